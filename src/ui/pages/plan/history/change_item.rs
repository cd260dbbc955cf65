use crate::ui::prelude::*;

use super::super::route::screen_href;
use super::change_words::{field_words, is_private, told_fields, what, who_and_when};
use crate::domain::command::RemoveContact;
use crate::domain::record::{Record, Value};
use crate::domain::{Contact, Id, Number};
use crate::i18n::{Texts, fill, format};
use crate::replica::changes::{Act, Change};
use crate::state::{Addresses, Clock, Session, Words};
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
    let change = StoredValue::new(change);
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
        all.extend(with.iter().cloned());
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
                    view! { <Told change /> }.into_any()
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
fn Told(change: StoredValue<Change>) -> impl IntoView {
    let words = Words::here();
    if change.with_value(|change| change.act == Act::Changed) {
        return view! { <ChangedFields change /> }.into_any();
    }
    view! {
        <Disclosure summary=words.say(|texts| texts.alarms.details)>
            <ChangedFields change />
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

/// The removals of a contact's numbers that were done together with that of the contact.
pub(super) fn removed_with(change: &Change, all: &[Change]) -> Vec<Change> {
    if change.act != Act::Removed || change.entity.kind != Contact::KIND {
        return Vec::new();
    }
    let owner = Value::from(change.entity.key.as_str());
    let belongs = |other: &&Change| {
        other.act == Act::Removed
            && other.entity.kind == Number::KIND
            && (other.stamp.ms, &other.author, other.dot.session)
                == (change.stamp.ms, &change.author, change.dot.session)
            && other
                .fields
                .iter()
                .any(|field| field.field == "contact" && field.before.as_ref() == Some(&owner))
    };
    all.iter().filter(belongs).cloned().collect()
}
