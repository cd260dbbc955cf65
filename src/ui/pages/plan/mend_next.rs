use crate::ui::prelude::*;

use super::dependency;
use super::route::{form_href, part_href};
use crate::domain::health::{Mend, to_mend};
use crate::domain::record::Record;
use crate::domain::{Contact, EntityRef, Plan, Step};
use crate::i18n::Texts;
use crate::i18n::dependency_words;
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::widgets::{Disclosure, RowLink, Rows, Section};

/// So many things at a time: more would be a list to put off.
const AT_ONCE: usize = 3;

/// Something to mend as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shown {
    title: String,
    why: String,
    href: String,
}

/// The most useful things to mend next, each one tap away; nothing when there is none.
#[component]
pub fn MendNext() -> impl IntoView {
    let words = Words::here();
    let mend = shown(|_| true);
    let first = move || mend.get().into_iter().take(AT_ONCE).map(row).collect_view();
    view! {
        <Show when=move || !mend.read().is_empty()>
            <Section heading=words.say(|texts| texts.plan.to_mend_first)>
                <Rows>{first}</Rows>
            </Section>
        </Show>
    }
}

/// The grave ones, for whoever is about to approve the plan: how many there are, and each one tap away.
#[component]
pub fn GraveFirst() -> impl IntoView {
    let words = Words::here();
    let grave = shown(Mend::is_grave);
    let count = move || {
        let texts = words.get();
        let count = u64::try_from(grave.read().len()).unwrap_or(u64::MAX);
        texts.count(&texts.plan_care.grave_open, count, &[])
    };
    let first = move || grave.get().into_iter().take(AT_ONCE).map(row).collect_view();
    let rest = move || grave.get().into_iter().skip(AT_ONCE).map(row).collect_view();
    view! {
        <Show when=move || !grave.read().is_empty()>
            <Section heading=count attr:data-test="grave-open">
                <p class="second">{words.say(|texts| texts.plan_care.grave_open_why)}</p>
                <Rows>{first}</Rows>
                <Show when=move || { grave.read().len() > AT_ONCE }>
                    <Disclosure summary=words.say(|texts| texts.actions.show_more)>
                        <Rows>{rest}</Rows>
                    </Disclosure>
                </Show>
            </Section>
        </Show>
    }
}

/// What there is to mend of the kind that is meant, the most useful first, in words.
fn shown(is_meant: fn(&Mend) -> bool) -> Memo<Vec<Shown>> {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let clock = Clock::here();
    let today = Memo::new(move |_| clock.minute().date());
    Memo::new(move |_| {
        let (texts, today) = (words.get(), today.get());
        session.with(|plan| {
            let mend = to_mend(plan, today).into_iter().filter(is_meant);
            let shown = mend.map(|mend| {
                let (title, why) = said(texts, plan, &mend);
                let href = href(addresses, plan, &mend);
                Shown { title, why, href }
            });
            shown.collect::<Vec<_>>()
        })
    })
}

fn row(shown: Shown) -> impl IntoView {
    let Shown { title, why, href } = shown;
    view! { <RowLink href title second=move || why.clone() attr:data-test="mend-next" /> }
}

/// What is missing, and why it matters.
fn said(texts: &'static Texts, plan: &Plan, mend: &Mend) -> (String, String) {
    let (words, parts) = (texts.plan, texts.plan_parts);
    let (title, why) = match mend {
        Mend::NobodyToCall => (words.contacts_missing.to_owned(), words.contacts_means),
        Mend::NoNumber(count, _) => (
            texts.count(&words.numbers_missing, *count, &[]),
            words.numbers_missing_why,
        ),
        Mend::CalledInCircle(count, _) => (
            texts.count(&words.calls_in_circle, *count, &[]),
            words.calls_in_circle_why,
        ),
        Mend::BackupInCircle(count, _) => (
            texts.count(&words.backups_in_circle, *count, &[]),
            texts.dependencies.backup_in_circle_so,
        ),
        Mend::NoDeputy(count, _) => (
            texts.count(&words.deputies_missing, *count, &[]),
            words.deputies_missing_why,
        ),
        Mend::DeputyOnSamePhone(count, _) => (
            texts.count(&words.deputies_on_same_phone, *count, &[]),
            words.deputies_on_same_phone_why,
        ),
        Mend::NoHelpdesk(count, _) => (
            texts.count(&words.helpdesks_missing, *count, &[]),
            parts.operator_why,
        ),
        Mend::NoMeanwhile(count, _) => (
            texts.count(&words.meanwhile_missing, *count, &[]),
            words.fallback_means,
        ),
        Mend::WillNotOpen(count, _) => (
            texts.count(&words.documents_closed, *count, &[]),
            parts.will_not_open_hint,
        ),
        Mend::Weak(count, finding) => {
            let said = dependency_words::warning(texts, plan, finding);
            return (said.sentence, and_more(texts, said.consequence, *count));
        }
        Mend::Restart(count, warning) => {
            let why = words.cannot_hold_why.to_owned();
            return (
                texts.restart.warning(texts, plan, warning),
                and_more(texts, why, *count),
            );
        }
        Mend::NamesNobody(count, _) => (
            texts.count(&words.names_nobody, *count, &[]),
            words.names_nobody_why,
        ),
        Mend::NamesNothing(count, _) => (
            texts.count(&words.names_nothing, *count, &[]),
            words.names_nothing_why,
        ),
        Mend::NoOperator(count, _) => (
            texts.count(&words.operators_missing, *count, &[]),
            words.operators_missing_why,
        ),
        Mend::OldChecks(count) => (
            texts.count(&words.checks_old, *count, &[]),
            texts.plan_care.to_check_why,
        ),
        Mend::EmptyPart(kind) => {
            let (heading, why) = parts.of(kind).unwrap_or_default();
            (heading.to_owned(), why)
        }
    };
    (title, why.to_owned())
}

/// What follows, and how many others there are like it.
fn and_more(texts: &Texts, why: String, count: u64) -> String {
    match count {
        0 | 1 => why,
        count => {
            let more = texts.count(&texts.plan.more_weak_spots, count - 1, &[]);
            format!("{why} {more}")
        }
    }
}

fn href(addresses: Addresses, plan: &Plan, mend: &Mend) -> String {
    match (mend, mend.entity()) {
        (Mend::EmptyPart(kind), _) if Plan::single(kind).is_some() => {
            form_href(addresses, kind, Plan::single(kind).as_ref())
        }
        (Mend::EmptyPart(kind), _) => part_href(addresses, kind),
        (Mend::OldChecks(_), _) => addresses.to("/plan/review"),
        (Mend::Weak(_, finding), _) => dependency::mend_href(addresses, plan, finding),
        (_, Some(entity)) => entity_href(addresses, &entity),
        (_, None) => addresses.to("/contacts/new"),
    }
}

fn entity_href(addresses: Addresses, entity: &EntityRef) -> String {
    match entity.kind.as_ref() {
        Contact::KIND => addresses.to(&format!("/contacts/{}/edit", entity.key)),
        Step::KIND => addresses.to("/plan/steps"),
        kind => form_href(addresses, kind, Some(entity)),
    }
}
