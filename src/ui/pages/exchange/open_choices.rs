use std::collections::BTreeSet;

use crate::ui::prelude::*;

use super::both_changed::BothChanged;
use crate::domain::record::Record;
use crate::domain::{Contact, EntityRef, Id, Number, Plan};
use crate::replica::Unsettled;
use crate::state::{Addresses, Session, Words};
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::widgets::{RowLink, Rows, Section};

/// Everything that was changed on two devices: people are chosen on their own screen, the rest here.
#[component]
pub(super) fn OpenChoices() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let all = Memo::new(move |_| session.all_unsettled());
    let people = Memo::new(move |_| {
        let whose = |plan: &Plan| {
            all.read()
                .iter()
                .filter_map(|one| person(plan, &one.entity))
                .collect()
        };
        session.with(|plan| -> BTreeSet<Id<Contact>> { whose(plan) })
    });
    let others = Memo::new(move |_| -> Vec<Unsettled> {
        let all = all.get().into_iter();
        session.with(|plan| all.filter(|one| person(plan, &one.entity).is_none()).collect())
    });
    let row = move |id: Id<Contact>| {
        let name = move || {
            let texts = words.get();
            session.with(|plan| plan.contacts.get(&id).map(|contact| shown_name(texts, contact)))
        };
        let href = addresses.to(&format!("/contacts/{id}"));
        view! { <RowLink href title=move || name().unwrap_or_default() attr:data-test="open-choice" /> }
    };
    view! {
        <Show when=move || !people.read().is_empty()>
            <Section heading=words.say(|texts| texts.preview.to_choose)>
                <p class="second">{words.say(|texts| texts.preview.two_devices)}</p>
                <Rows>
                    <For each=move || people.get() key=|id| *id children=row />
                </Rows>
            </Section>
        </Show>
        <BothChanged unsettled=others />
    }
}

/// On whose screen an entity is seen; nobody's when that person is gone.
fn person(plan: &Plan, entity: &EntityRef) -> Option<Id<Contact>> {
    let id = match entity.kind.as_ref() {
        Contact::KIND => entity.key.parse().ok()?,
        Number::KIND => plan.numbers.get(&entity.key.parse().ok()?)?.contact,
        _ => return None,
    };
    plan.contacts.contains_key(&id).then_some(id)
}
