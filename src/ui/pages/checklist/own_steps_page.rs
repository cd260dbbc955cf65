use leptos::prelude::*;

use super::own_step_form::OwnStepForm;
use crate::domain::checklist::{Reflex, own_at};
use crate::domain::command::{MoveStep, RemoveStep};
use crate::domain::{Id, Step};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{EmptyState, FactRow, Glyph, PageTitle, Rows, Sign, TextButton};

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
    let back = Head::Below {
        href: Signal::stored(Addresses::here().to("/checklist")),
        name: words.signal(|texts| texts.nav.steps),
    };
    let sign = move || {
        view! {
            <Sign
                context=title
                verb=words.say(|texts| texts.steps.add_step)
                glyph=Glyph::Plus
                on_press=move || writing.set(Some(Writing::New))
                attr:data-test="add-step"
            />
        }
    };
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.steps.own_steps_empty) />
            {move || match writing.get() {
                Some(which) => {
                    view! { <OwnStepForm which on_close=move || writing.set(None) /> }.into_any()
                }
                None => {
                    view! {
                        <Show
                            when=move || !steps.read().is_empty()
                            fallback=move || view! { <EmptyState text=words.say(|texts| texts.steps.own_steps_empty) /> }
                        >
                            <Rows>
                                <For
                                    each=move || steps.get()
                                    key=|id| *id
                                    children=move |id| view! { <OwnStepRow id steps writing /> }
                                />
                            </Rows>
                        </Show>
                        <Actions sign />
                    }
                        .into_any()
                }
            }}
        </AppScreen>
    }
}

fn in_order(steps: &crate::domain::Table<Step>) -> Vec<Id<Step>> {
    let places = std::iter::once(None).chain(Reflex::ALL.iter().copied().map(Some));
    places
        .flat_map(|place| own_at(steps, place).into_iter().map(|(id, _)| id))
        .collect()
}

#[component]
fn OwnStepRow(id: Id<Step>, steps: Memo<Vec<Id<Step>>>, writing: RwSignal<Option<Writing>>) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let step = Memo::new(move |_| session.with(|plan| plan.steps.get(&id).cloned().unwrap_or_default()));
    let second = move || {
        let place = step.read().after.map(|reflex| words.get().reflexes.title(reflex));
        place.unwrap_or_default()
    };
    let remove = move || {
        let told = fill(
            words.untracked().steps.step_removed,
            &[("title", &step.get_untracked().text)],
        );
        // Removed on another tab this very moment: it is gone, as asked.
        let _ = session.dispatch_undoable(RemoveStep { id }, told);
    };
    let move_up = move || {
        let steps = steps.get_untracked();
        let place = steps.iter().position(|other| *other == id).unwrap_or(0);
        let behind = place.checked_sub(2).and_then(|place| steps.get(place)).copied();
        let after = step.with_untracked(|step| step.after);
        let same_place = |other: &Id<Step>| {
            session.with_untracked(|plan| plan.steps.get(other).is_some_and(|other| other.after == after))
        };
        // The first at its place stays where it is.
        let _ = session.dispatch(MoveStep {
            id,
            after,
            behind: behind.filter(same_place),
        });
    };
    let value = move || {
        view! {
            <TextButton text=words.say(|texts| texts.steps.move_up) on_press=move_up attr:data-test="move-up" />
            <TextButton
                text=words.say(|texts| texts.steps.edit_step)
                on_press=move || writing.set(Some(Writing::Step(id)))
                attr:data-test="edit-step"
            />
            <TextButton text=words.say(|texts| texts.steps.remove_step) on_press=remove attr:data-test="remove-step" />
        }
    };
    view! { <FactRow name=move || step.read().text.clone() second value /> }
}
