use crate::ui::prelude::*;

use super::changes_field::ChangesField;
use crate::domain::command::SaveEntry;
use crate::domain::record::{Fields, Leaf, Record, Value};
use crate::domain::{Action, Date, Id, Incident, Plan};
use crate::state::{Clock, Session, Words};
use crate::ui::frame::{HalfWritten, SaveOrLeave};
use crate::ui::pages::plan::{EntryDraft, EntryField};
use crate::ui::widgets::{Notice, NoticeTone, Status, StatusKind, focus_first_fault};

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
    let name = match (&entity, incident) {
        (Some(entity), _) => entity.to_string(),
        (None, incident) => {
            let of = incident.map(|incident| incident.to_string());
            format!("{}/new/{}", Action::KIND, of.unwrap_or_default())
        }
    };
    let half = HalfWritten::resumed(name);
    let draft = EntryDraft::new(Action::KIND, entity.clone(), half.onto(&begun));
    half.follow(move || draft.begun(&begun));
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
            Ok(_) => {
                half.is_saved();
                on_close.run(());
            }
            Err(refusal) => refused.set(Some(draft.refused(words, &refusal))),
        }
    };
    let leave = move || {
        half.throw_away();
        on_close.run(());
    };
    let shapes = Plan::field_names(Action::KIND)
        .iter()
        .zip(Plan::shapes(Action::KIND));
    let shapes: Vec<_> = shapes.collect();
    let fields = ASKED.into_iter().filter_map(|asked| {
        let (name, shape) = shapes.iter().find(|(name, _)| **name == asked)?;
        let past = (asked == "due").then(|| view! { <PastDue draft /> });
        Some(view! {
            <EntryField draft name=*name shape=**shape />
            {past}
        })
    });
    view! {
        <form class="fields act-form" novalidate on:submit=save data-test="action-form">
            {move || refused.get().map(|text| view! { <Notice text tone=NoticeTone::Alert /> })}
            {fields.collect_view()}
            <ChangesField draft />
            {half.note()}
            <SaveOrLeave save=words.say(|texts| texts.review_words.save) test="save-action" on_leave=leave />
        </form>
    }
}

/// That the day by which it is to be done has passed: no mistake, but told.
#[component]
fn PastDue(draft: EntryDraft) -> impl IntoView {
    let (words, clock) = (Words::here(), Clock::here());
    let is_past = Memo::new(move |_| {
        let due = Date::from_value(&Value::String(draft.text("due")));
        due.is_some_and(|due| due < clock.minute().date())
    });
    view! {
        <p role="status" data-test="past-due">
            {move || is_past.get().then(|| view! {
                <Status kind=StatusKind::Due text=words.say(|texts| texts.review_words.due_is_past) />
            })}
        </p>
    }
}
