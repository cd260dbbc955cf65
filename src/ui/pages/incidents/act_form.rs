use crate::ui::prelude::*;

use super::acts_part::ActView;
use crate::domain::command::RecordAct;
use crate::domain::{Id, Incident};
use crate::i18n::fill;
use crate::state::{Session, Words};
use crate::ui::frame::{SaveOrLeave, fault_at};
use crate::ui::widgets::Field;

/// Notes that an act was done: who agreed, under which reference.
#[component]
pub fn ActForm(
    /// Of which incident.
    id: Id<Incident>,
    /// Which act.
    one: ActView,
    /// Called when it is noted, or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let known = [one.act.document.as_str(), one.act.reference.as_str()];
    let known: Vec<&str> = known.into_iter().filter(|part| !part.is_empty()).collect();
    let reference = RwSignal::new(known.join(", "));
    let agreed_by = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<String>);
    let (act, row, needs_agreement) = (one.act.act, one.act.row, one.agreement.is_some());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let recorded = RecordAct {
            incident: id,
            act,
            row,
            agreed_by: agreed_by.get_untracked(),
            reference: reference.get_untracked(),
            needs_agreement,
        };
        match session.dispatch(recorded) {
            Ok(_) => on_close.run(()),
            Err(refusal) => {
                let texts = words.untracked();
                let said = fault_at(&refusal, &["agreed_by"]);
                let said = said.map(|found| texts.refusals.fault(texts, "agreed_by", &found));
                fault.set(Some(
                    said.unwrap_or_else(|| texts.refusals.words(texts, &refusal)),
                ));
            }
        }
    };
    let whom = one.agreement.clone();
    let agreement = whom.map(|name| {
        let hint = Signal::derive(move || fill(words.get().end_words.agreed_by_hint, &[("name", &name)]));
        view! {
            <Field
                label=words.say(|texts| texts.end_words.agreed_by)
                hint
                value=agreed_by
                on_input=move |typed: String| agreed_by.set(typed)
                error=fault
                attr:data-test="act-agreed"
            />
        }
    });
    view! {
        <form class="fields act-form" novalidate on:submit=save data-test="act-form">
            {agreement}
            <Field
                label=words.say(|texts| texts.end_words.reference)
                value=reference
                on_input=move |typed: String| reference.set(typed)
                attr:data-test="act-reference"
            />
            <SaveOrLeave save=words.say(|texts| texts.end_words.act_done) test="save-act" on_leave=on_close />
        </form>
    }
}
