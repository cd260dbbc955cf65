use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::call_tree_fields::CallTreeFields;
use super::draft::{ALWAYS_SHOWN, Draft};
use super::form::Form;
use super::number_fields::NumberFields;
use super::person_fields::{PersonFields, TaskFields};
use super::rare_fields::{PlaceFields, RemarkFields};
use super::route::list_href;
use crate::domain::command::{Beginning, Refusal};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::HalfWritten;
use crate::ui::layout::Actions;
use crate::ui::widgets::{Disclosure, Notice, NoticeTone, Section, SubmitSign};

const FORM_ID: &str = "contact-form";

/// The form of a contact; what was typed stays until it is saved.
#[component]
pub fn ContactForm(
    /// What it starts with.
    draft: Draft,
    /// What was begun in it.
    half: HalfWritten,
    /// The small line above the verb.
    #[prop(into)]
    context: Signal<String>,
    /// Below the fields.
    #[prop(optional, into)]
    below: ViewFn,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let go = use_navigate();
    let begun = half.begun().map(|begun| draft.clone().with(&begun));
    let written = begun.unwrap_or_else(|| draft.clone());
    let has_more = written.has_more_numbers();
    let form = Form::new(written);
    half.follow(move || form.with(|now| now.since(&draft)));
    let other_refusal = RwSignal::new(None::<Refusal>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match session.dispatch_saved(Beginning(form.untracked().command())) {
            Ok(touched) => {
                half.is_saved();
                let id = touched
                    .first()
                    .map(|entity| entity.key.clone())
                    .unwrap_or_default();
                let href = format!("{}/{id}", list_href(addresses));
                // Going back leads to where the form was opened, not into the form again.
                go(
                    &href,
                    NavigateOptions {
                        replace: true,
                        ..NavigateOptions::default()
                    },
                );
            }
            Err(fault) => {
                form.show_faults();
                other_refusal.set(Some(fault).filter(|fault| !matches!(fault, Refusal::Invalid(_))));
                request_animation_frame(focus_first_fault);
            }
        }
    };
    let refused = move || {
        let texts = words.get();
        form.refusal()
            .or_else(|| other_refusal.get())
            .map(|refusal| texts.refusals.words(texts, &refusal))
    };
    let places = form.places();
    let numbers = move |from: usize, to: usize| {
        (from..to)
            .map(|place| view! { <NumberFields form place /> })
            .collect_view()
    };
    view! {
        <form class="fields" id=FORM_ID novalidate on:submit=save>
            {move || refused().map(|text| view! { <Notice text tone=NoticeTone::Alert /> })}
            <PersonFields form />
            <Section heading=words.say(|texts| texts.contact_form.numbers)>
                <div class="fields">
                    {numbers(0, ALWAYS_SHOWN)}
                    <Disclosure summary=words.say(|texts| texts.contact_form.more_numbers) attr:open=has_more attr:data-test="fold-numbers">
                        <div class="fields">{numbers(ALWAYS_SHOWN, places)}</div>
                    </Disclosure>
                </div>
            </Section>
            <Section heading=words.say(|texts| texts.contact_form.task)>
                <div class="fields">
                    <TaskFields form />
                    <CallTreeFields form />
                    <PlaceFields form />
                    <RemarkFields form />
                </div>
            </Section>
            {half.note()}
        </form>
        {move || below.run()}
        <Actions sign=move || {
            view! { <SubmitSign form=FORM_ID context verb=words.say(|texts| texts.actions.save) attr:data-test="save-contact" /> }
        } />
    }
}

/// Leads to the first field with a fault, unfolding what hides it.
fn focus_first_fault() {
    let selector = format!("#{FORM_ID} [aria-invalid=\"true\"]");
    let Ok(Some(field)) = document().query_selector(&selector) else {
        return;
    };
    let mut folded: Option<Element> = field.closest("details").ok().flatten();
    while let Some(details) = folded {
        // A fold that stays shut keeps the field hidden; the sentence above still tells of it.
        let _ = details.set_attribute("open", "");
        folded = details
            .parent_element()
            .and_then(|parent| parent.closest("details").ok().flatten());
    }
    if let Ok(field) = field.dyn_into::<HtmlElement>() {
        // Focus is a courtesy: the fault stands at its field either way.
        let _ = field.focus();
    }
}
