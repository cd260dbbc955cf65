use crate::ui::prelude::*;

use crate::domain::checklist::StepRef;
use crate::domain::command::NoteStep;
use crate::state::{Session, Words};
use crate::ui::frame::SaveOrLeave;
use crate::ui::layout::refocus_main;
use crate::ui::widgets::{TextArea, TextButton, focus_within};

/// What was seen at a step that has an answer: the way to note it, and the form.
#[component]
pub(super) fn StepNote(
    /// Which step.
    step: StepRef,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let incident = session.incident();
    let seen = Memo::new(move |_| {
        incident
            .with(|incident| {
                let mark = incident.as_ref()?.state.steps.get(&step)?;
                Some(mark.note.clone())
            })
            .unwrap_or_default()
    });
    let draft = RwSignal::new(None::<String>);
    let fault = RwSignal::new(None::<String>);
    let close = move || {
        draft.set(None);
        fault.set(None);
        refocus_main();
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let open = incident.with_untracked(|incident| incident.as_ref().map(|open| open.id));
        let (Some(incident), Some(note)) = (open, draft.get_untracked()) else {
            return;
        };
        match session.dispatch(NoteStep { incident, step, note }) {
            Ok(_) => close(),
            Err(refusal) => {
                let texts = words.untracked();
                fault.set(Some(texts.refusals.words(texts, &refusal)));
            }
        }
    };
    let form = move || {
        view! {
            <form class="fields" node_ref=focus_within("textarea") novalidate on:submit=save data-test="seen-form">
                <TextArea
                    label=words.say(|texts| texts.steps.seen_label)
                    hint=words.say(|texts| texts.steps.seen_hint)
                    value=Signal::derive(move || draft.get().unwrap_or_default())
                    on_input=move |typed: String| draft.set(Some(typed))
                    error=fault
                    attr:data-test="seen-text"
                />
                <SaveOrLeave save=words.say(|texts| texts.lead.record) test="save-seen" on_leave=close />
            </form>
        }
    };
    let is_writing = Memo::new(move |_| draft.read().is_some());
    let text = move || {
        let steps = words.get().steps;
        if seen.read().is_empty() {
            steps.seen_add
        } else {
            steps.seen_change
        }
    };
    move || {
        if is_writing.get() {
            form().into_any()
        } else {
            let begin = move || draft.set(Some(seen.get_untracked()));
            view! { <TextButton text on_press=begin attr:data-test="add-seen" /> }.into_any()
        }
    }
}
