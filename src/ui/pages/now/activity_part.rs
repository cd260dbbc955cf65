use crate::ui::prelude::*;

use super::activity_details::ActivityDetails;
use crate::domain::command::SetActivity;
use crate::domain::drill_script::ScriptRun;
use crate::domain::hit::Hit;
use crate::domain::{Activity, ActivityState, Answer, Id, Plan, Timestamp};
use crate::i18n::{Texts, fill, format};
use crate::state::{Clock, OpenIncident, Session, Words};
use crate::ui::frame::minutes_left;
use crate::ui::widgets::{Choice, ChoiceOption, Disclosure, Section, Status, StatusKind};

/// Under so many minutes a time limit is near.
pub const SOON_MIN: u64 = 10;

/// What is shown of an activity that is hit.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    name: String,
    clock: String,
    /// None: its time is far off.
    kind: Option<StatusKind>,
    because: String,
    expected: String,
    endangers: bool,
    meanwhile: String,
    state: Option<ActivityState>,
}

/// One activity: its clock, why it is hit, how it stands, how to work meanwhile.
#[component]
pub fn ActivityPart(
    /// Which.
    activity: Id<Activity>,
    /// All that are hit.
    hits: Memo<Vec<Hit>>,
    /// In which incident.
    open: Memo<Option<OpenIncident>>,
) -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let shown = Memo::new(move |_| {
        hits.with(|hits| {
            let hit = hits.iter().find(|hit| hit.activity == activity)?;
            let id = open.with(|open| open.as_ref().map(|open| open.id));
            session.with(|plan| {
                let story = id.and_then(|id| ScriptRun::of(plan, id));
                Some(shown(words.get(), plan, (hit, story.as_ref()), clock.minute()))
            })
        })
        .unwrap_or_default()
    });
    let set = move |state: ActivityState| {
        let incident = open.with_untracked(|open| open.as_ref().map(|open| open.id));
        if let Some(incident) = incident {
            // Closed on another device this very moment: nothing changes in it any more.
            let _ = session.dispatch(SetActivity {
                incident,
                activity,
                state,
                level: None,
                expected: None,
            });
        }
    };
    let options = ActivityState::ALL
        .iter()
        .map(|state| {
            ChoiceOption::new(*state, move || {
                let lead = words.get().lead;
                match state {
                    ActivityState::Stopped => lead.stopped,
                    ActivityState::Reduced => lead.reduced,
                    ActivityState::Normal => lead.normal,
                }
            })
        })
        .collect::<Vec<_>>();
    let state = Memo::new(move |_| shown.read().state);
    view! {
        <Section heading=Signal::derive(move || shown.read().name.clone()) attr:data-test="hit">
            <div class="stack">
                <p data-test="hit-clock">
                    {move || {
                        let text = shown.read().clock.clone();
                        match shown.read().kind {
                            Some(kind) => view! { <Status kind text /> }.into_any(),
                            None => view! { <strong>{text}</strong> }.into_any(),
                        }
                    }}
                </p>
                <p class="second">
                    {move || shown.read().because.clone()} " " {move || shown.read().expected.clone()}
                </p>
                {move || shown.read().endangers.then(|| view! {
                    <p><Status kind=StatusKind::Due text=words.say(|texts| texts.lead.endangers) /></p>
                }.into_any())}
                <Choice
                    label=words.say(|texts| texts.lead.how_is_it)
                    options
                    value=state
                    on_choose=set
                    attr:data-test="hit-state"
                />
                {move || {
                    let is_down = matches!(state.get(), Some(ActivityState::Stopped | ActivityState::Reduced));
                    is_down.then(|| view! { <ActivityDetails activity hits open /> }.into_any())
                }}
                {move || {
                    let meanwhile = shown.read().meanwhile.clone();
                    (!meanwhile.is_empty()).then(|| view! {
                        <Disclosure summary=words.say(|texts| texts.lead.meanwhile)>
                            <p class="own-detail">{meanwhile}</p>
                        </Disclosure>
                    }.into_any())
                }}
            </div>
        </Section>
    }
}

fn shown(texts: &Texts, plan: &Plan, (hit, story): (&Hit, Option<&ScriptRun>), now: Timestamp) -> Shown {
    let lead = texts.lead;
    let Some(row) = plan.activities.get(&hit.activity) else {
        return Shown::default();
    };
    let near = |at: Timestamp| {
        let time = format::time_of(at);
        format::near_moment(texts.lang, at.date(), &time, now.date())
    };
    let duration = |minutes: u64| format::duration(texts.lang, minutes);
    // By when, and how many minutes are left: around a table as the story has it.
    let in_story = story.and_then(|run| {
        let due = run.told_at(hit.since)?.plus_ms(row.rto?.ms());
        let time = fill(texts.drills.time_in_story, &[("time", &near(due))]);
        Some((time, minutes_left(due, run.told_at(now)?)))
    });
    let due = match story {
        Some(_) => in_story,
        None => hit.due.map(|due| (near(due), minutes_left(due, now))),
    };
    let (kind, clock) = match (hit.back_at, due) {
        (Some(back), _) => (
            Some(StatusKind::Works),
            fill(lead.back_at, &[("time", &near(back))]),
        ),
        _ if hit.is_met => {
            let level = format::percent(texts.lang, hit.level.unwrap_or_default().into());
            (Some(StatusKind::Works), fill(lead.accepted, &[("level", &level)]))
        }
        (None, None) => (None, fill(lead.no_objective, &[("time", &near(hit.since))])),
        (None, Some((time, left))) if left < 0 => {
            let late = duration(left.unsigned_abs());
            let values = [("duration", late.as_str()), ("time", &time)];
            (Some(StatusKind::Late), fill(lead.late_since, &values))
        }
        (None, Some((time, left))) => {
            let left = left.unsigned_abs();
            let kind = (left < SOON_MIN).then_some(StatusKind::Due);
            let left = duration(left);
            let values = [("duration", left.as_str()), ("time", &time)];
            (kind, fill(lead.back_by, &values))
        }
    };
    let services = hit
        .services
        .iter()
        .map(|service| texts.services.name_inline(*service));
    let through = hit.through.iter().filter_map(|id| plan.activities.get(id));
    let causes: Vec<&str> = services.chain(through.map(|row| row.name.as_str())).collect();
    let (since, names) = (near(hit.since), format::list(texts.lang, &causes));
    let values = [("time", since.as_str()), ("names", &names)];
    let because = match (causes.is_empty(), hit.back_at.is_none()) {
        (true, false) => String::new(),
        (false, false) => fill(lead.because, &values),
        (true, true) => fill(lead.because_said, &values),
        (false, true) if hit.was_said => {
            format!(
                "{}. {}.",
                fill(lead.because_said, &values),
                fill(lead.because, &values)
            )
        }
        (false, true) => fill(lead.derived, &values),
    };
    Shown {
        name: row.name.clone(),
        clock,
        kind,
        because,
        expected: hit
            .expected
            .map(|at| fill(lead.expected_is, &[("time", &near(at))]))
            .unwrap_or_default(),
        endangers: row.danger == Answer::Yes && hit.is_open(),
        meanwhile: row.meanwhile.clone(),
        state: hit.state,
    }
}
