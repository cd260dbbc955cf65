use crate::ui::prelude::*;

use super::card::Card;
use super::names::short_name;
use super::number_detail::NumberUse;
use super::number_row::NumberRow;
use crate::i18n::fill;
use crate::state::Words;
use crate::ui::widgets::{Rows, Section};

/// The contact's other numbers and addresses, best first.
#[component]
pub fn OtherNumbers(
    /// Whose.
    card: Memo<Card>,
    /// What was done with the numbers.
    number_use: NumberUse,
) -> impl IntoView {
    let words = Words::here();
    let others = Memo::new(move |_| card.with(|card| card.others().to_vec()));
    let heading = move || {
        let texts = words.get();
        card.with(|card| {
            fill(
                texts.contacts.also,
                &[("name", &short_name(texts, &card.contact))],
            )
        })
    };
    let rows = move || {
        let contact = card.with(|card| card.id);
        others
            .get()
            .into_iter()
            .map(|number| view! { <NumberRow contact number number_use /> })
            .collect_view()
    };
    view! {
        <Show when=move || others.with(|others| !others.is_empty())>
            <Section heading>
                <Rows>{rows}</Rows>
            </Section>
        </Show>
    }
}
