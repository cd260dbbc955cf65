//! What would help most in the next outage and is not in the plan yet (PRODUCT, "Plan health"): readiness, not percent
//! of fields.

use std::collections::BTreeSet;

use super::Sorting;
use super::activity::Activity;
use super::attempt::Channel;
use super::circles::{backup_circles, call_circles};
use super::contact::{Contact, Side};
use super::dependency::{Dependencies, Finding, Weight, findings};
use super::document::{Document, DocumentOpening};
use super::due::{DueWhy, due};
use super::id::{EntityRef, Id};
use super::line::Line;
use super::number::NumberKind;
use super::plan::Plan;
use super::reachability::Situation;
use super::references::{Reference, named_but_gone};
use super::restart::{Restart, Warning, warnings};
use super::service::{Service, ServiceState, Services};
use super::text::{is_blank, search_key};
use super::timestamp::Date;

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
    /// So many deputies are called on no other number than whom they stand in for; the first of them.
    DeputyOnSamePhone(u64, Id<Contact>),
    /// So many lines have neither a helpdesk's number nor an operator with one; the first of them.
    NoHelpdesk(u64, Id<Line>),
    /// Of so many activities nobody wrote how to work meanwhile; the first of them.
    NoMeanwhile(u64, Id<Activity>),
    /// So many documents will not open; the first of them.
    WillNotOpen(u64, Id<Document>),
    /// So many warnings of one weight about lines and the people behind them; the gravest.
    Weak(u64, Finding),
    /// So many warnings about the order and the objectives of activities; the first.
    Restart(u64, Warning),
    /// So many places name somebody who is not in the plan; the entry that mends the first.
    NamesNobody(u64, EntityRef),
    /// So many places name another entry that is not in the plan; the entry that mends the first.
    NamesNothing(u64, EntityRef),
    /// So many mobile numbers inside have no operator; whose the first is.
    NoOperator(u64, Id<Contact>),
    /// So many entries were last checked more than a year ago.
    OldChecks(u64),
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

/// What to mend, the most useful first: whom nobody can reach, what fails together, what cannot hold, who is missing,
/// what is only harder.
pub fn to_mend(plan: &Plan, today: Date) -> Vec<Mend> {
    let weak = findings(plan, &Dependencies::of(plan));
    let of_weight = |weight: Weight, is_about_people: bool| {
        let is_meant = |finding: &&Finding| {
            let is_of_people = matches!(finding, Finding::People(_) | Finding::CrisisTeam(_));
            let is_told = matches!(finding, Finding::BackupInCircle { .. });
            finding.weight() == weight && is_of_people == is_about_people && !is_told
        };
        first_of(weak.iter().filter(is_meant)).map(|(count, first)| Mend::Weak(count, first))
    };
    let restart = warnings(&plan.activities, &Restart::of(&plan.activities));
    let of_restart = |is_open: bool| {
        let is_meant = |warning: &&Warning| matches!(warning, Warning::NoObjective { .. }) == is_open;
        first_of(restart.iter().filter(is_meant)).map(|(count, first)| Mend::Restart(count, first))
    };
    let gone = named_but_gone(plan);
    let names = |is_to_somebody: bool| {
        let is_meant = |reference: &&Reference| reference.is_to_somebody() == is_to_somebody;
        first_of(gone.iter().filter(is_meant)).map(|(count, first)| (count, first.mended_in(plan)))
    };
    let mut mend = Vec::new();
    if plan.people().next().is_none() {
        mend.push(Mend::NobodyToCall);
    }
    mend.extend(counted(without_number(plan)).map(|(count, id)| Mend::NoNumber(count, id)));
    mend.extend(counted(called_in_circle(plan)).map(|(count, id)| Mend::CalledInCircle(count, id)));
    mend.extend(of_weight(Weight::FailTogether, false));
    mend.extend(of_weight(Weight::FailTogether, true));
    mend.extend(counted(backup_in_circle(plan)).map(|(count, id)| Mend::BackupInCircle(count, id)));
    let empty = |kind: &&'static str| is_open(plan, kind).then_some(Mend::EmptyPart(kind));
    let (standing, others) = PARTS_AT_ONCE.split_at(1);
    mend.extend(standing.iter().filter_map(empty));
    mend.extend(names(true).map(|(count, entity)| Mend::NamesNobody(count, entity)));
    mend.extend(names(false).map(|(count, entity)| Mend::NamesNothing(count, entity)));
    mend.extend(of_restart(false));
    mend.extend(of_weight(Weight::CannotHold, false));
    mend.extend(counted(without_deputy(plan)).map(|(count, id)| Mend::NoDeputy(count, id)));
    mend.extend(counted(deputies_on_same_phone(plan)).map(|(count, id)| Mend::DeputyOnSamePhone(count, id)));
    mend.extend(others.iter().filter_map(empty));
    mend.extend(of_weight(Weight::Perhaps, true));
    mend.extend(counted(without_operator(plan)).map(|(count, id)| Mend::NoOperator(count, id)));
    mend.extend(counted(without_helpdesk(plan)).map(|(count, id)| Mend::NoHelpdesk(count, id)));
    mend.extend(counted(without_meanwhile(plan)).map(|(count, id)| Mend::NoMeanwhile(count, id)));
    mend.extend(of_restart(true));
    mend.extend(of_weight(Weight::Lesser, false));
    mend.extend(counted(will_not_open(plan)).map(|(count, id)| Mend::WillNotOpen(count, id)));
    let old = old_checks(plan, today);
    mend.extend((old > 0).then_some(Mend::OldChecks(old)));
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

/// How many there are, and the first.
fn first_of<'a, T: Clone + 'a>(mut found: impl Iterator<Item = &'a T>) -> Option<(u64, T)> {
    let first = found.next()?.clone();
    Some((found.fold(1, |count, _| count + 1), first))
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

/// A telephone that goes round is no mistake; but whoever does not answer it is not replaced by calling it again.
fn deputies_on_same_phone(plan: &Plan) -> impl Iterator<Item = (String, Id<Contact>)> {
    let phones = |id: Id<Contact>| -> BTreeSet<String> {
        let own = plan.numbers.of(id).map(|(_, number)| number.phone());
        own.filter_map(|phone| Some(phone.ok()?.href())).collect()
    };
    let inside = plan
        .people()
        .filter(|(_, contact)| contact.side == Side::Internal);
    inside.filter_map(move |(id, contact)| {
        let deputy = contact.deputy.filter(|deputy| deputy != id)?;
        let theirs = phones(deputy);
        let is_same = !theirs.is_empty() && theirs.is_subset(&phones(*id));
        is_same.then(|| (contact.order.clone(), deputy))
    })
}

/// Whose mobile numbers have no operator: it decides who fails together. Only of people inside, who can be asked.
fn without_operator(plan: &Plan) -> impl Iterator<Item = (String, Id<Contact>)> {
    let mobiles = plan.numbers.values();
    let mobiles = mobiles.filter(|number| number.kind == NumberKind::Mobile && number.phone().is_ok());
    let without = mobiles.filter(|number| is_blank(&number.operator) && number.line.is_none());
    without.filter_map(|number| {
        let contact = plan.contacts.get(&number.contact)?;
        (contact.side == Side::Internal).then(|| (contact.order.clone(), number.contact))
    })
}

fn old_checks(plan: &Plan, today: Date) -> u64 {
    let due = due(plan, today).into_values().flatten();
    due.filter(|due| matches!(due.why, DueWhy::Checked(_)))
        .fold(0, |count, _| count + 1)
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
    /// Whether somebody cannot be reached, something cannot hold, or what people miss first is not there. Whoever
    /// approves the plan is told of it.
    pub fn is_grave(&self) -> bool {
        match self {
            Self::NobodyToCall
            | Self::NoNumber(..)
            | Self::CalledInCircle(..)
            | Self::BackupInCircle(..)
            | Self::NamesNobody(..)
            | Self::NamesNothing(..) => true,
            Self::Weak(_, finding) => matches!(finding.weight(), Weight::FailTogether | Weight::CannotHold),
            Self::Restart(_, warning) => !matches!(warning, Warning::NoObjective { .. }),
            Self::EmptyPart(kind) => PARTS_AT_ONCE.contains(kind),
            Self::NoDeputy(..)
            | Self::DeputyOnSamePhone(..)
            | Self::NoHelpdesk(..)
            | Self::NoMeanwhile(..)
            | Self::WillNotOpen(..)
            | Self::NoOperator(..)
            | Self::OldChecks(_) => false,
        }
    }

    /// The entry to be mended first; none when a whole part is missing.
    pub fn entity(&self) -> Option<EntityRef> {
        match self {
            Self::NobodyToCall | Self::OldChecks(_) | Self::EmptyPart(_) => None,
            Self::NoNumber(_, id) | Self::NoDeputy(_, id) | Self::CalledInCircle(_, id) => Some(id.entity()),
            Self::NoOperator(_, id) | Self::DeputyOnSamePhone(_, id) => Some(id.entity()),
            Self::Weak(_, finding) => finding.mended_in(),
            Self::Restart(_, warning) => warning.mended_at().first().map(|id| id.entity()),
            Self::NamesNobody(_, entity) | Self::NamesNothing(_, entity) => Some(entity.clone()),
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
    use crate::domain::{LineKind, Minutes, Number, Operator};

    fn today() -> Date {
        Date::from_ymd_opt(2026, 11, 23).unwrap()
    }

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
        let mend = to_mend(&Plan::default(), today());
        assert_eq!(mend.first(), Some(&Mend::NobodyToCall));
        assert_eq!(mend.get(1), Some(&Mend::EmptyPart("standing")));
    }

    #[test]
    fn whoever_approves_is_told_what_is_grave_and_not_what_is_only_harder() {
        let mut plan = Plan::default();
        let one = person(&mut plan, 1, "a");
        let grave = |plan: &Plan| {
            let all = to_mend(plan, today()).into_iter();
            all.filter(Mend::is_grave).collect::<Vec<_>>()
        };
        let parts = PARTS_AT_ONCE.iter().map(|kind| Mend::EmptyPart(kind));
        let expected: Vec<Mend> = std::iter::once(Mend::NoNumber(1, one)).chain(parts).collect();
        assert_eq!(grave(&plan), expected);
        number(&mut plan, one, "0470 12 34 56");
        assert!(!grave(&plan).contains(&Mend::NoNumber(1, one)));
        assert!(
            to_mend(&plan, today()).contains(&Mend::NoDeputy(1, one)),
            "that is left to do"
        );
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
        assert!(to_mend(&plan, today()).contains(&Mend::NoNumber(2, two)));
        number(&mut plan, one, "112");
        number(&mut plan, two, "09 123 45 67");
        let mend = to_mend(&plan, today());
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
        let mend = to_mend(&plan, today());
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
        let mend = to_mend(&plan, today());
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
        assert!(to_mend(&plan, today()).contains(&Mend::NoHelpdesk(1, Id::from_bits(1))));
        let operator = Operator {
            name: "Noordlijn".into(),
            helpdesk: "080012345".into(),
            ..Operator::default()
        };
        plan.operators.insert(Id::from_bits(2), operator);
        let mend = to_mend(&plan, today());
        assert!(!mend.iter().any(|mend| matches!(mend, Mend::NoHelpdesk(..))));
        assert!(!mend.contains(&Mend::EmptyPart(Line::KIND)));
    }

    fn kinds(mend: &[Mend]) -> Vec<&'static str> {
        let kind = |mend: &Mend| match mend {
            Mend::Weak(_, Finding::SinglePoint(_)) => "single",
            Mend::Weak(_, Finding::People(_)) => "people",
            Mend::Weak(..) => "weak",
            Mend::Restart(..) => "restart",
            Mend::NoDeputy(..) => "deputy",
            Mend::WillNotOpen(..) => "document",
            Mend::OldChecks(..) => "checks",
            Mend::EmptyPart(kind) => kind,
            _ => "other",
        };
        mend.iter().map(kind).collect()
    }

    #[test]
    fn what_fails_together_stands_before_what_cannot_hold_and_that_before_who_is_missing() {
        let mut plan = Plan::default();
        let (one, two, three) = (
            person(&mut plan, 1, "a"),
            person(&mut plan, 2, "b"),
            person(&mut plan, 3, "c"),
        );
        plan.contacts.get_mut(&one).unwrap().deputy = Some(two);
        plan.contacts.get_mut(&two).unwrap().deputy = Some(one);
        for (at, contact) in [(1, one), (2, two), (3, three)] {
            let number = Number {
                contact,
                value: format!("045000000{at}"),
                operator: "Proximus".into(),
                ..Number::default()
            };
            plan.numbers.insert(Id::from_bits(at), number);
        }
        for (at, kind) in [(1, LineKind::Internet), (2, LineKind::FixedPhone)] {
            let line = Line {
                kind,
                cable: "Street".into(),
                operator: format!("Operator {at}"),
                helpdesk: "080012345".into(),
                checked_on: Date::from_ymd_opt(2020, 1, 1),
                ..Line::default()
            };
            plan.lines.insert(Id::from_bits(at), line);
        }
        let activity = Activity {
            name: "Orders".into(),
            meanwhile: "Paper".into(),
            rto: Some(Minutes(60)),
            estimate: Some(Minutes(240)),
            ..Activity::default()
        };
        plan.activities.insert(Id::from_bits(1), activity);
        let document = Document {
            title: "Policy".into(),
            link: "https://voorbeeld.example".into(),
            ..Document::default()
        };
        plan.documents.insert(Id::from_bits(1), document);
        plan.lines.get_mut(&Id::from_bits(1)).unwrap().name = "Fibre".into();
        let told = kinds(&to_mend(&plan, today()));
        let order = [
            "single", "people", "standing", "restart", "deputy", "message", "document", "checks",
        ];
        let places: Vec<Option<usize>> = order
            .iter()
            .map(|kind| told.iter().position(|told| told == kind))
            .collect();
        assert!(places.iter().all(Option::is_some), "{told:?}");
        assert!(places.is_sorted(), "{told:?}");
    }

    #[test]
    fn a_place_that_names_somebody_who_is_gone_is_a_hole_of_its_own() {
        let mut plan = Plan::default();
        let one = person(&mut plan, 1, "a");
        plan.team.it_contact = Some(one);
        let names = |plan: &Plan| {
            let all = to_mend(plan, today()).into_iter();
            all.filter(|mend| matches!(mend, Mend::NamesNobody(..) | Mend::NamesNothing(..)))
                .collect::<Vec<_>>()
        };
        assert_eq!(names(&plan), []);
        plan.contacts.remove(&one);
        let team = Plan::single("team").unwrap();
        assert_eq!(names(&plan), [Mend::NamesNobody(1, team)]);
    }

    #[test]
    fn mobile_numbers_inside_are_asked_for_their_operator() {
        let mut plan = Plan::default();
        let (one, two) = (person(&mut plan, 1, "b"), person(&mut plan, 2, "a"));
        number(&mut plan, one, "0470 12 34 56");
        number(&mut plan, two, "0470 12 34 57");
        assert!(to_mend(&plan, today()).contains(&Mend::NoOperator(2, two)));
        let named = plan
            .numbers
            .of(two)
            .next()
            .map(|(id, number)| (*id, number.clone()));
        let (id, mut named) = named.unwrap();
        named.operator = "Proximus".into();
        plan.numbers.insert(id, named);
        assert!(to_mend(&plan, today()).contains(&Mend::NoOperator(1, one)));
        plan.contacts.get_mut(&one).unwrap().side = Side::External;
        let mend = to_mend(&plan, today());
        assert!(!mend.iter().any(|mend| matches!(mend, Mend::NoOperator(..))));
    }

    #[test]
    fn a_deputy_needs_a_number_that_is_not_the_persons_own() {
        let mut plan = Plan::default();
        let (one, two) = (person(&mut plan, 1, "a"), person(&mut plan, 2, "b"));
        plan.contacts.get_mut(&one).unwrap().deputy = Some(two);
        number(&mut plan, one, "0470 12 34 56");
        let told = |plan: &Plan| to_mend(plan, today()).contains(&Mend::DeputyOnSamePhone(1, two));
        assert!(!told(&plan), "a deputy without a number is told as that");
        number(&mut plan, two, "+32470123456");
        assert!(told(&plan));
        number(&mut plan, two, "0470 12 34 57");
        assert!(!told(&plan));
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
        assert!(to_mend(&plan, today()).contains(&Mend::EmptyPart("watch")));
        plan.company.set_aside.insert("watch".into());
        assert!(!to_mend(&plan, today()).contains(&Mend::EmptyPart("watch")));
        for kind in MAY_NOT_APPLY {
            assert!(PARTS_LATER.contains(kind), "{kind}");
        }
    }
}
