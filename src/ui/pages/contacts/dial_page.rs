use crate::ui::prelude::*;

use super::names::shown_name;
use super::number_row::kind_name;
use super::route::{contact_href, list_href, named_contact, named_number};
use crate::domain::{Contact, Number};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, CopyButton, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{BigNumber, EmptyState, PageTitle, SignLink};

/// A number over the whole screen, to dial it on another phone.
#[component]
pub fn DialPage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let (id, number_id) = (named_contact(), named_number());
    let both = Memo::new(move |_| {
        let (id, number_id) = (id.get()?, number_id.get()?);
        session.with(|plan| {
            let number = plan
                .numbers
                .get(&number_id)
                .filter(|number| number.contact == id && number.phone().is_ok())?;
            Some((plan.contacts.get(&id)?.clone(), number.clone()))
        })
    });
    let name = Signal::derive(move || {
        let texts = words.get();
        both.with(|both| both.as_ref().map(|(contact, _)| shown_name(texts, contact)))
            .unwrap_or_else(|| texts.nav.contacts.to_owned())
    });
    let above = Signal::derive(move || {
        id.get()
            .map_or_else(|| list_href(addresses), |id| contact_href(addresses, id))
    });
    let content = move || match both.get() {
        Some((contact, number)) => view! { <Dialling contact number back=above /> }.into_any(),
        None => view! { <EmptyState text=words.say(|texts| texts.contacts.removed_not_there) /> }.into_any(),
    };
    view! {
        <AppScreen head=Head::Below { href: above, name } title=name>
            {content}
        </AppScreen>
    }
}

#[component]
fn Dialling(contact: Contact, number: Number, back: Signal<String>) -> impl IntoView {
    let words = Words::here();
    let title = StoredValue::new(contact);
    let name = move || title.with_value(|contact| shown_name(words.get(), contact));
    let copied = number
        .phone()
        .map_or_else(|_| number.value.clone(), |phone| phone.to_dial().into_owned());
    let shown = number.shown();
    let kind = StoredValue::new(number);
    let hint = Signal::derive(move || kind.with_value(|number| kind_name(words.get(), number)));
    let verb = words.say(|texts| texts.nav.back);
    view! {
        <PageTitle text=name hint />
        <div class="contact-dialling">
            <BigNumber number=shown attr:data-test="dial-number" />
        </div>
        <div class="button-row">
            <CopyButton text=copied copied=|texts| texts.contacts.number_copied />
        </div>
        <Actions sign=move || {
            view! { <SignLink href=back context=words.say(|texts| texts.contacts.after_call) verb attr:data-test="dial-back" /> }
        } />
    }
}
