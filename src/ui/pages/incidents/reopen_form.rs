use crate::ui::prelude::*;

use crate::domain::command::{Refusal, ReopenIncident};
use crate::domain::{Id, Incident};
use crate::i18n::fill;
use crate::state::{Session, Words};
use crate::ui::frame::{SaveOrLeave, error_at};
use crate::ui::layout::refocus_main;
use crate::ui::widgets::{Field, Section, SectionRule, focus_first_fault, focus_within};

/// Opens a closed incident again, with the reason that the log shows.
#[component]
pub fn ReopenForm(
    /// Which incident.
    id: Id<Incident>,
    /// What it is called.
    #[prop(into)]
    called: Signal<String>,
    /// Called when it is open again, or left closed.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let reason = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<Refusal>);
    let close = move || {
        on_close.run(());
        refocus_main();
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reopened = session.dispatch(ReopenIncident {
            incident: id,
            reason: reason.get_untracked(),
        });
        match reopened {
            // Reopened on another tab this very moment: it is open, as asked.
            Ok(_) | Err(Refusal::IncidentOpen) => close(),
            Err(refusal) => {
                refused.set(Some(refusal));
                focus_first_fault();
            }
        }
    };
    let form = focus_within("input");
    let question = Signal::derive(move || {
        fill(
            words.get().incidents.reopen_question,
            &[("incident", &called.read())],
        )
    });
    view! {
        <Section heading=question rule=SectionRule::Thin>
            <form class="fields" node_ref=form novalidate on:submit=save data-test="reopen-form">
                <p class="second">{words.say(|texts| texts.incidents.reopen_consequence)}</p>
                <Field
                    label=words.say(|texts| texts.incidents.reopen_reason)
                    value=reason
                    on_input=move |typed: String| reason.set(typed)
                    error=error_at(refused, "reason")
                    attr:data-test="reopen-reason"
                />
                <SaveOrLeave save=words.say(|texts| texts.incidents.reopen) test="save-reopen" on_leave=close />
            </form>
        </Section>
    }
}
