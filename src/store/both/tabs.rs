//! Several tabs: what one writes the others join, and none overwrites another.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::{Rc, Weak};

use super::wipe::WIPING;
use super::{Both, Inner};
use crate::domain::id::EntityRef;
use crate::platform::broadcast::{self, Channel};
use crate::platform::listener::Listener;
use crate::platform::page;
use crate::platform::timers::Timer;
use crate::replica::{Entity, ImportedEntity};
use crate::store::holder::StoreEvent;
use crate::store::line::{checked, line_of};
use crate::store::pref::{Pref, Stamped};

/// Two tabs writing one key of localStorage at the same moment lose one of the two writes; whoever knows more
/// writes again, after this time, in which an undo in the other tab has been heard.
const HEAL_MS: u32 = 1_000;

const WROTE: &str = "wrote";
const REPLACED: &str = "replaced";
const WIPED: &str = "wiped";
/// Stands for a state that was not there.
const NOTHING: &str = "-";

/// The ears of these stores; each is missing where the browser lacks it.
pub(super) struct Tabs {
    channel: Option<Channel>,
    _local: Option<Listener>,
    _front: Option<[Listener; 2]>,
    to_heal: RefCell<BTreeSet<EntityRef>>,
    healing: RefCell<Option<Timer>>,
}

impl Tabs {
    pub(super) fn listen(both: &Both) -> Self {
        let weak = Rc::downgrade(&both.0);
        let (of_channel, of_local) = (weak.clone(), weak.clone());
        let name = format!("planb:{}", both.0.base);
        Self {
            channel: Channel::open(&name, move |text| with(&of_channel, |both| both.heard(&text))).ok(),
            _local: broadcast::on_local_change(move |key, value| {
                with(&of_local, |both| both.heard_local(&key, value));
            })
            .ok(),
            // A phone may have cut the connection while the page was in the background.
            _front: page::on_visible(move || with(&weak, Both::flush_soon)).ok(),
            to_heal: RefCell::default(),
            healing: RefCell::new(None),
        }
    }

    fn say(&self, text: &str) {
        if let Some(channel) = &self.channel {
            // The others hear it through localStorage, or at their next start.
            drop(channel.send(text));
        }
    }
}

fn with(weak: &Weak<Inner>, act: impl FnOnce(&Both)) {
    if let Some(inner) = weak.upgrade() {
        act(&Both(inner));
    }
}

impl Both {
    pub(super) fn say_wrote(&self, entities: &[Entity]) {
        self.say(WROTE, entities.iter().map(line_of));
    }

    pub(super) fn say_replaced(&self, steps: &[ImportedEntity]) {
        let lines = steps.iter().flat_map(|step| {
            let before = step.before.as_ref().map_or_else(|| NOTHING.to_owned(), line_of);
            [line_of(&step.after), before]
        });
        self.say(REPLACED, lines);
    }

    pub(super) fn say_wiped(&self) {
        self.say(WIPED, std::iter::empty());
    }

    /// Joins what came from elsewhere, as far as it is news.
    pub(super) fn arrived(&self, entities: Vec<Entity>) {
        let is_news = |entity: &Entity| match self.known(entity.id()) {
            Some(mut known) => known.join(entity).changed,
            None => true,
        };
        let ids: Vec<EntityRef> = entities.iter().map(|entity| entity.id().clone()).collect();
        let news: Vec<Entity> = entities.into_iter().filter(is_news).collect();
        if !news.is_empty() {
            self.tell(StoreEvent::Joined(news));
        }
        self.heal_later(ids);
    }

    fn say(&self, what: &str, lines: impl Iterator<Item = String>) {
        if let Some(tabs) = self.0.tabs.borrow().as_ref() {
            let parts: Vec<String> = std::iter::once(what.to_owned()).chain(lines).collect();
            tabs.say(&parts.join("\n"));
        }
    }

    fn heard(&self, text: &str) {
        if self.0.wiped.get() {
            return;
        }
        let mut lines = text.lines();
        match lines.next() {
            Some(WROTE) => self.arrived(lines.filter_map(|line| Entity::from_line(line).ok()).collect()),
            Some(REPLACED) => self.heard_replaced(lines),
            Some(WIPED) => self.heard_wiped(),
            // From a newer version; what matters of it comes through the stores.
            _ => {}
        }
    }

    fn heard_replaced<'text>(&self, mut lines: impl Iterator<Item = &'text str>) {
        let mut replaced = Vec::new();
        while let (Some(after), Some(before)) = (lines.next(), lines.next()) {
            let Ok(after) = Entity::from_line(after) else {
                continue;
            };
            let before = match before {
                NOTHING => None,
                line => match Entity::from_line(line) {
                    Ok(entity) => Some(entity),
                    Err(_) => continue,
                },
            };
            let id = after.id().clone();
            let is_same = self.known(&id).as_ref() == Some(&after);
            if is_same && self.0.waiting.borrow().get(&id).is_none() {
                replaced.push((id, before));
            }
        }
        self.tell(StoreEvent::Replaced(replaced));
    }

    fn heard_wiped(&self) {
        self.0.wiped.set(true);
        self.0.retry.take();
        self.0.waiting.take();
        self.tell(StoreEvent::Wiped);
    }

    fn heard_local(&self, key: &str, value: Option<String>) {
        let Some(name) = self.0.local.name_of(key) else {
            return;
        };
        // A removal says nothing: a store that lost something is filled again.
        let Some(value) = value.filter(|_| !self.0.wiped.get()) else {
            return;
        };
        if name == WIPING {
            self.heard_wiped();
        } else if let Some(id) = self.0.local.id_of(name) {
            self.arrived(checked(id, &value).into_iter().collect());
        } else if let (Some(pref), Some(stamped)) = (Pref::named(name), Stamped::read(&value)) {
            self.0.prefs.borrow_mut().insert(pref, stamped);
            self.tell(StoreEvent::Pref(pref));
        }
    }

    fn heal_later(&self, ids: Vec<EntityRef>) {
        let tabs = self.0.tabs.borrow();
        let Some(tabs) = tabs.as_ref().filter(|_| !ids.is_empty()) else {
            return;
        };
        tabs.to_heal.borrow_mut().extend(ids);
        let weak = Rc::downgrade(&self.0);
        let mut healing = tabs.healing.borrow_mut();
        if healing.is_none() {
            *healing = Timer::after(HEAL_MS, move || with(&weak, Both::heal)).ok();
        }
    }

    /// Writes what this tab knows more of than localStorage.
    fn heal(&self) {
        let ids = match self.0.tabs.borrow().as_ref() {
            Some(tabs) => {
                tabs.healing.take();
                tabs.to_heal.take()
            }
            None => return,
        };
        for id in ids {
            // What is not there any more was let go of, undone or wiped.
            let (Some(here), Some(known)) = (self.0.local.entity(&id), self.known(&id)) else {
                continue;
            };
            if here != known && !self.0.wiped.get() {
                // IndexedDB has it: a fault here loses nothing.
                drop(self.0.local.join(&known));
            }
        }
    }
}
