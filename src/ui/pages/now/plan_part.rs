use crate::ui::prelude::*;

use crate::domain::command::LogEvent;
use crate::domain::text::clean_line;
use crate::domain::{Answer, Event};
use crate::i18n::{fill, format};
use crate::state::{OpenIncident, Person, Session, Words};
use crate::ui::widgets::{
    Button, ButtonRole, Choice, ChoiceOption, Field, Glyph, Section, Status, StatusKind,
};

/// Whether the plan was activated, by whom, and the continuity plan with it (template step 3).
#[component]
pub fn PlanActivation(open: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let log = move |what: Event| {
        let incident = open.with_untracked(|open| open.as_ref().map(|open| open.id));
        if let Some(incident) = incident {
            // Closed on another device this very moment: there is nothing to activate.
            let _ = session.dispatch(LogEvent { incident, what });
        }
    };
    let activated = Memo::new(move |_| {
        open.with(|open| {
            let state = &open.as_ref()?.state;
            Some((state.activated?, state.activated_by.clone()))
        })
    });
    let continuity = Memo::new(move |_| {
        let said = open.with(|open| open.as_ref().and_then(|open| open.state.continuity_plan));
        said.map(|is_activated| if is_activated { Answer::Yes } else { Answer::No })
    });
    let by = RwSignal::new(open.with_untracked(|open| {
        let lead = open.as_ref().and_then(|open| open.state.lead.as_ref());
        let own = || untrack(|| Person::here().name());
        lead.map_or_else(own, |lead| lead.name.clone())
    }));
    let reference = move || {
        let reference = session.with(|plan| clean_line(&plan.team.continuity_plan));
        if reference.is_empty() {
            reference
        } else {
            fill(
                words.get().lead.continuity_reference,
                &[("reference", &reference)],
            )
        }
    };
    let options = [Answer::Yes, Answer::No]
        .map(|answer| ChoiceOption::new(answer, move || words.get().answers.name(answer)))
        .to_vec();
    view! {
        <Section heading=words.say(|texts| texts.lead.plan_heading)>
            <div class="stack">
                {move || match activated.get() {
                    Some((at, by)) => {
                        let lead = words.get().lead;
                        let template = if by.is_empty() { lead.activated_at } else { lead.activated_by };
                        let text = fill(template, &[("time", &format::time_of(at)), ("name", &by)]);
                        view! { <p data-test="activated"><Status kind=StatusKind::Works text /></p> }.into_any()
                    }
                    None => {
                        let activate = move |event: leptos::ev::SubmitEvent| {
                            event.prevent_default();
                            log(Event::Activated { by: clean_line(&by.get_untracked()) });
                        };
                        view! {
                            <form class="fields" novalidate on:submit=activate>
                                <Field
                                    label=words.say(|texts| texts.lead.decided_by)
                                    value=by
                                    on_input=move |typed: String| by.set(typed)
                                    attr:data-test="activate-by"
                                />
                                <Button
                                    text=words.say(|texts| texts.lead.activate)
                                    glyph=Glyph::Plan
                                    role=ButtonRole::Submit
                                    attr:data-test="activate"
                                />
                            </form>
                        }
                        .into_any()
                    }
                }}
                <Choice
                    label=words.say(|texts| texts.lead.continuity)
                    options
                    value=continuity
                    on_choose=move |answer: Answer| log(Event::ContinuityPlan { activated: answer == Answer::Yes })
                    hint=Signal::derive(reference)
                    attr:data-test="continuity"
                />
            </div>
        </Section>
    }
}
