//! The last import as it stays known when the app is closed: of each entity that it changed the line before, and a
//! digest of the line after, by which is seen whether anything changed it since.

use serde_json::{Value, json};

use super::line::{checked, line_of};
use crate::domain::id::EntityRef;
use crate::replica::{Entity, ImportedEntity, digest_of};

/// Its key among the markers and small settings; an empty text stands for none.
pub(super) const KEY: &str = "last-import";

/// The longest note: it is read at every start. A longer one is not kept, the import can be taken back until the app
/// is closed.
const MOST_BYTES: usize = 500_000;

/// The note of an import.
pub(super) fn note(at_ms: i64, steps: &[&ImportedEntity]) -> String {
    let rows = steps.iter().map(|step| {
        let before = step.before.as_ref().map(line_of);
        json!([step.id.to_string(), digest_of(&step.after), before])
    });
    let text = Value::Array([json!(at_ms)].into_iter().chain(rows).collect()).to_string();
    if text.len() > MOST_BYTES {
        String::new()
    } else {
        text
    }
}

/// When the noted import was, in milliseconds since 1970, and those of its entities that are still as it left them.
/// What is damaged is left out: it cannot be taken back.
pub(super) fn read(
    text: &str,
    known: impl Fn(&EntityRef) -> Option<Entity>,
) -> Option<(i64, Vec<ImportedEntity>)> {
    let Value::Array(rows) = serde_json::from_str(text).ok()? else {
        return None;
    };
    let (at, rows) = rows.split_first()?;
    let steps = rows.iter().filter_map(|row| step(row, &known));
    Some((at.as_i64()?, steps.collect()))
}

fn step(row: &Value, known: impl Fn(&EntityRef) -> Option<Entity>) -> Option<ImportedEntity> {
    let id: EntityRef = row.get(0)?.as_str()?.parse().ok()?;
    let after = known(&id).filter(|now| row.get(1).and_then(Value::as_str) == Some(&digest_of(now)))?;
    let before = match row.get(2)? {
        Value::Null => None,
        line => Some(checked(&id.to_string(), line.as_str()?)?),
    };
    Some(ImportedEntity { id, before, after })
}
