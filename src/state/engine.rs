//! The page's replica, between the plan's signal and the stores.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use leptos::prelude::*;

use super::session::Signals;
use crate::domain::command::{Command, Moment, Refusal, Touched};
use crate::domain::record::{Fields, Value};
use crate::domain::{EntityRef, Plan};
use crate::platform::{clock, page, random};
use crate::replica::changes::Change;
use crate::replica::{
    Committed, Dot, Entity, ImportUndo, ImportedEntity, RemovalAct, Replica, SessionId, Settled, Superseded,
    Undoable, Unsettled, fold,
};
use crate::store::{Both, Holder, StoreEvent};

/// Holds the replica; everything that changes the plan goes through it.
pub(super) struct Engine {
    pub(super) replica: RefCell<Replica>,
    pub(super) store: Both,
    signals: Signals,
}

impl Engine {
    pub(super) fn new(replica: Replica, store: Both, signals: Signals) -> Rc<Self> {
        Rc::new(Self {
            replica: RefCell::new(replica),
            store,
            signals,
        })
    }

    /// Asks and tells the stores; nothing is waited for.
    pub(super) fn start(self: &Rc<Self>) {
        self.store.start(Rc::new(Ear(Rc::downgrade(self))));
    }

    /// Applies a command, writes what it touched, keeps it. Returns how to take it back.
    pub(super) fn apply(
        &self,
        command: impl Command,
        mut at: Moment,
    ) -> Result<(Touched, Vec<Undoable>), Refusal> {
        let mut done = Err(Refusal::NothingToUndo);
        let mut written = Written::default();
        self.signals.plan.maybe_update(|plan| {
            done = command.apply(plan, &mut at).map(|touched| {
                let undoables = self.write(plan, &touched, &at, &mut written);
                (touched, undoables)
            });
            // Before anybody hears of it: the stores are at work while the screen is drawn anew.
            self.keep(&written);
            done.is_ok()
        });
        done
    }

    /// Takes back one's own changes, as far as nobody has written there since. Not through the typed plan: fields of
    /// a newer version come back too.
    pub(super) fn undo(&self, undoables: &[Undoable], at: &Moment) {
        let mut written = Written::default();
        self.signals.plan.update(|plan| {
            let mut replica = self.replica.borrow_mut();
            for undo in undoables.iter().rev() {
                let Some(earlier) = undo.offer(&replica) else {
                    continue;
                };
                let now_ms = at.now.ms.unsigned_abs();
                if let Some(committed) = replica.commit(undo.entity(), earlier.as_ref(), now_ms, &at.who) {
                    written.take(plan, committed.entity, committed.superseded);
                }
            }
        });
        self.keep(&written);
    }

    /// Takes changes of the history back, each by a new change. Not through the typed plan: fields of a newer version
    /// come back too. Returns how to take that back.
    pub(super) fn take_back(&self, changes: &[Change], at: &Moment) -> Vec<Undoable> {
        let mut written = Written::default();
        let mut undoables = Vec::new();
        self.signals.plan.maybe_update(|plan| {
            let mut replica = self.replica.borrow_mut();
            for change in changes {
                let now = replica.get(&change.entity).and_then(Entity::shown);
                let Some(wanted) = change.taken_back(now.as_ref()) else {
                    continue;
                };
                let now_ms = at.now.ms.unsigned_abs();
                if let Some(committed) = replica.commit(&change.entity, wanted.as_ref(), now_ms, &at.who) {
                    fold::put(plan, committed.entity);
                    written.entities.push(committed.entity.clone());
                    written.superseded.extend(committed.superseded);
                    undoables.extend(committed.undoable);
                }
            }
            !undoables.is_empty()
        });
        self.keep(&written);
        undoables
    }

    /// What two people said differently about an entity.
    pub(super) fn unsettled(&self, id: &EntityRef) -> Option<Unsettled> {
        Unsettled::of(self.replica.borrow().get(id)?)
    }

    /// Everything that two people said differently; the lines of logs never are.
    pub(super) fn all_unsettled(&self) -> Vec<Unsettled> {
        let replica = self.replica.borrow();
        replica.entities().filter_map(Unsettled::of).collect()
    }

    /// Chooses one of a field's values. Returns how to open the question again; `None` when it is settled already.
    pub(super) fn choose(&self, id: &EntityRef, field: &str, head: Dot, at: &Moment) -> Option<Settled> {
        self.settle(
            |replica, now_ms| replica.settle(id, field, head, now_ms, &at.who),
            at,
        )
    }

    /// Says that an entity stays that one removed and another changed.
    pub(super) fn keep_marked(&self, id: &EntityRef, at: &Moment) -> Option<Settled> {
        self.settle(|replica, now_ms| replica.settle_kept(id, now_ms, &at.who), at)
    }

    /// How this entity was removed, and everything that is gone: what is needed to bring back what went with it.
    pub(super) fn removal_of(&self, id: &EntityRef) -> Removal {
        let replica = self.replica.borrow();
        Removal {
            acts: replica.get(id).map(Entity::removal_acts).unwrap_or_default(),
            gone: replica.gone(),
        }
    }

    /// What an entity said before its removal, with what was written meanwhile; nothing where nothing is remembered.
    pub(super) fn before_removal(
        &self,
        id: &EntityRef,
        removal: &Removal,
        earlier: &[Superseded],
    ) -> Option<Fields> {
        let replica = self.replica.borrow();
        let entity = replica.get(id)?;
        let mut fields = entity.lost_in(&removal.acts, earlier);
        fields.extend(entity.shown().unwrap_or_default());
        earlier.iter().any(|value| value.entity == *id).then_some(fields)
    }

    /// Gives an entity that stays what it lost in its removal: its own fields, and the parts that went with it, which
    /// are what names it as its owner, as a number does its contact. Returns how to let the parts go again; the fields
    /// stay, they say who it is about.
    pub(super) fn bring_back(
        &self,
        id: &EntityRef,
        removal: &Removal,
        earlier: &[Superseded],
        at: &Moment,
    ) -> Vec<Undoable> {
        let mut written = Written::default();
        let mut undoables = Vec::new();
        self.signals.plan.maybe_update(|plan| {
            let mut replica = self.replica.borrow_mut();
            for part in std::iter::once(id).chain(&removal.gone) {
                let Some(entity) = replica.get(part) else { continue };
                let mut fields = entity.lost_in(&removal.acts, earlier);
                let owner = fields.get(id.kind.as_ref()).and_then(Value::as_str);
                let is_part = !entity.is_alive() && owner == Some(&id.key);
                if fields.is_empty() || (part != id && !is_part) {
                    continue;
                }
                fields.extend(entity.shown().unwrap_or_default());
                let now_ms = at.now.ms.unsigned_abs();
                if let Some(committed) = replica.commit(part, Some(&fields), now_ms, &at.who) {
                    undoables.extend(committed.undoable.filter(|_| part != id));
                    written.take(plan, committed.entity, committed.superseded);
                }
            }
            !written.entities.is_empty()
        });
        self.keep(&written);
        undoables
    }

    fn settle(
        &self,
        act: impl FnOnce(&mut Replica, u64) -> Option<(Committed<'_>, Settled)>,
        at: &Moment,
    ) -> Option<Settled> {
        let mut written = Written::default();
        let mut done = None;
        self.signals.plan.maybe_update(|plan| {
            let mut replica = self.replica.borrow_mut();
            done = act(&mut replica, at.now.ms.unsigned_abs()).map(|(committed, settled)| {
                written.take(plan, committed.entity, committed.superseded);
                settled
            });
            done.is_some()
        });
        self.keep(&written);
        done
    }

    /// Opens a question again that was settled, as far as nobody has written there since.
    pub(super) fn unsettle(&self, settled: &Settled, at: &Moment) {
        let mut written = Written::default();
        self.signals.plan.maybe_update(|plan| {
            let mut replica = self.replica.borrow_mut();
            let Some(wanted) = settled.offer(&replica) else {
                return false;
            };
            let (id, now_ms) = (settled.entity(), at.now.ms.unsigned_abs());
            if let Some(committed) = replica.commit(id, Some(&wanted), now_ms, &at.who) {
                written.superseded.extend(committed.superseded);
            }
            for state in settled.reopened(|| SessionId::from_bits(random::random_u64())) {
                replica.join(state, now_ms);
            }
            if let Some(entity) = replica.get(id) {
                fold::put(plan, entity);
                written.entities.push(entity.clone());
            }
            true
        });
        self.keep(&written);
    }

    fn keep(&self, written: &Written) {
        self.store.note_earlier(&written.superseded);
        self.store.write(&written.entities);
    }

    fn write(&self, plan: &mut Plan, touched: &Touched, at: &Moment, out: &mut Written) -> Vec<Undoable> {
        let mut replica = self.replica.borrow_mut();
        let mut undoables = Vec::new();
        for id in touched {
            let now_ms = at.now.ms.unsigned_abs();
            if let Some(committed) = fold::commit(&mut replica, plan, id, now_ms, &at.who) {
                undoables.extend(committed.undoable);
                out.take(plan, committed.entity, committed.superseded);
            }
        }
        undoables
    }

    fn joined(&self, entities: Vec<Entity>) {
        let now_ms = clock::now_ms().unsigned_abs();
        self.signals.plan.maybe_update(|plan| {
            let mut replica = self.replica.borrow_mut();
            let mut changed = false;
            for entity in entities {
                let id = entity.id().clone();
                if replica.join(entity, now_ms).changed
                    && let Some(entity) = replica.get(&id)
                {
                    fold::put(plan, entity);
                    changed = true;
                }
            }
            changed
        });
    }

    /// Puts entities back into exactly these states: an import was taken back.
    fn replaced(&self, states: Vec<(EntityRef, Option<Entity>)>) {
        self.signals.plan.update(|plan| {
            let mut replica = self.replica.borrow_mut();
            let steps = states.into_iter().filter_map(|(id, before)| {
                let after = replica.get(&id)?.clone();
                Some(ImportedEntity { id, before, after })
            });
            let undo = ImportUndo {
                entities: steps.collect(),
            };
            let fresh = SessionId::from_bits(random::random_u64());
            for (id, before) in replica.undo_import(&undo, fresh).restored {
                match before {
                    Some(entity) => fold::put(plan, &entity),
                    None => plan.put(&id, None),
                };
            }
        });
    }
}

/// How an entity was removed, and what else is gone.
pub(super) struct Removal {
    acts: Vec<RemovalAct>,
    pub(super) gone: Vec<EntityRef>,
}

/// What a command wrote: the entities as they are now, and the values that it replaced.
#[derive(Default)]
struct Written {
    entities: Vec<Entity>,
    superseded: Vec<Superseded>,
}

impl Written {
    /// Shows what was written to an entity, and notes it.
    fn take(&mut self, plan: &mut Plan, entity: &Entity, superseded: Vec<Superseded>) {
        fold::put(plan, entity);
        self.entities.push(entity.clone());
        self.superseded.extend(superseded);
    }
}

/// The stores ask and tell the engine through this; it does not keep the engine alive.
struct Ear(Weak<Engine>);

impl Holder for Ear {
    fn known(&self, id: &EntityRef) -> Option<Entity> {
        self.0.upgrade()?.replica.borrow().get(id).cloned()
    }

    fn hear(&self, event: StoreEvent) {
        let Some(engine) = self.0.upgrade() else { return };
        let signals = engine.signals;
        match event {
            StoreEvent::Save(state) => signals.save.set(state),
            StoreEvent::Started(kind) => signals.start.set(Some(kind)),
            StoreEvent::Joined(entities) => engine.joined(entities),
            StoreEvent::Replaced(states) => engine.replaced(states),
            StoreEvent::SetAside(found) => signals.set_aside.update(|all| all.extend(found)),
            StoreEvent::Pref(_) => signals.prefs.update(|count| *count = count.wrapping_add(1)),
            // Nothing of this page may write any more; where the page cannot be loaded anew it stays as it is.
            StoreEvent::Wiped => drop(page::reload()),
        }
    }
}
