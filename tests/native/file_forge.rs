//! Lines and files for tests, honest and forged.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Fields;
use plan_b::replica::{Entity, Replica, SessionId, file};

/// 2026-11-23, milliseconds since 1970.
pub const NOW: u64 = 1_795_435_200_000;

/// A line with a check that fits, whatever the text is.
pub fn with_check(json: &str) -> String {
    format!("{:08x} {json}", crc32fast::hash(json.as_bytes()))
}

/// The entity after somebody who knows the format changed its line.
pub fn altered(entity: &Entity, from: &str, to: &str) -> Entity {
    let line = entity.to_line();
    Entity::from_line(&with_check(&line.split_once(' ').unwrap().1.replace(from, to))).unwrap()
}

/// A line of one write with these fields.
pub fn line_with(id: &str, fields: &str) -> String {
    with_check(&format!(
        "{{\"by\":[[\"0000000000009\",1,5,0,\"x\"]],\"fields\":{{{fields}}},\"id\":\"{id}\",\"seen\":{{\"0000000000009\":1}}}}"
    ))
}

/// Three contacts with texts that are hard on a format, the second one removed.
pub fn sample() -> Replica {
    let mut replica = Replica::new(SessionId::from_bits(5));
    for (key, function) in [
        ("1", "IT-dienst € \"24/7\""),
        ("2", "a  b \u{202e} \u{1f6a8} {\"by\":"),
        ("3", "line\nfeed\\"),
    ] {
        let fields = Fields::from([
            ("function".to_owned(), function.into()),
            ("mobile".to_owned(), "+32470123456".into()),
        ]);
        replica.commit(&EntityRef::new("contact", key), Some(&fields), NOW, "Ann Ö");
    }
    replica.commit(&EntityRef::new("contact", "2"), None, NOW, "Ann Ö");
    replica
}

/// Their file.
pub fn text() -> String {
    file::write(sample().entities())
}

/// Their entities.
pub fn entities() -> Vec<Entity> {
    sample().entities().cloned().collect()
}
