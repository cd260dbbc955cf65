use crate::ui::prelude::*;

use crate::domain::drill_script::{ScriptRun, is_around_a_table};
use crate::domain::hit::hit_activities;
use crate::domain::time_limit::{LimitOf, TimeLimit, next_message, time_limits};
use crate::domain::{Plan, Timestamp, check_in_place, next_check_in};
use crate::i18n::{Texts, fill, format};
use crate::state::{Clock, OpenIncident, Session, Words};
use crate::ui::frame::{clock_face, minutes_left};
use crate::ui::widgets::{ClockFigure, ClockPair, Urgency};

/// Under so many minutes a moment is near.
const SOON_MIN: u64 = 10;

/// A clock in words.
#[derive(Clone, Debug, PartialEq)]
struct Shown {
    test: &'static str,
    heading: &'static str,
    figure: String,
    unit: &'static str,
    line: String,
    urgency: Urgency,
}

/// The first time limit, the next message, the next check-in: as far as there are any.
#[component]
pub fn Clocks() -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let incident = session.incident();
    let all = Memo::new(move |_| {
        let (texts, now) = (words.get(), clock.minute());
        incident.with(|incident| match incident {
            Some(open) if is_around_a_table(&open.head) => {
                session.with(|plan| story_clock(texts, plan, open, now).into_iter().collect())
            }
            Some(open) => session.with(|plan| clocks(texts, plan, open, now)),
            None => Vec::new(),
        })
    });
    move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            let clock = |shown: Shown| {
                view! {
                    <ClockFigure
                        heading=shown.heading
                        figure=shown.figure
                        unit=shown.unit
                        line=shown.line
                        urgency=Signal::stored(shown.urgency)
                        attr:data-test=shown.test
                    />
                }
            };
            view! { <ClockPair>{all.into_iter().map(clock).collect_view()}</ClockPair> }.into_any()
        })
    }
}

fn clocks(texts: &Texts, plan: &Plan, open: &OpenIncident, now: Timestamp) -> Vec<Shown> {
    let state = &open.state;
    let mut all = Vec::new();
    let hits = hit_activities(plan, state);
    if let Some(limit) = time_limits(plan, state, &hits, now).into_iter().next() {
        let at = near(texts, limit.at, now);
        let what = subject(texts, plan, &limit);
        let line = fill(texts.now.at_latest, &[("what", &what), ("time", &at)]);
        all.push(shown(
            "clock-limit",
            texts.now.first_time_limit,
            texts,
            limit.at,
            now,
            line,
        ));
    }
    if let Some(due) = next_message(plan, state) {
        let time = near(texts, due, now);
        let template = if state.next_message.is_some() {
            texts.rooms.at_time
        } else {
            texts.rooms.by_rhythm
        };
        let line = fill(template, &[("time", &time)]);
        all.push(shown(
            "clock-message",
            texts.now.next_message,
            texts,
            due,
            now,
            line,
        ));
    }
    if let Some(next) = next_check_in(plan, state, now) {
        let (time, place) = (near(texts, next, now), check_in_place(plan, state.class));
        let template = match place.as_str() {
            "" => texts.rooms.at_time,
            _ => texts.rooms.at_time_place,
        };
        let line = fill(template, &[("time", &time), ("place", &place)]);
        all.push(shown(
            "clock-check-in",
            texts.rooms.check_in,
            texts,
            next,
            now,
            line,
        ));
    }
    all
}

/// Around a table the first objective stands in the time of the story: what this clock says would contradict it.
fn story_clock(texts: &Texts, plan: &Plan, open: &OpenIncident, now: Timestamp) -> Option<Shown> {
    let run = ScriptRun::of(plan, open.id)?;
    let now = run.told_at(now)?;
    let hits = hit_activities(plan, &open.state);
    let dues = hits.iter().filter(|hit| hit.is_open()).filter_map(|hit| {
        let row = plan.activities.get(&hit.activity)?;
        Some((run.told_at(hit.since)?.plus_ms(row.rto?.ms()), row.name.as_str()))
    });
    let (due, name) = dues.min_by_key(|(due, _)| *due)?;
    let time = fill(texts.drills.time_in_story, &[("time", &near(texts, due, now))]);
    let line = fill(texts.now.at_latest, &[("what", name), ("time", &time)]);
    let heading = texts.now.first_time_limit;
    Some(shown("clock-story", heading, texts, due, now, line))
}

fn shown(
    test: &'static str,
    heading: &'static str,
    texts: &Texts,
    at: Timestamp,
    now: Timestamp,
    line: String,
) -> Shown {
    let left = minutes_left(at, now);
    let (is_late, minutes) = (left < 0, left.unsigned_abs());
    let (figure, unit) = clock_face(texts, left);
    let urgency = match (is_late, minutes < SOON_MIN) {
        (true, _) => Urgency::Late,
        (false, true) => Urgency::Due,
        (false, false) => Urgency::Calm,
    };
    Shown {
        test,
        heading,
        figure,
        unit,
        line,
        urgency,
    }
}

fn near(texts: &Texts, at: Timestamp, now: Timestamp) -> String {
    format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date())
}

fn subject(texts: &Texts, plan: &Plan, limit: &TimeLimit) -> String {
    match &limit.of {
        LimitOf::Activity(id) => {
            let row = plan.activities.get(id);
            row.map(|row| row.name.clone()).unwrap_or_default()
        }
        LimitOf::Ticket { operator, number } if number.is_empty() => match operator.as_str() {
            "" => texts.operator_call.title.to_owned(),
            operator => operator.to_owned(),
        },
        LimitOf::Ticket { operator, number } if operator.is_empty() => {
            fill(texts.rooms.ticket_is, &[("number", number)])
        }
        LimitOf::Ticket { operator, number } => {
            fill(texts.rooms.ticket, &[("operator", operator), ("number", number)])
        }
        LimitOf::Class(_) => texts.rooms.class_again.to_owned(),
    }
}
