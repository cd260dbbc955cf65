use crate::ui::prelude::*;

use super::battery_part::SavingSteps;
use crate::domain::drill_script::ScriptRun;
use crate::domain::forecast::{Forecast, Going, without_power};
use crate::domain::{IncidentState, Plan, Service, Timestamp, facts};
use crate::i18n::{Texts, fill, format};
use crate::state::{Clock, Power, Session, Words};
use crate::ui::widgets::{FactRow, Rows, Section};

/// What goes next while the electricity is out, and when; shown only then.
#[component]
pub fn ForecastPart() -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let power = Power::here();
    let incident = session.incident();
    let rows = Memo::new(move |_| {
        let (texts, now) = (words.get(), clock.minute());
        incident.with(|incident| {
            let open = incident.as_ref()?;
            let rows = session.with(|plan| {
                let story = ScriptRun::of(plan, open.id);
                let row = |going: Forecast| {
                    let (going, now) = match &story {
                        Some(run) => in_story(run, &open.state, going, now),
                        None => (going, now),
                    };
                    (what(texts, plan, going.of), when(texts, going, now))
                };
                without_power(plan, &open.state)
                    .into_iter()
                    .map(row)
                    .collect::<Vec<_>>()
            });
            (!rows.is_empty()).then_some(rows)
        })
    });
    let phone = move || {
        let level = power.percent()?;
        let level = format::percent(words.lang(), level.into());
        let level = fill(words.get().rooms.battery_is, &[("level", &level)]);
        Some(view! { <FactRow name=words.say(|texts| texts.rooms.this_phone) value=move || level.clone() /> })
    };
    let checked = move || {
        let day = facts::MAST_BATTERIES.checked_on().unwrap_or_default();
        let date = format::date(words.lang(), day);
        fill(words.get().rooms.forecast_facts, &[("date", &date)])
    };
    move || {
        rows.get().map(|rows| {
            let row = |(name, when): (String, String)| {
                view! { <FactRow name value=move || when.clone() attr:data-test="goes-next" /> }
            };
            view! {
                <Section heading=words.say(|texts| texts.rooms.goes_next)>
                    <Rows>{rows.into_iter().map(row).collect_view()} {phone}</Rows>
                    <p class="second">{checked}</p>
                    {move || (!power.is_low()).then(|| view! { <SavingSteps /> }.into_any())}
                </Section>
            }
            .into_any()
        })
    }
}

/// The same in the time of the story of a drill around a table.
fn in_story(
    run: &ScriptRun,
    state: &IncidentState,
    going: Forecast,
    now: Timestamp,
) -> (Forecast, Timestamp) {
    let out_since = state.service_since.get(&Service::Electricity).copied();
    let told = out_since.and_then(|since| Some((since, run.told_at(since)?)));
    let shift = told.map_or(0, |(since, told)| told.since_ms(since));
    let later = |at: Option<Timestamp>| at.map(|at| at.plus_ms(shift));
    let going = Forecast {
        of: going.of,
        from: later(going.from),
        to: later(going.to),
    };
    (going, run.told_at(now).unwrap_or(now))
}

fn what(texts: &Texts, plan: &Plan, going: Going) -> String {
    match going {
        Going::FixedPhones => texts.services.fixed_phones.to_owned(),
        Going::Line(id) => {
            let line = plan.lines.get(&id);
            line.map(|line| line.name.clone()).unwrap_or_default()
        }
        Going::Masts => texts.rooms.masts.to_owned(),
    }
}

fn when(texts: &Texts, going: Forecast, now: Timestamp) -> String {
    let rooms = texts.rooms;
    let near = |at: Timestamp| format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date());
    match (going.from, going.to) {
        (None, _) => rooms.at_once.to_owned(),
        (Some(from), Some(to)) if to > now => {
            fill(rooms.between, &[("from", &near(from)), ("to", &near(to))])
        }
        (Some(from), _) if from < now => fill(rooms.passed, &[("time", &near(from))]),
        (Some(from), _) => fill(rooms.about, &[("time", &near(from))]),
    }
}
