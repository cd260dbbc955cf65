//! The two stores as one.

mod arrange;
mod import;
mod saving;
mod start;
mod tabs;
mod wipe;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::history;
use super::holder::{Holder, StoreEvent};
use super::indexed::Indexed;
use super::keep::Keep;
use super::local::Local;
use super::pref::{Pref, Stamped};
use super::report::{SaveState, SetAside, StartKind};
use super::text_store::TextStore;
use super::transactions::Transactions;
use super::turns::Turns;
use super::waiting::Waiting;
use crate::domain::SortedMap;
use crate::domain::gathered;
use crate::domain::id::EntityRef;
use crate::platform::clock;
use crate::platform::fault::Fault;
use crate::platform::idb::Database;
use crate::platform::later::Later;
use crate::platform::local::LocalText;
use crate::platform::state_cache::StateCache;
use crate::platform::timers::Timer;
use crate::replica::{Entity, Superseded};
pub use import::{Imported, LastImport, Undo};
use start::Found;
use tabs::Tabs;
pub use wipe::Wiped;

/// localStorage and IndexedDB of one app address. Cloning gives another handle to the same stores.
#[derive(Clone)]
pub struct Both(Rc<Inner>);

struct Inner {
    local: Local,
    indexed: Indexed,
    cache: StateCache,
    base: String,
    holder: RefCell<Option<Rc<dyn Holder>>>,
    turns: Turns,
    waiting: RefCell<Waiting>,
    prefs: RefCell<SortedMap<Pref, Stamped>>,
    /// What localStorage held when the page was opened.
    found: Found,
    /// The last thing said about the start.
    told: Cell<Option<StartKind>>,
    /// Whether IndexedDB was read and joined.
    joined: Cell<bool>,
    /// Why IndexedDB does not take anything just now.
    failing: RefCell<Option<Fault>>,
    state: RefCell<SaveState>,
    flushing: Cell<bool>,
    attempts: Cell<u32>,
    retry: RefCell<Option<Timer>>,
    keep: RefCell<Option<Keep>>,
    arranged: RefCell<Option<Keep>>,
    tabs: RefCell<Option<Tabs>>,
    wiped: Cell<bool>,
}

/// What localStorage has at once.
#[derive(Debug, Default)]
pub struct First {
    /// The plan, as far as localStorage holds it.
    pub entities: Vec<Entity>,
    /// Values that failed their check.
    pub set_aside: Vec<SetAside>,
    /// Why there is no localStorage, if so.
    pub local_fault: Option<Fault>,
}

impl Both {
    /// Opens the stores of the app under `base` ("/", "/plan-b/") and reads localStorage; nothing is waited for.
    pub fn open(base: &str) -> (Self, First) {
        let local = LocalText::open().map(|text| Rc::new(text) as Rc<dyn TextStore>);
        let database = Database::new(&format!("planb:{base}"));
        Self::over(base, local, Rc::new(database))
    }

    /// The same over any two stores.
    pub fn over(
        base: &str,
        local: Result<Rc<dyn TextStore>, Fault>,
        transactions: Rc<dyn Transactions>,
    ) -> (Self, First) {
        let local = Local::new(local, base);
        let (found, first) = start::read_local(&local);
        let prefs = Pref::ALL.into_iter().filter_map(|pref| {
            let text = local.get(pref.name()).ok().flatten()?;
            Some((pref, Stamped::read(&text)?))
        });
        let inner = Inner {
            prefs: RefCell::new(gathered(prefs)),
            local,
            indexed: Indexed::new(transactions),
            cache: StateCache::new(base),
            base: base.to_owned(),
            holder: RefCell::new(None),
            turns: Turns::default(),
            waiting: RefCell::default(),
            found,
            told: Cell::new(None),
            joined: Cell::new(false),
            failing: RefCell::new(None),
            state: RefCell::new(SaveState::Saving),
            flushing: Cell::new(false),
            attempts: Cell::new(0),
            retry: RefCell::new(None),
            keep: RefCell::new(None),
            arranged: RefCell::new(None),
            tabs: RefCell::new(None),
            wiped: Cell::new(false),
        };
        (Self(Rc::new(inner)), first)
    }

    /// From now on the holder is asked and told, IndexedDB joins as soon as it answers, and other tabs are
    /// heard. Returns at once.
    pub fn start(&self, holder: Rc<dyn Holder>) {
        *self.0.holder.borrow_mut() = Some(holder);
        *self.0.tabs.borrow_mut() = Some(Tabs::listen(self));
        self.flush_soon();
    }

    /// Keeps these states: in localStorage before this returns, in IndexedDB soon after. Each write is a read,
    /// join, write, so nothing is ever overwritten. How it went comes as [`StoreEvent::Save`].
    pub fn write(&self, entities: &[Entity]) {
        if self.0.wiped.get() {
            return;
        }
        for entity in entities {
            self.add(entity);
        }
        self.say_wrote(entities);
        self.refresh_state();
        self.flush_soon();
    }

    /// Notes earlier values for the history; they go to IndexedDB with the next write. Values that IndexedDB held are
    /// noted without being told; this is for those that are replaced before they come there.
    pub fn note_earlier(&self, values: &[Superseded]) {
        self.0.waiting.borrow_mut().add_history(values);
    }

    /// How well the last change is kept.
    pub fn save_state(&self) -> SaveState {
        self.0.state.borrow().clone()
    }

    /// Says which incidents localStorage is to keep; to be called whenever that changes. What it need not keep
    /// is let go of once IndexedDB has it for sure, what it lacks is filled in.
    pub fn set_keep(&self, keep: Keep) {
        *self.0.keep.borrow_mut() = Some(keep);
        if self.0.joined.get() && *self.0.keep.borrow() != *self.0.arranged.borrow() {
            let both = self.clone();
            spawn_local(async move {
                let turn = both.0.turns.next().await;
                both.arrange_anew().await;
                drop(turn);
            });
        }
    }

    /// A small setting of this device.
    pub fn pref(&self, pref: Pref) -> Option<String> {
        self.0
            .prefs
            .borrow()
            .get(&pref)
            .map(|stamped| stamped.value.clone())
    }

    /// Sets a small setting of this device.
    pub fn set_pref(&self, pref: Pref, value: &str) {
        if self.0.wiped.get() {
            return;
        }
        let stamped = Stamped {
            value: value.to_owned(),
            set_ms: clock::now_ms(),
        };
        let text = stamped.text();
        // With no localStorage the setting lives in IndexedDB, with neither until the page closes.
        drop(self.0.local.set(pref.name(), &text));
        self.0.prefs.borrow_mut().insert(pref, stamped);
        self.0.waiting.borrow_mut().add_pref(pref, text);
        self.refresh_state();
        self.flush_soon();
    }

    /// Keeps the plain card, which the worker serves when the app cannot run. In its turn, so that a wipe either removes
    /// it or keeps it from being written: left behind it would show people's numbers.
    pub async fn keep_card(&self, html: String) -> Result<(), Fault> {
        self.in_turn(async move |both| {
            if both.0.wiped.get() {
                return Ok(());
            }
            both.0.cache.put_card(&html).await
        })
        .await
    }

    /// What localStorage has of values that failed their check, ever: the key under which each stood, and its text.
    pub fn aside_in_local(&self) -> Vec<(String, String)> {
        self.0.local.aside()
    }

    /// The same of IndexedDB.
    pub async fn aside_in_indexed(&self) -> Result<Vec<(String, String)>, Fault> {
        self.in_turn(async move |both| both.0.indexed.aside().await).await
    }

    /// Keeps other people's changes that were not taken, as proposals.
    pub async fn propose(&self, entities: Vec<Entity>) -> Result<(), Fault> {
        self.in_turn(async move |both| both.0.indexed.propose(entities).await)
            .await
    }

    /// The proposals that are kept.
    pub async fn proposals(&self) -> Result<Vec<Entity>, Fault> {
        self.in_turn(async move |both| both.0.indexed.proposals().await)
            .await
    }

    /// Removes proposals that were taken or refused.
    pub async fn drop_proposals(&self, ids: Vec<EntityRef>) -> Result<(), Fault> {
        self.in_turn(async move |both| both.0.indexed.drop_proposals(ids).await)
            .await
    }

    /// The earlier values of one entity, oldest first.
    pub async fn history(&self, id: EntityRef) -> Result<Vec<Superseded>, Fault> {
        self.earlier(history::start(&id)).await
    }

    /// The earlier values of every entity, in the order of their ids, of each the oldest first.
    pub async fn whole_history(&self) -> Result<Vec<Superseded>, Fault> {
        self.earlier(String::new()).await
    }

    /// Those that are on their way to IndexedDB count too: a screen shows a change as soon as it is made.
    async fn earlier(&self, start: String) -> Result<Vec<Superseded>, Fault> {
        self.in_turn(async move |both| {
            let mut rows: BTreeMap<String, String> = gathered(both.0.indexed.history(&start).await?);
            let waiting = both.0.waiting.borrow();
            let on_their_way = waiting
                .history()
                .iter()
                .filter(|(key, _)| key.starts_with(&start));
            rows.extend(on_their_way.map(|(key, text)| (key.clone(), text.clone())));
            let read = rows.iter().filter_map(|(key, text)| history::read_row(key, text));
            Ok(read.collect())
        })
        .await
    }

    /// The earlier values of these entities, oldest first for each. Where IndexedDB does not answer, those that wait
    /// for it.
    pub async fn histories(&self, ids: Vec<EntityRef>) -> Vec<Superseded> {
        self.in_turn(async move |both| {
            let rows = both.0.indexed.history("").await.unwrap_or_default();
            let mut rows: BTreeMap<String, String> = gathered(rows);
            rows.extend(both.0.waiting.borrow().history().clone());
            history::of(&ids, &rows)
        })
        .await
    }

    /// Runs `work` when it is its turn, to its end, even when nobody waits for it any longer.
    async fn in_turn<T: 'static>(&self, work: impl AsyncFnOnce(&Self) -> T + 'static) -> T {
        let done = Later::new();
        let (both, settle) = (self.clone(), done.clone());
        spawn_local(async move {
            let turn = both.0.turns.next().await;
            let result = work(&both).await;
            drop(turn);
            settle.settle(result);
        });
        done.await
    }

    fn known(&self, id: &EntityRef) -> Option<Entity> {
        let holder = self.0.holder.borrow().clone();
        holder.and_then(|holder| holder.known(id))
    }

    fn tell(&self, event: StoreEvent) {
        let holder = self.0.holder.borrow().clone();
        if let Some(holder) = holder {
            holder.hear(event);
        }
    }

    fn tell_set_aside(&self, set_aside: Vec<SetAside>) {
        if !set_aside.is_empty() {
            self.tell(StoreEvent::SetAside(set_aside));
        }
    }

    /// Whether localStorage is to hold this entity; all of them as long as nobody has said.
    fn keeps(&self, entity: &Entity) -> bool {
        self.0
            .keep
            .borrow()
            .as_ref()
            .is_none_or(|keep| keep.keeps(entity))
    }
}
