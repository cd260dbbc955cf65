//! Whom to reach: twelve people of the company, thirteen outside.

use plan_b::domain::{Class, Contact, Id, Language, Post, PreferredChannel, Side};

use super::day;
use super::words::Words;

pub const NADIA: Id<Contact> = Id::from_bits(1);
pub const SOFIE: Id<Contact> = Id::from_bits(2);
pub const KARIM: Id<Contact> = Id::from_bits(3);
pub const ELS: Id<Contact> = Id::from_bits(4);
pub const NOOR: Id<Contact> = Id::from_bits(5);
pub const JOKE: Id<Contact> = Id::from_bits(6);
pub const BART: Id<Contact> = Id::from_bits(7);
pub const MEHMET: Id<Contact> = Id::from_bits(8);
pub const LOTTE: Id<Contact> = Id::from_bits(9);
pub const PIERRE: Id<Contact> = Id::from_bits(10);
pub const FATIMA: Id<Contact> = Id::from_bits(11);
pub const LUC: Id<Contact> = Id::from_bits(12);
pub const NOORDLIJN: Id<Contact> = Id::from_bits(13);
pub const NOORDLIJN_ACCOUNT: Id<Contact> = Id::from_bits(14);
pub const ZUIDNET: Id<Contact> = Id::from_bits(15);
pub const INSURER: Id<Contact> = Id::from_bits(16);
pub const IT_SUPPLIER: Id<Contact> = Id::from_bits(17);
pub const TERMINALS: Id<Contact> = Id::from_bits(18);
pub const ALARM: Id<Contact> = Id::from_bits(19);
pub const LIFT: Id<Contact> = Id::from_bits(20);
pub const TRANSPORT: Id<Contact> = Id::from_bits(21);
pub const HOTEL: Id<Contact> = Id::from_bits(22);
pub const OFFICES: Id<Contact> = Id::from_bits(23);
pub const SAWMILL: Id<Contact> = Id::from_bits(24);
pub const ELECTRICIAN: Id<Contact> = Id::from_bits(25);

/// All contacts, in the order of their ids.
pub fn contacts(words: Words) -> Vec<Contact> {
    [inside(words), outside(words)].concat()
}

fn person(first_name: &str, last_name: &str, deputy: Id<Contact>) -> Contact {
    Contact {
        first_name: first_name.into(),
        last_name: last_name.into(),
        deputy: Some(deputy),
        preferred_channel: PreferredChannel::Mobile,
        checked_on: day(2026, 11, 2),
        ..Contact::default()
    }
}

fn inside(words: Words) -> Vec<Contact> {
    let say = |texts| words.say(texts);
    let ground = say(["Gelijkvloers", "Rez-de-chaussée", "Erdgeschoss", "Ground floor"]);
    let first = say(["Eerste verdieping", "Premier étage", "Erster Stock", "First floor"]);
    vec![
        Contact {
            function: say(["Directeur", "Directrice", "Geschäftsführung", "Managing director"]),
            action: say([
                "Beslist over sluiten, naar huis sturen en uitgaven",
                "Décide des fermetures, des retours à domicile et des dépenses",
                "Entscheidet über Schließung, Heimschicken und Ausgaben",
                "Decides on closing, sending people home and spending",
            ]),
            floor: first.clone(),
            desk: say(["Directiekantoor", "Bureau de direction", "Büro der Leitung", "Director’s office"]),
            call_from: Some(Class::Major),
            called_by: Some(SOFIE),
            crisis_team: true,
            ..person("Nadia", "Peeters", KARIM)
        },
        Contact {
            post: Post::ReferencePerson,
            function: say([
                "Incidentbeheerder, bedrijfscontinuïteit",
                "Gestionnaire d’incident, continuité",
                "Vorfall-Leitung, Betriebskontinuität",
                "Incident manager, business continuity",
            ]),
            action: say([
                "Heeft de leiding, bepaalt de klasse, houdt het logboek bij",
                "Dirige, fixe la classe, tient le journal",
                "Hat die Leitung, legt die Stufe fest, führt das Protokoll",
                "Is in charge, sets the class, keeps the log",
            ]),
            floor: first.clone(),
            desk: say(["Bureau 12", "Poste 12", "Platz 12", "Desk 12"]),
            crisis_team: true,
            ..person("Sofie", "De Clercq", KARIM)
        },
        Contact {
            post: Post::Alternative,
            function: say([
                "Financieel verantwoordelijke, vervangt de incidentbeheerder",
                "Responsable financier, supplée la gestionnaire d’incident",
                "Finanzleitung, vertritt die Vorfall-Leitung",
                "Finance manager, deputy incident manager",
            ]),
            action: say([
                "Neemt de leiding over, regelt geld en verzekering",
                "Reprend la direction, règle l’argent et l’assurance",
                "Übernimmt die Leitung, regelt Geld und Versicherung",
                "Takes over the lead, sees to money and insurance",
            ]),
            floor: first.clone(),
            desk: say(["Bureau 14", "Poste 14", "Platz 14", "Desk 14"]),
            called_by: Some(SOFIE),
            call_from: Some(Class::Small),
            crisis_team: true,
            ..person("Karim", "Amrani", SOFIE)
        },
        Contact {
            function: say(["IT-verantwoordelijke", "Responsable informatique", "IT-Leitung", "IT manager"]),
            action: say([
                "Controleert router en firewall, belt de operator",
                "Contrôle le routeur et le pare-feu, appelle l’opérateur",
                "Prüft Router und Firewall, ruft den Anbieter an",
                "Checks router and firewall, calls the operator",
            ]),
            floor: ground.clone(),
            desk: say(["Serverruimte", "Local serveurs", "Serverraum", "Server room"]),
            called_by: Some(SOFIE),
            call_from: Some(Class::Weak),
            crisis_team: true,
            ..person("Els", "Maes", NOOR)
        },
        Contact {
            function: say(["IT-helpdesk", "Helpdesk informatique", "IT-Anlaufstelle", "IT helpdesk"]),
            action: say([
                "Neemt meldingen aan, helpt met de 4G-router",
                "Reçoit les signalements, aide avec le routeur 4G",
                "Nimmt Meldungen an, hilft mit dem 4G-Router",
                "Takes reports, helps with the 4G router",
            ]),
            floor: ground.clone(),
            called_by: Some(ELS),
            call_from: Some(Class::Small),
            ..person("Noor", "Jacobs", ELS)
        },
        Contact {
            function: say([
                "Verantwoordelijke klantendienst",
                "Responsable du service clients",
                "Leitung Kundendienst",
                "Customer service manager",
            ]),
            action: say([
                "Verwittigt de klanten, neemt bestellingen op papier aan",
                "Prévient les clients, prend les commandes sur papier",
                "Benachrichtigt die Kunden, nimmt Bestellungen auf Papier an",
                "Tells the customers, takes orders on paper",
            ]),
            floor: ground.clone(),
            preferred_channel: PreferredChannel::Sms,
            called_by: Some(SOFIE),
            call_from: Some(Class::Small),
            ..person("Joke", "Van den Broeck", LOTTE)
        },
        Contact {
            function: say(["Atelierchef", "Chef d’atelier", "Werkstattleitung", "Workshop manager"]),
            action: say([
                "Deelt het werk in volgens het bord, doet de appèllijst",
                "Répartit le travail au tableau, fait l’appel",
                "Verteilt die Arbeit an der Tafel, prüft die Anwesenheit",
                "Hands out work from the board, does the roll call",
            ]),
            desk: say(["Atelier", "L’atelier", "Werkstatt", "Workshop"]),
            preferred_channel: PreferredChannel::InPerson,
            called_by: Some(KARIM),
            call_from: Some(Class::Major),
            ..person("Bart", "Willems", LUC)
        },
        Contact {
            function: say([
                "Verantwoordelijke magazijn en transport",
                "Responsable entrepôt et transport",
                "Leitung Lager und Transport",
                "Warehouse and transport manager",
            ]),
            action: say([
                "Geeft de chauffeurs hun ritten op papier mee",
                "Remet aux chauffeurs leurs tournées sur papier",
                "Gibt den Fahrern ihre Touren auf Papier mit",
                "Gives the drivers their rounds on paper",
            ]),
            desk: say(["Laadkade", "Quai de chargement", "Laderampe", "Loading dock"]),
            called_by: Some(BART),
            call_from: Some(Class::Major),
            ..person("Mehmet", "Yilmaz", BART)
        },
        Contact {
            function: say([
                "Verantwoordelijke toonzaal",
                "Responsable du magasin",
                "Leitung Ausstellung",
                "Showroom manager",
            ]),
            action: say([
                "Hangt het bericht aan de deur, regelt het betalen",
                "Affiche le message à la porte, règle les paiements",
                "Hängt die Nachricht an die Tür, regelt das Bezahlen",
                "Puts up the door sign, sees to payments",
            ]),
            floor: ground,
            desk: say(["Kassa", "Caisse", "Ladentheke", "Till"]),
            called_by: Some(JOKE),
            call_from: Some(Class::Major),
            ..person("Lotte", "Claes", JOKE)
        },
        Contact {
            function: say(["Aankoper", "Acheteur", "Einkauf", "Buyer"]),
            action: say([
                "Verwittigt de leveranciers",
                "Prévient les fournisseurs",
                "Benachrichtigt die Lieferanten",
                "Tells the suppliers",
            ]),
            floor: first.clone(),
            language: Some(Language::French),
            called_by: Some(KARIM),
            call_from: Some(Class::Major),
            ..person("Pierre", "Dubois", MEHMET)
        },
        Contact {
            function: say([
                "Personeel en preventie",
                "Personnel et prévention",
                "Personal und Arbeitsschutz",
                "Staff and safety adviser",
            ]),
            action: say([
                "Weet wie waar is, volgt mensen op die alleen werken",
                "Sait qui est où, suit les personnes qui travaillent seules",
                "Weiß, wer wo ist, achtet auf Menschen, die allein arbeiten",
                "Knows who is where, looks after people working alone",
            ]),
            floor: first,
            called_by: Some(SOFIE),
            call_from: Some(Class::Major),
            ..person("Fatima", "El Idrissi", SOFIE)
        },
        Contact {
            function: say([
                "Onderhoud en avondwacht",
                "Entretien et garde du soir",
                "Wartung und Abendwache",
                "Maintenance and evening watch",
            ]),
            action: say([
                "Start de noodstroom, loopt een ronde langs lift en alarm",
                "Démarre le groupe de secours, vérifie l’ascenseur et l’alarme",
                "Startet den Notstrom, prüft Aufzug und Alarm",
                "Starts the emergency power, checks lift and alarm",
            ]),
            desk: say(["Technisch lokaal", "Local technique", "Technikraum", "Plant room"]),
            called_by: Some(BART),
            call_from: Some(Class::Small),
            note: say([
                "Werkt na 18:00 alleen.",
                "Travaille seul après 18:00.",
                "Arbeitet nach 18:00 allein.",
                "Works alone after 18:00.",
            ]),
            ..person("Luc", "Hermans", BART)
        },
    ]
}

fn firm(reference: &str) -> Contact {
    Contact {
        side: Side::External,
        reference: reference.into(),
        checked_on: day(2026, 10, 19),
        ..Contact::default()
    }
}

fn outside(words: Words) -> Vec<Contact> {
    let say = |texts| words.say(texts);
    let business_desk = || say([
        "Zakelijke helpdesk",
        "Helpdesk professionnel",
        "Geschäftskunden-Helpdesk",
        "Business helpdesk",
    ]);
    let customer = || say(["Grote klant", "Grand client", "Großkunde", "Key customer"]);
    vec![
        Contact {
            function: business_desk(),
            organisation: "Noordlijn".into(),
            contract: say([
                "Glasvezel en vaste telefonie",
                "Fibre et téléphonie fixe",
                "Glasfaser und Festnetztelefonie",
                "Fibre and landline phones",
            ]),
            deputy: Some(NOORDLIJN_ACCOUNT),
            preferred_channel: PreferredChannel::FixedOffice,
            note: say([
                "Dag en nacht. Hou klantnummer en lijnnummer klaar.",
                "Jour et nuit. Préparez les numéros de client et de ligne.",
                "Tag und Nacht. Kundennummer und Leitungsnummer bereithalten.",
                "Day and night. Have the customer and line numbers ready.",
            ]),
            ..firm("NL-100200")
        },
        Contact {
            function: say([
                "Accountbeheer operator",
                "Gestion de compte, opérateur",
                "Kundenbetreuung des Anbieters",
                "Operator’s account manager",
            ]),
            first_name: "Tom".into(),
            last_name: "Verbeke".into(),
            organisation: "Noordlijn".into(),
            contract: say([
                "Opvolging van contract en SLA",
                "Suivi du contrat et du SLA",
                "Betreuung von Vertrag und SLA",
                "Contract and SLA matters",
            ]),
            preferred_channel: PreferredChannel::Mobile,
            ..firm("NL-100200")
        },
        Contact {
            function: business_desk(),
            organisation: "Zuidnet".into(),
            contract: say([
                "Reservelijn en mobiele abonnementen",
                "Ligne de secours et abonnements mobiles",
                "Ersatzleitung und Mobilfunkverträge",
                "Back-up line and mobile subscriptions",
            ]),
            preferred_channel: PreferredChannel::FixedOffice,
            ..firm("ZN-55-3010")
        },
        Contact {
            post: Post::Insurer,
            function: say(["Verzekeraar", "Assureur", "Versicherer", "Insurer"]),
            first_name: "Ilse".into(),
            last_name: "Wouters".into(),
            organisation: say([
                "Assurantie Voorbeeld",
                "Assurances Exemple",
                "Beispiel Versicherung",
                "Example Insurance",
            ]),
            contract: say([
                "Polis bedrijfsschade",
                "Police pertes d’exploitation",
                "Police Betriebsunterbrechung",
                "Business interruption policy",
            ]),
            preferred_channel: PreferredChannel::Email,
            note: say([
                "Meld schade binnen 8 dagen.",
                "Déclarez les dégâts dans les 8 jours.",
                "Schäden innerhalb von 8 Tagen melden.",
                "Report damage within 8 days.",
            ]),
            ..firm("BS-2026-0417")
        },
        Contact {
            function: say([
                "IT-leverancier",
                "Fournisseur informatique",
                "IT-Dienstleister",
                "IT supplier",
            ]),
            organisation: say(["Voorbeeld IT", "Informatique Exemple", "Beispiel IT", "Example IT"]),
            contract: say([
                "Onderhoud servers en firewall",
                "Maintenance des serveurs et du pare-feu",
                "Wartung von Servern und Firewall",
                "Server and firewall maintenance",
            ]),
            preferred_channel: PreferredChannel::Mobile,
            ..firm("IT-0042")
        },
        Contact {
            function: say([
                "Betaalterminals",
                "Terminaux de paiement",
                "Zahlungsterminals",
                "Payment terminals",
            ]),
            organisation: say([
                "Voorbeeld Betalen",
                "Paiement Exemple",
                "Beispiel Zahlung",
                "Example Payments",
            ]),
            contract: say([
                "Huur van drie terminals",
                "Location de trois terminaux",
                "Miete von drei Terminals",
                "Rental of three terminals",
            ]),
            ..firm("PT-7781")
        },
        Contact {
            function: say(["Alarmcentrale", "Centrale d’alarme", "Alarmzentrale", "Alarm centre"]),
            organisation: say(["Voorbeeld Alarm", "Alarme Exemple", "Beispiel Alarm", "Example Alarms"]),
            contract: say([
                "Bewaking brand en inbraak",
                "Surveillance incendie et intrusion",
                "Überwachung Brand und Einbruch",
                "Fire and burglary monitoring",
            ]),
            note: say([
                "Zeg dat de alarmlijn uitvalt en vraag een rondgang.",
                "Signalez la panne de la ligne d’alarme, demandez une ronde.",
                "Ausfall der Alarmleitung melden, Rundgang verlangen.",
                "Say that the alarm line is out and ask for a patrol.",
            ]),
            ..firm("AL-3096")
        },
        Contact {
            function: say(["Liftfirma", "Ascensoriste", "Aufzugsfirma", "Lift firm"]),
            organisation: say([
                "Voorbeeld Liften",
                "Ascenseurs Exemple",
                "Beispiel Aufzüge",
                "Example Lifts",
            ]),
            contract: say([
                "Onderhoud goederenlift",
                "Entretien du monte-charge",
                "Wartung des Lastenaufzugs",
                "Goods lift maintenance",
            ]),
            ..firm("LF-118")
        },
        Contact {
            function: say(["Transporteur", "Entreprise de transport", "Spedition", "Haulier"]),
            first_name: "Anke".into(),
            last_name: "Schröder".into(),
            organisation: say([
                "Voorbeeld Transport",
                "Transports Exemple",
                "Beispiel Spedition",
                "Example Haulage",
            ]),
            contract: say([
                "Leveringen buiten de regio",
                "Livraisons hors région",
                "Lieferungen außerhalb der Region",
                "Deliveries outside the region",
            ]),
            language: Some(Language::German),
            ..firm("TR-26-9")
        },
        Contact {
            function: customer(),
            first_name: "Marc".into(),
            last_name: "Lambert".into(),
            organisation: say(["Hotel Voorbeeld", "Hôtel Exemple", "Hotel Beispiel", "Example Hotel"]),
            contract: say([
                "Inrichting van 40 kamers",
                "Aménagement de 40 chambres",
                "Einrichtung von 40 Zimmern",
                "Furnishing of 40 rooms",
            ]),
            language: Some(Language::French),
            ..firm("K-2014")
        },
        Contact {
            function: customer(),
            first_name: "Greet".into(),
            last_name: "Aerts".into(),
            organisation: say([
                "Kantoren Voorbeeld",
                "Bureaux Exemple",
                "Bürohaus Beispiel",
                "Example Offices",
            ]),
            contract: say([
                "Raamcontract bureaus",
                "Contrat-cadre pour les bureaux",
                "Rahmenvertrag Schreibtische",
                "Framework contract for desks",
            ]),
            preferred_channel: PreferredChannel::Email,
            ..firm("K-1876")
        },
        Contact {
            function: say([
                "Belangrijkste leverancier hout",
                "Principal fournisseur de bois",
                "Wichtigster Holzlieferant",
                "Main timber supplier",
            ]),
            first_name: "Hugo".into(),
            last_name: "Renard".into(),
            organisation: say([
                "Zagerij Voorbeeld",
                "Scierie Exemple",
                "Sägewerk Beispiel",
                "Example Sawmill",
            ]),
            contract: say([
                "Levering elke dinsdag",
                "Livraison chaque mardi",
                "Lieferung jeden Dienstag",
                "Delivery every Tuesday",
            ]),
            ..firm("L-0311")
        },
        Contact {
            function: say(["Elektricien", "Électricien", "Elektriker", "Electrician"]),
            organisation: say([
                "Voorbeeld Elektro",
                "Électricité Exemple",
                "Beispiel Elektro",
                "Example Electrics",
            ]),
            contract: say([
                "Wachtdienst stroom en noodstroom",
                "Garde pour le courant et le secours",
                "Bereitschaft für Strom und Notstrom",
                "On call for power and emergency power",
            ]),
            ..firm("EL-26-02")
        },
    ]
}
