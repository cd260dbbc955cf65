use crate::ui::prelude::*;

use super::playing::{Playing, calls_screen};
use crate::domain::drill_script::DrillPlan;
use crate::domain::{Minutes, RoundCount};
use crate::i18n::{fill, format};
use crate::state::{Addresses, Clock, Words};
use crate::ui::widgets::{ClockFigure, ClockPair, RowLink, Rows, Section, Urgency};

/// How many people still to reach are shown.
const ROWS: usize = 12;

/// The clock of a call round, how many were reached, who was not.
#[component]
pub(super) fn CallFace(
    /// The drill.
    playing: Memo<Option<Playing>>,
    /// How long there is.
    within: Minutes,
) -> impl IntoView {
    let (words, clock, addresses) = (Words::here(), Clock::here(), Addresses::here());
    let started = Memo::new(move |_| playing.read().as_ref().map(|playing| playing.started));
    // Minutes until the end, begun ones included; negative when it is over.
    let left = Memo::new(move |_| {
        let gone = started
            .get()
            .map_or(0, |started| clock.minute().since_ms(started).max(0));
        let left = within.ms().saturating_sub(gone);
        if left > 0 {
            (left + 59_999) / 60_000
        } else {
            left / 60_000
        }
    });
    let heading = move || {
        let drills = words.get().drills;
        if left.get() > 0 {
            drills.time_left
        } else {
            drills.time_over
        }
    };
    let urgency = move || match left.get() {
        ..=0 => Urgency::Late,
        1..=5 => Urgency::Due,
        _ => Urgency::Calm,
    };
    let until = move || {
        let end = started.get().map(|started| started.plus_ms(within.ms()));
        let time = end.map(format::time_of).unwrap_or_default();
        fill(words.get().drills.until, &[("time", &time)])
    };
    let reached = Memo::new(move |_| {
        playing
            .read()
            .as_ref()
            .map(|playing| playing.reached)
            .unwrap_or_default()
    });
    let percent = move || {
        let RoundCount { reached, total, .. } = reached.get();
        let share = reached.saturating_mul(100).checked_div(total).unwrap_or_default();
        format::percent(words.lang(), u64::try_from(share).unwrap_or_default())
    };
    let of = move || words.get().call_round.reached(words.get(), reached.get());
    let rows = move || {
        let playing = playing.read();
        let calls = playing.as_ref().map(calls_screen).unwrap_or_default();
        let left = playing.as_ref().map(|playing| playing.to_reach.clone());
        let rows = left.unwrap_or_default().into_iter().take(ROWS).map(|name| {
            view! { <RowLink href=addresses.to(&calls) title=name attr:data-test="to-reach" /> }
        });
        rows.collect_view()
    };
    let nobody = move || {
        let drills = words.get().drills;
        match playing.read().as_ref() {
            Some(playing) if playing.reached.total == 0 => drills.nobody_to_reach,
            Some(playing) if playing.to_reach.is_empty() => drills.all_reached,
            _ => "",
        }
    };
    view! {
        <ClockPair>
            <ClockFigure
                heading
                figure=move || left.get().unsigned_abs().to_string()
                unit="min"
                line=until
                urgency=Signal::derive(urgency)
            />
            <ClockFigure heading=words.say(|texts| texts.drills.reached) figure=percent unit="" line=of />
        </ClockPair>
        <Section heading=words.say(|texts| texts.drills.still_to_reach)>
            <p>{nobody}</p>
            <Rows>{rows}</Rows>
        </Section>
    }
}

/// How a running drill is held, for its face.
pub(super) fn within(playing: Memo<Option<Playing>>) -> Memo<Option<Minutes>> {
    Memo::new(
        move |_| match playing.read().as_ref().map(|playing| playing.held) {
            Some(DrillPlan::CallRound(within)) => Some(within),
            _ => None,
        },
    )
}
