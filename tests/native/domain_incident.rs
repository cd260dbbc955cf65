//! The log of an incident and what follows from it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::classify::asks_again;
use plan_b::domain::incident_log::entries;
use plan_b::domain::time_limit::time_limits;
use plan_b::domain::{
    ActivityState, Channel, Class, Contact, Event, Id, Incident, IncidentState, LogLine, Minutes, Number,
    Outcome, Part, Plan, Reflex, Service, ServiceState, StepAnswer, StepRef, Timestamp,
};

pub(super) const INCIDENT: Id<Incident> = Id::from_bits(77);
pub(super) const MINUTE: i64 = 60_000;

pub(super) fn at(minute: i64) -> Timestamp {
    Timestamp::new(1_795_000_000_000 + minute * MINUTE, 60)
}

pub(super) fn line(minute: i64, what: Event) -> LogLine {
    LogLine {
        incident: INCIDENT,
        at: at(minute),
        what,
        ..LogLine::default()
    }
}

/// The n-th line has the id n, from 1.
fn numbered(lines: &[LogLine]) -> impl Iterator<Item = (Id<LogLine>, &LogLine)> {
    lines
        .iter()
        .enumerate()
        .map(|(place, line)| (Id::from_bits(place as u64 + 1), line))
}

fn state(lines: &[LogLine]) -> IncidentState {
    let incident = Incident {
        started: at(0),
        ..Incident::default()
    };
    IncidentState::of(INCIDENT, &incident, numbered(lines))
}

fn tried(minute: i64, outcome: Outcome) -> LogLine {
    let contact: Id<Contact> = Id::from_bits(5);
    let number: Id<Number> = Id::from_bits(6);
    line(
        minute,
        Event::Tried {
            contact,
            number,
            channel: Channel::Call,
            outcome,
            name: String::new(),
            by: String::new(),
        },
    )
}

fn step(minute: i64, step: StepRef, answer: StepAnswer) -> LogLine {
    line(
        minute,
        Event::Step {
            step,
            answer,
            note: String::new(),
        },
    )
}

#[test]
fn a_service_keeps_its_since_time_while_its_state_stays() {
    let says = |minute, state| {
        line(
            minute,
            Event::Service {
                service: Service::InternetLine,
                state,
            },
        )
    };
    let state = state(&[
        says(1, ServiceState::DoesNot),
        says(5, ServiceState::DoesNot),
        says(9, ServiceState::Works),
    ]);
    assert_eq!(state.services.state(Service::InternetLine), ServiceState::Works);
    assert_eq!(state.service_since[&Service::InternetLine], at(9));
    let earlier = self::state(&[says(1, ServiceState::DoesNot), says(5, ServiceState::DoesNot)]);
    assert_eq!(earlier.service_since[&Service::InternetLine], at(1));
    let worse = self::state(&[says(1, ServiceState::Badly), says(5, ServiceState::DoesNot)]);
    assert_eq!(
        worse.service_since[&Service::InternetLine],
        at(1),
        "when it first stopped working well"
    );
    let again = self::state(&[
        says(1, ServiceState::Badly),
        says(5, ServiceState::Works),
        says(9, ServiceState::DoesNot),
    ]);
    assert_eq!(
        again.service_since[&Service::InternetLine],
        at(9),
        "it was well in between"
    );
}

#[test]
fn a_start_that_makes_no_sense_is_odd_while_the_incident_runs_and_until_it_is_corrected() {
    let start = line(0, Event::Started { drill: false });
    let odd = |now: i64, lines: &[LogLine]| state(lines).has_odd_start(at(now));
    let day = 24 * 60;
    let lines = [start.clone()];
    assert!(!odd(0, &lines) && !odd(-day, &lines) && !odd(31 * day, &lines));
    assert!(
        odd(-day - 1, &lines),
        "this phone's date is wrong, or the other one's"
    );
    assert!(odd(31 * day + 1, &lines));
    let agreed_by = String::new();
    let closed = line(5, Event::Closed { agreed_by });
    assert!(!odd(60 * day, &[start.clone(), closed]), "it is over");
    let correction = line(
        40 * day,
        Event::Correction {
            line: Id::from_bits(1),
            at: Some(at(40 * day)),
            text: None,
        },
    );
    assert!(!odd(40 * day, &[start, correction]), "it was corrected");
}

#[test]
fn two_failures_propose_the_deputy_and_reaching_the_person_takes_that_back() {
    let of = |lines: &[LogLine]| state(lines).tries[&Id::from_bits(5)].clone();
    assert!(!of(&[tried(1, Outcome::NoAnswer)]).proposes_deputy());
    assert!(of(&[tried(1, Outcome::NoAnswer), tried(2, Outcome::Voicemail)]).proposes_deputy());
    assert!(
        !of(&[tried(1, Outcome::Sent), tried(2, Outcome::Sent)]).proposes_deputy(),
        "a text sent is no failure"
    );
    let reached = of(&[
        tried(1, Outcome::NoAnswer),
        tried(2, Outcome::WrongNumber),
        tried(3, Outcome::Reached),
    ]);
    assert!(!reached.proposes_deputy());
    assert_eq!((reached.count, reached.reached_at), (3, Some(at(3))));
    assert!(
        reached.wrong.is_empty(),
        "a number on which the person answered is not wrong"
    );
}

#[test]
fn a_reflex_is_answered_by_itself_or_when_all_its_parts_are() {
    let part = |part| StepRef::Part(part);
    let reflex = StepRef::Reflex(Reflex::Obvious);
    let some = [
        step(1, part(Part::Cables), StepAnswer::NoHelp),
        step(2, part(Part::Wifi), StepAnswer::NotApplicable),
    ];
    assert_eq!(state(&some).step_answer(reflex), None);
    let all = [
        some[0].clone(),
        some[1].clone(),
        step(3, part(Part::OtherSite), StepAnswer::NotApplicable),
    ];
    assert_eq!(state(&all).step_answer(reflex), Some(StepAnswer::NoHelp));
    assert_eq!(
        state(&[step(1, reflex, StepAnswer::Done)]).step_answer(reflex),
        Some(StepAnswer::Done)
    );
    let undone = [
        step(1, reflex, StepAnswer::Done),
        line(2, Event::StepUndone { step: reflex }),
    ];
    assert_eq!(state(&undone).step_answer(reflex), None);
}

#[test]
fn a_corrected_time_counts_and_the_original_stays() {
    let lines = [
        line(10, Event::Started { drill: false }),
        line(
            40,
            Event::Closed {
                agreed_by: String::new(),
            },
        ),
        line(
            41,
            Event::Correction {
                line: Id::from_bits(1),
                at: Some(at(0)),
                text: None,
            },
        ),
        line(
            42,
            Event::Correction {
                line: Id::from_bits(2),
                at: Some(at(30)),
                text: Some("by phone".into()),
            },
        ),
        line(
            43,
            Event::Correction {
                line: Id::from_bits(2),
                at: Some(at(35)),
                text: None,
            },
        ),
    ];
    let state = state(&lines);
    assert_eq!(state.started, at(0));
    assert_eq!(state.closed, Some(at(35)));
    assert_eq!(state.elapsed_ms(at(500)), 35 * MINUTE);
    let shown = entries(numbered(&lines));
    let closed = shown.iter().find(|entry| entry.id == Id::from_bits(2)).unwrap();
    assert_eq!(
        (closed.line.at, closed.at, closed.text),
        (at(40), at(35), Some("by phone"))
    );
    assert!(closed.time_was_corrected());
}

#[test]
fn a_line_that_was_noted_after_the_end_says_so_until_the_incident_runs_again() {
    let note = |text: &str| Event::Note {
        kind: Default::default(),
        text: text.into(),
    };
    let closed = || Event::Closed {
        agreed_by: String::new(),
    };
    let reopened = Event::Reopened {
        reason: String::new(),
    };
    // The other phone did not know of the end and closed it too.
    let lines = [
        line(0, Event::Started { drill: false }),
        line(5, note("before")),
        line(10, closed()),
        line(12, note("after")),
        line(15, closed()),
        line(20, note("a call back")),
        line(30, reopened),
        line(31, note("runs again")),
    ];
    let shown = entries(numbered(&lines));
    let after = shown.iter().filter(|entry| entry.is_after_end);
    let minutes: Vec<i64> = after.map(|entry| entry.at.since_ms(at(0)) / MINUTE).collect();
    assert_eq!(minutes, [12, 20]);
}

#[test]
fn a_correction_cannot_be_corrected() {
    let lines = [
        line(
            10,
            Event::Note {
                kind: Default::default(),
                text: "a".into(),
            },
        ),
        line(
            20,
            Event::Correction {
                line: Id::from_bits(1),
                at: Some(at(5)),
                text: None,
            },
        ),
        line(
            21,
            Event::Correction {
                line: Id::from_bits(2),
                at: Some(at(1)),
                text: None,
            },
        ),
    ];
    let shown = entries(numbered(&lines));
    let times: Vec<Timestamp> = shown.iter().map(|entry| entry.at).collect();
    assert_eq!(times, [at(5), at(20), at(21)]);
}

#[test]
fn a_line_stands_behind_the_one_that_its_writer_saw_whatever_the_clocks_say() {
    let reflex = StepRef::Reflex(Reflex::Neighbours);
    // One phone's clock is an hour ahead; on the other phone the answer is taken back.
    let ahead = step(60, reflex, StepAnswer::Done);
    let undo = LogLine {
        behind: Some(Id::from_bits(1)),
        ..line(2, Event::StepUndone { step: reflex })
    };
    let after = line(
        3,
        Event::Note {
            kind: Default::default(),
            text: "later".into(),
        },
    );
    assert_eq!(
        state(&[ahead.clone(), undo.clone(), after.clone()]).step_answer(reflex),
        None
    );
    // Without that mark the answer would come last.
    let unmarked = LogLine { behind: None, ..undo };
    assert_eq!(
        state(&[ahead, unmarked, after]).step_answer(reflex),
        Some(StepAnswer::Done)
    );
}

#[test]
fn a_corrected_time_holds_against_the_line_that_its_writer_saw() {
    let note = |minute| {
        line(
            minute,
            Event::Note {
                kind: Default::default(),
                text: String::new(),
            },
        )
    };
    let lines = [
        note(60),
        LogLine {
            behind: Some(Id::from_bits(1)),
            ..note(2)
        },
        line(
            70,
            Event::Correction {
                line: Id::from_bits(2),
                at: Some(at(3)),
                text: None,
            },
        ),
    ];
    let order: Vec<u64> = entries(numbered(&lines))
        .iter()
        .map(|entry| entry.id.bits())
        .collect();
    assert_eq!(order, [2, 1, 3]);
}

#[test]
fn hazard_59_the_log_runs_on_when_the_clock_is_put_back() {
    let note = |time: &str, text: &str| LogLine {
        at: time.parse().unwrap(),
        ..line(
            0,
            Event::Note {
                kind: Default::default(),
                text: text.into(),
            },
        )
    };
    let lines = [
        note("2026-10-25T02:10:00.000+01:00", "after the change"),
        note("2026-10-25T02:50:00.000+02:00", "before the change"),
        note("2026-10-25T01:30:00.000Z", "another zone, last"),
    ];
    let shown: Vec<String> = entries(numbered(&lines))
        .iter()
        .map(|entry| match &entry.line.what {
            Event::Note { text, .. } => text.clone(),
            _ => String::new(),
        })
        .collect();
    assert_eq!(
        shown,
        ["before the change", "after the change", "another zone, last"]
    );
    assert_eq!(
        lines[0].at.to_string(),
        "2026-10-25T02:10:00.000+01:00",
        "the local time is kept"
    );
}

#[test]
fn closing_ends_the_clock_and_reopening_starts_it_again() {
    let closed = line(
        30,
        Event::Closed {
            agreed_by: "An".into(),
        },
    );
    let state_closed = state(std::slice::from_ref(&closed));
    assert!(!state_closed.is_open());
    assert_eq!(state_closed.elapsed_ms(at(90)), 30 * MINUTE);
    let state_open = state(&[
        closed,
        line(
            40,
            Event::Reopened {
                reason: String::new(),
            },
        ),
    ]);
    assert!(state_open.is_open());
    assert_eq!(state_open.elapsed_ms(at(90)), 90 * MINUTE);
}

#[test]
fn an_outage_began_when_it_was_noticed_or_as_the_start_was_corrected_whichever_is_earlier() {
    let start = line(0, Event::Started { drill: false });
    let noticed = |minute| {
        line(
            1,
            Event::Noticed {
                at: Some(at(minute)),
                by: String::new(),
                how: String::new(),
            },
        )
    };
    let corrected = |minute| {
        line(
            2,
            Event::Correction {
                line: Id::from_bits(1),
                at: Some(at(minute)),
                text: None,
            },
        )
    };
    let began = |lines: &[LogLine]| {
        let state = state(lines);
        assert_eq!(state.elapsed_ms(at(90)), at(90).since_ms(state.began()));
        state.began()
    };
    assert_eq!(began(std::slice::from_ref(&start)), at(0));
    assert_eq!(began(&[start.clone(), noticed(-40)]), at(-40));
    assert_eq!(began(&[start.clone(), corrected(-60)]), at(-60));
    assert_eq!(began(&[start.clone(), noticed(-40), corrected(-60)]), at(-60));
    assert_eq!(began(&[start, noticed(1)]), at(0), "it ran already");
}

#[test]
fn the_class_is_asked_for_again_counted_from_when_the_outage_began() {
    let thresholds = [(Class::Major, Minutes(90))].into();
    let noticed = Event::Noticed {
        at: Some(at(-80)),
        by: String::new(),
        how: String::new(),
    };
    let class = Event::Class {
        class: Class::Small,
        answers: Default::default(),
        reason: String::new(),
    };
    let state = state(&[
        line(0, Event::Started { drill: false }),
        line(1, noticed),
        line(2, class),
    ]);
    assert_eq!(asks_again(&thresholds, &state, at(9)), None);
    assert_eq!(asks_again(&thresholds, &state, at(10)), Some(Class::Major));
    let mut plan = Plan::default();
    plan.classification.thresholds = thresholds;
    let limits = time_limits(&plan, &state, &[], at(5));
    assert_eq!(limits[0].at, at(10));
}

#[test]
fn when_an_activity_is_expected_back_stands_until_it_is() {
    let says = |minute, state| {
        line(
            minute,
            Event::Activity {
                activity: Id::from_bits(3),
                state,
                level: Some(40),
                expected: (state == ActivityState::Stopped).then(|| at(50)),
            },
        )
    };
    let stopped = says(1, ActivityState::Stopped);
    let reduced = says(20, ActivityState::Reduced);
    let expected = |lines: &[LogLine]| state(lines).activities[&Id::from_bits(3)].expected;
    assert_eq!(expected(&[stopped.clone(), reduced.clone()]), Some(at(50)));
    assert_eq!(
        expected(&[stopped, reduced, says(45, ActivityState::Normal)]),
        None
    );
}

#[test]
fn lines_of_other_incidents_are_left_out() {
    let other = LogLine {
        incident: Id::from_bits(1),
        ..line(
            1,
            Event::Closed {
                agreed_by: String::new(),
            },
        )
    };
    assert!(state(&[other]).is_open());
}

#[test]
fn an_incident_number_is_the_day_and_four_signs_that_read_aloud() {
    let number = Incident::number_for("2026-11-23T00:30:00.000+01:00".parse().unwrap(), 0xF_FFFF);
    assert_eq!(number, "2311-ZZZZ");
    for random in 0..2000u64 {
        let number = Incident::number_for(at(0), random.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        assert_eq!(number.len(), 9, "{number}");
        assert!(!number.contains(['I', 'L', 'O', 'U']), "{number}");
    }
}

#[test]
fn a_step_reference_reads_what_it_writes_and_nothing_else() {
    let all = Reflex::ALL
        .iter()
        .map(|reflex| StepRef::Reflex(*reflex))
        .chain(Part::ALL.iter().map(|part| StepRef::Part(*part)))
        .chain([StepRef::Own(Id::from_bits(9))]);
    for step in all {
        assert_eq!(step.to_string().parse(), Ok(step));
    }
    for text in ["", "cables", "it_tools.cables", "own", "own.UP", "obvious."] {
        assert!(text.parse::<StepRef>().is_err(), "{text}");
    }
}
