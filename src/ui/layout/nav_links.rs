use crate::ui::prelude::*;

use super::NavEntry;
use crate::ui::widgets::Icon;

/// The entries as links; the one of this screen carries `aria-current`.
///
/// Not the router's own link: it compares whole addresses only, and knows no entry that stands for several.
#[component]
pub(super) fn NavLinks(
    /// The address that they go by.
    place: Signal<String>,
    /// In order.
    entries: Vec<NavEntry>,
) -> impl IntoView {
    let link = move |entry: NavEntry| {
        let NavEntry {
            href, glyph, label, ..
        } = entry.clone();
        let current = Memo::new(move |_| entry.is_current(&place.read()));
        view! {
            <li>
                <a class="nav-link" href=href aria-current=move || current.get().then_some("page")>
                    <Icon glyph />
                    <span>{label}</span>
                </a>
            </li>
        }
    };
    view! { <ul role="list">{entries.into_iter().map(link).collect_view()}</ul> }
}
