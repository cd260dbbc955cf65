//! Addresses of the contacts' screens, and what the address of this one names.

use crate::ui::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::domain::{Contact, Id, Number};
use crate::state::{Addresses, Words};
use crate::ui::frame::Head;

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

/// Full address of a contact's form.
pub fn edit_href(addresses: Addresses, id: Id<Contact>) -> String {
    addresses.to(&format!("/contacts/{id}/edit"))
}

/// Full address of a number over the whole screen.
pub fn dial_href(addresses: Addresses, id: Id<Contact>, number: Id<Number>) -> String {
    addresses.to(&format!("/contacts/{id}/dial/{number}"))
}

/// Back to the list.
pub fn below_list(words: Words, addresses: Addresses) -> Head {
    Head::Below {
        href: Signal::stored(list_href(addresses)),
        name: words.signal(|texts| texts.nav.contacts),
    }
}
