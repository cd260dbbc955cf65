use crate::ui::prelude::*;

use crate::domain::command::{Fault, FieldFault, Refusal, SetActivity};
use crate::domain::hit::Hit;
use crate::domain::{Activity, ActivityState, Id};
use crate::state::{Clock, OpenIncident, Session, Words};
use crate::ui::frame::{MomentDraft, MomentFields, error_at};
use crate::ui::widgets::{Button, ButtonRole, Disclosure, Field, FieldKind, focus_first_fault};

/// At which level a hit activity runs, and when it is expected back.
#[component]
pub fn ActivityDetails(
    /// Which.
    activity: Id<Activity>,
    /// All that are hit.
    hits: Memo<Vec<Hit>>,
    /// In which incident.
    open: Memo<Option<OpenIncident>>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let hit = hits.with_untracked(|hits| hits.iter().find(|hit| hit.activity == activity).cloned());
    let level = RwSignal::new(
        hit.as_ref()
            .and_then(|hit| hit.level)
            .map(|level| level.to_string())
            .unwrap_or_default(),
    );
    let expected = match hit.as_ref().and_then(|hit| hit.expected) {
        Some(at) => MomentDraft::new(Some(at)),
        None => MomentDraft::on_day_of(Clock::read()),
    };
    let refused = RwSignal::new(None::<Refusal>);
    let is_reduced = hit.is_some_and(|hit| hit.state == Some(ActivityState::Reduced));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(incident) = open.with_untracked(|open| open.as_ref().map(|open| open.id)) else {
            return;
        };
        let typed = level.get_untracked();
        let number = match typed.trim() {
            "" => Ok(None),
            // Zero is refused with what is possible, like every number outside it.
            typed => Ok::<_, Fault>(Some(typed.trim_end_matches('%').trim().parse().unwrap_or(0))),
        };
        let at = if expected.is_timed() {
            expected.read()
        } else {
            Ok(None)
        };
        let done = match (number, at) {
            (Ok(level), Ok(expected)) => session
                .dispatch(SetActivity {
                    incident,
                    activity,
                    state: if is_reduced {
                        ActivityState::Reduced
                    } else {
                        ActivityState::Stopped
                    },
                    level,
                    expected,
                })
                .map(drop),
            (_, Err(fault)) | (Err(fault), _) => {
                Err(Refusal::Invalid(vec![FieldFault::new("expected", fault)]))
            }
        };
        match done {
            Ok(()) => refused.set(None),
            Err(refusal) => {
                refused.set(Some(refusal));
                focus_first_fault();
            }
        }
    };
    view! {
        <Disclosure summary=words.say(|texts| texts.lead.level_and_expected)>
            <form class="fields" novalidate on:submit=save>
                {is_reduced.then(|| view! {
                    <Field
                        label=words.say(|texts| texts.lead.level)
                        kind=FieldKind::Number
                        value=level
                        on_input=move |typed: String| level.set(typed)
                        error=error_at(refused, "level")
                        attr:data-test="hit-level"
                    />
                })}
                <MomentFields
                    draft=expected
                    time=words.signal(|texts| texts.lead.expected_at)
                    day=words.signal(|texts| texts.lead.expected_day)
                    error=error_at(refused, "expected")
                    test="expected"
                />
                <Button
                    text=words.say(|texts| texts.lead.record)
                    role=ButtonRole::Submit
                    attr:data-test="save-hit"
                />
            </form>
        </Disclosure>
    }
}
