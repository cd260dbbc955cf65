use crate::ui::prelude::*;

use super::care::{Care, ChoicesLine, DueLine};
use super::mend_next::MendNext;
use super::parts::CHAPTERS;
use super::path::WriteOn;
use super::route::part_href;
use super::start_plan::StartPlan;
use crate::domain::checklist;
use crate::domain::command::FORM_KINDS;
use crate::domain::health::can_be_called;
use crate::domain::record::Record;
use crate::domain::{Answer, Company, Plan, Services, Single, TelecomNeed, TelecomNeeds};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::pages::exchange::ExampleAway;
use crate::ui::widgets::{Glyph, PageTitle, RowLead, RowLink, Rows, Section};

/// The plan: what an employee could do with it now, and its parts.
#[component]
pub fn PlanPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let title = words.signal(|texts| texts.nav.plan);
    let has_begun = Memo::new(move |_| session.with(is_started));
    view! {
        <AppScreen head=Head::Main(title) title>
            {move || {
                if has_begun.get() {
                    view! {
                        <PageTitle text=title hint=can_do() />
                        <ExampleAway />
                        <ChoicesLine />
                        <MendNext />
                        <DueLine />
                        <Parts />
                        <Chapters />
                        <Care />
                        <p class="second no-print" data-test="disclaimer">
                            {words.say(|texts| texts.about.disclaimer_short)}
                        </p>
                        <Actions sign=|| view! { <WriteOn /> } />
                    }
                    .into_any()
                } else {
                    view! {
                        <PageTitle text=title hint=words.say(|texts| texts.plan.begin_here) />
                        <StartPlan />
                    }
                    .into_any()
                }
            }}
        </AppScreen>
    }
}

/// Whether something of the plan is written, wherever somebody began.
fn is_started(plan: &Plan) -> bool {
    let is_written = |kind: &&str| match Plan::single(kind) {
        Some(entity) => plan.fields_of(&entity).is_some_and(|fields| !fields.is_empty()),
        None => !plan.rows_of(kind).is_empty(),
    };
    !plan.contacts.is_empty()
        || *Company::of(plan) != Company::default()
        || !plan.steps.is_empty()
        || FORM_KINDS.iter().any(is_written)
}

/// What an employee could do if internet and telephones failed now: people before percentages.
fn can_do() -> Signal<String> {
    let words = Words::here();
    let session = Session::here();
    let counts = Memo::new(move |_| {
        session.with(|plan| {
            (
                can_be_called(plan),
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

/// The chapters with their parts, and how much is written in each.
#[component]
fn Chapters() -> impl IntoView {
    let words = Words::here();
    let chapters = CHAPTERS.iter().map(|chapter| {
        let parts = chapter
            .kinds
            .iter()
            .map(|kind| view! { <PartRow kind glyph=chapter.glyph /> });
        let parts = parts.collect_view();
        view! {
            <Section heading=words.say(chapter.heading)>
                <Rows>{parts}</Rows>
            </Section>
        }
    });
    chapters.collect_view()
}

#[component]
fn PartRow(kind: &'static str, glyph: Glyph) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let heading = Signal::derive(move || {
        let part = words.get().plan_parts.of(kind);
        part.map(|(heading, _)| heading).unwrap_or_default().to_owned()
    });
    let filled = Memo::new(move |_| {
        session.with(|plan| match Plan::single(kind) {
            Some(entity) => plan.fields_of(&entity).map_or(0, |fields| fields.len()),
            None => plan.rows_of(kind).len(),
        })
    });
    let answered = Memo::new(move |_| {
        session.with(|plan| {
            let answers = plan.telecom_needs.answers.values();
            answers.filter(|answer| **answer != Answer::Open).count()
        })
    });
    let is_set_aside = Memo::new(move |_| session.with(|plan| plan.company.set_aside.contains(kind)));
    let second = move || {
        let texts = words.get();
        match (filled.get(), Plan::single(kind)) {
            (0, _) if is_set_aside.get() => texts.plan_parts.not_ours.to_owned(),
            (0, _) => texts.plan_parts.not_filled.to_owned(),
            (_, Some(_)) if kind == TelecomNeeds::KIND => {
                let count = u64::try_from(answered.get()).unwrap_or(u64::MAX);
                let all = TelecomNeed::ALL.len().to_string();
                texts.count(&texts.plan_parts.answered_of, count, &[("all", &all)])
            }
            (_, Some(_)) => texts.plan_parts.filled.to_owned(),
            (rows, None) => {
                let rows = u64::try_from(rows).unwrap_or(u64::MAX);
                texts.count(&texts.plan_parts.all_set_rows, rows, &[])
            }
        }
    };
    view! {
        <RowLink
            href=part_href(addresses, kind)
            lead=RowLead::Icon(glyph)
            title=heading
            second=second
            attr:data-test=format!("plan-{kind}")
        />
    }
}
