use crate::ui::prelude::*;

use crate::domain::acts::acts;
use crate::domain::{Id, Incident, IncidentState};
use crate::i18n::known_words::length_of;
use crate::i18n::{fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::class_word;
use crate::ui::widgets::{Glyph, RowLead, RowLink};

/// One incident: its number, its class, when and how long.
#[component]
pub fn IncidentRow(
    /// Which.
    id: Id<Incident>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let clock = Clock::here();
    let head = Memo::new(move |_| session.with(|plan| plan.incidents.get(&id).cloned().unwrap_or_default()));
    let state = Memo::new(move |_| session.with(|plan| IncidentState::in_plan(plan, id).unwrap_or_default()));
    let title = move || {
        let incidents = words.get().incidents;
        let (head, template) = (head.read(), incidents);
        let template = if head.drill {
            template.drill_number
        } else {
            template.incident_number
        };
        fill(template, &[("number", &head.number)])
    };
    // What ends an incident and is not done stays in sight after it was closed.
    let left = Memo::new(move |_| {
        let state = state.read();
        match head.read().drill || state.is_open() {
            true => 0,
            false => session.with(|plan| acts(plan, &state).iter().filter(|act| act.is_left()).count()),
        }
    });
    let second = move || {
        let texts = words.get();
        let left = match left.get() {
            0 => String::new(),
            left => {
                let left = u64::try_from(left).unwrap_or(u64::MAX);
                format!(". {}", texts.count(&texts.end_words.acts_left, left, &[]))
            }
        };
        let state = state.read();
        // What the result of a drill says goes before the time between two taps.
        let noted = session.with(|plan| {
            let mut results = plan.drills.values();
            let result = results.find(|result| result.incident == Some(id));
            result.and_then(|result| result.took)
        });
        let duration = match noted {
            Some(took) if !state.is_open() => format::duration(texts.lang, u64::from(took.0)),
            _ => length_of(texts, state.elapsed_ms(clock.minute())),
        };
        let how_long = if state.is_open() {
            texts.incidents.is_running
        } else {
            texts.incidents.lasted
        };
        let started = fill(
            texts.incidents.started_at,
            &[("moment", &format::moment(texts.lang, state.began()))],
        );
        let how_long = fill(how_long, &[("duration", &duration)]);
        format!("{}. {started}. {how_long}{left}", class_word(texts, state.class))
    };
    let lead = RowLead::Icon(if head.read_untracked().drill {
        Glyph::Play
    } else {
        Glyph::History
    });
    view! {
        <RowLink
            href=Addresses::here().to(&format!("/incidents/{id}"))
            lead
            title
            second
            attr:data-test="incident-row"
        />
    }
}
