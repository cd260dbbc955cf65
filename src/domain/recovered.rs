//! When the activities that were hit were back, against their objectives (template 6.1, adequate response).
//!
//! What was logged of an activity goes before what follows from the services that it needs; what the review corrects
//! goes before both.

use std::collections::{BTreeMap, BTreeSet};

use super::activity::{Activity, ActivityState};
use super::event::Event;
use super::hit::needed;
use super::id::Id;
use super::incident::Incident;
use super::incident_log::{Entry, log_of};
use super::minutes::Minutes;
use super::order::in_owners_order;
use super::plan::Plan;
use super::recovery::Recovery;
use super::review::RecoveryVerdict;
use super::service::Services;
use super::timestamp::Timestamp;

/// Where the times of an activity come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveredFrom {
    /// From lines about the activity.
    Log,
    /// From lines about the services that it needs.
    Services,
    /// Corrected in the review.
    Corrected,
}

/// An activity that was hit.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    /// Which.
    pub activity: Id<Activity>,
    /// When it stopped first.
    pub hit: Timestamp,
    /// When it was back for good, an acceptable reduced level included; none: it is not.
    pub back: Option<Timestamp>,
    /// The level at which it was back, when reduced, percent.
    pub level: Option<u32>,
    /// Its objective as the plan has it now.
    pub objective: Option<Minutes>,
    /// Where the times come from.
    pub from: RecoveredFrom,
    /// What the review remarks on it.
    pub note: String,
}

/// How an activity did against its objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Back in time.
    Within,
    /// So many milliseconds too late, until now when it is not back.
    Late(i64),
    /// Not back, and its time is not over.
    Running,
    /// No objective was laid down.
    NoObjective,
}

impl Recovered {
    /// By when it was to be back.
    pub fn due(&self) -> Option<Timestamp> {
        self.objective.map(|objective| self.hit.plus_ms(objective.ms()))
    }

    /// How it did.
    pub fn kept(&self, now: Timestamp) -> Kept {
        let Some(due) = self.due() else {
            return Kept::NoObjective;
        };
        let late = self.back.unwrap_or(now).since_ms(due);
        match (late > 0, self.back) {
            (true, _) => Kept::Late(late),
            (false, Some(_)) => Kept::Within,
            (false, None) => Kept::Running,
        }
    }
}

/// Whether activities were back within their objectives; `None` while nothing can be said: none was hit, none has an
/// objective, or one still has time.
pub fn verdict(all: &[Recovered], now: Timestamp) -> Option<RecoveryVerdict> {
    let kept: Vec<Kept> = all.iter().map(|one| one.kept(now)).collect();
    let within = kept.iter().filter(|kept| **kept == Kept::Within).count();
    let late = kept.iter().filter(|kept| matches!(kept, Kept::Late(_))).count();
    match (within, late) {
        _ if kept.contains(&Kept::Running) => None,
        (0, 0) => None,
        (0, _) => Some(RecoveryVerdict::None),
        (_, 0) => Some(RecoveryVerdict::All),
        _ => Some(RecoveryVerdict::Some),
    }
}

/// Every activity that the incident hit, in the order of the plan; those that the plan no longer has, last.
pub fn recovered(plan: &Plan, incident: Id<Incident>) -> Vec<Recovered> {
    let entries = log_of(plan, incident);
    let mut found = from_services(plan, &entries);
    found.extend(from_log(plan, &entries));
    let resolved = entries.iter().rev().find_map(|entry| match &entry.line.what {
        Event::Resolved { at } => Some(Some(resolved_at(entry, *at))),
        Event::Reopened { .. } => Some(None),
        _ => None,
    });
    let resolved = resolved.flatten();
    for (id, one) in &mut found {
        one.back = one.back.or(resolved.and_then(|at| end_of(one.hit, at)));
        if let Some(said) = plan.recoveries.get(&Recovery::id_for(incident, *id)) {
            correct(one, said);
        }
    }
    let mut sorted = Vec::new();
    for (id, _) in in_owners_order(&plan.activities, |row| &row.order) {
        sorted.extend(found.remove(&id));
    }
    sorted.extend(found.into_values());
    sorted
}

/// When it was back, if everything worked from a time that is not before it stopped. People give minutes: one in the
/// minute of the stop is at the stop.
fn end_of(hit: Timestamp, resolved: Timestamp) -> Option<Timestamp> {
    let minute = |at: Timestamp| at.ms.div_euclid(60_000);
    (minute(resolved) >= minute(hit)).then(|| resolved.max(hit))
}

/// A corrected line counts with its corrected time.
fn resolved_at(entry: &Entry<'_>, said: Option<Timestamp>) -> Timestamp {
    match said {
        Some(at) if !entry.time_was_corrected() => at,
        _ => entry.at,
    }
}

fn correct(one: &mut Recovered, said: &Recovery) {
    if said.stopped.is_some() || said.back.is_some() {
        one.from = RecoveredFrom::Corrected;
    }
    one.hit = said.stopped.unwrap_or(one.hit);
    one.back = said.back.or(one.back);
    one.note.clone_from(&said.note);
}

fn of(plan: &Plan, activity: Id<Activity>, hit: Timestamp, from: RecoveredFrom) -> Recovered {
    Recovered {
        activity,
        hit,
        back: None,
        level: None,
        objective: plan.activities.get(&activity).and_then(|row| row.rto),
        from,
        note: String::new(),
    }
}

/// What was logged of activities. A level that the plan accepts counts as back.
fn from_log(plan: &Plan, entries: &[Entry<'_>]) -> BTreeMap<Id<Activity>, Recovered> {
    let mut found: BTreeMap<Id<Activity>, Recovered> = BTreeMap::new();
    for entry in entries {
        let Event::Activity {
            activity,
            state,
            level,
            ..
        } = &entry.line.what
        else {
            continue;
        };
        let accepted = plan.activities.get(activity).and_then(|row| row.reduced_level);
        let is_back = match state {
            ActivityState::Normal => true,
            ActivityState::Stopped => false,
            ActivityState::Reduced => accepted.is_some_and(|least| level.is_some_and(|level| level >= least)),
        };
        if *state == ActivityState::Normal && !found.contains_key(activity) {
            continue;
        }
        let one = found
            .entry(*activity)
            .or_insert_with(|| of(plan, *activity, entry.at, RecoveredFrom::Log));
        if !is_back {
            (one.back, one.level) = (None, None);
        } else if one.back.is_none() {
            one.back = Some(entry.at);
            one.level = level.filter(|_| *state == ActivityState::Reduced);
        }
    }
    found
}

/// What follows from the services and from other activities: an activity is down from the first thing that fails it
/// until all that it needs are there. The same activities as are shown to be hit while it lasts.
fn from_services(plan: &Plan, entries: &[Entry<'_>]) -> BTreeMap<Id<Activity>, Recovered> {
    let mut found: BTreeMap<Id<Activity>, Recovered> = BTreeMap::new();
    let mut services = Services::unknown();
    let mut said: BTreeMap<Id<Activity>, ActivityState> = BTreeMap::new();
    for entry in entries {
        match &entry.line.what {
            Event::Service { service, state } => {
                let was_hit = services.is_hit(*service);
                services.set(*service, *state);
                if !was_hit && services.is_hit(*service) {
                    // What was back before is hit anew.
                    said.retain(|_, state| *state != ActivityState::Normal);
                }
            }
            Event::Activity { activity, state, .. } => {
                said.insert(*activity, *state);
            }
            _ => continue,
        }
        let down = down(plan, &services, &said);
        for (id, _) in plan.activities.iter() {
            match found.get_mut(id) {
                Some(one) if down.contains(id) => one.back = None,
                Some(one) => one.back = one.back.or(Some(entry.at)),
                None if down.contains(id) => {
                    found.insert(*id, of(plan, *id, entry.at, RecoveredFrom::Services));
                }
                None => {}
            }
        }
    }
    found
}

/// What is down: what needs a service that is hit, what somebody said stands still, and all that depends on these; what
/// somebody said works, is not.
fn down(
    plan: &Plan,
    services: &Services,
    said: &BTreeMap<Id<Activity>, ActivityState>,
) -> BTreeSet<Id<Activity>> {
    let hit: BTreeSet<_> = services.hit().collect();
    let works = |id: &Id<Activity>| said.get(id) == Some(&ActivityState::Normal);
    let own = plan.activities.iter().filter(|(id, row)| {
        let stopped = said.contains_key(id) || needed(plan, row).iter().any(|need| hit.contains(need));
        stopped && !works(id)
    });
    let mut down: BTreeSet<_> = own.map(|(id, _)| *id).collect();
    loop {
        let more = plan.activities.iter().filter(|(id, row)| {
            !down.contains(id) && !works(id) && row.depends_on.iter().any(|other| down.contains(other))
        });
        let more: Vec<_> = more.map(|(id, _)| *id).collect();
        if more.is_empty() {
            return down;
        }
        down.extend(more);
    }
}
