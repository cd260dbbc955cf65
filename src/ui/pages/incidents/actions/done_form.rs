use crate::ui::prelude::*;

use super::changes_field::ChangesField;
use crate::domain::command::{ActionResult, FinishAction, Refusal};
use crate::domain::record::{Fields, Record};
use crate::domain::{Action, EntityRef, Id};
use crate::i18n::{fill, format};
use crate::state::{Session, Words};
use crate::ui::frame::SaveOrLeave;
use crate::ui::pages::plan::EntryDraft;
use crate::ui::widgets::{Choice, ChoiceOption, focus_first_fault};

/// Marks an action as done: with what was changed in the plan, or that nothing has to change.
#[component]
pub fn DoneForm(
    /// Which action.
    id: Id<Action>,
    /// Called when it is noted, or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let was: Fields =
        session.with_untracked(|plan| plan.actions.get(&id).map(Record::fields).unwrap_or_default());
    let draft = EntryDraft::new(Action::KIND, Some(id.entity()), was);
    let place = move || draft.text("changes").parse::<EntityRef>().ok();
    // What the action names is what was to change.
    let changed = RwSignal::new(untrack(place).map(|_| true));
    let fault = RwSignal::new(None::<String>);
    let options = vec![
        ChoiceOption::new(true, words.say(|texts| texts.review_words.plan_changed)),
        ChoiceOption::new(false, words.say(|texts| texts.review_words.nothing_to_change)),
    ];
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let texts = words.untracked();
        let own = texts.review_words;
        let place = untrack(place);
        let action = session
            .with_untracked(|plan| plan.actions.get(&id).cloned())
            .unwrap_or_default();
        let unchanged = place.as_ref().filter(|_| changed.get_untracked() == Some(true));
        let unchanged = unchanged.and_then(|place| {
            let after = session.with_untracked(|plan| action.comes_from(plan))?;
            session.unchanged_since(place, after)
        });
        if let Some(on) = unchanged {
            let date = format::date(texts.lang, on);
            fault.set(Some(fill(own.nothing_changed, &[("date", &date)])));
            focus_first_fault();
            return;
        }
        let result = match (changed.get_untracked(), place) {
            (Some(true), Some(place)) => Some(ActionResult::Changed {
                place,
                version: session.plan_version(),
            }),
            (Some(true), None) => {
                fault.set(Some(own.say_where.to_owned()));
                focus_first_fault();
                return;
            }
            (Some(false), _) => Some(ActionResult::NothingToChange),
            (None, _) => None,
        };
        let told = fill(own.done_told, &[("text", &action.text)]);
        match session.dispatch_undoable(FinishAction { id, result }, told) {
            Ok(_) => on_close.run(()),
            Err(Refusal::Invalid(_)) => {
                fault.set(Some(own.say_what.to_owned()));
                focus_first_fault();
            }
            Err(refusal) => fault.set(Some(texts.refusals.words(texts, &refusal))),
        }
    };
    let choose = move |choice: bool| {
        changed.set(Some(choice));
        fault.set(None);
    };
    view! {
        <form class="fields act-form" novalidate on:submit=save data-test="done-form">
            <Choice
                label=words.say(|texts| texts.review_words.what_changed)
                options
                value=changed
                on_choose=choose
                error=fault
                attr:data-test="what-changed"
            />
            {move || (changed.get() == Some(true)).then(|| view! { <ChangesField draft /> })}
            <SaveOrLeave save=words.say(|texts| texts.review_words.mark_done) test="save-done" on_leave=on_close />
        </form>
    }
}
