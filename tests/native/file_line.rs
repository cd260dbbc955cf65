//! One line: what is read, what is refused, what survives.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::replica::file::{self, read, read_bytes};
use plan_b::replica::{Entity, LineFault, Replica, Script, SessionId};
use proptest::prelude::*;

use super::cases::cases;
use super::file_forge::{NOW, entities, line_with, text, with_check};

#[test]
fn hazard_68_a_million_nested_brackets_are_an_unreadable_line() {
    for bomb in [
        "[".repeat(1_000_000),
        "{\"a\":".repeat(1_000_000),
        line_with("contact/9", &format!("\"a\":{{\"0\":{}", "[".repeat(1_000_000))),
    ] {
        assert_eq!(Entity::from_line(&with_check(&bomb)), Err(LineFault::NotAnEntity));
        let reading = read(&format!("{}{}\n", text(), with_check(&bomb))).unwrap();
        assert!(!reading.is_whole());
        assert_eq!(reading.entities, entities());
    }
}

#[test]
fn hazard_68_a_key_that_stands_twice_is_an_error() {
    assert!(Entity::from_line(&line_with("contact/9", "\"a\":{\"0\":{\"b\":1,\"c\":2}}")).is_ok());
    for fields in [
        "\"a\":{\"0\":1},\"a\":{\"0\":2}",
        "\"a\":{\"0\":1,\"0\":2}",
        "\"a\":{\"0\":{\"b\":1,\"b\":2}}",
    ] {
        assert_eq!(
            Entity::from_line(&line_with("contact/9", fields)),
            Err(LineFault::NotAnEntity),
            "{fields}"
        );
    }
    let twice = line_with("contact/9", "")
        .split_once(' ')
        .unwrap()
        .1
        .replace("\"id\"", "\"id\":\"contact/9\",\"id\"");
    assert_eq!(
        Entity::from_line(&with_check(&twice)),
        Err(LineFault::NotAnEntity)
    );
}

#[test]
fn parts_that_do_not_fit_each_other_are_no_entity() {
    let good = line_with("contact/9", "\"a\":{\"0\":1}");
    assert!(Entity::from_line(&good).is_ok());
    let json = good.split_once(' ').unwrap().1;
    for (from, to) in [
        ("\"0\":1", "\"1\":1"),
        ("\"0\":1", "\"00\":1"),
        ("9\",1,5", "9\",2,5"),
        ("9\",1,5", "9\",0,5"),
        ("9\",1,5", "9\",1,9007199254740992"),
        ("9\",1,5,0", "9\",1,5,4294967296"),
        ("9\",1,5,0,\"x\"", "9\",1,5,0"),
        ("9\",1,5,0,\"x\"", "9\",1,5,0,\"x\",1"),
        ("\"0000000000009\":1", "\"0000000000009\":0"),
        ("\"0000000000009\":1", "\"9\":1"),
        ("\"0000000000009\":1", ""),
        ("contact/9", "contact"),
        ("contact/9", "Contact/9"),
        (",\"seen\"", ",\"sean\""),
        ("]]", "],[\"0000000000009\",1,5,0,\"x\"]]"),
        ("}}", "}} 1"),
    ] {
        let changed = json.replacen(from, to, 1);
        assert_ne!(changed, json, "{from}");
        assert_eq!(
            Entity::from_line(&with_check(&changed)),
            Err(LineFault::NotAnEntity),
            "{changed}"
        );
    }
}

#[test]
fn a_line_of_another_writer_with_blanks_and_another_order_is_read_and_becomes_canonical() {
    let json = "{ \"id\": \"contact/9\", \"seen\": {\"0000000000009\": 1, \"0000000000001\": 2}, \"fields\": {\"b\": {\"1\": 1e2}, \"a\": {\"0\": \"\\u20ac\"}, \"c\": {}},\
                \"by\": [[\"0000000000009\", 1, 5, 0, \"x\"], [\"0000000000001\", 2, 6, 1, \"y\"]] }";
    let read = Entity::from_line(&with_check(json)).unwrap();
    let canonical = "{\"by\":[[\"0000000000001\",2,6,1,\"y\"],[\"0000000000009\",1,5,0,\"x\"]],\"fields\":{\"a\":{\"1\":\"€\"},\"b\":{\"0\":100.0}},\
                     \"id\":\"contact/9\",\"seen\":{\"0000000000001\":2,\"0000000000009\":1}}";
    assert_eq!(read.to_line(), with_check(canonical));
}

/// Any JSON value that a newer version might write.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            prop::collection::btree_map(any::<String>(), inner, 0..5)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn hazards_14_and_18_unknown_kinds_fields_and_keys_survive_byte_for_byte(
        value in any_json(),
        field in any::<String>(),
        extra in any_json(),
        author in any::<String>(),
    ) {
        prop_assume!(field != "removed" && !value.is_null());
        // serde_json sorts and escapes as the format demands; it serves as a second writer here.
        let (field, author) = (serde_json::Value::from(field), serde_json::Value::from(author));
        let json = format!(
            "{{\"by\":[[\"0000000000009\",1,5,0,{author}]],\"fields\":{{{field}:{{\"0\":{value}}}}},\
             \"id\":\"hologram/x_Y-9\",\"seen\":{{\"0000000000009\":1}},\"zoom\":{extra}}}"
        );
        let line = with_check(&json);
        let mut entity = Entity::from_line(&line).unwrap();
        prop_assert_eq!(entity.to_line(), line.clone());
        let ascii = entity.to_line_in(Script::Ascii);
        prop_assert!(ascii.is_ascii() && !ascii.contains('\n'));
        prop_assert_eq!(Entity::from_line(&ascii).unwrap(), entity.clone());
        let whole = file::write([&entity]);
        let end = format!("\n{line}\n");
        prop_assert!(whole.ends_with(&end));
        let reading = read(&whole).unwrap();
        prop_assert!(reading.is_whole());
        prop_assert_eq!(&reading.entities[0], &entity);

        let mut here = Replica::new(SessionId::from_bits(1));
        here.join(entity.clone(), NOW);
        let mut wanted = entity.shown().unwrap();
        wanted.insert("new".to_owned(), 1.into());
        here.commit(entity.id(), Some(&wanted), NOW, "Ann");
        entity.join(here.get(entity.id()).unwrap());
        let there = format!("{field}:{{\"1\":{value}}}");
        prop_assert!(entity.to_line().contains(&there), "{} in {}", there, entity.to_line());
        let end = format!("\"zoom\":{extra}}}");
        prop_assert!(entity.to_line().ends_with(&end));
    }

    #[test]
    fn no_input_at_all_makes_the_reader_fail(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        let _ = read(&text);
        let _ = read_bytes(&bytes);
        let _ = Entity::from_line(&text);
        let _ = Entity::from_line(&with_check(&text));
        let _ = read(&format!("PlanB 1 entities=1 sha256={text}\n{text}"));
    }
}
