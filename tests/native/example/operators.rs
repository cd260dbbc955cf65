//! The two operators, and what they answered.

use plan_b::domain::{Answer, Id, Minutes, Operator, OperatorAnswer, OperatorQuestion, Percentage};

use super::contacts::{NOORDLIJN, ZUIDNET};
use super::day;
use super::lines::{AROUND_THE_CLOCK, NOORDLIJN_NAME, OFFICE_HOURS, ZUIDNET_NAME};
use super::words::Words;

const FIRST: Id<Operator> = Id::from_bits(1);
const SECOND: Id<Operator> = Id::from_bits(2);

/// The operators.
pub fn operators(words: Words) -> Vec<Operator> {
    vec![
        Operator {
            name: NOORDLIJN_NAME.into(),
            contact: Some(NOORDLIJN),
            helpdesk: "+3220000010".into(),
            helpdesk_hours: words.say(AROUND_THE_CLOCK),
            checked_on: day(2026, 10, 19),
            ..Operator::default()
        },
        Operator {
            name: ZUIDNET_NAME.into(),
            contact: Some(ZUIDNET),
            helpdesk: "+3220000020".into(),
            helpdesk_hours: words.say(OFFICE_HOURS),
            checked_on: day(2026, 10, 19),
            ..Operator::default()
        },
    ]
}

/// What the operators answered; one question is still open.
pub fn answers(words: Words) -> Vec<OperatorAnswer> {
    let asked = |operator, question, answer, texts| OperatorAnswer {
        operator,
        question,
        asked_on: day(2026, 9, 21),
        answer,
        text: words.say(texts),
        answered_by: if operator == FIRST {
            "Tom Verbeke"
        } else {
            "Helpdesk Zuidnet"
        }
        .into(),
        answered_on: day(2026, 10, 5),
        ..OperatorAnswer::default()
    };
    vec![
        asked(
            FIRST,
            OperatorQuestion::Leased,
            Answer::No,
            [
                "Eigen net tot in de kelder",
                "Réseau propre jusqu’à la cave",
                "Eigenes Netz bis in den Keller",
                "Own network right into the cellar",
            ],
        ),
        OperatorAnswer {
            share: Some(Percentage::from_hundredths(9970)),
            ..asked(
                FIRST,
                OperatorQuestion::Availability,
                Answer::Yes,
                [
                    "Gemeten over 12 maanden, 8:00 tot 18:00",
                    "Mesurée sur 12 mois, de 8:00 à 18:00",
                    "Gemessen über 12 Monate, 8:00 bis 18:00",
                    "Measured over 12 months, 8:00 to 18:00",
                ],
            )
        },
        OperatorAnswer {
            duration: Some(Minutes(390)),
            ..asked(
                FIRST,
                OperatorQuestion::LongestInterruption,
                Answer::Yes,
                [
                    "Kabelbreuk bij wegenwerken",
                    "Câble coupé lors de travaux routiers",
                    "Kabelbruch bei Straßenarbeiten",
                    "Cable cut during roadworks",
                ],
            )
        },
        asked(
            FIRST,
            OperatorQuestion::SinglePoints,
            Answer::Yes,
            [
                "De kabel en de straatkast",
                "Le câble et l’armoire de rue",
                "Das Kabel und der Verteilerkasten",
                "The cable and the street cabinet",
            ],
        ),
        OperatorAnswer {
            duration: Some(Minutes(240)),
            ..asked(
                FIRST,
                OperatorQuestion::WithoutElectricity,
                Answer::Partly,
                [
                    "De straatkast heeft een batterij",
                    "L’armoire de rue a une batterie",
                    "Der Verteilerkasten hat eine Batterie",
                    "The street cabinet has a battery",
                ],
            )
        },
        asked(
            FIRST,
            OperatorQuestion::Help247,
            Answer::Yes,
            [
                "Zakelijke helpdesk dag en nacht",
                "Helpdesk professionnel jour et nuit",
                "Geschäftskunden-Helpdesk rund um die Uhr",
                "Business helpdesk day and night",
            ],
        ),
        asked(
            SECOND,
            OperatorQuestion::Leased,
            Answer::Yes,
            [
                "Volledig gehuurd van Noordlijn",
                "Entièrement louée à Noordlijn",
                "Ganz von Noordlijn gemietet",
                "Wholly rented from Noordlijn",
            ],
        ),
        asked(
            SECOND,
            OperatorQuestion::Help247,
            Answer::No,
            [
                "Alleen tijdens kantooruren",
                "Seulement aux heures de bureau",
                "Nur zu Bürozeiten",
                "During office hours only",
            ],
        ),
        OperatorAnswer {
            operator: SECOND,
            question: OperatorQuestion::LastMile,
            asked_on: day(2026, 9, 21),
            ..OperatorAnswer::default()
        },
    ]
}
