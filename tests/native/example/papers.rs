//! Documents, and help nearby.

use plan_b::domain::{Contact, Document, DocumentKind, EmergencyPlace, Id, Minutes, PlaceKind};

use super::contacts::{JOKE, KARIM, SOFIE};
use super::day;
use super::words::Words;

/// Documents.
pub fn documents(words: Words) -> Vec<Document> {
    let say = |texts| words.say(texts);
    let folder = || {
        say([
            "Map “Plan B” bij het onthaal",
            "Classeur «~Plan B~» à l’accueil",
            "Ordner „Plan B“ am Empfang",
            "Plan B folder at reception",
        ])
    };
    let document = |kind, reference: &str, owner: Id<Contact>, title| Document {
        kind,
        title: words.say(title),
        reference: reference.to_owned(),
        owner: Some(owner),
        checked_on: day(2026, 10, 19),
        ..Document::default()
    };
    vec![
        Document {
            printed: folder(),
            essentials: say([
                "Eerst veiligheid, dan bestellingen, magazijn, werkplaats, leveren, factureren.",
                "D’abord la sécurité, puis commandes, entrepôt, atelier, livraison, facturation.",
                "Zuerst Sicherheit, dann Bestellungen, Lager, Werkstatt, Lieferung, Rechnungen.",
                "Safety first, then orders, warehouse, workshop, delivery, invoices.",
            ]),
            ..document(
                DocumentKind::ContinuityPlan,
                "BCP-2026-01",
                SOFIE,
                [
                    "Continuïteitsplan",
                    "Plan de continuité",
                    "Kontinuitätsplan",
                    "Continuity plan",
                ],
            )
        },
        Document {
            place: say([
                "Server, map Kwaliteit",
                "Serveur, dossier Qualité",
                "Server, Ordner Qualität",
                "Server, Quality folder",
            ]),
            link: "https://voorbeeld.example/ra-2026-02".into(),
            ..document(
                DocumentKind::RiskAssessment,
                "RA-2026-02",
                SOFIE,
                [
                    "Risicobeoordeling 2026",
                    "Appréciation des risques 2026",
                    "Risikobeurteilung 2026",
                    "Risk assessment 2026",
                ],
            )
        },
        Document {
            printed: folder(),
            essentials: say([
                "Joke spreekt met klanten, Nadia met de pers. Geen schuld toewijzen, geen einde beloven.",
                "Joke parle aux clients, Nadia à la presse. N’accusez personne, ne promettez pas de fin.",
                "Joke spricht mit Kunden, Nadia mit der Presse. Keine Schuld zuweisen, kein Ende versprechen.",
                "Joke talks to customers, Nadia to the press. Blame nobody, promise no end.",
            ]),
            ..document(
                DocumentKind::Communication,
                "COM-04",
                JOKE,
                [
                    "Fiche communicatie",
                    "Fiche de communication",
                    "Merkblatt Kommunikation",
                    "Communication sheet",
                ],
            )
        },
        Document {
            place: say([
                "Kast van de boekhouding",
                "Armoire de la comptabilité",
                "Schrank der Buchhaltung",
                "Accounts cupboard",
            ]),
            ..document(
                DocumentKind::Contract,
                "SLA-NL-2024-17",
                KARIM,
                [
                    "Contract en SLA van Noordlijn",
                    "Contrat et SLA de Noordlijn",
                    "Vertrag und SLA von Noordlijn",
                    "Noordlijn contract and SLA",
                ],
            )
        },
    ]
}

/// Help nearby.
pub fn places(words: Words) -> Vec<EmergencyPlace> {
    let say = |texts| words.say(texts);
    let place = |kind, number: &str, minutes| EmergencyPlace {
        kind,
        number: number.to_owned(),
        on_foot: Some(Minutes(minutes)),
        checked_on: day(2026, 10, 19),
        ..EmergencyPlace::default()
    };
    vec![
        EmergencyPlace {
            name: say([
                "Brandweerpost Voorbeelddorp",
                "Poste d’incendie d’Exempleville",
                "Feuerwache Beispielstadt",
                "Exampletown fire station",
            ]),
            address: say([
                "Stationsplein 4, 2299 Voorbeelddorp",
                "Place de la Gare 4, 2299 Exempleville",
                "Bahnhofsplatz 4, 2299 Beispielstadt",
                "Station Square 4, 2299 Exampletown",
            ]),
            way: say([
                "Rechts de poort uit, altijd rechtdoor tot het station, poort links.",
                "À droite en sortant, tout droit jusqu’à la gare, porte à gauche.",
                "Aus dem Tor rechts, geradeaus bis zum Bahnhof, Tor links.",
                "Right out of the gate, straight on to the station, door on the left.",
            ]),
            ..place(PlaceKind::Fire, "+3214000091", 12)
        },
        EmergencyPlace {
            name: say([
                "Ziekenhuis Voorbeelddorp",
                "Hôpital d’Exempleville",
                "Krankenhaus Beispielstadt",
                "Exampletown hospital",
            ]),
            address: say([
                "Parklaan 20, 2299 Voorbeelddorp",
                "Avenue du Parc 20, 2299 Exempleville",
                "Parkallee 20, 2299 Beispielstadt",
                "Park Avenue 20, 2299 Exampletown",
            ]),
            way: say([
                "Links langs het kanaal, over de brug, spoed achter de parking.",
                "À gauche le long du canal, après le pont, urgences derrière le parking.",
                "Links am Kanal, über die Brücke, Notaufnahme hinter dem Parkplatz.",
                "Left along the canal, over the bridge, emergency entrance behind the car park.",
            ]),
            ..place(PlaceKind::Hospital, "+3214000092", 25)
        },
        EmergencyPlace {
            name: say([
                "Politie Voorbeelddorp",
                "Police d’Exempleville",
                "Polizei Beispielstadt",
                "Exampletown police",
            ]),
            address: say([
                "Markt 2, 2299 Voorbeelddorp",
                "Grand-Place 2, 2299 Exempleville",
                "Marktplatz 2, 2299 Beispielstadt",
                "Market Square 2, 2299 Exampletown",
            ]),
            way: say([
                "Rechts de poort uit, tweede straat links, naast het gemeentehuis.",
                "À droite en sortant, deuxième rue à gauche, à côté de la maison communale.",
                "Aus dem Tor rechts, zweite Straße links, neben dem Rathaus.",
                "Right out of the gate, second street on the left, beside the town hall.",
            ]),
            ..place(PlaceKind::Police, "+3214000093", 8)
        },
    ]
}
