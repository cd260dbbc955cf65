use crate::ui::prelude::*;

use super::iphone_pictures::{add, confirm, copy, open_there, share};
use crate::i18n::areas::install::Install;
use crate::i18n::fill;
use crate::state::Words;

/// The iPhone's way in pictures: keep a copy, share, add, confirm, open the plan there.
#[component]
pub(super) fn IphoneSteps() -> impl IntoView {
    let words = Words::here();
    let step = move |number: u8, picture: AnyView, caption: fn(&'static Install) -> &'static str| {
        let named = move || fill(words.get().exchange.picture, &[("step", &number.to_string())]);
        view! {
            <li class="picture-step">
                <span class="hidden">{named}</span>
                {picture}
                <p class="picture-words">{move || caption(words.get().install)}</p>
            </li>
        }
    };
    view! {
        <p>{words.say(|texts| texts.install.iphone_safari)}</p>
        <p>{words.say(|texts| texts.install.iphone_empty)}</p>
        <ol class="pictures" role="list">
            {step(1, copy().into_any(), |install| install.iphone_copy_first)}
            {step(2, share().into_any(), |install| install.iphone_share)}
            {step(3, add().into_any(), |install| install.iphone_add)}
            {step(4, confirm().into_any(), |install| install.iphone_confirm)}
            {step(5, open_there().into_any(), |install| install.iphone_open_there)}
        </ol>
    }
}
