//! Fields of which nobody is asked which of two values counts.

use super::entity::Entity;
use super::write::Writes;
use crate::domain::record::Value;

/// Where a row stands in a list, for which of the template's rows a contact stands, which of a kind's two places a
/// number has. Whoever moved a row meant the list, not a value that somebody else could weigh against another; and
/// each choice is as good, as long as every device makes the same one.
const SILENT: [&str; 3] = ["order", "post", "slot"];

/// Whether the shown value of this field counts without a question: of the heads the one with the highest stamp, then
/// dot, which is the same on every device. It never is to be chosen.
pub fn is_silent(field: &str) -> bool {
    SILENT.contains(&field)
}

impl Writes {
    /// Lets the write settle the silent fields too: their shown value becomes the only head.
    pub(super) fn settle_silent(&mut self, entity: &Entity) {
        for field in SILENT {
            if !self.0.contains_key(field) && entity.is_disputed(field) {
                let shown = entity.shown_value(field).cloned().unwrap_or(Value::Null);
                self.0.insert(field.to_owned(), Some(shown));
            }
        }
    }
}
