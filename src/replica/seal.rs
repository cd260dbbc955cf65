//! What a validation is bound to, and whether it still is what the plan says.
//!
//! Entries that a copy leaves out are sealed apart, so that such a copy checks too. What changed since is told by the
//! short digest of each entry, kept in the validation itself: the history of earlier values stays on the device where
//! the change was made, the validation travels with the plan. Of private entries there is one seal over all and no
//! digest each: their ids, which a copy without them does not have, keep a number from being guessed out of it.

use std::collections::{BTreeMap, BTreeSet};

use super::canonical;
use super::digest::sha256_hex;
use super::entity::Entity;
use super::fingerprint::fingerprint;
use super::privacy::is_crisis_team_only;
use crate::domain::id::EntityRef;
use crate::domain::record::{Record, Value};
use crate::domain::{
    Action, Contact, DrillResult, EventReport, Incident, LogLine, Number, Recovery, Review, Validation,
    gathered,
};

/// Hexadecimal digits of an entry's short digest.
const SHORT: usize = 10;

/// Whether the entity tells of what happened and is no part of the plan.
pub fn has_happened(id: &EntityRef) -> bool {
    const HAPPENED: [&str; 7] = [
        Incident::KIND,
        LogLine::KIND,
        EventReport::KIND,
        Review::KIND,
        Recovery::KIND,
        Action::KIND,
        DrillResult::KIND,
    ];
    HAPPENED.contains(&id.kind.as_ref())
}

/// What is sealed when somebody validates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seal {
    /// The fingerprint of what every copy has.
    pub fingerprint: String,
    /// The fingerprint of what copies leave out; empty when there is nothing of the kind.
    pub private_fingerprint: String,
    /// The entries by kind, as [`Validation::parts`] keeps them.
    pub parts: BTreeMap<String, String>,
    /// The fields of one entry, as [`Validation::field_digests`] keeps them; empty for the plan.
    pub field_digests: BTreeMap<String, String>,
}

/// How an entry differs from what was validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difference {
    /// It was not there.
    Added,
    /// It was there with other content.
    Changed,
    /// It is not there any more.
    Removed,
}

/// How the plan stands to a validation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// It says what was validated.
    Unchanged,
    /// It says something else: these entries differ, in the order of their ids; the private ones are not named.
    Changed {
        /// The entries that differ.
        entries: Vec<(EntityRef, Difference)>,
        /// The fields that differ, where one entry was validated.
        fields: BTreeSet<String>,
        /// Whether what copies leave out differs.
        is_private_too: bool,
    },
    /// The validation names no content.
    NotBound,
}

impl Since {
    /// Whether this place differs: an entry, or a part as a whole, whose key is `0`. A contact differs with a number of
    /// the plan; what cannot be told counts as different.
    pub fn touches(&self, place: &EntityRef) -> bool {
        match self {
            Self::Unchanged => false,
            Self::NotBound => true,
            Self::Changed {
                entries,
                is_private_too,
                ..
            } => {
                let is_at = |entity: &EntityRef| {
                    let is_number = place.kind == Contact::KIND && entity.kind == Number::KIND;
                    is_number || entity.kind == place.kind && (place.key == "0" || entity.key == place.key)
                };
                *is_private_too || entries.iter().any(|(entity, _)| is_at(entity))
            }
        }
    }
}

impl Seal {
    /// Seals the whole plan; the entities must come sorted by id.
    pub fn of_plan<'a>(entities: impl Iterator<Item = &'a Entity> + Clone) -> Self {
        let has_private = entities.clone().any(is_private_content);
        Self {
            fingerprint: fingerprint(entities.clone(), is_common_content),
            private_fingerprint: if has_private {
                fingerprint(entities.clone(), is_private_content)
            } else {
                String::new()
            },
            parts: parts(entities.filter(|entity| is_common_content(entity))),
            field_digests: BTreeMap::new(),
        }
    }

    /// Seals one entry of the plan, a procedure.
    pub fn of_entry(entity: Option<&Entity>) -> Self {
        Self {
            fingerprint: fingerprint(entity, |_| true),
            field_digests: entity.map(field_digests).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// How this, the plan now, stands to what was validated. Private entries count where they were there then and are
    /// here now: neither a copy without them nor a validation given on such a copy is a change.
    pub fn since(&self, validation: &Validation) -> Since {
        if validation.fingerprint.is_empty() {
            return Since::NotBound;
        }
        let (was, is) = (&validation.private_fingerprint, &self.private_fingerprint);
        let is_private_too = !was.is_empty() && !is.is_empty() && was != is;
        if self.fingerprint == validation.fingerprint && !is_private_too {
            return Since::Unchanged;
        }
        let was = read_parts(&validation.parts);
        let is = read_parts(&self.parts);
        let ids: BTreeSet<&EntityRef> = gathered(was.keys().chain(is.keys()));
        let entries = ids.into_iter().filter_map(|id| {
            let difference = match (was.get(id), is.get(id)) {
                (None, Some(_)) => Difference::Added,
                (Some(_), None) => Difference::Removed,
                (was, is) if was != is => Difference::Changed,
                _ => return None,
            };
            Some((id.clone(), difference))
        });
        // A validation that names no entries says nothing of each.
        let entries = if was.is_empty() {
            Vec::new()
        } else {
            entries.collect()
        };
        Since::Changed {
            entries,
            fields: self.fields_since(validation),
            is_private_too,
        }
    }

    /// The fields that differ; none for a validation that keeps nothing of them.
    fn fields_since(&self, validation: &Validation) -> BTreeSet<String> {
        let (was, is) = (&validation.field_digests, &self.field_digests);
        if was.is_empty() {
            return BTreeSet::new();
        }
        let names = was.keys().chain(is.keys());
        let differing = names.filter(|name| was.get(*name) != is.get(*name));
        gathered(differing.cloned())
    }
}

fn is_content(entity: &Entity) -> bool {
    entity.id().kind != Validation::KIND && !has_happened(entity.id())
}

fn is_common_content(entity: &Entity) -> bool {
    is_content(entity) && !is_crisis_team_only(entity)
}

fn is_private_content(entity: &Entity) -> bool {
    is_crisis_team_only(entity) && entity.is_alive()
}

fn parts<'a>(entities: impl Iterator<Item = &'a Entity>) -> BTreeMap<String, String> {
    let mut parts: BTreeMap<String, String> = BTreeMap::new();
    for entity in entities.filter(|entity| entity.shown().is_some_and(|fields| !fields.is_empty())) {
        let print = fingerprint([entity], |_| true);
        let of_kind = parts.entry(entity.id().kind.to_string()).or_default();
        if !of_kind.is_empty() {
            of_kind.push(' ');
        }
        of_kind.push_str(&entity.id().key);
        of_kind.push(':');
        of_kind.push_str(print.get(..SHORT).unwrap_or_default());
    }
    parts
}

/// A short digest of each field that is shown.
fn field_digests(entity: &Entity) -> BTreeMap<String, String> {
    let id = entity.id().to_string();
    let fields = entity.shown().unwrap_or_default().into_iter();
    let digests = fields.map(|(field, value)| {
        let row = Value::Array(vec![Value::from(id.as_str()), Value::from(field.as_str()), value]);
        let print = sha256_hex([canonical::text(&row) + "\n"]);
        (field, print.get(..SHORT).unwrap_or_default().to_owned())
    });
    digests.collect()
}

fn read_parts(parts: &BTreeMap<String, String>) -> BTreeMap<EntityRef, &str> {
    let entries = parts.iter().flat_map(|(kind, entries)| {
        let entries = entries.split(' ').filter_map(|entry| entry.split_once(':'));
        entries.map(move |(key, digest)| (EntityRef::new(kind.clone(), key), digest))
    });
    gathered(entries)
}
