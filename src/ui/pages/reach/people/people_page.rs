use crate::ui::prelude::*;

use super::mending::{Mend, Mending};
use super::people_view::{PLACES, PeopleView, WarnRow, people_view};
use super::visitor_form::VisitorForm;
use crate::domain::{Event, Whereabouts};
use crate::state::Addresses;
use crate::ui::pages::reach::about::{About, AboutScreen};
use crate::ui::widgets::{Disclosure, EmptyState, MarkRow, Rows, Section, StateRow};

/// Danger first: where help is with no telephone, who has to be warned, who is where.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let about = About::here();
    let addresses = Addresses::here();
    let words = about.words;
    let people = Memo::new(move |_| about.look(|look| people_view(&look, addresses)));
    let mending = Mending::new(about);
    view! {
        <AboutScreen about title=|texts| texts.rooms.people>
            <div class="danger" data-test="danger">
                <a class="danger-call" href="tel:112">
                    {words.say(|texts| texts.danger.call_112)}
                </a>
            </div>
            <Disclosure summary=words.say(|texts| texts.roll_call.no_phone)>
                {move || no_phone(about, people.read().places.clone())}
            </Disclosure>
            {move || warn(about, people.read().warn.clone())}
            <Section heading=words.say(|texts| texts.roll_call.roll_call)>
                {move || roll_call(about, mending, &people.read())}
                <VisitorForm about />
            </Section>
        </AboutScreen>
    }
}

fn no_phone(about: About, places: Vec<[String; 3]>) -> AnyView {
    let words = about.words.get().roll_call;
    if places.is_empty() {
        return view! { <p>{words.no_places}</p> }.into_any();
    }
    let rows = places.into_iter().map(|[name, address, way]| {
        view! {
            <li class="row" data-test="help-place">
                <span class="row-words">
                    <span class="row-title">{name}</span>
                    <span>{address}</span>
                    <span class="second">{way}</span>
                </span>
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <p>{words.go_there}</p>
        <Rows>{rows}</Rows>
    }
    .into_any()
}

fn warn(about: About, rows: Vec<WarnRow>) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let words = about.words.get().roll_call;
    let rows = rows.into_iter().map(move |row| {
        let WarnRow {
            watch,
            is_warned,
            words,
        } = row;
        let title = words.title.clone();
        let note = Callback::new(move |_: (usize,)| {
            let name = title.clone();
            about.log(if is_warned {
                Event::WarnUndone { watch, name }
            } else {
                Event::Warned { watch, name }
            });
        });
        view! { <MarkRow words name=format!("warn-{watch}") on_mark=note attr:data-test="warn-row" /> }
    });
    let rows = rows.collect_view();
    Some(
        view! {
            <Section heading=words.warn>
                <p class="second">{words.warn_hint}</p>
                <Rows>{rows}</Rows>
            </Section>
        }
        .into_any(),
    )
}

fn roll_call(about: About, mending: Mending, people: &PeopleView) -> AnyView {
    if people.rows.is_empty() {
        let text = about.words.say(|texts| texts.roll_call.nobody);
        return view! { <EmptyState text /> }.into_any();
    }
    let counts = people.counts.iter().cloned().map(|(kind, text, what)| {
        view! { <StateRow kind=Signal::stored(kind) text what attr:data-test="roll-count" /> }
    });
    let rows = people.rows.iter().cloned().map(move |(row, words)| {
        let name = format!("person-{}-{}", row.contact, row.visitor);
        let (title, said) = (words.title.clone(), words.title.clone());
        let of = row.clone();
        let mark = Callback::new(move |(at,): (usize,)| {
            let place = PLACES.get(at).map(|(place, _)| *place).unwrap_or_default();
            // The one that holds is taken back.
            let is_pressed = row.at.is_some() && place == row.whereabouts;
            about.log(Event::Person {
                contact: row.contact,
                name: title.clone(),
                whereabouts: if is_pressed { Whereabouts::Unknown } else { place },
                place: String::new(),
            });
            // Where exactly is asked at once, and need not be answered.
            match place {
                Whereabouts::OnTheRoad if !is_pressed => mending.begin(Mend::Place, &row, &title),
                _ => mending.end(),
            }
        });
        let below = mending.below(of.clone(), said);
        view! {
            <MarkRow words name on_mark=mark attr:data-test="roll-row" />
            <li class="row-below">{below}</li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <p>{people.meet_at.clone()}</p>
        <ul class="rows rows-plain" role="list">
            {counts.collect_view()}
        </ul>
        <Rows>{rows}</Rows>
    }
    .into_any()
}
