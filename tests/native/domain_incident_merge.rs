//! Logs of several devices merge: properties over random logs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::incident_log::entries;
use plan_b::domain::{
    Activity, ActivityState, Answer, Branch, Channel, Class, Event, Id, Incident, IncidentState, LogLine,
    Outcome, Part, Reflex, Service, ServiceState, StepAnswer, StepRef, Timestamp, Whereabouts,
};
use proptest::prelude::*;

use super::cases::cases;
use super::domain_incident::{INCIDENT, at, line};

fn any_event() -> impl Strategy<Value = Event> {
    let id = 0u64..4;
    let outcome = prop::sample::select(Outcome::ALL);
    let step = prop_oneof![
        prop::sample::select(Reflex::ALL).prop_map(StepRef::Reflex),
        prop::sample::select(Part::ALL).prop_map(StepRef::Part),
        id.clone().prop_map(|bits| StepRef::Own(Id::from_bits(bits))),
    ];
    let time = prop::option::of((-5i64..60).prop_map(at));
    prop_oneof![
        Just(Event::Started { drill: false }),
        (
            prop::sample::select(Service::ALL),
            prop::sample::select(ServiceState::ALL)
        )
            .prop_map(|(service, state)| Event::Service { service, state }),
        (step.clone(), prop::sample::select(StepAnswer::ALL), "[r]?")
            .prop_map(|(step, answer, note)| Event::Step { step, answer, note }),
        ("[abc]", prop::sample::select(Whereabouts::ALL)).prop_map(|(name, whereabouts)| Event::Person {
            contact: Id::default(),
            name,
            whereabouts,
            place: String::new(),
        }),
        // Names that lead to each other in circles too.
        ("[abc]", "[abc]").prop_map(|(was, name)| Event::VisitorRenamed { was, name }),
        step.prop_map(|step| Event::StepUndone { step }),
        (
            prop::sample::select(Branch::ALL),
            prop::sample::select(Answer::ALL)
        )
            .prop_map(|(branch, answer)| Event::Branch { branch, answer }),
        (id.clone(), id.clone(), outcome).prop_map(|(contact, number, outcome)| Event::Tried {
            contact: Id::from_bits(contact),
            number: Id::from_bits(number),
            channel: Channel::Call,
            outcome,
            name: String::new(),
            by: String::new(),
        }),
        prop::sample::select(Class::ALL).prop_map(|class| Event::Class {
            class,
            answers: Default::default(),
            reason: String::new()
        }),
        (id.clone(), "[ab]?").prop_map(|(to, name)| Event::Lead {
            to: Id::from_bits(to),
            name
        }),
        (id.clone(), prop::sample::select(ActivityState::ALL), time.clone()).prop_map(
            |(activity, state, expected)| {
                Event::Activity {
                    activity: Id::<Activity>::from_bits(activity),
                    state,
                    level: None,
                    expected,
                }
            }
        ),
        time.clone().prop_map(|at| Event::Resolved { at }),
        Just(Event::ResolvedUndone {}),
        Just(Event::Closed {
            agreed_by: String::new()
        }),
        Just(Event::Reopened {
            reason: String::new()
        }),
        (1u64..40, time, prop::option::of("[xy]")).prop_map(|(line, at, text)| Event::Correction {
            line: Id::from_bits(line),
            at,
            text,
        }),
        Just(Event::Other(serde_json::json!({"type": "from_the_future"}))),
    ]
}

/// Lines with colliding times, corrections of each other and references to each other, circles included.
fn any_lines() -> impl Strategy<Value = Vec<(Id<LogLine>, LogLine)>> {
    let parts = (-5i64..30, any_event(), prop::option::weighted(0.3, 1u64..40));
    prop::collection::vec(parts, 0..40).prop_map(|lines| {
        lines
            .into_iter()
            .enumerate()
            .map(|(place, (minute, what, behind))| {
                let behind = behind.map(Id::from_bits);
                (
                    Id::from_bits(place as u64 + 1),
                    LogLine {
                        behind,
                        ..line(minute, what)
                    },
                )
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn logs_of_several_devices_merge_to_one_state_in_any_order(
        (lines, shuffled) in any_lines().prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle()))
    ) {
        let incident = Incident { started: at(0), ..Incident::default() };
        let of = |lines: &[(Id<LogLine>, LogLine)]| {
            IncidentState::of(INCIDENT, &incident, lines.iter().map(|(id, line)| (*id, line)))
        };
        prop_assert_eq!(of(&lines), of(&shuffled));
        let order = |lines: &[(Id<LogLine>, LogLine)]| -> Vec<(Id<LogLine>, Timestamp)> {
            entries(lines.iter().map(|(id, line)| (*id, line))).iter().map(|entry| (entry.id, entry.at)).collect()
        };
        prop_assert_eq!(order(&lines), order(&shuffled));
        prop_assert_eq!(order(&lines).len(), lines.len(), "no line is lost");
    }

    #[test]
    fn time_never_runs_backwards(lines in any_lines(), now in -10i64..100) {
        let incident = Incident { started: at(0), ..Incident::default() };
        let state = IncidentState::of(INCIDENT, &incident, lines.iter().map(|(id, line)| (*id, line)));
        prop_assert!(state.elapsed_ms(at(now)) >= 0);
    }
}
