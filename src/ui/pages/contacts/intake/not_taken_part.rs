use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use crate::domain::{Contact, Sorting};
use crate::i18n::fill;
use crate::intake::newcomer::Remark;
use crate::intake::taking::not_found;
use crate::state::{Session, Words};
use crate::ui::widgets::{Disclosure, FactRow, Rows};

/// The most that are listed.
const SHOWN: usize = 200;

/// What does not come along, each with its place in the file and the reason.
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
    let count = Memo::new(move |_| remarks.read().len());
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
        let called = |number: usize| {
            desk.people.with(|people| {
                let mut people = people.people.iter();
                let person = people.find(|person| person.number == number);
                person.map(|person| Contact::called(&person.contact))
            })
        };
        remarks.with(|remarks| {
            let remarks = remarks.iter().take(SHOWN);
            remarks
                .map(|remark| {
                    let value = [called(remark.number).unwrap_or_default(), remark.value.clone()];
                    let value: Vec<String> = value.into_iter().filter(|text| !text.is_empty()).collect();
                    let value = value.join(" · ");
                    let place = match (is_table, value.is_empty()) {
                        (true, false) => texts.intake.row_value,
                        (true, true) => texts.intake.row_only,
                        (false, false) => texts.intake.card_value,
                        (false, true) => texts.intake.card_only,
                    };
                    let number = remark.number.to_string();
                    let name = fill(place, &[("number", &number), ("value", &value)]);
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

fn in_order_of_file(mut remarks: Vec<Remark>) -> Vec<Remark> {
    remarks.order_by(|one, other| one.number.cmp(&other.number));
    remarks
}
