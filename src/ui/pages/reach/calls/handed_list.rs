use crate::ui::prelude::*;

use super::round_view::ListFor;
use super::text_code::TextCode;
use crate::domain::Event;
use crate::i18n::fill;
use crate::ui::frame::{CopyButton, ShareButton};
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::TextButton;

/// The list for the colleague who calls: as text, to share and copy, and as a code for any camera; and the way to take
/// the calls back.
#[component]
pub fn HandedList(
    /// The incident.
    about: About,
    /// The list and for whom it is.
    list: ListFor,
) -> impl IntoView {
    let words = about.words;
    let ListFor { to, name, text, left } = list;
    let from = name.clone();
    let take_back = Callback::new(move |()| {
        about.log(Event::CallsTakenBack {
            from: to,
            name: from.clone(),
            contacts: left.clone(),
        });
    });
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
            <Show when=move || !about.is_closed()>
                <TextButton
                    text=words.say(|texts| texts.call_round.take_back)
                    on_press=move || take_back.run(())
                    attr:data-test="take-calls-back"
                />
            </Show>
        </div>
    }
}
