use crate::ui::prelude::*;

use super::RowLead;

/// A row that only says something: name left, value right. Stands in [`Rows`](super::Rows).
#[component]
pub fn FactRow(
    /// Nothing, an icon or a number.
    #[prop(optional)]
    lead: RowLead,
    /// What it is about.
    #[prop(into)]
    name: Signal<String>,
    /// A second line below the name.
    #[prop(optional, into)]
    second: ViewFn,
    /// At the right: plain words, a [`Status`](super::Status), a [`Button`](super::Button).
    #[prop(optional, into)]
    value: ViewFn,
) -> impl IntoView {
    view! {
        <li class="row fact">
            {lead.view()}
            <span class="row-words">
                <span>{name}</span>
                <span class="second">{move || second.run()}</span>
            </span>
            <span class="fact-value">{move || value.run()}</span>
        </li>
    }
}
