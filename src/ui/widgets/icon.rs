use crate::ui::prelude::*;

use super::Glyph;

/// One icon, hidden from screen readers: the word beside it says the same.
#[component]
pub fn Icon(
    /// Which icon.
    glyph: Glyph,
) -> impl IntoView {
    // Drawn by the browser in one go: a list has dozens of icons.
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" inner_html=paths(glyph)></svg> }
}

/// The same as text, for a row that is one piece of HTML.
pub(super) fn icon_html(glyph: Glyph) -> String {
    let paths = paths(glyph);
    format!(r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{paths}</svg>"#)
}

fn paths(glyph: Glyph) -> String {
    let drawing = glyph.drawing();
    let mut paths = String::new();
    for (class, path) in [
        ("icon-solid", drawing.solid),
        ("icon-dashed", drawing.dashed),
        ("icon-line", drawing.line),
        ("icon-cut", drawing.cut),
    ] {
        if !path.is_empty() {
            paths.extend(["<path class=\"", class, "\" d=\"", path, "\"/>"]);
        }
    }
    paths
}
