use leptos::prelude::*;

use super::reading::Reading;
use super::start_plan::StartPlan;
use crate::domain::Plan;
use crate::domain::checklist;
use crate::domain::reachability::{self, order_contacts};
use crate::domain::{Services, Single};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::{Glyph, PageTitle, RowLead, RowLink, Rows, Section};

/// The plan: what an employee could do with it now, and its parts.
#[component]
pub fn PlanPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let title = words.signal(|texts| texts.nav.plan);
    let is_started = Memo::new(move |_| session.with(|plan| !plan.contacts.is_empty() || has_company(plan)));
    view! {
        <AppScreen head=Head::Main(title) title>
            <PageTitle text=title hint=can_do() />
            {move || {
                if is_started.get() {
                    view! { <Parts /> <Reading /> }.into_any()
                } else {
                    view! { <StartPlan /> }.into_any()
                }
            }}
        </AppScreen>
    }
}

fn has_company(plan: &Plan) -> bool {
    *crate::domain::Company::of(plan) != crate::domain::Company::default()
}

/// What an employee could do if everything failed now: people before percentages.
fn can_do() -> Signal<String> {
    let words = Words::here();
    let session = Session::here();
    let counts = Memo::new(move |_| {
        session.with(|plan| {
            let situation = reachability::Situation::new(plan, Services::unknown(), "");
            let reaches = order_contacts(plan, &situation, &Default::default());
            let contacts = reaches.iter().filter(|reach| reach.best().is_some()).count();
            (
                contacts,
                checklist::items(&plan.steps, &Services::unknown()).len(),
            )
        })
    });
    Signal::derive(move || {
        let (contacts, steps) = counts.get();
        let texts = words.get();
        let count =
            |counted, count: usize| texts.count(counted, u64::try_from(count).unwrap_or(u64::MAX), &[]);
        let (contacts, steps) = (
            count(&texts.plan.can_call, contacts),
            count(&texts.plan.can_do_steps, steps),
        );
        fill(
            texts.plan.if_all_fails,
            &[("contacts", &contacts), ("steps", &steps)],
        )
    })
}

/// The parts that are written here.
#[component]
fn Parts() -> impl IntoView {
    let words = Words::here();
    let addresses = Addresses::here();
    view! {
        <Section heading=words.say(|texts| texts.plan.sections)>
            <Rows>
                <RowLink
                    href=addresses.to("/plan/company")
                    lead=RowLead::Icon(Glyph::Pin)
                    title=words.say(|texts| texts.plan.company)
                    second=words.say(|texts| texts.plan.company_means)
                    attr:data-test="plan-company"
                />
                <RowLink
                    href=addresses.to("/contacts")
                    lead=RowLead::Icon(Glyph::Person)
                    title=words.say(|texts| texts.plan.contacts)
                    second=words.say(|texts| texts.plan.contacts_means)
                    attr:data-test="plan-contacts"
                />
                <RowLink
                    href=addresses.to("/plan/steps")
                    lead=RowLead::Icon(Glyph::Steps)
                    title=words.say(|texts| texts.steps.own_steps)
                    second=words.say(|texts| texts.steps.own_steps_empty)
                    attr:data-test="plan-steps"
                />
            </Rows>
        </Section>
    }
}
