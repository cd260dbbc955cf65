use crate::ui::prelude::*;

use super::card::{Card, CardNumber};
use super::number_detail::NumberUse;
use super::number_row::kind_name;
use super::privacy_note::PrivacyNote;
use super::route::dial_href;
use crate::domain::{Channel, Contact, Id, NumberKind};
use crate::state::{Addresses, Words};
use crate::ui::frame::CopyButton;
use crate::ui::widgets::{BigNumber, Button, Glyph, LinkButton, Status, StatusKind, TextLink};

/// The best number as large as it goes, with what else can be done with it.
#[component]
pub fn MainNumber(
    /// Whose.
    card: Memo<Card>,
    /// What was done with the numbers.
    number_use: NumberUse,
) -> impl IntoView {
    let words = Words::here();
    let main = Memo::new(move |_| card.with(|card| card.main().cloned().map(|main| (card.id, main))));
    move || match main.get() {
        Some((id, main)) => view! { <Number id main number_use /> }.into_any(),
        None => view! { <p class="second">{words.say(|texts| texts.contacts.no_numbers)}</p> }.into_any(),
    }
}

#[component]
fn Number(id: Id<Contact>, main: CardNumber, number_use: NumberUse) -> impl IntoView {
    let words = Words::here();
    let held = StoredValue::new(main.clone());
    let is_shown = Memo::new(move |_| held.with_value(|main| number_use.is_shown(main)));
    let kind = move || held.with_value(|main| kind_name(words.get(), &main.number));
    view! {
        <div class="contact-number">
            <p class="second">{kind}</p>
            <Show when=move || is_shown.get() fallback=move || view! { <Hidden on_show=move || number_use.show(main.id) /> }>
                <Shown main=held.get_value() id number_use />
            </Show>
            <PrivacyNote number=held.with_value(|main| main.number.clone()) />
        </div>
    }
}

/// A private number that nobody tapped yet.
#[component]
fn Hidden(#[prop(into)] on_show: Callback<()>) -> impl IntoView {
    let words = Words::here();
    view! {
        <div class="contact-private">
            <Status kind=Signal::stored(StatusKind::Private) text=words.say(|texts| texts.channels.private) />
            <span class="second">{words.say(|texts| texts.channels.hidden_until_tapped)}</span>
            <Button text=words.say(|texts| texts.channels.show) on_press=on_show attr:data-test="show-private" />
        </div>
    }
}

#[component]
fn Shown(id: Id<Contact>, main: CardNumber, number_use: NumberUse) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let CardNumber {
        id: number_id,
        number,
        channel,
        ..
    } = main;
    let copied = number
        .phone()
        .map_or_else(|_| number.value.clone(), |phone| phone.to_dial().into_owned());
    if number.kind != NumberKind::Email && number.phone().is_err() {
        // Nothing that could be dialled: read out for whoever mends it, and no more.
        return view! { <p class="contact-unreadable" data-test="unreadable-number">{number.shown()}</p> }
            .into_any();
    }
    let large = match number.kind {
        NumberKind::Email => {
            view! { <p class="contact-mail" data-test="big-number">{number.shown()}</p> }.into_any()
        }
        _ => view! {
            <BigNumber number=number.shown() attr:data-test="big-number" />
            <TextLink
                href=dial_href(addresses, id, number_id)
                text=words.say(|texts| texts.contacts.dial_elsewhere)
                attr:data-test="dial-elsewhere"
            />
        }
        .into_any(),
    };
    // The sign has the best way; the button beside it the other one.
    let other_way = if channel == Channel::Sms {
        number.href().map(|href| (href, Channel::Call, Glyph::Phone))
    } else {
        number.sms_href().map(|href| (href, Channel::Sms, Glyph::Sms))
    };
    let other_way = other_way.map(|(href, way, glyph)| {
        let text = move || {
            if way == Channel::Sms {
                words.get().channels.text
            } else {
                words.get().channels.call
            }
        };
        let press = move || number_use.note(number_id, way);
        view! { <LinkButton href text glyph on_press=press attr:data-test="contact-other-way" /> }
    });
    view! {
        {large}
        <div class="button-row">
            {other_way}
            <CopyButton text=copied copied=|texts| texts.contacts.number_copied />
        </div>
    }
    .into_any()
}
