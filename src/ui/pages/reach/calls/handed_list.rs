use crate::ui::prelude::*;

use super::text_code::TextCode;
use crate::i18n::fill;
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
    view! {
        <div class="handed">
            <h3>{title.clone()}</h3>
            <p class="second">{words.say(|texts| texts.call_round.list_hint)}</p>
            <TextCode text=text.clone() label=words.say(|texts| texts.call_round.code_label) />
            <p class="letter" data-test="call-list">
                {text.clone()}
            </p>
            <div class="button-row">
                <CopyButton text=text.clone() copied=|texts| texts.call_round.list_copied />
                <ShareButton text title />
            </div>
        </div>
    }
}
