use crate::ui::prelude::*;

use super::changes_field::ChangesField;
use crate::domain::command::SaveEntry;
use crate::domain::record::{Fields, Record, Value};
use crate::domain::{Action, Id, Incident, Plan};
use crate::state::{Session, Words};
use crate::ui::pages::plan::{EntryDraft, EntryField};
use crate::ui::widgets::{Button, ButtonRole, Notice, NoticeTone, TextButton, focus_first_fault};

/// What is asked of an action, in this order; the place in the plan comes behind.
const ASKED: [&str; 4] = ["text", "owner", "due", "block"];

/// Writes an action, or a new one.
#[component]
pub fn ActionForm(
    /// Which; none: a new one.
    id: Option<Id<Action>>,
    /// The incident out of which a new one comes.
    incident: Option<Id<Incident>>,
    /// Called when it is saved, or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let was: Fields = id
        .and_then(|id| session.with_untracked(|plan| plan.actions.get(&id).map(Record::fields)))
        .unwrap_or_default();
    let mut begun = was.clone();
    if let Some(incident) = incident {
        begun.insert("incident".to_owned(), Value::String(incident.to_string()));
    }
    let entity = id.map(|id| id.entity());
    let draft = EntryDraft::new(Action::KIND, entity.clone(), begun);
    let refused = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !draft.try_to_save() {
            focus_first_fault();
            return;
        }
        let saved = session.dispatch_saved(SaveEntry {
            kind: Action::KIND,
            entity: entity.clone(),
            was: was.clone(),
            fields: draft.fields(),
        });
        match saved {
            Ok(_) => on_close.run(()),
            Err(refusal) => refused.set(Some(draft.refused(words, &refusal))),
        }
    };
    let shapes = Plan::field_names(Action::KIND)
        .iter()
        .zip(Plan::shapes(Action::KIND));
    let shapes: Vec<_> = shapes.collect();
    let fields = ASKED.into_iter().filter_map(|asked| {
        let (name, shape) = shapes.iter().find(|(name, _)| **name == asked)?;
        Some(view! { <EntryField draft name=*name shape=**shape /> })
    });
    view! {
        <form class="fields act-form" novalidate on:submit=save data-test="action-form">
            {move || refused.get().map(|text| view! { <Notice text tone=NoticeTone::Alert /> })}
            {fields.collect_view()}
            <ChangesField draft />
            <div class="button-row">
                <Button
                    text=words.say(|texts| texts.review_words.save)
                    role=ButtonRole::Submit
                    attr:data-test="save-action"
                />
                <TextButton text=words.say(|texts| texts.actions.cancel) on_press=move || on_close.run(()) />
            </div>
        </form>
    }
}
