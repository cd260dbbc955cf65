//! The clocks of an incident: properties over random plans, logs and times, believable and extreme.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::hit::hit_activities;
use plan_b::domain::time_limit::{
    LimitOf, TimeLimit, message_rhythm, next_message, promised_after, time_limits,
};
use plan_b::domain::{
    Activity, Audience, Channel, Class, ClockTime, Event, Id, Incident, IncidentState, Language, Line,
    LogLine, Minutes, NextCall, Outreach, Plan, Service, ServiceState, Sla, Standing, StandingKind,
    Timestamp, check_in_after, lines_to_report, next_check_in,
};
use proptest::prelude::*;

use super::cases::cases;

pub(super) const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;
pub(super) const INCIDENT: Id<Incident> = Id::from_bits(1);
const LINE: Id<Line> = Id::from_bits(4);

/// Within a week of the start, and in one of the offsets in which people live.
fn believable() -> impl Strategy<Value = Timestamp> {
    (0..7 * DAY_MS, -720i16..=840).prop_map(|(ms, offset)| Timestamp::new(1_795_000_000_000 + ms, offset))
}

/// The first and last instants that can be written too.
fn any_time() -> impl Strategy<Value = Timestamp> {
    prop_oneof![
        believable(),
        (any::<i64>(), any::<i16>()).prop_map(|(ms, offset)| Timestamp::new(ms, offset)),
        prop::sample::select(vec![i64::MIN, i64::MAX, 0]).prop_map(|ms| Timestamp::new(ms, 60)),
    ]
}

fn any_minutes() -> impl Strategy<Value = Option<Minutes>> {
    prop::option::of(prop_oneof![0u32..3_000, Just(u32::MAX)].prop_map(Minutes))
}

pub(super) fn any_standing() -> impl Strategy<Value = Standing> {
    let at = prop::option::of((0u32..24, 0u32..60));
    let classes = prop::collection::btree_set(prop::sample::select(Class::ALL), 0..3);
    (at, any_minutes(), classes).prop_map(|(at, every, classes)| Standing {
        kind: StandingKind::CheckIn,
        at: at.and_then(|(hour, minute)| ClockTime::from_hms_opt(hour, minute, 0)),
        every,
        classes,
        ..Standing::default()
    })
}

fn any_class() -> impl Strategy<Value = Option<Class>> {
    prop::option::of(prop::sample::select(Class::ALL))
}

/// A plan with an activity, a line with its contract, thresholds and rhythms.
pub(super) fn any_plan() -> impl Strategy<Value = Plan> {
    let by_class = || prop::collection::btree_map(prop::sample::select(Class::ALL), 0u32..5_000, 0..4);
    (any_minutes(), any_minutes(), by_class(), by_class()).prop_map(
        |(rto, repair_time, thresholds, rhythm)| {
            let mut plan = Plan::default();
            let activity = Activity {
                rto,
                needs: [Service::InternetLine].into(),
                ..Activity::default()
            };
            plan.activities.insert(Id::from_bits(2), activity);
            plan.lines.insert(LINE, Line::default());
            let sla = Sla {
                line: LINE,
                repair_time,
                ..Sla::default()
            };
            plan.slas.insert(Id::from_bits(3), sla);
            let lengths = |minutes: std::collections::BTreeMap<Class, u32>| {
                let lengths = minutes.into_iter();
                lengths
                    .map(|(class, minutes)| (class, Minutes(minutes)))
                    .collect()
            };
            plan.classification.thresholds = lengths(thresholds);
            plan.classification.message_every = lengths(rhythm);
            plan
        },
    )
}

pub(super) fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        prop::sample::select(ServiceState::ALL).prop_map(|state| Event::Service {
            service: Service::InternetLine,
            state,
        }),
        prop::sample::select(Class::ALL).prop_map(|class| Event::Class {
            class,
            answers: Default::default(),
            reason: String::new(),
        }),
        ("[AB]?", prop::option::of(believable())).prop_map(|(number, promised)| Event::Ticket {
            line: LINE,
            operator: String::new(),
            number,
            promised,
            spoke_with: String::new(),
        }),
        prop::option::of(believable()).prop_map(|due| Event::NextMessage { due }),
        Just(Event::MessageSent {
            message: Id::default(),
            audience: Audience::Staff,
            channel: Channel::Sms,
            language: Language::default(),
            text: String::new(),
            to: Default::default(),
        }),
    ]
}

fn any_log() -> impl Strategy<Value = Vec<(i64, Event)>> {
    prop::collection::vec((0..3 * DAY_MS, any_event()), 0..12)
}

pub(super) fn with_log(mut plan: Plan, log: &[(i64, Event)]) -> Plan {
    let started = Timestamp::new(1_795_000_000_000, 60);
    let head = Incident {
        started,
        ..Incident::default()
    };
    plan.incidents.insert(INCIDENT, head);
    for (bits, (ms, what)) in (10..).zip(log) {
        let line = LogLine {
            incident: INCIDENT,
            at: started.plus_ms(*ms),
            what: what.clone(),
            ..LogLine::default()
        };
        plan.log.insert(Id::from_bits(bits), line);
    }
    plan
}

fn limits(plan: &Plan, now: Timestamp) -> Vec<TimeLimit> {
    let state = IncidentState::in_plan(plan, INCIDENT).unwrap();
    time_limits(plan, &state, &hit_activities(plan, &state), now)
}

fn calls(plan: &Plan, now: Timestamp) -> Vec<(Option<Timestamp>, Option<Timestamp>, NextCall)> {
    let state = IncidentState::in_plan(plan, INCIDENT).unwrap();
    let outreach = Outreach::in_plan(plan, INCIDENT);
    let lines = lines_to_report(plan, &state, &outreach).into_iter();
    lines
        .map(|line| (line.sla_due, line.next_due(now), line.next_call(now)))
        .collect()
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn there_is_one_next_check_in_and_it_stays_until_it_is_held_or_another_is_due(
        standing in prop::collection::vec(any_standing(), 1..4),
        class in any_class(),
        started in believable(),
        now in believable(),
        later in 0..DAY_MS,
    ) {
        let mut plan = Plan::default();
        for (bits, row) in (1..).zip(standing) {
            plan.standing.insert(Id::from_bits(bits), row);
        }
        let started = Timestamp::new(started.ms, now.offset_min);
        let state = IncidentState { started, class, ..IncidentState::default() };
        let minute = Timestamp::new(now.ms - now.ms.rem_euclid(MINUTE_MS), now.offset_min);
        let Some(next) = next_check_in(&plan, &state, now) else {
            // Nobody says when: then nobody does at any other time either.
            prop_assert_eq!(next_check_in(&plan, &state, now.plus_ms(later)), None);
            prop_assert_eq!(check_in_after(&plan, &state, now), None);
            return Ok(());
        };
        prop_assert!(next >= minute || next > started, "{} lies before {} and the start", next, now);
        let held = IncidentState { last_check_in: Some(minute), ..state.clone() };
        let after = next_check_in(&plan, &held, now).unwrap();
        prop_assert!(after >= minute, "what was held is not missed");
        let then = next_check_in(&plan, &state, now.plus_ms(later)).unwrap();
        prop_assert!(then >= next, "the next one went back from {} to {}", next, then);
        if now.plus_ms(later).ms.div_euclid(MINUTE_MS) <= next.ms.div_euclid(MINUTE_MS) {
            prop_assert_eq!(then, next, "nothing took place, and another one is next");
        }
        prop_assert!(check_in_after(&plan, &state, now).unwrap() > now, "the one after lies ahead");
        let has_time = plan.standing.values().any(|row| row.at.is_some());
        let holds = |row: &Standing| row.classes.is_empty() || class.is_none_or(|class| row.classes.contains(&class));
        if has_time && plan.standing.values().all(holds) {
            prop_assert!(next.since_ms(minute) <= DAY_MS, "there is one each day");
        }
    }

    #[test]
    fn what_was_agreed_goes_before_every_instruction(
        standing in any_standing(), class in any_class(), agreed in any_time(), now in any_time(),
    ) {
        let mut plan = Plan::default();
        plan.standing.insert(Id::from_bits(1), standing);
        let state = IncidentState { class, next_check_in: Some(agreed), ..IncidentState::default() };
        prop_assert_eq!(next_check_in(&plan, &state, now), Some(agreed));
    }

    #[test]
    fn as_time_goes_on_no_limit_comes_back_and_none_moves(
        plan in any_plan(), log in any_log(), now in believable(), later in 0..3 * DAY_MS,
    ) {
        let plan = with_log(plan, &log);
        let (before, after) = (limits(&plan, now), limits(&plan, now.plus_ms(later)));
        prop_assert!(after.iter().all(|limit| before.contains(limit)), "{:?} after {:?}", after, before);
        let gone = before.iter().filter(|limit| !after.contains(limit));
        for limit in gone {
            prop_assert!(matches!(limit.of, LimitOf::Class(_)), "only a threshold passes: {:?}", limit);
        }
        prop_assert!(before.windows(2).all(|pair| pair[0].at <= pair[1].at), "the earliest first");
    }

    #[test]
    fn a_promise_of_repair_only_ever_gets_nearer_and_what_was_late_stays_late(
        plan in any_plan(), log in any_log(), now in believable(), later in 0..3 * DAY_MS,
    ) {
        let plan = with_log(plan, &log);
        let (before, after) = (calls(&plan, now), calls(&plan, now.plus_ms(later)));
        for ((sla, due, call), (sla_then, due_then, call_then)) in before.into_iter().zip(after) {
            prop_assert_eq!(sla, sla_then, "the contract's clock runs from the first report, whatever the time");
            prop_assert!(due_then >= due, "{:?} after {:?}", due_then, due);
            let is_late = |call| matches!(call, NextCall::PromisePassed(_) | NextCall::SlaPassed(_) | NextCall::SlaMayHavePassed(_));
            prop_assert!(!is_late(call) || is_late(call_then), "{:?} after {:?}", call_then, call);
        }
    }

    #[test]
    fn the_next_message_is_the_promise_or_the_rhythm_and_never_both(
        plan in any_plan(), log in any_log(),
    ) {
        let plan = with_log(plan, &log);
        let state = IncidentState::in_plan(&plan, INCIDENT).unwrap();
        let due = next_message(&plan, &state);
        match (state.no_next_message, state.next_message, message_rhythm(&plan, &state)) {
            (true, _, _) => prop_assert_eq!(due, None),
            (false, Some(promised), _) => prop_assert_eq!(due, Some(promised)),
            (false, None, Some(every)) => {
                let since = state.last_message.or(state.class_since).unwrap();
                prop_assert_eq!(due, Some(promised_after(since, every)));
            }
            (false, None, None) => prop_assert_eq!(due, None),
        }
    }

    #[test]
    fn the_clocks_go_on_while_work_rests(
        plan in any_plan(), log in any_log(), pauses in prop::collection::vec(0..3 * DAY_MS, 1..5), now in believable(),
    ) {
        let mut resting = log.clone();
        for (place, ms) in pauses.iter().enumerate() {
            let what = if place % 2 == 0 {
                Event::Paused { reason: "Until the engineer comes".into() }
            } else {
                Event::Resumed {}
            };
            resting.push((*ms, what));
        }
        let (one, other) = (with_log(plan.clone(), &log), with_log(plan, &resting));
        prop_assert_eq!(limits(&one, now), limits(&other, now));
        prop_assert_eq!(calls(&one, now), calls(&other, now));
        let state = |plan: &Plan| IncidentState::in_plan(plan, INCIDENT).unwrap();
        prop_assert_eq!(next_message(&one, &state(&one)), next_message(&other, &state(&other)));
        prop_assert_eq!(state(&one).elapsed_ms(now), state(&other).elapsed_ms(now));
    }

    #[test]
    fn the_first_and_the_last_instant_stop_no_clock(
        plan in any_plan(), log in any_log(), standing in any_standing(), started in any_time(), now in any_time(),
    ) {
        let mut plan = with_log(plan, &log);
        plan.standing.insert(Id::from_bits(1), standing);
        if let Some(head) = plan.incidents.get_mut(&INCIDENT) {
            head.started = started;
        }
        let state = IncidentState::in_plan(&plan, INCIDENT).unwrap();
        // Each gives an answer: what it is worth at the end of time nobody asks.
        let _ = (limits(&plan, now), calls(&plan, now), next_message(&plan, &state));
        let _ = (next_check_in(&plan, &state, now), check_in_after(&plan, &state, now));
        prop_assert!(state.elapsed_ms(now) >= 0);
    }
}
