use crate::ui::prelude::*;

use super::contact_list::ContactList;
use super::directory::Directory;
use super::help_nearby::HelpNearby;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::{Actions, ListDetail, Showing};
use crate::ui::pages::plan::{COMPANY, CONTACTS, NextPartWhileWriting, PathPlace, is_written};
use crate::ui::widgets::{EmptyState, Glyph, PageTitle, SignLink};

/// Everybody whom the company may have to reach (template 7.1), whoever can be reached now first.
#[component]
pub fn ContactsPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    let title = words.signal(|texts| texts.nav.contacts);
    let is_idle = Memo::new(move |_| incident.with(Option::is_none));
    let is_unwritten = Memo::new(move |_| session.with(|plan| !is_written(plan, CONTACTS)));
    // Without the template's rows the empty list offers the first contact itself.
    let has_begun = Memo::new(move |_| {
        is_unwritten.get() && session.with(|plan| is_written(plan, COMPANY) && !plan.contacts.is_empty())
    });
    let is_added_by_sign = Signal::derive(move || is_idle.get() && has_begun.get());
    let addresses = Addresses::here();
    let directory = Directory::here();
    let is_searching = Memo::new(move |_| directory.is_searched());
    let list = move || {
        view! {
            <Show when=move || is_idle.get()>
                <PageTitle text=title />
                <PathPlace kind=Some(CONTACTS) />
                <Show when=move || is_unwritten.get()>
                    <p class="second">{words.say(|texts| texts.plan.contacts_why)}</p>
                </Show>
            </Show>
            <ContactList chosen=Signal::stored(None) is_added_by_sign />
            <Show when=move || is_idle.get()>
                <NextPartWhileWriting kind=CONTACTS />
            </Show>
            // Out of the way while somebody searches; made anew or laid out at a key stroke it would hold that up.
            <HelpNearby attr:hidden=move || is_searching.get() />
            <Show when=move || is_idle.get()>
                <Show when=move || has_begun.get()>
                    <Actions sign=move || {
                        view! {
                            <SignLink
                                href=addresses.to("/contacts/new")
                                context=words.say(|texts| texts.plan.contacts)
                                verb=words.say(|texts| texts.contacts.add)
                                glyph=Glyph::Plus
                                attr:data-test="add-contact-sign"
                            />
                        }
                    } />
                </Show>
            </Show>
        }
    };
    let detail = move || view! { <EmptyState text=words.say(|texts| texts.contacts.choose_one) /> };
    view! {
        <AppScreen head=Head::Main(title) title>
            <ListDetail showing=Signal::stored(Showing::List) list detail />
        </AppScreen>
    }
}
