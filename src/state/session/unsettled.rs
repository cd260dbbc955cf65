//! What two people changed without knowing of each other: seen, chosen, and opened again.

use leptos::prelude::*;

use super::Session;
use crate::domain::EntityRef;
use crate::replica::{Dot, Settled, Unsettled};

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

    /// Keeps an entity that one removed while another changed it, with a notice that offers to take it back.
    pub fn keep_marked(self, id: &EntityRef, told: impl Into<String>) {
        let settled = self.engine(|engine| engine.keep_marked(id, &self.moment()));
        self.offer_to_reopen(settled, told);
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
