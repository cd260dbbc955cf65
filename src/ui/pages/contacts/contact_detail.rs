use crate::ui::prelude::*;

use super::call_result::CallResult;
use super::card::Card;
use super::contact_choices::ContactChoices;
use super::contact_facts::ContactFacts;
use super::contact_sign::ContactSign;
use super::directory::Directory;
use super::main_number::MainNumber;
use super::names::{function_and_side, shown_name};
use super::number_detail::NumberUse;
use super::other_numbers::OtherNumbers;
use super::proposal::DeputyProposal;
use super::reach_words::number_status;
use super::route::{edit_href, list_href};
use crate::domain::{Contact, Id};
use crate::state::{Addresses, Session, Words};
use crate::ui::layout::Actions;
use crate::ui::pages::plan::{CONTACTS, EarlierVersions, NextPartWhileWriting};
use crate::ui::widgets::{EmptyState, LinkButton, PageTitle, Status, TextLink};

/// One contact, or the sentence that it is gone.
#[component]
pub fn ContactDetail(
    /// Who, by the address.
    id: Memo<Option<Id<Contact>>>,
) -> impl IntoView {
    let (words, directory, addresses) = (Words::here(), Directory::here(), Addresses::here());
    let known = Memo::new(move |_| id.get().filter(|id| directory.reach(*id).is_some()));
    move || match known.get() {
        Some(id) => view! { <KnownContact id /> }.into_any(),
        None => view! {
            <EmptyState text=words.say(|texts| texts.contacts.removed_not_there)>
                <LinkButton href=list_href(addresses) text=words.say(|texts| texts.nav.contacts) />
            </EmptyState>
        }
        .into_any(),
    }
}

#[component]
fn KnownContact(id: Id<Contact>) -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    let card = Memo::new(move |_| Card::read(id, directory, session).unwrap_or_default());
    let number_use = NumberUse::new();
    let name = move || card.with(|card| shown_name(words.get(), &card.contact));
    let function = Signal::derive(move || card.with(|card| function_and_side(words.get(), &card.contact)));
    let status = ViewFn::from(move || {
        let texts = words.get();
        card.with(|card| {
            card.main()
                .map(|main| number_status(texts, main.number.kind, main.channel, main.verdict))
        })
        .map(|(kind, text)| view! { <Status kind=Signal::stored(kind) text attr:data-test="reach-status" /> })
    });
    let entities = Signal::derive(move || {
        let numbers = card.with(|card| {
            card.numbers
                .iter()
                .map(|number| number.id.entity())
                .collect::<Vec<_>>()
        });
        std::iter::once(id.entity()).chain(numbers).collect::<Vec<_>>()
    });
    let addresses = Addresses::here();
    let edit = edit_href(addresses, id);
    let incident = session.incident();
    let is_idle = Memo::new(move |_| incident.with(Option::is_none));
    view! {
        <PageTitle text=name hint=function aside=status />
        <MainNumber card number_use />
        <CallResult card number_use />
        <DeputyProposal card />
        <ContactChoices id />
        <OtherNumbers card number_use />
        <ContactFacts card />
        <EarlierVersions entities />
        <div class="button-row">
            <LinkButton href=edit text=words.say(|texts| texts.contacts.edit) attr:data-test="edit-contact" />
            // Whoever writes the list goes on; in an incident somebody is to be reached.
            <Show when=move || is_idle.get()>
                <TextLink
                    href=format!("{}/new", list_href(addresses))
                    text=words.say(|texts| texts.contacts.another)
                    attr:data-test="another-contact"
                />
            </Show>
        </div>
        <Show when=move || is_idle.get()>
            <NextPartWhileWriting kind=CONTACTS />
        </Show>
        <Actions sign=move || view! { <ContactSign card number_use /> } />
    }
}
