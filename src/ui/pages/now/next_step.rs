use crate::ui::prelude::*;

use crate::domain::StepOwner;
use crate::domain::checklist::{self, StepRef};
use crate::i18n::fill;
use crate::state::{Addresses, Person, Session, Words};
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

/// The one next step, leading to the checklist.
#[component]
pub fn NextStepSign() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let (incident, person) = (session.incident(), Person::here());
    let next = Memo::new(move |_| {
        incident.with(|incident| {
            let open = incident.as_ref()?;
            let items = session.with(|plan| checklist::items_in(&plan.steps, &open.state));
            let next = items
                .iter()
                .find(|item| open.state.step_answer(item.step).is_none())?;
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
        None => words.get().steps.all_answered.to_owned(),
    };
    let verb = move || match next.get().map(|next| next.step) {
        Some(StepRef::Reflex(reflex)) => words.get().reflexes.title(reflex).to_owned(),
        Some(StepRef::Part(part)) => words.get().parts.title(part).to_owned(),
        Some(StepRef::Own(id)) => session.with(|plan| {
            plan.steps
                .get(&id)
                .map(|step| step.text.clone())
                .unwrap_or_default()
        }),
        None => words.get().now.to_steps.to_owned(),
    };
    // With all steps answered and no class yet, that is what comes next.
    let to_classify = Memo::new(move |_| {
        let open = incident.read();
        let open = open.as_ref().filter(|open| open.state.class.is_none())?;
        next.get().is_none().then_some(open.id)
    });
    let verb = move || match to_classify.get() {
        Some(_) => words.get().classes.classify.to_owned(),
        None => verb(),
    };
    let addresses = Addresses::here();
    let href = Signal::derive(move || match to_classify.get() {
        Some(id) => addresses.to(&format!("/incidents/{id}/class")),
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
