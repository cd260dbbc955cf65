//! What a command does to one entity: the difference between what is shown and what is wanted, as one write.

use super::dot::Dot;
use super::entity::{Entity, REMOVED, Write};
use super::joined::Superseded;
use crate::domain::SortedMap;
use crate::domain::gathered;
use crate::domain::record::{Fields, Value};

/// The fields that one write touches: those with a value get it as their only head, the others lose their heads.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Writes(pub(super) SortedMap<String, Option<Value>>);

impl Writes {
    /// What makes the entity show the wanted fields; `None` when it does already.
    pub(super) fn between(entity: Option<&Entity>, wanted: Option<&Fields>) -> Option<Self> {
        match (entity.and_then(Entity::shown), wanted) {
            (Some(shown), Some(wanted)) => Self::changing(&shown, wanted),
            (None, Some(wanted)) => Some(Self::creating(wanted)),
            (Some(_), None) => entity.map(Self::removing),
            (None, None) => None,
        }
    }

    fn changing(shown: &Fields, wanted: &Fields) -> Option<Self> {
        let emptied = shown
            .keys()
            .filter(|field| wanted.get(*field).is_none_or(Value::is_null))
            .map(|field| (field.clone(), Some(Value::Null)));
        let set = set_fields(wanted)
            .filter(|(field, value)| shown.get(*field) != Some(*value))
            .map(|(field, value)| (field.clone(), Some(value.clone())));
        let writes: SortedMap<_, _> = gathered(emptied.chain(set));
        (!writes.is_empty()).then_some(Self(writes))
    }

    /// Also brings a removed entity back. Where no field is set, a head says that it is there, so that a removal
    /// that did not know of it is told from one that did.
    fn creating(wanted: &Fields) -> Self {
        let set = set_fields(wanted).map(|(field, value)| (field.clone(), Some(value.clone())));
        let mut writes: SortedMap<_, _> = gathered(set);
        let there = writes.is_empty().then_some(Value::Bool(false));
        writes.insert(REMOVED.to_owned(), there);
        Self(writes)
    }

    fn removing(entity: &Entity) -> Self {
        let mut writes: SortedMap<_, _> =
            gathered(entity.field_names().map(|field| (field.to_owned(), None)));
        writes.insert(REMOVED.to_owned(), Some(Value::Bool(true)));
        Self(writes)
    }
}

fn set_fields(wanted: &Fields) -> impl Iterator<Item = (&String, &Value)> {
    wanted
        .iter()
        .filter(|(field, value)| *field != REMOVED && !value.is_null())
}

impl Entity {
    /// Does one write under a new dot; gives back the heads that it replaced.
    pub(super) fn write(&mut self, dot: Dot, by: Write, writes: Writes) -> Vec<Superseded> {
        let mut superseded = Vec::new();
        for (field, value) in writes.0 {
            if value.is_some() {
                superseded.extend(self.was_empty(&field, (by.stamp, dot)));
            }
            let replaced = self.fields.get_or_default(field.clone()).take();
            superseded.extend(replaced.filter_map(|(old, value)| self.superseded(&field, old, value)));
            if let Some(value) = value {
                self.fields.get_or_default(field).insert(dot, value);
            }
        }
        self.seen.add(dot);
        self.by.insert(dot, by);
        self.drop_unused_writes();
        superseded
    }
}
