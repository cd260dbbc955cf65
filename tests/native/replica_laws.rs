//! Join is commutative, associative, idempotent and never forgets, for reachable states and for forged ones.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::replica::{Entity, Replica, SessionId, file};
use proptest::prelude::*;

use super::cases::cases;
use super::file_forge::{NOW, with_check};
use super::replica_world::{entity, worlds};

fn joined(left: &Entity, right: &Entity) -> Entity {
    let mut joined = left.clone();
    joined.join(right);
    joined
}

fn assert_laws(a: &Entity, b: &Entity, c: &Entity) {
    let ab = joined(a, b);
    assert_eq!(ab, joined(b, a), "commutative");
    assert_eq!(joined(&ab, c), joined(a, &joined(b, c)), "associative");
    assert_eq!(joined(a, a), *a, "idempotent");
    assert_eq!(joined(&ab, a), ab, "what was joined changes nothing");
    assert_eq!(joined(&ab, b), ab, "what was joined changes nothing");
    assert!(
        a.seen().is_within(ab.seen()) && b.seen().is_within(ab.seen()),
        "monotone"
    );
    assert_eq!(
        ab.to_line(),
        joined(b, a).to_line(),
        "equal states give equal bytes"
    );
    assert_eq!(
        Entity::from_line(&ab.to_line()),
        Ok(ab),
        "the line holds the whole state"
    );
}

/// A line that follows the grammar and nothing else: writes that no session made, heads that nobody could have left.
fn forged() -> impl Strategy<Value = Entity> {
    const SESSIONS: [&str; 3] = ["0000000000001", "7zzzzzzzzzzzz", "fzzzzzzzzzzzz"];
    let value = prop_oneof![
        Just("null"),
        Just("true"),
        Just("false"),
        Just("\"a\""),
        Just("[1,{\"b\":2.5}]")
    ];
    let head = (0..3usize, 1..4u64, 0..3u64, 0..2u32, 0..4usize, value);
    let extra = prop_oneof![Just(""), Just(",\"x\":1"), Just(",\"x\":{\"y\":[]},\"a\":\"é\"")];
    (
        prop::collection::vec(0..4u64, 3),
        prop::collection::vec(head, 0..6),
        extra,
    )
        .prop_map(|(mut seen, heads, extra)| {
            seen[0] = seen[0].max(1);
            let mut by = std::collections::BTreeMap::new();
            let mut fields = std::collections::BTreeMap::<_, std::collections::BTreeMap<_, _>>::new();
            for (session, number, ms, count, field, value) in heads {
                if number <= seen[session] {
                    by.entry((session, number)).or_insert((ms, count));
                    let field = ["a", "b", "removed", "set/x"][field];
                    fields.entry(field).or_default().insert((session, number), value);
                }
            }
            let places: Vec<_> = by.keys().copied().collect();
            let by: Vec<String> = by
                .iter()
                .map(|((session, number), (ms, count))| {
                    format!("[\"{}\",{number},{ms},{count},\"w{ms}\"]", SESSIONS[*session])
                })
                .collect();
            let fields: Vec<String> = fields
                .iter()
                .map(|(field, heads)| {
                    let heads: Vec<String> = heads
                        .iter()
                        .map(|(dot, value)| {
                            format!(
                                "\"{}\":{value}",
                                places.iter().position(|place| place == dot).unwrap()
                            )
                        })
                        .collect();
                    format!("\"{field}\":{{{}}}", heads.join(","))
                })
                .collect();
            let seen: Vec<String> = seen
                .iter()
                .enumerate()
                .filter(|(_, number)| **number > 0)
                .map(|(session, number)| format!("\"{}\":{number}", SESSIONS[session]))
                .collect();
            let json = format!(
                "{{\"by\":[{}],\"fields\":{{{}}},\"id\":\"contact/1\",\"seen\":{{{}}}{extra}}}",
                by.join(","),
                fields.join(","),
                seen.join(","),
            );
            Entity::from_line(&with_check(&json)).unwrap()
        })
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn hazard_55_join_obeys_its_laws_even_for_forged_states(a in forged(), b in forged(), c in forged()) {
        assert_laws(&a, &b, &c);
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn hazard_55_join_obeys_its_laws_for_every_state_that_a_history_leads_to(world in worlds(40)) {
        for id in (0..3).map(entity) {
            let states: Vec<&Entity> =
                world.devices.iter().filter_map(|device| device.replica.get(&id)).collect();
            for a in &states {
                for b in &states {
                    assert_laws(a, b, states[0]);
                }
            }
        }
    }
}

/// Every order of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let Some(last) = count.checked_sub(1) else {
        return vec![Vec::new()];
    };
    let with_last = |order: Vec<usize>| {
        (0..count).map(move |place| {
            let mut order = order.clone();
            order.insert(place, last);
            order
        })
    };
    orders(last).into_iter().flat_map(with_last).collect()
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn hazard_55_files_give_the_same_plan_in_whatever_order_and_however_often_they_are_taken_in(
        world in worlds(40),
    ) {
        let count = world.devices.len().min(4);
        let files: Vec<Vec<Entity>> = (0..count)
            .map(|device| file::read(&world.file(device)).unwrap().entities)
            .collect();
        let taken_in = |order: &[usize]| {
            let mut replica = Replica::new(SessionId::from_bits(1));
            for place in order {
                replica.import(files[*place].clone(), NOW);
            }
            file::write(replica.entities())
        };
        let first = taken_in(&(0..count).collect::<Vec<_>>());
        for order in orders(count) {
            prop_assert_eq!(&taken_in(&order), &first, "{:?}", order);
            let twice: Vec<usize> = order.iter().chain(order.first()).copied().collect();
            prop_assert_eq!(&taken_in(&twice), &first, "{:?}", twice);
        }
    }
}

#[test]
fn a_copy_of_another_entity_changes_nothing() {
    let line = |json: &str| with_check(json);
    let read = |id: &str| {
        Entity::from_line(&line(&format!(
            "{{\"by\":[],\"fields\":{{}},\"id\":\"{id}\",\"seen\":{{\"0000000000001\":1}}}}"
        )))
        .unwrap()
    };
    let mut one = read("contact/1");
    assert!(!one.join(&read("contact/2")).changed);
    assert_eq!(one, read("contact/1"));
}
