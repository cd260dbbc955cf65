//! What the review says of the activities, for any log: whatever the order in which its lines came, back is the moment
//! after which nothing stopped again, and the verdict is the count of those in time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeMap;

use plan_b::domain::hit::hit_activities;
use plan_b::domain::recovered::{Kept, recovered, verdict};
use plan_b::domain::{
    Activity, ActivityState, Event, Id, Incident, IncidentState, Line, LineKind, LogLine, Minutes, Plan,
    RecoveryVerdict, Service, ServiceState, Timestamp,
};
use proptest::prelude::*;

const INCIDENT: Id<Incident> = Id::from_bits(1);
const ACTIVITIES: u64 = 3;
/// The least level that the plan accepts, percent.
const ACCEPTED: u32 = 50;

/// A line: which activity, what was said of it and at which level.
type Said = (u64, ActivityState, u32);

fn at(minute: u32) -> Timestamp {
    Timestamp::new(1_795_000_000_000 + i64::from(minute) * 60_000, 60)
}

/// Any log, by minute, with an objective for each activity or none.
fn logs() -> impl Strategy<Value = (BTreeMap<u32, Said>, Vec<Option<u32>>)> {
    let state = prop_oneof![
        Just(ActivityState::Stopped),
        Just(ActivityState::Reduced),
        Just(ActivityState::Normal)
    ];
    let said = (0..ACTIVITIES, state, 0..=100_u32);
    let objective = proptest::option::of(1..240_u32);
    (
        proptest::collection::btree_map(0..300_u32, said, 0..14),
        proptest::collection::vec(objective, ACTIVITIES as usize),
    )
}

/// The plan with that log; the lines' ids, and with them the order in which they lie there, follow `shuffle`.
fn plan(log: &BTreeMap<u32, Said>, objectives: &[Option<u32>], shuffle: u64) -> Plan {
    let mut plan = Plan::default();
    plan.incidents.insert(
        INCIDENT,
        Incident {
            started: at(0),
            ..Incident::default()
        },
    );
    for (number, objective) in (0_u64..).zip(objectives) {
        let activity = Activity {
            name: format!("{number}"),
            rto: objective.map(Minutes),
            reduced_level: Some(ACCEPTED),
            ..Activity::default()
        };
        plan.activities.insert(Id::from_bits(100 + number), activity);
    }
    for (minute, (number, state, level)) in log {
        let what = Event::Activity {
            activity: Id::from_bits(100 + number),
            state: *state,
            level: Some(*level),
            expected: None,
        };
        let line = LogLine {
            incident: INCIDENT,
            at: at(*minute),
            what,
            ..LogLine::default()
        };
        let id = (u64::from(*minute) + 1).wrapping_mul(shuffle | 1);
        plan.log.insert(Id::from_bits(id), line);
    }
    plan
}

fn is_back(state: ActivityState, level: u32) -> bool {
    match state {
        ActivityState::Normal => true,
        ActivityState::Reduced => level >= ACCEPTED,
        ActivityState::Stopped => false,
    }
}

/// The first line that says that it stopped, or a later one: where it was back by then in time, and not for a moment only.
fn hit_of(own: &[(u32, ActivityState, u32)], objective: Option<u32>) -> u32 {
    let (mut hit, mut back) = (None, None);
    let lines = own.iter();
    for (minute, state, level) in lines.skip_while(|line| line.1 == ActivityState::Normal) {
        let hit_at = *hit.get_or_insert(*minute);
        match (is_back(*state, *level), back) {
            (true, None) => back = Some(*minute),
            (false, Some(was)) => {
                let is_late = objective.is_some_and(|objective| was > hit_at + objective);
                if !is_late && minute - was >= 15 {
                    hit = Some(*minute);
                }
                back = None;
            }
            _ => {}
        }
    }
    hit.unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn an_activity_is_back_when_nothing_stops_it_again_and_the_verdict_counts_those_in_time(
        (log, objectives) in logs(), one in any::<u64>(), other in any::<u64>()
    ) {
        let now = at(400);
        let all = recovered(&plan(&log, &objectives, one), INCIDENT);
        prop_assert_eq!(&all, &recovered(&plan(&log, &objectives, other), INCIDENT));
        let (mut in_time, mut late) = (0, 0);
        for found in &all {
            let number = found.activity.bits() - 100;
            let own: Vec<(u32, ActivityState, u32)> = log
                .iter()
                .filter(|(_, said)| said.0 == number)
                .map(|(minute, said)| (*minute, said.1, said.2))
                .collect();
            let objective = objectives[number as usize];
            prop_assert_eq!(found.hit, at(hit_of(&own, objective)), "it stopped with a line that says so");
            let last = own.last().unwrap();
            prop_assert_eq!(found.back.is_some(), is_back(last.1, last.2), "the last word counts");
            if let Some(back) = found.back {
                prop_assert!(back >= found.hit);
                let after = own.iter().filter(|line| at(line.0) >= back);
                prop_assert!(after.clone().all(|line| is_back(line.1, line.2)), "nothing stops it again");
                prop_assert!(after.count() > 0, "a line says that it is back");
                let before = own.iter().rfind(|line| at(line.0) < back);
                let was_down = before.is_none_or(|line| !is_back(line.1, line.2));
                prop_assert!(back == found.hit || was_down, "it was not back before");
            }
            let took = found.back.unwrap_or(now).since_ms(found.hit);
            let objective = objective.map(|minutes| i64::from(minutes) * 60_000);
            let expected = match objective {
                None => Kept::NoObjective,
                Some(objective) if took > objective => Kept::Late(took - objective),
                Some(_) if found.back.is_some() => Kept::Within,
                Some(_) => Kept::Running,
            };
            prop_assert_eq!(found.kept(now), expected);
            in_time += u32::from(expected == Kept::Within);
            late += u32::from(matches!(expected, Kept::Late(_)));
        }
        let running = all.iter().any(|found| found.kept(now) == Kept::Running);
        let expected = match (running, in_time, late) {
            (true, ..) | (_, 0, 0) => None,
            (_, _, 0) => Some(RecoveryVerdict::All),
            (_, 0, _) => Some(RecoveryVerdict::None),
            _ => Some(RecoveryVerdict::Some),
        };
        prop_assert_eq!(verdict(&all, now), expected);
        let hit = (0..ACTIVITIES).filter(|number| {
            log.values().any(|said| said.0 == *number && said.1 != ActivityState::Normal)
        });
        prop_assert_eq!(all.len(), hit.count(), "each that was hit, and no other");
    }
}

/// A line on the internet line.
fn log_internet(plan: &mut Plan, minute: u32, state: ServiceState) {
    let what = Event::Service {
        service: Service::InternetLine,
        state,
    };
    let line = LogLine {
        incident: INCIDENT,
        at: at(minute),
        what,
        ..LogLine::default()
    };
    plan.log.insert(Id::from_bits(u64::from(minute) + 1), line);
}

#[test]
fn the_review_tells_the_same_activities_as_were_shown_to_be_hit() {
    let mut plan = plan(&BTreeMap::new(), &[Some(60), None, Some(30)], 1);
    let (by_line, dependent) = (Id::from_bits(100), Id::from_bits(101));
    let line = Id::from_bits(7);
    let wire = Line {
        kind: LineKind::Internet,
        ..Line::default()
    };
    plan.lines.insert(line, wire);
    plan.activities.get_mut(&by_line).unwrap().lines.insert(line);
    plan.activities
        .get_mut(&dependent)
        .unwrap()
        .depends_on
        .insert(by_line);
    log_internet(&mut plan, 1, ServiceState::DoesNot);
    let state = IncidentState::in_plan(&plan, INCIDENT).unwrap();
    let mut shown: Vec<_> = hit_activities(&plan, &state)
        .into_iter()
        .map(|hit| hit.activity)
        .collect();
    let told = |plan: &Plan| {
        recovered(plan, INCIDENT)
            .into_iter()
            .map(|one| (one.activity, one.back))
            .collect::<Vec<_>>()
    };
    shown.sort_unstable();
    assert_eq!(shown, [by_line, dependent]);
    assert_eq!(told(&plan), [(by_line, None), (dependent, None)], "and no other");
    log_internet(&mut plan, 9, ServiceState::Works);
    assert_eq!(told(&plan), [(by_line, Some(at(9))), (dependent, Some(at(9)))]);
}
