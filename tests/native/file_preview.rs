//! What an import would do, shown before it is done.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Fields;
use plan_b::domain::{Plan, PlanKeepers};
use plan_b::replica::file::{self, Reading, read};
use plan_b::replica::preview::{ChangeKind, Preview, compare};
use plan_b::replica::{Entity, Replica, SessionId};
use proptest::prelude::*;

use super::cases::cases;
use super::file_forge::{NOW, altered};
use super::replica_world::worlds;

fn id(text: &str) -> EntityRef {
    text.parse().unwrap()
}

fn fields(field: &str, value: &str) -> Fields {
    Fields::from([(field.to_owned(), value.into())])
}

fn set(replica: &mut Replica, entity: &str, value: &str) {
    replica
        .commit(&id(entity), Some(&fields("function", value)), NOW, "Ann")
        .unwrap();
}

fn reading(replica: &Replica) -> Reading {
    read(&file::write(replica.entities())).unwrap()
}

fn replica(session: u64) -> Replica {
    Replica::new(SessionId::from_bits(session))
}

fn kinds(preview: &Preview) -> BTreeMap<String, ChangeKind> {
    preview
        .changes
        .iter()
        .map(|change| (change.entity().to_string(), change.kind))
        .collect()
}

/// Two devices with a common past that went on apart.
fn apart() -> (Replica, Replica) {
    let mut here = replica(1);
    for entity in [
        "contact/same",
        "contact/older",
        "contact/both",
        "contact/theirs",
        "contact/gone",
        "contact/marked",
        "incident/old",
    ] {
        set(&mut here, entity, "old");
    }
    let mut there = replica(2);
    there.import(here.entities().cloned().collect(), NOW);
    set(&mut here, "contact/older", "mine");
    set(&mut here, "contact/both", "mine");
    set(&mut here, "contact/marked", "mine");
    set(&mut there, "contact/both", "theirs");
    set(&mut there, "contact/theirs", "theirs");
    set(&mut there, "contact/new", "theirs");
    set(&mut there, "hologram/new", "of a newer version");
    set(&mut there, "incident/old", "theirs");
    set(&mut there, "incident/new", "theirs");
    there.commit(&id("contact/gone"), None, NOW, "Bo");
    there.commit(&id("contact/marked"), None, NOW, "Bo");
    for (key, incident) in [("1", "new"), ("2", "new"), ("3", "old")] {
        there.commit(
            &EntityRef::new("log", key),
            Some(&fields("incident", incident)),
            NOW,
            "Bo",
        );
    }
    (here, there)
}

#[test]
fn every_entity_is_sorted_under_what_would_happen_to_it() {
    let (here, there) = apart();
    let preview = compare(&here, &reading(&there));
    assert_eq!(
        kinds(&preview),
        BTreeMap::from([
            ("contact/both".to_owned(), ChangeKind::BothChanged),
            ("contact/theirs".to_owned(), ChangeKind::Changed),
            ("contact/new".to_owned(), ChangeKind::Added),
            ("contact/gone".to_owned(), ChangeKind::Removed),
            ("contact/marked".to_owned(), ChangeKind::BothChanged),
            ("hologram/new".to_owned(), ChangeKind::Added),
        ])
    );
    assert_eq!((preview.unchanged, preview.older), (1, 1));
    assert_eq!(
        preview.log_lines,
        BTreeMap::from([("new".to_owned(), 2), ("old".to_owned(), 1)])
    );
    assert_eq!(preview.new_incidents, [id("incident/new")]);
    assert_eq!(preview.changed_incidents, [id("incident/old")]);
    let change = preview
        .changes
        .iter()
        .find(|change| *change.entity() == id("contact/theirs"))
        .unwrap();
    assert_eq!(change.before, Some(fields("function", "old")));
    assert_eq!(change.after, Some(fields("function", "theirs")));
    assert_eq!(change.fields(), BTreeSet::from(["function"]));
}

#[test]
fn log_lines_come_in_with_no_question_and_what_is_not_chosen_becomes_a_proposal() {
    let (mut here, there) = apart();
    let before = here.get(&id("contact/theirs")).cloned();
    let preview = compare(&here, &reading(&there));
    let taken = preview.take(&BTreeSet::from([id("contact/new"), id("contact/both")]));
    let proposed: BTreeSet<String> = taken
        .proposals
        .iter()
        .map(|entity| entity.id().to_string())
        .collect();
    assert_eq!(
        proposed,
        ["contact/theirs", "contact/gone", "contact/marked", "hologram/new"]
            .map(str::to_owned)
            .into()
    );
    here.import(taken.join, NOW);
    for entity in ["log/1", "log/2", "log/3", "incident/new", "contact/new"] {
        assert!(here.get(&id(entity)).is_some(), "{entity}");
    }
    assert_eq!(here.get(&id("contact/theirs")), before.as_ref());
    assert_eq!(here.get(&id("contact/both")).unwrap().both_changed().len(), 1);
    assert_eq!(here.get(&id("hologram/new")), None);
}

#[test]
fn what_was_changed_on_the_other_device_is_told_from_what_was_written_apart() {
    let (here, mut there) = (apart().0, replica(9));
    set(&mut there, "contact/same", "of somebody else");
    let apart = compare(&here, &reading(&there));
    assert!(apart.changes.iter().all(|change| !change.is_related));
    there.import(here.entities().cloned().collect(), NOW);
    set(&mut there, "contact/same", "renamed");
    let related = compare(&here, &reading(&there));
    assert!(related.changes.iter().any(|change| change.is_related));
}

#[test]
fn what_takes_something_away_is_for_a_person_to_choose() {
    let (here, there) = apart();
    let preview = compare(&here, &reading(&there));
    let chosen: Vec<String> = preview
        .chosen_at_first()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        chosen,
        ["contact/both", "contact/new", "contact/theirs", "hologram/new"],
        "gone: removed there; marked: removed there, changed here"
    );
}

#[test]
fn what_will_not_do_what_it_looks_like_is_for_a_person_to_choose() {
    let mut there = replica(2);
    let entries = [
        ("number/1", [("kind", "mobile"), ("value", "*21*0470123456#")]),
        ("number/2", [("kind", "mobile"), ("value", "+32470123456")]),
        (
            "document/3",
            [("title", "Netplan"), ("link", "javascript:alert(1)")],
        ),
        (
            "document/4",
            [("title", "Netplan"), ("link", "https://example.be/")],
        ),
        ("contact/5", [("function", "IT"), ("last_name", "Mae\u{202E}s")]),
        ("contact/6", [("function", "IT"), ("last_name", "Maes")]),
    ];
    for (entity, entry) in entries {
        let fields: Fields = entry
            .map(|(field, value)| (field.to_owned(), value.into()))
            .into();
        there.commit(&id(entity), Some(&fields), NOW, "Bo");
    }
    let preview = compare(&replica(1), &reading(&there));
    let chosen: Vec<String> = preview
        .chosen_at_first()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(chosen, ["contact/6", "document/4", "number/2"]);
    let left = preview.clone().take(&preview.chosen_at_first()).proposals;
    assert_eq!(left.len(), 3, "the others wait as proposals");
}

#[test]
fn of_the_example_everything_is_chosen() {
    let example = include_bytes!("../../public/example/nl.txt");
    let preview = compare(&replica(1), &read(std::str::from_utf8(example).unwrap()).unwrap());
    assert_eq!(preview.chosen_at_first().len(), preview.changes.len());
}

#[test]
fn the_own_file_and_an_emptier_one_change_nothing() {
    let (here, _) = apart();
    let preview = compare(&here, &reading(&here));
    assert!(preview.is_nothing_new());
    assert_eq!(preview.unchanged, 7);
    assert!(compare(&here, &reading(&replica(9))).is_nothing_new());
}

#[test]
fn a_log_line_in_another_form_is_not_taken_without_a_question() {
    let (mut here, there) = apart();
    here.import(there.entities().cloned().collect(), NOW);
    for (from, to) in [
        ("\"new\"", "\"zzz\""),
        ("\"new\"", "\"aaa\""),
        ("\"Bo\"", "\"Zo\""),
    ] {
        let altered = altered(there.get(&id("log/1")).unwrap(), from, to);
        let preview = compare(&here, &read(&file::write([&altered])).unwrap());
        assert_eq!(
            kinds(&preview),
            BTreeMap::from([("log/1".to_owned(), ChangeKind::AlteredLog)])
        );
        assert_eq!(preview.clashes.len(), 1);
        assert_eq!(preview.take(&BTreeSet::new()).join, []);
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_preview_shows_exactly_what_the_import_then_does(world in worlds(40), choice in any::<u8>()) {
        let mut here = world.devices[0].replica.clone();
        let there = reading(&world.devices[1].replica);
        let preview = compare(&here, &there);
        let ids: Vec<EntityRef> = preview.changes.iter().map(|change| change.entity().clone()).collect();
        let chosen: BTreeSet<EntityRef> =
            ids.iter().enumerate().filter(|(bit, _)| choice & (1 << bit) != 0).map(|(_, id)| id.clone()).collect();
        let counted = preview.changes.len() + preview.unchanged + preview.older;
        prop_assert!(counted <= there.entities.len());
        let before = here.clone();
        let changes = preview.changes.clone();
        here.import(preview.take(&chosen).join, NOW);
        for entity in &there.entities {
            let shown = |replica: &Replica| replica.get(entity.id()).and_then(Entity::shown);
            match changes.iter().find(|change| change.entity() == entity.id()) {
                Some(change) if chosen.contains(entity.id()) => prop_assert_eq!(&shown(&here), &change.after),
                Some(change) => {
                    prop_assert_eq!(&shown(&here), &change.before);
                    prop_assert_eq!(here.get(entity.id()), before.get(entity.id()));
                }
                None => prop_assert_eq!(shown(&here), shown(&before)),
            }
        }
    }
}

#[test]
fn a_change_of_the_plan_waits_for_those_who_answer_for_it_unless_they_wrote_it() {
    let mut plan = Plan::default();
    plan.put(&id("contact/1"), Some(&fields("first_name", "Els")));
    plan.team.plan_owner = Some("1".parse().unwrap());
    let keepers = PlanKeepers::of(&plan);
    let mut here = Replica::new(SessionId::from_bits(1));
    for entity in ["line/1", "line/2", "line/3"] {
        here.commit(&id(entity), Some(&fields("name", "old")), 1, "Jo");
    }
    let mut there = Replica::new(SessionId::from_bits(2));
    for entity in here.entities() {
        there.join(entity.clone(), 2);
    }
    there.commit(&id("line/1"), Some(&fields("name", "of the owner")), 3, "Els");
    there.commit(&id("line/2"), Some(&fields("name", "of somebody")), 3, "Jo");
    let mut both = fields("name", "old");
    both.insert("note".to_owned(), "first of somebody".into());
    there.commit(&id("line/3"), Some(&both), 3, "Jo");
    both.insert("name".to_owned(), "then of the owner".into());
    there.commit(&id("line/3"), Some(&both), 4, "Els");
    there.commit(&id("report/1"), Some(&fields("text", "what happened")), 3, "Jo");
    let preview = compare(&here, &reading(&there));
    let chosen = |name: &str| -> Vec<String> {
        preview
            .chosen_for(&keepers, name)
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(chosen("Els"), ["line/1", "line/2", "line/3", "report/1"]);
    for name in ["Jo", ""] {
        assert_eq!(chosen(name), ["line/1", "report/1"], "{name}");
    }
    let nobody = PlanKeepers::of(&Plan::default());
    assert_eq!(preview.chosen_for(&nobody, "Jo"), preview.chosen_at_first());
}
