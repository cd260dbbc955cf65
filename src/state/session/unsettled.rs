//! What two people changed without knowing of each other: seen, chosen, and opened again.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::domain::EntityRef;
use crate::replica::{Dot, Settled, Undoable, Unsettled};
use crate::state::engine::Removal;

/// What came back with an entity that was kept.
#[derive(Default)]
struct Returned {
    undoables: Vec<Undoable>,
    /// Whether keeping it was taken back, perhaps before anything came.
    is_taken_back: bool,
}

impl Returned {
    fn take_back(&mut self) -> Vec<Undoable> {
        self.is_taken_back = true;
        std::mem::take(&mut self.undoables)
    }
}

impl Session {
    /// What has to be settled about these entities, tracked.
    pub fn unsettled(self, entities: &[EntityRef]) -> Vec<Unsettled> {
        self.signals.plan.track();
        self.engine(|engine| entities.iter().filter_map(|id| engine.unsettled(id)).collect())
    }

    /// Everything that has to be settled, tracked.
    pub fn all_unsettled(self) -> Vec<Unsettled> {
        self.signals.plan.track();
        self.engine(|engine| engine.all_unsettled())
    }

    /// Chooses one of a field's values, with a notice that offers to take it back.
    pub fn choose(self, id: &EntityRef, field: &str, head: Dot, told: impl Into<String>) {
        let settled = self.engine(|engine| engine.choose(id, field, head, &self.moment()));
        self.offer_to_reopen(settled, told);
    }

    /// Keeps an entity that one removed while another changed it, and brings back what went: a contact has its name and
    /// its numbers again. With a notice that offers to take it back.
    pub fn keep_marked(self, id: &EntityRef, told: impl Into<String>) {
        let removal = self.engine(|engine| engine.removal_of(id));
        let Some(settled) = self.engine(|engine| engine.keep_marked(id, &self.moment())) else {
            return;
        };
        let returned = Arc::new(Mutex::new(Returned::default()));
        self.bring_back(id.clone(), removal, Arc::clone(&returned));
        self.notices
            .offer(told, self.words.untracked().actions.undo, move || {
                let undoables = returned.lock().map(|mut returned| returned.take_back());
                self.engine(|engine| {
                    engine.undo(&undoables.unwrap_or_default(), &self.moment());
                    engine.unsettle(&settled, &self.moment());
                });
            });
    }

    /// The values come from the history, which may take its time: the entity itself does not wait for them.
    fn bring_back(self, id: EntityRef, removal: Removal, returned: Arc<Mutex<Returned>>) {
        let store = self.store();
        spawn_local(async move {
            let ids = std::iter::once(&id).chain(&removal.gone).cloned().collect();
            let earlier = store.histories(ids).await;
            if let Ok(mut returned) = returned.lock()
                && !returned.is_taken_back
            {
                returned.undoables =
                    self.engine(|engine| engine.bring_back(&id, &removal, &earlier, &self.moment()));
            }
        });
    }

    /// Settled on another tab this very moment: there is nothing to tell.
    fn offer_to_reopen(self, settled: Option<Settled>, told: impl Into<String>) {
        let Some(settled) = settled else { return };
        self.notices
            .offer(told, self.words.untracked().actions.undo, move || {
                self.engine(|engine| engine.unsettle(&settled, &self.moment()));
            });
    }
}
