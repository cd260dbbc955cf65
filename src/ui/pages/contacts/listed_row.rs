use leptos::prelude::*;

use super::directory::Directory;
use super::names::{function_and_side, shown_name};
use super::reach_words::row_status;
use super::route::contact_href;
use super::row_facts::RowFacts;
use crate::domain::{Contact, Id};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{CallButton, CallBy, ContactRow, RowStanding, Status};

/// One contact of the list with its last result and the ways that live.
#[component]
pub fn ListedRow(
    /// Who.
    id: Id<Contact>,
    /// Whose detail stands beside the list.
    chosen: Signal<Option<Id<Contact>>>,
    /// Whether this is the person to call first.
    leads: Signal<bool>,
) -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    let facts = Memo::new(move |_| {
        let reach = directory.reach(id)?;
        session.with(|plan| {
            session
                .incident()
                .with(|open| RowFacts::of(plan, &reach, open.as_ref()))
        })
    });
    let name = Memo::new(move |_| {
        let texts = words.get();
        facts.with(|facts| {
            facts
                .as_ref()
                .map(|facts| shown_name(texts, &facts.contact))
                .unwrap_or_default()
        })
    });
    let function = move || {
        let texts = words.get();
        facts.with(|facts| {
            facts
                .as_ref()
                .map(|facts| function_and_side(texts, &facts.contact))
                .unwrap_or_default()
        })
    };
    let standing = Signal::derive(move || {
        let is_dead = facts.with(|facts| facts.as_ref().is_some_and(|facts| facts.is_dead));
        match (is_dead, leads.get()) {
            (true, _) => RowStanding::Dead,
            (false, true) => RowStanding::First,
            (false, false) => RowStanding::Alive,
        }
    });
    let result = move || {
        let texts = words.get();
        let status = facts.with(|facts| facts.as_ref().and_then(|facts| row_status(texts, facts)));
        status.map(|(kind, text)| view! { <Status kind=Signal::stored(kind) text=text /> })
    };
    view! {
        <ContactRow
            href=contact_href(Addresses::here(), id)
            name
            function
            standing
            current=Signal::derive(move || chosen.get() == Some(id))
            result
            attr:data-test="contact-row"
        >
            <Calls facts whom=name />
        </ContactRow>
    }
}

/// The buttons of a row: SMS and call, or mail when that is the living way.
#[component]
fn Calls(facts: Memo<Option<RowFacts>>, #[prop(into)] whom: Signal<String>) -> impl IntoView {
    let words = Words::here();
    let address = move |pick: fn(&RowFacts) -> &Option<String>| {
        Memo::new(move |_| {
            facts.with(|facts| {
                facts
                    .as_ref()
                    .filter(|facts| !facts.is_dead)
                    .and_then(|facts| pick(facts).clone())
            })
        })
    };
    let button = move |by: CallBy, name: &'static str, href: Memo<Option<String>>| {
        move || {
            href.get().map(|href| {
                let text = move || {
                    let channels = words.get().channels;
                    match by {
                        CallBy::Call => channels.call,
                        CallBy::Sms => channels.text,
                        CallBy::Mail => channels.mail,
                    }
                };
                view! { <CallButton by href text whom attr:data-test=name /> }
            })
        }
    };
    view! {
        {button(CallBy::Mail, "contact-mail", address(|facts| &facts.mail))}
        {button(CallBy::Sms, "contact-sms", address(|facts| &facts.sms))}
        {button(CallBy::Call, "contact-call", address(|facts| &facts.call))}
    }
}
