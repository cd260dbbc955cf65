//! Drills: scripts, the code of a rehearsal, results and when the next drill is due.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use plan_b::domain::command::{
    CloseIncident, Fault, FieldFault, NoteDrill, PlayEvent, RecordTry, Refusal, StartIncident,
};
use plan_b::domain::drill_code::{CodeFault, RehearsalCheck, Rehearsed};
use plan_b::domain::drill_history::{
    call_round, last_drill, next_drill, reached_percent, rehearsals, result_so_far, results, to_mend,
    unreached, without_result,
};
use plan_b::domain::drill_rehearsal::number_to_find;
use plan_b::domain::drill_script::{DrillPlan, DrillScript, ScriptRun};
use plan_b::domain::due::{DueWhy, due};
use plan_b::domain::incident_log::entries;
use plan_b::domain::{
    Answer, Channel, Class, Contact, Date, DrillKind, DrillResult, Event, Id, Incident, IncidentState,
    Minutes, Number, Outcome, Plan, Reach, Service, ServiceState, Services, Side, Timestamp, Validation,
};
use proptest::prelude::*;

use crate::domain_fixture::{key, moment, run};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn start(plan: &mut Plan, held: DrillPlan) -> Id<Incident> {
    let start = StartIncident {
        drill: true,
        script: held.code(),
        services: Services::unknown(),
    };
    key(&run(plan, 0, start).unwrap())
}

fn play(plan: &mut Plan, minute: i64, incident: Id<Incident>, number: usize) -> Result<(), Refusal> {
    run(plan, minute, PlayEvent { incident, number }).map(|_| ())
}

fn services(plan: &Plan, incident: Id<Incident>) -> Services {
    IncidentState::in_plan(plan, incident).unwrap().services
}

fn colleague(plan: &mut Plan, bits: u64, first: &str, last: &str, call_from: Option<Class>) -> Id<Contact> {
    let contact = Contact {
        first_name: first.into(),
        last_name: last.into(),
        call_from,
        ..Contact::default()
    };
    plan.contacts.insert(Id::from_bits(bits), contact);
    Id::from_bits(bits)
}

#[test]
fn every_script_fits_around_a_table_begins_with_an_outage_and_ends_with_everything_working() {
    for script in DrillScript::ALL {
        let events = script.events();
        assert_eq!(events[0].up, Minutes(0), "{script:?}");
        assert!(events.is_sorted_by(|one, next| one.up < next.up && one.story < next.story));
        assert!(events.iter().all(|event| event.up < DrillScript::LENGTH));
        assert!(
            events
                .iter()
                .all(|event| event.story.0 < 24 && event.story.1 < 60)
        );
        assert!(script.services_after(1).hit().next().is_some(), "{script:?}");
        let end = script.services_after(events.len());
        assert_eq!(end.hit().count(), 0, "{script:?}");
    }
}

#[test]
fn in_the_power_cut_the_masts_go_about_two_hours_after_the_site() {
    let script = DrillScript::PowerCut;
    let gone = |count: usize| script.services_after(count).is_dead(Service::MobileCalls);
    let at = (0..=script.events().len()).find(|count| gone(*count)).unwrap();
    let minutes = |number: usize| {
        let (hour, minute) = script.events()[number].story;
        hour * 60 + minute
    };
    let hours = (minutes(at - 1) - minutes(0)) as f64 / 60.0;
    assert!((1.5..=3.0).contains(&hours), "{hours}");
}

#[test]
fn what_is_up_follows_the_minutes_of_the_table() {
    let script = DrillScript::CableCut;
    assert_eq!(script.up_after(-1), 0);
    assert_eq!(script.up_after(0), 1);
    assert_eq!(script.up_after(3 * 60_000 - 1), 1);
    assert_eq!(script.up_after(3 * 60_000), 2);
    assert_eq!(script.up_after(i64::MAX), script.events().len());
}

#[test]
fn an_event_is_named_in_one_way_only() {
    for script in DrillScript::ALL {
        for number in 0..script.events().len() {
            assert_eq!(
                DrillScript::of_event_id(&script.event_id(number)),
                Some((*script, number))
            );
        }
    }
    for text in [
        "",
        "cable_cut",
        "cable_cut.",
        "cable_cut.07",
        "cable_cut.7",
        "cable_cut.-1",
        "x.0",
        "cable_cut.0.0",
    ] {
        assert_eq!(DrillScript::of_event_id(text), None, "{text}");
    }
}

#[test]
fn how_a_drill_is_held_is_read_from_its_head_and_what_is_not_known_counts_as_free() {
    let all = DrillScript::ALL.iter().map(|script| DrillPlan::Tabletop(*script));
    for held in all.chain([DrillPlan::Full, DrillPlan::CallRound(Minutes(25))]) {
        assert_eq!(DrillPlan::of_code(&held.code()), held);
    }
    for code in ["", "volcano", "call_round.", "call_round.x", "call_round"] {
        assert_eq!(DrillPlan::of_code(code), DrillPlan::Full, "{code}");
    }
}

#[test]
fn played_events_are_lines_of_the_log_and_the_services_follow() {
    let mut plan = Plan::default();
    let drill = start(&mut plan, DrillPlan::Tabletop(DrillScript::PowerCut));
    let played = |plan: &Plan| ScriptRun::of(plan, drill).unwrap();
    assert_eq!((played(&plan).last(), played(&plan).next()), (None, Some(0)));
    for number in 0..DrillScript::PowerCut.events().len() {
        play(&mut plan, 1 + 3 * number as i64, drill, number).unwrap();
        assert_eq!(played(&plan).last(), Some(number));
        assert_eq!(
            services(&plan, drill),
            DrillScript::PowerCut.services_after(number + 1)
        );
    }
    assert_eq!(played(&plan).next(), None);
    let lines = plan.log.iter().map(|(id, line)| (*id, line));
    let first: Vec<Event> = entries(lines)
        .iter()
        .take(3)
        .map(|entry| entry.line.what.clone())
        .collect();
    assert_eq!(
        first,
        [
            Event::Started { drill: true },
            Event::ScriptEvent {
                event: "power_cut.0".into()
            },
            Event::Service {
                service: Service::Electricity,
                state: ServiceState::DoesNot
            },
        ]
    );
}

#[test]
fn an_event_happens_once_in_its_turn_and_never_after_the_end_or_in_an_incident() {
    let mut plan = Plan::default();
    let drill = start(&mut plan, DrillPlan::Tabletop(DrillScript::CableCut));
    play(&mut plan, 1, drill, 0).unwrap();
    let nothing = Err(Refusal::NotThere(drill.entity()));
    assert_eq!(play(&mut plan, 2, drill, 0), nothing, "a second tap");
    assert_eq!(play(&mut plan, 2, drill, 2), nothing, "out of turn");
    run(
        &mut plan,
        3,
        CloseIncident {
            incident: drill,
            agreed_by: String::new(),
        },
    )
    .unwrap();
    assert_eq!(play(&mut plan, 4, drill, 1), Err(Refusal::IncidentClosed));

    let real = StartIncident {
        drill: false,
        script: DrillScript::CableCut.code().into(),
        services: Services::unknown(),
    };
    let real: Id<Incident> = key(&run(&mut plan, 5, real).unwrap());
    assert_eq!(play(&mut plan, 6, real, 0), Err(Refusal::NotThere(real.entity())));
    let start_free = StartIncident {
        drill: true,
        ..StartIncident::default()
    };
    let free: Id<Incident> = key(&run(&mut plan, 7, start_free).unwrap());
    assert_eq!(play(&mut plan, 8, free, 0), Err(Refusal::NotThere(free.entity())));
}

#[test]
fn the_next_event_is_up_when_its_minute_has_come() {
    let mut plan = Plan::default();
    let drill = start(&mut plan, DrillPlan::Tabletop(DrillScript::CableCut));
    play(&mut plan, 1, drill, 0).unwrap();
    let left = |minute: i64| {
        ScriptRun::of(&plan, drill)
            .unwrap()
            .next_up_in(moment(minute).now)
    };
    assert_eq!(left(0), Some(3));
    assert_eq!(left(2), Some(1));
    assert_eq!(left(3), Some(0));
    assert_eq!(left(90), Some(0));
    assert_eq!(left(-5), Some(3), "a clock that was put back");
}

#[test]
fn around_a_table_how_long_it_lasts_and_when_the_class_was_set_go_by_the_story() {
    let mut plan = Plan::default();
    let drill = start(&mut plan, DrillPlan::Tabletop(DrillScript::CableCut));
    play(&mut plan, 1, drill, 0).unwrap();
    play(&mut plan, 5, drill, 1).unwrap();
    let run = ScriptRun::of(&plan, drill).unwrap();
    let mut state = IncidentState::in_plan(&plan, drill).unwrap();
    state.class_since = Some(moment(2).now);
    assert!(
        run.told(&state, moment(0).now).is_none(),
        "the story has not begun"
    );
    let (told, now) = run.told(&state, moment(6).now).unwrap();
    let story = |number: usize| {
        let (hour, minute) = DrillScript::CableCut.events()[number].story;
        i64::from(hour) * 60 + i64::from(minute)
    };
    assert_eq!(told.elapsed_ms(now), (story(1) - story(0)) * 60_000);
    assert_eq!(told.class_since, Some(told.began()));
}

#[test]
fn a_moment_of_the_drill_is_told_in_the_time_of_the_story_and_not_of_the_table() {
    let mut plan = Plan::default();
    let drill = start(&mut plan, DrillPlan::Tabletop(DrillScript::CableCut));
    let told = |plan: &Plan, minute: i64| {
        let run = ScriptRun::of(plan, drill).unwrap();
        let told = run.told_at(moment(minute).now)?;
        assert_eq!(told.date(), moment(minute).now.date());
        Some(told.local().time().format("%H:%M").to_string())
    };
    assert_eq!(told(&plan, 0), None, "nothing happened yet");
    for (minute, number) in [(0, 0), (3, 1), (6, 2), (9, 3), (12, 4)] {
        play(&mut plan, minute, drill, number).unwrap();
    }
    let at = |minute| told(&plan, minute).unwrap();
    assert_eq!(
        [at(0), at(2), at(3), at(14)],
        ["09:05", "09:05", "09:15", "10:20"]
    );
}

#[test]
fn whoever_was_reached_through_their_deputy_counts_and_is_told_apart() {
    let mut plan = Plan::default();
    let els = colleague(&mut plan, 1, "Els", "Maes", Some(Class::Small));
    let an = colleague(&mut plan, 2, "An", "Claes", Some(Class::Crisis));
    let tim = colleague(&mut plan, 3, "Tim", "Wouters", None);
    plan.contacts.get_mut(&an).unwrap().deputy = Some(tim);
    let drill = start(&mut plan, DrillPlan::CallRound(Minutes(15)));
    let calls = [
        (4, els, Outcome::Reached),
        (5, an, Outcome::NoAnswer),
        (6, an, Outcome::NoAnswer),
        (7, tim, Outcome::Reached),
    ];
    for (minute, contact, outcome) in calls {
        call(&mut plan, drill, minute, contact, outcome);
    }
    let result = result_so_far(&plan, drill, moment(10).now).unwrap();
    assert_eq!(unreached(&plan, &result), [], "the deputy was");
    let counts = (result.to_reach, result.reached, result.by_deputy);
    assert_eq!(counts, (Some(2), Some(2), Some(1)));
    // The deputy was reached after the time was up.
    plan.incidents.get_mut(&drill).unwrap().script = DrillPlan::CallRound(Minutes(5)).code();
    let result = result_so_far(&plan, drill, moment(10).now).unwrap();
    assert_eq!((result.reached, result.by_deputy), (Some(1), Some(0)));
}

fn call(plan: &mut Plan, drill: Id<Incident>, minute: i64, contact: Id<Contact>, outcome: Outcome) {
    let tried = RecordTry {
        incident: drill,
        contact,
        number: None,
        channel: Channel::Call,
        outcome,
    };
    run(plan, minute, tried).unwrap();
}

#[test]
fn whom_a_call_round_did_not_reach_is_to_be_mended_and_no_other_drill_says_so() {
    let mut plan = Plan::default();
    let els = colleague(&mut plan, 1, "Els", "Maes", Some(Class::Small));
    let an = colleague(&mut plan, 2, "An", "Claes", Some(Class::Crisis));
    let drill = start(&mut plan, DrillPlan::CallRound(Minutes(15)));
    call(&mut plan, drill, 4, els, Outcome::Reached);
    call(&mut plan, drill, 5, an, Outcome::WrongNumber);
    let result = result_so_far(&plan, drill, moment(10).now).unwrap();
    assert_eq!(unreached(&plan, &result), [an]);
    let full = DrillResult {
        kind: DrillKind::Full,
        ..result
    };
    assert_eq!(unreached(&plan, &full), []);
}

#[test]
fn a_result_is_filled_from_the_log_and_noting_it_again_changes_it() {
    let mut plan = Plan::default();
    let els = colleague(&mut plan, 1, "Els", "Maes", Some(Class::Small));
    let an = colleague(&mut plan, 2, "An", "Claes", Some(Class::Crisis));
    let outside = colleague(&mut plan, 3, "Tim", "Wouters", None);
    assert_eq!(call_round(&plan), BTreeSet::from([els, an]));
    let drill = start(&mut plan, DrillPlan::CallRound(Minutes(15)));
    let mut call = |minute, contact, outcome| call(&mut plan, drill, minute, contact, outcome);
    call(4, els, Outcome::Reached);
    call(5, an, Outcome::NoAnswer);
    call(6, outside, Outcome::Reached);
    call(16, an, Outcome::Reached);
    call(17, els, Outcome::Reached);
    let close = CloseIncident {
        incident: drill,
        agreed_by: String::new(),
    };
    run(&mut plan, 18, close).unwrap();
    assert_eq!(without_result(&plan), [drill]);

    let result = result_so_far(&plan, drill, moment(400).now).unwrap();
    assert_eq!(result.kind, DrillKind::CallRound);
    assert_eq!(result.took, Some(Minutes(18)));
    // An was reached too late, Tim is on no tree, Els counts once and from the first time.
    assert_eq!((result.to_reach, result.reached), (Some(2), Some(1)));
    assert_eq!(reached_percent(&result), Some(50));

    let noted = NoteDrill {
        result: DrillResult {
            note: " Nummer van An \n\n  klopt niet ".into(),
            ..result.clone()
        },
    };
    let id: Id<DrillResult> = key(&run(&mut plan, 401, noted).unwrap());
    assert_eq!(plan.drills[&id].passed, Answer::Partly);
    assert_eq!(to_mend(&plan.drills[&id]), ["Nummer van An", "klopt niet"]);
    assert_eq!(without_result(&plan), []);
    assert_eq!(unreached(&plan, &plan.drills[&id]), [], "An was, in the end");
    let again = NoteDrill {
        result: DrillResult {
            reached: Some(2),
            ..result
        },
    };
    assert_eq!(key::<DrillResult>(&run(&mut plan, 402, again).unwrap()), id);
    assert_eq!(results(&plan).len(), 1);
    assert_eq!(plan.drills[&id].passed, Answer::Yes);
    assert_eq!(reached_percent(&plan.drills[&id]), Some(100));
}

#[test]
fn the_number_to_find_is_a_colleagues_that_everybody_may_see_and_another_one_each_day() {
    let mut plan = Plan::default();
    assert_eq!(number_to_find(&plan, day("2026-11-30"), ""), None);
    let mut with_number = |bits: u64, first: &str, side, value: &str, reach| {
        let id = colleague(&mut plan, bits, first, "Maes", None);
        plan.contacts.get_mut(&id).unwrap().side = side;
        let number = Number {
            contact: id,
            value: value.into(),
            reach,
            ..Number::default()
        };
        plan.numbers.insert(Id::from_bits(bits), number);
    };
    with_number(1, "Firm", Side::External, "+32470000011", Reach::Company);
    with_number(2, "Els", Side::Internal, "+32470000022", Reach::Company);
    with_number(3, "An", Side::Internal, "+32470000033", Reach::Company);
    with_number(4, "Tim", Side::Internal, "+32470000044", Reach::PrivateEmergency);
    let asked: BTreeSet<String> = (1..=28)
        .map(|date| {
            number_to_find(&plan, day(&format!("2026-11-{date:02}")), "")
                .unwrap()
                .name
        })
        .collect();
    assert_eq!(
        asked,
        BTreeSet::from(["An MAES".to_owned(), "Els MAES".to_owned()])
    );
    for date in 1..=28 {
        let day = day(&format!("2026-11-{date:02}"));
        let found = number_to_find(&plan, day, "an maes").unwrap();
        assert_eq!(found.name, "Els MAES", "nobody looks for their own number");
    }
    let found = number_to_find(&plan, day("2026-11-01"), "").unwrap();
    let right = if found.name.starts_with("An") { "33" } else { "22" };
    assert!(found.is_found(right));
    assert!(found.is_found(&format!("0470 00 00 {right}")));
    for wrong in ["", "2", "44", "11", "223", "abc"] {
        assert!(!found.is_found(wrong), "{wrong}");
    }
}

#[test]
fn without_a_call_tree_everybody_of_the_internal_list_is_to_be_reached() {
    let mut plan = Plan::default();
    let els = colleague(&mut plan, 1, "Els", "Maes", None);
    colleague(&mut plan, 2, "", "", None);
    let firm = colleague(&mut plan, 3, "Tim", "Wouters", None);
    plan.contacts.get_mut(&firm).unwrap().side = Side::External;
    assert_eq!(call_round(&plan), BTreeSet::from([els]));
}

#[test]
fn a_result_without_sense_is_refused_at_its_field() {
    let mut plan = Plan::default();
    let result = DrillResult {
        at: moment(60).now,
        to_reach: Some(3),
        reached: Some(4),
        ..DrillResult::default()
    };
    let faults = vec![
        FieldFault::new("at", Fault::InFuture),
        FieldFault::new("reached", Fault::OutOfRange { least: 0, most: 3 }),
        FieldFault::new("who", Fault::Missing),
    ];
    assert_eq!(
        run(&mut plan, 0, NoteDrill { result }),
        Err(Refusal::Invalid(faults))
    );
}

fn rehearsal(who: &str, person: Option<Id<Contact>>, at: Timestamp, code: &str) -> NoteDrill {
    NoteDrill {
        result: DrillResult {
            kind: DrillKind::Rehearsal,
            who: who.into(),
            person,
            at,
            code: code.into(),
            checks: [("plan".to_owned(), Answer::Yes)].into(),
            ..DrillResult::default()
        },
    }
}

#[test]
fn who_rehearsed_within_the_year_is_told_and_who_did_not_stands_first() {
    let mut plan = Plan::default();
    let els = colleague(&mut plan, 1, "Els", "Maes", None);
    let an = colleague(&mut plan, 2, "An", "Claes", None);
    let now = moment(0).now;
    let days = |days: i64| now.plus_ms(-days * 86_400_000);
    // Told by name, in other letters; the same code of the same person counts once.
    run(&mut plan, 0, rehearsal("els MAES", None, days(3), "1")).unwrap();
    run(&mut plan, 1, rehearsal("", Some(els), days(3), "1")).unwrap();
    run(&mut plan, 2, rehearsal("", Some(els), days(500), "2")).unwrap();
    run(&mut plan, 3, rehearsal("", Some(an), days(370), "3")).unwrap();
    run(&mut plan, 4, rehearsal("Stagiair", None, days(1), "4")).unwrap();
    assert_eq!(plan.drills.len(), 4);
    let told: Vec<(String, bool, bool)> = rehearsals(&plan, now.date())
        .into_iter()
        .map(|one| (one.name, one.on.is_some(), one.holds))
        .collect();
    assert_eq!(
        told,
        [
            ("An CLAES".to_owned(), true, false),
            ("Els MAES".to_owned(), true, true),
            ("Stagiair".to_owned(), true, true),
        ]
    );
    assert_eq!(last_drill(&plan), None, "a rehearsal is no drill");
}

#[test]
fn two_drills_a_year_are_due_from_the_plans_first_validation_on() {
    let mut plan = Plan::default();
    assert_eq!(next_drill(&plan), None);
    let validated = |on: &str| Validation {
        on: Some(day(on)),
        ..Validation::default()
    };
    plan.validations.insert(Id::from_bits(1), validated("2026-01-31"));
    plan.validations.insert(Id::from_bits(2), validated("2026-10-01"));
    assert_eq!(next_drill(&plan), Some(day("2026-07-31")));
    let told = |plan: &Plan, today: &str| {
        let mut due = due(plan, day(today));
        due.remove("drill").map(|found| found[0].why)
    };
    assert_eq!(told(&plan, "2026-07-30"), None);
    assert_eq!(told(&plan, "2026-07-31"), Some(DueWhy::Day(day("2026-07-31"))));
    start(&mut plan, DrillPlan::Full);
    let held = moment(0).now.date();
    assert_eq!(last_drill(&plan), Some(held));
    assert_eq!(told(&plan, &held.to_string()), None);
    assert!(next_drill(&plan).unwrap() > held);
}

fn any_rehearsal() -> impl Strategy<Value = Rehearsed> {
    (0_u64..16_384, 0_usize..64).prop_map(|(days, bits)| Rehearsed {
        on: day("2026-01-01") + chrono::Days::new(days),
        passed: RehearsalCheck::ALL
            .iter()
            .enumerate()
            .filter(|(place, _)| bits >> place & 1 == 1)
            .map(|(_, check)| *check)
            .collect(),
    })
}

fn digits(code: &str) -> Vec<u8> {
    code.bytes()
        .filter(u8::is_ascii_digit)
        .map(|digit| digit - b'0')
        .collect()
}

fn typed(digits: &[u8]) -> String {
    digits.iter().map(|digit| char::from(digit + b'0')).collect()
}

proptest! {
    #[test]
    fn a_code_tells_what_went_into_it_however_it_is_typed(rehearsed in any_rehearsal()) {
        let code = rehearsed.code();
        prop_assert_eq!(digits(&code).len(), 9);
        let later = rehearsed.on + chrono::Days::new(1);
        for typed in [code.clone(), code.replace('\u{a0}', ""), code.replace('\u{a0}', "-"), format!(" {code}.")] {
            prop_assert_eq!(Rehearsed::of_code(&typed, later), Ok(rehearsed.clone()));
        }
        let before = rehearsed.on - chrono::Days::new(1);
        prop_assert_eq!(Rehearsed::of_code(&code, before), Err(CodeFault::InFuture(rehearsed.on)));
    }

    #[test]
    fn one_wrong_digit_and_a_swap_of_neighbours_always_show(rehearsed in any_rehearsal()) {
        let right = digits(&rehearsed.code());
        let end_of_time = Date::MAX;
        for place in 0..right.len() {
            for digit in (0..10).filter(|digit| *digit != right[place]) {
                let mut wrong = right.clone();
                wrong[place] = digit;
                prop_assert_eq!(Rehearsed::of_code(&typed(&wrong), end_of_time), Err(CodeFault::Check));
            }
            let mut swapped = right.clone();
            if place > 0 && swapped[place] != swapped[place - 1] {
                swapped.swap(place, place - 1);
                prop_assert_eq!(Rehearsed::of_code(&typed(&swapped), end_of_time), Err(CodeFault::Check));
            }
            let mut short = right.clone();
            short.remove(place);
            prop_assert_eq!(Rehearsed::of_code(&typed(&short), end_of_time), Err(CodeFault::Length(8)));
        }
    }

    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,20}") {
        let _ = Rehearsed::of_code(&text, Date::MAX);
    }

    #[test]
    fn the_share_reached_is_never_above_all(to_reach in any::<Option<u32>>(), reached in any::<Option<u32>>()) {
        let result = DrillResult { to_reach, reached, ..DrillResult::default() };
        prop_assert!(reached_percent(&result).is_none_or(|percent| percent <= 100));
    }
}
