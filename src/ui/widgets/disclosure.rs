use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// Words that unfold an explanation on a tap: a term, a how-to.
#[component]
pub fn Disclosure(
    /// What a tap explains.
    #[prop(into)]
    summary: Signal<String>,
    /// The explanation.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure">
            <summary>
                <Icon glyph=Glyph::ChevronDown />
                <span>{summary}</span>
            </summary>
            <div class="disclosure-body">{children()}</div>
        </details>
    }
}
