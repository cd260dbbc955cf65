use crate::ui::prelude::*;

use super::entry_choices::EntryChoices;
use super::entry_facts::EntryFacts;
use super::history::EarlierVersions;
use super::own_rows::OwnRows;
use super::path::{COMPANY, PathActions, PathPlace};
use crate::domain::{Company, Single};
use crate::state::{Addresses, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::{Glyph, PageTitle};

/// What is known of the company, to be read.
#[component]
pub fn CompanyPage() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let title = words.signal(|texts| texts.plan.company);
    let back = Head::Below {
        href: Signal::stored(addresses.to("/plan")),
        name: words.signal(|texts| texts.nav.plan),
    };
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.plan.company_why) />
            <PathPlace kind=Some(COMPANY) />
            <EntryChoices entity=Company::entity() />
            <EntryFacts entity=Company::entity() />
            <OwnRows entity=Company::entity() />
            <EarlierVersions entities=Signal::stored(vec![Company::entity()]) />
            <PathActions
                kind=COMPANY
                href=company_form_href(addresses)
                context=title
                verb=|texts| texts.actions.edit
                glyph=Glyph::Pencil
                test="edit-company"
            />
        </AppScreen>
    }
}

/// Full address of the company's form.
pub(super) fn company_form_href(addresses: Addresses) -> String {
    addresses.to("/plan/company/edit")
}
