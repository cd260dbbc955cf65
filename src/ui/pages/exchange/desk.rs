//! What lies on the desk of this screen: a file that came in, or why it did not.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::changes;
use super::trouble::Trouble;
use crate::domain::EntityRef;
use crate::intake::is_contacts;
use crate::platform::files;
use crate::platform::timers;
use crate::replica::file::{FileFault, MAX_BYTES};
use crate::state::{Incoming, Session};

/// Bytes on their way in; nothing when there was nothing to read.
pub(super) type Source = Pin<Box<dyn Future<Output = Result<Option<Vec<u8>>, Trouble>>>>;

/// The most that is read, as the browser counts sizes.
pub(super) const LIMIT: f64 = MAX_BYTES as f64;

/// The page's state, one for the whole screen.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The file to look at.
    pub(super) incoming: RwSignal<Option<Arc<Incoming>>>,
    /// Which of its changes are to be taken.
    pub(super) chosen: RwSignal<BTreeSet<EntityRef>>,
    /// Why there is none.
    pub(super) trouble: RwSignal<Option<Trouble>>,
    /// Whether it is the example, asked for by its address.
    pub(super) is_example: RwSignal<bool>,
    /// Whether a file is being read.
    pub(super) is_reading: RwSignal<bool>,
    session: Session,
}

impl Desk {
    pub(super) fn new() -> Self {
        Self {
            incoming: RwSignal::new(None),
            chosen: RwSignal::default(),
            trouble: RwSignal::new(None),
            is_example: RwSignal::new(false),
            is_reading: RwSignal::new(false),
            session: Session::here(),
        }
    }

    /// Reads a chosen or dropped file; its size is looked at first.
    pub(super) fn read_file(self, file: leptos::web_sys::File) {
        self.read(Box::pin(async move {
            Ok(Some(files::read_bytes(&file, LIMIT).await?))
        }));
    }

    /// Reads what comes and shows what it would change.
    pub(super) fn read(self, source: Source) {
        self.trouble.set(None);
        self.is_example.set(false);
        self.is_reading.set(true);
        spawn_local(async move {
            let read = source.await;
            // The word that it is being read is painted before a large file takes its time.
            timers::sleep(0).await;
            match read {
                Ok(Some(bytes)) => self.look_at(&bytes),
                Ok(None) => {}
                Err(trouble) => self.trouble.set(Some(trouble)),
            }
            self.is_reading.set(false);
        });
    }

    /// Lays changes on the desk.
    pub(super) fn lay(self, incoming: Arc<Incoming>) {
        let is_theirs = changes::other_company(self.session, &incoming.preview).is_some();
        let chosen = match is_theirs {
            // Two plans in one by a single tap helps nobody.
            true => BTreeSet::new(),
            false => self.session.chosen_at_first(&incoming),
        };
        self.chosen.set(chosen);
        self.incoming.set(Some(incoming));
    }

    /// Puts the file away; nothing was changed.
    pub(super) fn clear(self) {
        // The screen may be gone by now.
        drop(self.incoming.try_set(None));
    }

    fn look_at(self, bytes: &[u8]) {
        match self.session.preview(bytes) {
            Ok(incoming) => match nothing_usable(&incoming) {
                Some(trouble) => self.trouble.set(Some(trouble)),
                None => self.lay(Arc::new(incoming)),
            },
            Err(FileFault::NotOurs) if is_contacts(bytes) => self.trouble.set(Some(Trouble::Contacts)),
            Err(FileFault::NotOurs) if std::str::from_utf8(bytes).is_err() => {
                self.trouble.set(Some(Trouble::NotText));
            }
            Err(fault) => self.trouble.set(Some(Trouble::File(fault))),
        }
    }
}

fn nothing_usable(incoming: &Incoming) -> Option<Trouble> {
    match incoming {
        Incoming { found: 1.., .. } => None,
        Incoming { damaged: 1.., .. } => Some(Trouble::AllDamaged),
        Incoming { missing: 1.., .. } => Some(Trouble::CutOff),
        _ => Some(Trouble::NoContent),
    }
}
