use crate::ui::prelude::*;

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
    let title = words.signal(|texts| texts.contact_form.title_new);
    view! {
        <AppScreen head=below_list(words, Addresses::here()) title>
            <PageTitle text=title />
            <ContactForm draft=Draft::new() context=title />
        </AppScreen>
    }
}
