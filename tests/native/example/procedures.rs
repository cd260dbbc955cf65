//! Procedures, the chain of command, and standing instructions.

use plan_b::domain::{
    Class, ClockTime, Id, Minutes, Procedure, ProcedureKind, Scenario, Service, Standing, StandingKind,
};

use super::contacts::{BART, JOKE, KARIM, LOTTE, NADIA, SOFIE};
use super::day;
use super::lines::{FIBRE, TELEPHONY};
use super::words::Words;

/// The order procedure, which is validated on its own.
pub const ORDERING: Id<Procedure> = Id::from_bits(1);

/// Procedures and the chain of command.
pub fn procedures(words: Words) -> Vec<Procedure> {
    let say = |texts| words.say(texts);
    vec![
        Procedure {
            name: say([
                "Bestelling aannemen",
                "Prendre une commande",
                "Bestellung annehmen",
                "Taking an order",
            ]),
            text: say([
                "Per telefoon of website, in het bestelprogramma.",
                "Par téléphone ou site web, dans le logiciel de commande.",
                "Per Telefon oder Website, im Bestellprogramm.",
                "By phone or website, in the ordering software.",
            ]),
            people: [JOKE, LOTTE].into(),
            needs: [Service::InternetLine, Service::FixedPhones].into(),
            lines: [FIBRE, TELEPHONY].into(),
            alternative: say([
                "Gsm van de klantendienst en het papieren formulier. Voer later in.",
                "GSM du service clients et bon papier. Encodez plus tard.",
                "Handy des Kundendienstes und Papierformular. Später eingeben.",
                "Customer service mobile and paper form. Enter it later.",
            ]),
            owner: Some(JOKE),
            reference: "PR-07".into(),
            checked_on: day(2026, 10, 19),
            ..Procedure::default()
        },
        Procedure {
            name: say([
                "Betalen in de toonzaal",
                "Payer au magasin",
                "Bezahlen in der Ausstellung",
                "Paying in the showroom",
            ]),
            text: say([
                "Kaart via de terminal op de internetlijn.",
                "Carte sur le terminal relié à la ligne internet.",
                "Karte am Terminal über die Internetleitung.",
                "Card on the terminal over the internet line.",
            ]),
            people: [LOTTE].into(),
            needs: [Service::InternetLine].into(),
            lines: [FIBRE].into(),
            scenario: Scenario::Internet,
            alternative: say([
                "Terminal op de 4G-router, cash, of overschrijving achteraf.",
                "Terminal sur le routeur 4G, liquide, ou virement ensuite.",
                "Terminal am 4G-Router, Bargeld oder spätere Überweisung.",
                "Terminal on the 4G router, cash, or transfer afterwards.",
            ]),
            owner: Some(LOTTE),
            reference: "PR-11".into(),
            checked_on: day(2026, 10, 19),
            ..Procedure::default()
        },
        Procedure {
            kind: ProcedureKind::ChainOfCommand,
            name: say([
                "Wie beslist en wie geeft door",
                "Qui décide et qui transmet",
                "Wer entscheidet, wer weitergibt",
                "Who decides and who passes it on",
            ]),
            text: say([
                "Nadia beslist, Sofie heeft de leiding, ploegchefs geven door.",
                "Nadia décide, Sofie dirige, les chefs d’équipe transmettent.",
                "Nadia entscheidet, Sofie hat die Leitung, Schichtleiter geben weiter.",
                "Nadia decides, Sofie is in charge, team leaders pass it on.",
            ]),
            people: [NADIA, SOFIE, KARIM, BART].into(),
            needs: [Service::MobileCalls].into(),
            scenario: Scenario::Telephony,
            alternative: say([
                "Een bode te voet en de walkietalkies uit de noodkoffer.",
                "Un messager à pied et les talkies-walkies du kit de secours.",
                "Ein Bote zu Fuß und die Funkgeräte aus dem Notfallkoffer.",
                "A messenger on foot and the walkie-talkies from the kit.",
            ]),
            owner: Some(SOFIE),
            reference: "PR-01".into(),
            checked_on: day(2026, 10, 19),
            ..Procedure::default()
        },
    ]
}

/// Standing instructions.
pub fn standing(words: Words) -> Vec<Standing> {
    let say = |texts| words.say(texts);
    let grave = [Class::Major, Class::Crisis];
    vec![
        Standing {
            kind: StandingKind::MeetingPoint,
            text: say([
                "Werkt geen enkele telefoon? Ga naar de afspreekplek.",
                "Plus aucun téléphone~? Allez au lieu de rendez-vous.",
                "Kein Telefon funktioniert? Gehen Sie zum Treffpunkt.",
                "No phone works? Go to the meeting point.",
            ]),
            place: say([
                "Ingang toonzaal, onder de luifel",
                "Entrée du magasin, sous l’auvent",
                "Eingang Ausstellung, unter dem Vordach",
                "Showroom entrance, under the canopy",
            ]),
            ..Standing::default()
        },
        Standing {
            kind: StandingKind::CheckIn,
            classes: grave.into(),
            text: say([
                "Eén persoon per dienst komt horen wat er nieuw is.",
                "Une personne par service vient aux nouvelles.",
                "Eine Person je Abteilung holt Neuigkeiten ab.",
                "One person per department comes for news.",
            ]),
            place: say([
                "Bord in de refter",
                "Tableau du réfectoire",
                "Tafel in der Kantine",
                "Canteen board",
            ]),
            at: ClockTime::from_hms_opt(9, 0, 0),
            every: Some(Minutes(120)),
            ..Standing::default()
        },
        Standing {
            kind: StandingKind::Telework,
            classes: grave.into(),
            text: say([
                "Kantoormensen werken thuis als de lijn na twee uur nog dood is.",
                "Les bureaux passent au télétravail si la ligne reste coupée deux heures.",
                "Das Büro geht in Telearbeit, wenn die Leitung nach zwei Stunden noch tot ist.",
                "Office staff work from home if the line is still dead after two hours.",
            ]),
            ..Standing::default()
        },
        Standing {
            classes: [Class::Crisis].into(),
            text: say([
                "Hoor je niets? Kom morgen om 8:00 gewoon naar het werk.",
                "Aucune nouvelle~? Venez demain à 8:00 comme d’habitude.",
                "Keine Nachricht? Kommen Sie morgen um 8:00 wie gewohnt.",
                "No news? Come to work tomorrow at 8:00 as usual.",
            ]),
            ..Standing::default()
        },
    ]
}
