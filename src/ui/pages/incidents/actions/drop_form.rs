use crate::ui::prelude::*;

use crate::domain::command::{DropAction, Refusal};
use crate::domain::{Action, Id};
use crate::i18n::fill;
use crate::state::{Session, Words};
use crate::ui::frame::SaveOrLeave;
use crate::ui::widgets::{Field, focus_first_fault};

/// Gives an action up, with the reason.
#[component]
pub fn DropForm(
    /// Which action.
    id: Id<Action>,
    /// Called when it is noted, or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let reason = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let texts = words.untracked();
        let action = session.with_untracked(|plan| plan.actions.get(&id).map(|action| action.text.clone()));
        let told = fill(
            texts.review_words.dropped_told,
            &[("text", &action.unwrap_or_default())],
        );
        let reason = reason.get_untracked();
        match session.dispatch_undoable(DropAction { id, reason }, told) {
            Ok(_) => on_close.run(()),
            Err(Refusal::Invalid(_)) => {
                fault.set(Some(texts.actions.required.to_owned()));
                focus_first_fault();
            }
            Err(refusal) => fault.set(Some(texts.refusals.words(texts, &refusal))),
        }
    };
    view! {
        <form class="fields act-form" novalidate on:submit=save data-test="drop-form">
            <Field
                label=words.say(|texts| texts.review_words.drop_why)
                value=reason
                on_input=move |typed: String| {
                    fault.set(None);
                    reason.set(typed);
                }
                error=fault
                attr:data-test="drop-reason"
            />
            <SaveOrLeave save=words.say(|texts| texts.review_words.drop_action) test="save-drop" on_leave=on_close />
        </form>
    }
}
