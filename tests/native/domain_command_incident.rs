//! Commands during an incident.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use plan_b::domain::command::{
    AddNote, AnswerStep, CloseIncident, CorrectLine, Fault, FieldFault, LogEvent, RecordTry, Refusal,
    ReopenIncident, ResolveIncident, SetService, StartIncident, TakeLead, UndoStep,
};
use plan_b::domain::{
    Audience, Channel, Contact, Event, Id, Incident, IncidentState, Language, LogLine, NoteKind, Outcome,
    Plan, Reflex, Service, ServiceState, Services, StepAnswer, StepRef,
};

use super::domain_fixture::{faults, key, moment, person, run, start};

#[test]
fn a_message_keeps_the_promise_of_about_now_and_leaves_a_later_one() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let log = |plan: &mut Plan, minute, what| run(plan, minute, LogEvent { incident, what }).unwrap();
    let promise = |minute: i64| Event::NextMessage {
        due: Some(moment(minute).now),
    };
    let sent = || Event::MessageSent {
        audience: Audience::Staff,
        language: Language::Dutch,
        channel: Channel::Sms,
        message: Id::default(),
        text: "Geen internet.".into(),
        to: BTreeSet::new(),
    };
    log(&mut plan, 1, promise(60));
    log(&mut plan, 20, sent());
    let state = |plan: &Plan| IncidentState::in_plan(plan, incident).unwrap();
    assert_eq!(state(&plan).next_message, Some(moment(60).now));
    log(&mut plan, 50, sent());
    assert_eq!(state(&plan).next_message, None);
    log(&mut plan, 51, Event::NextMessage { due: None });
    assert!(state(&plan).no_next_message);
    log(&mut plan, 70, sent());
    assert!(!state(&plan).no_next_message, "whoever sends another one goes on");
    let service = |state| Event::Service {
        service: Service::FixedPhones,
        state,
    };
    log(&mut plan, 71, service(ServiceState::DoesNot));
    log(&mut plan, 72, Event::NextMessage { due: None });
    log(&mut plan, 73, service(ServiceState::Badly));
    assert!(state(&plan).no_next_message, "it failed before");
    log(&mut plan, 74, service(ServiceState::Works));
    log(&mut plan, 75, service(ServiceState::DoesNot));
    assert!(!state(&plan).no_next_message, "it fails anew");
}

#[test]
fn an_incident_starts_with_no_data_and_takes_over_what_was_said_before() {
    let mut plan = Plan::default();
    let services = Services::unknown().with(Service::InternetLine, ServiceState::DoesNot);
    let touched = run(
        &mut plan,
        0,
        StartIncident {
            drill: true,
            services,
            ..StartIncident::default()
        },
    )
    .unwrap();
    let id: Id<Incident> = key(&touched);
    assert!(plan.incidents[&id].drill);
    assert_eq!(plan.incidents[&id].started_by, "An");
    let state = IncidentState::in_plan(&plan, id).unwrap();
    assert!(state.is_open());
    assert!(state.services.is_dead(Service::InternetLine));
    assert_eq!(plan.log.len(), 2, "what nobody said is not logged");
}

#[test]
fn an_hour_of_an_incident_stands_in_its_log() {
    let mut plan = Plan::default();
    let contact: Id<Contact> = key(&run(&mut plan, 0, person("Operator")).unwrap());
    let incident = start(&mut plan, 1);
    let step = StepRef::Reflex(Reflex::Obvious);
    run(
        &mut plan,
        2,
        SetService {
            incident,
            service: Service::FixedPhones,
            state: ServiceState::DoesNot,
        },
    )
    .unwrap();
    run(
        &mut plan,
        3,
        AnswerStep {
            incident,
            step,
            answer: StepAnswer::Done,
            note: String::new(),
        },
    )
    .unwrap();
    run(&mut plan, 4, UndoStep { incident, step }).unwrap();
    assert_eq!(
        run(&mut plan, 5, UndoStep { incident, step }),
        Err(Refusal::NothingToUndo)
    );
    let attempt = RecordTry {
        incident,
        contact,
        number: None,
        channel: Channel::Call,
        outcome: Outcome::NoAnswer,
    };
    run(&mut plan, 6, attempt).unwrap();
    run(&mut plan, 7, attempt).unwrap();
    run(
        &mut plan,
        8,
        TakeLead {
            incident,
            to: Some(contact),
            name: String::new(),
        },
    )
    .unwrap();
    run(
        &mut plan,
        9,
        LogEvent {
            incident,
            what: Event::NextMessage {
                due: Some(moment(30).now),
            },
        },
    )
    .unwrap();
    run(
        &mut plan,
        10,
        ResolveIncident {
            incident,
            at: Some(moment(9).now),
        },
    )
    .unwrap();
    run(
        &mut plan,
        11,
        CloseIncident {
            incident,
            agreed_by: "Mia".into(),
        },
    )
    .unwrap();

    let state = IncidentState::in_plan(&plan, incident).unwrap();
    assert!(!state.is_open());
    assert_eq!(state.step_answer(step), None);
    assert!(state.tries[&contact].proposes_deputy());
    assert_eq!(state.lead.as_ref().unwrap().name, "Operator");
    assert_eq!(state.next_message, Some(moment(30).now));
    assert_eq!(state.elapsed_ms(moment(500).now), 8 * 60_000);
    assert!(
        plan.log
            .values()
            .all(|line| line.who == "An" && line.device == "counter phone")
    );
}

#[test]
fn a_closed_incident_takes_notes_and_calls_but_no_steps_until_it_is_reopened() {
    let mut plan = Plan::default();
    let contact: Id<Contact> = key(&run(&mut plan, 0, person("Operator")).unwrap());
    let incident = start(&mut plan, 1);
    assert_eq!(
        run(
            &mut plan,
            2,
            ReopenIncident {
                incident,
                reason: "down again".into()
            }
        ),
        Err(Refusal::IncidentOpen)
    );
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut plan, 3, close.clone()).unwrap();
    assert_eq!(run(&mut plan, 4, close), Err(Refusal::IncidentClosed));
    let set = SetService {
        incident,
        service: Service::Systems,
        state: ServiceState::Works,
    };
    assert_eq!(run(&mut plan, 5, set), Err(Refusal::IncidentClosed));
    let note = AddNote {
        incident,
        kind: NoteKind::Lesson,
        text: "Print the list".into(),
    };
    run(&mut plan, 6, note).unwrap();
    let call = RecordTry {
        incident,
        contact,
        number: None,
        channel: Channel::Call,
        outcome: Outcome::Reached,
    };
    run(&mut plan, 7, call).unwrap();
    run(
        &mut plan,
        8,
        ReopenIncident {
            incident,
            reason: "down again".into(),
        },
    )
    .unwrap();
    run(&mut plan, 9, set).unwrap();
}

#[test]
fn what_does_not_exist_or_says_nothing_is_refused() {
    let mut plan = Plan::default();
    let nowhere: Id<Incident> = Id::from_bits(5);
    let note = |incident, text: &str| AddNote {
        incident,
        kind: NoteKind::Note,
        text: text.into(),
    };
    assert_eq!(
        run(&mut plan, 0, note(nowhere, "x")),
        Err(Refusal::NotThere(nowhere.entity()))
    );
    let incident = start(&mut plan, 1);
    assert_eq!(
        faults(run(&mut plan, 2, note(incident, " \u{200B}\n ")).unwrap_err()),
        [FieldFault::new("text", Fault::Missing)]
    );
    let unknown: Id<Contact> = Id::from_bits(6);
    let call = RecordTry {
        incident,
        contact: unknown,
        number: None,
        channel: Channel::Sms,
        outcome: Outcome::Sent,
    };
    assert_eq!(run(&mut plan, 3, call), Err(Refusal::NotThere(unknown.entity())));
}

#[test]
fn an_end_before_the_start_or_in_the_future_is_refused() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 10);
    let started: Id<LogLine> = *plan.log.keys().next().unwrap();
    let early = run(
        &mut plan,
        20,
        ResolveIncident {
            incident,
            at: Some(moment(9).now),
        },
    );
    assert_eq!(
        early,
        Err(Refusal::Invalid(vec![FieldFault::new(
            "at",
            Fault::BeforeStart(moment(10).now)
        )]))
    );
    let late = run(
        &mut plan,
        20,
        ResolveIncident {
            incident,
            at: Some(moment(21).now),
        },
    );
    assert_eq!(faults(late.unwrap_err())[0].fault, Fault::InFuture);
    let touched = run(
        &mut plan,
        20,
        CloseIncident {
            incident,
            agreed_by: String::new(),
        },
    )
    .unwrap();
    let closed: Id<LogLine> = key(&touched);
    let correct = |line, minute: i64| CorrectLine {
        line,
        at: Some(moment(minute).now),
        text: None,
    };
    assert_eq!(
        faults(run(&mut plan, 30, correct(closed, 5)).unwrap_err())[0].fault,
        Fault::BeforeStart(moment(10).now)
    );
    assert!(faults(run(&mut plan, 30, correct(started, 25)).unwrap_err())[0].field == "at");
    let corrected: Id<LogLine> = key(&run(&mut plan, 30, correct(closed, 15)).unwrap());
    assert_eq!(
        IncidentState::in_plan(&plan, incident).unwrap().closed,
        Some(moment(15).now)
    );
    assert!(matches!(
        run(&mut plan, 31, correct(corrected, 14)),
        Err(Refusal::NotThere(_))
    ));
}

#[test]
fn a_phone_whose_clock_is_behind_can_still_take_back_an_answer() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let step = StepRef::Reflex(Reflex::Neighbours);
    run(
        &mut plan,
        60,
        AnswerStep {
            incident,
            step,
            answer: StepAnswer::Done,
            note: String::new(),
        },
    )
    .unwrap();
    run(&mut plan, 5, UndoStep { incident, step }).unwrap();
    assert_eq!(
        IncidentState::in_plan(&plan, incident).unwrap().step_answer(step),
        None
    );
    run(
        &mut plan,
        6,
        AnswerStep {
            incident,
            step,
            answer: StepAnswer::NoHelp,
            note: String::new(),
        },
    )
    .unwrap();
    assert_eq!(
        IncidentState::in_plan(&plan, incident).unwrap().step_answer(step),
        Some(StepAnswer::NoHelp)
    );
}
