//! Taking over what was chosen.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use crate::i18n::Texts;
use crate::state::{Addresses, Incoming, Notices, Session, TakenIn, Taking, Undo, Words};

/// Joins what was chosen, tells it with the way back, and leads to *Now*.
pub(super) fn taker(desk: Desk, incoming: Arc<Incoming>) -> impl Fn() + Clone + Send + Sync + 'static {
    let (session, words, notices) = (Session::here(), Words::here(), Notices::here());
    let now = Addresses::here().to("/");
    let go = leptos_router::hooks::use_navigate();
    let is_busy = StoredValue::new(false);
    move || {
        if is_busy.get_value() {
            return;
        }
        is_busy.set_value(true);
        let (incoming, now, go) = (Arc::clone(&incoming), now.clone(), go.clone());
        let chosen = desk.chosen.get_untracked();
        // As many as were chosen: one of them may be several lines of the file.
        let count = chosen.len();
        spawn_local(async move {
            let TakenIn { undo, proposed } = session
                .take(Arc::unwrap_or_clone(incoming), Taking::Some(chosen))
                .await;
            let texts = words.untracked();
            let taken = if count > 0 { count } else { undo.len() };
            let told = told(texts, taken, proposed.ok());
            go(&now, Default::default());
            if undo.is_empty() {
                notices.tell(told);
                return;
            }
            notices.offer(told, texts.actions.undo, move || {
                let undo = undo.clone();
                spawn_local(async move {
                    let told = take_back(session, words.untracked(), undo).await;
                    notices.tell(told);
                });
            });
        });
    }
}

/// How many changes came in, and what became of those that were not chosen; `None`: they could not be kept.
fn told(texts: &Texts, taken: usize, proposed: Option<usize>) -> String {
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let rest = match proposed {
        Some(0) => None,
        Some(left) => Some(texts.count(&texts.preview.kept_as_proposals, count(left), &[])),
        None => Some(texts.preview.not_proposed.to_owned()),
    };
    let came = (taken > 0 || rest.is_none()).then(|| texts.count(&texts.preview.taken, count(taken), &[]));
    let sentences: Vec<String> = came.into_iter().chain(rest).collect();
    sentences.join(" ")
}

/// Takes an import back on this device and says what came of it.
pub(super) async fn take_back(session: Session, texts: &'static Texts, undo: Undo) -> String {
    match session.undo_import(undo).await {
        Ok(0) => texts.preview.undone.to_owned(),
        Ok(left) => {
            let left = u64::try_from(left).unwrap_or(u64::MAX);
            texts.count(&texts.preview.undone_but, left, &[])
        }
        Err(_) => texts.preview.undo_failed.to_owned(),
    }
}
