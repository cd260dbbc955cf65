//! Entities as the stores hold them: one line of ASCII each.
//!
//! ASCII, because browsers count two bytes for every character of a text as soon as one character needs it.

use crate::replica::{Entity, Script};

/// The line under which an entity is stored.
pub(super) fn line_of(entity: &Entity) -> String {
    entity.to_line_in(Script::Ascii)
}

/// The entity in a line, if the line passes its check and stands under its own id.
pub(super) fn checked(id: &str, line: &str) -> Option<Entity> {
    Entity::from_line(line)
        .ok()
        .filter(|entity| entity.id().to_string() == id)
}
