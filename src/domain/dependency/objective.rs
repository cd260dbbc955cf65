//! How soon what hangs on a line must work again.

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

/// The shortest objective of a line, when something with one hangs on it.
pub(super) fn objective_of(all: &[(Id<Line>, Objective)], line: Id<Line>) -> Option<Objective> {
    all.iter()
        .find(|(known, _)| *known == line)
        .map(|(_, objective)| *objective)
}

fn note(all: &mut Vec<(Id<Line>, Objective)>, line: Id<Line>, objective: Objective) {
    match all.iter_mut().find(|(known, _)| *known == line) {
        None => all.push((line, objective)),
        Some((_, shortest)) if objective.is_before(shortest) => *shortest = objective,
        Some(_) => {}
    }
}

/// The shortest objective of each line on which an activity with one hangs: it names the line or a line for which this
/// is the back-up, it needs the service that the line gives, or something that is carried over the line.
pub(super) fn shortest_objectives(plan: &Plan) -> Vec<(Id<Line>, Objective)> {
    let mut all = Vec::new();
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
            if let Some(objective) = objective_of(&all, *line) {
                note(&mut all, *carrier, objective);
            }
        }
    }
    all
}
