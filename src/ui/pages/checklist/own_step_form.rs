use std::collections::BTreeSet;

use leptos::prelude::*;

use super::own_steps_page::Writing;
use crate::domain::checklist::Reflex;
use crate::domain::command::{Refusal, SaveStep};
use crate::domain::{Service, Step};
use crate::state::{Session, Words};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Button, Checkbox, ChoiceOption, Field, Select, SubmitSign, TextArea};

/// The form of an own step.
#[component]
pub fn OwnStepForm(
    /// A new step or an old one.
    which: Writing,
    /// Called when it is saved or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let id = match which {
        Writing::New => None,
        Writing::Step(id) => Some(id),
    };
    let was =
        session.with_untracked(|plan| id.and_then(|id| plan.steps.get(&id).cloned()).unwrap_or_default());
    let draft = RwSignal::new(was.clone());
    let refusal = RwSignal::new(None::<Refusal>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match session.dispatch(SaveStep {
            id,
            was: was.clone(),
            row: draft.get_untracked(),
        }) {
            Ok(_) => on_close.run(()),
            Err(refused) => refusal.set(Some(refused)),
        }
    };
    let error = move || {
        let texts = words.get();
        refusal.with(|refusal| {
            refusal
                .as_ref()
                .map(|refusal| texts.refusals.words(texts, refusal))
        })
    };
    let places = Signal::derive(move || {
        let all = Reflex::ALL.iter().copied().map(Some);
        std::iter::once(None)
            .chain(all)
            .map(|place: Option<Reflex>| {
                ChoiceOption::new(place, move || match place {
                    Some(reflex) => words.get().reflexes.title(reflex),
                    None => words.get().steps.before_all,
                })
            })
            .collect::<Vec<_>>()
    });
    let place_at = move |place: Option<Reflex>| draft.update(|draft| draft.after = place);
    view! {
        <form class="fields" id="own-step" on:submit=save>
            <Field
                label=words.say(|texts| texts.steps.title_label)
                hint=words.say(|texts| texts.steps.title_hint)
                value=move || draft.read().text.clone()
                on_input=move |text: String| draft.update(|draft| draft.text = text)
                error=Signal::derive(error)
                attr:data-test="field-text"
            />
            <TextArea
                label=words.say(|texts| texts.steps.detail_label)
                value=move || draft.read().detail.clone()
                on_input=move |text: String| draft.update(|draft| draft.detail = text)
                attr:data-test="field-detail"
            />
            <Select
                label=words.say(|texts| texts.steps.place_label)
                options=places
                value=Signal::derive(move || draft.read().after)
                on_choose=place_at
            />
            <fieldset class="needs">
                <legend>{words.say(|texts| texts.steps.needs_label)}</legend>
                {Service::ALL.iter().map(|service| view! { <Need service=*service draft /> }).collect_view()}
            </fieldset>
        </form>
        <Actions sign=move || {
            view! {
                <SubmitSign
                    form="own-step"
                    context=words.say(|texts| texts.steps.own_steps)
                    verb=words.say(|texts| texts.actions.save)
                    attr:data-test="save-step"
                />
            }
        }>
            <Button text=words.say(|texts| texts.actions.cancel) on_press=on_close attr:data-test="cancel-step" />
        </Actions>
    }
}

#[component]
fn Need(service: Service, draft: RwSignal<Step>) -> impl IntoView {
    let words = Words::here();
    let set = move |needed: bool| {
        draft.update(|draft| {
            let needs: &mut BTreeSet<Service> = &mut draft.needs;
            if needed {
                needs.insert(service);
            } else {
                needs.remove(&service);
            }
        });
    };
    view! {
        <Checkbox
            label=move || words.get().services.name(service)
            checked=Signal::derive(move || draft.read().needs.contains(&service))
            on_change=set
        />
    }
}
