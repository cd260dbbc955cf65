use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use crate::domain::{Contact, Sorting};
use crate::i18n::{Texts, fill};
use crate::intake::newcomer::{Remark, Why};
use crate::intake::taking::not_found;
use crate::state::{Session, Words};
use crate::ui::widgets::{Disclosure, FactRow, Notice, NoticeTone, Rows};

/// The most that are listed.
const SHOWN: usize = 200;

/// How many lost numbers are seen at once; more are in the fold.
const LOST_SHOWN: usize = 10;

/// What does not come along, each with its place in the file and the reason: numbers that are lost in sight, for somebody
/// could not be reached without them, the rest folded.
#[component]
pub fn NotTakenPart(
    /// Where the file lies.
    desk: IntakeDesk,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    // What no row and no card says by itself shows only with all of them and the plan.
    let remarks = Memo::new(move |_| {
        let found = desk.people.with(|people| {
            let not_found = session.with(|plan| {
                desk.known.with(|known| {
                    desk.doubles
                        .with(|doubles| not_found(people, plan, known, doubles))
                })
            });
            people
                .remarks
                .iter()
                .cloned()
                .chain(not_found)
                .collect::<Vec<Remark>>()
        });
        in_order_of_file(found)
    });
    let lost =
        Memo::new(move |_| remarks.with(|remarks| remarks.iter().filter(|remark| is_lost(remark)).count()));
    let folded = Memo::new(move |_| remarks.read().len() - lost.get().min(LOST_SHOWN));
    let summary = move || {
        let texts = words.get();
        let count = u64::try_from(folded.get()).unwrap_or(u64::MAX);
        texts.count(&texts.intake.not_taken, count, &[])
    };
    let warning = move || {
        let texts = words.get();
        let count = u64::try_from(lost.get()).unwrap_or(u64::MAX);
        texts.count(&texts.intake.numbers_lost, count, &[])
    };
    let rows = move |is_folded: bool| {
        let texts = words.get();
        remarks.with(|remarks| {
            let mut seen = 0;
            let (in_sight, rest): (Vec<&Remark>, Vec<&Remark>) = remarks.iter().partition(|remark| {
                seen += usize::from(is_lost(remark));
                is_lost(remark) && seen <= LOST_SHOWN
            });
            let shown = if is_folded { rest } else { in_sight };
            let row = |remark: &Remark| {
                let name = place(texts, desk, remark);
                let why = texts.intake.why_not(texts, &remark.why);
                view! { <FactRow name second=move || why.clone().into_any() attr:data-test="intake-remark" /> }
            };
            shown.into_iter().take(SHOWN).map(row).collect_view()
        })
    };
    view! {
        <Show when=move || lost.get() != 0>
            <Notice text=Signal::derive(warning) tone=NoticeTone::Alert attr:data-test="numbers-lost" />
            <Rows>{move || rows(false)}</Rows>
        </Show>
        <Show when=move || folded.get() != 0>
            <Disclosure summary=Signal::derive(summary) attr:data-test="intake-not-taken">
                <Rows>{move || rows(true)}</Rows>
            </Disclosure>
        </Show>
    }
}

/// Whether somebody comes along without a number that stands in the file.
fn is_lost(remark: &Remark) -> bool {
    matches!(remark.why, Why::Value(_) | Why::Rounded)
}

/// "Row 3: Els MAES · 0470 12".
fn place(texts: &Texts, desk: IntakeDesk, remark: &Remark) -> String {
    let is_table = desk
        .opened
        .with(|opened| opened.as_ref().is_some_and(|opened| opened.table().is_some()));
    let called = desk.people.with(|people| {
        let mut people = people.people.iter();
        let person = people.find(|person| person.number == remark.number);
        person.map(|person| Contact::called(&person.contact))
    });
    let value = [called.unwrap_or_default(), remark.value.clone()];
    let value: Vec<String> = value.into_iter().filter(|text| !text.is_empty()).collect();
    let value = value.join(" · ");
    let place = match (is_table, value.is_empty()) {
        (true, false) => texts.intake.row_value,
        (true, true) => texts.intake.row_only,
        (false, false) => texts.intake.card_value,
        (false, true) => texts.intake.card_only,
    };
    fill(
        place,
        &[("number", &remark.number.to_string()), ("value", &value)],
    )
}

fn in_order_of_file(mut remarks: Vec<Remark>) -> Vec<Remark> {
    remarks.order_by(|one, other| one.number.cmp(&other.number));
    remarks
}
