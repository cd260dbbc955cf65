//! The strip above the content: company and saved state, or the incident that the screen is about.

use crate::ui::prelude::*;

use super::nav::named_incident;
use super::{Head, Saved, class_word, seriousness};
use crate::domain::{Plan, Timestamp};
use crate::i18n::{Texts, fill, format};
use crate::state::{Clock, OpenIncident, Session, Words};
use crate::ui::layout::{Strip, StripBack, StripClass, StripMark, StripNow, StripTitle, StripTone};
use crate::ui::widgets::Seriousness;

/// The strip for a screen with this head; switches by itself when an incident starts or ends.
pub fn of(head: Head) -> impl IntoView {
    let incident = spoken_of();
    let open = Memo::new(move |_| incident.read().is_some());
    let tone = Signal::derive(move || {
        incident.with(|incident| match incident {
            Some(open) => StripTone::Incident(seriousness(open.state.class)),
            None => StripTone::Idle,
        })
    });
    let content = move || match (open.get(), head.clone()) {
        (true, Head::Now) => now(incident).into_any(),
        (true, Head::Main(title)) => view! { <StripTitle text=title /> {class(incident)} }.into_any(),
        (true, Head::Below { href, name }) => {
            view! { <StripBack href text=name /> {class(incident)} }.into_any()
        }
        (false, Head::Below { href, name }) => view! { <StripBack href text=name /> <Saved /> }.into_any(),
        (false, _) => view! { <StripMark company=company() /> <Saved /> }.into_any(),
    };
    view! { <Strip tone>{content}</Strip> }
}

/// The incident that the strip tells of: on the screens of one of several that one, on those of a closed one none, so
/// that no other is taken for it; elsewhere the one that *Now* shows.
fn spoken_of() -> Memo<Option<OpenIncident>> {
    let session = Session::here();
    let (shown, named, open) = (session.incident(), named_incident(), session.open_incidents());
    Memo::new(move |_| {
        let named = named.get();
        let is_shown = shown.with(|shown| {
            let shown = shown.as_ref().map(|open| open.id);
            named.is_none_or(|named| shown == Some(named))
        });
        match named.filter(|_| !is_shown) {
            Some(id) if open.read().contains(&id) => session.with(|plan| OpenIncident::of(plan, id)),
            Some(id) if session.with(|plan| plan.incidents.contains_key(&id)) => None,
            _ => shown.get(),
        }
    })
}

/// The company's name, or the app's as long as none is entered.
pub fn company() -> Signal<String> {
    let words = Words::here();
    let session = Session::here();
    let name = Memo::new(move |_| session.with(|plan| plan.company.name.clone()));
    Signal::derive(move || match name.get() {
        name if name.is_empty() => words.get().nav.brand.to_owned(),
        name => name,
    })
}

/// One thing told of the incident by the plan and the time, empty when there is none.
fn told(
    incident: Memo<Option<OpenIncident>>,
    tell: fn(&OpenIncident, &'static Texts, (&Plan, Timestamp)) -> String,
) -> Signal<String> {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let told = Memo::new(move |_| {
        let (texts, now) = (words.get(), clock.minute());
        incident.with(|incident| {
            let open = incident.as_ref();
            open.map(|open| session.with(|plan| tell(open, texts, (plan, now))))
                .unwrap_or_default()
        })
    });
    told.into()
}

fn elapsed(incident: Memo<Option<OpenIncident>>) -> Signal<String> {
    told(incident, |open, _, (plan, now)| {
        let (state, now) = open.told(plan, now);
        format::clock(u64::try_from(state.elapsed_ms(now) / 60_000).unwrap_or(0))
    })
}

fn class_signals(incident: Memo<Option<OpenIncident>>) -> (Signal<Seriousness>, Signal<String>) {
    let serious = Signal::derive(move || {
        incident.with(|incident| {
            incident
                .as_ref()
                .map(|open| seriousness(open.state.class))
                .unwrap_or_default()
        })
    });
    let word = told(incident, |open, texts, _| {
        // Before it is assessed the strip says what it is: room for one word.
        match open.state.class {
            None if open.head.drill => texts.incidents.drill.to_owned(),
            None => texts.incidents.incident.to_owned(),
            class => class_word(texts, class).to_owned(),
        }
    });
    (serious, word)
}

fn class(incident: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (seriousness, text) = class_signals(incident);
    view! { <StripClass seriousness text elapsed=elapsed(incident) /> }
}

fn now(incident: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (seriousness, text) = class_signals(incident);
    let line = told(incident, |open, text, (plan, now)| {
        let since = format::time_of(open.told(plan, now).0.began());
        let template = if open.head.drill {
            text.nav.drill_since
        } else {
            text.nav.incident_since
        };
        fill(template, &[("number", &open.head.number), ("time", &since)])
    });
    let words = Words::here();
    view! { <StripNow seriousness text line elapsed=elapsed(incident) unit=words.signal(|texts| texts.nav.hours_running) /> }
}
