use std::collections::BTreeMap;

use crate::ui::prelude::*;

use crate::domain::Answer;
use crate::domain::drill_history::DrillCheck;
use crate::state::Words;
use crate::ui::widgets::{Choice, ChoiceOption};

/// What a group asks itself after a drill, each with yes, in part, no.
#[component]
pub(super) fn CheckChoices(
    /// The answers by their codes.
    checks: RwSignal<BTreeMap<String, Answer>>,
) -> impl IntoView {
    let words = Words::here();
    let choice = move |check: &DrillCheck| {
        let check = *check;
        let options = [Answer::Yes, Answer::Partly, Answer::No];
        let options =
            options.map(|answer| ChoiceOption::new(answer, move || words.get().answers.name(answer)));
        view! {
            <Choice
                label=move || words.get().drills.drill_check(check)
                options=options.to_vec()
                value=Signal::derive(move || checks.read().get(check.code()).copied())
                on_choose=move |answer: Answer| {
                    checks.update(|checks| {
                        checks.insert(check.code().to_owned(), answer);
                    });
                }
                attr:data-test=format!("check-{}", check.code())
            />
        }
    };
    DrillCheck::ALL.iter().map(choice).collect_view()
}
