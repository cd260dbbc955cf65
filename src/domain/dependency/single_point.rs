//! Single points of failure: what, failing alone, takes a service or an activity away, or both a line and its back-up.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::Dependencies;
use super::point::{Point, PointKind};
use crate::domain::activity::Activity;
use crate::domain::id::Id;
use crate::domain::line::Line;
use crate::domain::plan::Plan;
use crate::domain::service::Service;

/// One or more points of which each alone does the same harm, and the harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinglePoint {
    /// The points; the line alone when everything else that does the same harm is the line's own.
    pub points: Vec<Point>,
    /// The lines that fail with it, in their order.
    pub lines: Vec<Id<Line>>,
    /// The services of which no line is left.
    pub services: Vec<Service>,
    /// The activities that stop.
    pub activities: Vec<Id<Activity>>,
    /// Lines that fail together with their back-up.
    pub backups: Vec<(Id<Line>, Id<Line>)>,
    /// Whether no line of any service is left, and there are several services.
    pub is_everything: bool,
}

/// What can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Harm {
    Everything,
    Service(Service),
    Activity(Id<Activity>),
    Backup(Id<Line>, Id<Line>),
}

/// The points that each do a group's harm.
struct Group {
    points: Vec<usize>,
    lines: BTreeSet<usize>,
    harms: BTreeSet<Harm>,
}

impl Dependencies {
    /// The single points of failure, those first that take most with them. One is left out when a smaller one already
    /// does each of its harms: the cable of the only line says no more than the line. Electricity is told apart, line
    /// by line.
    pub fn single_points(&self, plan: &Plan) -> Vec<SinglePoint> {
        let mut told: Vec<Group> = Vec::new();
        for group in self.groups(plan) {
            let is_new = |harm: &Harm| {
                told.iter()
                    .all(|smaller| !smaller.lines.is_subset(&group.lines) || !smaller.harms.contains(harm))
            };
            if group.harms.iter().any(is_new) {
                told.push(group);
            }
        }
        told.sort_by_key(|group| std::cmp::Reverse(group.lines.len()));
        told.into_iter().map(|group| self.told(group)).collect()
    }

    /// Whether a service, an activity or a line with its back-up goes with the electricity at the site.
    pub fn is_electricity_single(&self, plan: &Plan) -> bool {
        let electricity = self.points.number_of(PointKind::Electricity, "");
        electricity.is_some_and(|point| self.harms(plan).contains_key(&point))
    }

    /// What each point takes away, failing alone.
    fn harms(&self, plan: &Plan) -> BTreeMap<usize, BTreeSet<Harm>> {
        let mut harms: BTreeMap<usize, BTreeSet<Harm>> = BTreeMap::new();
        let mut note = |lines: &[usize], harm: Harm| {
            for point in self.common(lines) {
                harms.entry(point).or_default().insert(harm);
            }
        };
        let mut serving = Vec::new();
        let mut services = 0;
        for service in Service::ALL {
            let lines = self.lines_giving(*service);
            if !lines.is_empty() {
                note(&lines, Harm::Service(*service));
                services += 1;
                serving.extend(lines);
            }
        }
        if services > 1 {
            note(&serving, Harm::Everything);
        }
        for (id, activity) in &plan.activities {
            for group in self.needed_by(plan, activity) {
                note(&group, Harm::Activity(*id));
            }
        }
        for (backup, node) in self.lines.iter().enumerate() {
            let of = plan.lines.get(&node.id).and_then(|line| line.backup_of);
            let Some(of) = of.filter(|of| *of != node.id) else {
                continue;
            };
            if let Some(line) = self.line_numbers.get(&of) {
                note(&[*line, backup], Harm::Backup(of, node.id));
            }
        }
        harms
    }

    /// Points that fail the same lines, together; the smallest first.
    fn groups(&self, plan: &Plan) -> Vec<Group> {
        let mut failing: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (number, line) in self.lines.iter().enumerate() {
            for point in &line.all {
                failing.entry(*point).or_default().insert(number);
            }
        }
        let mut by_lines: BTreeMap<BTreeSet<usize>, Group> = BTreeMap::new();
        for (point, harms) in self.harms(plan) {
            let is_electricity = self
                .points
                .get(point)
                .is_none_or(|point| point.kind == PointKind::Electricity);
            if is_electricity {
                continue;
            }
            let lines = failing.remove(&point).unwrap_or_default();
            let group = by_lines.entry(lines.clone()).or_insert_with(|| Group {
                points: Vec::new(),
                lines,
                harms: BTreeSet::new(),
            });
            group.points.push(point);
            group.harms.extend(harms);
        }
        let mut groups: Vec<Group> = by_lines.into_values().collect();
        groups.sort_by_key(|group| group.lines.len());
        groups
    }

    fn told(&self, group: Group) -> SinglePoint {
        let points = group
            .points
            .iter()
            .filter_map(|point| self.points.get(*point))
            .cloned();
        let mut points: Vec<Point> = points.collect();
        if points.iter().any(|point| point.kind == PointKind::Line) {
            points.retain(|point| point.kind == PointKind::Line);
            points.truncate(1);
        }
        // The cable first: it is what people can do something about.
        points.sort_by_key(|point| std::cmp::Reverse(point.kind));
        let mut told = SinglePoint {
            points,
            lines: group
                .lines
                .iter()
                .filter_map(|line| self.lines.get(*line))
                .map(|line| line.id)
                .collect(),
            services: Vec::new(),
            activities: Vec::new(),
            backups: Vec::new(),
            is_everything: false,
        };
        for harm in group.harms {
            match harm {
                Harm::Everything => told.is_everything = true,
                Harm::Service(service) => told.services.push(service),
                Harm::Activity(activity) => told.activities.push(activity),
                Harm::Backup(line, backup) => told.backups.push((line, backup)),
            }
        }
        told
    }
}
