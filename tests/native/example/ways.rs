//! Other ways in for outsiders, and ways to report.

use plan_b::domain::{Audience, ExternalWay, ReportWay, Service};

use super::contacts::{JOKE, NOOR, PIERRE};
use super::day;
use super::lines::ZUIDNET_NAME;
use super::numbers::{EMERGENCY_MOBILE, MAIN_NUMBER};
use super::words::Words;

/// Other ways in for outsiders.
pub fn external_ways(words: Words) -> Vec<ExternalWay> {
    let say = |texts| words.say(texts);
    let website = || {
        say([
            "Op de website en op elke factuur",
            "Sur le site web et sur chaque facture",
            "Auf der Website und auf jeder Rechnung",
            "On the website and on every invoice",
        ])
    };
    vec![
        ExternalWay {
            audience: Audience::Customers,
            text: say([
                "Nood-gsm van de klantendienst",
                "GSM de secours du service clients",
                "Notfallhandy des Kundendienstes",
                "Customer service emergency mobile",
            ]),
            number: EMERGENCY_MOBILE.into(),
            operator: ZUIDNET_NAME.into(),
            needs: [Service::MobileCalls].into(),
            made_known: website(),
            checked_on: day(2026, 11, 2),
            ..ExternalWay::default()
        },
        ExternalWay {
            audience: Audience::Suppliers,
            text: say([
                "Leveren zoals afgesproken, melden aan de laadkade",
                "Livrer comme convenu, se présenter au quai",
                "Liefern wie vereinbart, an der Rampe melden",
                "Deliver as agreed, report at the dock",
            ]),
            made_known: say([
                "In het raamcontract",
                "Dans le contrat-cadre",
                "Im Rahmenvertrag",
                "In the framework contract",
            ]),
            checked_on: day(2026, 11, 2),
            ..ExternalWay::default()
        },
        ExternalWay {
            audience: Audience::Public,
            text: say([
                "Langskomen in de toonzaal",
                "Passer au magasin",
                "In die Ausstellung kommen",
                "Come to the showroom",
            ]),
            made_known: say([
                "Bericht aan de deur",
                "Message à la porte",
                "Nachricht an der Tür",
                "Door sign",
            ]),
            checked_on: day(2026, 11, 2),
            ..ExternalWay::default()
        },
    ]
}

/// Ways to report.
pub fn report_ways(words: Words) -> Vec<ReportWay> {
    let say = |texts| words.say(texts);
    vec![
        ReportWay {
            audience: Audience::Staff,
            text: say([
                "Bel of sms de IT-helpdesk. Geen antwoord? Ga erheen.",
                "Appelez le helpdesk ou envoyez un SMS. Sans réponse, allez-y.",
                "IT-Anlaufstelle anrufen oder SMS. Keine Antwort? Hingehen.",
                "Call or text the IT helpdesk. No answer? Go there.",
            ]),
            to: Some(NOOR),
            number: "+32450000015".into(),
            needs: [Service::MobileCalls].into(),
            ..ReportWay::default()
        },
        ReportWay {
            audience: Audience::Customers,
            text: say([
                "Bel het hoofdnummer of de nood-gsm.",
                "Appelez le numéro principal ou le GSM de secours.",
                "Rufen Sie die Hauptnummer oder das Notfallhandy an.",
                "Call the main number or the emergency mobile.",
            ]),
            to: Some(JOKE),
            number: MAIN_NUMBER.into(),
            needs: [Service::FixedPhones].into(),
            ..ReportWay::default()
        },
        ReportWay {
            audience: Audience::Suppliers,
            text: say([
                "Mail de aankoper of meld het aan de laadkade.",
                "Écrivez à l’acheteur ou prévenez le quai.",
                "Dem Einkauf mailen oder an der Rampe melden.",
                "Email the buyer or tell the loading dock.",
            ]),
            to: Some(PIERRE),
            number: "pierre.dubois@voorbeeld.example".into(),
            needs: [Service::InternetLine].into(),
            ..ReportWay::default()
        },
    ]
}
