//! Taking over what was chosen.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use crate::domain::record::Record;
use crate::domain::{Contact, EntityRef, Number, Plan, Review};
use crate::i18n::{Counted, Texts};
use crate::replica::preview::{ChangeKind, Preview};
use crate::state::{Addresses, Incoming, Notices, Session, TakenIn, Taking, Undo, Words};

/// Joins what was chosen, tells it with the way back, and leads to *Now*; while no incident runs, to the choice between
/// two values where one is to be made.
pub(super) fn taker(desk: Desk, incoming: Arc<Incoming>) -> impl Fn() + Clone + Send + Sync + 'static {
    let (session, words, notices) = (Session::here(), Words::here(), Notices::here());
    let addresses = Addresses::here();
    let go = leptos_router::hooks::use_navigate();
    let is_busy = StoredValue::new(false);
    move || {
        if is_busy.get_value() {
            return;
        }
        is_busy.set_value(true);
        let (incoming, go) = (Arc::clone(&incoming), go.clone());
        let chosen = desk.chosen.get_untracked();
        let came = Came::of(&incoming.preview, chosen.len());
        let both = incoming.preview.changes.iter();
        let both = both.filter(|change| change.kind == ChangeKind::BothChanged);
        let both: Vec<EntityRef> = both
            .map(|change| change.entity().clone())
            .filter(|entity| chosen.contains(entity))
            .collect();
        spawn_local(async move {
            let TakenIn { undo, proposed } = session
                .take(Arc::unwrap_or_clone(incoming), Taking::Some(chosen))
                .await;
            let texts = words.untracked();
            let told = told(texts, &came, proposed.ok());
            let is_calm = session.incident().with_untracked(Option::is_none);
            let place = session.with_untracked(|plan| choice_place(plan, &both));
            let place = place.filter(|_| is_calm).unwrap_or_else(|| "/".to_owned());
            // The choices may stand on this very screen, below the file.
            desk.clear();
            go(&addresses.to(&place), Default::default());
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

/// Where these are chosen: on the screen of the one person or review that they are about, else where all choices stand.
fn choice_place(plan: &Plan, both: &[EntityRef]) -> Option<String> {
    let place = |entity: &EntityRef| match entity.kind.as_ref() {
        Contact::KIND => format!("/contacts/{}", entity.key),
        Number::KIND => {
            let number = entity.key.parse().ok().and_then(|id| plan.numbers.get(&id));
            number.map_or_else(
                || "/exchange".to_owned(),
                |number| format!("/contacts/{}", number.contact),
            )
        }
        Review::KIND => format!("/incidents/{}/review", entity.key),
        _ => "/exchange".to_owned(),
    };
    let mut places = both.iter().map(place);
    let first = places.next()?;
    Some(match places.all(|other| other == first) {
        true => first,
        false => "/exchange".to_owned(),
    })
}

/// What came in, in the numbers that the preview named: how many lines of the file it was says nothing to people.
#[derive(Clone, Copy, Debug, Default)]
struct Came {
    /// Changes that were chosen.
    chosen: usize,
    /// Lines of logs, which come without a question.
    log_lines: usize,
    /// Incidents that were not here.
    incidents: usize,
    /// Incidents that were here and changed.
    changed_incidents: usize,
}

impl Came {
    fn of(preview: &Preview, chosen: usize) -> Self {
        Self {
            chosen,
            log_lines: preview.log_lines.values().sum(),
            incidents: preview.new_incidents.len(),
            changed_incidents: preview.changed_incidents.len(),
        }
    }

    /// The words for it and how many; what was chosen says more than what came along.
    fn counted(self, texts: &Texts) -> (&Counted, usize) {
        let words = texts.preview;
        match self {
            Self { chosen: 1.., .. } => (&words.taken, self.chosen),
            Self { log_lines: 1.., .. } => (&words.log_taken, self.log_lines),
            Self { incidents: 1.., .. } => (&words.incidents_taken, self.incidents),
            _ => (&words.taken, self.changed_incidents),
        }
    }
}

/// How much came in, and what became of those that were not chosen; `None`: they could not be kept.
fn told(texts: &Texts, came: &Came, proposed: Option<usize>) -> String {
    let count =
        |counted: &Counted, count: usize| texts.count(counted, u64::try_from(count).unwrap_or(u64::MAX), &[]);
    let rest = match proposed {
        Some(0) => None,
        Some(left) => Some(count(&texts.preview.kept_as_proposals, left)),
        None => Some(texts.preview.not_proposed.to_owned()),
    };
    let (words, number) = came.counted(texts);
    let came = (number > 0 || rest.is_none()).then(|| count(words, number));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    #[test]
    fn a_choice_is_led_to_where_it_is_made() {
        let entity = |kind: &'static str, key: &str| EntityRef::new(kind, key);
        let (els, review) = (
            entity("contact", "0000000000001"),
            entity("review", "0000000000002"),
        );
        let place = |both: &[EntityRef]| choice_place(&Plan::default(), both);
        assert_eq!(place(&[]), None);
        assert_eq!(
            place(std::slice::from_ref(&els)).as_deref(),
            Some("/contacts/0000000000001")
        );
        assert_eq!(
            place(std::slice::from_ref(&review)).as_deref(),
            Some("/incidents/0000000000002/review")
        );
        assert_eq!(place(&[els, review]).as_deref(), Some("/exchange"));
    }

    #[test]
    fn what_came_in_is_counted_as_the_preview_counted_it() {
        let said = |came: Came, proposed| told(texts(Lang::En), &came, proposed);
        let log = Came {
            log_lines: 40,
            incidents: 1,
            ..Came::default()
        };
        assert_eq!(said(log, Some(0)), "40 log entries are added.");
        let both = Came { chosen: 3, ..log };
        assert_eq!(
            said(both, Some(2)),
            "3 changes taken in. 2 changes are kept as proposals."
        );
        assert_eq!(said(Came::default(), Some(1)), "1 change is kept as a proposal.");
        assert_eq!(said(Came::default(), Some(0)), "0 changes taken in.");
    }
}
