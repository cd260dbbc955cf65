//! When the activities that an incident hit stood still. The clocks that run and the review that looks back both read
//! it here, so that they say the same.
//!
//! An activity stands still from the first of these: a service that it needs fails, an activity on which it depends
//! stands still, somebody says that it does. What a person says beats the rule: an activity that is back to normal is
//! hit again only by what happens afterwards, and one that runs at a level that the plan accepts is back. When the
//! incident is over, whatever still stands is back.

use std::collections::{BTreeMap, BTreeSet};

use super::activity::{Activity, ActivityState};
use super::id::Id;
use super::incident_marks::{Said, Turn};
use super::incident_state::IncidentState;
use super::plan::Plan;
use super::service::{Service, ServiceState, Services};
use super::timestamp::Timestamp;

/// What was said of services within this time after the first answer was so when the outage began, milliseconds.
const SAID_AT_ONCE_MS: i64 = 120_000;

/// An activity that stops again so soon was not back, milliseconds.
const NOT_BACK_MS: i64 = 15 * 60_000;

/// When an activity stood still, the last time.
#[derive(Clone, Debug, PartialEq)]
pub struct Standstill {
    /// Since when.
    pub since: Timestamp,
    /// Until when, an accepted reduced level included; none: it still does.
    pub back: Option<Timestamp>,
    /// The level at which it was back, when reduced, percent.
    pub level: Option<u32>,
    /// Whether somebody said at that time that it stopped; else it follows from the services.
    pub was_said: bool,
    /// Whether the incident is over for it.
    pub is_over: bool,
    /// The services that it needs and that are hit now.
    pub services: BTreeSet<Service>,
    /// The activities that it needs and that stand still now.
    pub through: BTreeSet<Id<Activity>>,
}

/// Why an activity is down after a turn.
#[derive(Clone, Debug)]
struct Down {
    /// Since the turn of this place in the log.
    turn: usize,
    /// The earliest of its causes.
    since: Timestamp,
    was_said: bool,
    services: BTreeSet<Service>,
    through: BTreeSet<Id<Activity>>,
}

/// A service that is hit.
#[derive(Clone, Copy)]
struct Failed {
    since: Timestamp,
    /// The place in the log of the turn by which it failed or got worse.
    turn: usize,
}

/// What was said last of an activity.
#[derive(Clone, Copy)]
struct Word {
    state: ActivityState,
    level: Option<u32>,
    /// When it was first said to stand, since it was normal.
    since: Timestamp,
    turn: usize,
    /// The place in the log of the last word.
    last: usize,
}

/// Since when each service that is hit has been so, by the rule of the activities' clocks: what was said first was so
/// when the outage began.
pub fn services_since(plan: &Plan, state: &IncidentState) -> BTreeMap<Service, Timestamp> {
    let mut course = Course::new(plan, state);
    for (place, turn) in state.turns.iter().enumerate() {
        course.take(place, turn);
    }
    let failed = course.failed.into_iter();
    failed.map(|(service, failed)| (service, failed.since)).collect()
}

/// What an activity needs: the services named, and those of the lines named.
pub(super) fn needed(plan: &Plan, row: &Activity) -> BTreeSet<Service> {
    let lines = row.lines.iter().filter_map(|line| plan.lines.get(line));
    let of_lines = lines.filter_map(|line| line.kind.service());
    row.needs.iter().copied().chain(of_lines).collect()
}

/// Every activity that the incident hit, those that the plan no longer has among them.
pub fn standstills(plan: &Plan, state: &IncidentState) -> BTreeMap<Id<Activity>, Standstill> {
    let mut course = Course::new(plan, state);
    for (place, turn) in state.turns.iter().enumerate() {
        if course.take(place, turn) {
            course.judge(turn);
        }
    }
    course.end(state)
}

struct Course<'a> {
    plan: &'a Plan,
    needs: Vec<(Id<Activity>, &'a Activity, BTreeSet<Service>)>,
    /// When the outage began, where that was before anything was said of it.
    began: Option<Timestamp>,
    /// When the first service was said to fail.
    first_failure: Option<Timestamp>,
    services: Services,
    failed: BTreeMap<Service, Failed>,
    said: BTreeMap<Id<Activity>, Word>,
    down: BTreeMap<Id<Activity>, Down>,
    found: BTreeMap<Id<Activity>, Standstill>,
    /// Those that stood still before and were back.
    again: BTreeSet<Id<Activity>>,
}

impl<'a> Course<'a> {
    fn new(plan: &'a Plan, state: &IncidentState) -> Self {
        let rows = plan.activities.iter();
        Self {
            plan,
            needs: rows.map(|(id, row)| (*id, row, needed(plan, row))).collect(),
            began: state.began_as_said_later(),
            first_failure: None,
            services: Services::unknown(),
            failed: BTreeMap::new(),
            said: BTreeMap::new(),
            down: BTreeMap::new(),
            found: BTreeMap::new(),
            again: BTreeSet::new(),
        }
    }

    /// Takes what was said; false when it was known.
    fn take(&mut self, place: usize, turn: &Turn) -> bool {
        match turn.said {
            Said::Service(service, state) => self.take_service(place, turn.at, service, state),
            Said::Activity(activity, state, level) => {
                let before = self.said.get(&activity);
                let before = before.filter(|word| word.state != ActivityState::Normal);
                let word = Word {
                    state,
                    level,
                    since: before.map_or(turn.at, |word| word.since),
                    turn: before
                        .filter(|_| state != ActivityState::Normal)
                        .map_or(place, |word| word.turn),
                    last: place,
                };
                self.said.insert(activity, word);
                true
            }
        }
    }

    fn take_service(&mut self, place: usize, at: Timestamp, service: Service, state: ServiceState) -> bool {
        let before = self.services.state(service);
        self.services.set(service, state);
        if before == state {
            return false;
        }
        if !state.is_hit() {
            return self.failed.remove(&service).is_some();
        }
        let first = *self.first_failure.get_or_insert(at);
        let at_once = at.since_ms(first) <= SAID_AT_ONCE_MS;
        let began = self.began.filter(|began| at_once && *began < at);
        let failed = self.failed.entry(service).or_insert(Failed {
            since: began.unwrap_or(at),
            turn: place,
        });
        if state == ServiceState::DoesNot {
            failed.turn = place;
        }
        true
    }

    /// Whether what happened at that place in the log hits an activity: not when it was back to normal afterwards.
    fn counts(&self, activity: &Id<Activity>, turn: usize) -> bool {
        let word = self.said.get(activity);
        word.is_none_or(|word| word.state != ActivityState::Normal || turn > word.turn)
    }

    /// What is down: what needs a service that is hit, what somebody said stands still, and all that depends on these.
    fn down_now(&self) -> BTreeMap<Id<Activity>, Down> {
        let mut down: BTreeMap<Id<Activity>, Down> = BTreeMap::new();
        let said = self.said.iter();
        for (id, word) in said.filter(|(_, word)| word.state != ActivityState::Normal) {
            let stands = Down {
                turn: word.turn,
                since: word.since,
                was_said: true,
                services: BTreeSet::new(),
                through: BTreeSet::new(),
            };
            down.insert(*id, stands);
        }
        for (id, _, needs) in &self.needs {
            let failed = needs
                .iter()
                .filter_map(|need| Some((*need, *self.failed.get(need)?)));
            for (service, failed) in failed.filter(|(_, failed)| self.counts(id, failed.turn)) {
                self.add(&mut down, *id, failed.turn, failed.since)
                    .services
                    .insert(service);
            }
        }
        let mut changed = true;
        while changed {
            changed = false;
            for (id, row, _) in &self.needs {
                for needed in row.depends_on.iter().filter(|needed| *needed != id) {
                    let Some((turn, since)) = down.get(needed).map(|other| (other.turn, other.since)) else {
                        continue;
                    };
                    if !self.counts(id, turn) {
                        continue;
                    }
                    let was = down.get(id).map(|own| (own.turn, own.since));
                    let own = self.add(&mut down, *id, turn, since);
                    changed |= own.through.insert(*needed) || was != Some((own.turn, own.since));
                }
            }
        }
        down
    }

    /// A cause more, from a place in the log and a time on. What was down before is not down anew when the first of its
    /// causes is gone.
    fn add<'d>(
        &self,
        down: &'d mut BTreeMap<Id<Activity>, Down>,
        id: Id<Activity>,
        turn: usize,
        since: Timestamp,
    ) -> &'d mut Down {
        let own = down.entry(id).or_insert_with(|| Down {
            turn: self.down.get(&id).map_or(turn, |before| before.turn),
            since,
            was_said: false,
            services: BTreeSet::new(),
            through: BTreeSet::new(),
        });
        own.turn = own.turn.min(turn);
        if since < own.since {
            (own.since, own.was_said) = (since, false);
        }
        own
    }

    /// What stands still after a turn, and what is back by it.
    fn judge(&mut self, turn: &Turn) {
        self.down = self.down_now();
        for (id, down) in &self.down {
            let due = self.due(id);
            let one = self.found.entry(*id);
            let one = one.or_insert_with(|| Standstill::new(down.since, down.was_said));
            if accepted_level(self.plan, &self.said, id).is_some() {
                continue;
            }
            let Some(back) = one.back.take() else {
                if down.since < one.since && !self.again.contains(id) {
                    (one.since, one.was_said) = (down.since, down.was_said);
                }
                continue;
            };
            one.level = None;
            self.again.insert(*id);
            // An objective that was missed stays missed, whatever comes afterwards.
            let goes_on = due.is_some_and(|due| due < back) || turn.at.since_ms(back) < NOT_BACK_MS;
            if !goes_on {
                let was_said = matches!(turn.said, Said::Activity(activity, ..) if activity == *id);
                *one = Standstill::new(turn.at, was_said);
            }
        }
        for (id, one) in self.found.iter_mut().filter(|(_, one)| one.back.is_none()) {
            let level = accepted_level(self.plan, &self.said, id);
            if level.is_some() || !self.down.contains_key(id) {
                (one.back, one.level) = (Some(turn.at.max(one.since)), level);
            }
        }
    }

    /// By when it is to be back.
    fn due(&self, activity: &Id<Activity>) -> Option<Timestamp> {
        let objective = self.plan.activities.get(activity)?.rto?;
        let since = self.found.get(activity)?.since;
        Some(since.plus_ms(objective.ms()))
    }

    /// What still stands is back with the end; what is down now is told with its causes.
    fn end(mut self, state: &IncidentState) -> BTreeMap<Id<Activity>, Standstill> {
        for (id, one) in &mut self.found {
            // What somebody said to stand still though everything works ends with the incident alone.
            let stands_on = self.said.get(id).is_some_and(|word| {
                word.state != ActivityState::Normal && word.last >= state.turns_until_resolved
            });
            let closed = state.closed.map(|at| at.max(one.since));
            let over = if stands_on {
                closed
            } else {
                state.over_for(one.since)
            };
            (one.back, one.is_over) = (one.back.or(over), over.is_some());
            if let Some(down) = self.down.remove(id).filter(|_| over.is_none()) {
                (one.services, one.through) = (down.services, down.through);
            }
        }
        self.found
    }
}

impl Standstill {
    fn new(since: Timestamp, was_said: bool) -> Self {
        Self {
            since,
            back: None,
            level: None,
            was_said,
            is_over: false,
            services: BTreeSet::new(),
            through: BTreeSet::new(),
        }
    }
}

/// The level at which somebody said that it runs, where the plan accepts it.
fn accepted_level(plan: &Plan, said: &BTreeMap<Id<Activity>, Word>, activity: &Id<Activity>) -> Option<u32> {
    let word = said.get(activity)?;
    let least = plan.activities.get(activity).and_then(|row| row.reduced_level);
    let accepted = word.level.filter(|level| *level >= least.unwrap_or(100));
    accepted.filter(|_| word.state == ActivityState::Reduced)
}
