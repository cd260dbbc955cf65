use crate::ui::prelude::*;

use super::restart_timer::StepTimer;
use crate::domain::checklist::{PartPlan, System};
use crate::i18n::fill;
use crate::platform::system::this_system;
use crate::state::Words;
use crate::ui::widgets::{Choice, ChoiceOption};

/// The lines of a part's how-to; per operating system where it differs.
#[component]
pub fn PartLines(
    /// The part.
    plan: PartPlan,
) -> impl IntoView {
    let words = Words::here();
    let lines = move || {
        let parts = words.get().parts;
        let timer_after = parts.timer_after(plan.part);
        parts
            .how(plan.part)
            .into_iter()
            .map(|line| {
                let timer = plan.timer_s.filter(|_| timer_after == Some(line));
                view! { <p>{line}</p> {timer.map(|seconds| view! { <StepTimer name=plan.part.code() seconds /> })} }
            })
            .collect_view()
    };
    view! {
        {lines}
        {(!plan.how_to.is_empty()).then(|| view! { <PerSystem systems=plan.how_to /> })}
    }
}

/// The same for each operating system; this device's stands first.
#[component]
fn PerSystem(systems: &'static [System]) -> impl IntoView {
    let words = Words::here();
    let chosen = RwSignal::new(this_system());
    let options = systems
        .iter()
        .map(|system| {
            let system = *system;
            ChoiceOption::new(system, move || words.get().address.system(system))
        })
        .collect::<Vec<_>>();
    let lines = move || {
        let how = words.get().address.how(chosen.get());
        how.into_iter()
            .map(|(line, command)| {
                let text = fill(line, &[("command", command.unwrap_or_default())]);
                view! { <li>{text}</li> }
            })
            .collect_view()
    };
    view! {
        <Choice
            label=words.say(|texts| texts.address.which_system)
            options
            value=Signal::derive(move || Some(chosen.get()))
            on_choose=move |system: System| chosen.set(system)
        />
        <ol class="sub-lines">{lines}</ol>
    }
}
