//! What a validation is bound to: a digest of the plan as it is shown.

use super::canonical;
use super::digest::sha256_hex;
use super::entity::Entity;
use crate::domain::record::Value;

/// SHA-256 over the shown fields of the chosen entities, as 64 hexadecimal digits: for each entity that is there by
/// id, for each of its fields by name, the canonical JSON `["kind/key","field",value]` and a line feed.
///
/// It is taken over fields and not over the program's types, so a new version of the app does not change it. The
/// entities must come sorted by id, as [`super::Replica::entities`] gives them.
pub fn fingerprint<'a>(
    entities: impl IntoIterator<Item = &'a Entity>,
    is_part: impl Fn(&Entity) -> bool,
) -> String {
    let rows = entities
        .into_iter()
        .filter(|entity| is_part(entity))
        .flat_map(|entity| {
            let id = entity.id().to_string();
            entity
                .shown()
                .unwrap_or_default()
                .into_iter()
                .map(move |(field, value)| {
                    let row = Value::Array(vec![Value::from(id.as_str()), Value::from(field), value]);
                    canonical::text(&row) + "\n"
                })
        });
    sha256_hex(rows)
}
