//! The unit of everything: one thing of the plan, with every value that nobody has replaced.

use super::clock::Stamp;
use super::context::Context;
use super::dot::Dot;
use super::register::Register;
use super::silent::is_silent;
use crate::domain::SortedMap;
use crate::domain::Sorting;
use crate::domain::gathered;
use crate::domain::id::EntityRef;
use crate::domain::record::{Fields, Value};

/// The reserved field in which a removal stands: `true` for a removal, `false` where somebody said that it stays.
pub const REMOVED: &str = "removed";

/// Who wrote and when.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Write {
    /// When, as the device believed.
    pub stamp: Stamp,
    /// Who used the device.
    pub author: String,
}

/// One thing of the plan: a contact, a line, an incident's head, a line of a log.
///
/// Its state is determined by the set of writes that it has seen: each field holds the heads among them. `extra` are
/// top-level keys of its line that a newer version wrote; they travel along.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    pub(super) id: EntityRef,
    pub(super) seen: Context,
    pub(super) by: SortedMap<Dot, Write>,
    pub(super) fields: SortedMap<String, Register>,
    pub(super) extra: Fields,
}

/// One value of a field, with the write that set it.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// The write.
    pub dot: Dot,
    /// When.
    pub stamp: Stamp,
    /// Who.
    pub author: String,
    /// What; `null` when the field was emptied.
    pub value: Value,
}

/// A field that was changed to different values by people who did not know of each other's change.
#[derive(Clone, Debug, PartialEq)]
pub struct BothChanged {
    /// The field.
    pub field: String,
    /// Every head, the shown one first.
    pub heads: Vec<Head>,
}

impl Entity {
    /// The entity before anything was written to it.
    pub(super) fn new(id: EntityRef) -> Self {
        Self {
            id,
            seen: Context::default(),
            by: SortedMap::new(),
            fields: SortedMap::new(),
            extra: Fields::new(),
        }
    }

    /// Its name in stores and in the file.
    pub const fn id(&self) -> &EntityRef {
        &self.id
    }

    /// Which writes it has seen.
    pub const fn seen(&self) -> &Context {
        &self.seen
    }

    /// Whether it is there. A removal that did not know of a write leaves the entity there.
    pub fn is_alive(&self) -> bool {
        let Some(removals) = self.fields.get(REMOVED) else {
            return true;
        };
        self.fields.len() > 1 || removals.heads().any(|(_, value)| !is_removal(value))
    }

    /// Whether somebody removed it while another changed it: it is there, and somebody has to choose.
    pub fn is_marked(&self) -> bool {
        self.is_alive() && self.removals().next().is_some()
    }

    /// Who removed it, of those whose removal nobody has undone; newest first.
    pub fn removed_by(&self) -> Vec<Head> {
        newest_first(self.removals().collect())
    }

    fn removals(&self) -> impl Iterator<Item = Head> {
        self.heads(REMOVED).filter(|head| is_removal(&head.value))
    }

    /// The fields as they are shown, empty ones left out; `None` when it was removed.
    pub fn shown(&self) -> Option<Fields> {
        self.is_alive().then(|| {
            let shown = self.fields.keys().filter(|field| *field != REMOVED);
            gathered(shown.filter_map(|field| Some((field.clone(), self.shown_value(field)?.clone()))))
        })
    }

    /// One field as it is shown: of its heads the one with the highest stamp, among equal stamps the highest dot.
    pub fn shown_value(&self, field: &str) -> Option<&Value> {
        self.fields
            .get(field)?
            .heads()
            .max_by_key(|(dot, _)| (self.by.get(dot).map(|write| write.stamp), *dot))
            .map(|(_, value)| value)
            .filter(|value| !value.is_null())
    }

    /// The heads of one field, in no particular order.
    pub fn heads(&self, field: &str) -> impl Iterator<Item = Head> {
        self.fields
            .get(field)
            .into_iter()
            .flat_map(Register::heads)
            .filter_map(|(dot, value)| {
                let write = self.by.get(&dot)?;
                Some(Head {
                    dot,
                    stamp: write.stamp,
                    author: write.author.clone(),
                    value: value.clone(),
                })
            })
    }

    /// The fields whose heads differ, each with all its heads. Two people who entered the same value agree; of a
    /// silent field nobody is asked.
    pub fn both_changed(&self) -> Vec<BothChanged> {
        self.fields
            .keys()
            .filter(|field| *field != REMOVED && !is_silent(field) && self.is_disputed(field))
            .map(|field| BothChanged {
                field: field.clone(),
                heads: newest_first(self.heads(field).collect()),
            })
            .collect()
    }

    /// Whether the heads of a field differ.
    pub(super) fn is_disputed(&self, field: &str) -> bool {
        self.fields.get(field).is_some_and(has_different_values)
    }

    /// Every value that stands in it, shown or beside.
    pub(super) fn values(&self) -> impl Iterator<Item = &Value> {
        self.fields
            .values()
            .flat_map(|register| register.heads().map(|(_, value)| value))
    }

    /// The names of the fields that have a head, [`REMOVED`] included.
    pub fn field_names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// The newest stamp of a write that still has a head.
    pub fn newest(&self) -> Option<Stamp> {
        self.by.values().map(|write| write.stamp).max()
    }

    /// The writes that still have a head.
    pub fn writes(&self) -> impl Iterator<Item = (Dot, &Write)> {
        self.by.iter().map(|(dot, write)| (*dot, write))
    }

    /// Forgets who wrote what has no head any more.
    pub(super) fn drop_unused_writes(&mut self) {
        self.fields.retain(|_, register| !register.is_empty());
        let heads = self.fields.values().flat_map(Register::heads);
        let used: SortedMap<Dot, ()> = gathered(heads.map(|(dot, _)| (dot, ())));
        self.by.retain(|dot, _| used.contains_key(dot));
    }
}

fn is_removal(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false))
}

fn has_different_values(register: &Register) -> bool {
    let mut values = register.heads().map(|(_, value)| value);
    values
        .next()
        .is_some_and(|first| values.any(|value| value != first))
}

fn newest_first(mut heads: Vec<Head>) -> Vec<Head> {
    heads.order_by_key(|head| std::cmp::Reverse((head.stamp, head.dot)));
    heads
}
