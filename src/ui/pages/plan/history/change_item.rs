use std::collections::BTreeMap;

use crate::ui::prelude::*;

use super::super::route::screen_href;
use super::change_words::{field_words, is_private, told_fields, what, who_and_when};
use crate::domain::command::RemoveContact;
use crate::domain::record::Record;
use crate::domain::{Contact, Id, Number, gathered};
use crate::i18n::{Texts, fill, format};
use crate::replica::changes::{Act, Change};
use crate::replica::{Dot, SessionId};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::pages::contacts::kind_name;
use crate::ui::widgets::{Button, ButtonLook, Disclosure, TextButton, TextLink};

/// One change: what, who and when, each field before and after, and the button that takes it back.
#[component]
pub(super) fn ChangeItem(
    /// The change.
    change: Change,
    /// Removals that go with it, such as the numbers of a contact.
    with: Vec<Change>,
    /// Whether the entry is named; not on its own page.
    #[prop(optional)]
    is_named: bool,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let is_shown = RwSignal::new(!session.with_untracked(|plan| is_private(plan, &change)));
    let offset_min = Clock::read().offset_min;
    let is_new_person = change.act == Act::Added && change.entity.kind == Contact::KIND;
    let new_person = change
        .entity
        .key
        .parse::<Id<Contact>>()
        .ok()
        .filter(|_| is_new_person);
    let (change, with) = (StoredValue::new(change), StoredValue::new(with));
    let name = move |texts: &'static Texts| {
        change.with_value(|change| session.with(|plan| what(texts, plan, change)))
    };
    let by = move || change.with_value(|change| who_and_when(words.get(), change, offset_min));
    let heading = is_named.then(|| {
        let href = change.with_value(|change| {
            session.with_untracked(|plan| {
                plan.fields_of(&change.entity)?;
                screen_href(addresses, plan, &change.entity)
            })
        });
        match href {
            Some(href) => {
                view! { <TextLink href text=Signal::derive(move || name(words.get())) /> }.into_any()
            }
            None => view! { <span>{move || name(words.get())}</span> }.into_any(),
        }
    });
    let can = Memo::new(move |_| change.with_value(|change| session.can_take_back(change)));
    let take_back = move || {
        let texts = words.untracked();
        let told = fill(texts.plan_care.taken_back, &[("name", &untrack(|| name(texts)))]);
        // Adding a contact added its numbers too: they go with it.
        if let Some(id) = new_person.filter(|_| can.get_untracked()) {
            // Removed on another tab this very moment: it is taken back, as asked.
            let _ = session.dispatch_undoable(RemoveContact { id }, told);
            return;
        }
        let mut all = vec![change.get_value()];
        all.extend(with.get_value());
        session.take_back(&all, told);
    };
    let take_back = Callback::new(move |()| take_back());
    let label = move || {
        let texts = words.get();
        format::with_colon(
            texts.lang,
            texts.plan_care.take_back,
            &format!("{}, {}", name(texts), by()),
        )
    };
    view! {
        <li class="change" data-test="change">
            {heading}
            <p class="second">{by}</p>
            {move || {
                if is_shown.get() {
                    view! { <Told change with /> }.into_any()
                } else {
                    view! { <HiddenFields is_shown /> }.into_any()
                }
            }}
            <Show when=move || can.get()>
                <Button
                    text=words.say(|texts| texts.plan_care.take_back)
                    look=ButtonLook::Quiet
                    on_press=take_back
                    attr:aria-label=label
                    attr:data-test="take-back"
                />
            </Show>
        </li>
    }
}

/// What a change says: its fields; all those of a whole entry on a tap.
#[component]
fn Told(change: StoredValue<Change>, with: StoredValue<Vec<Change>>) -> impl IntoView {
    let words = Words::here();
    if change.with_value(|change| change.act == Act::Changed) {
        return view! { <ChangedFields change /> }.into_any();
    }
    view! {
        <Disclosure summary=words.say(|texts| texts.alarms.details)>
            <ChangedFields change />
            <NumbersWith with />
        </Disclosure>
    }
    .into_any()
}

/// Each field with its values.
#[component]
fn ChangedFields(change: StoredValue<Change>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let fields = move || {
        let texts = words.get();
        change.with_value(|change| {
            session.with(|plan| {
                let fields = told_fields(change).map(|field| field_words(texts, plan, change, field));
                let fields = fields.map(|(label, text)| {
                    view! {
                        <dt>{label}</dt>
                        <dd>{text}</dd>
                    }
                });
                fields.collect_view()
            })
        })
    };
    view! { <dl class="change-fields">{fields}</dl> }
}

/// The numbers that were removed together with their contact; private ones stay hidden.
#[component]
fn NumbersWith(with: StoredValue<Vec<Change>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let rows = move || {
        let texts = words.get();
        let row = |change: &Change| {
            session.with(|plan| {
                let number = number_of(change);
                let value = match is_private(plan, change) {
                    true => texts.preview.hidden_value.to_owned(),
                    false => number.shown(),
                };
                view! {
                    <dt>{kind_name(texts, &number)}</dt>
                    <dd>{value}</dd>
                }
            })
        };
        with.with_value(|with| with.iter().map(row).collect_view())
    };
    view! { <dl class="change-fields">{rows}</dl> }
}

/// The number as it was before it went.
fn number_of(change: &Change) -> Number {
    let fields = change.fields.iter();
    let fields = fields.filter_map(|field| Some((field.field.clone(), field.before.clone()?)));
    Number::fold(&gathered(fields), &mut Vec::new())
}

/// A private number: shown on a tap.
#[component]
fn HiddenFields(is_shown: RwSignal<bool>) -> impl IntoView {
    let words = Words::here();
    view! {
        <p class="second">{words.say(|texts| texts.preview.hidden_value)}</p>
        <TextButton
            text=words.say(|texts| texts.channels.show)
            on_press=move || is_shown.set(true)
            attr:data-test="show-change"
        />
    }
}

/// The first of these changes as they are listed, each with those that are told and taken back with it: a contact is
/// removed with its numbers.
pub(super) fn told_as_one(all: &[Change], most: usize) -> Vec<(Change, Vec<Change>)> {
    let mut owners: BTreeMap<Removal<'_>, &Change> = BTreeMap::new();
    for change in all.iter().filter(|change| change.entity.kind == Contact::KIND) {
        owners.extend(Removal::of(change, &change.entity.key).map(|removal| (removal, change)));
    }
    let mut with: BTreeMap<(&str, Dot), Vec<Change>> = BTreeMap::new();
    let mut is_told_with_its_owner = |change: &Change| {
        let Some(owner) = owner_of_removed(change).and_then(|owner| Removal::of(change, owner)) else {
            return false;
        };
        let Some(owner) = owners.get(&owner) else {
            return false;
        };
        let numbers = with.entry((&owner.entity.key, owner.dot)).or_default();
        numbers.push(change.clone());
        true
    };
    let own: Vec<&Change> = all
        .iter()
        .filter(|change| !is_told_with_its_owner(change))
        .collect();
    let first = own.into_iter().take(most);
    first
        .map(|change| {
            let numbers = with.remove(&(change.entity.key.as_ref(), change.dot));
            (change.clone(), numbers.unwrap_or_default())
        })
        .collect()
}

/// The one act in which somebody removed a contact with its numbers.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Removal<'a> {
    contact: &'a str,
    ms: u64,
    author: &'a str,
    session: SessionId,
}

impl<'a> Removal<'a> {
    fn of(change: &'a Change, contact: &'a str) -> Option<Self> {
        (change.act == Act::Removed).then_some(Self {
            contact,
            ms: change.stamp.ms,
            author: &change.author,
            session: change.dot.session,
        })
    }
}

/// Whose number this was.
fn owner_of_removed(change: &Change) -> Option<&str> {
    let mut fields = change
        .fields
        .iter()
        .filter(|_| change.entity.kind == Number::KIND);
    fields
        .find(|field| field.field == "contact")
        .and_then(|field| field.before.as_ref()?.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Fields;
    use crate::replica::Replica;
    use crate::replica::changes::changes;

    #[test]
    fn a_contact_that_is_removed_with_its_numbers_is_one_change() {
        let (els, number) = (
            Id::<Contact>::from_bits(7).entity(),
            Id::<Number>::from_bits(8).entity(),
        );
        let mut replica = Replica::new(SessionId::from_bits(1));
        let name: Fields = [("first_name".to_owned(), "Els".into())].into();
        let of_els: Fields = [
            ("contact".to_owned(), els.key.as_str().into()),
            ("value".to_owned(), "+32470112233".into()),
        ]
        .into();
        let mut earlier = Vec::new();
        for (at, wanted) in [(1, [Some(&name), Some(&of_els)]), (2, [None, None])] {
            for (entity, wanted) in [&els, &number].into_iter().zip(wanted) {
                let committed = replica.commit(entity, wanted, at, "An");
                earlier.extend(committed.into_iter().flat_map(|done| done.superseded));
            }
        }
        let all = replica.entities().flat_map(|entity| changes(entity, &earlier));
        let mut all: Vec<Change> = all.collect();
        all.sort_by_key(|change| std::cmp::Reverse(change.stamp));
        let listed = told_as_one(&all, 20);
        let told: Vec<_> = listed
            .iter()
            .map(|(change, with)| (change.act, change.entity.kind.as_ref(), with.len()))
            .collect();
        assert_eq!(
            told,
            [
                (Act::Removed, "contact", 1),
                (Act::Added, "number", 0),
                (Act::Added, "contact", 0),
            ]
        );
    }
}
