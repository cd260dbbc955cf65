//! Which essential activities an outage hits, since when, and by when each must be back (template 2.2.1 and 2.2.3).
//!
//! Since when it stands still is what the review says too (see [`super::standstill`]).

use std::collections::BTreeSet;

use super::activity::{Activity, ActivityState};
use super::id::Id;
use super::incident_state::IncidentState;
use super::order::in_owners_order;
use super::plan::Plan;
use super::service::Service;
use super::standstill::{Standstill, standstills};
use super::timestamp::Timestamp;
use crate::domain::sorting::Sorting;

/// An activity that is hit, or that was and is back.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which.
    pub activity: Id<Activity>,
    /// The services that it needs and that are hit.
    pub services: BTreeSet<Service>,
    /// The activities that it needs and that are hit.
    pub through: BTreeSet<Id<Activity>>,
    /// Since when it is hit.
    pub since: Timestamp,
    /// Whether somebody said that it stopped; else it follows from what it needs.
    pub was_said: bool,
    /// By when it must be back; none: the plan has no objective for it.
    pub due: Option<Timestamp>,
    /// How it stands, as somebody said since it was hit; none: nobody said.
    pub state: Option<ActivityState>,
    /// At which level it runs, percent.
    pub level: Option<u32>,
    /// When it is expected back.
    pub expected: Option<Timestamp>,
    /// When it was back to normal; none: it is not.
    pub back_at: Option<Timestamp>,
    /// Whether it runs at the level that the plan accepts: then its objective is met.
    pub is_met: bool,
}

impl Hit {
    /// Whether its clock still runs.
    pub fn is_open(&self) -> bool {
        self.back_at.is_none() && !self.is_met
    }

    /// Whether its objective has passed.
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < now)
    }
}

/// Every activity that is or was hit, the one that must be back first at the head; those that are back, and those
/// without an objective, at the end. Equal ones in the owner's order.
pub fn hit_activities(plan: &Plan, state: &IncidentState) -> Vec<Hit> {
    let mut found = standstills(plan, state);
    let mut listed: Vec<(usize, Hit)> = Vec::new();
    for (place, (id, row)) in in_owners_order(&plan.activities, |row: &Activity| &row.order)
        .iter()
        .enumerate()
    {
        listed.extend(found.remove(id).map(|one| (place, hit(*id, row, one, state))));
    }
    listed.order_by_key(|(place, hit)| (!hit.is_open(), hit.due.is_none(), hit.due, *place));
    listed.into_iter().map(|(_, hit)| hit).collect()
}

fn hit(activity: Id<Activity>, row: &Activity, one: Standstill, state: &IncidentState) -> Hit {
    let said = state.activities.get(&activity);
    // Normal once, and hit by what happened afterwards: nobody has said yet how it stands now.
    let said = said.filter(|mark| mark.state != ActivityState::Normal || one.back.is_some());
    let is_met = said.is_some_and(|mark| mark.state == ActivityState::Reduced) && one.level.is_some();
    Hit {
        activity,
        services: one.services,
        through: one.through,
        since: one.since,
        was_said: one.was_said,
        due: row.rto.map(|objective| one.since.plus_ms(objective.ms())),
        state: said.map(|mark| mark.state),
        level: said.and_then(|mark| mark.level),
        expected: said.and_then(|mark| mark.expected),
        back_at: one.back.filter(|_| one.is_over || !is_met),
        is_met,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::domain::service::ServiceState;
    use crate::domain::{ActivityMark, Minutes, Said, Turn};

    const ORDERS: Id<Activity> = Id::from_bits(1);
    const STOCK: Id<Activity> = Id::from_bits(2);
    const DELIVERY: Id<Activity> = Id::from_bits(3);

    fn at(minute: i64) -> Timestamp {
        Timestamp::new(1_795_000_000_000 + minute * 60_000, 60)
    }

    /// Orders need the internet line; stock needs nothing but orders; delivery needs stock and mobile calls.
    fn plan() -> Plan {
        let mut plan = Plan::default();
        let row = |order: &str, rto: Option<u32>, needs: &[Service], depends_on: &[Id<Activity>]| Activity {
            order: order.to_owned(),
            rto: rto.map(Minutes),
            needs: needs.iter().copied().collect(),
            depends_on: depends_on.iter().copied().collect(),
            reduced_level: Some(50),
            ..Activity::default()
        };
        plan.activities
            .insert(ORDERS, row("a", Some(240), &[Service::InternetLine], &[]));
        plan.activities.insert(STOCK, row("b", None, &[], &[ORDERS]));
        plan.activities
            .insert(DELIVERY, row("c", Some(60), &[Service::MobileCalls], &[STOCK]));
        plan
    }

    fn state(dead: &[(Service, i64)]) -> IncidentState {
        let mut state = IncidentState {
            started: at(0),
            ..IncidentState::default()
        };
        for (service, minute) in dead {
            say(&mut state, *minute, *service, ServiceState::DoesNot);
        }
        state
    }

    fn say(state: &mut IncidentState, minute: i64, service: Service, what: ServiceState) {
        state.services.set(service, what);
        let said = Said::Service(service, what);
        state.turns.push(Turn { at: at(minute), said });
    }

    fn say_orders(state: &mut IncidentState, minute: i64, what: ActivityState, level: Option<u32>) {
        let said = Said::Activity(ORDERS, what, level);
        state.turns.push(Turn { at: at(minute), said });
        let mark = ActivityMark {
            state: what,
            level,
            expected: None,
        };
        state.activities.insert(ORDERS, mark);
    }

    fn of_orders(state: &IncidentState) -> Hit {
        let hits = hit_activities(&plan(), state);
        hits.into_iter().find(|hit| hit.activity == ORDERS).unwrap()
    }

    fn listed(hits: &[Hit]) -> Vec<Id<Activity>> {
        hits.iter().map(|hit| hit.activity).collect()
    }

    #[test]
    fn a_dead_service_hits_what_needs_it_and_what_needs_that_in_turn() {
        let hits = hit_activities(&plan(), &state(&[(Service::InternetLine, 5)]));
        assert_eq!(
            listed(&hits),
            [DELIVERY, ORDERS, STOCK],
            "the shortest objective first, none last"
        );
        assert_eq!(hits[0].due, Some(at(65)));
        assert_eq!(hits[0].through, BTreeSet::from([STOCK]));
        assert!(hits[0].services.is_empty());
        assert_eq!(hits[1].due, Some(at(245)));
        assert_eq!(hits[2].due, None);
        assert!(hit_activities(&plan(), &state(&[(Service::Electricity, 5)])).is_empty());
    }

    #[test]
    fn the_clock_runs_from_the_first_cause_and_badly_counts() {
        let mut state = state(&[]);
        say(&mut state, 3, Service::MobileCalls, ServiceState::Badly);
        say(&mut state, 30, Service::InternetLine, ServiceState::DoesNot);
        // Worse is no later start.
        say(&mut state, 40, Service::MobileCalls, ServiceState::DoesNot);
        let hits = hit_activities(&plan(), &state);
        assert_eq!((hits[0].activity, hits[0].due), (DELIVERY, Some(at(63))));
        assert_eq!((hits[1].activity, hits[1].since), (ORDERS, at(30)));
    }

    #[test]
    fn a_line_that_is_named_counts_like_its_service() {
        use crate::domain::{Line, LineKind};
        let mut plan = plan();
        let line: Id<Line> = Id::from_bits(9);
        plan.lines.insert(
            line,
            Line {
                kind: LineKind::Cloud,
                ..Line::default()
            },
        );
        plan.activities.get_mut(&STOCK).unwrap().lines.insert(line);
        let hits = hit_activities(&plan, &state(&[(Service::Systems, 1)]));
        assert_eq!(listed(&hits), [DELIVERY, STOCK]);
    }

    #[test]
    fn what_was_said_at_once_was_so_when_it_was_noticed_and_a_later_failure_was_not() {
        let mut state = state(&[(Service::InternetLine, 1), (Service::MobileCalls, 40)]);
        state.noticed = Some(at(-20));
        assert_eq!(of_orders(&state).since, at(-20));
        let mut plan = plan();
        plan.activities.get_mut(&DELIVERY).unwrap().depends_on.clear();
        let hits = hit_activities(&plan, &state);
        assert_eq!(
            hits.iter().find(|hit| hit.activity == DELIVERY).unwrap().since,
            at(40)
        );
    }

    #[test]
    fn back_to_normal_beats_the_rule_until_something_fails_afterwards() {
        let mut state = state(&[(Service::InternetLine, 5)]);
        say_orders(&mut state, 50, ActivityState::Normal, None);
        let orders = of_orders(&state);
        assert!(!orders.is_open() && !orders.is_late(at(9_999)));
        assert_eq!(
            (orders.since, orders.due, orders.back_at),
            (at(5), Some(at(245)), Some(at(50)))
        );
        let hits = hit_activities(&plan(), &state);
        assert!(
            hits.iter().all(|hit| !hit.is_open()),
            "nothing is hit through it either"
        );
        say(&mut state, 60, Service::InternetLine, ServiceState::Works);
        say(&mut state, 70, Service::InternetLine, ServiceState::DoesNot);
        let orders = of_orders(&state);
        assert_eq!((orders.since, orders.state, orders.back_at), (at(70), None, None));
    }

    #[test]
    fn what_stops_again_at_once_or_was_late_before_keeps_its_clock() {
        let relapse = |back: i64, again: i64| {
            let mut state = state(&[(Service::InternetLine, 0)]);
            say(&mut state, back, Service::InternetLine, ServiceState::Works);
            say(&mut state, again, Service::InternetLine, ServiceState::DoesNot);
            of_orders(&state).since
        };
        assert_eq!(relapse(30, 44), at(0), "it was not back");
        assert_eq!(relapse(30, 45), at(45), "back in time, and hit anew");
        assert_eq!(relapse(241, 300), at(0), "its objective stays missed");
    }

    #[test]
    fn somebody_who_says_that_it_stopped_starts_its_clock_without_any_dead_service() {
        let mut state = state(&[]);
        say_orders(&mut state, 12, ActivityState::Stopped, None);
        let hits = hit_activities(&plan(), &state);
        assert_eq!(of_orders(&state).due, Some(at(252)));
        assert_eq!(listed(&hits), [DELIVERY, ORDERS, STOCK]);
    }

    #[test]
    fn somebody_who_says_that_it_stopped_does_not_move_the_clock_that_ran_since_the_service_failed() {
        let mut state = state(&[(Service::InternetLine, 0)]);
        say_orders(&mut state, 29, ActivityState::Stopped, None);
        say_orders(&mut state, 45, ActivityState::Normal, None);
        let orders = of_orders(&state);
        assert_eq!((orders.since, orders.back_at), (at(0), Some(at(45))));
    }

    #[test]
    fn a_level_that_the_plan_accepts_meets_the_objective() {
        for (level, is_met) in [(None, false), (Some(49), false), (Some(50), true)] {
            let mut state = state(&[(Service::InternetLine, 0)]);
            say_orders(&mut state, 0, ActivityState::Reduced, level);
            let orders = of_orders(&state);
            assert_eq!(orders.is_met, is_met, "{level:?}");
            assert_eq!(orders.is_late(at(241)), !is_met);
        }
    }

    #[test]
    fn activities_that_need_each_other_are_hit_together_and_the_rule_ends() {
        let mut plan = plan();
        plan.activities
            .get_mut(&ORDERS)
            .unwrap()
            .depends_on
            .insert(DELIVERY);
        let hits = hit_activities(&plan, &state(&[(Service::MobileCalls, 7)]));
        assert_eq!(hits.len(), 3);
        assert!(hits.iter().all(|hit| hit.since == at(7)));
    }
}
