//! Addresses of the contacts' screens, and what the address of this one names.

use crate::ui::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

use crate::domain::{Contact, Id, Incident, Number};
use crate::state::{Addresses, Words};
use crate::ui::frame::Head;

/// In the address of a contact: from the call round of which incident it was opened.
const ROUND: &str = "round";

/// The contact that the address names; none when it is no id.
pub fn named_contact() -> Memo<Option<Id<Contact>>> {
    let params = use_params_map();
    Memo::new(move |_| params.read().get("id").and_then(|id| id.parse().ok()))
}

/// The number that the address names.
pub fn named_number() -> Memo<Option<Id<Number>>> {
    let params = use_params_map();
    Memo::new(move |_| params.read().get("number").and_then(|id| id.parse().ok()))
}

/// Full address of the list.
pub fn list_href(addresses: Addresses) -> String {
    addresses.to("/contacts")
}

/// Full address of one contact.
pub fn contact_href(addresses: Addresses, id: Id<Contact>) -> String {
    addresses.to(&format!("/contacts/{id}"))
}

/// Full address of one contact, from the call round of an incident: the way back leads there again.
pub fn contact_in_round_href(addresses: Addresses, id: Id<Contact>, round: Id<Incident>) -> String {
    format!("{}?{ROUND}={round}", contact_href(addresses, id))
}

/// The incident from whose call round the contact was opened.
fn named_round() -> Memo<Option<Id<Incident>>> {
    let query = use_query_map();
    Memo::new(move |_| query.read().get(ROUND).and_then(|id| id.parse().ok()))
}

/// Full address of a contact's form.
pub fn edit_href(addresses: Addresses, id: Id<Contact>) -> String {
    addresses.to(&format!("/contacts/{id}/edit"))
}

/// Full address of a number over the whole screen.
pub fn dial_href(addresses: Addresses, id: Id<Contact>, number: Id<Number>) -> String {
    addresses.to(&format!("/contacts/{id}/dial/{number}"))
}

/// Back to where the contact was opened: the call round, else the list.
pub fn back_from_contact(words: Words, addresses: Addresses) -> Head {
    let round = named_round();
    let href = move || match round.get() {
        Some(incident) => addresses.to(&format!("/incidents/{incident}/calls")),
        None => list_href(addresses),
    };
    let name = move || {
        let texts = words.get();
        let name = match round.get() {
            Some(_) => texts.call_round.title,
            None => texts.nav.contacts,
        };
        name.to_owned()
    };
    Head::Below {
        href: Signal::derive(href),
        name: Signal::derive(name),
    }
}

/// Back to the list.
pub fn below_list(words: Words, addresses: Addresses) -> Head {
    Head::Below {
        href: Signal::stored(list_href(addresses)),
        name: words.signal(|texts| texts.nav.contacts),
    }
}
