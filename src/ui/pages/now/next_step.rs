use crate::ui::prelude::*;

use super::act_link::address;
use super::calls_here::CallsHere;
use super::helm_part::Helm;
use super::operator_here::operator_here;
use super::standing_here::stand_alone_here;
use crate::domain::checklist::{self, StepRef};
use crate::domain::drill_script::is_around_a_table;
use crate::domain::{
    Asked, CallRound, DutyAct, IncidentState, Plan, Reflex, StepOwner, is_check_in_due, is_somebody_missing,
    is_to_be_reported, next_act,
};
use crate::i18n::areas::steps::Steps;
use crate::i18n::{fill, step_title_now, with_more};
use crate::state::{Addresses, Clock, Person, Session, Words};
use crate::ui::pages::Directory;
use crate::ui::pages::contacts::names::missing_names;
use crate::ui::widgets::{Glyph, SignLink};

/// The first step without an answer that can be done now, with its place and how many there are.
#[derive(Clone, PartialEq, Eq)]
struct NextStep {
    step: StepRef,
    number: usize,
    total: usize,
    /// In whose hands it is, and whether these are those of whoever uses this device.
    owner: Option<(String, bool)>,
}

/// The one next step that can be done now, leading to the checklist; once each has an answer, or everything works again, the next job, leading
/// to its screen. Whoever is missing comes before all else, and so does a check-in that is due while no channel works.
#[component]
pub fn NextStepSign() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let (incident, person, clock) = (session.incident(), Person::here(), Clock::here());
    let stand_alone = stand_alone_here();
    let next = Memo::new(move |_| {
        let now = stand_alone.get().then(|| clock.minute());
        incident.with(|incident| {
            let open = incident.as_ref().filter(|open| !is_over(&open.state))?;
            if now.is_some_and(|now| session.with(|plan| is_check_in_due(plan, &open.state, now))) {
                return None;
            }
            if session.with(|plan| is_somebody_missing(plan, &open.state)) {
                return None;
            }
            let items = session.with(|plan| checklist::items_in(&plan.steps, &open.state));
            let is_open = |step| {
                open.state.step_answer(step).is_none()
                    && !session.with(|plan| is_reported(plan, &open.state, step))
            };
            let next = items.iter().find(|item| !item.is_sunk() && is_open(item.step))?;
            let name = person.name();
            session.with(|plan| {
                let owner = StepOwner::of(plan, &open.state, next.step);
                Some(NextStep {
                    step: next.step,
                    number: next.number,
                    total: checklist::count(&plan.steps),
                    owner: owner.map(|owner| (owner.name.clone(), owner.is_called(plan, &name))),
                })
            })
        })
    });
    let is_over = Memo::new(move |_| {
        incident.with(|incident| incident.as_ref().is_some_and(|open| is_over(&open.state)))
    });
    let (directory, operator) = (Directory::here(), operator_here());
    // With somebody missing, all steps answered or the services back, the job that comes next.
    let act = Memo::new(move |_| {
        if next.read().is_some() {
            return None;
        }
        let now = clock.minute();
        incident.with(|incident| {
            let open = incident.as_ref()?;
            session.with(|plan| {
                let state = &open.state;
                let has_calls_left = || {
                    let helm = Helm::of(session, words.get(), plan, open);
                    let calls = CallsHere::of(&helm, plan, open, &person.name());
                    let asked = Asked::of_incident(plan, &open.head, state);
                    directory.with_stands(|stands| {
                        let stand_of = |id| stands.of(id);
                        CallRound::is_anybody_left(&asked, plan, state, stand_of, |id| calls.has(id))
                    })
                };
                let ways = (operator.get(), stand_alone.get());
                Some((open.id, next_act(plan, state, has_calls_left, ways, now)))
            })
        })
    });
    let context = move || match next.get() {
        Some(next) => {
            let steps = words.get().steps;
            let (number, total) = (next.number.to_string(), next.total.to_string());
            let place = fill(steps.next_step_of, &[("step", &number), ("total", &total)]);
            match next.owner {
                None => place,
                Some((_, true)) => fill(steps.next_for_you, &[("place", &place)]),
                Some((name, false)) => fill(steps.next_for, &[("place", &place), ("name", &name)]),
            }
        }
        None if matches!(act.get(), Some((_, DutyAct::People))) => {
            let texts = words.get();
            let names = incident.with(|incident| {
                let state = incident.as_ref().map(|open| &open.state);
                state.map(|state| session.with(|plan| missing_names(texts, plan, state)))
            });
            let names = with_more(texts, names.unwrap_or_default());
            fill(texts.steps.not_found, &[("names", &names)])
        }
        None if matches!(act.get(), Some((_, DutyAct::Standing))) => {
            words.get().standing_words.now_they_count.to_owned()
        }
        None if is_over.get() => words.get().end_words.back.to_owned(),
        None => {
            let steps = words.get().steps;
            incident.with(|incident| {
                let state = incident.as_ref().map(|open| &open.state);
                let rest = state.map(|state| session.with(|plan| rest_of_steps(steps, plan, state)));
                rest.unwrap_or_default().to_owned()
            })
        }
    };
    let verb = move || match next.get().map(|next| next.step) {
        Some(step) => session.with(|plan| step_title_now(words.get(), plan, step, operator.get())),
        None => act.get().map_or_else(String::new, |(_, act)| {
            words
                .get()
                .lead
                .act_now(words.get(), act, operator.get())
                .to_owned()
        }),
    };
    let addresses = Addresses::here();
    let is_told =
        move || incident.with(|open| open.as_ref().is_some_and(|open| is_around_a_table(&open.head)));
    let href = Signal::derive(move || match act.get() {
        // Around a table nothing is closed down: what is left is to note what came of it.
        Some((incident, DutyAct::End)) if is_told() => addresses.to(&format!("/drills/note/{incident}")),
        Some((incident, act)) => addresses.to(&address(incident, act)),
        None => addresses.to("/checklist"),
    });
    view! {
        <SignLink
            href
            context
            verb
            glyph=Glyph::ArrowRight
            attr:data-test="next-step"
        />
    }
}

/// How the steps stand when none of them is to be done now: each has an answer but for the call to the operator, who
/// knows, or the others wait for something that is down.
fn rest_of_steps(steps: &Steps, plan: &Plan, state: &IncidentState) -> &'static str {
    let items = checklist::items_in(&plan.steps, state);
    let left = items.into_iter().map(|item| item.step);
    let left: Vec<StepRef> = left.filter(|step| state.step_answer(*step).is_none()).collect();
    if left.is_empty() {
        steps.all_answered
    } else if left.iter().all(|step| is_reported(plan, state, *step)) {
        steps.operator_told
    } else {
        steps.rest_waits
    }
}

/// Whether the step is to call the operator, who knows already.
fn is_reported(plan: &Plan, state: &IncidentState, step: StepRef) -> bool {
    step == StepRef::Reflex(Reflex::Operator) && !state.tickets.is_empty() && !is_to_be_reported(plan, state)
}

/// No step helps any more: everything works, or the incident is closed.
fn is_over(state: &IncidentState) -> bool {
    state.over().is_some() || state.is_back()
}
