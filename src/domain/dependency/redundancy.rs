//! Redundancy as it is, not as it was bought: how many of a service's lines share nothing.

use super::graph::Dependencies;
use super::number_set::NumberSet;
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
        let is_electricity = |point: &usize| {
            let point = self.points.get(*point);
            point.is_none_or(|point| point.kind == PointKind::Electricity)
        };
        let mut hang_on: Vec<NumberSet> = Vec::new();
        let (mut seen, mut shared) = (NumberSet::default(), NumberSet::default());
        for line in lines.iter().filter_map(|line| self.lines.get(*line)) {
            let mut points = NumberSet::default();
            points.extend(line.all.iter().copied().filter(|point| !is_electricity(point)));
            for point in points.iter() {
                if !seen.insert(*point) {
                    shared.insert(*point);
                }
            }
            hang_on.push(points);
        }
        let shared: Vec<usize> = shared.iter().copied().collect();
        let shares = self.points.in_order(&shared);
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
fn separate(sets: &[NumberSet]) -> usize {
    if sets.len() > TRIED {
        let mut taken = NumberSet::default();
        let mut count = 0;
        for set in sets.iter().filter(|set| set.len() > 0) {
            if set.is_disjoint(&taken) {
                taken.extend(set.iter().copied());
                count += 1;
            }
        }
        return count;
    }
    most_separate(sets, &NumberSet::default())
}

fn most_separate(sets: &[NumberSet], taken: &NumberSet) -> usize {
    let Some((first, rest)) = sets.split_first() else {
        return 0;
    };
    let without = most_separate(rest, taken);
    if !first.is_disjoint(taken) {
        return without;
    }
    let mut with = taken.clone();
    with.extend(first.iter().copied());
    without.max(1 + most_separate(rest, &with))
}
