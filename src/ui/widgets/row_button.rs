use crate::ui::prelude::*;

use super::{Glyph, Icon, RowLead};

/// A [`RowLink`](super::RowLink) that does something on this screen instead of leading to an address.
#[component]
pub fn RowButton(
    /// Nothing, an icon or a number.
    #[prop(optional)]
    lead: RowLead,
    /// What a tap does.
    #[prop(into)]
    title: Signal<String>,
    /// One line below: plain words, or a [`Status`](super::Status).
    #[prop(optional, into)]
    second: ViewFn,
    /// Called on a tap.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <li class="row">
            <button type="button" class="row-link" on:click=move |_| on_press.run(())>
                {lead.view()}
                <span class="row-words">
                    <span class="row-title">{title}</span>
                    <span class="second">{move || second.run()}</span>
                </span>
                <Icon glyph=Glyph::ChevronRight />
            </button>
        </li>
    }
}
