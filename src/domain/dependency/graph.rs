//! Which line hangs on which points, and which lines each activity needs.

use super::host::{Host, host_of};
use super::known::known_operators;
use super::number_set::NumberSet;
use super::objective::{Objective, objective_of, shortest_objectives};
use super::point::{Point, PointKind, Points};
use crate::domain::activity::Activity;
use crate::domain::answer::Answer;
use crate::domain::id::Id;
use crate::domain::line::{Line, LineKind};
use crate::domain::order::listed;
use crate::domain::plan::Plan;
use crate::domain::reachability::line_voip;
use crate::domain::service::Service;
use crate::domain::text::search_key;

/// A line and what it hangs on; points and lines by number.
#[derive(Clone, Debug)]
pub(super) struct LineNode {
    pub(super) id: Id<Line>,
    /// Itself, the electricity, operator, owner, cable, entry.
    own: NumberSet,
    /// Those, and everything on which the lines hang that carry it.
    pub(super) all: NumberSet,
    /// The line that carries it.
    pub(super) carrier: Option<usize>,
    pub(super) service: Option<Service>,
    /// Whether it is known on whose infrastructure it runs.
    pub(super) is_host_known: bool,
}

/// What hangs on what in one plan.
#[derive(Clone, Debug, Default)]
pub struct Dependencies {
    pub(super) points: Points,
    pub(super) lines: Vec<LineNode>,
    pub(super) objectives: Vec<(Id<Line>, Objective)>,
}

impl Dependencies {
    /// Reads the inventory of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut found = Self {
            objectives: shortest_objectives(plan),
            ..Self::default()
        };
        let has_several_sites = has_several_sites(plan);
        let known = known_operators(plan);
        for id in listed(plan.lines.iter().map(|(id, line)| (id, line.order.as_str()))) {
            if let Some(line) = plan.lines.get(&id) {
                let host = host_of(plan, id, line, &known);
                let own = found.points_of(id, line, &host, has_several_sites);
                found.lines.push(LineNode {
                    id,
                    all: own.clone(),
                    own,
                    carrier: None,
                    service: line.kind.service(),
                    is_host_known: host != Host::NotKnown,
                });
            }
        }
        for (line, carrier) in carriers(plan) {
            let carrier = found.number_of(carrier);
            let line = found.number_of(line);
            if let Some(line) = line.and_then(|line| found.lines.get_mut(line)) {
                line.carrier = carrier;
            }
        }
        found.carry();
        found
    }

    /// The number of a line.
    pub(super) fn number_of(&self, line: Id<Line>) -> Option<usize> {
        self.lines.iter().position(|node| node.id == line)
    }

    /// What the line itself hangs on, carriers apart.
    fn points_of(&mut self, id: Id<Line>, line: &Line, host: &Host, has_several_sites: bool) -> NumberSet {
        let is_mobile = is_mobile(line.kind);
        let mut own = NumberSet::default();
        own.insert(
            self.points
                .add(PointKind::Line, id.to_string(), line.name.clone()),
        );
        if self.hangs_on_electricity(id, line) {
            own.insert(
                self.points
                    .add(PointKind::Electricity, String::new(), String::new()),
            );
        }
        let owners = match host {
            Host::RentedFrom(owners) => owners.as_slice(),
            Host::Known | Host::NotKnown => &[],
        };
        for name in [&line.operator, &line.infrastructure].into_iter().chain(owners) {
            own.extend(self.points.add_operator(name, is_mobile).iter().copied());
        }
        let site = if has_several_sites {
            search_key(&line.site)
        } else {
            String::new()
        };
        own.extend(self.points.add_written(PointKind::Cable, "", &line.cable));
        own.extend(
            self.points
                .add_written(PointKind::Entry, &site, &line.building_entry),
        );
        own
    }

    /// Whether it fails with the electricity before it is missed. What runs in the cloud has its own.
    fn hangs_on_electricity(&self, id: Id<Line>, line: &Line) -> bool {
        let needed = objective_of(&self.objectives, id).map_or(1, |objective| objective.within.0);
        line.kind != LineKind::Cloud && line.autonomy.is_none_or(|autonomy| autonomy.0 < needed)
    }

    /// Adds to each line what its carriers hang on. A circle of carriers is walked once.
    fn carry(&mut self) {
        for number in 0..self.lines.len() {
            let carriers = self.carriers_of(number);
            let inherited: Vec<usize> = carriers
                .iter()
                .filter_map(|carrier| self.lines.get(*carrier))
                .flat_map(|carrier| carrier.own.iter().copied())
                .collect();
            if let Some(line) = self.lines.get_mut(number) {
                line.all.extend(inherited);
            }
        }
    }

    /// The lines that carry a line, the nearest first, itself not among them.
    pub(super) fn carriers_of(&self, number: usize) -> Vec<usize> {
        let mut carriers = Vec::new();
        let mut next = self.lines.get(number).and_then(|line| line.carrier);
        while let Some(carrier) = next.filter(|carrier| *carrier != number && !carriers.contains(carrier)) {
            carriers.push(carrier);
            next = self.lines.get(carrier).and_then(|line| line.carrier);
        }
        carriers
    }

    /// Whether lines carry one another in a circle that this one is part of.
    pub(super) fn is_in_circle(&self, number: usize) -> bool {
        let carriers = self.carriers_of(number);
        let last = carriers.last().and_then(|last| self.lines.get(*last));
        last.is_some_and(|last| last.carrier == Some(number))
    }

    /// Whether there are no lines at all.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The lines, in their order.
    pub fn lines(&self) -> impl Iterator<Item = Id<Line>> {
        self.lines.iter().map(|line| line.id)
    }

    /// Everything that can fail, in the order in which it was found.
    pub fn points(&self) -> impl Iterator<Item = &Point> {
        self.points.iter()
    }

    /// The line that carries this one.
    pub fn carrier_of(&self, line: Id<Line>) -> Option<Id<Line>> {
        let carrier = self.node(line)?.carrier?;
        self.lines.get(carrier).map(|line| line.id)
    }

    /// How many lines carry it, one over the other.
    pub fn depth_of(&self, line: Id<Line>) -> usize {
        self.number_of(line)
            .map_or(0, |number| self.carriers_of(number).len())
    }

    /// What the line itself hangs on; what its carriers hang on is not among it.
    pub fn own_points(&self, line: Id<Line>) -> Vec<&Point> {
        let own = self.node(line).into_iter().flat_map(|line| line.own.iter());
        let points = own.filter_map(|point| self.points.get(*point));
        points.filter(|point| point.kind != PointKind::Line).collect()
    }

    /// The lines that fail when this point fails, in their order.
    pub fn lines_on(&self, point: &Point) -> Vec<Id<Line>> {
        let number = self.points.number_of(point.kind, &point.key);
        let hanging = self
            .lines
            .iter()
            .filter(|line| number.is_some_and(|number| line.all.contains(number)));
        hanging.map(|line| line.id).collect()
    }

    /// The lines that give a service, by number.
    pub(super) fn lines_giving(&self, service: Service) -> Vec<usize> {
        let lines = self.lines.iter().enumerate();
        lines
            .filter(|(_, line)| line.service == Some(service))
            .map(|(number, _)| number)
            .collect()
    }

    /// What all of these lines hang on.
    pub(super) fn common(&self, lines: &[usize]) -> NumberSet {
        let mut sets = lines
            .iter()
            .filter_map(|line| self.lines.get(*line))
            .map(|line| &line.all);
        let mut common = sets.next().cloned().unwrap_or_default();
        sets.for_each(|all| common.keep_common(all));
        common
    }

    /// A line with all its back-ups, their back-ups included.
    pub(super) fn with_backups(&self, plan: &Plan, line: Id<Line>) -> Vec<usize> {
        let mut found: Vec<usize> = self.number_of(line).into_iter().collect();
        let mut at = 0;
        while let Some(number) = found.get(at).copied() {
            at += 1;
            for (backup, node) in self.lines.iter().enumerate() {
                let of = plan.lines.get(&node.id).and_then(|line| line.backup_of);
                let is_backup = of.and_then(|of| self.number_of(of)) == Some(number);
                if is_backup && !found.contains(&backup) {
                    found.push(backup);
                }
            }
        }
        found
    }

    /// The groups of lines without which an activity stops: it needs one living line of each group. A line whose
    /// service the activity needs anyway can be replaced by any other line of that service.
    pub(super) fn needed_by(&self, plan: &Plan, activity: &Activity) -> Vec<Vec<usize>> {
        let services = activity.needs.iter().map(|service| self.lines_giving(*service));
        let is_special = |line: &&Id<Line>| {
            let service = self.node(**line).and_then(|line| line.service);
            !service.is_some_and(|service| activity.needs.contains(&service))
        };
        let lines = activity.lines.iter().filter(is_special);
        let lines = lines.map(|line| self.with_backups(plan, *line));
        services.chain(lines).filter(|group| !group.is_empty()).collect()
    }

    pub(super) fn node(&self, line: Id<Line>) -> Option<&LineNode> {
        self.lines.get(self.number_of(line)?)
    }
}

/// Whether masts carry it.
pub(super) const fn is_mobile(kind: LineKind) -> bool {
    matches!(kind, LineKind::Mobile | LineKind::MobileData)
}

/// Whether lines name different places of the company.
fn has_several_sites(plan: &Plan) -> bool {
    let mut sites = plan
        .lines
        .values()
        .map(|line| search_key(&line.site))
        .filter(|site| !site.is_empty());
    let first = sites.next();
    sites.any(|site| Some(site) != first)
}

fn only_internet_line(plan: &Plan) -> Option<Id<Line>> {
    let mut internet = plan
        .lines
        .iter()
        .filter(|(_, line)| line.kind == LineKind::Internet);
    let first = internet.next().map(|(id, _)| *id);
    first.filter(|_| internet.next().is_none())
}

/// The line over which each carried line runs: the one that is named, or for fixed telephony over the internet the only
/// internet line.
pub(super) fn carriers(plan: &Plan) -> Vec<(Id<Line>, Id<Line>)> {
    let only_internet = only_internet_line(plan);
    let mut carriers = Vec::new();
    for (id, line) in &plan.lines {
        let is_voip = line.kind == LineKind::FixedPhone && line_voip(line) == Answer::Yes;
        let carrier = line.carried_over.or(only_internet.filter(|_| is_voip));
        if let Some(carrier) = carrier.filter(|carrier| carrier != id && plan.lines.contains_key(carrier)) {
            carriers.push((*id, carrier));
        }
    }
    carriers
}
