//! Circles and objectives that cannot hold.

use super::Restart;
use super::needs::Needs;
use crate::domain::Sorting;
use crate::domain::activity::Activity;
use crate::domain::id::Id;
use crate::domain::minutes::Minutes;
use crate::domain::plan::Table;

/// Which of an activity's times is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// The recovery objective (RTO) as laid down.
    Objective,
    /// The estimate of how long recovery really takes.
    Estimate,
}

/// An activity that needs another one, and within what time it must be back itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeededBy {
    /// Which.
    pub activity: Id<Activity>,
    /// Its objective.
    pub within: Minutes,
}

/// Something in the order or the objectives that cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// These need each other, so that none of them can come first; one alone needs itself.
    Circle(Vec<Id<Activity>>),
    /// It is back later than activities that need it, directly or through others, have to be.
    TooLate {
        /// Which.
        activity: Id<Activity>,
        /// By its objective or by its estimate, whichever is longer.
        term: Term,
        /// How long that is.
        length: Minutes,
        /// Those that need it earlier, the one of most weight first.
        needed_by: Vec<NeededBy>,
    },
    /// Recovery is believed to take longer than its objective allows.
    EstimateOverObjective {
        /// Which.
        activity: Id<Activity>,
        /// The estimate.
        estimate: Minutes,
        /// The objective.
        objective: Minutes,
    },
    /// The objective, or without one the estimate, is longer than the maximum tolerable outage (MTPD).
    OverTolerable {
        /// Which.
        activity: Id<Activity>,
        /// The objective or the estimate.
        term: Term,
        /// How long that is.
        length: Minutes,
        /// The maximum tolerable outage.
        tolerable: Minutes,
    },
    /// Others need it, and nothing is laid down about when it is back.
    NoObjective {
        /// Which.
        activity: Id<Activity>,
        /// Those that need it directly, in the order in which they come back.
        needed_by: Vec<Id<Activity>>,
    },
}

impl Warning {
    /// The activities whose entries can mend it, the likeliest first.
    pub fn mended_at(&self) -> Vec<Id<Activity>> {
        match self {
            Self::Circle(members) => members.clone(),
            Self::TooLate {
                activity, needed_by, ..
            } => {
                let others = needed_by.iter().map(|needed| needed.activity);
                std::iter::once(*activity).chain(others).collect()
            }
            Self::EstimateOverObjective { activity, .. }
            | Self::OverTolerable { activity, .. }
            | Self::NoObjective { activity, .. } => vec![*activity],
        }
    }

    /// The field of an activity's form at which it is told; `None` when it is not about this activity.
    pub fn field_of(&self, id: Id<Activity>) -> Option<&'static str> {
        match self {
            Self::Circle(members) => members.contains(&id).then_some("depends_on"),
            Self::TooLate {
                activity,
                term,
                needed_by,
                ..
            } => match term {
                Term::Estimate if *activity == id => Some("estimate"),
                Term::Objective if *activity == id => Some("rto"),
                _ => needed_by
                    .iter()
                    .any(|needed| needed.activity == id)
                    .then_some("rto"),
            },
            Self::EstimateOverObjective { activity, .. } => (*activity == id).then_some("estimate"),
            Self::OverTolerable { activity, .. } => (*activity == id).then_some("mtpd"),
            Self::NoObjective { activity, .. } => (*activity == id).then_some("rto"),
        }
    }

    /// Where it stands among the warnings: what breaks the order first, what is only missing last.
    fn rank(&self) -> u8 {
        match self {
            Self::Circle(_) => 0,
            Self::TooLate { .. } => 1,
            Self::EstimateOverObjective { .. } => 2,
            Self::OverTolerable { .. } => 3,
            Self::NoObjective { .. } => 4,
        }
    }
}

/// Everything that cannot hold: circles first, then by kind, each in the owner's order.
pub fn warnings(activities: &Table<Activity>, restart: &Restart) -> Vec<Warning> {
    let circles = restart.circles.iter().cloned();
    let mut all: Vec<Warning> = circles.map(Warning::Circle).collect();
    let needs = Needs::of(activities);
    for (place, id) in needs.ids.iter().enumerate() {
        if let Some(row) = activities.get(id) {
            all.extend(too_late(activities, &needs, place, row));
            all.extend(of_itself(*id, row));
            all.extend(no_objective(restart, *id, row));
        }
    }
    all.order_by_key(Warning::rank);
    all
}

fn too_late(activities: &Table<Activity>, needs: &Needs, place: usize, row: &Activity) -> Option<Warning> {
    let (term, length) = longest(row)?;
    let mut needed_by = Vec::new();
    for (other, id) in needs.ids.iter().enumerate() {
        let within = activities.get(id).and_then(|row| row.rto);
        if let Some(within) = within.filter(|within| *within < length)
            && other != place
            && needs.reaches(other, place)
            // In a circle everything is too late for everything: the circle alone is told.
            && !needs.reaches(place, other)
        {
            needed_by.push(NeededBy {
                activity: *id,
                within,
            });
        }
    }
    (!needed_by.is_empty()).then(|| Warning::TooLate {
        activity: needs.id(place),
        term,
        length,
        needed_by,
    })
}

/// When it is back at the latest: as laid down, or as estimated where that is longer.
fn longest(row: &Activity) -> Option<(Term, Minutes)> {
    match (row.rto, row.estimate) {
        (None, None) => None,
        (Some(objective), None) => Some((Term::Objective, objective)),
        (Some(objective), Some(estimate)) if objective >= estimate => Some((Term::Objective, objective)),
        (_, Some(estimate)) => Some((Term::Estimate, estimate)),
    }
}

fn of_itself(activity: Id<Activity>, row: &Activity) -> Vec<Warning> {
    let mut found = Vec::new();
    if let (Some(estimate), Some(objective)) = (row.estimate, row.rto)
        && estimate > objective
    {
        found.push(Warning::EstimateOverObjective {
            activity,
            estimate,
            objective,
        });
    }
    let term = if row.rto.is_some() {
        Term::Objective
    } else {
        Term::Estimate
    };
    if let (Some(length), Some(tolerable)) = (row.rto.or(row.estimate), row.mtpd)
        && length > tolerable
    {
        found.push(Warning::OverTolerable {
            activity,
            term,
            length,
            tolerable,
        });
    }
    found
}

fn no_objective(restart: &Restart, activity: Id<Activity>, row: &Activity) -> Option<Warning> {
    let needed_by = restart.waiting_for(activity);
    let is_missing = row.rto.is_none() && !needed_by.is_empty();
    is_missing.then_some(Warning::NoObjective { activity, needed_by })
}
