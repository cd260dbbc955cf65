//! All entities of one running app, with its clock and session.

use std::collections::BTreeMap;

use super::chain::{self, Chain};
use super::clock::Clock;
use super::dot::{Dot, SessionId};
use super::entity::{Entity, REMOVED, Write};
use super::joined::{Joined, Superseded};
use super::undo::{ImportUndo, Imported, ImportedEntity, Undoable, UndoneImport};
use super::write::Writes;
use crate::domain::gathered;
use crate::domain::id::EntityRef;
use crate::domain::record::{Fields, Value};

/// All entities that this running app holds.
#[derive(Clone, Debug)]
pub struct Replica {
    session: SessionId,
    clock: Clock,
    entities: BTreeMap<EntityRef, Entity>,
    chain: Chain,
}

/// The outcome of a write.
#[derive(Debug, PartialEq)]
pub struct Committed<'a> {
    /// The entity as it is now.
    pub entity: &'a Entity,
    /// The heads that the write replaced, for the history.
    pub superseded: Vec<Superseded>,
    /// How to take it back; `None` for what cannot be taken back, such as a line of a log.
    pub undoable: Option<Undoable>,
}

impl Replica {
    /// An empty replica for a new session.
    pub fn new(session: SessionId) -> Self {
        Self {
            session,
            clock: Clock::default(),
            entities: BTreeMap::new(),
            chain: Chain::default(),
        }
    }

    /// The session under which this replica writes.
    pub const fn session(&self) -> SessionId {
        self.session
    }

    /// One entity, removed ones included.
    pub fn get(&self, id: &EntityRef) -> Option<&Entity> {
        self.entities.get(id)
    }

    /// Every entity by id, removed ones included.
    pub fn entities(&self) -> impl Iterator<Item = &Entity> + Clone {
        self.entities.values()
    }

    /// Joins a copy of an entity that was stored, sent by another tab or imported. `now_ms` is for the clock alone:
    /// what comes out of the join does not depend on it. After loading everything so, the clock is past every stored
    /// stamp.
    pub fn join(&mut self, entity: Entity, now_ms: u64) -> Joined {
        let mut far_ahead = false;
        for (_, write) in entity.writes() {
            far_ahead |= self.clock.adopt(write.stamp, now_ms);
        }
        let joined = match self.entities.get_mut(entity.id()) {
            Some(ours) => ours.join(&entity),
            None => {
                self.chain.add(&entity);
                self.entities.insert(entity.id().clone(), entity);
                return Joined {
                    changed: true,
                    far_ahead,
                    ..Joined::default()
                };
            }
        };
        Joined { far_ahead, ..joined }
    }

    /// Writes what makes the entity show the wanted fields, `None` to remove it; `now_ms` is the local time. Returns
    /// `None` when it shows them already. A field that is wanted as it is shown is not written, so values that others
    /// gave it meanwhile stay visible. A line of a log is written once and never changed or removed.
    pub fn commit(
        &mut self,
        id: &EntityRef,
        wanted: Option<&Fields>,
        now_ms: u64,
        author: &str,
    ) -> Option<Committed<'_>> {
        let current = self.entities.get(id);
        if !chain::is_log(id) {
            let writes = Writes::between(current, wanted)?;
            return Some(self.write(id, writes, now_ms, author));
        }
        let mut line = match current {
            Some(_) => return None,
            None => wanted?.clone(),
        };
        line.extend(self.chain.links(self.session, &line, self.entities.values()));
        let writes = Writes::between(None, Some(&line))?;
        Some(Committed {
            undoable: None,
            ..self.write(id, writes, now_ms, author)
        })
    }

    /// Chooses one of a field's heads: its value is written again and replaces the others. `None` when there is no
    /// such head.
    pub fn choose(
        &mut self,
        id: &EntityRef,
        field: &str,
        head: Dot,
        now_ms: u64,
        author: &str,
    ) -> Option<Committed<'_>> {
        let value = self.entities.get(id)?.fields.get(field)?.get(head)?.clone();
        let writes = Writes(gathered([(field.to_owned(), Some(value))]));
        (!chain::is_log(id)).then(|| self.write(id, writes, now_ms, author))
    }

    /// Says of an entity that one removed and another changed that it stays; to let it go, commit its removal.
    pub fn keep(&mut self, id: &EntityRef, now_ms: u64, author: &str) -> Option<Committed<'_>> {
        if chain::is_log(id) || !self.entities.get(id)?.is_marked() {
            return None;
        }
        let stays = (REMOVED.to_owned(), Some(Value::Bool(false)));
        Some(Committed {
            undoable: None,
            ..self.write(id, Writes(gathered([stays])), now_ms, author)
        })
    }

    fn write(&mut self, id: &EntityRef, mut writes: Writes, now_ms: u64, author: &str) -> Committed<'_> {
        let entity = self
            .entities
            .entry(id.clone())
            .or_insert_with(|| Entity::new(id.clone()));
        writes.settle_silent(entity);
        // A context that claims the last number of this very session was forged; no edit is refused for it.
        while entity.seen.number(self.session) >= Dot::MAX_NUMBER {
            self.session = self.session.following();
        }
        let dot = Dot {
            session: self.session,
            number: entity.seen.number(self.session) + 1,
        };
        let undoable = Undoable {
            entity: id.clone(),
            session: self.session,
            before: if entity.seen.is_empty() {
                None
            } else {
                entity.shown()
            },
            written: writes.0.keys().cloned().collect(),
        };
        let by = Write {
            stamp: self.clock.stamp(now_ms, entity.newest()),
            author: author.to_owned(),
        };
        let superseded = entity.write(dot, by, writes);
        self.chain.add(entity);
        Committed {
            entity,
            superseded,
            undoable: Some(undoable),
        }
    }

    /// Joins all entities of an import and notes how to go back.
    pub fn import(&mut self, entities: Vec<Entity>, now_ms: u64) -> Imported {
        let mut imported = Imported::default();
        for entity in entities {
            let id = entity.id().clone();
            let before = self.entities.get(&id).cloned();
            let joined = self.join(entity, now_ms);
            if joined.far_ahead {
                imported.far_ahead.push(id.clone());
            }
            imported.superseded.extend(joined.superseded);
            imported.clashes.extend(joined.clashes);
            let after = self.entities.get(&id).filter(|_| joined.changed).cloned();
            imported
                .undo
                .entities
                .extend(after.map(|after| ImportedEntity { id, before, after }));
        }
        imported
    }

    /// Puts the entities that an import changed back into exactly their earlier state, contexts included, on this
    /// phone only: importing the same file again gives the same result as the first time.
    ///
    /// `fresh` is a new random session. The contexts that come back may count fewer of this session's writes than
    /// copies elsewhere do; a later write under the old session could then reuse a dot, and the two values would not
    /// be told apart.
    pub fn undo_import(&mut self, undo: &ImportUndo, fresh: SessionId) -> UndoneImport {
        let mut undone = UndoneImport::default();
        for ImportedEntity { id, before, after } in undo.entities.iter().rev() {
            if self.entities.get(id) != Some(after) {
                undone.kept.push(id.clone());
                continue;
            }
            match before {
                Some(before) => self.entities.insert(id.clone(), before.clone()),
                None => self.entities.remove(id),
            };
            undone.restored.push((id.clone(), before.clone()));
        }
        self.session = fresh;
        self.chain = Chain::default();
        undone
    }
}
