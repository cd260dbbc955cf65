use std::collections::BTreeMap;

use crate::ui::prelude::*;

use super::due_row::DueRow;
use crate::domain::due::{Due, due};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::{Button, EmptyState, PageTitle, Rows, Section};

/// How many entries of a part are shown at once, and how many more on each tap.
const ROWS_AT_ONCE: usize = 30;

/// Everything that wants a look, part by part.
#[component]
pub fn DuePage() -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let title = words.signal(|texts| texts.plan_care.to_check);
    let back = Head::Below {
        href: Signal::stored(Addresses::here().to("/plan")),
        name: words.signal(|texts| texts.nav.plan),
    };
    let today = Memo::new(move |_| clock.minute().date());
    let found = Memo::new(move |_| session.with(|plan| due(plan, today.get())));
    let kinds = move || found.with(|found| found.keys().copied().collect::<Vec<_>>());
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.plan_care.to_check_why) />
            <Show
                when=move || !found.read().is_empty()
                fallback=move || view! { <EmptyState text=words.say(|texts| texts.plan_care.all_checked) /> }
            >
                <For each=kinds key=|kind| *kind let:kind>
                    <DueOfKind kind found />
                </For>
            </Show>
        </AppScreen>
    }
}

/// The entries of one part.
#[component]
fn DueOfKind(kind: &'static str, found: Memo<BTreeMap<&'static str, Vec<Due>>>) -> impl IntoView {
    let words = Words::here();
    let asked = RwSignal::new(ROWS_AT_ONCE);
    let of_kind = Memo::new(move |_| found.with(|found| found.get(kind).cloned().unwrap_or_default()));
    let shown = move || of_kind.with(|of_kind| of_kind.iter().take(asked.get()).cloned().collect::<Vec<_>>());
    let heading = move || {
        let texts = words.get();
        let part = texts.plan_parts.of(kind).map(|(heading, _)| heading);
        match kind {
            "contact" => texts.nav.contacts,
            "incident" => texts.fields.follow_up,
            "action" => texts.review_words.actions,
            kind => part.unwrap_or_else(|| texts.kinds.name(kind)),
        }
    };
    let count = move || of_kind.read().len();
    view! {
        <Section heading aside=move || count() attr:data-test=format!("due-{kind}")>
            <Rows>
                <For each=shown key=Due::clone let:due>
                    <DueRow due />
                </For>
            </Rows>
            <Show when=move || { count() > asked.get() }>
                <Button
                    text=words.say(|texts| texts.actions.show_more)
                    on_press=move || asked.update(|asked| *asked += ROWS_AT_ONCE)
                    attr:data-test="show-more"
                />
            </Show>
        </Section>
    }
}
