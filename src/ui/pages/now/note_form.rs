use crate::ui::prelude::*;

use serde_json::json;

use crate::domain::command::AddNote;
use crate::domain::record::Leaf;
use crate::domain::text::is_blank;
use crate::domain::{Id, Incident, NoteKind};
use crate::state::{Session, Words};
use crate::ui::frame::{HalfWritten, KeptForm};
use crate::ui::layout::refocus_main;
use crate::ui::widgets::{Button, ButtonRole, ChoiceOption, Select, TextArea, TextButton, focus_within};

/// A note into the log; the time is added by itself.
#[component]
pub fn NoteForm(
    /// Into the log of which incident.
    incident: Id<Incident>,
    /// Called when the note is in the log.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let form = move |half| view! { <Writing incident half on_close /> }.into_any();
    view! { <KeptForm name=format!("note/{incident}") form /> }
}

#[component]
fn Writing(incident: Id<Incident>, half: HalfWritten, on_close: Callback<()>) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let form = focus_within("textarea");
    let begun = half.begun().unwrap_or_default();
    let part = |name: &str| begun.get(name).cloned().unwrap_or_default();
    let text = RwSignal::new(String::from_value(&part("text")).unwrap_or_default());
    let kind = RwSignal::new(NoteKind::from_value(&part("kind")).unwrap_or_default());
    half.follow(move || {
        let text = text.get();
        let note = json!({ "text": text, "kind": kind.get().to_value() });
        (!is_blank(&text)).then_some(note)
    });
    let fault = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match session.dispatch(AddNote {
            incident,
            kind: kind.get_untracked(),
            text: text.get_untracked(),
        }) {
            Ok(_) => {
                half.is_saved();
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
            // A list, not joined buttons: the way to save stays in sight on a phone.
            <Select
                label=words.say(|texts| texts.now.note_is)
                options=kinds(words)
                value=kind
                on_choose=move |chosen: NoteKind| kind.set(chosen)
                attr:data-test="note-kind"
            />
            {half.note()}
            <Button text=words.say(|texts| texts.now.note_save) role=ButtonRole::Submit attr:data-test="save-note" />
            <TextButton
                text=words.say(|texts| texts.now.cancel)
                on_press=move || {
                    half.throw_away();
                    on_close.run(());
                    refocus_main();
                }
                attr:data-test="cancel-note"
            />
        </form>
    }
}

/// What a note can be; the review finds decisions, what was done and used, and lessons in the log by it.
fn kinds(words: Words) -> Vec<ChoiceOption> {
    let kinds = [
        NoteKind::Note,
        NoteKind::Decision,
        NoteKind::Action,
        NoteKind::Resource,
        NoteKind::Lesson,
    ];
    let option = |kind: NoteKind| {
        ChoiceOption::new(kind, move || {
            let now = words.get().now;
            match kind {
                NoteKind::Note => now.note_plain,
                NoteKind::Decision => now.note_decision,
                NoteKind::Action => now.note_action,
                NoteKind::Resource => now.note_resource,
                NoteKind::Lesson => now.note_lesson,
            }
        })
    };
    kinds.map(option).to_vec()
}
