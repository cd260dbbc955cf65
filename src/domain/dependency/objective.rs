//! How soon what hangs on a line must work again.

use std::collections::BTreeMap;

use super::graph::carriers;
use crate::domain::activity::Activity;
use crate::domain::id::Id;
use crate::domain::line::Line;
use crate::domain::minutes::Minutes;
use crate::domain::plan::Plan;

/// So many lines may carry one another, one over the other.
const LAYERS: usize = 8;

/// The shortest recovery objective (RTO) that hangs on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objective {
    /// Whose it is.
    pub activity: Id<Activity>,
    /// Within which it must work again.
    pub within: Minutes,
}

impl Objective {
    fn is_before(&self, other: &Self) -> bool {
        (self.within, self.activity) < (other.within, other.activity)
    }
}

fn note(all: &mut BTreeMap<Id<Line>, Objective>, line: Id<Line>, objective: Objective) {
    let shortest = all.entry(line).or_insert(objective);
    if objective.is_before(shortest) {
        *shortest = objective;
    }
}

/// The shortest objective of each line on which an activity with one hangs: it names the line or a line for which this
/// is the back-up, it needs the service that the line gives, or something that is carried over the line.
pub fn shortest_objectives(plan: &Plan) -> BTreeMap<Id<Line>, Objective> {
    let mut all = BTreeMap::new();
    for (id, activity) in &plan.activities {
        let Some(within) = activity.rto else { continue };
        let objective = Objective {
            activity: *id,
            within,
        };
        for (line_id, line) in &plan.lines {
            let gives = line
                .kind
                .service()
                .is_some_and(|service| activity.needs.contains(&service));
            let stands_in = line.backup_of.is_some_and(|of| activity.lines.contains(&of));
            if gives || stands_in || activity.lines.contains(line_id) {
                note(&mut all, *line_id, objective);
            }
        }
    }
    // What hangs on a carried line hangs on the carrier; as many rounds as lines can lie over one another.
    let carriers = carriers(plan);
    for _ in 0..carriers.len().min(LAYERS) {
        for (line, carrier) in &carriers {
            if let Some(objective) = all.get(line).copied() {
                note(&mut all, *carrier, objective);
            }
        }
    }
    all
}
