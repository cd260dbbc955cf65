//! Three drawings of two telephones; the words below them say the same.

use crate::ui::prelude::*;

/// Both telephones with their radio on.
pub(super) fn near() -> impl IntoView {
    drawing(
        "M10 14h34v68H10zM76 14h34v68H76zM22 74h10M88 74h10",
        "M54 40q6 8 0 16M49 34q11 14 0 28M66 40q-6 8 0 16M71 34q-11 14 0 28",
        "",
    )
}

/// A file goes from one to the other.
pub(super) fn handing_over() -> impl IntoView {
    drawing(
        "M10 14h34v68H10zM76 14h34v68H76zM22 74h10M88 74h10",
        "M50 48h20M63 41l7 7l-7 7",
        "M19 32h11l6 6v20H19z",
    )
}

/// The file is opened on the other one.
pub(super) fn opening() -> impl IntoView {
    drawing(
        "M38 10h44v76H38zM55 78h10",
        "M50 64l6 6l14 -14",
        "M50 24h14l7 7v20H50z",
    )
}

/// Edges of telephones, what moves, and the file; on a ground of 120 by 96.
fn drawing(edges: &'static str, way: &'static str, sheet: &'static str) -> impl IntoView {
    view! {
        <svg class="picture" viewBox="0 0 120 96" aria-hidden="true" focusable="false">
            <path class="picture-edge" d=edges />
            <path class="picture-sheet" d=sheet />
            <path class="picture-way" d=way />
        </svg>
    }
}
