//! The same-operator trap among people: somebody and the deputy who cannot be called any more at the same moment.

use super::graph::Dependencies;
use super::number_set::NumberSet;
use super::point::{Point, PointKind, Points};
use crate::domain::contact::Contact;
use crate::domain::id::Id;
use crate::domain::line::{Line, LineKind};
use crate::domain::number::{Number, NumberKind};
use crate::domain::order::listed;
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
    /// In the order of their ids, what all telephone numbers of somebody hang on; none for those without any.
    common: Vec<(u64, Option<NumberSet>)>,
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
            common: plan.contacts.keys().map(|id| (id.bits(), None)).collect(),
        };
        let site_line = only_fixed_line(plan);
        for number in plan.numbers.values() {
            if number.kind == NumberKind::Email || !matters(number.contact) {
                continue;
            }
            let hangs_on = people.points_of(number, dependencies, site_line);
            let place = people.place_of(number.contact);
            if let Some((_, common)) = place.and_then(|place| people.common.get_mut(place)) {
                match common {
                    Some(common) => common.keep_common(&hangs_on),
                    None => *common = Some(hangs_on),
                }
            }
        }
        people
    }

    fn place_of(&self, contact: Id<Contact>) -> Option<usize> {
        self.common
            .binary_search_by_key(&contact.bits(), |(id, _)| *id)
            .ok()
    }

    fn common_of(&self, contact: Id<Contact>) -> Option<&NumberSet> {
        self.common.get(self.place_of(contact)?)?.1.as_ref()
    }

    /// On what a number hangs; nothing when nobody wrote it.
    fn points_of(
        &mut self,
        number: &Number,
        dependencies: &Dependencies,
        site_line: Option<Id<Line>>,
    ) -> NumberSet {
        let is_mobile = number.kind == NumberKind::Mobile;
        let mut points = self.points.add_operator(&number.operator, is_mobile);
        let at_site = || {
            let contact = self.plan.contacts.get(&number.contact);
            number.kind == NumberKind::FixedOffice && contact.is_some_and(is_at_site)
        };
        let line = number.line.or_else(|| site_line.filter(|_| at_site()));
        if let Some(line) = line.and_then(|line| dependencies.node(line)) {
            points.extend(line.all.iter().copied());
        }
        points
    }

    /// The trap into which somebody and the deputy would go.
    pub fn trap_of(&self, person: Id<Contact>) -> Option<PeopleTrap> {
        let contact = self.plan.contacts.get(&person)?;
        let deputy = contact.deputy.filter(|deputy| *deputy != person)?;
        let mut shared = self.common_of(person)?.clone();
        shared.keep_common(self.common_of(deputy)?);
        let shared: Vec<usize> = shared.iter().copied().collect();
        let told = self.points.in_order(&shared);
        let told = told
            .into_iter()
            .filter(|point| point.kind != PointKind::Electricity);
        let told = told.max_by_key(|point| rank(point.kind))?;
        Some(PeopleTrap {
            person,
            deputy,
            shared: told,
        })
    }

    /// All of them, in the order of the contacts; two who stand in for one another are told once.
    pub fn traps(&self) -> Vec<PeopleTrap> {
        let people = self
            .plan
            .contacts
            .iter()
            .map(|(id, contact)| (id, contact.order.as_str()));
        let mut told: Vec<PeopleTrap> = Vec::new();
        for trap in listed(people).filter_map(|id| self.trap_of(id)) {
            let is_told = |known: &PeopleTrap| known.person == trap.deputy && known.deputy == trap.person;
            if !told.iter().any(is_told) {
                told.push(trap);
            }
        }
        told
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
