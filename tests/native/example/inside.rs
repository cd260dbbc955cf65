//! The contacts inside the company.

use plan_b::domain::{Class, Contact, Id, Language, Post, PreferredChannel};

use super::contacts::{BART, ELS, JOKE, KARIM, LOTTE, LUC, MEHMET, NOOR, SOFIE};
use super::day;
use super::words::Words;

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

/// The internal contacts, in the order of their ids.
pub fn contacts(words: Words) -> Vec<Contact> {
    let say = |texts| words.say(texts);
    let ground = say(["Gelijkvloers", "Rez-de-chaussée", "Erdgeschoss", "Ground floor"]);
    let first = say([
        "Eerste verdieping",
        "Premier étage",
        "Erster Stock",
        "First floor",
    ]);
    vec![
        Contact {
            function: say(["Directie", "Directrice", "Geschäftsleitung", "Managing director"]),
            action: say([
                "Beslist over sluiten, naar huis sturen en uitgaven",
                "Décide des fermetures, des retours à domicile et des dépenses",
                "Entscheidet über Schließung, Heimschicken und Ausgaben",
                "Decides on closing, sending people home and spending",
            ]),
            floor: first.clone(),
            desk: say([
                "Directiekantoor",
                "Bureau de direction",
                "Büro der Leitung",
                "Director’s office",
            ]),
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
            call_from: Some(Class::Small),
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
            function: say([
                "IT-verantwoordelijke",
                "Responsable informatique",
                "IT-Leitung",
                "IT manager",
            ]),
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
            function: say([
                "IT-helpdesk",
                "Helpdesk informatique",
                "IT-Anlaufstelle",
                "IT helpdesk",
            ]),
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
            function: say([
                "Werkplaatschef",
                "Chef d’atelier",
                "Werkstattleitung",
                "Workshop manager",
            ]),
            action: say([
                "Verdeelt het werk aan het bord, kijkt na wie er is",
                "Répartit le travail au tableau, fait l’appel",
                "Verteilt die Arbeit an der Tafel, prüft die Anwesenheit",
                "Hands out work from the board, does the roll call",
            ]),
            desk: say(["Werkplaats", "Atelier", "Werkstatt", "Workshop"]),
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
