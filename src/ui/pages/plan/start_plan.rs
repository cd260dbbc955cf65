use crate::ui::prelude::*;

use super::route::form_href;
use crate::domain::command;
use crate::domain::record::Record;
use crate::domain::text::is_blank;
use crate::domain::{Plan, TelecomNeeds};
use crate::state::{Addresses, Session, Words};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Field, Glyph, RowLead, RowLink, Rows, Section, SubmitSign, focus_first_fault};

/// The beginning of a company's plan: its name, then what depends on telecom at all.
#[component]
pub fn StartPlan() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let go = leptos_router::hooks::use_navigate();
    let name = RwSignal::new(String::new());
    let fault = RwSignal::new(false);
    let error = Signal::derive(move || {
        let is_missing = fault.get() && is_blank(&name.read());
        is_missing.then(|| words.get().plan.company_name_missing.to_owned())
    });
    let start = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if name.with_untracked(|name| is_blank(name)) {
            fault.set(true);
            focus_first_fault();
            return;
        }
        let command = command::StartPlan {
            company: name.get_untracked(),
            language: words.lang_untracked().into(),
        };
        if session.dispatch(command).is_ok() {
            let needs = Plan::single(TelecomNeeds::KIND);
            go(
                &form_href(addresses, TelecomNeeds::KIND, needs.as_ref()),
                Default::default(),
            );
        }
    };
    view! {
        <form class="fields" id="start-plan" on:submit=start>
            <Field
                label=words.say(|texts| texts.plan.company_name)
                value=name
                on_input=move |typed: String| name.set(typed)
                error
                autocomplete="organization"
                attr:data-test="company-name"
            />
        </form>
        <Section heading=words.say(|texts| texts.opening.has_plan)>
            <Rows>
                <RowLink
                    href=addresses.to("/exchange")
                    lead=RowLead::Icon(Glyph::Folder)
                    title=words.say(|texts| texts.opening.open_plan)
                    second=words.say(|texts| texts.opening.open_plan_hint)
                    attr:data-test="plan-open"
                />
                <RowLink
                    href=addresses.to("/exchange?example=1")
                    lead=RowLead::Icon(Glyph::Eye)
                    title=words.say(|texts| texts.opening.try_example)
                    second=words.say(|texts| texts.opening.try_example_hint)
                    attr:data-test="plan-example"
                />
            </Rows>
        </Section>
        <Actions sign=move || {
            view! {
                <SubmitSign
                    form="start-plan"
                    context=words.say(|texts| texts.plan.begin_then)
                    verb=words.say(|texts| texts.plan.begin)
                    glyph=Glyph::ArrowRight
                    attr:data-test="start-plan"
                />
            }
        } />
    }
}
