use crate::ui::prelude::*;

use crate::domain::drill_history::{LastRehearsal, rehearsals};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::widgets::{Button, FactRow, Rows, Section, Status, StatusKind, TextLink};

/// How many people are shown at once, and how many more on each tap.
const ROWS_AT_ONCE: usize = 12;

/// Who rehearsed within the year and who did not, who did not first.
#[component]
pub(super) fn WhoRehearsed() -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let addresses = Addresses::here();
    let today = Memo::new(move |_| clock.minute().date());
    let people = Memo::new(move |_| session.with(|plan| rehearsals(plan, today.get())));
    let room = RwSignal::new(ROWS_AT_ONCE);
    let summary = move || {
        let texts = words.get();
        let people = people.read();
        let done = people.iter().filter(|one| one.holds).count();
        let done = u64::try_from(done).unwrap_or(u64::MAX);
        texts.count(
            &texts.drills.rehearsed_of,
            done,
            &[("total", &people.len().to_string())],
        )
    };
    let rows = move || {
        let texts = words.get();
        let people = people.read();
        people
            .iter()
            .take(room.get())
            .map(|one| row(texts, one))
            .collect_view()
    };
    let aside = move || {
        view! {
            <TextLink
                href=addresses.to("/drills/code")
                text=words.say(|texts| texts.drills.type_code)
                attr:data-test="type-code"
            />
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.drills.who_rehearsed) aside attr:data-test="who-rehearsed">
            <p class="second">{summary}</p>
            <Rows>{rows}</Rows>
            {move || {
                (people.read().len() > room.get())
                    .then(|| {
                        view! {
                            <Button
                                text=words.say(|texts| texts.actions.show_more)
                                on_press=move || room.update(|room| *room = room.saturating_mul(4))
                            />
                        }
                    })
            }}
        </Section>
    }
}

fn row(texts: &Texts, one: &LastRehearsal) -> impl IntoView + use<> {
    let drills = texts.drills;
    let (template, kind) = match (one.on, one.holds) {
        (None, _) => (drills.never_rehearsed, StatusKind::Unsure),
        (Some(_), false) => (drills.rehearsed_long_ago, StatusKind::Late),
        (Some(_), true) if one.passed => (drills.rehearsed_on, StatusKind::Works),
        (Some(_), true) => (drills.rehearsed_on, StatusKind::Due),
    };
    let date = one.on.map(|on| format::date(texts.lang, on)).unwrap_or_default();
    let words = fill(template, &[("date", &date)]);
    let value = move || view! { <Status kind text=words.clone() /> };
    view! { <FactRow name=one.name.clone() value attr:data-test="rehearsed" /> }
}
