use crate::ui::prelude::*;

use crate::ui::widgets::{Glyph, Icon};

/// Back to the screen above this one.
#[component]
pub fn StripBack(
    /// The full address, base path included.
    #[prop(into)]
    href: Signal<String>,
    /// The name of that screen.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! {
        <a class="strip-back" href=href>
            <Icon glyph=Glyph::Back />
            <span>{text}</span>
        </a>
    }
}
