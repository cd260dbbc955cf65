//! Redundancy as it is, not as it was bought: how many of a service's lines share nothing.

use std::collections::BTreeSet;

use super::graph::Dependencies;
use super::point::{Point, PointKind};
use crate::domain::id::Id;
use crate::domain::line::{Line, LineKind};
use crate::domain::plan::Plan;
use crate::domain::service::Service;
use crate::domain::text::is_blank;

/// Up to so many lines of one service every choice of separate ones is tried; beyond, the count may be too low, never
/// too high.
const TRIED: usize = 16;

/// How a service is carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redundancy {
    /// Which service.
    pub service: Service,
    /// The lines that give it, in their order; none when activities need it and the inventory has no line for it.
    pub lines: Vec<Id<Line>>,
    /// How many of them share neither operator nor owner, cable, building entry or carrier: at most so many go on
    /// when one thing fails, and one more than failures that it survives.
    pub ways: usize,
    /// What several of them share.
    pub shares: Vec<Point>,
    /// The lines of which nobody wrote through which cable and entry they come, or whose they are: they count as
    /// separate, perhaps wrongly.
    pub unsure: Vec<Id<Line>>,
}

impl Dependencies {
    /// Each service that has a line or that an activity needs, in the order of the services.
    pub fn redundancy(&self, plan: &Plan) -> Vec<Redundancy> {
        let is_needed = |service: Service| {
            plan.activities
                .values()
                .any(|activity| activity.needs.contains(&service))
        };
        let services = Service::ALL.iter().copied();
        let services = services.filter(|service| *service != Service::Electricity);
        let all = services.map(|service| (service, self.lines_giving(service)));
        all.filter(|(service, lines)| !lines.is_empty() || is_needed(*service))
            .map(|(service, lines)| self.redundancy_of(plan, service, &lines))
            .collect()
    }

    fn redundancy_of(&self, plan: &Plan, service: Service, lines: &[usize]) -> Redundancy {
        let electricity = self.points.number_of(PointKind::Electricity, "");
        let hang_on: Vec<BTreeSet<usize>> = lines
            .iter()
            .filter_map(|line| self.lines.get(*line))
            .map(|line| {
                line.all
                    .iter()
                    .copied()
                    .filter(|point| Some(*point) != electricity)
                    .collect()
            })
            .collect();
        let mut seen = BTreeSet::new();
        let mut shared = BTreeSet::new();
        for point in hang_on.iter().flatten() {
            if !seen.insert(*point) {
                shared.insert(*point);
            }
        }
        let mut shares: Vec<Point> = shared
            .iter()
            .filter_map(|point| self.points.get(*point))
            .cloned()
            .collect();
        shares.sort_by_key(|point| std::cmp::Reverse(point.kind));
        let ids: Vec<Id<Line>> = lines
            .iter()
            .filter_map(|line| self.lines.get(*line))
            .map(|line| line.id)
            .collect();
        let is_unsure = |id: &Id<Line>| plan.lines.get(id).is_some_and(is_unsure);
        Redundancy {
            service,
            ways: separate(&hang_on),
            shares,
            unsure: if ids.len() > 1 {
                ids.iter().copied().filter(is_unsure).collect()
            } else {
                Vec::new()
            },
            lines: ids,
        }
    }
}

fn is_unsure(line: &Line) -> bool {
    let comes_by_cable = matches!(line.kind, LineKind::Internet | LineKind::FixedPhone);
    let no_way_in = is_blank(&line.cable) && is_blank(&line.building_entry) && line.carried_over.is_none();
    let nobodys = is_blank(&line.operator) && is_blank(&line.infrastructure);
    nobodys || (comes_by_cable && no_way_in)
}

/// The size of the largest choice of sets of which no two have anything in common.
fn separate(sets: &[BTreeSet<usize>]) -> usize {
    if sets.len() > TRIED {
        let mut taken = BTreeSet::new();
        return sets
            .iter()
            .filter(|set| {
                let is_free = set.is_disjoint(&taken);
                if is_free {
                    taken.extend(set.iter().copied());
                }
                is_free
            })
            .count();
    }
    most_separate(sets, &BTreeSet::new())
}

fn most_separate(sets: &[BTreeSet<usize>], taken: &BTreeSet<usize>) -> usize {
    let Some((first, rest)) = sets.split_first() else {
        return 0;
    };
    let without = most_separate(rest, taken);
    // Every later set alone could not reach more than this.
    if !first.is_disjoint(taken) || without == sets.len() {
        return without;
    }
    without.max(1 + most_separate(rest, &(taken | first)))
}
