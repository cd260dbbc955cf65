use crate::ui::prelude::*;

use crate::domain::command::SaveRow;
use crate::domain::drill_history::{to_mend, unreached};
use crate::domain::{Action, Contact, DrillResult, Id, Number, NumberKind, Plan, Reach};
use crate::i18n::{Texts, fill};
use crate::state::{Session, Words};
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::widgets::{Button, FactRow, Glyph, Rows, Section, Status, StatusKind};

/// What is to be mended, each with whether it is among the actions: what was noted, and whoever was not reached.
fn lines(texts: &Texts, plan: &Plan, id: Id<DrillResult>) -> Vec<(String, bool)> {
    let result = plan.drills.get(&id);
    let missed = result.map(|result| unreached(plan, result)).unwrap_or_default();
    let missed = missed.into_iter().filter_map(|id| not_reached(texts, plan, id));
    let lines = result.map(to_mend).unwrap_or_default().into_iter().chain(missed);
    let is_action = |line: &str| {
        let own = plan.actions.values().filter(|action| action.drill == Some(id));
        own.into_iter().any(|action| action.text == line)
    };
    lines.map(|line| (line.clone(), is_action(&line))).collect()
}

/// What to do about somebody who was not reached: look at the number that was called. What is no company's number is not
/// named.
fn not_reached(texts: &Texts, plan: &Plan, id: Id<Contact>) -> Option<String> {
    let name = shown_name(texts, plan.contacts.get(&id)?);
    let numbers = plan.numbers.of(id).map(|(_, number)| number);
    let numbers = numbers.filter(|number| number.kind != NumberKind::Email && number.reach == Reach::Company);
    let number = numbers.map(Number::shown).next();
    Some(match number {
        Some(number) => fill(texts.drills.mend_number, &[("name", &name), ("number", &number)]),
        None => fill(texts.drills.mend_no_number, &[("name", &name)]),
    })
}

/// What is to be mended after a drill: one tap makes it an action of the plan.
#[component]
pub(super) fn MendRows(id: Id<DrillResult>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let shown = Memo::new(move |_| session.with(|plan| lines(words.get(), plan, id)));
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
