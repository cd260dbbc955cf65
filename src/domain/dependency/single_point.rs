//! Single points of failure: what, failing alone, takes a service or an activity away, or both a line and its back-up.

use super::graph::Dependencies;
use super::number_set::NumberSet;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Harm {
    Everything,
    Service(Service),
    Activity(Id<Activity>),
    Backup(Id<Line>, Id<Line>),
}

/// The points that each do a group's harm.
#[derive(Default)]
struct Group {
    points: Vec<usize>,
    lines: NumberSet,
    harms: Vec<Harm>,
}

impl Dependencies {
    /// The single points of failure, those first that take most with them. One is left out when a smaller one already
    /// does each of its harms: the cable of the only line says no more than the line. Electricity is told apart, line
    /// by line.
    pub fn single_points(&self, plan: &Plan) -> Vec<SinglePoint> {
        let groups = self.groups(plan);
        let mut told: Vec<&Group> = Vec::new();
        for size in 1..=self.lines.len() {
            for group in groups.iter().filter(|group| group.lines.len() == size) {
                let is_new = |harm: &Harm| {
                    let mut smaller = told
                        .iter()
                        .filter(|smaller| smaller.lines.is_subset(&group.lines));
                    smaller.all(|smaller| !smaller.harms.contains(harm))
                };
                if group.harms.iter().any(is_new) {
                    told.push(group);
                }
            }
        }
        let sizes = (1..=self.lines.len()).rev();
        let by_size = sizes.flat_map(|size| told.iter().filter(move |group| group.lines.len() == size));
        by_size.map(|group| self.told(group)).collect()
    }

    /// Whether a service, an activity or a line with its back-up goes with the electricity at the site.
    pub fn is_electricity_single(&self, plan: &Plan) -> bool {
        let electricity = self.points.number_of(PointKind::Electricity, "");
        let harms = self.harms(plan);
        electricity.is_some_and(|point| harms.get(point).is_some_and(|harms| !harms.is_empty()))
    }

    /// What each point takes away, failing alone.
    fn harms(&self, plan: &Plan) -> Vec<Vec<Harm>> {
        let mut harms = vec![Vec::new(); self.points.iter().len()];
        let mut note = |lines: &[usize], harm: Harm| {
            for point in self.common(lines).iter() {
                if let Some(harms) = harms.get_mut(*point).filter(|harms| !harms.contains(&harm)) {
                    harms.push(harm);
                }
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
            if let Some(line) = self.number_of(of) {
                note(&[line, backup], Harm::Backup(of, node.id));
            }
        }
        harms
    }

    /// Points that fail the same lines, together.
    fn groups(&self, plan: &Plan) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for (point, harms) in self.harms(plan).into_iter().enumerate() {
            let kind = self.points.get(point).map(|point| point.kind);
            if harms.is_empty() || kind == Some(PointKind::Electricity) {
                continue;
            }
            let mut lines = NumberSet::default();
            let failing = self
                .lines
                .iter()
                .enumerate()
                .filter(|(_, line)| line.all.contains(point));
            lines.extend(failing.map(|(number, _)| number));
            match groups.iter_mut().find(|group| group.lines == lines) {
                // The same lines: the same harms.
                Some(group) => group.points.push(point),
                None => groups.push(Group {
                    points: vec![point],
                    lines,
                    harms,
                }),
            }
        }
        groups
    }

    fn told(&self, group: &Group) -> SinglePoint {
        let mut points = self.points.in_order(&group.points);
        if points.first().is_some_and(|point| point.kind == PointKind::Line) {
            points.truncate(1);
        }
        let lines = group.lines.iter().filter_map(|line| self.lines.get(*line));
        let mut told = SinglePoint {
            points,
            lines: lines.map(|line| line.id).collect(),
            services: Vec::new(),
            activities: Vec::new(),
            backups: Vec::new(),
            is_everything: false,
        };
        for harm in &group.harms {
            match *harm {
                Harm::Everything => told.is_everything = true,
                Harm::Service(service) => told.services.push(service),
                Harm::Activity(activity) => told.activities.push(activity),
                Harm::Backup(line, backup) => told.backups.push((line, backup)),
            }
        }
        told
    }
}
