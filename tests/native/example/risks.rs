//! Risks, and the measures that treat them.

use plan_b::domain::{
    Answer, Consequence, Grade, Id, Measure, MeasureKind, Risk, RiskCause, RiskStudy, Scenario, Treatment,
};

use super::contacts::{ELS, FATIMA, KARIM, LUC, SOFIE};
use super::day;
use super::words::Words;

const OTHER_WAY: Id<Measure> = Id::from_bits(1);
const ROUTER: Id<Measure> = Id::from_bits(2);
const TWO_OPERATORS: Id<Measure> = Id::from_bits(3);
const BATTERY: Id<Measure> = Id::from_bits(4);
const DRILL: Id<Measure> = Id::from_bits(6);

/// Assessment and treatment.
pub fn study(words: Words) -> RiskStudy {
    let by = words.say([
        "Sofie De Clercq met de IT-dienst",
        "Sofie De Clercq avec le service informatique",
        "Sofie De Clercq mit dem IT-Dienst",
        "Sofie De Clercq with IT support",
    ]);
    RiskStudy {
        assessment: Answer::Yes,
        assessment_by: by.clone(),
        assessment_on: day(2026, 9, 7),
        assessment_reference: "RA-2026-02".into(),
        treatment: Answer::Partly,
        treatment_by: by,
        treatment_on: day(2026, 9, 28),
        treatment_reference: "RT-2026-02".into(),
        next_review: day(2027, 9, 6),
    }
}

/// The register.
pub fn risks(words: Words) -> Vec<Risk> {
    let say = |texts| words.say(texts);
    let risk = |cause, scenario, [before, after]: [(Grade, Grade); 2]| Risk {
        cause,
        scenario,
        likelihood: Some(before.0),
        impact: Some(before.1),
        residual_likelihood: Some(after.0),
        residual_impact: Some(after.1),
        treatment: Treatment::Reduce,
        checked_on: day(2026, 9, 28),
        ..Risk::default()
    };
    vec![
        Risk {
            cause_text: say([
                "Graafwerken in de Fabriekstraat raken de kabel",
                "Des travaux rue de la Fabrique coupent le câble",
                "Grabarbeiten in der Fabrikstraße treffen das Kabel",
                "Digging in Factory Street hits the cable",
            ]),
            consequences: [
                Consequence::Contact,
                Consequence::OnlineService,
                Consequence::Payments,
            ]
            .into(),
            treatment_text: say([
                "Een tweede weg die niet door dezelfde kabel loopt",
                "Une deuxième voie hors de ce câble",
                "Ein zweiter Weg, der nicht durch dieses Kabel führt",
                "A second way that does not run through this cable",
            ]),
            measures: [OTHER_WAY, ROUTER].into(),
            owner: Some(ELS),
            due: day(2027, 3, 31),
            ..risk(
                RiskCause::CableCut,
                Scenario::Both,
                [(Grade::Three, Grade::Four), (Grade::Three, Grade::Two)],
            )
        },
        Risk {
            cause_text: say([
                "Stroom weg in de hele straat",
                "Plus de courant dans toute la rue",
                "Stromausfall in der ganzen Straße",
                "Power out in the whole street",
            ]),
            consequences: [
                Consequence::Safety,
                Consequence::Databases,
                Consequence::Deadlines,
            ]
            .into(),
            treatment_text: say([
                "Noodbatterij voor modem, router en server",
                "Onduleur pour modem, routeur et serveur",
                "USV für Modem, Router und Server",
                "UPS for modem, router and server",
            ]),
            measures: [BATTERY].into(),
            owner: Some(LUC),
            due: day(2026, 12, 18),
            ..risk(
                RiskCause::PowerCut,
                Scenario::Both,
                [(Grade::Two, Grade::Three), (Grade::Two, Grade::Two)],
            )
        },
        Risk {
            cause_text: say([
                "Landelijke storing bij één mobiele operator",
                "Panne nationale chez un opérateur mobile",
                "Landesweite Störung bei einem Mobilfunkanbieter",
                "Nationwide fault at one mobile operator",
            ]),
            consequences: [Consequence::Contact, Consequence::Command, Consequence::Logistics].into(),
            treatment_text: say([
                "Gsm’s en vervangers spreiden over twee operatoren",
                "Répartir GSM et suppléances sur deux opérateurs",
                "Handys und Stellvertretungen auf zwei Anbieter verteilen",
                "Spread mobiles and deputies over two operators",
            ]),
            measures: [TWO_OPERATORS, DRILL].into(),
            owner: Some(SOFIE),
            due: day(2026, 12, 18),
            ..risk(
                RiskCause::OperatorFault,
                Scenario::Telephony,
                [(Grade::Two, Grade::Three), (Grade::Two, Grade::One)],
            )
        },
        Risk {
            cause_text: say([
                "Router of firewall valt uit",
                "Le routeur ou le pare-feu tombe en panne",
                "Router oder Firewall fällt aus",
                "Router or firewall fails",
            ]),
            consequences: [Consequence::Databases, Consequence::OnlineService].into(),
            consequences_text: say([
                "De werkplaats werkt door met wat is afgedrukt.",
                "L’atelier continue avec ce qui est imprimé.",
                "Die Werkstatt arbeitet mit dem Gedruckten weiter.",
                "The workshop goes on with what is printed.",
            ]),
            treatment_text: say([
                "Reservetoestel klaar, instellingen bewaard",
                "Appareil de réserve prêt, réglages conservés",
                "Ersatzgerät bereit, Einstellungen gesichert",
                "Spare device ready, settings kept",
            ]),
            measures: [ROUTER].into(),
            owner: Some(ELS),
            ..risk(
                RiskCause::Equipment,
                Scenario::Internet,
                [(Grade::Three, Grade::Two), (Grade::Two, Grade::One)],
            )
        },
        Risk {
            cause_text: say([
                "Zware storm boven de regio",
                "Forte tempête sur la région",
                "Schwerer Sturm über der Region",
                "Heavy storm over the region",
            ]),
            consequences: [Consequence::Logistics, Consequence::Contact].into(),
            treatment: Treatment::Accept,
            treatment_text: say([
                "Leveringen een dag opschuiven, verzekering dekt schade",
                "Reporter les livraisons d’un jour, l’assurance couvre",
                "Lieferungen einen Tag verschieben, Versicherung deckt",
                "Move deliveries by a day, insurance covers damage",
            ]),
            owner: Some(KARIM),
            ..risk(
                RiskCause::Storm,
                Scenario::Both,
                [(Grade::One, Grade::Three), (Grade::One, Grade::Three)],
            )
        },
    ]
}

/// The measures: done, open and overdue ones.
pub fn measures(words: Words) -> Vec<Measure> {
    let measure = |scenario, kind, owner, texts| Measure {
        scenario,
        kind,
        text: words.say(texts),
        owner: Some(owner),
        ..Measure::default()
    };
    vec![
        Measure {
            due: day(2027, 3, 31),
            note: words.say([
                "Offerte gevraagd voor een verbinding langs de andere straat.",
                "Offre demandée pour une liaison par l’autre rue.",
                "Angebot für eine Verbindung über die andere Straße angefragt.",
                "Quote asked for a connection by the other street.",
            ]),
            ..measure(
                Scenario::Internet,
                MeasureKind::Redundancy,
                ELS,
                [
                    "Reservelijn langs een andere kabel leggen",
                    "Faire passer la ligne de secours par un autre câble",
                    "Ersatzleitung über ein anderes Kabel führen",
                    "Run the back-up line through another cable",
                ],
            )
        },
        Measure {
            due: day(2026, 6, 30),
            done_on: day(2026, 6, 22),
            ..measure(
                Scenario::Internet,
                MeasureKind::Fallback,
                ELS,
                [
                    "4G-router met simkaart van Zuidnet klaarzetten",
                    "Préparer un routeur 4G avec une carte SIM de Zuidnet",
                    "4G-Router mit SIM-Karte von Zuidnet bereitstellen",
                    "Keep a 4G router with a Zuidnet SIM ready",
                ],
            )
        },
        Measure {
            due: day(2026, 12, 18),
            ..measure(
                Scenario::Telephony,
                MeasureKind::Redundancy,
                SOFIE,
                [
                    "Elke vervanger een gsm bij de andere operator geven",
                    "Donner à chaque suppléance un GSM chez l’autre opérateur",
                    "Jeder Stellvertretung ein Handy beim anderen Anbieter geben",
                    "Give every deputy a mobile with the other operator",
                ],
            )
        },
        Measure {
            due: day(2026, 10, 30),
            ..measure(
                Scenario::Both,
                MeasureKind::Power,
                LUC,
                [
                    "Batterijen van de UPS vervangen",
                    "Remplacer les batteries de l’onduleur",
                    "Batterien der USV ersetzen",
                    "Replace the UPS batteries",
                ],
            )
        },
        Measure {
            due: day(2027, 1, 29),
            ..measure(
                Scenario::Both,
                MeasureKind::Contract,
                KARIM,
                [
                    "Kortere reparatietijd in de SLA onderhandelen",
                    "Négocier un délai de réparation plus court dans le SLA",
                    "Kürzere Entstörzeit in der SLA verhandeln",
                    "Negotiate a shorter repair time in the SLA",
                ],
            )
        },
        Measure {
            due: day(2026, 12, 4),
            ..measure(
                Scenario::Both,
                MeasureKind::Training,
                FATIMA,
                [
                    "Oefening met alle ploegen, in vliegtuigmodus",
                    "Exercice avec toutes les équipes, en mode avion",
                    "Übung mit allen Schichten, im Flugmodus",
                    "Drill with all shifts, in aeroplane mode",
                ],
            )
        },
    ]
}
