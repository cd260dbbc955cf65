//! Taking in many entities at once, and taking them back.

use super::Both;
use crate::domain::id::EntityRef;
use crate::domain::record::{Record, Value};
use crate::domain::{Contact, Number};
use crate::platform::clock;
use crate::platform::fault::Fault;
use crate::platform::timers::Breaks;
use crate::replica::{Entity, ImportedEntity};
use crate::store::holder::StoreEvent;
use crate::store::last_import;
use crate::store::waiting::Batch;

/// What came of an import.
#[derive(Debug)]
pub struct Imported {
    /// Takes it back.
    pub undo: Undo,
    /// Whether it is on the disk as one; else why not, and it was written piece by piece like any other change.
    pub saved: Result<(), Fault>,
}

/// What it takes to take an import back.
#[derive(Debug, Clone, Default)]
pub struct Undo {
    steps: Vec<ImportedEntity>,
    /// What the import changed and a person since.
    changed: Vec<EntityRef>,
}

impl Undo {
    /// How many entities the import has changed.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether the import has changed nothing.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

/// The last import, as far as it can be taken back.
#[derive(Debug, Clone)]
pub struct LastImport {
    /// When it was, in milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// Takes back what nobody has changed since; never empty.
    pub undo: Undo,
}

impl Both {
    /// Joins all of it into IndexedDB in one transaction, then into the holder's replica (told as
    /// [`StoreEvent::Joined`]), then into localStorage: a killed browser leaves all of it or nothing.
    pub async fn import(&self, entities: Vec<Entity>) -> Imported {
        self.in_turn(async move |both| both.import_now(entities).await)
            .await
    }

    /// Takes an import back on this device: each entity goes to exactly its earlier state, context included (told as
    /// [`StoreEvent::Replaced`]). An entity that has changed since is left; returns the ids of those.
    ///
    /// # Errors
    /// IndexedDB cannot be written; nothing was taken back.
    pub async fn restore(&self, undo: Undo) -> Result<Vec<EntityRef>, Fault> {
        self.in_turn(async move |both| both.restore_now(undo).await).await
    }

    /// The last import into IndexedDB, also after the app was closed; `None` when nothing of it can be taken back.
    pub async fn last_import(&self) -> Option<LastImport> {
        self.in_turn(async move |both| {
            let meta = both.0.indexed.meta().await.ok()?;
            let noted = last_import::read(meta.get(last_import::KEY)?, |id| both.known(id))?;
            (!noted.steps.is_empty()).then_some(LastImport {
                at_ms: noted.at_ms,
                undo: Undo {
                    steps: noted.steps,
                    changed: noted.changed,
                },
            })
        })
        .await
    }

    async fn import_now(&self, entities: Vec<Entity>) -> Imported {
        // What waits goes first, so that the earlier states in IndexedDB are those of this page.
        let joined = match self.attempt().await {
            Ok(()) => {
                let batch = Batch {
                    entities,
                    ..Batch::default()
                };
                let marker = self.marker();
                let meta = move |steps: &[ImportedEntity]| {
                    let note = note_of(steps);
                    [marker.clone()].into_iter().chain(note).collect()
                };
                self.0
                    .indexed
                    .join(batch.clone(), meta)
                    .await
                    .map_err(|fault| (fault, batch.entities))
            }
            Err(fault) => Err((fault, entities)),
        };
        match joined {
            Ok(outcome) => {
                self.mark_saved();
                self.tell_set_aside(outcome.set_aside);
                let undo: Vec<ImportedEntity> = outcome.steps.into_iter().filter(is_change).collect();
                let states = states_after(&undo);
                self.tell(StoreEvent::Joined(states.clone()));
                self.say_wrote(&states);
                self.bring_to_local(&states).await;
                Imported {
                    undo: undo_of(undo),
                    saved: Ok(()),
                }
            }
            Err((fault, entities)) => Imported {
                undo: undo_of(self.import_piecewise(&entities)),
                saved: Err(fault),
            },
        }
    }

    async fn bring_to_local(&self, states: &[Entity]) {
        let mut breaks = Breaks::begin();
        for entity in states {
            breaks.take_if_due().await;
            // IndexedDB has it; a localStorage without room does not make it less saved.
            if !self.0.wiped.get() && self.keeps(entity) {
                drop(self.0.local.join(entity));
            }
        }
    }

    /// With no IndexedDB the import is as safe as any other change.
    fn import_piecewise(&self, entities: &[Entity]) -> Vec<ImportedEntity> {
        let mut undo = Vec::new();
        for entity in entities {
            let before = self.known(entity.id());
            let mut after = before.clone().unwrap_or_else(|| entity.clone());
            let joined = after.join(entity);
            self.note_earlier(&joined.superseded);
            if joined.changed || before.is_none() {
                undo.push(ImportedEntity {
                    id: entity.id().clone(),
                    before,
                    after,
                });
            }
        }
        let states = states_after(&undo);
        self.tell(StoreEvent::Joined(states.clone()));
        self.write(&states);
        undo
    }

    async fn restore_now(&self, undo: Undo) -> Result<Vec<EntityRef>, Fault> {
        let flushed = self.attempt().await;
        let is_untouched = |step: &ImportedEntity| self.known(&step.id).as_ref() == Some(&step.after);
        let (mut steps, changed): (Vec<_>, Vec<_>) = undo.steps.into_iter().partition(is_untouched);
        let mut left: Vec<EntityRef> = changed.into_iter().map(|step| step.id).collect();
        left.extend(undo.changed);
        // Somebody who stays keeps the numbers that came along.
        steps.retain(|step| step.before.is_some() || !left.iter().any(|owner| is_number_of(owner, step)));
        match flushed {
            Ok(()) => left.extend(self.0.indexed.take_back(steps.clone()).await?),
            // What still waits never came to IndexedDB.
            Err(_) if steps.iter().all(|step| self.still_waits(step)) => {}
            Err(fault) => return Err(fault),
        }
        // Written to while IndexedDB worked: that write is on its way and brings the entity back there.
        left.extend(
            steps
                .iter()
                .filter(|step| !is_untouched(step))
                .map(|step| step.id.clone()),
        );
        let done: Vec<ImportedEntity> = steps
            .into_iter()
            .filter(|step| !left.contains(&step.id))
            .collect();
        self.say_replaced(&done);
        self.tell(StoreEvent::Replaced(
            done.iter()
                .map(|step| (step.id.clone(), step.before.clone()))
                .collect(),
        ));
        for step in &done {
            let in_local = self.0.local.take_back(step).is_ok();
            if self.still_waits(step) {
                let mut waiting = self.0.waiting.borrow_mut();
                waiting.forget(&step.id);
                if let Some(before) = &step.before {
                    waiting.add(before, in_local);
                }
            }
        }
        self.refresh_state();
        Ok(left)
    }

    fn still_waits(&self, step: &ImportedEntity) -> bool {
        self.0.waiting.borrow().get(&step.id) == Some(&step.after)
    }
}

fn undo_of(steps: Vec<ImportedEntity>) -> Undo {
    Undo {
        steps,
        changed: Vec::new(),
    }
}

fn is_number_of(owner: &EntityRef, step: &ImportedEntity) -> bool {
    let contact = step.after.shown_value(Contact::KIND).and_then(Value::as_str);
    step.id.kind == Number::KIND && owner.kind == Contact::KIND && contact == Some(owner.key.as_ref())
}

fn is_change(step: &ImportedEntity) -> bool {
    step.before.as_ref() != Some(&step.after)
}

/// What is noted of an import that changed something.
fn note_of(steps: &[ImportedEntity]) -> Option<(String, String)> {
    let changes: Vec<&ImportedEntity> = steps.iter().filter(|step| is_change(step)).collect();
    let note = || last_import::note(clock::now_ms(), &changes);
    (!changes.is_empty()).then(|| (last_import::KEY.to_owned(), note()))
}

fn states_after(steps: &[ImportedEntity]) -> Vec<Entity> {
    steps.iter().map(|step| step.after.clone()).collect()
}
