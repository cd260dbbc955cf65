//! When the activities that were hit were back, against their objectives (template 6.1, adequate response).
//!
//! The same times as those on which the clocks ran (see [`super::standstill`]); what the review corrects goes before them.

use std::collections::BTreeMap;

use super::activity::Activity;
use super::drill_script::is_around_a_table;
use super::id::Id;
use super::incident::Incident;
use super::incident_state::IncidentState;
use super::minutes::Minutes;
use super::order::in_owners_order;
use super::plan::Plan;
use super::recovery::Recovery;
use super::review::RecoveryVerdict;
use super::standstill::{Standstill, standstills};
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
    /// When it stopped.
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
        let late = self.back.unwrap_or(now).late_ms(due);
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

/// Every activity that the incident hit, in the order of the plan; those that the plan no longer has, last. None of a
/// drill around a table: there the clock of the story runs, and how long something stood still was never measured.
pub fn recovered(plan: &Plan, incident: Id<Incident>) -> Vec<Recovered> {
    if plan.incidents.get(&incident).is_some_and(is_around_a_table) {
        return Vec::new();
    }
    let Some(state) = IncidentState::in_plan(plan, incident) else {
        return Vec::new();
    };
    let mut found: BTreeMap<Id<Activity>, Recovered> = BTreeMap::new();
    for (id, one) in standstills(plan, &state) {
        let mut one = of(plan, id, one);
        if let Some(said) = plan.recoveries.get(&Recovery::id_for(incident, id)) {
            correct(&mut one, said);
        }
        found.insert(id, one);
    }
    let mut sorted = Vec::new();
    for (id, _) in in_owners_order(&plan.activities, |row| &row.order) {
        sorted.extend(found.remove(&id));
    }
    sorted.extend(found.into_values());
    sorted
}

fn correct(one: &mut Recovered, said: &Recovery) {
    if said.stopped.is_some() || said.back.is_some() {
        one.from = RecoveredFrom::Corrected;
    }
    one.hit = said.stopped.unwrap_or(one.hit);
    one.back = said.back.or(one.back);
    one.note.clone_from(&said.note);
}

fn of(plan: &Plan, activity: Id<Activity>, one: Standstill) -> Recovered {
    Recovered {
        activity,
        hit: one.since,
        back: one.back,
        level: one.level,
        objective: plan.activities.get(&activity).and_then(|row| row.rto),
        from: match one.was_said {
            true => RecoveredFrom::Log,
            false => RecoveredFrom::Services,
        },
        note: String::new(),
    }
}
