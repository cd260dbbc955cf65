//! IndexedDB as the store of everything: each write a read, join, write within one transaction.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::history;
use super::last_import;
use super::line::{checked, line_of};
use super::report::{Place, SetAside};
use super::transactions::Transactions;
use super::waiting::Batch;
use crate::domain::id::EntityRef;
use crate::platform::clock;
use crate::platform::fault::Fault;
use crate::platform::idb::{Area, Slot, Write};
use crate::replica::{Entity, ImportedEntity, Superseded};

/// Entities stand under `kind/key`, earlier values in the history (see [`super::history`]), values that failed their
/// check in the area aside under `<ms>-<n>:<key>`.
pub(super) struct Indexed {
    transactions: Rc<dyn Transactions>,
}

/// What a joining transaction found.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// What stood here before and stands here now, in the order in which the entities were given.
    pub(super) steps: Vec<ImportedEntity>,
    pub(super) set_aside: Vec<SetAside>,
}

const OF_A_WRITE: &[Area] = &[Area::Entities, Area::History, Area::Aside, Area::Meta];

impl Indexed {
    pub(super) fn new(transactions: Rc<dyn Transactions>) -> Self {
        Self { transactions }
    }

    /// Every entity's line by its key, unchecked, in key order.
    pub(super) async fn lines(&self) -> Result<Vec<(String, String)>, Fault> {
        self.transactions.read_all(Area::Entities).await
    }

    /// Markers and small settings.
    pub(super) async fn meta(&self) -> Result<BTreeMap<String, String>, Fault> {
        Ok(self
            .transactions
            .read_all(Area::Meta)
            .await?
            .into_iter()
            .collect())
    }

    /// Joins all of it in one transaction, and puts markers and settings there in the same one: `meta` gives them, told
    /// what became of each entity.
    pub(super) async fn join(
        &self,
        batch: Batch,
        meta: impl Fn(&[ImportedEntity]) -> Vec<(String, String)> + 'static,
    ) -> Result<Outcome, Fault> {
        let reads = batch.entities.iter().map(place_of).collect();
        let outcome: Rc<RefCell<Outcome>> = Rc::default();
        let found = Rc::clone(&outcome);
        let change = move |values: Vec<Option<String>>| {
            let now = clock::now_ms();
            let mut outcome = Outcome::default();
            let mut writes: Vec<Write> = Vec::new();
            let history = batch.history.iter();
            writes
                .extend(history.map(|(key, value)| Write::Put(Slot::new(Area::History, key), value.clone())));
            for (number, (entity, value)) in batch.entities.iter().zip(values).enumerate() {
                let slot = place_of(entity);
                let before = value.as_deref().and_then(|line| checked(&slot.key, line));
                if value.is_some() && before.is_none() {
                    writes.push(Write::Move(slot.clone(), aside(now, number, &slot.key)));
                    outcome.set_aside.push(SetAside {
                        place: Place::Indexed,
                        key: slot.key.clone(),
                    });
                }
                let mut after = before.clone().unwrap_or_else(|| entity.clone());
                let joined = after.join(entity);
                writes.extend(joined.superseded.iter().map(into_history));
                if joined.changed || before.is_none() {
                    writes.push(Write::Put(slot, line_of(&after)));
                }
                outcome.steps.push(ImportedEntity {
                    id: entity.id().clone(),
                    before,
                    after,
                });
            }
            let meta = meta(&outcome.steps).into_iter();
            writes.extend(meta.map(|(key, value)| Write::Put(Slot::new(Area::Meta, key), value)));
            *found.borrow_mut() = outcome;
            writes
        };
        self.transactions
            .update(OF_A_WRITE, reads, Box::new(change))
            .await?;
        Ok(outcome.take())
    }

    /// Puts every entity back into its state before an import, in one transaction and without a join; the note of the
    /// last import goes. One that has changed meanwhile is left; returns the ids of those.
    pub(super) async fn take_back(&self, steps: Vec<ImportedEntity>) -> Result<Vec<EntityRef>, Fault> {
        let reads = steps.iter().map(|step| place_of(&step.after)).collect();
        let left: Rc<RefCell<Vec<EntityRef>>> = Rc::default();
        let found = Rc::clone(&left);
        let change = move |values: Vec<Option<String>>| {
            let mut writes = vec![Write::Put(Slot::new(Area::Meta, last_import::KEY), String::new())];
            let mut changed = Vec::new();
            for (step, value) in steps.iter().zip(values) {
                if value != Some(line_of(&step.after)) {
                    changed.push(step.id.clone());
                    continue;
                }
                let slot = place_of(&step.after);
                writes.push(match &step.before {
                    Some(before) => Write::Put(slot, line_of(before)),
                    None => Write::Remove(slot),
                });
            }
            *found.borrow_mut() = changed;
            writes
        };
        self.transactions
            .update(OF_A_WRITE, reads, Box::new(change))
            .await?;
        Ok(left.take())
    }

    /// Moves values that failed their check aside, if they still stand there as they were read.
    pub(super) async fn set_aside(&self, bad: Vec<(String, String)>) -> Result<(), Fault> {
        let reads = bad
            .iter()
            .map(|(key, _)| Slot::new(Area::Entities, key))
            .collect();
        let change = move |values: Vec<Option<String>>| {
            let now = clock::now_ms();
            let found = bad.iter().zip(values).enumerate();
            let same = found.filter(|(_, ((_, line), value))| value.as_ref() == Some(line));
            same.map(|(number, ((key, _), _))| {
                Write::Move(Slot::new(Area::Entities, key), aside(now, number, key))
            })
            .collect()
        };
        self.transactions
            .update(OF_A_WRITE, reads, Box::new(change))
            .await
    }

    /// Everything that was moved aside: the key under which it stood, and the text.
    pub(super) async fn aside(&self) -> Result<Vec<(String, String)>, Fault> {
        let rows = self.transactions.read_all(Area::Aside).await?;
        let key_of = |name: &str| name.split_once(':').map_or(name, |(_, key)| key).to_owned();
        Ok(rows
            .into_iter()
            .map(|(name, text)| (key_of(&name), text))
            .collect())
    }

    /// Joins other people's changes that were not taken into those that are kept.
    pub(super) async fn propose(&self, entities: Vec<Entity>) -> Result<(), Fault> {
        let place = |entity: &Entity| Slot::new(Area::Proposals, entity.id().to_string());
        let reads = entities.iter().map(place).collect();
        let change = move |values: Vec<Option<String>>| {
            let joined = entities.iter().zip(values).map(|(entity, value)| {
                let slot = place(entity);
                let mut joined = entity.clone();
                if let Some(earlier) = value.and_then(|line| checked(&slot.key, &line)) {
                    joined.join(&earlier);
                }
                Write::Put(slot, line_of(&joined))
            });
            joined.collect()
        };
        self.transactions
            .update(&[Area::Proposals], reads, Box::new(change))
            .await
    }

    /// Other people's changes that were not taken.
    pub(super) async fn proposals(&self) -> Result<Vec<Entity>, Fault> {
        let lines = self.transactions.read_all(Area::Proposals).await?;
        Ok(lines.iter().filter_map(|(id, line)| checked(id, line)).collect())
    }

    /// Removes proposals that were taken or refused.
    pub(super) async fn drop_proposals(&self, ids: Vec<EntityRef>) -> Result<(), Fault> {
        let change = move |_: Vec<Option<String>>| {
            ids.iter()
                .map(|id| Write::Remove(Slot::new(Area::Proposals, id.to_string())))
                .collect()
        };
        self.transactions
            .update(&[Area::Proposals], Vec::new(), Box::new(change))
            .await
    }

    /// The rows of the history whose keys begin so; all of them with an empty beginning.
    pub(super) async fn history(&self, start: &str) -> Result<Vec<(String, String)>, Fault> {
        let mut rows = self.transactions.read_all(Area::History).await?;
        rows.retain(|(key, _)| key.starts_with(start));
        Ok(rows)
    }

    /// Empties the database.
    pub(super) async fn clear(&self) -> Result<(), Fault> {
        self.transactions.clear().await
    }
}

fn place_of(entity: &Entity) -> Slot {
    Slot::new(Area::Entities, entity.id().to_string())
}

fn into_history(earlier: &Superseded) -> Write {
    Write::Put(
        Slot::new(Area::History, history::key(earlier)),
        history::text(earlier),
    )
}

fn aside(now_ms: i64, number: usize, key: &str) -> Slot {
    Slot::new(Area::Aside, format!("{now_ms:015}-{number}:{key}"))
}
