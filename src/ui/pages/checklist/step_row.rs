use crate::ui::prelude::*;

use super::answers::branch_of;
use super::branch_question::BranchQuestion;
use super::how_to::HowTo;
use super::only_when_words::only_when_words;
use super::step_hands::StepHands;
use super::step_note::StepNote;
use crate::domain::checklist::{Branch, Item, Reflex, StepRef};
use crate::domain::command::UndoStep;
use crate::domain::{StepAnswer, StepOwner};
use crate::i18n::{fill, format, step_title_now};
use crate::state::{Person, Session, Words};
use crate::ui::layout::refocus_main;
use crate::ui::pages::now::operator_here;
use crate::ui::widgets::{Fold, StepItem, StepPlate, TextButton};

/// One step on the line.
#[component]
pub fn StepRow(
    /// Which step.
    step: StepRef,
    /// All steps as they stand now.
    items: Memo<Vec<Item>>,
    /// The step to do now.
    current: Memo<Option<StepRef>>,
    /// The step that is unfolded.
    unfolded: Memo<Option<StepRef>>,
    /// What the person chose to look at.
    chosen: RwSignal<Option<Option<StepRef>>>,
    /// The step that was answered last, here and now.
    answered: RwSignal<Option<StepRef>>,
) -> impl IntoView {
    let words = Words::here();
    let (session, person) = (Session::here(), Person::here());
    let incident = session.incident();
    let item = Memo::new(move |_| items.read().iter().find(|item| item.step == step).cloned());
    let mark = Memo::new(move |_| {
        incident.with(|incident| {
            incident
                .as_ref()
                .and_then(|open| open.state.steps.get(&step).cloned())
        })
    });
    // How the operator can be told changes the name of one step.
    let operator = (step == StepRef::Reflex(Reflex::Operator)).then(operator_here);
    let plate = move || match mark.read().as_ref().map(|mark| mark.answer) {
        Some(StepAnswer::Done) => StepPlate::Done,
        Some(StepAnswer::NoHelp) => StepPlate::NoHelp,
        Some(StepAnswer::NotApplicable) => StepPlate::NotApplicable,
        None if current.get() == Some(step) => StepPlate::Now,
        None if item.read().as_ref().is_some_and(Item::is_sunk) => StepPlate::Sunk,
        None => StepPlate::ToDo,
    };
    let second = move || {
        let texts = words.get();
        match mark.read().as_ref() {
            Some(mark) => {
                let time = format::time_of(mark.at);
                let answered = fill(texts.steps.answer_at(mark.answer), &[("time", &time)]);
                if mark.who.is_empty() {
                    answered
                } else {
                    let by = fill(texts.steps.answered_by, &[("name", &mark.who)]);
                    format!("{answered}, {by}")
                }
            }
            None => item.read().as_ref().map_or_else(String::new, |item| {
                let cannot = texts.reasons.cannot_do(texts, item);
                cannot.unwrap_or_else(|| only_when_words(texts, item.only_when))
            }),
        }
    };
    let seen = move || {
        mark.read()
            .as_ref()
            .map(|mark| mark.note.clone())
            .unwrap_or_default()
    };
    let owner = Memo::new(move |_| {
        incident.with(|incident| {
            let open = incident.as_ref()?;
            let name = person.name();
            session.with(|plan| {
                let owner = StepOwner::of(plan, &open.state, step)?;
                let is_mine = owner.is_called(plan, &name);
                Some((owner.name, is_mine))
            })
        })
    });
    let whose = move || match owner.read().as_ref() {
        None => String::new(),
        Some((_, true)) => words.get().steps.for_you.to_owned(),
        Some((name, false)) => fill(words.get().steps.for_name, &[("name", name)]),
    };
    let is_answered = move || mark.read().is_some();
    // What was seen can be added at once, without opening the step again.
    let offers_note = move || answered.get() == Some(step) && is_answered() && unfolded.get() != Some(step);
    // What the next steps hang on is asked where it was seen, once the step is done.
    let asked = Memo::new(move |before: Option<&Option<Branch>>| {
        let branch = branch_of(step)?;
        let is_done = mark.read().as_ref().map(|mark| mark.answer) == Some(StepAnswer::Done);
        let is_last = is_done && answered.get() == Some(step) && unfolded.get() != Some(step);
        let is_open = || {
            incident.with(|open| {
                open.as_ref()
                    .is_some_and(|open| !open.state.branches.contains_key(&branch))
            })
        };
        let was_asked = before.is_some_and(Option::is_some);
        (is_last && (was_asked || is_open())).then_some(branch)
    });
    let below = move || {
        view! {
            {move || {
                asked.get()
                    .map(|branch| view! { <div class="asked-after"><BranchQuestion branch /></div> }.into_any())
            }}
            <Show when=offers_note><StepNote step /></Show>
        }
    };
    let undo = move || {
        let open = incident.with_untracked(|incident| incident.as_ref().map(|open| open.id));
        if let Some(incident) = open {
            // Taken back on another tab this very moment: it is, as asked.
            let _ = session.dispatch(UndoStep { incident, step });
            chosen.set(None);
            refocus_main();
        }
    };
    let fold = Signal::derive(move || {
        if unfolded.get() == Some(step) {
            Fold::Open
        } else {
            Fold::Folded
        }
    });
    let toggle = move || {
        chosen.update(|chosen| {
            let is_shown = fold.get_untracked() == Fold::Open;
            *chosen = Some((!is_shown).then_some(step));
        });
    };
    view! {
        <StepItem
            plate=Signal::derive(plate)
            number=move || item.read().as_ref().map(|item| item.number.to_string()).unwrap_or_default()
            title=move || session.with(|plan| step_title_now(words.get(), plan, step, operator.map(|way| way.get()).unwrap_or_default()))
            second
            whose
            seen
            fold
            on_fold=toggle
            below
            attr:data-test=format!("step-{step}")
        >
            <HowTo step />
            <Show when=move || incident.read().is_some()>
                <StepHands step />
            </Show>
            <Show when=is_answered>
                <StepNote step />
                <TextButton text=words.say(|texts| texts.steps.undo) on_press=undo attr:data-test="undo-step" />
            </Show>
        </StepItem>
    }
}
