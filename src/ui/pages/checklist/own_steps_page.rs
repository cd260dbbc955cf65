use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::only_when_words::only_when_words;
use super::own_step_form::OwnStepForm;
use crate::domain::checklist::{OnlyWhen, Reflex, StepRef, own_at};
use crate::domain::command::{MoveStep, RemoveStep};
use crate::domain::{EntityRef, Id, Plan, Record, Step};
use crate::i18n::{Texts, fill, format, own_step_title, step_title};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head, KeptForm};
use crate::ui::layout::Actions;
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::pages::exchange::both_changed::BothChanged;
use crate::ui::pages::plan::{NextPart, OWN_STEPS, OnwardSign, PathPlace, onward};
use crate::ui::widgets::{Button, FactRow, Glyph, PageTitle, Rows, Sign, TextButton};

/// What is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// A new step.
    New,
    /// This one.
    Step(Id<Step>),
}

/// The company's own steps: add, edit, move, remove.
#[component]
pub fn OwnStepsPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let writing = RwSignal::new(None::<Writing>);
    let title = words.signal(|texts| texts.steps.own_steps);
    let steps = Memo::new(move |_| session.with(|plan| in_order(&plan.steps)));
    let unsettled = Memo::new(move |_| {
        let entities: Vec<EntityRef> = steps.read().iter().map(|id| id.entity()).collect();
        session.unsettled(&entities)
    });
    let back = Head::Below {
        href: Signal::stored(Addresses::here().to("/checklist")),
        name: words.signal(|texts| texts.nav.steps),
    };
    let onward = onward(OWN_STEPS);
    let add = move || writing.set(Some(Writing::New));
    let sign = move || match onward.get() {
        Some(stop) => view! { <OnwardSign stop /> }.into_any(),
        None => view! {
            <Sign
                context=title
                verb=words.say(|texts| texts.steps.add_step)
                glyph=Glyph::Plus
                on_press=add
                attr:data-test="add-step"
            />
        }
        .into_any(),
    };
    let beside = move || match onward.get() {
        Some(_) => view! {
            <Button
                text=words.say(|texts| texts.steps.add_step)
                glyph=Glyph::Plus
                on_press=add
                attr:data-test="add-step"
            />
        }
        .into_any(),
        None => view! { <NextPart kind=OWN_STEPS /> }.into_any(),
    };
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.steps.own_steps_why) />
            <PathPlace kind=Some(OWN_STEPS) />
            {move || match writing.get() {
                Some(which) => {
                    let form = move |half| {
                        view! { <OwnStepForm which half on_close=move || writing.set(None) /> }.into_any()
                    };
                    view! { <KeptForm name=draft_name(which) form /> }.into_any()
                }
                None => {
                    view! {
                        <BothChanged unsettled />
                        <Show when=move || !steps.read().is_empty()>
                            <Rows>
                                <For
                                    each=move || steps.get()
                                    key=|id| *id
                                    children=move |id| view! { <OwnStepRow id writing /> }
                                />
                            </Rows>
                        </Show>
                        <Actions sign>{beside}</Actions>
                    }
                        .into_any()
                }
            }}
        </AppScreen>
    }
}

fn draft_name(which: Writing) -> String {
    match which {
        Writing::New => format!("{}/new", Step::KIND),
        Writing::Step(id) => id.entity().to_string(),
    }
}

fn in_order(steps: &crate::domain::Table<Step>) -> Vec<Id<Step>> {
    let places = std::iter::once(None).chain(Reflex::ALL.iter().copied().map(Some));
    places
        .flat_map(|place| own_at(steps, place).into_iter().map(|(id, _)| id))
        .collect()
}

/// A step with what is known of it and what can be done with it.
#[component]
fn OwnStepRow(id: Id<Step>, writing: RwSignal<Option<Writing>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let step = Memo::new(move |_| session.with(|plan| plan.steps.get(&id).cloned().unwrap_or_default()));
    let second = move || session.with(|plan| facts(words.get(), plan, &step.read()));
    let remove = move || {
        let told = fill(
            words.untracked().steps.step_removed,
            &[("title", &own_step_title(words.untracked(), &step.get_untracked()))],
        );
        // Removed on another tab this very moment: it is gone, as asked.
        let _ = session.dispatch_undoable(RemoveStep { id }, told);
    };
    let named = move |pick: fn(&'static Texts) -> &'static str| {
        let texts = words.get();
        format::with_colon(texts.lang, pick(texts), &own_step_title(texts, &step.read()))
    };
    let value = move || {
        view! {
            <MoveButton id way=Way::Up />
            <MoveButton id way=Way::Down />
            <TextButton
                text=words.say(|texts| texts.actions.edit)
                on_press=move || writing.set(Some(Writing::Step(id)))
                attr:aria-label=move || named(|texts| texts.actions.edit)
                attr:data-test="edit-step"
            />
            <TextButton
                text=words.say(|texts| texts.actions.remove)
                on_press=remove
                attr:aria-label=move || named(|texts| texts.actions.remove)
                attr:data-test="remove-step"
            />
        }
    };
    view! {
        <FactRow
            name=move || own_step_title(words.get(), &step.read())
            second
            value
            attr:class="row fact own-step"
            attr:data-test="own-step"
            attr:data-step=id.to_string()
        />
    }
}

/// Where it stands, who does it, from which class on, in which outage; what holds always is not said.
fn facts(texts: &Texts, plan: &Plan, step: &Step) -> String {
    let place = step.after.map(|reflex| texts.reflexes.title(reflex).to_owned());
    let owner = step
        .owner
        .and_then(|owner| plan.contacts.get(&owner))
        .map(|owner| shown_name(texts, owner));
    let only_when = Some(only_when_words(texts, OnlyWhen::of(step))).filter(|words| !words.is_empty());
    let timer = step.timer_s.map(|seconds| {
        format::with_colon(
            texts.lang,
            texts.steps.timer_label,
            &format::timer(seconds.into()),
        )
    });
    let facts: Vec<String> = [place, owner, only_when, timer].into_iter().flatten().collect();
    facts.join(". ")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
}

/// Moves a step among those at its place; not there at the end of the way.
#[component]
fn MoveButton(id: Id<Step>, way: Way) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let (test, pick): (_, fn(&'static Texts) -> &'static str) = match way {
        Way::Up => ("move-up", |texts| texts.steps.move_up),
        Way::Down => ("move-down", |texts| texts.steps.move_down),
    };
    let command = move |plan: &Plan| match way {
        Way::Up => MoveStep::up(&plan.steps, id),
        Way::Down => MoveStep::down(&plan.steps, id),
    };
    let can_move = Memo::new(move |_| session.with(|plan| command(plan).is_some()));
    let press = move || {
        if let Some(command) = session.with_untracked(command) {
            // Removed on another tab this very moment: there is nothing to move.
            let _ = session.dispatch_moved(command);
            request_animation_frame(move || keep_focus(id, test));
        }
    };
    let label = move || {
        let texts = words.get();
        let text = session.with(|plan| step_title(texts, plan, StepRef::Own(id)));
        format::with_colon(texts.lang, pick(texts), &text)
    };
    view! {
        <Show when=move || can_move.get()>
            <TextButton text=words.say(pick) on_press=press attr:aria-label=label attr:data-test=test />
        </Show>
    }
}

/// A moved row loses the focus; the same button gets it back, at the end of the way the row's first one.
fn keep_focus(id: Id<Step>, test: &str) {
    let row = format!("[data-step=\"{id}\"]");
    let found = [format!("{row} [data-test=\"{test}\"]"), format!("{row} button")]
        .iter()
        .find_map(|selector| document().query_selector(selector).ok().flatten());
    if let Some(Ok(button)) = found.map(|found| found.dyn_into::<HtmlElement>()) {
        // Focus is a courtesy: the step stands where it was moved either way.
        let _ = button.focus();
    }
}
