use crate::ui::prelude::*;

use super::card::Card;
use super::names::shown_name;
use super::number_row::kind_name;
use super::route::contact_href;
use crate::domain::{Contact, Id};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Notice, TextLink};

/// What to try next when somebody does not answer or no way to them lives: the deputy, another number, on foot.
#[component]
pub fn DeputyProposal(
    /// Whom.
    card: Memo<Card>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let name_of = move |id: Id<Contact>| {
        session.with(|plan| {
            plan.contacts
                .get(&id)
                .map(|contact| shown_name(words.get(), contact))
                .unwrap_or_default()
        })
    };
    let proposed = Memo::new(move |_| card.with(|card| card.proposed));
    let sentence = move || {
        let texts = words.get();
        let deputy = proposed.get().map(name_of);
        card.with(|card| next_try(texts, card, deputy.as_deref()))
            .unwrap_or_default()
    };
    let sentence = Memo::new(move |_| sentence());
    let link = move || {
        proposed.get().map(|id| {
            view! { <TextLink href=contact_href(addresses, id) text=move || name_of(id) attr:data-test="deputy-proposal" /> }
        })
    };
    view! {
        <Show when=move || !sentence.read().is_empty()>
            <Notice text=sentence>{link}</Notice>
        </Show>
    }
}

fn next_try(texts: &crate::i18n::Texts, card: &Card, deputy: Option<&str>) -> Option<String> {
    let contacts = texts.contacts;
    let has_failed = card.tries.as_ref().is_some_and(|tries| tries.proposes_deputy()) && !card.is_reached;
    let is_dead = card.main().is_none_or(|main| main.verdict.is_dead()) && !card.is_reached;
    match deputy {
        Some(deputy) if has_failed => Some(fill(contacts.propose_deputy, &[("deputy", deputy)])),
        Some(deputy) => Some(fill(contacts.propose_deputy_unreachable, &[("deputy", deputy)])),
        None if has_failed && card.other_living().is_some() => {
            let kind = card
                .other_living()
                .map(|other| kind_name(texts, &other.number))
                .unwrap_or_default();
            Some(fill(contacts.propose_other_number, &[("kind", &kind)]))
        }
        None if (has_failed || (is_dead && card.main().is_some())) && !card.place.is_empty() => {
            Some(fill(contacts.propose_on_foot, &[("place", &card.place)]))
        }
        None => None,
    }
}
