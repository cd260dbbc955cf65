//! Earlier values: the heads that later writes have replaced.

use std::collections::BTreeMap;

use crate::domain::id::EntityRef;
use crate::domain::record::Value;
use crate::replica::{Dot, SessionId, Stamp, Superseded};

/// What stands under one key of the history.
type Row = (String, SessionId, u64, u64, u32, String, Value);

/// The key of an earlier value: the entity, then the time, then what makes it unique. The same value noted twice
/// has the same key.
pub(super) fn key(earlier: &Superseded) -> String {
    let Superseded {
        entity,
        field,
        dot,
        stamp,
        ..
    } = earlier;
    format!(
        "{}{:015}-{:05}-{}.{}:{field}",
        start(entity),
        stamp.ms,
        stamp.count,
        dot.session,
        dot.number
    )
}

/// How the keys of one entity's earlier values begin.
pub(super) fn start(id: &EntityRef) -> String {
    format!("{id}@")
}

/// The values of these entities among the rows, oldest first for each.
pub(super) fn of(ids: &[EntityRef], rows: &BTreeMap<String, String>) -> Vec<Superseded> {
    let of_one = |id: &EntityRef| -> Vec<Superseded> {
        let start = start(id);
        let rows = rows.range(start.clone()..);
        rows.take_while(|(key, _)| key.starts_with(&start))
            .filter_map(|(_, text)| read(id, text))
            .collect()
    };
    ids.iter().flat_map(of_one).collect()
}

/// The earlier value as text: `[field, session, number, ms, count, author, value]`.
pub(super) fn text(earlier: &Superseded) -> String {
    let Superseded {
        field,
        dot,
        stamp,
        author,
        value,
        ..
    } = earlier;
    serde_json::json!([
        field,
        dot.session.to_string(),
        dot.number,
        stamp.ms,
        stamp.count,
        author,
        value
    ])
    .to_string()
}

/// Reads a row of the history, whose key names the entity.
pub(super) fn read_row(key: &str, text: &str) -> Option<Superseded> {
    let (id, _) = key.split_once('@')?;
    read(&id.parse().ok()?, text)
}

/// Reads what [`text`] writes.
fn read(id: &EntityRef, text: &str) -> Option<Superseded> {
    let (field, session, number, ms, count, author, value): Row = serde_json::from_str(text).ok()?;
    Some(Superseded {
        entity: id.clone(),
        field,
        dot: Dot { session, number },
        stamp: Stamp { ms, count },
        author,
        value,
    })
}
