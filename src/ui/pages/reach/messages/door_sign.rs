use crate::ui::prelude::*;

use super::send_view::SendView;
use crate::domain::MessageForm;
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{Button, Glyph, modal};

/// A message over the whole screen, as large as it goes: held up, or laid behind the window.
#[component]
pub fn DoorSign(
    /// The incident.
    about: About,
    /// The message.
    view: Memo<SendView>,
) -> impl IntoView {
    let words = about.words;
    let is_shown = RwSignal::new(false);
    move || {
        let is_for_all = matches!(view.read().form, MessageForm::Poster | MessageForm::Script);
        is_for_all.then(|| {
            view! {
                <Button
                    text=words.say(|texts| texts.sending.full_screen)
                    glyph=Glyph::Eye
                    on_press=move || is_shown.set(true)
                    attr:data-test="full-screen"
                />
                {move || is_shown.get().then(|| view! { <Sheet about view is_shown /> })}
            }
        })
    }
}

#[component]
fn Sheet(about: About, view: Memo<SendView>, is_shown: RwSignal<bool>) -> impl IntoView {
    let sheet = modal();
    view! {
        <dialog
            node_ref=sheet
            class="door-sign"
            data-test="door-sign"
            on:cancel=move |event: leptos::web_sys::Event| {
                event.prevent_default();
                is_shown.set(false);
            }
        >
            <p lang=move || view.read().language.code()>{move || view.read().text.clone()}</p>
            <Button
                text=about.words.say(|texts| texts.actions.close)
                on_press=move || is_shown.set(false)
                attr:data-test="close-sign"
            />
        </dialog>
    }
}
