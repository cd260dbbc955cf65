//! The history of the plan: what changed, and taking a change back.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Session;
use crate::domain::EntityRef;
use crate::domain::Sorting;
use crate::platform::fault::Fault;
use crate::replica::changes::{Change, changes};
use crate::replica::{Entity, Superseded, seal};

impl Session {
    /// Every change of these entities that this device knows, newest first.
    ///
    /// # Errors
    /// The earlier values cannot be read just now.
    pub async fn changes_of(self, ids: Vec<EntityRef>) -> Result<Vec<Change>, Fault> {
        let mut earlier = self.store().whole_history().await?;
        earlier.retain(|old| ids.contains(&old.entity));
        Ok(self.engine(|engine| {
            let replica = engine.replica.borrow();
            newest_first(ids.iter().filter_map(|id| replica.get(id)), earlier)
        }))
    }

    /// Every change of the plan that this device knows, newest first. Incidents have their own log.
    ///
    /// # Errors
    /// The earlier values cannot be read just now.
    pub async fn all_changes(self) -> Result<Vec<Change>, Fault> {
        let earlier = self.store().whole_history().await?;
        Ok(self.engine(|engine| {
            let replica = engine.replica.borrow();
            let of_plan = replica
                .entities()
                .filter(|entity| !seal::has_happened(entity.id()));
            newest_first(of_plan, earlier)
        }))
    }

    /// Takes changes back by a new change each, with a notice that offers to take that back. Returns whether there was
    /// anything left to take back.
    pub fn take_back(self, changes: &[Change], told: impl Into<String>) -> bool {
        let undoables = self.engine(|engine| engine.take_back(changes, &self.moment()));
        if undoables.is_empty() {
            return false;
        }
        let undo = move || self.take_back_own(&undoables);
        self.notices
            .offer(told, self.words.untracked().actions.undo, undo);
        true
    }

    /// Whether a change can still be taken back, tracked.
    pub fn can_take_back(self, change: &Change) -> bool {
        self.signals.plan.track();
        self.engine(|engine| {
            let replica = engine.replica.borrow();
            let now = replica.get(&change.entity).and_then(Entity::shown);
            change.taken_back(now.as_ref()).is_some()
        })
    }
}

fn newest_first<'a>(entities: impl Iterator<Item = &'a Entity>, earlier: Vec<Superseded>) -> Vec<Change> {
    let mut by_entity: BTreeMap<EntityRef, Vec<Superseded>> = BTreeMap::new();
    for old in earlier {
        by_entity.entry(old.entity.clone()).or_default().push(old);
    }
    let mut all = Vec::new();
    for entity in entities {
        let earlier = by_entity.remove(entity.id()).unwrap_or_default();
        all.extend(changes(entity, &earlier));
    }
    all.order_by(|one, other| (other.stamp, &one.entity).cmp(&(one.stamp, &other.entity)));
    all
}
