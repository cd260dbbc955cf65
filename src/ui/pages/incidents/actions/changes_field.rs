use crate::ui::prelude::*;

use crate::domain::command::in_order;
use crate::domain::{EntityRef, Plan};
use crate::i18n::entry_name;
use crate::state::{Session, Words};
use crate::ui::pages::plan::{EntryDraft, changeable_kinds};
use crate::ui::widgets::{ChoiceOption, Select};

/// The key that stands for a part as a whole; no row has it.
const WHOLE: &str = "0";

/// Where in the plan an action changes something: the part, then the entry in it.
#[component]
pub fn ChangesField(
    /// The draft that it writes.
    draft: EntryDraft,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let chosen = Memo::new(move |_| draft.text("changes").parse::<EntityRef>().ok());
    let kind = Signal::derive(move || chosen.get().map(|entity| entity.kind.into_owned()));
    let kinds = Signal::derive(move || {
        let texts = words.get();
        let none = ChoiceOption::new(None::<String>, move || texts.review_words.nowhere);
        let each = changeable_kinds();
        let each = each.map(|kind| ChoiceOption::new(Some(kind.to_owned()), move || texts.kinds.name(kind)));
        std::iter::once(none).chain(each).collect::<Vec<_>>()
    });
    let entries = Memo::new(move |_| {
        let texts = words.get();
        let kind = kind.get()?;
        if Plan::single(&kind).is_some() {
            return None;
        }
        let rows = session.with(|plan| {
            let rows = in_order(plan, &kind).into_iter();
            rows.map(|(entity, fields)| (entry_name::name(texts, plan, &entity, &fields), entity.key))
                .collect::<Vec<_>>()
        });
        Some(rows)
    });
    let choose_kind = move |kind: Option<String>| {
        let changes = kind.map(|kind| EntityRef::new(kind, WHOLE).to_string());
        draft.set_text("changes", changes.unwrap_or_default());
    };
    let choose_entry = move |key: String| {
        if let Some(kind) = kind.get_untracked() {
            draft.set_text("changes", EntityRef::new(kind, key).to_string());
        }
    };
    let entry = move || {
        let rows = entries.get()?;
        let options = Signal::derive(move || {
            let whole = ChoiceOption::new(WHOLE.to_owned(), words.say(|texts| texts.review_words.whole_part));
            let each = rows.clone().into_iter();
            let each = each.map(|(name, key)| ChoiceOption::new(key, move || name.clone()));
            std::iter::once(whole).chain(each).collect::<Vec<_>>()
        });
        let value = Signal::derive(move || chosen.get().map(|entity| entity.key).unwrap_or_default());
        Some(view! {
            <Select
                label=words.say(|texts| texts.review_words.changes_entry)
                options
                value
                on_choose=choose_entry
                attr:data-test="changes-entry"
            />
        })
    };
    view! {
        <Select
            label=words.say(|texts| texts.review_words.changes_part)
            options=kinds
            value=kind
            on_choose=choose_kind
            attr:data-test="changes-part"
        />
        {entry}
    }
}
