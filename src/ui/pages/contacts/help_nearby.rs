use crate::ui::prelude::*;

use crate::domain::facts::{NATIONAL_NUMBERS, Provenance, Purpose, USEFUL_LINKS};
use crate::domain::link::Link;
use crate::domain::order::in_owners_order;
use crate::domain::phone::Phone;
use crate::domain::{Date, EmergencyPlace, Plan, Record};
use crate::i18n::{Texts, fill, format, option_words};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Disclosure, FactRow, LinkButton, Rows, Section, TextLink};

/// A service or place of help, in words.
#[derive(Clone, PartialEq)]
struct Help {
    name: String,
    /// What else is known: number, address, the way, the day of the last check.
    lines: Vec<String>,
    /// The word on the button.
    act: &'static str,
    /// Calls it or opens its page.
    href: Option<String>,
}

/// Emergency services and help nearby, and pages to look at beforehand: the end of the contacts.
#[component]
pub fn HelpNearby() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let all = Memo::new(move |_| session.with(|plan| services(words.get(), plan)));
    let has_places = Memo::new(move |_| session.with(|plan| !plan.places.is_empty()));
    let add = move || {
        (!has_places.get()).then(|| {
            view! { <TextLink href=addresses.to("/plan/place") text=words.say(|texts| texts.danger.add_places) /> }
        })
    };
    view! {
        <Section heading=words.say(|texts| texts.danger.help) attr:data-test="help-nearby">
            <Rows>{move || all.get().into_iter().map(row).collect_view()}</Rows>
            {add}
            <Disclosure summary=words.say(|texts| texts.danger.useful_links) attr:data-test="useful-links">
                <Rows>{move || links(words.get()).into_iter().map(row).collect_view()}</Rows>
            </Disclosure>
        </Section>
    }
}

fn row(help: Help) -> impl IntoView {
    let Help {
        name,
        lines,
        act,
        href,
    } = help;
    let label = format!("{act}: {name}");
    let second = move || {
        lines
            .iter()
            .map(|line| view! { <span class="help-line">{line.clone()}</span> })
            .collect_view()
    };
    let value = move || {
        href.clone()
            .map(|href| view! { <LinkButton href text=act attr:aria-label=label.clone() attr:data-test="help-call" /> })
    };
    view! { <FactRow name second value attr:data-test="help" /> }
}

/// The numbers that hold everywhere, then the places of the plan in the owner's order.
fn services(texts: &'static Texts, plan: &Plan) -> Vec<Help> {
    let national = NATIONAL_NUMBERS.iter().map(|national| {
        let hint =
            (national.purpose == Purpose::StormFlood).then(|| texts.danger.storm_flood_hint.to_owned());
        let phone = Phone::parse(national.number).ok();
        let shown = phone.as_ref().map(Phone::to_string);
        Help {
            name: texts.danger.purpose(national.purpose).to_owned(),
            lines: shown
                .into_iter()
                .chain(hint)
                .chain(checked(texts, national.provenance))
                .collect(),
            act: texts.channels.call,
            href: phone.map(|phone| phone.href()),
        }
    });
    let places = in_owners_order(&plan.places, |place| &place.order).into_iter();
    let places = places.map(|(_, row)| place(texts, row));
    national.chain(places).collect()
}

fn place(texts: &'static Texts, place: &EmergencyPlace) -> Help {
    let kind = option_words(texts, EmergencyPlace::KIND, "kind", place.kind.code());
    let phone = Phone::parse(&place.number).ok();
    let on_foot = place.on_foot.map(|minutes| {
        let length = format::duration(texts.lang, u64::from(minutes.0));
        format::with_colon(texts.lang, texts.danger.on_foot, &length)
    });
    let texts_of_it = [phone.as_ref().map(Phone::to_string), Some(place.address.clone())];
    let way = [
        on_foot,
        Some(place.way.clone()),
        place.checked_on.map(|day| on(texts, day)),
    ];
    let name = if place.name.is_empty() {
        kind
    } else {
        format::with_colon(texts.lang, &kind, &place.name)
    };
    let lines = texts_of_it.into_iter().chain(way).flatten();
    Help {
        name,
        lines: lines.filter(|line| !line.is_empty()).collect(),
        act: texts.channels.call,
        href: phone.map(|phone| phone.href()),
    }
}

fn links(texts: &'static Texts) -> Vec<Help> {
    let links = USEFUL_LINKS.iter().map(|link| Help {
        name: texts.danger.link(link.of).to_owned(),
        lines: checked(texts, link.provenance).into_iter().collect(),
        act: texts.actions.open,
        href: Link::parse(link.address).map(|link| link.href()),
    });
    links.collect()
}

fn checked(texts: &Texts, provenance: Provenance) -> Option<String> {
    provenance.checked_on().map(|day| on(texts, day))
}

fn on(texts: &Texts, day: Date) -> String {
    fill(
        texts.danger.facts_checked,
        &[("date", &format::date(texts.lang, day))],
    )
}
