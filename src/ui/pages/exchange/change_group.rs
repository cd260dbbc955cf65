use std::collections::BTreeSet;

use crate::ui::prelude::*;

use super::changes::ShownChange;
use crate::domain::EntityRef;
use crate::i18n::{Texts, format};
use crate::ui::widgets::{Checkbox, Rows, Section, Status, StatusKind, TextButton};

/// How many are shown at first.
const FIRST: usize = 20;

/// Changes of one kind, each to be ticked.
#[component]
pub(super) fn ChangeGroup(
    /// The language's texts.
    texts: &'static Texts,
    /// Names the kind of change.
    heading: &'static str,
    /// What such a change means.
    #[prop(optional)]
    means: &'static str,
    /// The changes; none, no group.
    changes: Vec<ShownChange>,
    /// Which are to be taken.
    chosen: RwSignal<BTreeSet<EntityRef>>,
) -> impl IntoView {
    if changes.is_empty() {
        return ().into_any();
    }
    let count = format::number(texts.lang, u64::try_from(changes.len()).unwrap_or(u64::MAX));
    let is_all = RwSignal::new(changes.len() <= FIRST);
    let mut first = changes;
    let rest = StoredValue::new(first.split_off(first.len().min(FIRST)));
    let rows = move |changes: Vec<ShownChange>| {
        let row = move |change| view! { <ChangeRow change chosen /> };
        changes.into_iter().map(row).collect_view()
    };
    view! {
        <Section heading aside=move || count.clone()>
            {(!means.is_empty()).then(|| view! { <p class="second">{means}</p> })}
            <Rows>{rows(first)} {move || is_all.get().then(|| rows(rest.get_value()))}</Rows>
            <Show when=move || !is_all.get()>
                <TextButton
                    text=texts.actions.show_more
                    on_press=move || is_all.set(true)
                    attr:data-test="preview-all"
                />
            </Show>
        </Section>
    }
    .into_any()
}

/// One change with its box.
#[component]
fn ChangeRow(change: ShownChange, chosen: RwSignal<BTreeSet<EntityRef>>) -> impl IntoView {
    let ShownChange {
        id,
        title,
        doubts,
        lines,
    } = change;
    let own = id.clone();
    let checked = Signal::derive(move || chosen.with(|chosen| chosen.contains(&own)));
    let choose = move |taken: bool| {
        chosen.update(|chosen| {
            if taken {
                chosen.insert(id.clone());
            } else {
                chosen.remove(&id);
            }
        });
    };
    let doubts = doubts
        .into_iter()
        .map(|text| view! { <Status kind=StatusKind::Fails text attr:data-test="preview-doubt" /> })
        .collect_view();
    let lines = lines
        .into_iter()
        .map(|line| view! { <li><bdi>{line}</bdi></li> })
        .collect_view();
    view! {
        <li class="row preview-change" data-test="preview-item">
            <Checkbox label=title checked on_change=choose />
            {doubts}
            <ul class="change-lines second">{lines}</ul>
        </li>
    }
}
