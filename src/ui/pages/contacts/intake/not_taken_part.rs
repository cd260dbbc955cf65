use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use crate::i18n::fill;
use crate::state::Words;
use crate::ui::widgets::{Disclosure, FactRow, Rows};

/// The most that are listed.
const SHOWN: usize = 200;

/// What does not come along, each with its place in the file and the reason.
#[component]
pub fn NotTakenPart(
    /// Where the file lies.
    desk: IntakeDesk,
) -> impl IntoView {
    let words = Words::here();
    let count = Memo::new(move |_| desk.people.with(|people| people.remarks.len()));
    let summary = move || {
        let texts = words.get();
        let count = u64::try_from(count.get()).unwrap_or(u64::MAX);
        texts.count(&texts.intake.not_taken, count, &[])
    };
    let rows = move || {
        let texts = words.get();
        let is_table = desk
            .opened
            .with(|opened| opened.as_ref().is_some_and(|opened| opened.table().is_some()));
        desk.people.with(|people| {
            let remarks = people.remarks.iter().take(SHOWN);
            remarks
                .map(|remark| {
                    let place = match (is_table, remark.value.is_empty()) {
                        (true, false) => texts.intake.row_value,
                        (true, true) => texts.intake.row_only,
                        (false, false) => texts.intake.card_value,
                        (false, true) => texts.intake.card_only,
                    };
                    let number = remark.number.to_string();
                    let name = fill(place, &[("number", &number), ("value", &remark.value)]);
                    let why = texts.intake.why_not(texts, &remark.why);
                    view! { <FactRow name second=move || why.clone().into_any() attr:data-test="intake-remark" /> }
                })
                .collect_view()
        })
    };
    view! {
        <Show when=move || count.get() != 0>
            <Disclosure summary=Signal::derive(summary) attr:data-test="intake-not-taken">
                <Rows>{rows}</Rows>
            </Disclosure>
        </Show>
    }
}
