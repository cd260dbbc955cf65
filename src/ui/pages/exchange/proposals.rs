//! Changes of others that were not taken yet: whoever answers for the plan takes them or leaves them out.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use crate::domain::EntityRef;
use crate::replica::Entity;
use crate::state::{Incoming, Notices, Session, Words};
use crate::ui::widgets::{Button, Section};

/// How many wait, and the way to look at them.
#[component]
pub(super) fn ProposalsPart(
    /// Where they are laid to be looked at.
    desk: Desk,
) -> impl IntoView {
    let words = Words::here();
    let waiting = waiting_proposals();
    move || {
        waiting.get().map(|incoming| {
            let told = {
                let count = u64::try_from(incoming.found).unwrap_or(u64::MAX);
                move || {
                    let texts = words.get();
                    texts.count(&texts.preview.proposals_wait, count, &[])
                }
            };
            view! {
                <Section heading=words.say(|texts| texts.preview.proposals) attr:data-test="proposals">
                    <div class="fields">
                    <p class="second">{told}</p>
                    <Button
                        text=words.say(|texts| texts.preview.look_at_them)
                        on_press=move || desk.lay(Arc::clone(&incoming))
                        attr:data-test="look-at-proposals"
                    />
                    </div>
                </Section>
            }
        })
    }
}

/// The proposals that would still change something, once they are read; none without them.
pub(in crate::ui::pages) fn waiting_proposals() -> RwSignal<Option<Arc<Incoming>>> {
    let session = Session::here();
    let waiting = RwSignal::new(None);
    spawn_local(async move {
        if let Ok(incoming) = session.proposals().await {
            // The screen may have been left meanwhile.
            let _ = waiting.try_set(Some(Arc::new(incoming)).filter(|incoming| incoming.found > 0));
        }
    });
    waiting
}

/// Forgets the chosen proposals, with the way back.
pub(super) fn leave_out(desk: Desk, incoming: Arc<Incoming>) -> impl Fn() + Clone + Send + Sync + 'static {
    let (session, words, notices) = (Session::here(), Words::here(), Notices::here());
    move || {
        let chosen: BTreeSet<EntityRef> = desk.chosen.get_untracked();
        let changes = incoming.preview.changes.iter();
        let left: Vec<Entity> = changes
            .filter(|change| chosen.contains(change.entity()))
            .map(|change| change.theirs().clone())
            .collect();
        spawn_local(async move {
            let texts = words.untracked();
            let count = u64::try_from(left.len()).unwrap_or(u64::MAX);
            if session
                .drop_proposals(chosen.into_iter().collect())
                .await
                .is_err()
            {
                notices.tell(texts.preview.failed);
                return;
            }
            let told = texts.count(&texts.preview.left_out, count, &[]);
            notices.offer(told, texts.actions.undo, move || {
                let left = left.clone();
                spawn_local(async move {
                    let texts = words.untracked();
                    let told = match session.propose(left).await {
                        Ok(()) => texts.preview.undone,
                        Err(_) => texts.preview.undo_failed,
                    };
                    notices.tell(told);
                });
            });
            desk.clear();
        });
    }
}
