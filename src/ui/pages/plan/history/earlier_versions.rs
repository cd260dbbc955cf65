use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::change_item::{ChangeItem, told_as_one};
use super::nameless::Nameless;
use crate::domain::EntityRef;
use crate::replica::changes::Change;
use crate::state::{Session, Words};
use crate::ui::widgets::{Button, Disclosure};

/// How many changes are shown at once, and how many more on each tap.
const CHANGES_AT_ONCE: usize = 20;

/// What was found in the history; `None` while it is read.
pub(super) type Found = Option<Result<Vec<Change>, ()>>;

/// The earlier versions of an entry, at the bottom of its page; read when they are asked for.
#[component]
pub fn EarlierVersions(
    /// The entry and what belongs to it, such as a contact's numbers.
    #[prop(into)]
    entities: Signal<Vec<EntityRef>>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let found = RwSignal::new(Found::None);
    let was_opened = RwSignal::new(false);
    Effect::new(move |_| {
        if !was_opened.get() {
            return;
        }
        // After each change there is one more.
        session.with(|_| ());
        let entities = entities.get();
        spawn_local(async move {
            let all = session.changes_of(entities).await.map_err(drop);
            let _ = found.try_set(Some(all));
        });
    });
    let is_named = Memo::new(move |_| entities.read().len() > 1);
    view! {
        <Disclosure
            summary=words.say(|texts| texts.plan_care.earlier_versions)
            attr:data-test="earlier-versions"
            on:toggle=move |_| was_opened.set(true)
        >
            {move || view! { <Changes found is_named=is_named.get() /> }}
        </Disclosure>
    }
}

/// The changes that were found, newest first, in portions.
#[component]
pub(super) fn Changes(found: RwSignal<Found>, is_named: bool) -> impl IntoView {
    let words = Words::here();
    let asked = RwSignal::new(CHANGES_AT_ONCE);
    let listed = Memo::new(move |_| {
        found.with(|found| match found {
            Some(Ok(all)) => told_as_one(all, asked.get().saturating_add(1)),
            _ => Vec::new(),
        })
    });
    let shown = move || listed.with(|listed| listed.iter().take(asked.get()).cloned().collect::<Vec<_>>());
    let has_more = move || listed.read().len() > asked.get();
    let is_unread = move || found.with(|found| matches!(found, Some(Err(()))));
    view! {
        <Show when=is_unread>
            <p class="second" role="status">{words.say(|texts| texts.plan_care.history_unread)}</p>
        </Show>
        <Nameless found />
        <ul class="changes" role="list">
            <For
                each=shown
                key=|(change, _)| (change.entity.clone(), change.dot)
                children=move |(change, with)| view! { <ChangeItem change with is_named /> }
            />
        </ul>
        <Show when=has_more>
            <Button
                text=words.say(|texts| texts.actions.show_more)
                on_press=move || asked.update(|asked| *asked += CHANGES_AT_ONCE)
                attr:data-test="show-more"
            />
        </Show>
    }
}
