//! The history of an entity as people read it: each change with who, when, before, after.
//!
//! It is read off the values that stand in the entity and the earlier ones that this device has noted. A value that
//! was replaced elsewhere before it came here is not known here; the change then spans several. Where nothing at all is
//! known of what stood there, that is said: it may have been something.

use super::clock::Stamp;
use super::dot::Dot;
use super::entity::{Entity, REMOVED};
use super::joined::Superseded;
use crate::domain::SortedMap;
use crate::domain::id::EntityRef;
use crate::domain::record::{Fields, Value};

/// What a change did to the entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// It is there from now on, for the first time or again.
    Added,
    /// Fields changed.
    Changed,
    /// It is not there any more.
    Removed,
}

/// One field before and after; `None`: not set.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// The field.
    pub field: String,
    /// What stood there.
    pub before: Option<Value>,
    /// Whether this device saw what stood there. Of a field that it got filled it knows nothing earlier.
    pub is_before_known: bool,
    /// What stands there since.
    pub after: Option<Value>,
}

/// One change of one entity.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which entity.
    pub entity: EntityRef,
    /// The write.
    pub dot: Dot,
    /// When, as the device believed.
    pub stamp: Stamp,
    /// Who.
    pub author: String,
    /// What was done.
    pub act: Act,
    /// Field by field, sorted by name; for a removal what went.
    pub fields: Vec<FieldChange>,
}

impl Change {
    /// The fields that the entity is to show once this change is taken back, when it shows `now`; `None` inside: it is
    /// to go. Fields that the change did not touch stay. `None` outside: there is nothing to take back any more, or what
    /// stood there is not known here.
    pub fn taken_back(&self, now: Option<&Fields>) -> Option<Option<Fields>> {
        match (self.act, now) {
            (Act::Added, now) => now.map(|_| None),
            (Act::Removed, Some(_)) | (Act::Changed, None) => None,
            (Act::Changed, _) if self.fields.iter().any(|field| !field.is_before_known) => None,
            (Act::Changed | Act::Removed, now) => {
                let mut wanted = now.cloned().unwrap_or_default();
                for FieldChange { field, before, .. } in &self.fields {
                    match before {
                        Some(value) => wanted.insert(field.clone(), value.clone()),
                        None => wanted.remove(field),
                    };
                }
                (Some(&wanted) != now).then_some(Some(wanted))
            }
        }
    }
}

/// Every change of an entity that is known here, oldest first. `earlier` are its replaced values, in any order.
pub fn changes(entity: &Entity, earlier: &[Superseded]) -> Vec<Change> {
    let mut shown = Shown::default();
    let mut is_there = false;
    let mut all = Vec::new();
    for ((stamp, dot), write) in writes(entity, earlier) {
        let is_removal = write.values.get(REMOVED) == Some(&Value::Bool(true));
        let act = match (is_removal, is_there) {
            (true, false) => continue,
            (true, true) => Act::Removed,
            (false, false) => Act::Added,
            (false, true) => Act::Changed,
        };
        let fields = if is_removal {
            shown.removed()
        } else {
            shown.set(write.values, act)
        };
        is_there = !is_removal;
        if act == Act::Changed && fields.is_empty() {
            continue;
        }
        all.push(Change {
            entity: entity.id().clone(),
            dot,
            stamp,
            author: write.author,
            act,
            fields,
        });
    }
    all
}

/// What one write set.
struct Written {
    author: String,
    values: Fields,
}

fn writes(entity: &Entity, earlier: &[Superseded]) -> SortedMap<(Stamp, Dot), Written> {
    let mut all: SortedMap<(Stamp, Dot), Written> = SortedMap::new();
    let mut note = |stamp: Stamp, dot: Dot, author: &str, field: &str, value: &Value| {
        let write = all.get_or_insert_with((stamp, dot), || Written {
            author: author.to_owned(),
            values: Fields::new(),
        });
        write.values.insert(field.to_owned(), value.clone());
    };
    for old in earlier.iter().filter(|old| old.entity == *entity.id()) {
        note(old.stamp, old.dot, &old.author, &old.field, &old.value);
    }
    for field in entity.field_names() {
        for head in entity.heads(field) {
            note(head.stamp, head.dot, &head.author, field, &head.value);
        }
    }
    all
}

/// The entity as it is shown after the writes so far.
#[derive(Default)]
struct Shown {
    values: SortedMap<String, Value>,
    /// Fields of which a value, or that there was none, is known since the entity is there.
    known: SortedMap<String, ()>,
}

impl Shown {
    fn set(&mut self, values: Fields, act: Act) -> Vec<FieldChange> {
        let mut changed = Vec::new();
        for (field, value) in values.into_iter().filter(|(field, _)| field != REMOVED) {
            let after = Some(value).filter(|value| !value.is_null());
            let before = match &after {
                Some(value) => self.values.insert(field.clone(), value.clone()),
                None => self.values.remove(&field),
            };
            let was_known = self.known.insert(field.clone(), ()).is_some();
            if before != after {
                changed.push(FieldChange {
                    field,
                    before,
                    is_before_known: was_known || act == Act::Added,
                    after,
                });
            }
        }
        changed
    }

    fn removed(&mut self) -> Vec<FieldChange> {
        let gone = std::mem::take(self).values.into_iter();
        let change = |(field, before)| FieldChange {
            field,
            before: Some(before),
            is_before_known: true,
            after: None,
        };
        gone.map(change).collect()
    }
}
