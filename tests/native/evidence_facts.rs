//! What stands in evidence and review as a fact: nothing that was undone, replaced or noted by mistake, and every moment
//! with its day.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use plan_b::domain::command::{
    AnswerStep, CorrectLine, LogEvent, RecordAct, Refusal, SayResolved, SetService, StartIncident, UndoAct,
    UndoLine, UndoStep,
};
use plan_b::domain::incident_log::facts_of;
use plan_b::domain::past_incidents::past_incidents;
use plan_b::domain::prefill::{KnownFact, KnownFrom, prefill};
use plan_b::domain::time_limit::time_limits;
use plan_b::domain::{
    Activity, Audience, Channel, DeactivationAct, Event, Id, Incident, IncidentState, Language, LogLine,
    Minutes, Outreach, Part, Plan, Service, ServiceState, StepAnswer, StepRef, Timestamp, Whereabouts,
};
use plan_b::i18n::known_words::known_text;
use plan_b::i18n::{Lang, texts};
use plan_b::output::evidence::evidence;
use plan_b::output::review_paper::review_paper;
use plan_b::output::timeline_picture::Timeline;
use plan_b::replica::chain::LogCheck;

use crate::domain_fixture::{key, moment, run, start};

const CABLES: StepRef = StepRef::Part(Part::Cables);

fn at(minute: i64) -> Timestamp {
    moment(minute).now
}

fn answer(plan: &mut Plan, incident: Id<Incident>, minute: i64, answer: StepAnswer, note: &str) {
    let step = AnswerStep {
        incident,
        step: CABLES,
        answer,
        note: note.into(),
    };
    run(plan, minute, step).unwrap();
}

fn log(plan: &mut Plan, incident: Id<Incident>, minute: i64, what: Event) -> Id<LogLine> {
    key(&run(plan, minute, LogEvent { incident, what }).unwrap())
}

fn ticket(number: &str, promised: Option<i64>) -> Event {
    Event::Ticket {
        line: Id::default(),
        operator: "Noordlijn".into(),
        number: number.into(),
        promised: promised.map(at),
        spoke_with: String::new(),
    }
}

fn message() -> Event {
    Event::MessageSent {
        message: Id::default(),
        audience: Audience::Staff,
        channel: Channel::Sms,
        language: Language::default(),
        text: "Internet is down.".into(),
        to: BTreeSet::new(),
    }
}

/// What stands in one part of the evidence, "label: text" a row.
fn rows(plan: &Plan, incident: Id<Incident>, heading: &str) -> Vec<String> {
    let words = texts(Lang::En);
    let paper = evidence(words, plan, incident, &LogCheck::default(), &[], at(5_000));
    let part = paper.parts.iter().find(|part| part.heading == heading);
    let rows = part.iter().flat_map(|part| &part.rows);
    rows.map(|row| format!("{}: {}", row.label, row.text)).collect()
}

fn tests(plan: &Plan, incident: Id<Incident>) -> Vec<String> {
    rows(plan, incident, texts(Lang::En).evidence_words.tests)
}

#[test]
fn a_test_that_was_taken_back_is_no_test_and_the_evidence_says_that_it_was_taken_back() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    answer(&mut plan, incident, 3, StepAnswer::Done, "");
    let undo = UndoStep {
        incident,
        step: CABLES,
    };
    run(&mut plan, 5, undo).unwrap();
    let said = tests(&plan, incident);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("12:11") && said[0].contains("taken back"),
        "{said:?}"
    );
    let known = prefill(&plan, incident, at(60));
    assert!(
        !known.contains_key("other_actions"),
        "the review tells no such step"
    );
    assert!(!known.contains_key("actions_in_time_text"));
    answer(&mut plan, incident, 8, StepAnswer::NoHelp, "");
    let known = prefill(&plan, incident, at(60));
    assert!(matches!(&known["other_actions"].fact, KnownFact::Lines(lines) if lines.len() == 1));
    assert_eq!(
        rows(&plan, incident, texts(Lang::En).evidence_words.whole_log).len(),
        4,
        "the log keeps all of it"
    );
}

#[test]
fn what_was_seen_belongs_to_the_answer_and_another_answer_replaces_it() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    answer(&mut plan, incident, 3, StepAnswer::NoHelp, "");
    answer(&mut plan, incident, 20, StepAnswer::NoHelp, "WAN is red");
    let said = tests(&plan, incident);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("12:09") && said[0].contains("WAN is red"),
        "{said:?}"
    );
    let known = prefill(&plan, incident, at(60));
    assert!(
        matches!(
            known["actions_in_time_text"].fact,
            KnownFact::Firsts { step: Some(3), .. }
        ),
        "it was done when it was first said"
    );
    answer(&mut plan, incident, 30, StepAnswer::Done, "");
    let said = tests(&plan, incident);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("12:36") && said[0].contains("done"), "{said:?}");
}

#[test]
fn evidence_history_and_review_count_from_when_the_outage_began_in_minutes_that_are_shown() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 30);
    let noticed = Event::Noticed {
        at: Some(at(0).plus_ms(15_000)),
        by: "An".into(),
        how: String::new(),
    };
    log(&mut plan, incident, 31, noticed);
    let operator = plan_b::domain::Operator {
        name: "Noordlijn".into(),
        ..plan_b::domain::Operator::default()
    };
    plan.operators.insert(Id::from_bits(7), operator);
    log(&mut plan, incident, 40, ticket("7788", None));
    answer(&mut plan, incident, 45, StepAnswer::Done, "");
    let resolved = SayResolved {
        incident,
        at: at(157).plus_ms(25_000),
    };
    run(&mut plan, 160, resolved).unwrap();
    let words = texts(Lang::En);
    let times = rows(&plan, incident, words.evidence_words.times);
    assert!(
        times
            .last()
            .is_some_and(|row| row.ends_with("2\u{a0}h 38\u{a0}min")),
        "12:06 to 14:44, whatever the seconds: {times:?}"
    );
    let past = past_incidents(&plan, at(900));
    assert_eq!(
        (past[0].began, past[0].lasted_ms),
        (at(0).plus_ms(15_000), 158 * 60_000)
    );
    let known = prefill(&plan, incident, at(900));
    assert!(matches!(
        known["actions_in_time_text"].fact,
        KnownFact::Firsts { step: Some(45), .. }
    ));
    assert!(
        matches!(
            known["reporting_followed_text"].fact,
            KnownFact::Reporting {
                opened_min: Some(30),
                operator_min: Some(40),
                ..
            }
        ),
        "{known:?}"
    );
}

#[test]
fn an_act_or_a_warning_that_was_taken_back_is_no_fact() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let (act, row) = (DeactivationAct::CloseTicket, Id::default());
    let done = RecordAct {
        incident,
        act,
        ..RecordAct::default()
    };
    run(&mut plan, 3, done).unwrap();
    run(&mut plan, 4, UndoAct { incident, act, row }).unwrap();
    let (watch, name) = (Id::from_bits(7), "Lift".to_owned());
    let warned = Event::Warned {
        watch,
        name: name.clone(),
    };
    log(&mut plan, incident, 5, warned);
    log(&mut plan, incident, 6, Event::WarnUndone { watch, name });
    let facts = facts_of(&plan, incident);
    let is_told = |what: &Event| matches!(what, Event::Deactivation { .. } | Event::Warned { .. });
    assert!(!facts.iter().any(|entry| is_told(&entry.line.what)), "{facts:?}");
    assert_eq!(facts.len(), 3, "the start, and that both were taken back");
}

#[test]
fn a_ticket_that_was_noted_by_mistake_counts_nowhere_and_the_evidence_says_so() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let wrong = log(&mut plan, incident, 3, ticket("T-99", Some(20)));
    log(&mut plan, incident, 6, ticket("T-1", Some(200)));
    run(&mut plan, 8, UndoLine { line: wrong }).unwrap();
    let state = IncidentState::in_plan(&plan, incident).unwrap();
    assert_eq!(state.tickets.len(), 1);
    let limits = time_limits(&plan, &state, &[], at(60));
    assert_eq!(limits.iter().map(|limit| limit.at).collect::<Vec<_>>(), [at(200)]);
    let first = Outreach::in_plan(&plan, incident).first_report;
    assert_eq!(first.values().copied().collect::<Vec<_>>(), [at(6)]);
    let said = rows(&plan, incident, texts(Lang::En).evidence_words.tickets);
    assert!(
        said[0].contains("T-1,") && said[1].contains("Promised by"),
        "{said:?}"
    );
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[2].ends_with("Noted by mistake: Ticket T-99"), "{said:?}");
    // A time that is corrected afterwards brings it back no more than a second tap.
    let late = CorrectLine {
        line: wrong,
        at: Some(at(9)),
        text: None,
    };
    run(&mut plan, 10, late).unwrap();
    assert_eq!(IncidentState::in_plan(&plan, incident).unwrap().tickets.len(), 1);
    let again = UndoLine { line: wrong };
    assert_eq!(run(&mut plan, 11, again), Err(Refusal::NothingToUndo));
}

#[test]
fn a_report_to_the_operator_stands_among_the_calls_with_its_result() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let told = Event::Ticket {
        line: Id::default(),
        operator: "Noordlijn".into(),
        number: "4711".into(),
        promised: Some(at(200)),
        spoke_with: "Sam".into(),
    };
    log(&mut plan, incident, 3, told);
    let wrong = log(&mut plan, incident, 4, ticket("T-99", None));
    run(&mut plan, 8, UndoLine { line: wrong }).unwrap();
    let said = rows(&plan, incident, texts(Lang::En).evidence_words.calls);
    assert_eq!(said.len(), 3, "{said:?}");
    let first = said[0].replace('\u{a0}', " ");
    for part in [
        "12:09",
        "Report to the operator",
        "4711",
        "Noordlijn",
        "Sam",
        "15:26",
    ] {
        assert!(first.contains(part), "{part} in {first}");
    }
    assert!(said[2].contains("by mistake"), "{said:?}");
}

#[test]
fn whoever_was_missing_stands_in_review_and_timeline_until_found_and_not_when_taken_back() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let mut say = |minute: i64, name: &str, whereabouts| {
        let what = Event::Person {
            contact: Id::default(),
            name: name.into(),
            whereabouts,
            place: String::new(),
        };
        log(&mut plan, incident, minute, what);
    };
    say(3, "Jo", Whereabouts::Missing);
    say(4, "Kim", Whereabouts::Missing);
    say(5, "Kim", Whereabouts::Unknown);
    say(6, "Lou", Whereabouts::Missing);
    say(20, "Jo", Whereabouts::MeetingPoint);
    say(21, "Kim", Whereabouts::AtWork);
    let words = texts(Lang::En);
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let known = &prefill(&plan, incident, at(60))["other"];
    let text = plain(&known_text(words, &plan, known, at(0).date()));
    assert!(
        text.contains("Jo: missing from 12:09 to 12:26") && text.contains("Lou"),
        "{text}"
    );
    assert!(!text.contains("Kim"), "{text}");
    assert_eq!(known.from, KnownFrom::Lines(3, at(3)));
    let timeline = Timeline::of(words, &plan, incident, at(60)).unwrap();
    let said = plain(&timeline.in_words(words, &plan).join("; "));
    assert!(said.contains("12:09 Jo") && said.contains("12:26 Jo"), "{said}");
    assert!(timeline.picture(words, &plan).contains(words.roll_call.missing));
}

#[test]
fn a_message_that_never_went_out_keeps_no_promise() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    log(&mut plan, incident, 3, message());
    let due = Some(at(30));
    log(&mut plan, incident, 4, Event::NextMessage { due });
    let wrong = log(&mut plan, incident, 28, message());
    let look = |plan: &Plan| {
        let state = IncidentState::in_plan(plan, incident).unwrap();
        let sent = Outreach::in_plan(plan, incident).sent.len();
        (state.last_message, state.next_message, sent)
    };
    assert_eq!(look(&plan), (Some(at(28)), None, 2));
    run(&mut plan, 29, UndoLine { line: wrong }).unwrap();
    assert_eq!(look(&plan), (Some(at(3)), due, 1));
}

#[test]
fn only_what_names_a_deed_is_taken_back_by_its_line() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let first = *plan.log.iter().next().unwrap().0;
    let refused = run(&mut plan, 3, UndoLine { line: first });
    assert!(matches!(refused, Err(Refusal::NotThere(_))), "{refused:?}");
    let next = Some(at(90));
    let wrong = log(&mut plan, incident, 4, Event::CheckIn { next });
    run(&mut plan, 5, UndoLine { line: wrong }).unwrap();
    assert_eq!(
        IncidentState::in_plan(&plan, incident).unwrap().next_check_in,
        None
    );
    // A line that says so of one that cannot be taken back changes nothing.
    log(&mut plan, incident, 6, Event::LineUndone { line: first });
    assert_eq!(IncidentState::in_plan(&plan, incident).unwrap().started, at(0));
    assert!(facts_of(&plan, incident).iter().any(|entry| entry.id == first));
}

#[test]
fn papers_name_the_day_of_what_happened_after_midnight_and_never_say_tomorrow() {
    let mut plan = Plan::default();
    let orders = Activity {
        name: "Orders".into(),
        rto: Some(Minutes(120)),
        needs: BTreeSet::from([Service::InternetLine]),
        ..Activity::default()
    };
    plan.activities.insert(Id::from_bits(1), orders);
    let incident: Id<Incident> = key(&run(&mut plan, 0, StartIncident::default()).unwrap());
    let out = SetService {
        incident,
        service: Service::InternetLine,
        state: ServiceState::DoesNot,
    };
    run(&mut plan, 11 * 60, out).unwrap();
    answer(&mut plan, incident, 13 * 60, StepAnswer::Done, "");
    let back = at(20 * 60);
    run(&mut plan, 21 * 60, SayResolved { incident, at: back }).unwrap();
    let now = at(22 * 60);
    for lang in Lang::ALL {
        let words = texts(lang);
        let timeline = Timeline::of(words, &plan, incident, now).unwrap();
        let papers = [
            review_paper(words, &plan, incident, now).text(words),
            evidence(words, &plan, incident, &LogCheck::default(), &[], now).text(words),
            timeline.in_words(words, &plan).join("\n"),
        ];
        for said in papers {
            let near = [words.units.tomorrow, words.units.yesterday, words.units.today];
            assert!(!near.iter().any(|near| said.contains(near)), "{said}");
        }
    }
    let words = texts(Lang::En);
    let text = |text: String| text.replace('\u{a0}', " ");
    let said = text(review_paper(words, &plan, incident, now).text(words));
    // It began on the 18th, at noon.
    assert!(said.contains("19 November 01:06"), "{said}");
    let objectives = rows(&plan, incident, words.evidence_words.objectives);
    let said = text(objectives.join("\n"));
    assert!(
        said.contains("19 November 08:06, objective 19 November 01:06"),
        "{said}"
    );
}
