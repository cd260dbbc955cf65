//! What IndexedDB has not completed yet.

use std::collections::{BTreeMap, BTreeSet};

use super::history;
use super::pref::Pref;
use crate::domain::SortedMap;
use crate::domain::id::EntityRef;
use crate::platform::fault::Fault;
use crate::replica::{Entity, Superseded};

/// The most entities of one transaction: a list of thousands of contacts would not be through within the time limit.
/// Everything that a person does otherwise fits into one many times over.
const MOST_ENTITIES: usize = 4_000;

/// Changes on their way to IndexedDB; each stays here until its transaction has completed.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    entities: BTreeMap<EntityRef, Entity>,
    /// Those of them that localStorage does not have either.
    nowhere: BTreeSet<EntityRef>,
    history: BTreeMap<String, String>,
    prefs: SortedMap<Pref, String>,
    /// Why localStorage refused the last one that it should have taken.
    pub(super) local_fault: Option<Fault>,
}

/// What one transaction is to write.
#[derive(Debug, Clone, Default)]
pub(super) struct Batch {
    pub(super) entities: Vec<Entity>,
    pub(super) history: Vec<(String, String)>,
    pub(super) prefs: Vec<(Pref, String)>,
}

impl Batch {
    pub(super) fn is_empty(&self) -> bool {
        self.entities.is_empty() && self.history.is_empty() && self.prefs.is_empty()
    }
}

impl Waiting {
    pub(super) fn add(&mut self, entity: &Entity, in_local: bool) {
        match self.entities.get_mut(entity.id()) {
            Some(earlier) => {
                earlier.join(entity);
            }
            None => {
                self.entities.insert(entity.id().clone(), entity.clone());
            }
        }
        if in_local {
            self.nowhere.remove(entity.id());
        } else {
            self.nowhere.insert(entity.id().clone());
        }
    }

    pub(super) fn add_history(&mut self, earlier: &[Superseded]) {
        self.history.extend(
            earlier
                .iter()
                .map(|earlier| (history::key(earlier), history::text(earlier))),
        );
    }

    /// The earlier values that are on their way.
    pub(super) fn history(&self) -> &BTreeMap<String, String> {
        &self.history
    }

    pub(super) fn add_pref(&mut self, pref: Pref, text: String) {
        self.prefs.insert(pref, text);
    }

    pub(super) fn get(&self, id: &EntityRef) -> Option<&Entity> {
        self.entities.get(id)
    }

    pub(super) fn forget(&mut self, id: &EntityRef) {
        self.entities.remove(id);
        self.nowhere.remove(id);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entities.is_empty() && self.history.is_empty() && self.prefs.is_empty()
    }

    /// Whether some change is in neither store.
    pub(super) fn has_unkept(&self) -> bool {
        !self.nowhere.is_empty()
    }

    /// The changes that are in neither store.
    pub(super) fn unkept(&self) -> Vec<Entity> {
        self.nowhere
            .iter()
            .filter_map(|id| self.entities.get(id).cloned())
            .collect()
    }

    /// What goes next; the rest follows when this is complete.
    pub(super) fn batch(&self) -> Batch {
        Batch {
            entities: self.entities.values().take(MOST_ENTITIES).cloned().collect(),
            history: self
                .history
                .iter()
                .map(|(key, text)| (key.clone(), text.clone()))
                .collect(),
            prefs: self
                .prefs
                .iter()
                .map(|(pref, text)| (*pref, text.clone()))
                .collect(),
        }
    }

    /// The batch is complete; what has changed since it was taken stays.
    pub(super) fn completed(&mut self, batch: &Batch) {
        for entity in &batch.entities {
            if self.entities.get(entity.id()) == Some(entity) {
                self.forget(entity.id());
            }
        }
        for (key, _) in &batch.history {
            self.history.remove(key);
        }
        for (pref, text) in &batch.prefs {
            if self.prefs.get(pref) == Some(text) {
                self.prefs.remove(pref);
            }
        }
    }
}
