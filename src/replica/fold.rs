//! The bridge between the typed plan and its entities: fields are folded into records, and what a command changed in a
//! record becomes a write.

use super::entity::Entity;
use super::replica::{Committed, Replica};
use crate::domain::id::EntityRef;
use crate::domain::plan::Plan;
use crate::domain::record::{Fields, Refused};

/// Takes an entity over into the plan as it is shown. Returns the values that their types refused: their defaults
/// stand in the plan, the values stay in the entity.
pub fn put(plan: &mut Plan, entity: &Entity) -> Vec<Refused> {
    plan.put(entity.id(), entity.shown().as_ref())
}

/// Writes what the plan has for one entity, after a command has touched it; see [`Replica::commit`].
///
/// Only what the command changed is written: fields of a newer version, refused values and other spellings of an equal
/// value stay as they are.
pub fn commit<'a>(
    replica: &'a mut Replica,
    plan: &Plan,
    id: &EntityRef,
    now_ms: u64,
    author: &str,
) -> Option<Committed<'a>> {
    let shown = replica.get(id).and_then(Entity::shown);
    let mut typed = Plan::default();
    typed.put(id, shown.as_ref());
    let (before, now) = (typed.fields_of(id), plan.fields_of(id));
    if before == now {
        return None;
    }
    let wanted = now.map(|now| with_changes(shown.unwrap_or_default(), &before.unwrap_or_default(), now));
    replica.commit(id, wanted.as_ref(), now_ms, author)
}

/// The shown fields with what differs between two typed states.
fn with_changes(mut shown: Fields, before: &Fields, now: Fields) -> Fields {
    for field in before.keys().filter(|field| !now.contains_key(*field)) {
        shown.remove(field);
    }
    shown.extend(
        now.into_iter()
            .filter(|(field, value)| before.get(field) != Some(value)),
    );
    shown
}
