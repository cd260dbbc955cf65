//! The same-operator trap among people: somebody and who stands in, or the whole crisis team, who cannot be called any
//! more at the same moment.

use super::graph::Dependencies;
use super::known::known_operators;
use super::number_set::NumberSet;
use super::point::{Point, PointKind, Points, operator_key};
use crate::domain::contact::Contact;
use crate::domain::id::{EntityRef, Id};
use crate::domain::line::{Line, LineKind};
use crate::domain::number::{Number, NumberKind};
use crate::domain::order::listed;
use crate::domain::plan::{Plan, Single};
use crate::domain::reachability::is_at_site;
use crate::domain::team::{RoleRow, Team};

/// Two people whose every telephone number hangs on one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleTrap {
    /// Who.
    pub person: Id<Contact>,
    /// Who stands in.
    pub deputy: Id<Contact>,
    /// On what: an operator, a company line, or what carries that line.
    pub shared: Point,
    /// The company's lines that fail with that operator.
    pub lines: Vec<Id<Line>>,
    /// Where it is written that one stands in for the other: the person, a row of the role table, the team.
    pub written_in: EntityRef,
    /// Whether it holds for every number; else the operator of a number is not known, and it may be the same.
    pub is_sure: bool,
}

/// A crisis team whose every telephone number hangs on one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamTrap {
    /// Everybody in the team, in the order of the contacts; two at least.
    pub people: Vec<Id<Contact>>,
    /// On what.
    pub shared: Point,
    /// The company's lines that fail with that operator.
    pub lines: Vec<Id<Line>>,
    /// Whether it holds for every number; else the operator of a number is not known, and it may be the same.
    pub is_sure: bool,
}

/// On what all telephone numbers of somebody hang.
#[derive(Clone, Debug)]
struct HangsOn {
    /// All of them.
    all: NumberSet,
    /// The operators of those whose operator is known; none while there is none.
    known: Option<NumberSet>,
}

/// What people share.
struct Shared {
    point: Point,
    lines: Vec<Id<Line>>,
    is_sure: bool,
}

/// What each person's telephone numbers hang on.
pub struct People<'a> {
    plan: &'a Plan,
    points: Points,
    /// In the order of their ids, what all telephone numbers of somebody hang on; none for those without any.
    common: Vec<(u64, Option<HangsOn>)>,
    /// What each of the company's lines hangs on.
    lines: Vec<(Id<Line>, NumberSet)>,
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
            lines: dependencies
                .lines
                .iter()
                .map(|line| (line.id, line.all.clone()))
                .collect(),
        };
        let site_line = only_fixed_line(plan);
        let known = known_operators(plan);
        let known: Vec<String> = known.iter().map(|name| operator_key(name)).collect();
        for number in plan.numbers.values() {
            if number.kind == NumberKind::Email || !matters(number.contact) {
                continue;
            }
            let hangs_on = people.points_of(number, dependencies, site_line);
            let operators = people.known_operators_of(&hangs_on, &known);
            let place = people.place_of(number.contact);
            if let Some((_, common)) = place.and_then(|place| people.common.get_mut(place)) {
                match common {
                    Some(common) => common.keep(&hangs_on, operators),
                    None => {
                        *common = Some(HangsOn {
                            all: hangs_on,
                            known: operators,
                        });
                    }
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

    fn common_of(&self, contact: Id<Contact>) -> Option<&HangsOn> {
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

    /// The known operators among what a number hangs on; none when nobody knows who carries it.
    fn known_operators_of(&self, hangs_on: &NumberSet, known: &[String]) -> Option<NumberSet> {
        let is_known = |point: &Point| point.kind == PointKind::Operator && known.contains(&point.key);
        let mut operators = NumberSet::default();
        let points = hangs_on.iter().copied();
        operators.extend(points.filter(|point| self.points.get(*point).is_some_and(is_known)));
        (operators.len() > 0).then_some(operators)
    }

    /// What every telephone number of all these people hangs on, and the lines that fail with it; nothing when one of
    /// them has none. A number whose operator is not known saves nobody: then what the others hang on, perhaps.
    fn shared_by(&self, people: &[Id<Contact>]) -> Option<Shared> {
        let sure = self.named(self.common(people, |hangs_on| Some(&hangs_on.all))?, true);
        sure.or_else(|| self.named(self.common(people, |hangs_on| hangs_on.known.as_ref())?, false))
    }

    /// What all these people have of something.
    fn common(
        &self,
        people: &[Id<Contact>],
        pick: impl Fn(&HangsOn) -> Option<&NumberSet>,
    ) -> Option<NumberSet> {
        let (first, others) = people.split_first()?;
        let mut shared = pick(self.common_of(*first)?)?.clone();
        for other in others {
            shared.keep_common(pick(self.common_of(*other)?)?);
        }
        Some(shared)
    }

    /// What of it tells most, and the lines that fail with it.
    fn named(&self, shared: NumberSet, is_sure: bool) -> Option<Shared> {
        let shared: Vec<usize> = shared.iter().copied().collect();
        let told = self.points.in_order(&shared);
        let told = told
            .into_iter()
            .filter(|point| point.kind != PointKind::Electricity);
        let told = told.max_by_key(|point| rank(point.kind))?;
        let of_operator = self
            .points
            .number_of(told.kind, &told.key)
            .filter(|_| told.kind == PointKind::Operator);
        let lines = self.lines.iter();
        let lines = lines.filter(|(_, hangs_on)| of_operator.is_some_and(|point| hangs_on.contains(point)));
        let lines = lines.map(|(id, _)| *id).collect();
        Some(Shared {
            point: told,
            lines,
            is_sure,
        })
    }

    fn trap(
        &self,
        person: Option<Id<Contact>>,
        deputy: Option<Id<Contact>>,
        written_in: EntityRef,
    ) -> Option<PeopleTrap> {
        let (person, deputy) = person.zip(deputy).filter(|(person, deputy)| person != deputy)?;
        let shared = self.shared_by(&[person, deputy])?;
        Some(PeopleTrap {
            person,
            deputy,
            shared: shared.point,
            lines: shared.lines,
            written_in,
            is_sure: shared.is_sure,
        })
    }

    /// The trap into which somebody and the deputy would go.
    pub fn trap_of(&self, person: Id<Contact>) -> Option<PeopleTrap> {
        let contact = self.plan.contacts.get(&person)?;
        self.trap(Some(person), contact.deputy, person.entity())
    }

    /// The trap of a row of the role table.
    pub fn trap_of_role(&self, role: Id<RoleRow>) -> Option<PeopleTrap> {
        let row = self.plan.roles.get(&role)?;
        self.trap(row.person, row.deputy, role.entity())
    }

    /// The trap of whoever writes the plan and the back-up; of a group only when nobody of it is left.
    pub fn trap_of_authors(&self) -> Option<PeopleTrap> {
        let team = &self.plan.team;
        let mut people: Vec<Id<Contact>> = team.authors.iter().copied().collect();
        people.extend(team.backup.filter(|backup| !team.authors.contains(backup)));
        let all = self.shared_by(&people)?;
        let mut trap = self.trap(team.authors.first().copied(), team.backup, Team::entity())?;
        trap.is_sure &= all.is_sure;
        Some(trap)
    }

    /// The trap of the whole crisis team; whoever has no telephone number cannot be called either way.
    pub fn trap_of_team(&self) -> Option<TeamTrap> {
        let team = self.plan.contacts.iter();
        let team = team.filter(|(id, contact)| contact.crisis_team && self.common_of(**id).is_some());
        let people: Vec<Id<Contact>> =
            listed(team.map(|(id, contact)| (id, contact.order.as_str()))).collect();
        if people.len() < 2 {
            return None;
        }
        let shared = self.shared_by(&people)?;
        Some(TeamTrap {
            people,
            shared: shared.point,
            lines: shared.lines,
            is_sure: shared.is_sure,
        })
    }

    /// Of all who stand in for somebody, in the order of the contacts, then of the role table; the same two are told
    /// once, whoever of them stands in for the other.
    pub fn traps(&self) -> Vec<PeopleTrap> {
        let contacts = self.plan.contacts.iter();
        let contacts = listed(contacts.map(|(id, contact)| (id, contact.order.as_str())));
        let roles = self.plan.roles.iter();
        let roles = listed(roles.map(|(id, row)| (id, row.order.as_str())));
        let mut found: Vec<PeopleTrap> = contacts.filter_map(|id| self.trap_of(id)).collect();
        found.extend(roles.filter_map(|id| self.trap_of_role(id)));
        found.extend(self.trap_of_authors());
        let mut told: Vec<PeopleTrap> = Vec::new();
        for trap in found {
            let pair = [trap.person, trap.deputy];
            let is_told = |known: &PeopleTrap| pair.contains(&known.person) && pair.contains(&known.deputy);
            if !told.iter().any(is_told) {
                told.push(trap);
            }
        }
        told
    }
}

impl HangsOn {
    /// With one number more.
    fn keep(&mut self, hangs_on: &NumberSet, operators: Option<NumberSet>) {
        self.all.keep_common(hangs_on);
        match (&mut self.known, operators) {
            (Some(known), Some(operators)) => known.keep_common(&operators),
            (None, operators) => self.known = operators,
            (Some(_), None) => {}
        }
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
