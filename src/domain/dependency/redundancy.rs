//! Redundancy as it is, not as it was bought: how many of a service's lines share nothing.

use super::graph::Dependencies;
use super::host::answers_of;
use super::number_set::NumberSet;
use super::point::{Point, PointKind, operator_key};
use crate::domain::answer::Answer;
use crate::domain::id::Id;
use crate::domain::line::{Line, LineKind};
use crate::domain::operator::{OperatorAnswer, OperatorQuestion};
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
    /// The lines of which the operator is known and not on whose infrastructure they run: the operator is to be asked.
    pub on_whose: Vec<Id<Line>>,
    /// Where the operators of these lines say that there is no second way: the other lines may pass there too.
    pub said_single: Vec<Id<OperatorAnswer>>,
}

impl Redundancy {
    /// Whether several ways count as separate of which nobody knows that they are.
    pub fn is_unsure(&self) -> bool {
        self.ways > 1 && !(self.unsure.is_empty() && self.on_whose.is_empty())
    }
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
        let ways = separate(&hang_on);
        let several = if ids.len() > 1 { ids.as_slice() } else { &[] };
        let of_several = |is_meant: &dyn Fn(Id<Line>, &Line) -> bool| -> Vec<Id<Line>> {
            let is_meant = |id: &Id<Line>| plan.lines.get(id).is_some_and(|line| is_meant(*id, line));
            several.iter().copied().filter(is_meant).collect()
        };
        let is_host_known = |id: Id<Line>| self.node(id).is_none_or(|node| node.is_host_known);
        Redundancy {
            service,
            ways,
            shares,
            unsure: of_several(&|_, line| is_unsure(line)),
            on_whose: of_several(&|id, line| {
                comes_by_cable(line)
                    && line.carried_over.is_none()
                    && !is_blank(&line.operator)
                    && !is_host_known(id)
            }),
            said_single: if ways > 1 {
                said_single(plan, several)
            } else {
                Vec::new()
            },
            lines: ids,
        }
    }
}

fn is_unsure(line: &Line) -> bool {
    let no_way_in = is_blank(&line.cable) && is_blank(&line.building_entry) && line.carried_over.is_none();
    let nobodys = is_blank(&line.operator) && is_blank(&line.infrastructure);
    nobodys || (comes_by_cable(line) && no_way_in)
}

fn comes_by_cable(line: &Line) -> bool {
    matches!(line.kind, LineKind::Internet | LineKind::FixedPhone)
}

/// Where the operators of these lines say that they have single points of failure.
fn said_single(plan: &Plan, lines: &[Id<Line>]) -> Vec<Id<OperatorAnswer>> {
    let mut said = Vec::new();
    for line in lines.iter().filter_map(|id| plan.lines.get(id)) {
        let answers = answers_of(
            plan,
            &operator_key(&line.operator),
            OperatorQuestion::SinglePoints,
        );
        for (id, answer) in answers {
            let is_about = answer.line.is_none_or(|about| lines.contains(&about));
            let is_said = matches!(answer.answer, Answer::Yes | Answer::Partly);
            if is_about && is_said && !said.contains(&id) {
                said.push(id);
            }
        }
    }
    said
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
