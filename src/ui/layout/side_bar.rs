use crate::ui::prelude::*;

use super::NavEntry;
use super::nav_links::NavLinks;
use crate::ui::widgets::AppMark;

/// All seven entries at the left of a wide screen, company above, saved state at the foot.
#[component]
pub fn SideBar(
    /// Names the navigation for screen readers.
    #[prop(into)]
    label: Signal<String>,
    /// The address whose entry is current.
    #[prop(into)]
    place: Signal<String>,
    /// Name of the company, or of the app.
    #[prop(into)]
    company: Signal<String>,
    /// Now, steps, contacts, plan, incidents, exchange, settings.
    entries: Vec<NavEntry>,
    /// The [`SavedState`](crate::ui::widgets::SavedState).
    #[prop(into)]
    saved: ViewFn,
) -> impl IntoView {
    view! {
        <div class="side-bar">
            <div class="side-bar-head">
                <AppMark />
                <span>{company}</span>
            </div>
            <nav aria-label=label>
                <NavLinks place entries />
            </nav>
            <div class="side-bar-foot">{move || saved.run()}</div>
        </div>
    }
}
