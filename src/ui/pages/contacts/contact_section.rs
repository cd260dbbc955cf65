use crate::ui::prelude::*;

use super::listed_row::ListedRow;
use super::sections::{ListView, SectionKind};
use crate::domain::{Contact, Id};
use crate::i18n::format;
use crate::state::Words;
use crate::ui::widgets::{Rows, Section, SectionRule};

/// One section of the list with the count of its people.
#[component]
pub fn ContactSection(
    /// Which.
    kind: SectionKind,
    /// The list as it is shown.
    list: Memo<ListView>,
    /// Whose detail stands beside the list.
    chosen: Signal<Option<Id<Contact>>>,
    /// The person to call first; none where the screen has a sign.
    first: Signal<Option<Id<Contact>>>,
) -> impl IntoView {
    let words = Words::here();
    let people = Memo::new(move |_| {
        let list = list.read();
        let section = list.sections.iter().find(|section| section.kind == kind);
        section.map(|section| section.people.clone()).unwrap_or_default()
    });
    let count = move || {
        let count = list.with(|list| {
            list.sections
                .iter()
                .find(|section| section.kind == kind)
                .map_or(0, |section| section.count)
        });
        format::number(words.lang(), u64::try_from(count).unwrap_or(u64::MAX))
    };
    let rule = if kind.is_dead() {
        SectionRule::Thin
    } else {
        SectionRule::Strong
    };
    view! {
        <Section heading=move || kind.heading(words.get()) rule aside=move || view! { <span data-test="section-count">{count}</span> }>
            <Rows>
                <For each=move || people.get() key=|id| *id let:id>
                    <ListedRow id chosen first />
                </For>
            </Rows>
        </Section>
    }
}
