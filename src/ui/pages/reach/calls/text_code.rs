use crate::ui::prelude::*;

use crate::output::qr_code::QrCode;
use crate::state::Words;

/// A text as a code for any camera; that it is too long for one, when it is.
#[component]
pub fn TextCode(
    /// The text.
    text: String,
    /// What it holds, for screen readers.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let words = Words::here();
    match QrCode::of(&text) {
        Some(code) => {
            let size = code.size;
            view! {
                <svg
                    class="qr"
                    role="img"
                    aria-label=label
                    viewBox=format!("0 0 {size} {size}")
                    data-test="call-code"
                >
                    <path d=code.path />
                </svg>
            }
            .into_any()
        }
        None => {
            view! { <p class="second">{words.say(|texts| texts.call_round.code_too_long)}</p> }.into_any()
        }
    }
}
