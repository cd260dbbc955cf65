use leptos::prelude::*;

use super::contact_form::ContactForm;
use super::draft::Draft;
use super::route::below_list;
use crate::state::{Addresses, Words};
use crate::ui::frame::AppScreen;
use crate::ui::widgets::PageTitle;

/// A new contact.
#[component]
pub fn NewContactPage() -> impl IntoView {
    let words = Words::here();
    let title = Signal::derive(move || words.get().contact_form.title_new.to_owned());
    view! {
        <AppScreen head=below_list(words, Addresses::here()) title>
            <PageTitle text=title />
            <ContactForm draft=Draft::new() context=title />
        </AppScreen>
    }
}
