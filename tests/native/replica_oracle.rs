//! The oracle: it knows every write and who had seen what, and nothing of contexts or stamps.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Value;
use plan_b::replica::{Dot, Entity, REMOVED, Stamp};

use super::replica_happening::ENTITIES;
use super::replica_world::{World, entity};

/// What the oracle knows of one write.
pub struct Known {
    pub entity: EntityRef,
    pub dot: Dot,
    pub stamp: Stamp,
    /// The writes that its author had seen, of this entity.
    pub seen: BTreeSet<usize>,
    /// What it did to each field; `None` where it only removed what was there.
    pub fields: BTreeMap<String, Option<Value>>,
}

impl World {
    /// The heads that must be here: each write that has arrived and that no arrived write, made in knowledge of it,
    /// has replaced.
    pub fn expected(&self, device: usize, id: &EntityRef) -> BTreeMap<String, BTreeMap<Dot, Value>> {
        let none = BTreeSet::new();
        let arrived = self.devices[device].arrived.get(id).unwrap_or(&none);
        let mut heads: BTreeMap<String, BTreeMap<Dot, Value>> = BTreeMap::new();
        for number in arrived {
            let write = &self.writes[*number];
            assert_eq!(write.entity, *id);
            for (field, value) in &write.fields {
                let is_replaced = arrived
                    .iter()
                    .map(|later| &self.writes[*later])
                    .any(|later| later.seen.contains(number) && later.fields.contains_key(field));
                if let (Some(value), false) = (value, is_replaced) {
                    heads
                        .entry(field.clone())
                        .or_default()
                        .insert(write.dot, value.clone());
                }
            }
        }
        heads
    }

    /// Compares a device with the oracle.
    pub fn check(&self, device: usize) {
        for id in (0..ENTITIES).map(entity) {
            let expected = self.expected(device, &id);
            let Some(entity) = self.devices[device].replica.get(&id) else {
                assert!(expected.is_empty());
                continue;
            };
            let there: BTreeMap<String, BTreeMap<Dot, Value>> = entity
                .field_names()
                .map(|field| {
                    let heads = entity.heads(field).map(|head| (head.dot, head.value));
                    (field.to_owned(), heads.collect())
                })
                .collect();
            assert_eq!(there, expected, "heads of {id} on device {device}");
            self.check_shown(entity, &expected);
        }
    }

    fn check_shown(&self, entity: &Entity, heads: &BTreeMap<String, BTreeMap<Dot, Value>>) {
        let raised: BTreeSet<String> = entity
            .both_changed()
            .into_iter()
            .map(|conflict| conflict.field)
            .collect();
        let concurrent = heads
            .iter()
            .filter(|(field, heads)| {
                let different: BTreeSet<String> = heads.values().map(Value::to_string).collect();
                *field != REMOVED && different.len() > 1
            })
            .map(|(field, _)| field.clone());
        assert_eq!(raised, concurrent.collect());
        let stamp = |dot: &Dot| {
            self.writes
                .iter()
                .find(|write| write.dot == *dot && write.entity == *entity.id())
                .unwrap()
                .stamp
        };
        for (field, heads) in heads {
            let newest = heads
                .iter()
                .max_by_key(|(dot, _)| (stamp(dot), **dot))
                .map(|(_, value)| value);
            assert_eq!(entity.shown_value(field), newest.filter(|value| !value.is_null()));
        }
    }

    /// Every write is still visible or was replaced by somebody who knew it, whose stamp is higher.
    pub fn check_that_nobody_lost_to_what_they_saw(&self) {
        for later in &self.writes {
            for earlier in later.seen.iter().map(|number| &self.writes[*number]) {
                let replaced = |field: &String| later.fields.contains_key(field);
                let was_a_head = |field: &String| {
                    !later
                        .seen
                        .iter()
                        .map(|number| &self.writes[*number])
                        .any(|between| {
                            between.fields.contains_key(field)
                                && between
                                    .seen
                                    .iter()
                                    .any(|seen| self.writes[*seen].dot == earlier.dot)
                        })
                };
                if earlier
                    .fields
                    .keys()
                    .any(|field| replaced(field) && was_a_head(field) && earlier.fields[field].is_some())
                {
                    assert!(
                        later.stamp > earlier.stamp,
                        "{:?} saw {:?}",
                        later.dot,
                        earlier.dot
                    );
                }
            }
        }
    }
}
