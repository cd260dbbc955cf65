use crate::ui::prelude::*;

use super::only_when_words::only_when_words;
use crate::domain::checklist::{NotNeeded, StepRef, not_needed_in};
use crate::i18n::step_title;
use crate::state::{Session, Words};
use crate::ui::widgets::{FactRow, Rows, Section, SectionRule};

/// The company's steps that are for a higher class or another scenario than the incident's, each with when it comes.
#[component]
pub(super) fn NotNeededSteps() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let steps = Memo::new(move |_| {
        session.incident().with(|incident| match incident {
            Some(open) => session.with(|plan| not_needed_in(&plan.steps, &open.state)),
            None => Vec::new(),
        })
    });
    let row = move |NotNeeded { step, only_when }: NotNeeded| {
        let name = move || session.with(|plan| step_title(words.get(), plan, StepRef::Own(step)));
        let second = move || only_when_words(words.get(), only_when);
        view! { <FactRow name second attr:data-test="not-needed-step" /> }
    };
    view! {
        <Show when=move || !steps.read().is_empty()>
            <Section heading=words.say(|texts| texts.steps.not_needed) rule=SectionRule::Thin>
                <Rows>
                    <For each=move || steps.get() key=|left_out| *left_out children=row />
                </Rows>
            </Section>
        </Show>
    }
}
