use crate::ui::prelude::*;
use leptos::html;
use leptos::wasm_bindgen::JsCast;

use super::{Button, ButtonLook, element_id};

/// A question before something that cannot simply be taken back, or that begins something; never for information.
///
/// Show it with `<Show when=...>`: it opens when it is built, and closing means that the page takes it away.
/// The focus goes to the safe button and returns to where it was.
#[component]
pub fn Dialog(
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// The consequence, one sentence.
    #[prop(into)]
    text: Signal<String>,
    /// The button that changes nothing, as a verb; also what Escape does.
    #[prop(into)]
    safe: Signal<String>,
    /// Called by the safe button and by Escape.
    #[prop(into)]
    on_safe: Callback<()>,
    /// The button that acts, as a verb.
    #[prop(into)]
    act: Signal<String>,
    /// Called by the button that acts.
    #[prop(into)]
    on_act: Callback<()>,
    /// How the button that acts stands out: as a danger unless told.
    #[prop(default = ButtonLook::Danger)]
    act_look: ButtonLook,
    /// `data-test` of the button that acts.
    #[prop(optional)]
    act_test: Option<&'static str>,
    /// What else there is to know, folded: the buttons stay in reach of the thumb.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let dialog = modal();
    let title_id = element_id("dialog");
    let text_id = element_id("dialog-text");

    view! {
        <dialog
            node_ref=dialog
            class="dialog"
            aria-labelledby=title_id
            aria-describedby=text_id
            on:cancel=move |event: leptos::web_sys::Event| {
                event.prevent_default();
                on_safe.run(());
            }
        >
            <h2 id=title_id.clone()>{title}</h2>
            <p id=text_id.clone()>{text}</p>
            {children.map(|children| view! { <div class="dialog-more">{children()}</div> })}
            <div class="dialog-buttons">
                <Button text=safe on_press=on_safe />
                <Button text=act look=act_look on_press=on_act attr:data-test=act_test />
            </div>
        </dialog>
    }
}

/// A `<dialog>` that opens over everything when it is built, as the browser's own: Escape and a phone's way back ask it
/// to close, nothing behind it takes the focus, which returns to where it was.
pub fn modal() -> NodeRef<html::Dialog> {
    let dialog: NodeRef<html::Dialog> = NodeRef::new();
    let came_from = StoredValue::new_local(focused());
    let shown = StoredValue::new_local(None::<leptos::web_sys::HtmlDialogElement>);
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            // Fails only when it is not in the page any more.
            let _ = dialog.show_modal();
            shown.set_value(Some(dialog));
        }
    });
    on_cleanup(move || {
        // While it is open, nothing outside it can take the focus.
        if let Some(Some(dialog)) = shown.try_get_value() {
            dialog.close();
        }
        if let Some(Some(element)) = came_from.try_get_value() {
            // What had the focus may be gone by now.
            let _ = element.focus();
        }
    });
    dialog
}

fn focused() -> Option<leptos::web_sys::HtmlElement> {
    document().active_element()?.dyn_into().ok()
}
