use crate::ui::prelude::*;

use super::contact_detail::ContactDetail;
use super::contact_list::ContactList;
use super::names::shown_name;
use super::route::{back_from_contact, named_contact};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::AppScreen;
use crate::ui::layout::{ListDetail, Showing};

/// One contact: the number to dial, how it went, everything else known of them.
#[component]
pub fn ContactPage() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let id = named_contact();
    let title = Signal::derive(move || {
        let texts = words.get();
        let named = id.get().and_then(|id| {
            session.with(|plan| plan.contacts.get(&id).map(|contact| shown_name(texts, contact)))
        });
        named.unwrap_or_else(|| texts.nav.contacts.to_owned())
    });
    let list = move || view! { <ContactList chosen=id /> };
    let detail = move || view! { <ContactDetail id /> };
    view! {
        <AppScreen head=back_from_contact(words, Addresses::here()) title>
            <ListDetail showing=Signal::stored(Showing::Detail) list detail />
        </AppScreen>
    }
}
