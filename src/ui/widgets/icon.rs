use leptos::prelude::*;

use super::Glyph;

/// One icon, hidden from screen readers: the word beside it says the same.
#[component]
pub fn Icon(
    /// Which icon.
    glyph: Glyph,
) -> impl IntoView {
    let drawing = glyph.drawing();
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            {part("icon-solid", drawing.solid)}
            {part("icon-dashed", drawing.dashed)}
            {part("icon-line", drawing.line)}
            {part("icon-cut", drawing.cut)}
        </svg>
    }
}

fn part(class: &'static str, path: &'static str) -> Option<impl IntoView> {
    (!path.is_empty()).then(|| view! { <path class=class d=path></path> })
}
