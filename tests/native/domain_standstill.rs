//! What the clocks of activities said while it lasted, and what the review says of them: the same, for any log and at
//! every moment. Once it is over, nothing of it depends on when somebody looks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::classify::asks_again;
use plan_b::domain::command::{
    ChangeClass, CloseIncident, LogEvent, NoteNoticed, Refusal, SayResolved, SetActivity, SetService,
    UndoResolved,
};
use plan_b::domain::hit::hit_activities;
use plan_b::domain::incident_log::log_of;
use plan_b::domain::past_incidents::past_incidents;
use plan_b::domain::prefill::prefill;
use plan_b::domain::recovered::{Kept, recovered};
use plan_b::domain::time_limit::{next_message, time_limits};
use plan_b::domain::{
    Activity, ActivityState, Class, DutyAct, Event, Id, Incident, IncidentState, LogLine, Minutes,
    OperatorWay, Plan, Service, ServiceState, Standing, StandingKind, Timestamp, next_act, next_check_in,
};
use proptest::prelude::*;

use super::cases::cases;
use super::domain_fixture::{moment, run, start};

const INCIDENT: Id<Incident> = Id::from_bits(1);
const ACTIVITIES: u64 = 4;
const SERVICES: [Service; 3] = [Service::InternetLine, Service::MobileCalls, Service::Electricity];

fn at(minute: i64) -> Timestamp {
    Timestamp::new(1_795_000_000_000 + minute * 60_000, 60)
}

/// Objectives, needs and dependencies of the activities, circles included.
fn plans() -> impl Strategy<Value = Plan> {
    let row = (
        prop::option::of(1u32..200),
        prop::collection::btree_set(prop::sample::select(&SERVICES[..]), 0..3),
        prop::collection::btree_set(0..ACTIVITIES, 0..2),
        prop::option::of(0u32..=100),
    );
    prop::collection::vec(row, ACTIVITIES as usize).prop_map(|rows| {
        let mut plan = Plan::default();
        let head = Incident {
            started: at(0),
            ..Incident::default()
        };
        plan.incidents.insert(INCIDENT, head);
        for (number, (rto, needs, depends_on, reduced_level)) in (0..).zip(rows) {
            let activity = Activity {
                order: format!("{number}"),
                rto: rto.map(Minutes),
                needs,
                depends_on: depends_on
                    .into_iter()
                    .map(|other| Id::from_bits(100 + other))
                    .collect(),
                reduced_level,
                ..Activity::default()
            };
            plan.activities.insert(Id::from_bits(100 + number), activity);
        }
        plan
    })
}

fn events() -> impl Strategy<Value = Event> {
    let activity = (
        0..ACTIVITIES,
        prop::sample::select(ActivityState::ALL),
        prop::option::of(0u32..=100),
    );
    prop_oneof![
        4 => (prop::sample::select(&SERVICES[..]), prop::sample::select(ServiceState::ALL))
            .prop_map(|(service, state)| Event::Service { service, state }),
        4 => activity.prop_map(|(number, state, level)| Event::Activity {
            activity: Id::from_bits(100 + number),
            state,
            level,
            expected: None,
        }),
        1 => (-90i64..30).prop_map(|minute| Event::Noticed {
            at: Some(at(minute)),
            by: String::new(),
            how: String::new(),
        }),
        2 => (1u64..30, -60i64..300).prop_map(|(line, minute)| Event::Correction {
            line: Id::from_bits(line),
            at: Some(at(minute)),
            text: None,
        }),
        1 => prop::option::of(0i64..300).prop_map(|minute| Event::Resolved { at: minute.map(at) }),
        1 => Just(Event::ResolvedUndone {}),
    ]
}

/// A log that begins with the start, its lines by minute.
fn logs() -> impl Strategy<Value = Vec<(i64, Event)>> {
    let lines = prop::collection::btree_map(0i64..300, events(), 0..25);
    lines.prop_map(|lines| {
        let start = (0, Event::Started { drill: false });
        std::iter::once(start).chain(lines).collect()
    })
}

fn write(plan: &mut Plan, minute: i64, what: Event) {
    let id = Id::from_bits(plan.log.len() as u64 + 1);
    let line = LogLine {
        incident: INCIDENT,
        at: at(minute),
        what,
        ..LogLine::default()
    };
    plan.log.insert(id, line);
}

fn state(plan: &Plan) -> IncidentState {
    IncidentState::in_plan(plan, INCIDENT).unwrap()
}

/// What the clock and the review say of each activity at that minute; refused where they differ.
fn agree(plan: &Plan, minute: i64) -> Result<(), TestCaseError> {
    let (now, all) = (at(minute), recovered(plan, INCIDENT));
    let hits = hit_activities(plan, &state(plan));
    prop_assert_eq!(hits.len(), all.len(), "the same activities");
    for one in &all {
        let hit = hits.iter().find(|hit| hit.activity == one.activity).unwrap();
        prop_assert_eq!((hit.since, hit.due), (one.hit, one.due()));
        prop_assert_eq!(hit.is_open(), one.back.is_none());
        prop_assert!(one.back.is_none_or(|back| back >= one.hit));
        let is_late = matches!(one.kept(now), Kept::Late(_));
        match one.back {
            None => prop_assert_eq!(hit.is_late(now), is_late, "at {}", minute),
            Some(back) => prop_assert_eq!(hit.due.is_some_and(|due| due < back), is_late),
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn the_running_clock_and_the_review_say_the_same_at_every_moment(mut plan in plans(), log in logs()) {
        for (minute, what) in log {
            write(&mut plan, minute, what);
            agree(&plan, minute)?;
            agree(&plan, minute + 1)?;
            agree(&plan, minute + 150)?;
        }
    }

    #[test]
    fn looking_later_changes_nothing_of_a_closed_incident(
        mut plan in plans(), log in logs(), end in 200i64..320, late in prop::option::of(events())
    ) {
        for (minute, what) in log.into_iter().filter(|(minute, _)| *minute < end) {
            write(&mut plan, minute, what);
        }
        write(&mut plan, end, Event::Closed { agreed_by: String::new() });
        // From a phone that did not know of the end.
        if let Some(what) = late {
            write(&mut plan, end + 20, what);
        }
        let seen = |minute: i64| {
            let all = recovered(&plan, INCIDENT);
            let kept: Vec<_> = all.iter().map(|one| one.kept(at(minute))).collect();
            let past = past_incidents(&plan, at(minute));
            let known = prefill(&plan, INCIDENT, at(minute));
            (kept, (past[0].within, past[0].judged, past[0].lasted_ms), known)
        };
        let first = seen(330);
        prop_assert!(!first.0.contains(&Kept::Running));
        prop_assert_eq!(&first, &seen(390));
        prop_assert_eq!(&first, &seen(3 * 24 * 60));
    }
}

const ORDERS: Id<Activity> = Id::from_bits(100);

/// A plan whose one activity must be back within half an hour of the internet line, and an incident started at 0.
fn outage() -> (Plan, Id<Incident>) {
    let mut plan = Plan::default();
    let activity = Activity {
        rto: Some(Minutes(30)),
        needs: [Service::InternetLine].into(),
        ..Activity::default()
    };
    plan.activities.insert(ORDERS, activity);
    let incident = start(&mut plan, 0);
    let dead = SetService {
        incident,
        service: Service::InternetLine,
        state: ServiceState::DoesNot,
    };
    run(&mut plan, 1, dead).unwrap();
    (plan, incident)
}

fn since_and_due(plan: &Plan, incident: Id<Incident>) -> (Timestamp, Option<Timestamp>) {
    let state = IncidentState::in_plan(plan, incident).unwrap();
    let hit = hit_activities(plan, &state).remove(0);
    let one = recovered(plan, incident).remove(0);
    assert_eq!((hit.since, hit.due), (one.hit, one.due()));
    (hit.since, hit.due)
}

#[test]
fn the_review_judges_from_the_time_at_which_it_was_noticed_as_the_clock_did() {
    let (mut plan, incident) = outage();
    let noticed = NoteNoticed {
        incident,
        at: moment(-40).now,
        by: String::new(),
        how: String::new(),
    };
    run(&mut plan, 2, noticed).unwrap();
    let (since, due) = since_and_due(&plan, incident);
    assert_eq!((since, due), (moment(-40).now, Some(moment(-10).now)));
}

#[test]
fn the_review_judges_from_the_time_at_which_the_service_failed_though_somebody_spoke_of_the_activity_later() {
    let (mut plan, incident) = outage();
    let says = |state| SetActivity {
        incident,
        activity: ORDERS,
        state,
        level: None,
        expected: None,
    };
    run(&mut plan, 29, says(ActivityState::Stopped)).unwrap();
    run(&mut plan, 46, says(ActivityState::Normal)).unwrap();
    assert_eq!(
        since_and_due(&plan, incident),
        (moment(1).now, Some(moment(31).now))
    );
    let one = recovered(&plan, incident).remove(0);
    assert_eq!(one.kept(moment(50).now), Kept::Late(15 * 60_000));
}

#[test]
fn a_closed_incident_is_over_at_its_end_where_nobody_said_since_when_everything_works() {
    let (mut plan, incident) = outage();
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut plan, 20, close).unwrap();
    let kept = |plan: &Plan| recovered(plan, incident).remove(0).kept(moment(9_000).now);
    assert_eq!(kept(&plan), Kept::Within);
    let resolved = SayResolved {
        incident,
        at: moment(10).now,
    };
    run(&mut plan, 21, resolved).unwrap();
    assert_eq!(recovered(&plan, incident)[0].back, Some(moment(10).now));
    // What a phone says that did not know of the end moves no clock.
    let late = LogLine {
        incident,
        at: moment(40).now,
        what: Event::Service {
            service: Service::InternetLine,
            state: ServiceState::Badly,
        },
        ..LogLine::default()
    };
    plan.log.insert(Id::from_bits(999), late);
    assert_eq!(log_of(&plan, incident).last().unwrap().at, moment(40).now);
    assert_eq!(recovered(&plan, incident)[0].back, Some(moment(10).now));
    assert_eq!(kept(&plan), Kept::Within);
    let refused = LogEvent {
        incident,
        what: Event::Resumed {},
    };
    assert!(run(&mut plan, 41, refused).is_err(), "it is closed");
}

#[test]
fn once_everything_works_nothing_runs_on_until_that_is_taken_back() {
    let (mut plan, incident) = outage();
    plan.classification.thresholds.insert(Class::Crisis, Minutes(60));
    plan.classification
        .message_every
        .insert(Class::Major, Minutes(60));
    let check_in = Standing {
        kind: StandingKind::CheckIn,
        every: Some(Minutes(30)),
        ..Standing::default()
    };
    plan.standing.insert(Id::from_bits(5), check_in);
    let class = ChangeClass {
        incident,
        class: Class::Major,
        answers: Default::default(),
        reason: String::new(),
    };
    run(&mut plan, 2, class).unwrap();
    let runs = |plan: &Plan, minute: i64| {
        let (state, now) = (
            IncidentState::in_plan(plan, incident).unwrap(),
            moment(minute).now,
        );
        let hits = hit_activities(plan, &state);
        [
            hits[0].is_open(),
            !time_limits(plan, &state, &hits, now).is_empty(),
            asks_again(&plan.classification.thresholds, &state, moment(70).now).is_some(),
            next_message(plan, &state).is_some(),
            next_check_in(plan, &state, now).is_some(),
            state.elapsed_ms(now) != 10 * 60_000,
            next_act(plan, &state, || true, (OperatorWay::Call, false), now) != DutyAct::End,
        ]
    };
    assert_eq!(runs(&plan, 20), [true; 7]);
    let undo = UndoResolved { incident };
    assert_eq!(run(&mut plan, 20, undo), Err(Refusal::NothingToUndo));
    let said = SayResolved {
        incident,
        at: moment(10).now,
    };
    run(&mut plan, 20, said).unwrap();
    assert_eq!(runs(&plan, 25), [false; 7]);
    run(&mut plan, 25, undo).unwrap();
    assert_eq!(runs(&plan, 25), [true; 7]);
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut plan, 26, said).unwrap();
    run(&mut plan, 27, close).unwrap();
    assert_eq!(run(&mut plan, 28, undo), Err(Refusal::IncidentClosed));
}

#[test]
fn what_fails_after_everything_worked_ends_that() {
    let (mut plan, incident) = outage();
    let said = SayResolved {
        incident,
        at: moment(10).now,
    };
    let resolved = |plan: &Plan| IncidentState::in_plan(plan, incident).unwrap().resolved;
    let says = |service, state| SetService {
        incident,
        service,
        state,
    };
    for failed in [ServiceState::Badly, ServiceState::DoesNot] {
        run(&mut plan, 20, said).unwrap();
        run(&mut plan, 21, says(Service::InternetLine, ServiceState::Works)).unwrap();
        assert_eq!(resolved(&plan), Some(moment(10).now), "that it works is no news");
        run(&mut plan, 22, says(Service::MobileCalls, failed)).unwrap();
        assert_eq!(resolved(&plan), None, "{failed:?}");
    }
}

#[test]
fn an_activity_that_is_said_to_stand_still_though_everything_works_stands_on() {
    let (mut plan, incident) = outage();
    let says = |state| SetActivity {
        incident,
        activity: ORDERS,
        state,
        level: None,
        expected: None,
    };
    let is_open = |plan: &Plan| {
        let state = IncidentState::in_plan(plan, incident).unwrap();
        hit_activities(plan, &state)[0].is_open()
    };
    run(&mut plan, 5, says(ActivityState::Stopped)).unwrap();
    let said = SayResolved {
        incident,
        at: moment(10).now,
    };
    run(&mut plan, 20, said).unwrap();
    assert!(!is_open(&plan));
    run(&mut plan, 21, says(ActivityState::Reduced)).unwrap();
    assert!(is_open(&plan));
    run(&mut plan, 40, says(ActivityState::Normal)).unwrap();
    let one = recovered(&plan, incident).remove(0);
    assert_eq!((one.hit, one.back), (moment(1).now, Some(moment(40).now)));
}
