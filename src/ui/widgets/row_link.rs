use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// What stands before the words of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RowLead {
    /// Nothing.
    #[default]
    Nothing,
    /// An icon; dropped on very narrow screens.
    Icon(Glyph),
    /// A square plate with a number: what comes first, second, third.
    Plate(usize),
}

impl RowLead {
    pub(super) fn view(self) -> AnyView {
        match self {
            RowLead::Nothing => ().into_any(),
            RowLead::Icon(glyph) => view! { <Icon glyph /> }.into_any(),
            RowLead::Plate(number) => view! { <span class="row-plate">{number}</span> }.into_any(),
        }
    }
}

/// A row that leads on: what stands before it, title, second line, chevron. Stands in [`Rows`](super::Rows).
#[component]
pub fn RowLink(
    /// The full address, base path included.
    #[prop(into)]
    href: Signal<String>,
    /// Nothing, an icon or a number.
    #[prop(optional)]
    lead: RowLead,
    /// Where it leads.
    #[prop(into)]
    title: Signal<String>,
    /// One line below: plain words, or a [`Status`](super::Status).
    #[prop(optional, into)]
    second: ViewFn,
) -> impl IntoView {
    view! {
        <li class="row">
            <a class="row-link" href=href>
                {lead.view()}
                <span class="row-words">
                    <span class="row-title">{title}</span>
                    <span class="second">{move || second.run()}</span>
                </span>
                <Icon glyph=Glyph::ChevronRight />
            </a>
        </li>
    }
}
