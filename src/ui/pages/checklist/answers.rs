use crate::ui::prelude::*;

use crate::domain::StepAnswer;
use crate::domain::checklist::{self, Branch, Item, StepRef};
use crate::domain::command::AnswerStep;
use crate::i18n::{fill, format, step_title_now};
use crate::state::{Addresses, OpenIncident, Session, Words};
use crate::ui::layout::Actions;
use crate::ui::pages::now::{NextStepSign, operator_here};
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
    /// Set to the step that was answered last.
    answered: RwSignal<Option<StepRef>>,
    /// Whether only the steps of whoever uses this device are shown.
    only_mine: Memo<bool>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    // Whoever opens another step answers that one; an answered one is first taken back.
    let asked = Memo::new(move |_| {
        let has_answer = |step: &StepRef| {
            incident.with(|incident| {
                incident
                    .as_ref()
                    .is_some_and(|open| open.state.steps.contains_key(step))
            })
        };
        unfolded.get().filter(|step| !has_answer(step)).or(current.get())
    });
    let answer = move |answer: StepAnswer| {
        let open = incident.with_untracked(|incident| incident.as_ref().map(|open| open.id));
        if let (Some(id), Some(step)) = (open, asked.get_untracked()) {
            // Closed on another device this very moment: the answer has nothing to belong to.
            let _ = session.dispatch(AnswerStep {
                incident: id,
                step,
                answer,
                note: String::new(),
            });
            chosen.set(None);
            answered.set(Some(step));
            if answer == StepAnswer::Done && incident.with_untracked(|open| is_asked_after(open, step)) {
                show_question();
            } else {
                show_current();
            }
        }
    };
    let operator = operator_here();
    let context = move || {
        let items = items.read();
        let asked = items.iter().find(|item| Some(item.step) == asked.get());
        let number = asked.map_or(0, |item| item.number);
        let texts = words.get();
        let (total, name) = session.with(|plan| {
            let name = asked.map(|item| step_title_now(texts, plan, item.step, operator.get()));
            (checklist::count(&plan.steps), name.unwrap_or_default())
        });
        let values = [("step", &*number.to_string()), ("total", &*total.to_string())];
        format::with_colon(texts.lang, &fill(texts.steps.step_of, &values), &name)
    };
    let sign = move || {
        view! {
            <Show when=move || asked.get().is_some() fallback=move || view! { <AllAnswered only_mine /> }>
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

/// Whether something is to be known of a step that is done, and nobody said it yet.
fn is_asked_after(open: &Option<OpenIncident>, step: StepRef) -> bool {
    let open = open.as_ref();
    let said = |branch| open.is_some_and(|open| open.state.branches.contains_key(&branch));
    branch_of(step).is_some_and(|branch| !said(branch))
}

/// The question on which the checklist branches after a step.
pub(super) fn branch_of(step: StepRef) -> Option<Branch> {
    match step {
        StepRef::Reflex(reflex) => reflex.branch(),
        StepRef::Part(_) | StepRef::Own(_) => None,
    }
}

/// Brings what is asked after a step to the top of the screen, as the step to do now.
fn show_question() {
    bring_up(".asked-after");
}

/// Brings the step to do now to the top of the screen, below the strip, at once: nothing slides, and the focus stays.
pub(super) fn show_current() {
    bring_up("[aria-current=\"step\"]");
}

fn bring_up(selector: &'static str) {
    request_animation_frame(move || {
        let row = document().query_selector(selector);
        // The page without the scroll is the same page.
        if let Ok(Some(row)) = row {
            row.scroll_into_view();
        }
    });
}

/// Every step that is shown has an answer: on to the next job. While others still have steps to answer, back to Now.
#[component]
fn AllAnswered(only_mine: Memo<bool>) -> impl IntoView {
    let words = Words::here();
    move || match only_mine.get() {
        true => view! {
            <SignLink
                href=Addresses::here().to("/")
                context=words.say(|texts| texts.steps.mine_answered)
                verb=words.say(|texts| texts.nav.to_now)
                attr:data-test="mine-answered"
            />
        }
        .into_any(),
        false => view! { <NextStepSign /> }.into_any(),
    }
}
