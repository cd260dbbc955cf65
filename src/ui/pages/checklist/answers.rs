use crate::ui::prelude::*;

use crate::domain::StepAnswer;
use crate::domain::checklist::{self, Item, StepRef};
use crate::domain::command::AnswerStep;
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Button, Glyph, Sign, SignLink};

/// The answers to the step that is open: done, did not help, does not apply.
#[component]
pub fn Answers(
    /// All steps as they stand now.
    items: Memo<Vec<Item>>,
    /// The step to do now.
    current: Memo<Option<StepRef>>,
    /// The step that is unfolded.
    unfolded: Memo<Option<StepRef>>,
    /// What the person chose to look at.
    chosen: RwSignal<Option<Option<StepRef>>>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    // Whoever opens another step answers that one; an answered one is first taken back.
    let asked = Memo::new(move |_| {
        let answered = |step: &StepRef| {
            incident.with(|incident| {
                incident
                    .as_ref()
                    .is_some_and(|open| open.state.steps.contains_key(step))
            })
        };
        unfolded.get().filter(|step| !answered(step)).or(current.get())
    });
    let answer = move |answer: StepAnswer| {
        let open = incident.with_untracked(|incident| incident.as_ref().map(|open| open.id));
        if let (Some(incident), Some(step)) = (open, asked.get_untracked()) {
            // Closed on another device this very moment: the answer has nothing to belong to.
            let _ = session.dispatch(AnswerStep {
                incident,
                step,
                answer,
                note: String::new(),
            });
            chosen.set(None);
        }
    };
    let context = move || {
        let items = items.read();
        let asked = items.iter().find(|item| Some(item.step) == asked.get());
        let number = asked.map_or(0, |item| item.number);
        let total = session.with(|plan| checklist::count(&plan.steps));
        fill(
            words.get().steps.step_of,
            &[("step", &number.to_string()), ("total", &total.to_string())],
        )
    };
    let sign = move || {
        view! {
            <Show when=move || asked.get().is_some() fallback=AllAnswered>
                <Sign
                    context
                    verb=words.say(|texts| texts.steps.done)
                    glyph=Glyph::Tick
                    on_press=move || answer(StepAnswer::Done)
                    attr:data-test="answer-done"
                />
            </Show>
        }
    };
    view! {
        <Actions sign>
            <Show when=move || asked.get().is_some()>
                <Button
                    text=words.say(|texts| texts.steps.no_help)
                    on_press=move || answer(StepAnswer::NoHelp)
                    attr:data-test="answer-no_help"
                />
                <Button
                    text=words.say(|texts| texts.steps.not_applicable)
                    on_press=move || answer(StepAnswer::NotApplicable)
                    attr:data-test="answer-not_applicable"
                />
            </Show>
        </Actions>
    }
}

/// Every step has an answer: back to Now.
#[component]
fn AllAnswered() -> impl IntoView {
    let words = Words::here();
    view! {
        <SignLink
            href=Addresses::here().to("/")
            context=words.say(|texts| texts.steps.all_answered)
            verb=words.say(|texts| texts.nav.to_now)
            attr:data-test="all-answered"
        />
    }
}
