//! What the rows of the example must hold to.

use std::collections::BTreeSet;

use plan_b::domain::link::is_mail;
use plan_b::domain::phone::Phone;
use plan_b::domain::{Activity, Answer, EntityRef, Id, Language, NumberKind, Reach, Side, Table};

use super::{activities, folded, lines};

#[test]
fn everybody_inside_has_a_deputy_and_a_number_and_everybody_outside_a_reference() {
    let plan = folded(Language::German);
    for (id, contact) in &plan.contacts {
        let who = contact.title();
        match (contact.side, contact.deputy) {
            (Side::Internal, None) => panic!("{who} has no deputy"),
            (_, Some(deputy)) => {
                assert_ne!(deputy, *id, "{who}");
                assert!(plan.contacts.contains_key(&deputy), "{who}");
            }
            (Side::External, None) => {}
        }
        assert_eq!(
            contact.side == Side::Internal,
            !contact.action.is_empty(),
            "{who}"
        );
        assert_eq!(
            contact.side == Side::External,
            !contact.reference.is_empty(),
            "{who}"
        );
        assert_eq!(
            contact.side == Side::External,
            !contact.contract.is_empty(),
            "{who}"
        );
        let reached = plan
            .numbers
            .values()
            .any(|number| number.contact == *id && number.phone().is_ok() && number.reach == Reach::Company);
        assert!(reached, "{who} cannot be called");
    }
}

#[test]
fn no_number_or_address_can_be_anybodys() {
    let plan = folded(Language::English);
    let mut dialled = BTreeSet::new();
    for number in plan.numbers.values() {
        if number.kind == NumberKind::Email {
            assert!(
                is_mail(&number.value) && number.value.ends_with(".example"),
                "{}",
                number.value
            );
            continue;
        }
        let phone = number.phone().unwrap();
        assert_eq!(phone.dialled(), number.value);
        assert_eq!(
            phone.is_belgian_mobile(),
            number.kind == NumberKind::Mobile,
            "{phone}"
        );
        assert!(is_nobodys(&phone), "{phone}");
        assert!(dialled.insert(phone), "{} twice", number.value);
    }
    let others = (plan.lines.values().map(|line| &line.helpdesk))
        .chain(plan.operators.values().map(|operator| &operator.helpdesk))
        .chain(plan.places.values().map(|place| &place.number))
        .chain(
            plan.external_ways
                .values()
                .map(|way| &way.number)
                .filter(|number| !number.is_empty()),
        )
        .chain([&plan.company.main_number]);
    for number in others {
        assert!(is_nobodys(&Phone::parse(number).unwrap()), "{number}");
    }
}

/// A subscriber number that begins with 0, or a mobile number that begins with 0450.
fn is_nobodys(phone: &Phone) -> bool {
    ["+32450", "+32140", "+32200", "+32300", "+32890"]
        .iter()
        .any(|start| phone.dialled().starts_with(start))
}

#[test]
fn private_numbers_have_consent_reason_and_an_end_and_every_reach_is_there() {
    let plan = folded(Language::Dutch);
    let mut reaches = BTreeSet::new();
    for number in plan.numbers.values() {
        reaches.insert(number.reach);
        let private = number.reach.is_private();
        assert_eq!(private, number.consent.is_some(), "{}", number.value);
        assert_eq!(private, number.keep_until.is_some(), "{}", number.value);
        assert_eq!(private, !number.reason.is_empty(), "{}", number.value);
    }
    assert_eq!(reaches.len(), Reach::ALL.len());
}

#[test]
fn two_lines_of_two_operators_share_a_cable_and_the_telephones_hang_on_one_of_them() {
    let plan = folded(Language::English);
    let (fibre, backup) = (&plan.lines[&lines::FIBRE], &plan.lines[&lines::BACKUP]);
    assert_ne!(fibre.operator, backup.operator);
    assert!(!fibre.cable.is_empty() && !fibre.building_entry.is_empty());
    assert_eq!(
        (&fibre.cable, &fibre.building_entry),
        (&backup.cable, &backup.building_entry)
    );
    assert_eq!(backup.backup_of, Some(lines::FIBRE));
    let telephony = &plan.lines[&lines::TELEPHONY];
    assert_eq!(
        (telephony.voip, telephony.carried_over),
        (Answer::Yes, Some(lines::FIBRE))
    );
    let known: BTreeSet<&str> = plan
        .operators
        .values()
        .map(|operator| operator.name.as_str())
        .collect();
    let mobiles = plan
        .numbers
        .values()
        .filter(|number| number.kind == NumberKind::Mobile);
    let used: BTreeSet<&str> = mobiles
        .map(|number| number.operator.as_str())
        .chain(plan.lines.values().map(|line| line.operator.as_str()))
        .collect();
    assert_eq!(
        used, known,
        "the mobiles are spread over the operators of the plan"
    );
}

/// Everything on which an activity depends, the activity itself left out; panics on a circle.
fn below(table: &Table<Activity>, id: Id<Activity>, path: &mut Vec<Id<Activity>>) -> BTreeSet<Id<Activity>> {
    assert!(!path.contains(&id), "a circle: {path:?}");
    path.push(id);
    let mut all = BTreeSet::new();
    for next in &table[&id].depends_on {
        all.insert(*next);
        all.extend(below(table, *next, path));
    }
    path.pop();
    all
}

#[test]
fn the_activities_make_a_chain_and_a_diamond_and_can_meet_their_objectives() {
    let table = folded(Language::English).activities;
    for (id, activity) in &table {
        below(&table, *id, &mut Vec::new());
        for next in &activity.depends_on {
            assert!(
                table[next].rto <= activity.rto,
                "{} needs {}",
                activity.name,
                table[next].name
            );
        }
    }
    let joined = table
        .values()
        .find(|activity| activity.depends_on.len() == 2)
        .unwrap();
    let tops: BTreeSet<_> = joined.depends_on.iter().map(|id| &table[id].depends_on).collect();
    assert_eq!(tops.len(), 1, "both sides of the diamond meet");
    assert_eq!(tops.first().unwrap().len(), 1);
    assert_eq!(
        below(&table, activities::INVOICING, &mut Vec::new()).len(),
        4,
        "the chain is long"
    );
    assert!(table[&activities::SAFETY].depends_on.is_empty());
}

#[test]
fn every_reference_points_somewhere() {
    let plan = folded(Language::Dutch);
    let contacts = [
        "agreement",
        "authors",
        "backup",
        "called_by",
        "contact",
        "continuity_manager",
        "deputy",
        "external",
        "incident_manager",
        "it_contact",
        "key_people",
        "owner",
        "people",
        "person",
        "plan_owner",
        "to",
        "users",
        "validators",
        "warned_by",
    ];
    let lines = ["backup_of", "carried_over", "line", "lines"];
    let mut followed = 0;
    for entity in plan.entities() {
        for (field, value) in plan.fields_of(&entity).unwrap() {
            let (name, member) = field
                .split_once('/')
                .map_or((field.as_str(), None), |(name, member)| (name, Some(member)));
            let kind = match name {
                "backup" if entity.kind == "sla" => continue,
                _ if contacts.contains(&name) => "contact",
                _ if lines.contains(&name) => "line",
                "depends_on" => "activity",
                "measures" => "measure",
                "operator" if entity.kind == "operator_answer" => "operator",
                "procedure" => "procedure",
                _ => continue,
            };
            let key = member.or(value.as_str()).unwrap().to_owned();
            let target = EntityRef::new(kind, key);
            assert!(
                plan.fields_of(&target).is_some(),
                "{entity} {field} points to {target}"
            );
            followed += 1;
        }
    }
    assert!(followed > 150, "only {followed} references were found");
}
