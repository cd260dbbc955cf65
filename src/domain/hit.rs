//! Which essential activities an outage hits, since when, and by when each must be back (template 2.2.1 and 2.2.3).
//!
//! An activity is hit when a service that it needs is hit, when an activity on which it depends is, or when somebody
//! says so. Its clock runs from the first of these. What a person says beats the rule: an activity that is back to
//! normal is hit again only by what happens afterwards.

use std::collections::{BTreeMap, BTreeSet};

use super::activity::{Activity, ActivityState};
use super::id::Id;
use super::incident_marks::ActivityMark;
use super::incident_state::IncidentState;
use super::order::in_owners_order;
use super::plan::Plan;
use super::service::Service;
use super::timestamp::Timestamp;

/// What was said of services within this time after the first answer was so when the outage was noticed, milliseconds.
const SAID_AT_ONCE_MS: i64 = 120_000;

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

/// Every activity that is hit, the one that must be back first at the head; those that are back, and those without an
/// objective, at the end. Equal ones in the owner's order.
pub fn hit_activities(plan: &Plan, state: &IncidentState) -> Vec<Hit> {
    let rows = in_owners_order(&plan.activities, |row: &Activity| &row.order);
    let since = services_since(state);
    let mut hits: BTreeMap<Id<Activity>, Hit> = BTreeMap::new();
    for (id, row) in &rows {
        let mark = state.activities.get(id);
        let services = needed(plan, row).into_iter();
        let services: Vec<(Service, Timestamp)> = services
            .filter_map(|service| Some((service, *since.get(&service)?)))
            .filter(|(_, since)| counts(mark, *since))
            .collect();
        let said = mark.filter(|mark| mark.state != ActivityState::Normal);
        let first = services.iter().map(|(_, since)| *since);
        if let Some(first) = first.chain(said.and_then(|mark| mark.hit_at)).min() {
            let services = services.into_iter().map(|(service, _)| service).collect();
            hits.insert(*id, hit(*id, services, first, said));
        }
    }
    spread(&rows, state, &mut hits);
    for (id, row) in &rows {
        if let Some(hit) = hits.get_mut(id) {
            hit.due = row.rto.map(|objective| hit.since.plus_ms(objective.ms()));
            let accepted = row.reduced_level.unwrap_or(100);
            hit.is_met =
                hit.state == Some(ActivityState::Reduced) && hit.level.is_some_and(|level| level >= accepted);
        } else if let Some(back) = state.activities.get(id).and_then(back_again) {
            let since = back.1;
            let due = row.rto.map(|objective| since.plus_ms(objective.ms()));
            let mut hit = hit(*id, BTreeSet::new(), since, None);
            (hit.due, hit.back_at, hit.state) = (due, Some(back.0), Some(ActivityState::Normal));
            hits.insert(*id, hit);
        }
    }
    let mut listed: Vec<(usize, Hit)> = Vec::new();
    for (place, (id, _)) in rows.iter().enumerate() {
        listed.extend(hits.remove(id).map(|hit| (place, hit)));
    }
    listed.sort_unstable_by_key(|(place, hit)| (!hit.is_open(), hit.due.is_none(), hit.due, *place));
    listed.into_iter().map(|(_, hit)| hit).collect()
}

fn hit(
    activity: Id<Activity>,
    services: BTreeSet<Service>,
    since: Timestamp,
    said: Option<&ActivityMark>,
) -> Hit {
    Hit {
        activity,
        services,
        through: BTreeSet::new(),
        since,
        due: None,
        state: said.map(|mark| mark.state),
        level: said.and_then(|mark| mark.level),
        expected: said.and_then(|mark| mark.expected),
        back_at: None,
        is_met: false,
    }
}

/// Whether something that happened at that time hits an activity: not when it was back to normal afterwards.
fn counts(mark: Option<&ActivityMark>, since: Timestamp) -> bool {
    mark.is_none_or(|mark| match mark.state {
        ActivityState::Normal => mark.back_at.is_none_or(|back| since > back),
        ActivityState::Stopped | ActivityState::Reduced => true,
    })
}

/// When it was back, and since when it had been hit.
fn back_again(mark: &ActivityMark) -> Option<(Timestamp, Timestamp)> {
    let back = mark.back_at.filter(|_| mark.state == ActivityState::Normal)?;
    Some((back, mark.hit_at.unwrap_or(back)))
}

/// Hits whatever depends on something that is hit, and takes the earlier time along, until nothing changes.
fn spread(rows: &[(Id<Activity>, &Activity)], state: &IncidentState, hits: &mut BTreeMap<Id<Activity>, Hit>) {
    let mut changed = true;
    while changed {
        changed = false;
        for (id, row) in rows {
            let mark = state.activities.get(id);
            for needed in row.depends_on.iter().filter(|needed| *needed != id) {
                let Some(since) = hits.get(needed).map(|hit| hit.since) else {
                    continue;
                };
                if !counts(mark, since) {
                    continue;
                }
                let said = mark.filter(|mark| mark.state != ActivityState::Normal);
                let own = hits
                    .entry(*id)
                    .or_insert_with(|| hit(*id, BTreeSet::new(), since, said));
                changed |= own.through.insert(*needed) || since < own.since;
                own.since = own.since.min(since);
            }
        }
    }
}

/// What the activity needs: the services named, and those of the lines named.
pub(super) fn needed(plan: &Plan, row: &Activity) -> BTreeSet<Service> {
    let lines = row.lines.iter().filter_map(|line| plan.lines.get(line));
    let of_lines = lines.filter_map(|line| line.kind.service());
    row.needs.iter().copied().chain(of_lines).collect()
}

/// Since when each service that is hit has been so: what was said first was so when the outage was noticed.
fn services_since(state: &IncidentState) -> BTreeMap<Service, Timestamp> {
    let mut since: BTreeMap<Service, Timestamp> = BTreeMap::new();
    for service in state.services.hit() {
        since.extend(state.service_since.get(&service).map(|at| (service, *at)));
    }
    let first = since.values().min().copied();
    if let (Some(first), Some(noticed)) = (first, state.noticed) {
        let at_once = |at: &Timestamp| at.since_ms(first) <= SAID_AT_ONCE_MS && noticed < *at;
        for at in since.values_mut().filter(|at| at_once(at)) {
            *at = noticed;
        }
    }
    since
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::domain::service::ServiceState;
    use crate::domain::{Minutes, Services};

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
            state.services.set(*service, ServiceState::DoesNot);
            state.service_since.insert(*service, at(*minute));
        }
        state
    }

    fn mark(state: ActivityState, hit_at: i64, back_at: Option<i64>) -> ActivityMark {
        ActivityMark {
            state,
            level: None,
            expected: None,
            hit_at: Some(at(hit_at)),
            back_at: back_at.map(at),
        }
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
        let mut state = state(&[(Service::MobileCalls, 3), (Service::InternetLine, 30)]);
        state.services.set(Service::MobileCalls, ServiceState::Badly);
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
        let hits = hit_activities(&plan(), &state);
        assert_eq!(
            hits.iter().find(|hit| hit.activity == ORDERS).unwrap().since,
            at(-20)
        );
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
        state
            .activities
            .insert(ORDERS, mark(ActivityState::Normal, 5, Some(50)));
        let hits = hit_activities(&plan(), &state);
        assert_eq!(listed(&hits), [ORDERS], "nothing is hit through it either");
        assert!(!hits[0].is_open() && !hits[0].is_late(at(9_999)));
        assert_eq!(
            (hits[0].since, hits[0].due, hits[0].back_at),
            (at(5), Some(at(245)), Some(at(50)))
        );
        state.service_since.insert(Service::InternetLine, at(70));
        let hits = hit_activities(&plan(), &state);
        let orders = hits.iter().find(|hit| hit.activity == ORDERS).unwrap();
        assert_eq!((orders.since, orders.state, orders.back_at), (at(70), None, None));
    }

    #[test]
    fn somebody_who_says_that_it_stopped_starts_its_clock_without_any_dead_service() {
        let mut state = state(&[]);
        state
            .activities
            .insert(ORDERS, mark(ActivityState::Stopped, 12, None));
        let hits = hit_activities(&plan(), &state);
        assert_eq!(
            hits.iter().find(|hit| hit.activity == ORDERS).unwrap().due,
            Some(at(252))
        );
        assert_eq!(listed(&hits), [DELIVERY, ORDERS, STOCK]);
    }

    #[test]
    fn a_level_that_the_plan_accepts_meets_the_objective() {
        let mut state = state(&[(Service::InternetLine, 0)]);
        let mut reduced = mark(ActivityState::Reduced, 0, None);
        for (level, is_met) in [(None, false), (Some(49), false), (Some(50), true)] {
            reduced.level = level;
            state.activities.insert(ORDERS, reduced.clone());
            let hits = hit_activities(&plan(), &state);
            let orders = hits.iter().find(|hit| hit.activity == ORDERS).unwrap();
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
        assert_eq!(Services::unknown().hit().count(), 0);
    }
}
