use crate::ui::prelude::*;

use super::NavEntry;
use super::nav_links::NavLinks;

/// Five entries within reach of the thumb; hidden when wide.
#[component]
pub fn BottomBar(
    /// Names the navigation for screen readers.
    #[prop(into)]
    label: Signal<String>,
    /// The address whose entry is current.
    #[prop(into)]
    place: Signal<String>,
    /// Now, steps, contacts, plan, more.
    entries: Vec<NavEntry>,
) -> impl IntoView {
    view! {
        <nav class="bottom-bar" aria-label=label>
            <NavLinks place entries />
        </nav>
    }
}
