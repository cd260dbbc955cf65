use crate::ui::prelude::*;

/// Underlined words that lead somewhere; stands alone in its row, so its target is 48 px high.
#[component]
pub fn TextLink(
    /// The full address, base path included; also `tel:`.
    #[prop(into)]
    href: Signal<String>,
    /// Where it leads.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! {
        <a class="text-link" href=href>
            <span>{text}</span>
        </a>
    }
}
