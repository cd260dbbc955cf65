use crate::ui::prelude::*;

use super::route::{entry_href, form_href, part_href};
use crate::domain::health::{Mend, to_mend};
use crate::domain::record::Record;
use crate::domain::{Contact, Plan};
use crate::i18n::Texts;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{RowLink, Rows, Section};

/// So many things at a time: more would be a list to put off.
const AT_ONCE: usize = 3;

/// The most useful things to mend next, each one tap away; nothing when there is none.
#[component]
pub fn MendNext() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let mend = Memo::new(move |_| {
        let mut mend = session.with(to_mend);
        mend.truncate(AT_ONCE);
        mend
    });
    let row = move |mend: Mend| {
        let (title, why) = said(words.get(), &mend);
        view! { <RowLink href=href(addresses, &mend) title second=move || why attr:data-test="mend-next" /> }
    };
    view! {
        <Show when=move || !mend.read().is_empty()>
            <Section heading=words.say(|texts| texts.plan.to_mend_first)>
                <Rows>{move || mend.get().into_iter().map(row).collect_view()}</Rows>
            </Section>
        </Show>
    }
}

/// What is missing, and why it matters.
fn said(texts: &'static Texts, mend: &Mend) -> (String, &'static str) {
    let (plan, parts) = (texts.plan, texts.plan_parts);
    match *mend {
        Mend::NobodyToCall => (plan.contacts_missing.to_owned(), plan.contacts_means),
        Mend::NoNumber(count, _) => (
            texts.count(&plan.numbers_missing, count, &[]),
            plan.numbers_missing_why,
        ),
        Mend::CalledInCircle(count, _) => (
            texts.count(&plan.calls_in_circle, count, &[]),
            plan.calls_in_circle_why,
        ),
        Mend::BackupInCircle(count, _) => (
            texts.count(&plan.backups_in_circle, count, &[]),
            texts.dependencies.backup_in_circle_so,
        ),
        Mend::NoDeputy(count, _) => (
            texts.count(&plan.deputies_missing, count, &[]),
            plan.deputies_missing_why,
        ),
        Mend::NoHelpdesk(count, _) => (
            texts.count(&plan.helpdesks_missing, count, &[]),
            parts.operator_why,
        ),
        Mend::NoMeanwhile(count, _) => (
            texts.count(&plan.meanwhile_missing, count, &[]),
            plan.fallback_means,
        ),
        Mend::WillNotOpen(count, _) => (
            texts.count(&plan.documents_closed, count, &[]),
            parts.will_not_open_hint,
        ),
        Mend::EmptyPart(kind) => {
            let (heading, why) = parts.of(kind).unwrap_or_default();
            (heading.to_owned(), why)
        }
    }
}

fn href(addresses: Addresses, mend: &Mend) -> String {
    match (mend, mend.entity()) {
        (Mend::EmptyPart(kind), _) if Plan::single(kind).is_some() => {
            form_href(addresses, kind, Plan::single(kind).as_ref())
        }
        (Mend::EmptyPart(kind), _) => part_href(addresses, kind),
        (_, Some(entity)) if entity.kind == Contact::KIND => {
            addresses.to(&format!("/contacts/{}/edit", entity.key))
        }
        (_, Some(entity)) => match Plan::single(&entity.kind) {
            Some(_) => entry_href(addresses, &entity),
            None => form_href(addresses, &entity.kind, Some(&entity)),
        },
        (_, None) => addresses.to("/contacts/new"),
    }
}
