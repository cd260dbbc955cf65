//! Which boxes the picture has, in which column, and which lines join them.

use super::wrap::wrapped;
use crate::domain::dependency::{Dependencies, Point, PointKind, operator_key};
use crate::domain::order::listed;
use crate::domain::text::{clean_line, is_blank};
use crate::domain::{Activity, Id, Line, Plan, Service};
use crate::i18n::Texts;
use crate::i18n::dependency_words::{activity_name, line_name, point_name};

/// What a box stands for; decides its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// Electricity, an operator.
    Source,
    /// A cable, a building entry.
    Cable,
    /// A line.
    Line,
    /// A service.
    Service,
    /// An activity.
    Activity,
    /// A joining line on its way through a column.
    Passage,
}

/// A box of the picture.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) shape: Shape,
    /// 0 is the first.
    pub(super) column: usize,
    /// The whole name.
    pub(super) name: String,
    /// The name as it is written, line by line.
    pub(super) lines: Vec<String>,
    /// Smaller, below it: the operator of a line, what a single point means.
    pub(super) second: Vec<String>,
    /// Whether it is a single point of failure.
    pub(super) is_single: bool,
}

/// Boxes in columns, joined from left to right.
#[derive(Clone, Debug, Default)]
pub(super) struct Layers {
    pub(super) heads: Vec<&'static str>,
    pub(super) nodes: Vec<Node>,
    /// From a box to one further right.
    pub(super) edges: Vec<(usize, usize)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Known {
    Point(PointKind, String),
    Line(Id<Line>),
    Service(Service),
    Activity(Id<Activity>),
}

struct Build<'a> {
    plan: &'a Plan,
    dependencies: &'a Dependencies,
    texts: &'a Texts,
    /// The single points, and whether everything hangs on each.
    single: &'a [(PointKind, String, bool)],
    /// What each box stands for, in their order.
    known: Vec<Known>,
    layers: Layers,
    /// The column of the services; those of the lines stand before it.
    services: usize,
}

const FIRST_LINES: usize = 2;

impl Layers {
    pub(super) fn of(plan: &Plan, dependencies: &Dependencies, texts: &Texts) -> Self {
        let single = single_points(plan, dependencies);
        let deepest = dependencies
            .lines()
            .map(|line| dependencies.depth_of(line))
            .max()
            .unwrap_or_default();
        let mut build = Build {
            plan,
            dependencies,
            texts,
            single: &single,
            known: Vec::new(),
            layers: Self::default(),
            services: FIRST_LINES + deepest + 1,
        };
        let lines: Vec<Id<Line>> = dependencies.lines().collect();
        lines.iter().for_each(|line| build.add_line(*line));
        lines.iter().for_each(|line| build.join_line(*line));
        build.add_activities();
        let words = texts.dependencies;
        let mut heads = vec![words.column_source, words.column_cable, words.column_line];
        heads.extend(std::iter::repeat_n(words.column_carried, deepest));
        heads.extend([words.column_service, words.column_activity]);
        build.layers.without_empty_columns(&heads)
    }

    fn without_empty_columns(mut self, heads: &[&'static str]) -> Self {
        let is_used = |column: &usize| self.nodes.iter().any(|node| node.column == *column);
        let used: Vec<usize> = (0..heads.len()).filter(is_used).collect();
        for node in &mut self.nodes {
            node.column = used
                .iter()
                .position(|column| *column == node.column)
                .unwrap_or_default();
        }
        self.heads = used
            .iter()
            .filter_map(|column| heads.get(*column))
            .copied()
            .collect();
        self
    }
}

impl Build<'_> {
    fn node_of(&self, known: &Known) -> Option<usize> {
        self.known.iter().position(|other| other == known)
    }

    /// Whether everything hangs on it, when it is a single point.
    fn is_single(&self, kind: PointKind, key: &str) -> Option<bool> {
        let found = self
            .single
            .iter()
            .find(|(known, known_key, _)| *known == kind && known_key == key);
        found.map(|(.., is_everything)| *is_everything)
    }

    fn add(&mut self, known: Known, shape: Shape, column: usize, name: &str, second: &str) -> usize {
        if let Some(node) = self.node_of(&known) {
            return node;
        }
        let words = self.texts.dependencies;
        let single = match &known {
            Known::Point(kind, key) => self.is_single(*kind, key),
            Known::Line(line) => self.is_single(PointKind::Line, &line.to_string()),
            Known::Service(_) | Known::Activity(_) => None,
        };
        let second = match single {
            Some(true) => words.all_hangs_here,
            Some(false) => words.no_way_around,
            None => second,
        };
        let number = self.layers.nodes.len();
        self.layers.nodes.push(Node {
            shape,
            column,
            name: clean_line(name),
            lines: wrapped(name, true, single.is_some()),
            second: wrapped(second, false, single.is_some()),
            is_single: single.is_some(),
        });
        self.known.push(known);
        number
    }

    fn point(&mut self, point: &Point) -> usize {
        let known = Known::Point(point.kind, point.key.clone());
        let name = match point.kind {
            PointKind::Electricity => self.texts.services.electricity.to_owned(),
            _ => point_name(self.texts, point),
        };
        match point.kind {
            PointKind::Cable | PointKind::Entry => self.add(known, Shape::Cable, 1, &name, ""),
            _ => self.add(known, Shape::Source, 0, &name, ""),
        }
    }

    fn join(&mut self, from: usize, to: usize) {
        let column = |node: usize| self.layers.nodes.get(node).map(|node| node.column);
        // Lines that are said to carry one another stand side by side: there is no way from left to right.
        if column(from) < column(to) && !self.layers.edges.contains(&(from, to)) {
            self.layers.edges.push((from, to));
        }
    }

    fn add_line(&mut self, id: Id<Line>) {
        let Some(line) = self.plan.lines.get(&id) else {
            return;
        };
        let column = FIRST_LINES + self.dependencies.depth_of(id);
        let backup = if line.backup_of.is_some() {
            self.texts.dependencies.backup
        } else {
            ""
        };
        self.add(
            Known::Line(id),
            Shape::Line,
            column,
            &line_name(self.texts, self.plan, id),
            backup,
        );
    }

    /// Joins a line to what it hangs on and to its service. What follows from a line drawn already is not drawn again.
    fn join_line(&mut self, id: Id<Line>) {
        let plan = self.plan;
        let (Some(line), Some(node)) = (plan.lines.get(&id), self.node_of(&Known::Line(id))) else {
            return;
        };
        let carrier = self.dependencies.carrier_of(id);
        let carried = carrier
            .map(|carrier| self.dependencies.own_points(carrier))
            .unwrap_or_default();
        let own: Vec<&Point> = self
            .dependencies
            .own_points(id)
            .into_iter()
            .filter(|point| !carried.contains(point))
            .collect();
        let owner = if is_blank(&line.infrastructure) {
            &line.operator
        } else {
            &line.infrastructure
        };
        let owner = operator_key(owner);
        let is_cable = |point: &&&Point| matches!(point.kind, PointKind::Cable | PointKind::Entry);
        let cables: Vec<usize> = own
            .iter()
            .filter(is_cable)
            .map(|point| self.point(point))
            .collect();
        for point in own.iter().filter(|point| !is_cable(point)) {
            let source = self.point(point);
            let owns_cables = point.kind == PointKind::Operator && point.key == owner && !cables.is_empty();
            if owns_cables {
                cables.iter().for_each(|cable| self.join(source, *cable));
            } else {
                self.join(source, node);
            }
        }
        cables.iter().for_each(|cable| self.join(*cable, node));
        let carrier = carrier.and_then(|carrier| self.node_of(&Known::Line(carrier)));
        if let Some(carrier) = carrier {
            self.join(carrier, node);
        }
        if let Some(service) = line.kind.service() {
            let name = self.texts.services.name(service);
            let service = self.add(Known::Service(service), Shape::Service, self.services, name, "");
            self.join(node, service);
        }
    }

    fn add_activities(&mut self) {
        let plan = self.plan;
        let activities = plan
            .activities
            .iter()
            .map(|(id, activity)| (id, activity.order.as_str()));
        for id in listed(activities) {
            let Some(activity) = plan.activities.get(&id) else {
                continue;
            };
            let services = activity.needs.iter().map(|service| Known::Service(*service));
            let is_said = |line: &&Id<Line>| {
                let service = plan.lines.get(line).and_then(|line| line.kind.service());
                !service.is_some_and(|service| activity.needs.contains(&service))
            };
            let lines = activity
                .lines
                .iter()
                .filter(is_said)
                .map(|line| Known::Line(*line));
            let needed: Vec<usize> = services
                .chain(lines)
                .filter_map(|known| self.node_of(&known))
                .collect();
            if needed.is_empty() {
                continue;
            }
            let name = activity_name(self.texts, plan, id);
            let node = self.add(Known::Activity(id), Shape::Activity, self.services + 1, &name, "");
            needed.into_iter().for_each(|need| self.join(need, node));
        }
    }
}

/// The single points, and whether everything hangs on each.
pub(super) fn single_points(plan: &Plan, dependencies: &Dependencies) -> Vec<(PointKind, String, bool)> {
    let mut all = Vec::new();
    for single in dependencies.single_points(plan) {
        let points = single.points.into_iter();
        all.extend(points.map(|point| (point.kind, point.key, single.is_everything)));
    }
    if dependencies.is_electricity_single(plan) {
        all.push((PointKind::Electricity, String::new(), false));
    }
    all
}
