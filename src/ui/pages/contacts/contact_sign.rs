use crate::ui::prelude::*;

use super::card::Card;
use super::directory::Directory;
use super::names::short_name;
use super::number_detail::NumberUse;
use super::route::{contact_href, dial_href, edit_href};
use crate::domain::reachability::to_try;
use crate::domain::{Channel, Id, Number};
use crate::i18n::{Texts, fill};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Glyph, SignLink};

/// What the sign does.
#[derive(Clone, Debug, PartialEq)]
enum SignAct {
    /// Opens `tel:`, `sms:` or `mailto:`.
    Use {
        number: Id<Number>,
        channel: Channel,
        href: String,
        is_private: bool,
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
                is_private: main.number.reach.is_private(),
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
            Self::FillIn => texts.contacts.add_number,
        };
        fill(template, &[("name", name)])
    }

    fn context(&self, texts: &Texts) -> &'static str {
        match self {
            Self::Use { is_private: true, .. } => texts.contacts.with_this_device_private,
            Self::Use { .. } => texts.contacts.with_this_device,
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

/// The sign of a contact: reaches them by the best way that lives, or the deputy once it is time for that. Who calls
/// the deputy goes on at the deputy's, where the result is noted.
#[component]
pub fn ContactSign(
    /// Whom.
    card: Memo<Card>,
    /// Notes which number is used.
    number_use: NumberUse,
) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let (session, directory) = (Session::here(), Directory::here());
    let go = leptos_router::hooks::use_navigate();
    let whom = Memo::new(move |_| {
        let id = card.with(|card| card.id);
        let whom = to_try(id, |id| directory.stand(id));
        if whom == id {
            return card.get();
        }
        Card::read(whom, directory, session).unwrap_or_else(|| card.get())
    });
    let is_deputy = move || whom.with(|whom| whom.id) != card.with(|card| card.id);
    let act = Memo::new(move |_| whom.with(SignAct::of));
    let href = move || {
        let id = whom.with(|whom| whom.id);
        match act.get() {
            SignAct::Use { href, .. } => href,
            SignAct::ShowLarge(number) => dial_href(addresses, id, number),
            SignAct::FillIn => edit_href(addresses, id),
        }
    };
    let verb = move || {
        let texts = words.get();
        let name = whom.with(|whom| short_name(texts, &whom.contact));
        act.with(|act| act.verb(texts, &name))
    };
    let context = move || {
        let texts = words.get();
        if is_deputy() {
            let name = card.with(|card| short_name(texts, &card.contact));
            return fill(texts.contacts.stands_in_for_name, &[("name", &name)]);
        }
        act.with(|act| act.context(texts)).to_owned()
    };
    let press = move || {
        let SignAct::Use { number, channel, .. } = act.get_untracked() else {
            return;
        };
        let whom = whom.with_untracked(|whom| whom.id);
        if whom == card.with_untracked(|card| card.id) {
            number_use.note(number, channel);
        } else {
            let (go, href) = (go.clone(), contact_href(addresses, whom));
            // The browser first follows the number.
            request_animation_frame(move || go(&href, Default::default()));
        }
    };
    let press = Callback::new(move |()| press());
    let glyph = Memo::new(move |_| act.with(SignAct::glyph));
    move || {
        view! { <SignLink href context verb glyph=glyph.get() on_press=press attr:data-test="contact-sign" /> }
    }
}
