use crate::ui::prelude::*;

use super::card::CardNumber;
use super::number_detail::NumberUse;
use super::privacy_note::PrivacyNote;
use super::reach_words::{number_status, tried_status};
use super::route::dial_href;
use crate::domain::reachability::Reason;
use crate::domain::text::clean_line;
use crate::domain::{Channel, Contact, Id, Number, NumberKind, Outcome, Slot};
use crate::i18n::{Texts, fill};
use crate::state::{Addresses, Words};
use crate::ui::widgets::{Button, FactRow, LinkButton, Status, StatusKind};

/// The kind of a number, and whether it is the second of its kind.
pub fn kind_name(texts: &Texts, number: &Number) -> String {
    let kind = texts.channels.kind(number.kind);
    match number.slot {
        Slot::First => kind.to_owned(),
        Slot::Second => fill(texts.channels.second, &[("kind", kind)]),
    }
}

/// One more number of a contact: whether it lives, hidden when it is private, with the button that uses it.
#[component]
pub fn NumberRow(
    /// Whose.
    contact: Id<Contact>,
    /// Which.
    number: CardNumber,
    /// What was done with the numbers.
    number_use: NumberUse,
) -> impl IntoView {
    let words = Words::here();
    let held = StoredValue::new(number);
    let is_shown = Memo::new(move |_| held.with_value(|number| number_use.is_shown(number)));
    let name = move || held.with_value(|number| kind_name(words.get(), &number.number));
    let second = move || {
        if is_shown.get() {
            held.with_value(|number| number_words(contact, number)).into_any()
        } else {
            view! { <span>{words.say(|texts| texts.channels.hidden_until_tapped)}</span> }.into_any()
        }
    };
    let value = move || {
        if is_shown.get() {
            view! { <Usable number=held.get_value() number_use /> }.into_any()
        } else {
            let show = move || number_use.show(held.with_value(|number| number.id));
            view! {
                <Status kind=Signal::stored(StatusKind::Private) text=words.say(|texts| texts.channels.private) />
                <Button text=words.say(|texts| texts.channels.show) on_press=show attr:data-test="show-private" />
            }
            .into_any()
        }
    };
    // Below the number itself, in the same cell: the list keeps one row a number.
    let second = move || {
        view! {
            {second()}
            <PrivacyNote number=held.with_value(|number| number.number.clone()) />
        }
    };
    view! { <FactRow name second value attr:data-test="contact-number" /> }
}

/// The number, leading to it over the whole screen; a mail address as it is. Operator and chat program behind it.
fn number_words(contact: Id<Contact>, number: &CardNumber) -> impl IntoView + use<> {
    let shown = number.number.shown();
    let aside: Vec<String> = [&number.number.operator, &number.number.chat]
        .map(|text| clean_line(text))
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    let address = if number.number.kind == NumberKind::Email {
        view! { <bdi>{shown}</bdi> }.into_any()
    } else {
        let href = dial_href(Addresses::here(), contact, number.id);
        view! { <a class="contact-dial" href=href><bdi>{shown}</bdi></a> }.into_any()
    };
    let aside = (!aside.is_empty()).then(|| format!(" {}", aside.join(", ")));
    view! {
        {address}
        {aside}
    }
}

/// Whether it lives, and the button that uses it.
#[component]
fn Usable(number: CardNumber, number_use: NumberUse) -> impl IntoView {
    let words = Words::here();
    let CardNumber {
        id,
        number,
        channel,
        verdict,
        wrong_at,
    } = number;
    let kind = number.kind;
    // As long as nobody said what works, the same words would stand at every number.
    let is_told = verdict.reason() != Some(Reason::NotKnown);
    let status = move || {
        is_told.then(|| {
            let texts = words.get();
            let (kind, text) = match wrong_at {
                Some(at) => tried_status(texts, Outcome::WrongNumber, at),
                None => number_status(texts, kind, channel, verdict),
            };
            view! { <Status kind=Signal::stored(kind) text /> }
        })
    };
    let href = match channel {
        Channel::Sms => number.sms_href(),
        _ => number.href(),
    };
    let href = href.filter(|_| !verdict.is_dead());
    view! {
        {status}
        {href.map(|href| {
            let text = move || {
                let channels = words.get().channels;
                match (kind, channel) {
                    (NumberKind::Email, _) => channels.mail,
                    (_, Channel::Sms) => channels.text,
                    _ => channels.call,
                }
            };
            view! { <LinkButton href text on_press=move || number_use.note(id, channel) attr:data-test="use-number" /> }
        })}
    }
}
