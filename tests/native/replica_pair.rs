//! Devices with one contact, for tests of what a write does.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::{Fields, Value};
use plan_b::replica::{Entity, Replica, SessionId};

use super::file_forge::NOW;

pub fn replica(session: u64) -> Replica {
    Replica::new(SessionId::from_bits(session))
}

pub fn contact() -> EntityRef {
    EntityRef::new("contact", "3k")
}

pub fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs
        .iter()
        .map(|(field, value)| ((*field).to_owned(), Value::from(*value)))
        .collect()
}

pub fn shown(replica: &Replica) -> Option<Fields> {
    replica.get(&contact()).and_then(Entity::shown)
}

pub fn edit(replica: &mut Replica, pairs: &[(&str, &str)]) {
    let mut wanted = shown(replica).unwrap_or_default();
    wanted.extend(fields(pairs));
    replica.commit(&contact(), Some(&wanted), NOW, "Ann").unwrap();
}

pub fn remove(replica: &mut Replica) {
    replica.commit(&contact(), None, NOW, "Bo").unwrap();
}

pub fn send(from: &Replica, to: &mut Replica) {
    to.join(from.get(&contact()).unwrap().clone(), NOW);
}

/// Two devices that both know a contact.
pub fn pair() -> (Replica, Replica) {
    let (mut one, mut other) = (replica(1), replica(2));
    edit(&mut one, &[("function", "IT"), ("mobile", "1")]);
    send(&one, &mut other);
    (one, other)
}

pub fn both(one: &mut Replica, other: &mut Replica) {
    send(one, other);
    send(other, one);
    assert_eq!(one.get(&contact()), other.get(&contact()));
}
