//! The classes of an incident, and the acts that end one.

use plan_b::domain::classify::Question;
use plan_b::domain::{
    Class, Classification, Contact, Criterion, DeactivationAct, DeactivationRow, Id, Minutes,
};

use super::contacts::{ELS, NOOR, SOFIE};
use super::words::Words;

/// Thresholds of the classes.
pub fn classification(words: Words) -> Classification {
    Classification {
        thresholds: [
            (Class::Small, Minutes(15)),
            (Class::Major, Minutes(90)),
            (Class::Crisis, Minutes(480)),
        ]
        .into(),
        questions: [(
            Question::Danger,
            words.say([
                "Is iemand in gevaar, of werkt lift, alarm of 112 niet?",
                "Quelqu’un est-il en danger, ou l’ascenseur, l’alarme ou le 112 sont-ils coupés~?",
                "Ist jemand in Gefahr, oder sind Aufzug, Alarm oder 112 ausgefallen?",
                "Is anyone in danger, or is the lift, the alarm or 112 out?",
            ]),
        )]
        .into(),
        message_every: [
            (Class::Small, Minutes(120)),
            (Class::Major, Minutes(60)),
            (Class::Crisis, Minutes(30)),
        ]
        .into(),
    }
}

/// Criteria and examples of the classes.
pub fn criteria(words: Words) -> Vec<Criterion> {
    let row = |class, example, texts| Criterion {
        class,
        example,
        text: words.say(texts),
        ..Criterion::default()
    };
    vec![
        row(
            Class::Weak,
            false,
            [
                "Niets valt uit, maar het kan komen.",
                "Rien n’est en panne, mais cela peut venir.",
                "Nichts fällt aus, es kann aber kommen.",
                "Nothing is out, but it may come.",
            ],
        ),
        row(
            Class::Weak,
            true,
            [
                "Graafwerken in de straat aangekondigd",
                "Travaux annoncés dans la rue",
                "Grabarbeiten in der Straße angekündigt",
                "Roadworks announced in the street",
            ],
        ),
        row(
            Class::Small,
            false,
            [
                "Eén dienst gestoord, iedereen kan verder werken.",
                "Un service perturbé, tout le monde peut continuer.",
                "Ein Dienst gestört, alle können weiterarbeiten.",
                "One service disturbed, everybody can go on working.",
            ],
        ),
        row(
            Class::Small,
            true,
            [
                "Een betaalterminal werkt niet",
                "Un terminal de paiement ne fonctionne pas",
                "Ein Zahlungsterminal funktioniert nicht",
                "One payment terminal does not work",
            ],
        ),
        row(
            Class::Major,
            false,
            [
                "Een essentiële activiteit ligt stil of dreigt stil te vallen.",
                "Une activité essentielle est arrêtée ou menacée.",
                "Eine wesentliche Tätigkeit steht still oder droht es.",
                "An essential activity has stopped or is about to.",
            ],
        ),
        row(
            Class::Major,
            true,
            [
                "Geen internet en geen vaste telefoon, langer dan 90 minuten",
                "Ni internet ni téléphone fixe, plus de 90 minutes",
                "Weder Internet noch Festnetz, länger als 90 Minuten",
                "No internet and no landline for over 90 minutes",
            ],
        ),
        row(
            Class::Crisis,
            false,
            [
                "Mensen in gevaar, of stilstand langer dan het kortste hersteldoel.",
                "Des personnes en danger, ou un arrêt au-delà du plus court objectif de reprise.",
                "Menschen in Gefahr, oder Stillstand über das kürzeste Wiederanlaufziel hinaus.",
                "People in danger, or a standstill beyond the shortest recovery objective.",
            ],
        ),
        row(
            Class::Crisis,
            true,
            [
                "Alles weg in de hele regio, 112 niet bereikbaar",
                "Tout est coupé dans la région, 112 injoignable",
                "Alles fällt in der ganzen Region aus, 112 nicht erreichbar",
                "Everything out in the whole region, 112 out of reach",
            ],
        ),
    ]
}

/// The acts that end an incident.
pub fn deactivation(words: Words) -> Vec<DeactivationRow> {
    let row = |act, function, person: Id<Contact>| DeactivationRow {
        act,
        function: words.say(function),
        person: Some(person),
        ..DeactivationRow::default()
    };
    let incident_manager = [
        "Incidentbeheerder",
        "Gestionnaire d’incident",
        "Vorfall-Leitung",
        "Incident manager",
    ];
    let helpdesk = [
        "IT-helpdesk",
        "Helpdesk informatique",
        "IT-Anlaufstelle",
        "IT helpdesk",
    ];
    vec![
        DeactivationRow {
            agreement: Some(SOFIE),
            document: words.say([
                "Ticket bij de helpdesk",
                "Ticket du helpdesk",
                "Ticket der Anlaufstelle",
                "Helpdesk ticket",
            ]),
            reference: "PR-03".into(),
            ..row(DeactivationAct::CloseTicket, helpdesk, NOOR)
        },
        DeactivationRow {
            agreement: Some(SOFIE),
            ..row(DeactivationAct::CloseIncident, helpdesk, NOOR)
        },
        row(DeactivationAct::Deactivate, incident_manager, SOFIE),
        row(DeactivationAct::OrderReview, incident_manager, SOFIE),
        DeactivationRow {
            text: words.say([
                "Omleiding van het hoofdnummer afzetten",
                "Arrêter la déviation du numéro principal",
                "Umleitung der Hauptnummer ausschalten",
                "Switch off the diversion of the main number",
            ]),
            ..row(
                DeactivationAct::Own,
                [
                    "IT-verantwoordelijke",
                    "Responsable informatique",
                    "IT-Leitung",
                    "IT manager",
                ],
                ELS,
            )
        },
    ]
}
