use crate::ui::prelude::*;

use crate::domain::Answer;
use crate::domain::checklist::{Branch, hint};
use crate::domain::command::AnswerBranch;
use crate::state::{Session, Words};
use crate::ui::widgets::{Choice, ChoiceOption};

/// A question on which the checklist branches; answered in an incident only.
#[component]
pub fn BranchQuestion(
    /// Which question.
    branch: Branch,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    let answer = Memo::new(move |_| {
        incident.with(|incident| {
            incident
                .as_ref()
                .and_then(|open| open.state.branches.get(&branch).copied())
        })
    });
    let options = [Answer::Yes, Answer::No, Answer::Unknown]
        .map(|answer| ChoiceOption::new(answer, move || words.get().answers.name(answer)))
        .to_vec();
    let choose = move |answer: Answer| {
        let open = incident.with_untracked(|incident| incident.as_ref().map(|open| open.id));
        if let Some(incident) = open {
            // Closed on another device this very moment: the answer has nothing to belong to.
            let _ = session.dispatch(AnswerBranch {
                incident,
                branch,
                answer,
            });
        }
    };
    let meaning = move || answer.get().and_then(|answer| hint(branch, answer));
    view! {
        <Show when=move || incident.read().is_some()>
            <Choice
                label=move || words.get().parts.question(branch)
                options=options.clone()
                value=answer
                on_choose=choose
                attr:data-test=format!("branch-{}", branch.code())
            />
            {move || meaning().map(|hint| view! { <p class="branch-hint">{words.get().parts.hint(hint)}</p> })}
        </Show>
    }
}
