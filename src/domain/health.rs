//! What would help most in the next outage and is not in the plan yet (PRODUCT, "Plan health"): readiness, not percent
//! of fields.

use super::Sorting;
use super::activity::Activity;
use super::attempt::Channel;
use super::circles::{backup_circles, call_circles};
use super::contact::{Contact, Side};
use super::document::{Document, DocumentOpening};
use super::id::{EntityRef, Id};
use super::line::Line;
use super::number::NumberKind;
use super::plan::Plan;
use super::reachability::Situation;
use super::service::{Service, ServiceState, Services};
use super::text::{is_blank, search_key};

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// There is nobody to call.
    NobodyToCall,
    /// So many people and firms have no number that can be called; the first of them.
    NoNumber(u64, Id<Contact>),
    /// So many people call each other in a circle; the first of them.
    CalledInCircle(u64, Id<Contact>),
    /// So many lines are each other's back-up; the first of them.
    BackupInCircle(u64, Id<Line>),
    /// So many people inside have nobody who stands in; the first of them.
    NoDeputy(u64, Id<Contact>),
    /// So many lines have neither a helpdesk's number nor an operator with one; the first of them.
    NoHelpdesk(u64, Id<Line>),
    /// Of so many activities nobody wrote how to work meanwhile; the first of them.
    NoMeanwhile(u64, Id<Activity>),
    /// So many documents will not open; the first of them.
    WillNotOpen(u64, Id<Document>),
    /// Nothing stands in a part of the plan.
    EmptyPart(&'static str),
}

/// The parts that a company may do without: it can say that they do not apply to it.
pub const MAY_NOT_APPLY: &[&str] = &[
    "external_way",
    "tool",
    "kit",
    "operator_answer",
    "sla",
    "watch",
    "document",
    "deactivation",
];

/// The parts that people miss first in an outage, and those without which it is only harder, the first first.
const PARTS_AT_ONCE: &[&str] = &["standing", "line", "activity", "message", "place"];
const PARTS_LATER: &[&str] = &[
    "telecom_needs",
    "operator",
    "procedure",
    "external_way",
    "tool",
    "kit",
    "team",
    "classification",
    "report_way",
    "risk",
    "measure",
    "role",
    "criterion",
    "operator_answer",
    "sla",
    "risk_study",
    "watch",
    "document",
    "deactivation",
];

/// What to mend, the most useful first.
pub fn to_mend(plan: &Plan) -> Vec<Mend> {
    let mut mend = Vec::new();
    if plan.people().next().is_none() {
        mend.push(Mend::NobodyToCall);
    }
    mend.extend(counted(without_number(plan)).map(|(count, id)| Mend::NoNumber(count, id)));
    mend.extend(counted(called_in_circle(plan)).map(|(count, id)| Mend::CalledInCircle(count, id)));
    mend.extend(counted(backup_in_circle(plan)).map(|(count, id)| Mend::BackupInCircle(count, id)));
    let empty = |kind: &&'static str| is_open(plan, kind).then_some(Mend::EmptyPart(kind));
    let (standing, others) = PARTS_AT_ONCE.split_at(1);
    mend.extend(standing.iter().filter_map(empty));
    mend.extend(counted(without_deputy(plan)).map(|(count, id)| Mend::NoDeputy(count, id)));
    mend.extend(others.iter().filter_map(empty));
    mend.extend(counted(without_helpdesk(plan)).map(|(count, id)| Mend::NoHelpdesk(count, id)));
    mend.extend(counted(without_meanwhile(plan)).map(|(count, id)| Mend::NoMeanwhile(count, id)));
    mend.extend(counted(will_not_open(plan)).map(|(count, id)| Mend::WillNotOpen(count, id)));
    mend.extend(PARTS_LATER.iter().filter_map(empty));
    mend
}

/// Whether something is still to be written in a part: nothing stands there, and nobody said that it does not apply.
pub fn is_open(plan: &Plan, kind: &str) -> bool {
    is_empty(plan, kind) && !plan.company.set_aside.contains(kind)
}

/// How many people and firms an employee with a mobile can call when the site has neither internet nor telephones.
pub fn can_be_called(plan: &Plan) -> usize {
    let dead = [Service::InternetLine, Service::FixedPhones, Service::MobileData];
    let services = dead.into_iter().fold(Services::unknown(), |services, service| {
        services.with(service, ServiceState::DoesNot)
    });
    let services = services.with(Service::MobileCalls, ServiceState::Works);
    let situation = Situation::new(plan, services, "");
    let can_be_called = |id: Id<Contact>, contact: &Contact| {
        let mut numbers = plan.numbers.of(id);
        numbers.any(|(_, number)| !situation.verdict(contact, number, Channel::Call).is_dead())
    };
    let people = plan.people();
    people
        .filter(|(id, contact)| can_be_called(**id, contact))
        .count()
}

/// Whether nothing stands in a part.
pub fn is_empty(plan: &Plan, kind: &str) -> bool {
    match Plan::single(kind) {
        Some(entity) => plan.fields_of(&entity).is_none_or(|fields| fields.is_empty()),
        None => plan.rows_of(kind).is_empty(),
    }
}

fn counted<T>(found: impl Iterator<Item = (String, Id<T>)>) -> Option<(u64, Id<T>)> {
    let (mut count, mut first) = (0, None::<(String, Id<T>)>);
    for row in found {
        count += 1;
        if first.as_ref().is_none_or(|first| row < *first) {
            first = Some(row);
        }
    }
    first.map(|(_, id)| (count, id))
}

fn without_number(plan: &Plan) -> impl Iterator<Item = (String, Id<Contact>)> {
    let numbers = plan.numbers.values();
    let usable = numbers.filter(|number| number.kind != NumberKind::Email && number.phone().is_ok());
    let mut owners: Vec<Id<Contact>> = usable.map(|number| number.contact).collect();
    owners.order();
    let without = plan
        .people()
        .filter(move |(id, _)| owners.binary_search(id).is_err());
    without.map(|(id, contact)| (contact.order.clone(), *id))
}

fn called_in_circle(plan: &Plan) -> impl Iterator<Item = (String, Id<Contact>)> {
    let people = call_circles(plan).into_iter().flatten();
    people.filter_map(|id| Some((plan.contacts.get(&id)?.order.clone(), id)))
}

fn backup_in_circle(plan: &Plan) -> impl Iterator<Item = (String, Id<Line>)> {
    let lines = backup_circles(plan).into_iter().flatten();
    lines.filter_map(|id| Some((plan.lines.get(&id)?.order.clone(), id)))
}

fn without_deputy(plan: &Plan) -> impl Iterator<Item = (String, Id<Contact>)> {
    let inside = plan
        .people()
        .filter(|(_, contact)| contact.side == Side::Internal);
    // Whoever is gone, or the person, stands in for nobody; a file can bring both.
    let has_deputy = |id: Id<Contact>, contact: &Contact| {
        let deputy = contact.deputy.filter(|deputy| *deputy != id);
        deputy.is_some_and(|deputy| plan.contacts.contains_key(&deputy))
    };
    let without = inside.filter(move |(id, contact)| !has_deputy(**id, contact));
    without.map(|(id, contact)| (contact.order.clone(), *id))
}

fn without_helpdesk(plan: &Plan) -> impl Iterator<Item = (String, Id<Line>)> {
    let operators = plan
        .operators
        .values()
        .filter(|operator| !is_blank(&operator.helpdesk));
    let with_helpdesk: Vec<String> = operators.map(|operator| search_key(&operator.name)).collect();
    let without = plan.lines.iter().filter(move |(_, line)| {
        is_blank(&line.helpdesk) && !with_helpdesk.contains(&search_key(&line.operator))
    });
    without.map(|(id, line)| (line.order.clone(), *id))
}

fn without_meanwhile(plan: &Plan) -> impl Iterator<Item = (String, Id<Activity>)> {
    let without = plan
        .activities
        .iter()
        .filter(|(_, activity)| is_blank(&activity.meanwhile));
    without.map(|(id, activity)| (activity.order.clone(), *id))
}

fn will_not_open(plan: &Plan) -> impl Iterator<Item = (String, Id<Document>)> {
    let documents = plan.documents.iter();
    let closed = documents.filter(|(_, document)| document.opening() == DocumentOpening::WillNot);
    closed.map(|(id, document)| (document.order.clone(), *id))
}

impl Mend {
    /// The entry to be mended first; none when a whole part is missing.
    pub fn entity(&self) -> Option<EntityRef> {
        match self {
            Self::NobodyToCall | Self::EmptyPart(_) => None,
            Self::NoNumber(_, id) | Self::NoDeputy(_, id) | Self::CalledInCircle(_, id) => Some(id.entity()),
            Self::NoHelpdesk(_, id) | Self::BackupInCircle(_, id) => Some(id.entity()),
            Self::NoMeanwhile(_, id) => Some(id.entity()),
            Self::WillNotOpen(_, id) => Some(id.entity()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::command::FORM_KINDS;
    use crate::domain::record::Record;
    use crate::domain::{Number, Operator};

    fn person(plan: &mut Plan, id: u64, order: &str) -> Id<Contact> {
        let contact = Contact {
            order: order.into(),
            last_name: "Voorbeeld".into(),
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(id), contact);
        Id::from_bits(id)
    }

    fn number(plan: &mut Plan, contact: Id<Contact>, value: &str) {
        let number = Number {
            contact,
            value: value.into(),
            ..Number::default()
        };
        plan.numbers.insert(Id::from_bits(contact.bits() + 100), number);
    }

    #[test]
    fn an_empty_plan_first_needs_somebody_to_call() {
        let mend = to_mend(&Plan::default());
        assert_eq!(mend.first(), Some(&Mend::NobodyToCall));
        assert_eq!(mend.get(1), Some(&Mend::EmptyPart("standing")));
    }

    #[test]
    fn every_part_that_the_form_writes_is_asked_for_once_while_it_is_empty() {
        let asked: Vec<&str> = PARTS_AT_ONCE.iter().chain(PARTS_LATER).copied().collect();
        for kind in FORM_KINDS {
            assert_eq!(asked.iter().filter(|asked| *asked == kind).count(), 1, "{kind}");
        }
        assert_eq!(asked.len(), FORM_KINDS.len());
    }

    #[test]
    fn people_without_a_number_are_counted_and_the_first_of_the_list_is_named() {
        let mut plan = Plan::default();
        let (one, two, three) = (
            person(&mut plan, 1, "b"),
            person(&mut plan, 2, "a"),
            person(&mut plan, 3, "c"),
        );
        number(&mut plan, three, "0470 12 34 56");
        number(&mut plan, one, "bij de balie");
        assert!(to_mend(&plan).contains(&Mend::NoNumber(2, two)));
        number(&mut plan, one, "112");
        number(&mut plan, two, "09 123 45 67");
        let mend = to_mend(&plan);
        assert!(!mend.iter().any(|mend| matches!(mend, Mend::NoNumber(..))));
        assert!(mend.contains(&Mend::NoDeputy(3, two)));
    }

    #[test]
    fn circles_that_came_with_a_file_are_named_until_they_are_opened() {
        let mut plan = Plan::default();
        let (one, two) = (person(&mut plan, 1, "b"), person(&mut plan, 2, "a"));
        for (from, to) in [(one, two), (two, one)] {
            let contact = plan.contacts.get_mut(&from).unwrap();
            contact.called_by = Some(to);
            contact.deputy = Some(to);
        }
        for (id, of) in [(7, 8), (8, 7)] {
            let line = Line {
                backup_of: Some(Id::from_bits(of)),
                ..Line::default()
            };
            plan.lines.insert(Id::from_bits(id), line);
        }
        let mend = to_mend(&plan);
        assert!(mend.contains(&Mend::CalledInCircle(2, two)), "{mend:?}");
        assert!(
            mend.contains(&Mend::BackupInCircle(2, Id::from_bits(7))),
            "{mend:?}"
        );
        // Two may stand in for each other; nobody stands in for themselves.
        assert!(
            !mend.iter().any(|mend| matches!(mend, Mend::NoDeputy(..))),
            "{mend:?}"
        );
        let contact = plan.contacts.get_mut(&one).unwrap();
        contact.deputy = Some(one);
        contact.called_by = None;
        plan.lines.get_mut(&Id::from_bits(7)).unwrap().backup_of = None;
        let mend = to_mend(&plan);
        assert!(mend.contains(&Mend::NoDeputy(1, one)), "{mend:?}");
        let circle = |mend: &Mend| matches!(mend, Mend::CalledInCircle(..) | Mend::BackupInCircle(..));
        assert!(!mend.iter().any(circle), "{mend:?}");
    }

    #[test]
    fn a_line_without_a_helpdesk_may_have_its_operators() {
        let mut plan = Plan::default();
        let line = Line {
            operator: "noordlijn ".into(),
            ..Line::default()
        };
        plan.lines.insert(Id::from_bits(1), line);
        assert!(to_mend(&plan).contains(&Mend::NoHelpdesk(1, Id::from_bits(1))));
        let operator = Operator {
            name: "Noordlijn".into(),
            helpdesk: "080012345".into(),
            ..Operator::default()
        };
        plan.operators.insert(Id::from_bits(2), operator);
        let mend = to_mend(&plan);
        assert!(!mend.iter().any(|mend| matches!(mend, Mend::NoHelpdesk(..))));
        assert!(!mend.contains(&Mend::EmptyPart(Line::KIND)));
    }

    #[test]
    fn only_who_has_a_number_that_lives_without_the_site_can_be_called() {
        let mut plan = Plan::default();
        let one = person(&mut plan, 1, "a");
        assert_eq!(can_be_called(&plan), 0);
        let id = Id::from_bits(9);
        let mut put = |kind: NumberKind, value: &str, side: Side| {
            plan.contacts.get_mut(&one).unwrap().side = side;
            let number = Number {
                contact: one,
                kind,
                value: value.into(),
                ..Number::default()
            };
            plan.numbers.insert(id, number);
            can_be_called(&plan)
        };
        assert_eq!(put(NumberKind::Email, "els@voorbeeld.example", Side::Internal), 0);
        assert_eq!(put(NumberKind::FixedOffice, "014 12 34 56", Side::Internal), 0);
        assert_eq!(put(NumberKind::FixedOffice, "014 12 34 56", Side::External), 1);
        assert_eq!(put(NumberKind::Mobile, "0470 12 34 56", Side::Internal), 1);
        assert_eq!(put(NumberKind::Mobile, "bij de balie", Side::Internal), 0);
    }

    #[test]
    fn a_part_that_does_not_apply_is_not_asked_for_until_something_stands_there() {
        let mut plan = Plan::default();
        assert!(to_mend(&plan).contains(&Mend::EmptyPart("watch")));
        plan.company.set_aside.insert("watch".into());
        assert!(!to_mend(&plan).contains(&Mend::EmptyPart("watch")));
        for kind in MAY_NOT_APPLY {
            assert!(PARTS_LATER.contains(kind), "{kind}");
        }
    }
}
