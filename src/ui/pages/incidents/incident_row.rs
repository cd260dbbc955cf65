use crate::ui::prelude::*;

use crate::domain::{Id, Incident, IncidentState};
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
    let second = move || {
        let texts = words.get();
        let state = state.read();
        let minutes = u64::try_from(state.elapsed_ms(clock.minute()) / 60_000).unwrap_or(0);
        let duration = format::duration(texts.lang, minutes);
        let how_long = if state.is_open() {
            texts.incidents.is_running
        } else {
            texts.incidents.lasted
        };
        let started = fill(
            texts.incidents.started_at,
            &[("moment", &format::moment(texts.lang, state.started))],
        );
        let how_long = fill(how_long, &[("duration", &duration)]);
        format!("{}. {started}. {how_long}", class_word(texts, state.class))
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
