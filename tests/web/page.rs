//! One open page of the app: a replica and its stores, as the layer above the stores has them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use plan_b::domain::{EntityRef, Fields};
use plan_b::platform::fault::Fault;
use plan_b::platform::idb::{Area, Database};
use plan_b::platform::later::Later;
use plan_b::platform::{random, timers};
use plan_b::replica::{Entity, Replica, Script, SessionId};
use plan_b::store::memory::MemoryTransactions;
use plan_b::store::{Both, First, Holder, SaveState, StartKind, StoreEvent, TextStore};
use serde_json::json;

/// Long enough for a slow machine, short enough to see what hangs.
const PATIENCE_MS: u32 = 15_000;
const NOW_MS: u64 = 1_790_000_000_000;

/// What the stores tell is joined as the app does it.
pub struct Page {
    pub base: String,
    pub stores: Both,
    pub first: First,
    holder: Rc<Told>,
}

struct Told {
    replica: RefCell<Replica>,
    events: RefCell<Vec<StoreEvent>>,
    heard: RefCell<Option<Later<()>>>,
}

impl Holder for Told {
    fn known(&self, id: &EntityRef) -> Option<Entity> {
        self.replica.borrow().get(id).cloned()
    }

    fn hear(&self, event: StoreEvent) {
        if let StoreEvent::Joined(entities) = &event {
            let mut replica = self.replica.borrow_mut();
            for entity in entities {
                replica.join(entity.clone(), NOW_MS);
            }
        }
        if let StoreEvent::Replaced(states) = &event {
            let mut replica = self.replica.borrow_mut();
            let steps = states.iter().map(|(id, before)| plan_b::replica::ImportedEntity {
                id: id.clone(),
                before: before.clone(),
                after: replica.get(id).unwrap().clone(),
            });
            let undo = plan_b::replica::ImportUndo {
                entities: steps.collect(),
            };
            replica.undo_import(&undo, new_session());
        }
        self.events.borrow_mut().push(event);
        if let Some(heard) = self.heard.borrow_mut().take() {
            heard.settle(());
        }
    }
}

impl Page {
    /// Opens the app under an address that no other test uses.
    pub fn new() -> Self {
        Self::at(&fresh_base())
    }

    /// Opens the app under this base path, in a new tab so to speak.
    pub fn at(base: &str) -> Self {
        Self::of(base, Both::open(base))
    }

    /// Opens the app over stores of one's own.
    pub fn over(local: Result<Rc<dyn TextStore>, Fault>, indexed: &Rc<MemoryTransactions>) -> Self {
        let base = fresh_base();
        let indexed: Rc<MemoryTransactions> = Rc::clone(indexed);
        Self::of(&base, Both::over(&base, local, indexed))
    }

    fn of(base: &str, (stores, first): (Both, First)) -> Self {
        let mut replica = Replica::new(new_session());
        for entity in &first.entities {
            replica.join(entity.clone(), NOW_MS);
        }
        let holder = Rc::new(Told {
            replica: RefCell::new(replica),
            events: RefCell::default(),
            heard: RefCell::default(),
        });
        Self {
            base: base.to_owned(),
            stores,
            first,
            holder,
        }
    }

    /// Joins IndexedDB and hears other tabs from now on.
    pub fn start(&self) {
        self.stores.start(Rc::clone(&self.holder) as Rc<dyn Holder>);
    }

    /// Opens and starts the app, and waits until everything is saved.
    pub async fn started(base: &str) -> Self {
        let page = Self::at(base);
        page.start();
        page.saved().await;
        page
    }

    /// A change by a person: the entity gets these fields, and the stores get the entity.
    pub fn edit(&self, id: &str, fields: &[(&str, &str)]) -> Entity {
        let entity = self.change(id, fields);
        self.stores.write(std::slice::from_ref(&entity));
        entity
    }

    /// The same without the stores.
    pub fn change(&self, id: &str, fields: &[(&str, &str)]) -> Entity {
        self.rewrite(id, fields).unwrap()
    }

    /// The same for what may be there already: then there is nothing to write.
    pub fn rewrite(&self, id: &str, fields: &[(&str, &str)]) -> Option<Entity> {
        let mut replica = self.holder.replica.borrow_mut();
        let id: EntityRef = id.parse().unwrap();
        let mut wanted = replica.get(&id).and_then(Entity::shown).unwrap_or_default();
        wanted.extend(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), json!(value))),
        );
        let committed = replica.commit(&id, Some(&wanted), NOW_MS, "somebody")?;
        Some(committed.entity.clone())
    }

    /// The entity as the page knows it.
    pub fn entity(&self, id: &str) -> Option<Entity> {
        self.holder.known(&id.parse().unwrap())
    }

    /// A field of it as it is shown.
    pub fn shown(&self, id: &str, field: &str) -> Option<String> {
        Some(self.entity(id)?.shown_value(field)?.as_str()?.to_owned())
    }

    /// Every line of the replica.
    pub fn lines(&self) -> Vec<String> {
        self.holder.replica.borrow().entities().map(line_of).collect()
    }

    /// Everything that was told so far.
    pub fn events(&self) -> Vec<StoreEvent> {
        self.holder.events.borrow().clone()
    }

    /// Waits until something was told for which `wanted` finds an answer.
    pub async fn told<T>(&self, wanted: impl Fn(&StoreEvent) -> Option<T>) -> T {
        let waiting = async {
            loop {
                let found = self.holder.events.borrow().iter().find_map(&wanted);
                if let Some(found) = found {
                    return found;
                }
                self.next_event().await;
            }
        };
        timers::within(PATIENCE_MS, waiting)
            .await
            .unwrap_or_else(|_| panic!("only told: {:?}", self.events()))
    }

    /// Waits until the save state is one of these.
    pub async fn save_state(&self, wanted: impl Fn(&SaveState) -> bool) -> SaveState {
        let waiting = async {
            while !wanted(&self.stores.save_state()) {
                self.next_event().await;
            }
        };
        let waited = timers::within(PATIENCE_MS, waiting).await;
        assert!(
            waited.is_ok(),
            "still {:?} after {:?}",
            self.stores.save_state(),
            self.events()
        );
        self.stores.save_state()
    }

    /// Waits until everything is saved.
    pub async fn saved(&self) {
        self.save_state(|state| *state == SaveState::Saved).await;
    }

    /// Waits for the word on the start.
    pub async fn start_kind(&self) -> StartKind {
        self.told(|event| match event {
            StoreEvent::Started(kind) => Some(*kind),
            _ => None,
        })
        .await
    }

    /// The line under this entity's key in localStorage.
    pub fn local_line(&self, id: &str) -> Option<String> {
        crate::browser::local_get(&self.local_key(id))
    }

    /// The entity's key in localStorage.
    pub fn local_key(&self, id: &str) -> String {
        format!("planb:{}:e:{id}", self.base)
    }

    /// This page's database, past the stores.
    pub fn database(&self) -> Database {
        Database::new(&format!("planb:{}", self.base))
    }

    /// What one area of the database holds.
    pub async fn indexed(&self, area: Area) -> BTreeMap<String, String> {
        self.database()
            .read_all(area)
            .await
            .unwrap()
            .into_iter()
            .collect()
    }

    async fn next_event(&self) {
        let heard = Later::new();
        *self.holder.heard.borrow_mut() = Some(heard.clone());
        heard.await;
    }
}

/// A base path that no other test uses.
pub fn fresh_base() -> String {
    format!("/test-{:016x}/", random::random_u64())
}

/// The line as the stores hold it.
pub fn line_of(entity: &Entity) -> String {
    entity.to_line_in(Script::Ascii)
}

/// Entities as somebody else's file brings them.
pub fn foreign(ids: impl IntoIterator<Item = String>, fields: &[(&str, &str)]) -> Vec<Entity> {
    let mut replica = Replica::new(new_session());
    let wanted: Fields = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    let ids = ids.into_iter().map(|id| id.parse().unwrap());
    ids.map(|id| {
        replica
            .commit(&id, Some(&wanted), NOW_MS, "somebody else")
            .unwrap()
            .entity
            .clone()
    })
    .collect()
}

fn new_session() -> SessionId {
    SessionId::from_bits(random::random_u64())
}
