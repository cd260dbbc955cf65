//! Drawings of a telephone's screen; the words below them say the same.

use crate::ui::prelude::*;

/// A copy goes into a tray.
pub(super) fn copy() -> impl IntoView {
    drawing("M50 22h14l6 6v20H50z", "M60 40v22M52 54l8 8l8-8M46 62v8h28v-8")
}

/// The share button in the bar below.
pub(super) fn share() -> impl IntoView {
    drawing("M38 66h44", "M60 78V52M52 59l8-8l8 8M52 64h-4v18h24V64h-4")
}

/// The entry with a plus in the list.
pub(super) fn add() -> impl IntoView {
    drawing(
        "M38 36h44M38 62h44M46 28h20M46 70h16",
        "M46 49h16M68 43h12v12H68zM74 46v6M71 49h6",
    )
}

/// The word at the top right.
pub(super) fn confirm() -> impl IntoView {
    drawing("M38 28h44M46 20h8M46 40h28M46 50h28", "M66 20h10M64 15h14v10H64z")
}

/// The app on the home screen, with the file that opens there.
pub(super) fn open_there() -> impl IntoView {
    drawing(
        "M46 18h10v10H46zM64 18h10v10H64zM46 36h10v10H46z",
        "M64 36h10v10H64zM69 48v14M63 57l6 6l6-6",
    )
}

/// A telephone with what is on its screen and what to tap; on a ground of 120 by 96.
fn drawing(screen: &'static str, tap: &'static str) -> impl IntoView {
    view! {
        <svg class="picture" viewBox="0 0 120 96" aria-hidden="true" focusable="false">
            <path class="picture-edge" d="M38 6h44v84H38z" />
            <path class="picture-sheet" d=screen />
            <path class="picture-way" d=tap />
        </svg>
    }
}
