use crate::ui::prelude::*;

use crate::domain::checklist::StepRef;
use crate::domain::command::{AssignStep, FreeStep};
use crate::domain::text::search_key;
use crate::domain::{Contact, Id, Plan, StepOwner, duties};
use crate::i18n::{Texts, fill, format};
use crate::state::{OpenIncident, Person, Session, Words};
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::pages::now::{Proposed, WhoForm};
use crate::ui::widgets::TextButton;

/// So many people are proposed at most: enough for the duties of an incident, few enough for a small screen.
const PROPOSED: usize = 5;

/// In whose hands the step is, and the way to put it in others.
#[component]
pub(super) fn StepHands(
    /// Which step.
    step: StepRef,
) -> impl IntoView {
    let (words, session, person) = (Words::here(), Session::here(), Person::here());
    let incident = session.incident();
    let owner = Memo::new(move |_| {
        incident.with(|incident| {
            let open = incident.as_ref()?;
            session.with(|plan| StepOwner::of(plan, &open.state, step))
        })
    });
    let is_open = RwSignal::new(false);
    let said = move || {
        let owner = owner.get()?;
        let steps = words.get().steps;
        let said = match owner.since {
            Some(since) => {
                let values = [("name", owner.name.as_str()), ("time", &format::time_of(since))];
                fill(steps.for_name_since, &values)
            }
            None => fill(steps.for_name, &[("name", &owner.name)]),
        };
        Some(view! { <p class="second" data-test="step-owner">{said}</p> })
    };
    let incident_id = move || incident.with_untracked(|incident| incident.as_ref().map(|open| open.id));
    let give = Callback::new(move |(to, name): (Option<Id<Contact>>, String)| {
        let Some(incident) = incident_id() else {
            return Ok(());
        };
        let given = session.dispatch(AssignStep {
            incident,
            step,
            to,
            name,
        });
        given.map(|_| is_open.set(false))
    });
    let free = move || {
        if let Some(incident) = incident_id() {
            // Freed on another tab this very moment: it is, as asked.
            let _ = session.dispatch(FreeStep { incident, step });
        }
    };
    let proposed = Signal::derive(move || {
        let own = person.name();
        incident.with(|incident| match incident {
            Some(open) => session.with(|plan| proposed(words.get(), plan, open, step, &own)),
            None => Vec::new(),
        })
    });
    let is_given = move || owner.read().as_ref().is_some_and(|owner| owner.since.is_some());
    let toggle_text = move || {
        let steps = words.get().steps;
        if owner.read().is_some() {
            steps.give_other
        } else {
            steps.give
        }
    };
    view! {
        <div class="stack" data-test="step-hands">
            {said}
            <div class="button-row">
                <TextButton
                    text=toggle_text
                    on_press=move || is_open.update(|open| *open = !*open)
                    attr:data-test="give-step"
                />
                <Show when=is_given>
                    <TextButton text=words.say(|texts| texts.steps.free) on_press=free attr:data-test="free-step" />
                </Show>
            </div>
            <Show when=move || is_open.get()>
                <WhoForm
                    own=words.signal(|texts| texts.lead.i_do_it)
                    other=words.signal(|texts| texts.lead.somebody_else)
                    proposed
                    give
                    test="step"
                />
            </Show>
        </div>
    }
}

/// Whom the plan names for the step, then who has a duty in this incident or by the plan; each once, without whoever
/// uses this device.
fn proposed(texts: &Texts, plan: &Plan, open: &OpenIncident, step: StepRef, own: &str) -> Vec<Proposed> {
    let named = |id: Id<Contact>| Some(shown_name(texts, plan.contacts.get(&id)?));
    let mut all: Vec<Proposed> = Vec::new();
    let by_plan = match step {
        StepRef::Own(id) => plan.steps.get(&id).and_then(|step| step.owner),
        _ => None,
    };
    all.extend(by_plan.and_then(|id| {
        let name = named(id)?;
        Some(Proposed {
            to: Some(id),
            text: fill(texts.lead.somebody_does_it, &[("name", &name)]),
            name,
        })
    }));
    for duty in duties(plan) {
        let (to, name) = match open.state.duties.get(&duty.key) {
            Some(has_it) => (
                Some(has_it.contact).filter(|id| !id.is_nobody()),
                has_it.name.clone(),
            ),
            None => (duty.person, duty.person.and_then(named).unwrap_or_default()),
        };
        if !name.is_empty() {
            let text = format::with_colon(texts.lang, &texts.lead.duty_of_key(&duty.key), &name);
            all.push(Proposed { to, name, text });
        }
    }
    let mut seen = vec![search_key(own)];
    all.retain(|one| {
        let key = search_key(&one.name);
        let is_new = !seen.contains(&key);
        seen.push(key);
        is_new
    });
    all.truncate(PROPOSED);
    all
}
