//! The start: localStorage at once, IndexedDB when it answers, each repaired from the other.

use super::saving::{IN_BOTH, SET_UP};
use super::wipe::WIPING;
use super::{Both, First};
use crate::platform::fault::Fault;
use crate::platform::timers::{self, Breaks};
use crate::replica::Entity;
use crate::store::holder::StoreEvent;
use crate::store::keep::{ends_first, is_of_incident};
use crate::store::line::checked;
use crate::store::local::Local;
use crate::store::pref::{Pref, Stamped};
use crate::store::report::{Lost, Place, SetAside, StartKind};

/// How many entities are told at once; the holder takes a moment for them.
const TOLD_AT_ONCE: usize = 1_000;

/// What localStorage held when the page was opened.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    entities: bool,
    marker: Option<String>,
    wiping: bool,
}

/// Reads localStorage; one that is being wiped is empty.
pub(super) fn read_local(local: &Local) -> (Found, First) {
    let wiping = local.get(WIPING).ok().flatten().is_some();
    if wiping {
        // Half wiped: the rest goes now.
        drop(local.clear_but(WIPING));
        return (
            Found {
                wiping,
                ..Found::default()
            },
            First::default(),
        );
    }
    let (reading, local_fault) = match local.read() {
        Ok(reading) => (reading, None),
        Err(fault) => (Default::default(), Some(fault)),
    };
    let marker = local.get(SET_UP).ok().flatten();
    let found = Found {
        entities: !reading.entities.is_empty(),
        marker,
        wiping,
    };
    (
        found,
        First {
            entities: reading.entities,
            set_aside: reading.set_aside,
            local_fault,
        },
    )
}

impl Both {
    /// Reads IndexedDB and joins it with what this page knows, once. Only in one's turn.
    pub(super) async fn join_indexed(&self) -> Result<(), Fault> {
        if self.0.joined.get() || self.0.wiped.get() {
            return Ok(());
        }
        if self.0.found.wiping && self.0.local.get(WIPING)?.is_some() {
            self.end_wipe().await?;
        }
        let lines = self.0.indexed.lines().await?;
        let meta = self.0.indexed.meta().await?;
        let marker = meta.get(SET_UP).map(String::as_str);
        let news = ends_first(self.join_lines(&lines).await?);
        if self.0.wiped.get() {
            return Ok(());
        }
        self.add_what_only_local_has(&lines);
        self.take_prefs(|pref| meta.get(pref.name()).cloned());
        let had_lines = !lines.is_empty();
        self.tell_started(self.start_kind(had_lines, marker).await);
        for some in news.chunks(TOLD_AT_ONCE) {
            self.tell(StoreEvent::Joined(some.to_vec()));
            timers::sleep(0).await;
        }
        if had_lines || self.0.found.entities {
            self.mark_saved();
        }
        self.0.joined.set(true);
        // The holder may say now what localStorage is to keep.
        timers::sleep(0).await;
        self.fill_local(&news).await;
        self.arrange(&lines).await;
        Ok(())
    }

    /// Joins the lines with what this page knows. Returns what is news to it; what is news to IndexedDB waits.
    async fn join_lines(&self, lines: &[(String, String)]) -> Result<Vec<Entity>, Fault> {
        let mut news = Vec::new();
        let mut bad = Vec::new();
        let mut breaks = Breaks::begin();
        for (id, line) in lines {
            breaks.take_if_due().await;
            // The same text on both sides needs no reading; localStorage was checked when the page opened.
            if self.0.local.line(id).as_ref() == Some(line) {
                continue;
            }
            let Some(stored) = checked(id, line) else {
                bad.push((id.clone(), line.clone()));
                continue;
            };
            let Some(mut joined) = self.known(stored.id()) else {
                news.push(stored);
                continue;
            };
            if joined.join(&stored).changed {
                news.push(joined.clone());
            }
            let waits = self.0.waiting.borrow().get(stored.id()).is_some();
            if joined != stored && !waits {
                self.0.waiting.borrow_mut().add(&joined, true);
            }
        }
        if !bad.is_empty() {
            self.set_aside_in_indexed(bad).await?;
        }
        Ok(news)
    }

    /// Moves damaged values aside and lets what this page knows of them take their place.
    async fn set_aside_in_indexed(&self, bad: Vec<(String, String)>) -> Result<(), Fault> {
        let keys: Vec<String> = bad.iter().map(|(key, _)| key.clone()).collect();
        self.0.indexed.set_aside(bad).await?;
        for id in keys.iter().filter_map(|key| key.parse().ok()) {
            if let Some(known) = self.known(&id) {
                self.add(&known);
            }
        }
        let report = keys.into_iter().map(|key| SetAside {
            place: Place::Indexed,
            key,
        });
        self.tell_set_aside(report.collect());
        Ok(())
    }

    fn add_what_only_local_has(&self, lines: &[(String, String)]) {
        for id in self.0.local.ids().unwrap_or_default() {
            if lines.binary_search_by(|(key, _)| key.as_str().cmp(&id)).is_ok() {
                continue;
            }
            if let Some(entity) = self.0.local.line(&id).and_then(|line| checked(&id, &line)) {
                self.0.waiting.borrow_mut().add(&entity, true);
            }
        }
    }

    /// Puts what IndexedDB had more into localStorage, as far as it belongs there without being told.
    async fn fill_local(&self, news: &[Entity]) {
        let mut breaks = Breaks::begin();
        for entity in news {
            breaks.take_if_due().await;
            if self.0.wiped.get() {
                return;
            }
            if !is_of_incident(entity) && self.0.local.join(entity).is_err() {
                // No room: IndexedDB has it all.
                return;
            }
        }
    }

    fn take_prefs(&self, stored: impl Fn(Pref) -> Option<String>) {
        for pref in Pref::ALL {
            let theirs = stored(pref).and_then(|text| Stamped::read(&text));
            let ours = self.0.prefs.borrow().get(&pref).cloned();
            match (ours, theirs) {
                (ours, Some(theirs)) if ours.as_ref().is_none_or(|ours| ours.set_ms < theirs.set_ms) => {
                    drop(self.0.local.set(pref.name(), &theirs.text()));
                    self.0.prefs.borrow_mut().insert(pref, theirs);
                    self.tell(StoreEvent::Pref(pref));
                }
                (Some(ours), theirs) if theirs.as_ref() != Some(&ours) => {
                    self.0.waiting.borrow_mut().add_pref(pref, ours.text());
                }
                _ => {}
            }
        }
    }

    async fn start_kind(&self, in_indexed: bool, marker: Option<&str>) -> StartKind {
        let found = &self.0.found;
        match (found.entities, in_indexed) {
            (true, true) => StartKind::Known,
            (true, false) if found.marker.as_deref() == Some(IN_BOTH) => StartKind::Lost(Lost::Indexed),
            (true, false) => StartKind::Known,
            (false, true) if marker == Some(IN_BOTH) && self.0.local.fault().is_none() => {
                StartKind::Lost(Lost::Local)
            }
            (false, true) => StartKind::Known,
            (false, false) => self.kind_of_empty(marker.is_some()).await,
        }
    }

    /// Nothing in either store: new, unless some marker says that there was a plan.
    async fn kind_of_empty(&self, marked_in_indexed: bool) -> StartKind {
        let marked = self.0.found.marker.is_some() || marked_in_indexed;
        // A cache that cannot be asked says nothing either way.
        if marked || self.0.cache.has_card().await == Ok(true) {
            StartKind::Lost(Lost::Everything)
        } else {
            StartKind::New
        }
    }

    /// Says what can be said while IndexedDB fails.
    pub(super) async fn tell_unanswered(&self, fault: &Fault) {
        let kind = if self.0.found.entities {
            StartKind::Known
        } else if self.is_refused(fault) {
            // An answer too: there is no IndexedDB.
            self.kind_of_empty(false).await
        } else {
            StartKind::Unanswered
        };
        self.tell_started(kind);
    }

    /// Whether the browser allows no IndexedDB, which is another thing than one that hangs. Chromium with blocked site
    /// data calls it an unknown error: with localStorage refused too, any answer but silence is a refusal.
    fn is_refused(&self, fault: &Fault) -> bool {
        match fault {
            Fault::Missing | Fault::Blocked => true,
            Fault::TimedOut => false,
            _ => self.0.local.fault().is_some(),
        }
    }

    fn tell_started(&self, kind: StartKind) {
        if self.0.told.replace(Some(kind)) != Some(kind) {
            self.tell(StoreEvent::Started(kind));
        }
    }
}
