use std::time::Duration;

use crate::ui::prelude::*;

use crate::domain::{Id, Incident};
use crate::output::evidence::check_rows;
use crate::replica::chain::LogCheck;
use crate::state::{Session, Words};
use crate::ui::widgets::{Section, SectionRule, Status, StatusKind};

/// The log is checked when the screen is there, not before it.
const AFTER: Duration = Duration::from_millis(250);

/// Whether the lines of the log still fit together, with the honest claim beside it.
#[component]
pub fn CheckOfLog(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let check = RwSignal::new(None::<LogCheck>);
    let count = Memo::new(move |_| session.with(|plan| plan.log.count_of(id)));
    Effect::new(move |_| {
        count.track();
        // The screen may be gone by then.
        set_timeout(move || drop(check.try_set(Some(session.check_log(id)))), AFTER);
    });
    move || {
        let check = check.get()?;
        let texts = words.get();
        let kind = match check.verdict.is_intact() {
            true => StatusKind::Works,
            false => StatusKind::Fails,
        };
        let mut rows = session
            .with_untracked(|plan| check_rows(texts, plan, &check))
            .into_iter();
        let first = rows.next().map(|row| row.text).unwrap_or_default();
        let rest = rows.map(|row| {
            let said = match row.label.is_empty() {
                true => row.text,
                false => crate::i18n::format::with_colon(texts.lang, &row.label, &row.text),
            };
            view! { <p class="second">{said}</p> }
        });
        let rest = rest.collect_view();
        Some(view! {
            <Section heading=texts.log_words.chain.to_owned() rule=SectionRule::Thin>
                <p data-test="log-check">
                    <Status kind text=first />
                </p>
                <div class="log-check">{rest}</div>
            </Section>
        })
    }
}
