use crate::ui::prelude::*;

use super::branch_question::BranchQuestion;
use super::part_lines::PartLines;
use super::restart_timer::StepTimer;
use crate::domain::checklist::{Reflex, StepRef};
use crate::domain::{DutyAct, Id, Incident, Step};
use crate::state::{Session, Words};
use crate::ui::pages::now::{ActLink, HowItStands, operator_here};
use crate::ui::pages::reach::WithoutCalls;
use crate::ui::widgets::{Disclosure, Rows, RowsLook};

/// How a step is done, on the spot.
#[component]
pub fn HowTo(
    /// Which step.
    step: StepRef,
) -> impl IntoView {
    match step {
        StepRef::Reflex(reflex) => view! { <ReflexHowTo reflex /> }.into_any(),
        StepRef::Part(part) => view! { <ReflexHowTo reflex=part.reflex() /> }.into_any(),
        StepRef::Own(id) => view! { <OwnHowTo id /> }.into_any(),
    }
}

/// The parts of a reflex as sub-steps, with timer and questions where they belong.
#[component]
fn ReflexHowTo(reflex: Reflex) -> impl IntoView {
    let words = Words::here();
    let incident = Session::here().incident();
    let open = Memo::new(move |_| incident.read().as_ref().map(|open| open.id));
    let parts = reflex.parts().iter().map(|plan| {
        let part = plan.part;
        view! {
            <li>
                <strong>{move || words.get().parts.title(part)}</strong>
                <PartLines plan=*plan />
                {plan.branch.map(|branch| view! { <BranchQuestion branch /> })}
            </li>
        }
    });
    view! {
        {(reflex == Reflex::Operator).then(|| view! { <WithoutCalls way=operator_here() /> })}
        <ol class="sub-steps">{parts.collect_view()}</ol>
        {move || open.get().map(|incident| view! { <DoneAt incident reflex /> }.into_any())}
        <Disclosure summary=words.say(|texts| texts.steps.why)>
            <p>{move || words.get().reflexes.why(reflex)}</p>
        </Disclosure>
    }
}

/// The screens of the incident on which a reflex is done.
#[component]
fn DoneAt(incident: Id<Incident>, reflex: Reflex) -> impl IntoView {
    let acts = DutyAct::of_reflex(reflex);
    (!acts.is_empty()).then(|| {
        let standing = HowItStands::of(Session::here().incident());
        let links = acts
            .iter()
            .map(move |act| view! { <ActLink incident act=*act standing /> });
        view! { <Rows look=RowsLook::Plain>{links.collect_view()}</Rows> }
    })
}

/// What the company wrote about its own step.
#[component]
fn OwnHowTo(id: Id<Step>) -> impl IntoView {
    let session = Session::here();
    let step = Memo::new(move |_| session.with(|plan| plan.steps.get(&id).cloned().unwrap_or_default()));
    // In an incident the row says in whose hands it is.
    let owner = move || {
        if session.incident().read().is_some() {
            return None;
        }
        session.with(|plan| {
            step.read()
                .owner
                .and_then(|owner| plan.contacts.get(&owner))
                .map(|owner| owner.called())
        })
    };
    view! {
        <p class="own-detail">{move || step.read().detail.clone()}</p>
        {move || owner().map(|owner| view! { <p class="second">{owner}</p> })}
        {move || step.read().timer_s.map(|seconds| view! { <StepTimer name=id.to_string() seconds /> })}
    }
}
