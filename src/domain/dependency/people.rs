//! The same-operator trap among people: somebody and the deputy who cannot be called any more at the same moment.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::Dependencies;
use super::point::{Point, PointKind, Points};
use crate::domain::contact::Contact;
use crate::domain::id::Id;
use crate::domain::line::{Line, LineKind};
use crate::domain::number::{Number, NumberKind};
use crate::domain::plan::Plan;
use crate::domain::reachability::is_at_site;

/// Two people whose every telephone number hangs on one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleTrap {
    /// Who.
    pub person: Id<Contact>,
    /// Who stands in.
    pub deputy: Id<Contact>,
    /// On what: an operator, a company line, or what carries that line.
    pub shared: Point,
}

/// What each person's telephone numbers hang on.
pub struct People<'a> {
    plan: &'a Plan,
    points: Points,
    /// What all telephone numbers of somebody hang on; nobody is in it who has none.
    common: BTreeMap<Id<Contact>, BTreeSet<usize>>,
}

impl<'a> People<'a> {
    /// Everybody of the plan: one walk over the numbers.
    pub fn of(plan: &'a Plan, dependencies: &Dependencies) -> Self {
        Self::of_those(plan, dependencies, |_| true)
    }

    /// Only those who matter, for the screen of one person.
    pub fn of_those(
        plan: &'a Plan,
        dependencies: &Dependencies,
        matters: impl Fn(Id<Contact>) -> bool,
    ) -> Self {
        let mut people = Self {
            plan,
            points: dependencies.points.clone(),
            common: BTreeMap::new(),
        };
        let site_line = only_fixed_line(plan);
        for number in plan.numbers.values() {
            if number.kind == NumberKind::Email || !matters(number.contact) {
                continue;
            }
            let hangs_on = people.points_of(number, dependencies, site_line);
            match people.common.get_mut(&number.contact) {
                Some(common) => *common = &*common & &hangs_on,
                None => drop(people.common.insert(number.contact, hangs_on)),
            }
        }
        people
    }

    /// On what a number hangs; nothing when nobody wrote it.
    fn points_of(
        &mut self,
        number: &Number,
        dependencies: &Dependencies,
        site_line: Option<Id<Line>>,
    ) -> BTreeSet<usize> {
        let is_mobile = number.kind == NumberKind::Mobile;
        let mut points: BTreeSet<usize> = self
            .points
            .add_operator(&number.operator, is_mobile)
            .into_iter()
            .collect();
        let at_site = || {
            let contact = self.plan.contacts.get(&number.contact);
            number.kind == NumberKind::FixedOffice && contact.is_some_and(is_at_site)
        };
        let line = number.line.or_else(|| site_line.filter(|_| at_site()));
        if let Some(line) = line.and_then(|line| dependencies.node(line)) {
            points.extend(&line.all);
        }
        points
    }

    /// The trap into which somebody and the deputy would go.
    pub fn trap_of(&self, person: Id<Contact>) -> Option<PeopleTrap> {
        let contact = self.plan.contacts.get(&person)?;
        let deputy = contact.deputy.filter(|deputy| *deputy != person)?;
        let shared = self.common.get(&person)? & self.common.get(&deputy)?;
        let points = shared.iter().filter_map(|point| self.points.get(*point));
        let told = points
            .filter(|point| point.kind != PointKind::Electricity)
            .max_by_key(|point| (rank(point.kind), std::cmp::Reverse(&point.key)))?;
        Some(PeopleTrap {
            person,
            deputy,
            shared: told.clone(),
        })
    }

    /// All of them, in the order of the contacts; two who stand in for one another are told once.
    pub fn traps(&self) -> Vec<PeopleTrap> {
        let mut people: Vec<(&Id<Contact>, &Contact)> = self.plan.contacts.iter().collect();
        people.sort_unstable_by(|(id, one), (other, others)| (&one.order, id).cmp(&(&others.order, other)));
        let mut told = BTreeSet::new();
        let traps = people.into_iter().filter_map(|(id, _)| self.trap_of(*id));
        traps
            .filter(|trap| {
                told.insert((trap.person, trap.deputy));
                !told.contains(&(trap.deputy, trap.person))
            })
            .collect()
    }
}

/// What to name when two people share several things: what tells most about where to mend it.
const fn rank(kind: PointKind) -> u8 {
    match kind {
        PointKind::Line => 3,
        PointKind::Operator => 2,
        PointKind::Cable => 1,
        PointKind::Entry | PointKind::Electricity => 0,
    }
}

/// The company's fixed telephony, when it is one line: office numbers at the site hang on it.
fn only_fixed_line(plan: &Plan) -> Option<Id<Line>> {
    let mut fixed = plan
        .lines
        .iter()
        .filter(|(_, line)| line.kind == LineKind::FixedPhone);
    let first = fixed.next().map(|(id, _)| *id);
    first.filter(|_| fixed.next().is_none())
}
