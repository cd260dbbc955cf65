use crate::ui::prelude::*;

use crate::ui::widgets::AppMark;

/// Mark and company at the left of an idle strip; when wide they stand in the side bar.
#[component]
pub fn StripMark(
    /// Name of the company, or of the app.
    #[prop(into)]
    company: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="strip-mark">
            <AppMark />
            <span>{company}</span>
        </span>
    }
}
