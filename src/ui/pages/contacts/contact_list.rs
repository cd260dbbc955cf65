use crate::ui::prelude::*;

use super::contact_section::ContactSection;
use super::directory::Directory;
use super::paper_list::PaperList;
use super::sections::{ListView, list_view};
use crate::domain::reachability::Turn;
use crate::domain::{Contact, Id};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Button, EmptyState, LinkButton, SearchField, TextLink};

/// Search, and everybody in the order in which to try them.
#[component]
pub fn ContactList(
    /// Whose detail stands beside the list.
    #[prop(into)]
    chosen: Signal<Option<Id<Contact>>>,
    /// Whether the page's sign adds a contact, so that the list does not offer it again.
    #[prop(optional, into)]
    is_added_by_sign: Signal<bool>,
) -> impl IntoView {
    let (words, directory, addresses) = (Words::here(), Directory::here(), Addresses::here());
    let is_empty = Memo::new(move |_| directory.is_empty());
    view! {
        <Show
            when=move || !is_empty.get()
            fallback=move || {
                view! {
                    <EmptyState text=words.say(|texts| texts.contacts.empty)>
                        <LinkButton
                            href=addresses.to("/contacts/new")
                            text=words.say(|texts| texts.contacts.add_first)
                            attr:data-test="add-contact"
                        />
                        <LinkButton
                            href=addresses.to("/contacts/import")
                            text=words.say(|texts| texts.intake.title)
                            attr:data-test="import-contacts"
                        />
                    </EmptyState>
                }
            }
        >
            <FilledList chosen is_added_by_sign />
        </Show>
    }
}

#[component]
fn FilledList(chosen: Signal<Option<Id<Contact>>>, is_added_by_sign: Signal<bool>) -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    let list = Memo::new(move |_| list_view(directory, session));
    directory.make_the_rest();
    // Where a detail is open its sign is the one yellow thing.
    let first = Memo::new(move |_| {
        if chosen.get().is_some() {
            return None;
        }
        let id = list.with(|list| {
            list.sections
                .first()
                .and_then(|section| section.people.first().copied())
        })?;
        directory
            .reach(id)
            .filter(|reach| matches!(reach.turn, Turn::NotTried | Turn::NoAnswer))
            .map(|reach| reach.contact)
    });
    let kinds = move || {
        list.with(|list| {
            list.sections
                .iter()
                .map(|section| section.kind)
                .collect::<Vec<_>>()
        })
    };
    view! {
        <SearchField
            label=words.say(|texts| texts.contacts.search)
            clear=words.say(|texts| texts.contacts.clear_search)
            value=directory.query()
            on_input=move |typed: String| directory.search_for(typed)
            attr:data-test="contact-search"
        />
        <ListHead list is_added_by_sign />
        <PaperList />
        <For each=kinds key=|kind| *kind let:kind>
            <ContactSection kind list chosen first=first.into() />
        </For>
        <Show when=move || list.with(|list| list.has_more)>
            <Button text=words.say(|texts| texts.actions.show_more) on_press=move || directory.show_more() attr:data-test="show-more" />
        </Show>
    }
}

/// How many were found, and the way to a new contact.
#[component]
fn ListHead(list: Memo<ListView>, is_added_by_sign: Signal<bool>) -> impl IntoView {
    let (words, directory, addresses) = (Words::here(), Directory::here(), Addresses::here());
    let incident = Session::here().incident();
    let is_idle = Memo::new(move |_| incident.with(Option::is_none));
    let found = move || {
        let texts = words.get();
        let query = directory.query().get();
        let found = list.with(|list| list.found);
        match (query.trim(), found) {
            ("", _) => String::new(),
            (query, 0) => fill(texts.contacts.nothing_found, &[("text", query)]),
            (_, found) => texts.count(
                &texts.contacts.found,
                u64::try_from(found).unwrap_or(u64::MAX),
                &[],
            ),
        }
    };
    view! {
        <div class="contacts-head">
            <p class="second" role="status" data-test="contacts-found">
                {found}
            </p>
            <div class="contacts-ways">
                // In an incident nobody has a list to read in.
                <Show when=move || is_idle.get()>
                    <TextLink
                        href=addresses.to("/contacts/import")
                        text=words.say(|texts| texts.intake.link)
                        attr:data-test="import-contacts"
                    />
                </Show>
                <Show when=move || !is_added_by_sign.get()>
                    <TextLink
                        href=addresses.to("/contacts/new")
                        text=words.say(|texts| texts.contacts.add)
                        attr:data-test="add-contact"
                    />
                </Show>
            </div>
        </div>
    }
}
