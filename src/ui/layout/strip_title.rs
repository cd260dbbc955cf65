use crate::ui::prelude::*;

/// The screen's heading in the strip of an incident; such a screen has no other `h1`.
#[component]
pub fn StripTitle(
    /// The heading.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <h1 class="strip-title">{text}</h1> }
}
