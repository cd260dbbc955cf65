use crate::ui::prelude::*;

use super::card::Card;
use super::names::{short_name, shown_name};
use super::route::{contact_href, edit_href};
use crate::domain::text::clean_line;
use crate::domain::{Contact, Id, Plan, PreferredChannel};
use crate::i18n::dependency_words::trap;
use crate::i18n::{Lang, Texts, fill, format};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{FactRow, RowLink, Rows, Section, Status, StatusKind};

/// Everything else known of a contact: who stands in, what they do, where they are, what to quote.
#[component]
pub fn ContactFacts(
    /// Whose.
    card: Memo<Card>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let heading = move || {
        let texts = words.get();
        card.with(|card| {
            fill(
                texts.contacts.more_about,
                &[("name", &short_name(texts, &card.contact))],
            )
        })
    };
    let facts = move || {
        let texts = words.get();
        let facts = session.with(|plan| card.with(|card| facts_of(texts, plan, card)));
        facts
            .into_iter()
            .map(|(name, value)| view! { <FactRow name second=move || view! { <span class="contact-fact">{value.clone()}</span> } /> })
            .collect_view()
    };
    view! {
        <Section heading>
            <Rows>
                <Deputy card />
                <SameMobile card />
                {facts}
            </Rows>
        </Section>
    }
}

/// Names and values of what was filled in, in the template's order.
fn facts_of(texts: &Texts, plan: &Plan, card: &Card) -> Vec<(&'static str, String)> {
    let (form, contact) = (texts.contact_form, &card.contact);
    let preferred = match contact.preferred_channel {
        PreferredChannel::None => "",
        channel => texts.channels.preferred_name(channel),
    };
    let checked = contact
        .checked_on
        .map(|date| format::date(texts.lang, date))
        .unwrap_or_default();
    let caller = contact.called_by.and_then(|id| plan.contacts.get(&id));
    let caller = caller.map(|caller| shown_name(texts, caller)).unwrap_or_default();
    let from_class = contact.call_from.map_or("", |class| texts.classes.name(class));
    let crisis_team = if contact.crisis_team {
        texts.answers.yes
    } else {
        ""
    };
    let language = contact
        .language
        .map_or("", |language| Lang::from(language).native_name());
    [
        (form.action, contact.action.as_str()),
        (form.contract, &contact.contract),
        (form.reference, &contact.reference),
        (form.address, &card.place),
        (texts.channels.preferred, preferred),
        (form.called_by, &caller),
        (form.call_from, from_class),
        (form.crisis_team, crisis_team),
        (form.language, language),
        (form.note, &contact.note),
        (form.checked_on, &checked),
    ]
    .into_iter()
    .map(|(name, value)| (name, clean_line(value)))
    .filter(|(_, value)| !value.is_empty())
    .collect()
}

/// Who stands in, and for whom this person does.
#[component]
fn Deputy(card: Memo<Card>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let name_of = move |id: Id<Contact>| {
        session.with(|plan| {
            plan.contacts
                .get(&id)
                .map(|contact| shown_name(words.get(), contact))
                .unwrap_or_default()
        })
    };
    let people = Memo::new(move |_| {
        card.with(|card| {
            (
                card.deputy,
                card.shared_with_deputy.clone(),
                card.stands_in_for.clone(),
            )
        })
    });
    let gone = Memo::new(move |_| card.with(|card| card.is_deputy_gone.then_some(card.id)));
    move || {
        let (deputy, shared, stands_in_for) = people.get();
        let own = match deputy {
            Some(id) => {
                let second = move || {
                    if let Some(shared) = shared.clone() {
                        let text = move || trap(words.get(), &shared);
                        view! { <Status kind=Signal::stored(StatusKind::Due) text /> }.into_any()
                    } else {
                        view! { <span>{words.say(|texts| texts.contact_form.deputy)}</span> }.into_any()
                    }
                };
                view! { <RowLink href=contact_href(addresses, id) title=move || name_of(id) second attr:data-test="contact-deputy" /> }.into_any()
            }
            None => match gone.get() {
                Some(id) => view! {
                    <RowLink
                        href=edit_href(addresses, id)
                        title=move || words.get().contacts.deputy_gone.to_owned()
                        second=words.say(|texts| texts.contacts.choose_deputy)
                        attr:data-test="deputy-gone"
                    />
                }
                .into_any(),
                None => view! {
                    <FactRow
                        name=words.say(|texts| texts.contact_form.deputy)
                        second=words.say(|texts| texts.contacts.no_deputy)
                    />
                }
                .into_any(),
            },
        };
        let others = stands_in_for.into_iter().map(|id| {
            let title = move || fill(words.get().contacts.deputy_of, &[("name", &name_of(id))]);
            view! { <RowLink href=contact_href(addresses, id) title /> }
        });
        view! {
            {own}
            {others.collect_view()}
        }
    }
}

/// Who has the same mobile: a duty phone goes round, but somebody has to know that two names are one telephone.
#[component]
fn SameMobile(card: Memo<Card>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let others = Memo::new(move |_| card.with(|card| card.same_mobile.clone()));
    let row = move |id: Id<Contact>| {
        let title = move || {
            let texts = words.get();
            let name = session.with(|plan| plan.contacts.get(&id).map(|contact| shown_name(texts, contact)));
            fill(texts.contacts.same_mobile, &[("name", &name.unwrap_or_default())])
        };
        view! { <RowLink href=contact_href(addresses, id) title attr:data-test="same-mobile" /> }
    };
    move || others.get().into_iter().map(row).collect_view()
}
