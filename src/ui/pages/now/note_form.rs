use crate::ui::prelude::*;
use leptos::html;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use crate::domain::NoteKind;
use crate::domain::command::AddNote;
use crate::state::{Session, Words};
use crate::ui::layout::refocus_main;
use crate::ui::widgets::{Button, ButtonRole, Checkbox, TextArea};

/// A note into the log; the time is added by itself.
#[component]
pub fn NoteForm(
    /// Called when the note is in the log.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let form: NodeRef<html::Form> = NodeRef::new();
    // Whoever opened it writes at once.
    Effect::new(move |_| {
        let field = form
            .get()
            .and_then(|form| form.query_selector("textarea").ok().flatten());
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            // The form may be closed again by now.
            let _ = field.focus();
        }
    });
    let text = RwSignal::new(String::new());
    let is_decision = RwSignal::new(false);
    let fault = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let open = session
            .incident()
            .with_untracked(|incident| incident.as_ref().map(|open| open.id));
        let Some(incident) = open else { return };
        let kind = if is_decision.get_untracked() {
            NoteKind::Decision
        } else {
            NoteKind::Note
        };
        match session.dispatch(AddNote {
            incident,
            kind,
            text: text.get_untracked(),
        }) {
            Ok(_) => {
                text.set(String::new());
                fault.set(None);
                on_close.run(());
                refocus_main();
            }
            Err(refusal) => {
                let texts = words.untracked();
                fault.set(Some(texts.refusals.words(texts, &refusal)));
            }
        }
    };
    view! {
        <form class="fields" node_ref=form on:submit=save data-test="note-form">
            <TextArea
                label=words.say(|texts| texts.now.note_label)
                hint=words.say(|texts| texts.now.note_hint)
                value=text
                on_input=move |typed: String| text.set(typed)
                error=fault
                attr:data-test="note-text"
            />
            <Checkbox
                label=words.say(|texts| texts.now.note_is_decision)
                checked=is_decision
                on_change=move |checked: bool| is_decision.set(checked)
            />
            <Button text=words.say(|texts| texts.now.note_save) role=ButtonRole::Submit attr:data-test="save-note" />
        </form>
    }
}
