use crate::ui::prelude::*;

use crate::domain::command::SaveRow;
use crate::domain::drill_history::to_mend;
use crate::domain::{Action, DrillResult, Id, Plan};
use crate::i18n::fill;
use crate::state::{Session, Words};
use crate::ui::widgets::{Button, FactRow, Glyph, Rows, Section, Status, StatusKind};

/// What is to be mended, each with whether it is among the actions.
fn lines(plan: &Plan, id: Id<DrillResult>) -> Vec<(String, bool)> {
    let lines = plan.drills.get(&id).map(to_mend).unwrap_or_default().into_iter();
    let is_action = |line: &str| {
        let own = plan.actions.values().filter(|action| action.drill == Some(id));
        own.into_iter().any(|action| action.text == line)
    };
    lines.map(|line| (line.clone(), is_action(&line))).collect()
}

/// What is to be mended after a drill: one tap makes it an action of the plan.
#[component]
pub(super) fn MendRows(id: Id<DrillResult>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let shown = Memo::new(move |_| session.with(|plan| lines(plan, id)));
    let make = move |text: String| {
        let incident = session.with_untracked(|plan| plan.drills.get(&id).and_then(|result| result.incident));
        let told = fill(words.untracked().drills.action_made, &[("text", &text)]);
        let action = Action {
            incident,
            drill: Some(id),
            text,
            ..Action::default()
        };
        // A line is never empty: nothing refuses it.
        let _ = session.dispatch_undoable(SaveRow::new(action), told);
    };
    let row = move |(text, is_action): (String, bool)| {
        let line = StoredValue::new(text.clone());
        let value = move || {
            if is_action {
                view! { <Status kind=StatusKind::Works text=words.say(|texts| texts.drills.is_action) /> }
                    .into_any()
            } else {
                view! {
                    <Button
                        text=words.say(|texts| texts.drills.make_action)
                        glyph=Glyph::Plus
                        on_press=move || make(line.get_value())
                        attr:data-test="make-action"
                    />
                }
                .into_any()
            }
        };
        view! { <FactRow name=text value attr:data-test="mend" /> }
    };
    view! {
        <Section heading=words.say(|texts| texts.drills.to_mend)>
            {move || {
                let shown = shown.get();
                if shown.is_empty() {
                    view! { <p class="second">{words.say(|texts| texts.drills.nothing_to_mend)}</p> }.into_any()
                } else {
                    view! { <Rows>{shown.into_iter().map(row).collect_view()}</Rows> }.into_any()
                }
            }}
        </Section>
    }
}
