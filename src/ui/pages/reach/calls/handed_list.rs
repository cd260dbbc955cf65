use crate::ui::prelude::*;

use crate::i18n::fill;
use crate::output::qr_code::QrCode;
use crate::ui::frame::{CopyButton, ShareButton};
use crate::ui::pages::reach::about::About;

/// The list for the colleague who calls: as text, to share and copy, and as a code for any camera.
#[component]
pub fn HandedList(
    /// The incident.
    about: About,
    /// The colleague.
    name: String,
    /// The list.
    text: String,
) -> impl IntoView {
    let words = about.words;
    let title = fill(words.get().call_round.list_for, &[("name", &name)]);
    let code = match QrCode::of(&text) {
        Some(code) => {
            let size = code.size;
            view! {
                <svg
                    class="qr"
                    role="img"
                    aria-label=words.say(|texts| texts.call_round.code_label)
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
    };
    view! {
        <div class="handed">
            <h3>{title.clone()}</h3>
            <p class="second">{words.say(|texts| texts.call_round.list_hint)}</p>
            {code}
            <p class="letter" data-test="call-list">
                {text.clone()}
            </p>
            <div class="button-row">
                <CopyButton text=text.clone() copied=|texts| texts.call_round.list_copied />
                <ShareButton text title />
            </div>
            <p class="second">{words.say(|texts| texts.call_round.results_come_back)}</p>
        </div>
    }
}
