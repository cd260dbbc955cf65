//! From typed records to writes and back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::{EntityRef, Id};
use plan_b::domain::plan::Plan;
use plan_b::domain::record::{Fields, Record, Value};
use plan_b::domain::{Contact, Number, Reach, Side};
use plan_b::replica::{Replica, SessionId, fingerprint, fold};
use proptest::prelude::*;

use super::cases::cases;
use super::file_forge::NOW;

fn replica(session: u64) -> Replica {
    Replica::new(SessionId::from_bits(session))
}

fn contact() -> Id<Contact> {
    Id::from_bits(77)
}

fn plan_of(replica: &Replica) -> Plan {
    let mut plan = Plan::default();
    for entity in replica.entities() {
        fold::put(&mut plan, entity);
    }
    plan
}

/// Fields as any version might have written them: known and unknown names, values that fit and that do not.
fn any_fields() -> impl Strategy<Value = Fields> {
    let name = prop_oneof![
        Just("function"),
        Just("side"),
        Just("deputy"),
        Just("checked_on"),
        Just("crisis_team"),
        Just("note"),
        Just("pager"),
        Just("pager/1"),
        Just(""),
    ];
    let value = prop_oneof![
        Just(Value::Null),
        Just(true.into()),
        Just(3.into()),
        Just("external".into()),
        Just("2026-11-23".into()),
        Just("3k".into()),
        Just(serde_json::json!({"a": [1.5]})),
    ];
    prop::collection::btree_map(name.prop_map(str::to_owned), value, 0..7)
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn difference_then_fold_gives_back_the_typed_value_and_leaves_the_rest_alone(
        stored in any_fields(),
        function in "[a-z]{0,3}",
        side in prop::bool::ANY,
        in_team in prop::bool::ANY,
    ) {
        let mut replica = replica(1);
        let id = contact().entity();
        replica.commit(&id, Some(&stored), NOW, "newer");
        let mut plan = plan_of(&replica);
        let row = plan.contacts.entry(contact()).or_default();
        let before = row.clone();
        row.function = function;
        row.side = if side { Side::default() } else { before.side };
        row.crisis_team = in_team;
        let (before, now) = (before.fields(), row.fields());
        let is_written = fold::commit(&mut replica, &plan, &id, NOW, "older").is_some();
        prop_assert_eq!(is_written, before != now);
        prop_assert_eq!(&plan_of(&replica), &plan);
        let shown = replica.get(&id).unwrap().shown().unwrap();
        for (field, value) in stored.iter().filter(|(_, value)| !value.is_null()) {
            if before.get(field) == now.get(field) {
                prop_assert_eq!(shown.get(field), Some(value), "{} was not touched", field);
            }
        }
        prop_assert!(fold::commit(&mut replica, &plan, &id, NOW, "older").is_none());
    }
}

#[test]
fn hazard_14_a_field_of_a_newer_version_survives_an_edit_by_an_older_one() {
    let mut newer = replica(1);
    let id = contact().entity();
    let written = Fields::from([
        ("function".to_owned(), "IT".into()),
        ("pager".to_owned(), "9".into()),
    ]);
    newer.commit(&id, Some(&written), NOW, "newer");
    let mut older = replica(2);
    older.join(newer.get(&id).unwrap().clone(), NOW);
    let mut plan = plan_of(&older);
    plan.contacts.get_mut(&contact()).unwrap().function = "Desk".to_owned();
    fold::commit(&mut older, &plan, &id, NOW, "older").unwrap();
    let shown = older.get(&id).unwrap().shown().unwrap();
    assert_eq!(shown["pager"], Value::from("9"));
    assert_eq!(shown["function"], Value::from("Desk"));
}

#[test]
fn a_row_is_added_empty_and_removed_and_a_single_that_holds_nothing_is_not_written() {
    let mut replica = replica(1);
    let mut plan = Plan::default();
    plan.contacts.insert(contact(), Contact::default());
    let id = contact().entity();
    assert!(fold::commit(&mut replica, &plan, &id, NOW, "Ann").is_some());
    assert_eq!(plan_of(&replica), plan);
    plan.contacts.clear();
    assert!(fold::commit(&mut replica, &plan, &id, NOW, "Ann").is_some());
    assert_eq!(plan_of(&replica), plan);
    assert!(fold::commit(&mut replica, &plan, &EntityRef::new("company", "0"), NOW, "Ann").is_none());
    assert!(fold::commit(&mut replica, &plan, &EntityRef::new("unknown", "1"), NOW, "Ann").is_none());
}

#[test]
fn no_record_uses_the_reserved_field() {
    for kind in Plan::KINDS {
        let entity = EntityRef::new(*kind, "1");
        let mut plan = Plan::default();
        let refused = plan.put(
            &entity,
            Some(&Fields::from([(
                "removed".to_owned(),
                Value::from(Vec::<Value>::new()),
            )])),
        );
        assert_eq!(refused, [], "{kind}");
    }
}

#[test]
fn a_validation_notices_every_shown_change_and_no_other() {
    let mut one = replica(1);
    let id = contact().entity();
    let private = EntityRef::new("number", "5");
    let wanted = |value: &str| Fields::from([("function".to_owned(), Value::from(value))]);
    let print = |replica: &Replica| fingerprint(replica.entities(), |entity| entity.id().kind != "number");
    one.commit(&id, Some(&wanted("IT")), NOW, "Ann");
    let first = print(&one);
    let row = "[\"contact/2d\",\"function\",\"IT\"]\n";
    assert_eq!(id.to_string(), "contact/2d");
    assert_eq!(first, sha256(row), "the form that docs/FILE.md describes");
    one.commit(&private, Some(&wanted("1")), NOW, "Ann");
    assert_eq!(print(&one), first, "what is private takes no part");
    one.commit(&id, Some(&wanted("Desk")), NOW, "Ann");
    assert_ne!(print(&one), first);
    one.commit(&id, Some(&wanted("IT")), NOW, "Bo");
    assert_eq!(print(&one), first, "only what is shown counts");
    one.commit(&id, None, NOW, "Bo");
    assert_eq!(print(&one), sha256(""));
}

fn sha256(text: &str) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn a_mark_of_a_newer_version_that_this_one_reads_its_own_way_stays_as_it_was_written() {
    let mut replica = replica(1);
    let id = Id::<Number>::from_bits(5);
    let written = Fields::from([
        ("reach".to_owned(), "board".into()),
        ("value".to_owned(), "1".into()),
    ]);
    replica.commit(&id.entity(), Some(&written), NOW, "newer");
    let mut plan = plan_of(&replica);
    assert_eq!(plan.numbers[&id].reach, Reach::CrisisTeam);
    let mut number = plan.numbers[&id].clone();
    number.value = "2".to_owned();
    plan.numbers.insert(id, number);
    fold::commit(&mut replica, &plan, &id.entity(), NOW, "older").unwrap();
    let shown = replica.get(&id.entity()).unwrap().shown().unwrap();
    assert_eq!(shown["reach"], Value::from("board"));
    assert_eq!(shown["value"], Value::from("2"));
}
