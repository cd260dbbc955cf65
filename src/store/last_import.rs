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

/// What is known of the last import.
#[derive(Debug, Default)]
pub(super) struct Noted {
    /// When it was, in milliseconds since 1970.
    pub at_ms: i64,
    /// Its entities that are still as it left them.
    pub steps: Vec<ImportedEntity>,
    /// Those that were changed since.
    pub changed: Vec<EntityRef>,
}

/// Reads the note. What is damaged is left out: it cannot be taken back.
pub(super) fn read(text: &str, known: impl Fn(&EntityRef) -> Option<Entity>) -> Option<Noted> {
    let Value::Array(rows) = serde_json::from_str(text).ok()? else {
        return None;
    };
    let (at, rows) = rows.split_first()?;
    let mut noted = Noted {
        at_ms: at.as_i64()?,
        ..Noted::default()
    };
    for row in rows {
        let id = row.get(0).and_then(Value::as_str).and_then(|id| id.parse().ok());
        let Some((id, now)) = id.and_then(|id: EntityRef| Some((id.clone(), known(&id)?))) else {
            continue;
        };
        if row.get(1).and_then(Value::as_str) != Some(&digest_of(&now)) {
            noted.changed.push(id);
        } else if let Some(before) = before(&id, row) {
            noted.steps.push(ImportedEntity {
                id,
                before,
                after: now,
            });
        }
    }
    Some(noted)
}

/// The state before; `None` when it is damaged.
fn before(id: &EntityRef, row: &Value) -> Option<Option<Entity>> {
    match row.get(2)? {
        Value::Null => Some(None),
        line => Some(Some(checked(&id.to_string(), line.as_str()?)?)),
    }
}
