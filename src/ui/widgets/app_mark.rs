use crate::ui::prelude::*;

/// The app's mark in ink on paper: a B whose stem is cut. Yellow is kept for the app's icon.
#[component]
pub fn AppMark() -> impl IntoView {
    view! {
        <svg class="app-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path class="app-mark-plate" d="M5 0h38a5 5 0 0 1 5 5v38a5 5 0 0 1-5 5H5a5 5 0 0 1-5-5V5a5 5 0 0 1 5-5z"></path>
            <path
                class="app-mark-letter"
                d="M12 8h14.5a8.6 8.6 0 0 1 6.3 14.5A9.3 9.3 0 0 1 27 40H12V31h6v3h8.5a3.7 3.7 0 0 0 0-7.4H12V8zm6 6v6.6h8a3.3 3.3 0 0 0 0-6.6z"
            ></path>
        </svg>
    }
}
