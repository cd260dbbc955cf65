use crate::ui::prelude::*;

use crate::domain::incident_log::entries;
use crate::domain::{Id, Incident};
use crate::state::{Session, Words};
use crate::ui::frame::{LogLines, ShownLine};
use crate::ui::widgets::{EmptyState, Section, TextButton};

/// How many lines are shown at first: enough for hours, few enough to open at once.
const PAGE: usize = 200;

/// The whole log of an incident.
#[component]
pub fn Log(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let newest_first = RwSignal::new(true);
    let room = RwSignal::new(PAGE);
    let all = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let own = plan.log.iter().filter(|(_, line)| line.incident == id);
            let entries = entries(own.map(|(id, line)| (*id, line)));
            let mut lines: Vec<ShownLine> = entries
                .iter()
                .map(|entry| ShownLine::of(texts, plan, entry))
                .collect();
            if newest_first.get() {
                lines.reverse();
            }
            lines
        })
    });
    let shown = Signal::derive(move || all.read().iter().take(room.get()).cloned().collect::<Vec<_>>());
    let aside = move || {
        view! {
            <TextButton
                text=move || {
                    let incidents = words.get().incidents;
                    if newest_first.get() { incidents.log_oldest_first } else { incidents.log_newest_first }
                }
                on_press=move || newest_first.update(|newest| *newest = !*newest)
            />
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.incidents.log) aside>
            <Show
                when=move || !all.read().is_empty()
                fallback=move || view! { <EmptyState text=words.say(|texts| texts.now.log_is_empty) /> }
            >
                <LogLines lines=shown />
            </Show>
            <Show when=move || { all.read().len() > room.get() }>
                <TextButton
                    text=move || {
                        let count = u64::try_from(all.read().len()).unwrap_or(u64::MAX);
                        words.get().count(&words.get().now.all_entries, count, &[])
                    }
                    on_press=move || room.set(usize::MAX)
                />
            </Show>
        </Section>
    }
}
