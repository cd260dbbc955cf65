//! localStorage as a store of entities: one key per entity, each write a read, join, write.

use std::rc::Rc;

use super::line::{checked, line_of};
use super::report::{Place, SetAside};
use super::text_store::TextStore;
use crate::domain::id::EntityRef;
use crate::platform::fault::Fault;
use crate::replica::{Entity, ImportedEntity};

/// The keys are `planb:<base>:` and then
/// `e:<kind>/<key>` an entity's line; `bad:<n>:<what stood after the prefix>` a value that failed its
/// check; `set-up` the marker; `wiping` a wipe that has not ended; the names of [`super::Pref`].
pub struct Local {
    store: Result<Rc<dyn TextStore>, Fault>,
    prefix: String,
}

const ENTITY: &str = "e:";
const BAD: &str = "bad:";

/// What localStorage holds.
#[derive(Debug, Default)]
pub(super) struct LocalReading {
    pub(super) entities: Vec<Entity>,
    pub(super) set_aside: Vec<SetAside>,
}

impl Local {
    /// The store of the app under `base`; one that cannot be had answers every call with its fault.
    pub(super) fn new(store: Result<Rc<dyn TextStore>, Fault>, base: &str) -> Self {
        Self {
            store,
            prefix: format!("planb:{base}:"),
        }
    }

    /// Why there is no localStorage, if so.
    pub(super) fn fault(&self) -> Option<&Fault> {
        self.store.as_ref().err()
    }

    /// Reads every entity; a value that fails its check is moved aside and the rest stands.
    pub(super) fn read(&self) -> Result<LocalReading, Fault> {
        let mut reading = LocalReading::default();
        for id in self.keys(ENTITY)? {
            let Some(text) = self.get(&format!("{ENTITY}{id}"))? else {
                continue;
            };
            match checked(&id, &text) {
                Some(entity) => reading.entities.push(entity),
                None => {
                    // Where it cannot be moved (no room) it stays: reported all the same, and never overwritten.
                    drop(self.set_aside(&id));
                    reading.set_aside.push(SetAside {
                        place: Place::Local,
                        key: id,
                    });
                }
            }
        }
        Ok(reading)
    }

    /// The ids of all entities here, with no look at the values.
    pub(super) fn ids(&self) -> Result<Vec<String>, Fault> {
        self.keys(ENTITY)
    }

    /// The line of an entity as it stands here, unchecked.
    pub(super) fn line(&self, id: &str) -> Option<String> {
        self.get(&format!("{ENTITY}{id}")).ok().flatten()
    }

    /// The entity as it stands here, if it passes its check.
    pub(super) fn entity(&self, id: &EntityRef) -> Option<Entity> {
        let id = id.to_string();
        checked(&id, &self.line(&id)?)
    }

    /// Joins the entity into what stands here. On an error nothing has changed here. Returns whether a damaged
    /// value had to be moved aside.
    pub(super) fn join(&self, entity: &Entity) -> Result<Option<SetAside>, Fault> {
        let id = entity.id().to_string();
        let key = format!("{ENTITY}{id}");
        let mut moved = None;
        let mut joined = entity.clone();
        if let Some(text) = self.get(&key)? {
            match checked(&id, &text) {
                Some(stored) => {
                    joined = stored;
                    if !joined.join(entity).changed {
                        return Ok(None);
                    }
                }
                None => {
                    self.set_aside(&id)?;
                    moved = Some(SetAside {
                        place: Place::Local,
                        key: id,
                    });
                }
            }
        }
        self.set(&key, &line_of(&joined))?;
        Ok(moved)
    }

    /// Puts the state before an import where exactly the state after it stands, without a join.
    pub(super) fn take_back(&self, step: &ImportedEntity) -> Result<(), Fault> {
        let id = step.id.to_string();
        if self.line(&id) != Some(line_of(&step.after)) {
            return Ok(());
        }
        let key = format!("{ENTITY}{id}");
        match &step.before {
            // With no room for it nothing is better than the imported state, which would join again.
            Some(before) => self.set(&key, &line_of(before)).or_else(|_| self.remove(&key)),
            None => self.remove(&key),
        }
    }

    /// Lets go of an entity that still stands here as `line`.
    pub(super) fn let_go(&self, id: &str, line: &str) -> Result<(), Fault> {
        if self.line(id).as_deref() == Some(line) {
            self.remove(&format!("{ENTITY}{id}"))?;
        }
        Ok(())
    }

    /// The value under a plain name.
    pub(super) fn get(&self, name: &str) -> Result<Option<String>, Fault> {
        self.store()?.get(&format!("{}{name}", self.prefix))
    }

    /// Puts the value under a plain name.
    pub(super) fn set(&self, name: &str, value: &str) -> Result<(), Fault> {
        self.store()?.set(&format!("{}{name}", self.prefix), value)
    }

    /// Removes the value under a plain name.
    pub(super) fn remove(&self, name: &str) -> Result<(), Fault> {
        self.store()?.remove(&format!("{}{name}", self.prefix))
    }

    /// Removes everything of this app except the value under `but`.
    pub(super) fn clear_but(&self, but: &str) -> Result<(), Fault> {
        for name in self.keys("")? {
            if name != but {
                self.remove(&name)?;
            }
        }
        Ok(())
    }

    /// What stands after this store's prefix in a key of the browser, if it is one of ours.
    pub(super) fn name_of<'key>(&self, key: &'key str) -> Option<&'key str> {
        key.strip_prefix(&self.prefix)
    }

    /// The entity's id, if the name is that of an entity.
    pub(super) fn id_of<'name>(&self, name: &'name str) -> Option<&'name str> {
        name.strip_prefix(ENTITY)
    }

    /// Everything that was moved aside, and what stands damaged in its place because there was no room: the key
    /// under which it stood, and the text.
    pub(super) fn aside(&self) -> Vec<(String, String)> {
        let moved = self.keys(BAD).unwrap_or_default().into_iter().filter_map(|name| {
            let (_, key) = name.split_once(':')?;
            let text = self.get(&format!("{BAD}{name}")).ok().flatten()?;
            Some((key.strip_prefix(ENTITY).unwrap_or(key).to_owned(), text))
        });
        let left = self.ids().unwrap_or_default().into_iter().filter_map(|id| {
            let text = self.line(&id).filter(|text| checked(&id, text).is_none())?;
            Some((id, text))
        });
        moved.chain(left).collect()
    }

    fn set_aside(&self, id: &str) -> Result<(), Fault> {
        let taken = self.keys(BAD)?.len();
        let store = self.store()?;
        let from = format!("{}{ENTITY}{id}", self.prefix);
        // Nothing set aside is ever removed but by a wipe, so the count names a free place; another tab may
        // have been quicker.
        let mut place = taken;
        loop {
            let to = format!("{}{BAD}{place}:{ENTITY}{id}", self.prefix);
            if store.get(&to)?.is_none() {
                return store.rename(&from, &to);
            }
            place += 1;
        }
    }

    fn keys(&self, start: &str) -> Result<Vec<String>, Fault> {
        let start = format!("{}{start}", self.prefix);
        let keys = self.store()?.keys(&start)?;
        Ok(keys
            .iter()
            .filter_map(|key| key.strip_prefix(&start))
            .map(str::to_owned)
            .collect())
    }

    fn store(&self) -> Result<&dyn TextStore, Fault> {
        self.store.as_deref().map_err(Clone::clone)
    }
}
