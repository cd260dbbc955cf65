//! Imports, their undo, and what is only on this phone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Fields;
use plan_b::replica::{Entity, Known, LineFault, Replica, SessionId, file};
use proptest::prelude::*;

use super::cases::cases;
use super::file_forge::NOW;
use super::replica_world::worlds;

fn everything(replica: &Replica) -> Vec<Entity> {
    replica.entities().cloned().collect()
}

fn fields(value: &str) -> Fields {
    Fields::from([("function".to_owned(), value.into())])
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn undoing_an_import_gives_the_exact_bytes_back_and_importing_again_the_same_as_before(
        mut world in worlds(40),
    ) {
        let fresh = world.session();
        let there = everything(&world.devices[1].replica);
        let here = &mut world.devices[0].replica;
        let before = file::write(here.entities());
        let imported = here.import(there.clone(), NOW);
        let after = file::write(here.entities());
        prop_assert_eq!(imported.undo.entities.is_empty(), before == after);
        let undone = here.undo_import(&imported.undo, fresh);
        prop_assert_eq!(file::write(here.entities()), before);
        prop_assert_eq!(undone.kept, []);
        prop_assert_eq!(here.session(), fresh);
        here.import(there, NOW);
        prop_assert_eq!(file::write(here.entities()), after);
    }

    #[test]
    fn only_on_this_phone_is_what_was_not_given_to_anybody(world in worlds(40)) {
        let (here, there) = (&world.devices[0].replica, &world.devices[1].replica);
        let known: Known = there.entities().collect();
        for only_here in known.only_here(here.entities()) {
            let theirs = there.get(only_here.entity.id());
            for field in only_here.fields {
                let is_there = only_here.entity.heads(field).all(|head| theirs.is_some_and(|theirs| theirs.seen().covers(head.dot)));
                prop_assert!(!is_there);
            }
        }
        let mut joined = there.clone();
        joined.import(everything(here), NOW);
        let all: Known = joined.entities().collect();
        prop_assert_eq!(all.only_here(here.entities()), []);
        let mut noted = known.clone();
        noted.join(&here.entities().collect());
        prop_assert_eq!(&noted, &all);
        prop_assert_eq!(Known::from_line(&all.to_line()), Ok(all));
    }
}

#[test]
fn what_was_written_after_an_import_survives_its_undo() {
    let (mut here, mut there) = (
        Replica::new(SessionId::from_bits(1)),
        Replica::new(SessionId::from_bits(2)),
    );
    let [edited, new, old] = ["1", "2", "3"].map(|key| EntityRef::new("contact", key));
    here.commit(&old, Some(&fields("old")), NOW, "Ann");
    for id in [&edited, &new] {
        there.commit(id, Some(&fields("theirs")), NOW, "Bo");
    }
    let imported = here.import(everything(&there), NOW);
    here.commit(&edited, Some(&fields("mine")), NOW, "Ann");
    let undone = here.undo_import(&imported.undo, SessionId::from_bits(3));
    assert_eq!(undone.kept, std::slice::from_ref(&edited));
    assert_eq!(undone.restored, [(new.clone(), None)]);
    assert_eq!(here.get(&edited).and_then(Entity::shown), Some(fields("mine")));
    assert_eq!(here.get(&new), None);
    assert_eq!(here.get(&old).and_then(Entity::shown), Some(fields("old")));
}

#[test]
fn only_on_this_phone_names_the_fields_and_the_removals() {
    let mut here = Replica::new(SessionId::from_bits(1));
    let [edited, removed, untouched] = ["1", "2", "3"].map(|key| EntityRef::new("contact", key));
    for id in [&edited, &removed, &untouched] {
        here.commit(id, Some(&fields("old")), NOW, "Ann");
    }
    let known: Known = here.entities().collect();
    let mut wanted = fields("old");
    wanted.insert("mobile".to_owned(), "2".into());
    here.commit(&edited, Some(&wanted), NOW, "Ann");
    here.commit(&removed, None, NOW, "Ann");
    let only_here: Vec<_> = known
        .only_here(here.entities())
        .into_iter()
        .map(|only_here| (only_here.entity.id().clone(), only_here.fields))
        .collect();
    assert_eq!(only_here, [(edited, vec!["mobile"]), (removed, vec!["removed"])]);
}

#[test]
fn a_damaged_note_of_what_others_have_is_recognised() {
    let mut here = Replica::new(SessionId::from_bits(1));
    here.commit(&EntityRef::new("contact", "1"), Some(&fields("old")), NOW, "Ann");
    let line = here.entities().collect::<Known>().to_line();
    for place in 0..line.len() {
        let mut bytes = line.clone().into_bytes();
        bytes[place] ^= 1;
        let damaged = String::from_utf8(bytes).unwrap();
        assert_eq!(Known::from_line(&damaged), Err(LineFault::Damaged), "{damaged}");
    }
}
