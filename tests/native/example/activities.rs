//! Six essential activities: a diamond (delivery needs workshop and warehouse, both need orders), a chain (invoicing
//! needs delivery) and one that stands alone.

use plan_b::domain::{Activity, Answer, Grade, Id, Minutes, Service};

use super::contacts::{
    ALARM, BART, ELS, FATIMA, HOTEL, IT_SUPPLIER, JOKE, KARIM, LIFT, LOTTE, LUC, MEHMET, SAWMILL, TERMINALS,
    TRANSPORT,
};
use super::day;
use super::lines::{FIBRE, TELEPHONY};
use super::words::Words;

pub const SAFETY: Id<Activity> = Id::from_bits(1);
pub const ORDERS: Id<Activity> = Id::from_bits(2);
pub const WAREHOUSE: Id<Activity> = Id::from_bits(3);
pub const WORKSHOP: Id<Activity> = Id::from_bits(4);
pub const DELIVERY: Id<Activity> = Id::from_bits(5);
pub const INVOICING: Id<Activity> = Id::from_bits(6);

/// The activities, the first to be resumed first.
pub fn activities(words: Words) -> Vec<Activity> {
    let say = |texts| words.say(texts);
    let laid_down = Activity {
        rto_reference: say([
            "Continuïteitsplan, hoofdstuk 4",
            "Plan de continuité, chapitre 4",
            "Kontinuitätsplan, Kapitel 4",
            "Continuity plan, chapter 4",
        ]),
        checked_on: day(2026, 10, 19),
        ..Activity::default()
    };
    let impact = |grades: [Grade; 4], activity: Activity| {
        let [hours, one_day, two_days, week] = grades;
        Activity {
            impact_hours: Some(hours),
            impact_day: Some(one_day),
            impact_two_days: Some(two_days),
            impact_week: Some(week),
            ..activity
        }
    };
    let cellar_and_workshop = || {
        say([
            "Kelder en werkplaats",
            "Cave et atelier",
            "Keller und Werkstatt",
            "Cellar and workshop",
        ])
    };
    vec![
        impact(
            [Grade::Two, Grade::Three, Grade::Three, Grade::Four],
            Activity {
                name: say([
                    "Veiligheid van mensen en gebouw",
                    "Sécurité des personnes et du bâtiment",
                    "Sicherheit von Menschen und Gebäude",
                    "Safety of people and building",
                ]),
                key_people: [FATIMA, LUC].into(),
                information: say([
                    "Lijst van wie aanwezig is, sleutelplan",
                    "Liste des présences, plan des clés",
                    "Anwesenheitsliste, Schlüsselplan",
                    "List of who is present, key plan",
                ]),
                hardware: say([
                    "Alarmkast, lifttelefoon, noodbatterij",
                    "Centrale d’alarme, téléphone de l’ascenseur, onduleur",
                    "Alarmzentrale, Aufzugtelefon, USV",
                    "Alarm panel, lift phone, UPS",
                ]),
                buildings: cellar_and_workshop(),
                external: [ALARM, LIFT].into(),
                needs: [Service::FixedPhones, Service::InternetLine, Service::Electricity].into(),
                lines: [FIBRE, TELEPHONY].into(),
                danger: Answer::Yes,
                danger_text: say([
                    "Iemand zit vast in de lift of wordt alleen onwel.",
                    "Quelqu’un est bloqué dans l’ascenseur ou fait un malaise, seul.",
                    "Jemand steckt im Aufzug fest oder wird allein ohnmächtig.",
                    "Somebody is stuck in the lift or falls ill alone.",
                ]),
                rto: Some(Minutes(30)),
                estimate: Some(Minutes(20)),
                mtpd: Some(Minutes(60)),
                reduced_level: Some(100),
                meanwhile: say([
                    "Lift buiten dienst. Elk uur een ronde met twee. Niemand werkt alleen.",
                    "Ascenseur hors service. Une ronde à deux chaque heure. Personne ne travaille seul.",
                    "Aufzug außer Betrieb. Stündlich ein Rundgang zu zweit. Niemand arbeitet allein.",
                    "Lift out of service. A round in pairs every hour. Nobody works alone.",
                ]),
                owner: Some(FATIMA),
                ..laid_down.clone()
            },
        ),
        impact(
            [Grade::Two, Grade::Three, Grade::Four, Grade::Four],
            Activity {
                name: say([
                    "Bestellingen en klantendienst",
                    "Commandes et service clients",
                    "Bestellungen und Kundendienst",
                    "Orders and customer service",
                ]),
                key_people: [JOKE, ELS].into(),
                information: say([
                    "Klantenlijst, prijslijst, lopende bestellingen",
                    "Liste des clients, tarif, commandes en cours",
                    "Kundenliste, Preisliste, laufende Bestellungen",
                    "Customer list, price list, open orders",
                ]),
                hardware: say([
                    "Twee pc’s, telefooncentrale",
                    "Deux PC, central téléphonique",
                    "Zwei PCs, Telefonanlage",
                    "Two PCs, telephone exchange",
                ]),
                software: say([
                    "Bestelprogramma in de cloud, mail",
                    "Logiciel de commande en ligne, messagerie",
                    "Bestellprogramm in der Cloud, E-Mail",
                    "Ordering software in the cloud, email",
                ]),
                buildings: say([
                    "Kantoor gelijkvloers",
                    "Bureau du rez-de-chaussée",
                    "Büro im Erdgeschoss",
                    "Office on the ground floor",
                ]),
                external: [HOTEL, IT_SUPPLIER].into(),
                needs: [Service::InternetLine, Service::FixedPhones, Service::Systems].into(),
                lines: [FIBRE, TELEPHONY].into(),
                danger: Answer::No,
                rto: Some(Minutes(240)),
                estimate: Some(Minutes(360)),
                rpo: Some(Minutes(60)),
                mtpd: Some(Minutes(1440)),
                reduced_level: Some(50),
                meanwhile: say([
                    "Noteer op het bestelformulier. Bel of sms met de gsm van de klantendienst.",
                    "Notez sur le bon de commande. Appelez ou écrivez avec le GSM du service clients.",
                    "Notieren Sie auf dem Bestellformular. Rufen oder schreiben Sie mit dem Handy des Kundendienstes.",
                    "Write on the order form. Call or text with the customer service mobile.",
                ]),
                owner: Some(JOKE),
                ..laid_down.clone()
            },
        ),
        impact(
            [Grade::One, Grade::Two, Grade::Three, Grade::Four],
            Activity {
                name: say([
                    "Magazijn en voorraad",
                    "Entrepôt et stock",
                    "Lager und Bestand",
                    "Warehouse and stock",
                ]),
                key_people: [MEHMET].into(),
                information: say([
                    "Voorraadlijst van gisteren, op papier",
                    "Liste du stock de la veille, sur papier",
                    "Bestandsliste von gestern, auf Papier",
                    "Yesterday’s stock list, on paper",
                ]),
                hardware: say([
                    "Vier handscanners",
                    "Quatre lecteurs portables",
                    "Vier Handscanner",
                    "Four hand scanners",
                ]),
                software: say([
                    "Voorraadprogramma",
                    "Logiciel de stock",
                    "Lagerprogramm",
                    "Stock software",
                ]),
                buildings: say([
                    "Magazijn en laadkade",
                    "Entrepôt et quai",
                    "Lager und Laderampe",
                    "Warehouse and dock",
                ]),
                external: [SAWMILL].into(),
                depends_on: [ORDERS].into(),
                needs: [Service::InternetLine, Service::Systems].into(),
                lines: [FIBRE].into(),
                danger: Answer::No,
                rto: Some(Minutes(480)),
                estimate: Some(Minutes(480)),
                rpo: Some(Minutes(1440)),
                mtpd: Some(Minutes(2880)),
                reduced_level: Some(60),
                meanwhile: say([
                    "Tel met de papieren lijst. Schrijf elke uitgifte op.",
                    "Comptez avec la liste papier. Notez chaque sortie.",
                    "Zählen Sie mit der Papierliste. Schreiben Sie jeden Abgang auf.",
                    "Count with the paper list. Write down everything that leaves.",
                ]),
                owner: Some(MEHMET),
                ..laid_down.clone()
            },
        ),
        impact(
            [Grade::One, Grade::Two, Grade::Three, Grade::Four],
            Activity {
                name: say([
                    "Productie in de werkplaats",
                    "Production à l’atelier",
                    "Fertigung in der Werkstatt",
                    "Production in the workshop",
                ]),
                key_people: [BART].into(),
                information: say([
                    "Werktekeningen, planning van de week",
                    "Plans de fabrication, planning de la semaine",
                    "Werkzeichnungen, Wochenplan",
                    "Workshop drawings, weekly schedule",
                ]),
                hardware: say([
                    "Freesmachine met stuurpc",
                    "Fraiseuse avec son PC",
                    "Fräsmaschine mit Steuerrechner",
                    "Milling machine and its PC",
                ]),
                software: say([
                    "Tekenprogramma, bestanden op de eigen server",
                    "Logiciel de dessin, fichiers sur le serveur interne",
                    "Zeichenprogramm, Dateien auf eigenem Server",
                    "Drawing software, files on our own server",
                ]),
                buildings: cellar_and_workshop(),
                external: [SAWMILL].into(),
                depends_on: [ORDERS].into(),
                needs: [Service::Systems, Service::Electricity].into(),
                danger: Answer::No,
                rto: Some(Minutes(480)),
                estimate: Some(Minutes(240)),
                mtpd: Some(Minutes(4320)),
                reduced_level: Some(80),
                meanwhile: say([
                    "Werk volgens de afgedrukte weekplanning op het bord.",
                    "Travaillez selon le planning imprimé au tableau.",
                    "Arbeiten Sie nach dem gedruckten Wochenplan an der Tafel.",
                    "Work from the printed weekly schedule on the board.",
                ]),
                owner: Some(BART),
                ..laid_down.clone()
            },
        ),
        impact(
            [Grade::One, Grade::Three, Grade::Three, Grade::Four],
            Activity {
                name: say([
                    "Leveren bij de klant",
                    "Livraison chez le client",
                    "Lieferung zum Kunden",
                    "Delivery to customers",
                ]),
                key_people: [MEHMET].into(),
                key_people_text: say([
                    "Drie chauffeurs",
                    "Trois chauffeurs",
                    "Drei Fahrer",
                    "Three drivers",
                ]),
                information: say([
                    "Ritten van de dag, leverbonnen, gsm-nummers van klanten",
                    "Tournées du jour, bons de livraison, GSM des clients",
                    "Touren des Tages, Lieferscheine, Handynummern der Kunden",
                    "Today’s rounds, delivery notes, customers’ mobile numbers",
                ]),
                software: say([
                    "Rittenplanner in de cloud",
                    "Planificateur de tournées en ligne",
                    "Tourenplaner in der Cloud",
                    "Route planner in the cloud",
                ]),
                buildings: say(["Laadkade", "Quai de chargement", "Laderampe", "Loading dock"]),
                external: [TRANSPORT].into(),
                depends_on: [WAREHOUSE, WORKSHOP].into(),
                dependencies_text: say([
                    "Zonder voorraad én afgewerkt meubel vertrekt niets.",
                    "Sans stock ni meuble terminé, rien ne part.",
                    "Ohne Bestand und fertiges Möbel fährt nichts ab.",
                    "Nothing leaves without stock and finished furniture.",
                ]),
                needs: [Service::MobileCalls, Service::MobileData].into(),
                danger: Answer::No,
                rto: Some(Minutes(1440)),
                estimate: Some(Minutes(720)),
                mtpd: Some(Minutes(4320)),
                reduced_level: Some(70),
                meanwhile: say([
                    "Druk de ritten ’s morgens af. Chauffeurs melden zich om 12:00 en 17:00.",
                    "Imprimez les tournées le matin. Les chauffeurs se signalent à 12:00 et 17:00.",
                    "Drucken Sie die Touren morgens aus. Die Fahrer melden sich um 12:00 und 17:00.",
                    "Print the rounds in the morning. Drivers check in at 12:00 and 17:00.",
                ]),
                owner: Some(MEHMET),
                ..laid_down.clone()
            },
        ),
        impact(
            [Grade::Two, Grade::Two, Grade::Three, Grade::Four],
            Activity {
                name: say([
                    "Betalen en factureren",
                    "Paiement et facturation",
                    "Bezahlen und Rechnungen",
                    "Payments and invoices",
                ]),
                key_people: [KARIM, LOTTE].into(),
                information: say([
                    "Openstaande facturen, leverbonnen",
                    "Factures ouvertes, bons de livraison",
                    "Offene Rechnungen, Lieferscheine",
                    "Open invoices, delivery notes",
                ]),
                hardware: say([
                    "Drie betaalterminals, kassa",
                    "Trois terminaux de paiement, caisse",
                    "Drei Zahlungsterminals, Kasse",
                    "Three payment terminals, till",
                ]),
                software: say([
                    "Boekhoudprogramma, onlinebankieren",
                    "Logiciel comptable, banque en ligne",
                    "Buchhaltung, Onlinebanking",
                    "Accounting, online banking",
                ]),
                buildings: say(["Toonzaal", "Magasin", "Ausstellung", "Showroom"]),
                external: [TERMINALS].into(),
                depends_on: [DELIVERY].into(),
                needs: [Service::InternetLine, Service::Systems].into(),
                lines: [FIBRE].into(),
                danger: Answer::No,
                rto: Some(Minutes(2880)),
                estimate: Some(Minutes(1440)),
                rpo: Some(Minutes(240)),
                mtpd: Some(Minutes(10080)),
                reduced_level: Some(40),
                meanwhile: say([
                    "Aanvaard cash. Zet één terminal op de 4G-router. Factureer later.",
                    "Acceptez le liquide. Branchez un terminal sur le routeur 4G. Facturez plus tard.",
                    "Nehmen Sie Bargeld. Schließen Sie ein Terminal an den 4G-Router an. Rechnung später.",
                    "Take cash. Put one terminal on the 4G router. Invoice later.",
                ]),
                owner: Some(KARIM),
                ..laid_down
            },
        ),
    ]
}
