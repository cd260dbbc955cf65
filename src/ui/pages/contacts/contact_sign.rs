use leptos::prelude::*;

use super::card::Card;
use super::names::short_name;
use super::number_detail::NumberUse;
use super::route::{dial_href, edit_href};
use crate::domain::{Channel, Id, Number};
use crate::i18n::{Texts, fill};
use crate::state::{Addresses, Words};
use crate::ui::widgets::{Glyph, SignLink};

/// What the sign does.
#[derive(Clone, Debug, PartialEq)]
enum SignAct {
    /// Opens `tel:`, `sms:` or `mailto:`.
    Use {
        number: Id<Number>,
        channel: Channel,
        href: String,
    },
    /// Shows the number large: from here it does not live.
    ShowLarge(Id<Number>),
    /// There is nothing to dial yet.
    FillIn,
}

impl SignAct {
    fn of(card: &Card) -> Self {
        let Some(main) = card.main() else {
            return Self::FillIn;
        };
        let href = if main.channel == Channel::Sms {
            main.number.sms_href()
        } else {
            main.number.href()
        };
        match href {
            None => Self::FillIn,
            Some(_) if main.verdict.is_dead() => Self::ShowLarge(main.id),
            Some(href) => Self::Use {
                number: main.id,
                channel: main.channel,
                href,
            },
        }
    }

    fn verb(&self, texts: &Texts, name: &str) -> String {
        let template = match self {
            Self::Use {
                channel: Channel::Sms,
                ..
            } => texts.channels.text_name,
            Self::Use {
                channel: Channel::Email,
                ..
            } => texts.channels.mail_name,
            Self::Use { .. } => texts.channels.call_name,
            Self::ShowLarge(_) => texts.contacts.show_large,
            Self::FillIn => texts.contacts.edit,
        };
        fill(template, &[("name", name)])
    }

    fn context(&self, texts: &Texts) -> &'static str {
        match self {
            Self::Use { .. } => texts.contacts.with_this_phone,
            Self::ShowLarge(_) => texts.contacts.with_another_phone,
            Self::FillIn => texts.contacts.no_numbers,
        }
    }

    fn glyph(&self) -> Glyph {
        match self {
            Self::Use {
                channel: Channel::Sms,
                ..
            } => Glyph::Sms,
            Self::Use {
                channel: Channel::Email,
                ..
            } => Glyph::Mail,
            Self::Use { .. } => Glyph::Phone,
            Self::ShowLarge(_) | Self::FillIn => Glyph::ArrowRight,
        }
    }
}

/// The sign of a contact: reaches them by the best way that lives.
#[component]
pub fn ContactSign(
    /// Whom.
    card: Memo<Card>,
    /// Notes which number is used.
    number_use: NumberUse,
) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let act = Memo::new(move |_| card.with(SignAct::of));
    let href = move || {
        let id = card.with(|card| card.id);
        match act.get() {
            SignAct::Use { href, .. } => href,
            SignAct::ShowLarge(number) => dial_href(addresses, id, number),
            SignAct::FillIn => edit_href(addresses, id),
        }
    };
    let verb = move || {
        let texts = words.get();
        let name = card.with(|card| short_name(texts, &card.contact));
        act.with(|act| act.verb(texts, &name))
    };
    let press = move || {
        if let SignAct::Use { number, channel, .. } = act.get_untracked() {
            number_use.note(number, channel);
        }
    };
    let glyph = Memo::new(move |_| act.with(SignAct::glyph));
    move || {
        view! {
            <SignLink
                href
                context=move || act.with(|act| act.context(words.get()))
                verb
                glyph=glyph.get()
                on_press=press
                attr:data-test="contact-sign"
            />
        }
    }
}
