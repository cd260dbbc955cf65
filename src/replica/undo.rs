//! Taking back: one's own change by a new write, an import by going back to the exact earlier states.

use std::collections::BTreeSet;

use super::dot::SessionId;
use super::entity::{Entity, REMOVED};
use super::joined::{Clash, Superseded};
use super::replica::Replica;
use crate::domain::id::EntityRef;
use crate::domain::record::Fields;

/// One's own change to one entity, as long as it can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undoable {
    pub(super) entity: EntityRef,
    pub(super) session: SessionId,
    /// What was shown before; `None` when the entity was not there.
    pub(super) before: Option<Fields>,
    pub(super) written: BTreeSet<String>,
}

impl Undoable {
    /// The entity that was changed.
    pub const fn entity(&self) -> &EntityRef {
        &self.entity
    }

    /// What to commit in order to take the change back: the entity's fields, or `None` inside to remove it. Fields
    /// that the change did not touch stay as they are now. Nothing is offered (`None` outside) once somebody else has
    /// written where the change wrote.
    pub fn offer(&self, replica: &Replica) -> Option<Option<Fields>> {
        let entity = replica.get(&self.entity)?;
        let is_own = |field: &str| {
            entity
                .heads(field)
                .all(|head| [self.session, replica.session()].contains(&head.dot.session))
        };
        let all_own = || entity.field_names().all(is_own);
        match (&self.before, entity.shown()) {
            (None, Some(_)) => all_own().then_some(None),
            (Some(before), None) => all_own().then(|| Some(before.clone())),
            (Some(before), Some(mut now)) => {
                if self.written.contains(REMOVED) || !self.written.iter().all(|field| is_own(field)) {
                    return None;
                }
                for field in &self.written {
                    now.remove(field);
                    if let Some(value) = before.get(field) {
                        now.insert(field.clone(), value.clone());
                    }
                }
                Some(Some(now))
            }
            (None, None) => None,
        }
    }
}

/// One entity that an import changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportedEntity {
    /// The entity.
    pub id: EntityRef,
    /// Its state before; `None` when it was not there.
    pub before: Option<Entity>,
    /// Its state after.
    pub after: Entity,
}

/// What it takes to undo an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportUndo {
    /// Every entity that the import changed.
    pub entities: Vec<ImportedEntity>,
}

/// The outcome of an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// What changed, and how to go back.
    pub undo: ImportUndo,
    /// Heads that are not any more, for the history.
    pub superseded: Vec<Superseded>,
    /// Writes that stood differently here and there.
    pub clashes: Vec<Clash>,
    /// Entities with a stamp more than a day ahead of the local time.
    pub far_ahead: Vec<EntityRef>,
}

/// The outcome of undoing an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UndoneImport {
    /// Entities that are back in their earlier state, `None` for those that were not there. Stores must replace, not
    /// join: a join would bring the import back.
    pub restored: Vec<(EntityRef, Option<Entity>)>,
    /// Entities that were written to since the import: they stay as they are, so that no entry of a person is lost.
    pub kept: Vec<EntityRef>,
}
