use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use super::contact_form::ContactForm;
use super::draft::Draft;
use super::names::shown_name;
use super::route::{contact_href, list_href, named_contact};
use crate::domain::command::RemoveContact;
use crate::domain::{Contact, Id};
use crate::i18n::fill;
use crate::state::{Addresses, Notices, Session, Words};
use crate::ui::frame::{AppScreen, HalfWritten, Head, KeptForm};
use crate::ui::widgets::{Button, ButtonLook, EmptyState, PageTitle};

/// The form of a contact of the plan.
#[component]
pub fn EditContactPage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let id = named_contact();
    let title = words.signal(|texts| texts.contacts.edit);
    let name = Signal::derive(move || id.get().map(|id| name_of(session, words, id)).unwrap_or_default());
    let above = Signal::derive(move || {
        id.get()
            .map_or_else(|| list_href(addresses), |id| contact_href(addresses, id))
    });
    // The form keeps its draft while the plan changes; only another person gives another form.
    let known = Memo::new(move |_| {
        id.get()
            .filter(|id| session.with(|plan| plan.contacts.contains_key(id)))
    });
    let content = move || {
        let draft = known
            .get()
            .and_then(|id| Some((id, session.with_untracked(|plan| Draft::of(plan, id))?)));
        match draft {
            Some((id, draft)) => {
                let form = move |half| {
                    let below = move || view! { <Remove id half /> };
                    view! { <ContactForm draft=draft.clone() half context=name below /> }.into_any()
                };
                view! { <KeptForm name=id.entity().to_string() form /> }.into_any()
            }
            None => {
                view! { <EmptyState text=words.say(|texts| texts.contacts.removed_not_there) /> }.into_any()
            }
        }
    };
    view! {
        <AppScreen head=Head::Below { href: above, name } title>
            <PageTitle text=title />
            {content}
        </AppScreen>
    }
}

fn name_of(session: Session, words: Words, id: Id<Contact>) -> String {
    session.with(|plan| {
        plan.contacts
            .get(&id)
            .map(|contact| shown_name(words.get(), contact))
            .unwrap_or_default()
    })
}

/// Takes the contact out of the plan; the notice takes that back.
#[component]
fn Remove(id: Id<Contact>, half: HalfWritten) -> impl IntoView {
    let (words, session, notices, addresses) =
        (Words::here(), Session::here(), Notices::here(), Addresses::here());
    let go = use_navigate();
    let remove = move || {
        let texts = words.untracked();
        let told = session.with_untracked(|plan| {
            let contact = plan.contacts.get(&id);
            let name = contact
                .map(|contact| shown_name(texts, contact))
                .unwrap_or_default();
            let told = fill(texts.contacts.removed, &[("name", &name)]);
            texts.plan_care.removed(texts, plan, told, &id.entity())
        });
        match session.dispatch_undoable(RemoveContact { id }, told) {
            Ok(_) => {
                half.is_saved();
                go(&list_href(addresses), Default::default());
            }
            Err(refusal) => notices.tell(texts.refusals.words(texts, &refusal)),
        }
    };
    view! {
        <div class="button-row">
            <Button text=words.say(|texts| texts.contacts.remove) look=ButtonLook::Danger on_press=remove attr:data-test="remove-contact" />
        </div>
    }
}
