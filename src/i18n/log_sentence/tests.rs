//! Lines of the log in words.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::domain::checklist::{Branch, Part, Reflex};
use crate::domain::classify::Question;
use crate::domain::record::Value;
use crate::domain::{
    ActivityState, Audience, Channel, Incident, Language, OtherWay, Outcome, Service, ServiceState,
    StepAnswer, Whereabouts,
};
use crate::i18n::Lang;
use crate::i18n::{Piece, texts};

fn at(clock: &str) -> Timestamp {
    format!("2026-11-23T{clock}:00+01:00").parse().unwrap()
}

fn line(clock: &str, what: Event) -> LogLine {
    LogLine {
        at: at(clock),
        incident: Id::from_bits(1),
        what,
        ..LogLine::default()
    }
}

fn said(lang: Lang, what: Event) -> String {
    log_sentence(texts(lang), &Plan::default(), &line("14:46", what)).text()
}

fn tried() -> Event {
    Event::Tried {
        contact: Id::from_bits(7),
        number: Id::SINGLE,
        channel: Channel::Call,
        outcome: Outcome::Reached,
        name: "Els MAES".into(),
        by: String::new(),
    }
}

#[test]
fn a_try_is_told_in_every_language_with_its_result_set_apart() {
    assert_eq!(
        Lang::ALL.map(|lang| said(lang, tried())),
        [
            "Els MAES telefonisch: bereikt",
            "Els MAES par téléphone\u{a0}: personne jointe",
            "Els MAES per Anruf: erreicht",
            "Els MAES by phone: reached",
        ]
    );
    let sentence = log_sentence(texts(Lang::Nl), &Plan::default(), &line("14:46", tried()));
    assert_eq!(
        sentence.pieces().last(),
        Some(&Piece::Value {
            name: RESULT,
            value: "bereikt"
        })
    );
}

#[test]
fn a_name_in_the_line_goes_before_the_plan_and_the_plan_before_somebody() {
    let mut plan = Plan::default();
    plan.contacts.insert(
        Id::from_bits(7),
        Contact {
            first_name: "Els".into(),
            last_name: "PEETERS".into(),
            ..Contact::default()
        },
    );
    let lead = |name: &str| Event::Lead {
        to: Id::from_bits(7),
        name: name.into(),
    };
    let say = |plan: &Plan, event| log_sentence(texts(Lang::En), plan, &line("10:00", event)).text();
    assert_eq!(say(&plan, lead("Els MAES")), "Els MAES is in charge");
    assert_eq!(say(&plan, lead("")), "Els PEETERS is in charge");
    assert_eq!(say(&Plan::default(), lead("")), "somebody is in charge");
    let nobody = Event::Lead {
        to: Id::SINGLE,
        name: String::new(),
    };
    assert_eq!(say(&plan, nobody), "Nobody is in charge");
}

#[test]
fn a_change_of_class_names_the_class_before_it_of_the_same_incident_only() {
    let class = |class| Event::Class {
        class,
        answers: BTreeMap::new(),
        reason: String::new(),
    };
    let mut plan = Plan::default();
    plan.log
        .insert(Id::from_bits(1), line("14:00", class(Class::Weak)));
    plan.log
        .insert(Id::from_bits(2), line("14:10", class(Class::Small)));
    let other = LogLine {
        incident: Id::from_bits(9),
        ..line("14:20", class(Class::Crisis))
    };
    plan.log.insert(Id::from_bits(3), other);
    let say = |clock: &str, wanted| log_sentence(texts(Lang::Nl), &plan, &line(clock, class(wanted))).text();
    assert_eq!(say("14:31", Class::Major), "Klasse van klein naar groot");
    assert_eq!(say("14:31", Class::Small), "Klasse: klein");
    assert_eq!(say("13:00", Class::Small), "Klasse: klein");
}

#[test]
fn what_led_to_a_class_is_told_and_what_nobody_knew_is_no_fact() {
    let answers = BTreeMap::from([
        (Question::Danger, Answer::No),
        (Question::ActivityStopped, Answer::Yes),
        (Question::OutlastsObjective, Answer::Unknown),
    ]);
    let event = Event::Class {
        class: Class::Crisis,
        answers,
        reason: "kassa ligt stil".into(),
    };
    assert_eq!(
        said(Lang::Nl, event),
        "Klasse: crisis; een essentiële activiteit ligt stil of bijna, niet bekend of het langer duurt dan het kortste hersteldoel (telt als ja), kassa ligt stil"
    );
}

#[test]
fn a_ticket_tells_all_that_is_known_and_a_promise_for_another_day_has_its_date() {
    let ticket = |promised, spoke_with: &str| Event::Ticket {
        line: Id::SINGLE,
        operator: "Noordlijn".into(),
        number: "T-1".into(),
        promised,
        spoke_with: spoke_with.into(),
    };
    assert_eq!(
        said(Lang::De, ticket(Some(at("17:30")), "Jan")),
        "Ticket T-1: Noordlijn, behoben bis 17:30, gesprochen mit Jan"
    );
    let tomorrow = at("09:00").plus_ms(86_400_000);
    assert_eq!(
        said(Lang::Fr, ticket(Some(tomorrow), "")),
        "Ticket T-1\u{a0}: Noordlijn, réparé pour 24\u{a0}novembre 09:00"
    );
}

#[test]
fn a_promise_without_a_ticket_and_a_call_that_a_colleague_made_say_so() {
    let promise = Event::Ticket {
        line: Id::SINGLE,
        operator: "Noordlijn".into(),
        number: String::new(),
        promised: Some(at("17:30")),
        spoke_with: String::new(),
    };
    assert_eq!(
        said(Lang::Nl, promise),
        "Belofte van de operator: hersteld tegen 17:30; Noordlijn"
    );
    let Event::Tried {
        contact,
        number,
        channel,
        outcome,
        name,
        ..
    } = tried()
    else {
        panic!("no try")
    };
    let by_colleague = Event::Tried {
        contact,
        number,
        channel,
        outcome,
        name,
        by: "Karim".into(),
    };
    assert_eq!(
        said(Lang::En, by_colleague),
        "Els MAES by phone: reached; called by Karim"
    );
}

#[test]
fn steps_are_named_by_title_or_their_own_words() {
    let step = |step| Event::Step {
        step,
        answer: StepAnswer::NoHelp,
        note: String::new(),
    };
    assert_eq!(
        said(Lang::En, step(StepRef::Reflex(Reflex::Operator))),
        "Call the operator: did not help"
    );
    assert_eq!(
        said(Lang::En, step(StepRef::Part(Part::Restart))),
        "Restart the modem: did not help"
    );
    assert_eq!(
        said(Lang::En, step(StepRef::Own(Id::from_bits(5)))),
        "something: did not help"
    );
}

#[test]
fn a_note_that_looks_like_a_template_stays_as_it_was_typed() {
    let note = |kind| Event::Note {
        kind,
        text: "{name} en {result} 100 %".into(),
    };
    assert_eq!(said(Lang::Nl, note(NoteKind::Note)), "{name} en {result} 100 %");
    assert_eq!(
        said(Lang::Nl, note(NoteKind::Decision)),
        "Beslissing: {name} en {result} 100 %"
    );
}

#[test]
fn closing_a_drill_is_never_called_closing_an_incident() {
    let mut plan = Plan::default();
    plan.incidents.insert(
        Id::from_bits(1),
        Incident {
            drill: true,
            ..Incident::default()
        },
    );
    let closed = line(
        "15:00",
        Event::Closed {
            agreed_by: String::new(),
        },
    );
    assert_eq!(
        log_sentence(texts(Lang::De), &plan, &closed).text(),
        "Übung abgeschlossen"
    );
    assert_eq!(
        log_sentence(texts(Lang::De), &Plan::default(), &closed).text(),
        "Vorfall abgeschlossen"
    );
}

#[test]
fn no_sentence_of_any_event_leaves_a_placeholder_open() {
    let events = vec![
        Event::Started { drill: false },
        Event::Started { drill: true },
        Event::Noticed {
            at: Some(at("13:58")),
            by: "Els".into(),
            how: "kassa".into(),
        },
        Event::Activated { by: "Els".into() },
        Event::ContinuityPlan { activated: true },
        Event::ContinuityPlan { activated: false },
        Event::Service {
            service: Service::Systems,
            state: ServiceState::Badly,
        },
        Event::StepUndone {
            step: StepRef::Reflex(Reflex::Obvious),
        },
        Event::TriedUndone {
            line: Id::SINGLE,
            contact: Id::SINGLE,
            name: "An".into(),
        },
        Event::LineUndone { line: Id::SINGLE },
        Event::Branch {
            branch: Branch::NeighboursHit,
            answer: Answer::Yes,
        },
        Event::StepAssigned {
            step: StepRef::Part(Part::Wifi),
            to: Id::from_bits(7),
            name: "A".into(),
        },
        Event::StepAssigned {
            step: StepRef::Part(Part::Wifi),
            to: Id::SINGLE,
            name: String::new(),
        },
        tried(),
        Event::Duty {
            duty: "helpdesk".into(),
            to: Id::SINGLE,
            name: "A".into(),
        },
        Event::MessageSent {
            message: Id::SINGLE,
            audience: Audience::Suppliers,
            channel: Channel::Door,
            language: Language::French,
            text: "x".into(),
            to: BTreeSet::new(),
        },
        Event::NextMessage {
            due: Some(at("15:00")),
        },
        Event::NextMessage { due: None },
        Event::Activity {
            activity: Id::from_bits(3),
            state: ActivityState::Reduced,
            level: Some(40),
            expected: Some(at("18:00")),
        },
        Event::Person {
            contact: Id::SINGLE,
            name: "A".into(),
            whereabouts: Whereabouts::Missing,
            place: "x".into(),
        },
        Event::CallsHanded {
            to: Id::SINGLE,
            name: "A".into(),
            contacts: BTreeSet::new(),
        },
        Event::CallsTakenBack {
            from: Id::SINGLE,
            name: "A".into(),
            contacts: BTreeSet::new(),
        },
        Event::CheckIn {
            next: Some(at("16:00")),
        },
        Event::Warned {
            watch: Id::SINGLE,
            name: String::new(),
        },
        Event::OtherWay {
            way: OtherWay::Divert,
            helped: Answer::Partly,
            note: String::new(),
        },
        Event::Cause {
            known: Answer::Yes,
            text: String::new(),
        },
        Event::Cause {
            known: Answer::Yes,
            text: "kabel".into(),
        },
        Event::Cause {
            known: Answer::Unknown,
            text: String::new(),
        },
        Event::Related {
            incident: Id::from_bits(4),
        },
        Event::ScriptEvent { event: "x".into() },
        Event::Paused {
            reason: String::new(),
        },
        Event::Resumed {},
        Event::Resolved {
            at: Some(at("15:10")),
        },
        Event::ResolvedUndone {},
        Event::Deactivation {
            act: DeactivationAct::Own,
            row: Id::SINGLE,
            agreed_by: "A".into(),
            reference: "R".into(),
        },
        Event::Reopened { reason: "x".into() },
        Event::Ticket {
            line: Id::SINGLE,
            operator: "A".into(),
            number: String::new(),
            promised: Some(at("18:00")),
            spoke_with: String::new(),
        },
        Event::VisitorRenamed {
            was: "A".into(),
            name: "B".into(),
        },
        Event::WarnUndone {
            watch: Id::SINGLE,
            name: "A".into(),
        },
        Event::DeactivationUndone {
            act: DeactivationAct::Deactivate,
            row: Id::SINGLE,
        },
        Event::ReportJoined {
            report: Id::from_bits(6),
            at: Some(at("14:10")),
            by: "A".into(),
            text: "x".into(),
        },
        Event::ReportParted {
            report: Id::from_bits(6),
            text: "x".into(),
        },
        Event::Correction {
            line: Id::SINGLE,
            at: Some(at("14:31")),
            text: None,
        },
        Event::Correction {
            line: Id::SINGLE,
            at: None,
            text: Some("x".into()),
        },
        Event::Correction {
            line: Id::SINGLE,
            at: None,
            text: None,
        },
        Event::Other(Value::Null),
    ];
    for event in events {
        for lang in Lang::ALL {
            let text = said(lang, event.clone());
            assert!(
                !text.contains(['{', '}']) && !text.trim().is_empty(),
                "{lang:?} {event:?}: “{text}”"
            );
        }
    }
}
