use crate::ui::prelude::*;

use crate::domain::incident_log::log_of;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{LogLines, ShownLine};
use crate::ui::widgets::{EmptyState, Section, TextLink};

/// How many of the last lines are shown.
const TAIL: usize = 5;

/// The last lines of the log, newest first, with a link to all of them.
#[component]
pub fn LogTail() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    let id = Memo::new(move |_| incident.read().as_ref().map(|open| open.id));
    let lines = Memo::new(move |_| {
        let (id, texts) = (id.get(), words.get());
        session.with(|plan| {
            let entries = id.map(|id| log_of(plan, id)).unwrap_or_default();
            let tail = entries
                .iter()
                .rev()
                .take(TAIL)
                .map(|entry| ShownLine::of(texts, plan, entry))
                .collect();
            (entries.len(), tail)
        })
    });
    let shown: Signal<Vec<ShownLine>> = Signal::derive(move || lines.get().1);
    let aside = move || {
        let count = u64::try_from(lines.read().0).unwrap_or(u64::MAX);
        let text = words.get().count(&words.get().now.all_entries, count, &[]);
        let href = id
            .get()
            .map(|id| Addresses::here().to(&format!("/incidents/{id}")))
            .unwrap_or_default();
        view! { <TextLink href text attr:data-test="whole-log" /> }
    };
    view! {
        <Section heading=words.say(|texts| texts.now.log) aside>
            <Show
                when=move || !shown.read().is_empty()
                fallback=move || view! { <EmptyState text=words.say(|texts| texts.now.log_is_empty) /> }
            >
                <LogLines lines=shown />
            </Show>
        </Section>
    }
}
