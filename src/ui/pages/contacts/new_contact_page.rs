use crate::ui::prelude::*;

use super::contact_form::ContactForm;
use super::draft::Draft;
use super::route::below_list;
use crate::domain::{Contact, Record};
use crate::state::{Addresses, Words};
use crate::ui::frame::{AppScreen, KeptForm};
use crate::ui::widgets::PageTitle;

/// A new contact.
#[component]
pub fn NewContactPage() -> impl IntoView {
    let words = Words::here();
    let title = words.signal(|texts| texts.contact_form.title_new);
    let form = move |half| view! { <ContactForm draft=Draft::new() half context=title /> }.into_any();
    view! {
        <AppScreen head=below_list(words, Addresses::here()) title>
            <PageTitle text=title />
            <KeptForm name=format!("{}/new", Contact::KIND) form />
        </AppScreen>
    }
}
