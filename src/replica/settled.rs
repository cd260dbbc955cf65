//! What somebody has to settle because two people wrote without knowing of each other, and the way back.

use super::dot::{Dot, SessionId};
use super::entity::{BothChanged, Entity, Head, REMOVED};
use super::replica::{Committed, Replica};
use super::undo::Undoable;
use crate::domain::id::EntityRef;
use crate::domain::record::{Fields, Value};

/// An entity about which two people said different things.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsettled {
    /// The entity.
    pub entity: EntityRef,
    /// Fields with several values; of equal values one head, the shown value first.
    pub fields: Vec<BothChanged>,
    /// Who removed it while another changed it, newest first; none: nobody did.
    pub removed_by: Vec<Head>,
}

impl Unsettled {
    /// What is to be settled; `None` when nothing is.
    pub fn of(entity: &Entity) -> Option<Self> {
        if !entity.is_alive() {
            return None;
        }
        let mut fields = entity.both_changed();
        for field in &mut fields {
            field.heads = distinct(std::mem::take(&mut field.heads));
        }
        let removed_by = entity.removed_by();
        (!fields.is_empty() || !removed_by.is_empty()).then(|| Self {
            entity: entity.id().clone(),
            fields,
            removed_by,
        })
    }
}

fn distinct(heads: Vec<Head>) -> Vec<Head> {
    let mut kept: Vec<Head> = Vec::new();
    for head in heads {
        if kept.iter().all(|other| other.value != head.value) {
            kept.push(head);
        }
    }
    kept
}

/// What was settled, as long as it can be opened again.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    entity: EntityRef,
    /// The field, or [`REMOVED`] where somebody said that the entity stays.
    field: String,
    /// The session that settled it.
    session: SessionId,
    /// How to show the earlier value again.
    undoable: Option<Undoable>,
    /// What was there beside the shown value.
    others: Vec<Head>,
}

impl Replica {
    /// [`Self::choose`] with the way back.
    pub fn settle(
        &mut self,
        id: &EntityRef,
        field: &str,
        head: Dot,
        now_ms: u64,
        author: &str,
    ) -> Option<(Committed<'_>, Settled)> {
        let before = self.get(id)?.both_changed();
        let heads = before.into_iter().find(|both| both.field == field)?.heads;
        let session = self.session();
        let committed = self.choose(id, field, head, now_ms, author)?;
        let settled = Settled {
            entity: id.clone(),
            field: field.to_owned(),
            session,
            undoable: committed.undoable.clone(),
            others: distinct(heads).into_iter().skip(1).collect(),
        };
        Some((committed, settled))
    }

    /// [`Self::keep`] with the way back.
    pub fn settle_kept(
        &mut self,
        id: &EntityRef,
        now_ms: u64,
        author: &str,
    ) -> Option<(Committed<'_>, Settled)> {
        let others = self.get(id)?.removed_by();
        let session = self.session();
        let committed = self.keep(id, now_ms, author)?;
        let settled = Settled {
            entity: id.clone(),
            field: REMOVED.to_owned(),
            session,
            undoable: None,
            others,
        };
        Some((committed, settled))
    }
}

impl Settled {
    /// The entity.
    pub const fn entity(&self) -> &EntityRef {
        &self.entity
    }

    /// The fields to commit so that the value that was shown before is shown again; `None` when nothing is to be
    /// taken back, because somebody wrote there since.
    pub fn offer(&self, replica: &Replica) -> Option<Fields> {
        let entity = replica.get(&self.entity)?;
        if !entity.is_alive() {
            return None;
        }
        match &self.undoable {
            Some(undoable) => undoable.offer(replica)?,
            None => {
                let mut heads = entity.heads(&self.field);
                heads
                    .all(|head| head.dot.session == self.session)
                    .then(|| entity.shown())?
            }
        }
    }

    /// The other values as states to join after the offer is committed: each is written once more as by somebody who
    /// knew of nothing else, so that both stand there again. `fresh` gives random sessions.
    pub fn reopened(&self, mut fresh: impl FnMut() -> SessionId) -> Vec<Entity> {
        let state = |head: &Head| {
            let mut apart = Replica::new(fresh());
            let (now_ms, author) = (head.stamp.ms, head.author.as_str());
            let mut write = |wanted: Option<Fields>| {
                apart
                    .commit(&self.entity, wanted.as_ref(), now_ms, author)
                    .is_some()
            };
            let value = match &head.value {
                Value::Null => Value::Bool(true),
                value => value.clone(),
            };
            if self.field == REMOVED {
                write(Some(Fields::new()));
                write(None);
            } else {
                write(Some(Fields::from([(self.field.clone(), value)])));
                if head.value.is_null() {
                    write(Some(Fields::new()));
                }
            }
            apart.get(&self.entity).cloned()
        };
        self.others.iter().filter_map(state).collect()
    }
}
