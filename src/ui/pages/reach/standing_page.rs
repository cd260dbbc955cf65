use crate::ui::prelude::*;

use super::about::{About, AboutScreen, Look};
use crate::domain::text::{clean_line, clean_text};
use crate::domain::{
    Event, Standing, StandingKind, Timestamp, check_in_after, check_in_place, is_silent, next_check_in,
    standing_now,
};
use crate::i18n::{Texts, fill, format};
use crate::state::Clock;
use crate::ui::frame::{clock_face, minutes_left};
use crate::ui::layout::Actions;
use crate::ui::widgets::{ClockFigure, EmptyState, Glyph, Rows, Section, Sign, Urgency};

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq)]
struct StandingView {
    hint: String,
    rows: Vec<[String; 3]>,
    /// The next check-in with its place.
    next: Option<(Timestamp, String)>,
    last: Option<Timestamp>,
    /// When the one after it would be, held now.
    then: Option<Timestamp>,
    now: Timestamp,
    has_check_ins: bool,
}

/// The standing instructions for now, and the countdown to the next check-in.
#[component]
pub fn StandingPage() -> impl IntoView {
    let about = About::here();
    let words = about.words;
    let standing = Memo::new(move |_| about.look(|look| standing_view(&look)));
    let held = move || {
        let next = about.incident.with_untracked(|incident| {
            let state = &incident.as_ref()?.state;
            about
                .session
                .with_untracked(|plan| check_in_after(plan, state, Clock::read()))
        });
        about.log(Event::CheckIn { next });
    };
    let sign = move || {
        let standing = standing.read();
        standing.has_check_ins.then(|| {
            let texts = words.get();
            let context = match standing.then {
                Some(at) => {
                    let moment = near(texts, at, standing.now);
                    fill(texts.standing_words.then_next, &[("moment", &moment)])
                }
                None => texts.standing_words.then_none.to_owned(),
            };
            let verb = texts.standing_words.held;
            view! { <Sign context verb glyph=Glyph::Tick on_press=held attr:data-test="check-in-held" /> }
        })
    };
    view! {
        <AboutScreen
            about
            title=|texts| texts.standing_words.title
            hint=Signal::derive(move || standing.read().hint.clone())
        >
            {move || countdown(words.get(), &standing.read())}
            {move || rows(about, &standing.read())}
            <Actions sign />
        </AboutScreen>
    }
}

/// The countdown to the next check-in.
fn countdown(texts: &'static Texts, standing: &StandingView) -> Option<AnyView> {
    let words = texts.standing_words;
    let (at, place) = standing.next.clone()?;
    let minutes = minutes_left(at, standing.now);
    let urgency = match minutes {
        ..0 => Urgency::Late,
        0..10 => Urgency::Due,
        _ => Urgency::Calm,
    };
    let (figure, unit) = clock_face(texts, minutes);
    let time = near(texts, at, standing.now);
    let template = if place.is_empty() {
        words.at
    } else {
        words.at_place
    };
    let line = fill(template, &[("time", &time), ("place", &place)]);
    let last = standing
        .last
        .map(|last| fill(words.last_held, &[("time", &near(texts, last, standing.now))]));
    Some(
        view! {
            <ClockFigure
                heading=words.next_check_in
                figure
                unit
                line
                urgency=Signal::stored(urgency)
                attr:data-test="next-check-in"
            />
            {last.map(|last| view! { <p class="second" data-test="last-check-in">{last}</p> })}
        }
        .into_any(),
    )
}

fn rows(about: About, standing: &StandingView) -> AnyView {
    if standing.rows.is_empty() {
        let text = about.words.say(|texts| texts.standing_words.empty);
        return view! { <EmptyState text /> }.into_any();
    }
    let rows = standing.rows.iter().cloned().map(|[kind, text, place]| {
        view! {
            <li class="row" data-test="standing-row">
                <span class="row-words">
                    <span class="second">{kind}</span>
                    <span class="row-title">{text}</span>
                    <span>{place}</span>
                </span>
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Section heading=about.words.say(|texts| texts.standing_words.title)>
            <Rows>{rows}</Rows>
        </Section>
    }
    .into_any()
}

fn standing_view(look: &Look<'_>) -> StandingView {
    let (plan, texts) = (look.plan, look.texts);
    let state = &look.open.state;
    let all = standing_now(plan, state.class);
    let has_check_in = all
        .iter()
        .any(|(_, standing)| standing.kind == StandingKind::CheckIn);
    let next = next_check_in(plan, state, look.now);
    StandingView {
        hint: if is_silent(&look.situation) {
            texts.standing_words.now_they_count.to_owned()
        } else {
            texts.standing_words.for_later.to_owned()
        },
        rows: all
            .iter()
            .map(|(_, standing)| row_words(texts, standing))
            .collect(),
        next: next.map(|at| (at, check_in_place(plan, state.class))),
        last: look.outreach.checked_in,
        then: check_in_after(plan, state, look.now),
        now: look.now,
        has_check_ins: has_check_in || state.next_check_in.is_some(),
    }
}

/// What it is about, the instruction, where and when.
fn row_words(texts: &Texts, standing: &Standing) -> [String; 3] {
    let words = texts.standing_words;
    let kind = match standing.kind {
        StandingKind::MeetingPoint => words.meeting_point,
        StandingKind::CheckIn => words.check_in,
        StandingKind::Telework => words.telework,
        StandingKind::Other => words.other,
    };
    let every = standing.every.map(|every| {
        let duration = format::duration(texts.lang, u64::from(every.0));
        fill(words.every, &[("duration", &duration)])
    });
    let parts = [
        clean_line(&standing.place),
        standing
            .at
            .map(|at| at.format("%H:%M").to_string())
            .unwrap_or_default(),
        every.unwrap_or_default(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    [kind.to_owned(), clean_text(&standing.text), parts.join(", ")]
}

fn near(texts: &Texts, at: Timestamp, now: Timestamp) -> String {
    format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date())
}
