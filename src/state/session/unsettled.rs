//! What two people changed without knowing of each other: seen, chosen, and opened again.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::domain::EntityRef;
use crate::domain::record::Fields;
use crate::replica::{Dot, Settled, Superseded, Unsettled};
use crate::state::engine::Removal;

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
    /// its numbers again. With a notice that offers to take it back. A device that never had what went settles nothing
    /// unasked: everybody else would lose it too.
    pub fn keep_marked(self, id: &EntityRef, told: impl Into<String>) {
        let (id, told) = (id.clone(), told.into());
        let removal = self.engine(|engine| engine.removal_of(&id));
        spawn_local(async move {
            let earlier = self.earlier_of(&id, &removal).await;
            if earlier.iter().any(|value| value.entity == id) {
                self.keep_with(&id, &removal, &earlier, told);
                return;
            }
            let texts = self.words.untracked().preview;
            self.notices.offer(texts.never_had, texts.keep_bare, move || {
                self.keep_with(&id, &removal, &[], told.clone());
            });
        });
    }

    /// What an entity said before one removed it while another changed it, with what was written meanwhile. Nothing where
    /// this device never had it.
    pub async fn remembered(self, id: &EntityRef) -> Option<Fields> {
        let removal = self.engine(|engine| engine.removal_of(id));
        let earlier = self.earlier_of(id, &removal).await;
        self.engine(|engine| engine.before_removal(id, &removal, &earlier))
    }

    async fn earlier_of(self, id: &EntityRef, removal: &Removal) -> Vec<Superseded> {
        let ids = std::iter::once(id).chain(&removal.gone).cloned().collect();
        let store = self.store();
        store.histories(ids).await
    }

    fn keep_with(self, id: &EntityRef, removal: &Removal, earlier: &[Superseded], told: String) {
        let Some(settled) = self.engine(|engine| engine.keep_marked(id, &self.moment())) else {
            return;
        };
        let returned = self.engine(|engine| engine.bring_back(id, removal, earlier, &self.moment()));
        self.notices
            .offer(told, self.words.untracked().actions.undo, move || {
                self.engine(|engine| {
                    engine.undo(&returned, &self.moment());
                    engine.unsettle(&settled, &self.moment());
                });
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
