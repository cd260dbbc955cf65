//! The contacts outside the company.

use plan_b::domain::{Contact, Language, Post, PreferredChannel, Side};

use super::contacts::NOORDLIJN_ACCOUNT;
use super::day;
use super::words::Words;

fn firm(reference: &str) -> Contact {
    Contact {
        side: Side::External,
        reference: reference.into(),
        checked_on: day(2026, 10, 19),
        ..Contact::default()
    }
}

/// The external contacts, in the order of their ids.
pub fn contacts(words: Words) -> Vec<Contact> {
    let say = |texts| words.say(texts);
    let business_desk = || {
        say([
            "Zakelijke helpdesk",
            "Helpdesk professionnel",
            "Geschäftskunden-Helpdesk",
            "Business helpdesk",
        ])
    };
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
            organisation: say([
                "Voorbeeld IT",
                "Informatique Exemple",
                "Beispiel IT",
                "Example IT",
            ]),
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
            function: say([
                "Alarmcentrale",
                "Centrale d’alarme",
                "Alarmzentrale",
                "Alarm centre",
            ]),
            organisation: say([
                "Voorbeeld Alarm",
                "Alarme Exemple",
                "Beispiel Alarm",
                "Example Alarms",
            ]),
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
            organisation: say([
                "Hotel Voorbeeld",
                "Hôtel Exemple",
                "Hotel Beispiel",
                "Example Hotel",
            ]),
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
