//! Fields that point to other rows of the plan: a person, a line, an activity.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::entry_draft::EntryDraft;
use crate::domain::command::in_order;
use crate::domain::record::Value;
use crate::domain::{Contact, EntityRef, Record};
use crate::i18n::entry_facts::members;
use crate::i18n::entry_name;
use crate::state::{Session, Words};
use crate::ui::pages::contacts::Directory;
use crate::ui::widgets::{ChoiceOption, FactRow, Rows, Select, TextButton};

/// The rows of a kind to choose from, by key and name.
fn rows_to_choose(
    session: Session,
    words: Words,
    directory: Directory,
    kind: &'static str,
) -> Vec<(String, Arc<str>)> {
    if kind == Contact::KIND {
        let people = directory.names().into_iter();
        return people.map(|(id, name)| (id.to_string(), name)).collect();
    }
    let texts = words.get();
    session.with(|plan| {
        let rows = in_order(plan, kind).into_iter();
        rows.map(|(entity, fields)| {
            let name = entry_name::name(texts, plan, &entity, &fields);
            (entity.key, name.into())
        })
        .collect()
    })
}

fn options(rows: Vec<(String, Arc<str>)>, none: &'static str) -> Vec<ChoiceOption> {
    let rows = rows
        .into_iter()
        .map(|(key, name)| ChoiceOption::named(Some(key), name));
    std::iter::once(ChoiceOption::new(None::<String>, move || none))
        .chain(rows)
        .collect()
}

/// The rows that may be named in a field of `of` beside those that stand there: no row is offered for itself.
fn offered(
    rows: Vec<(String, Arc<str>)>,
    kind: &str,
    of: &EntityRef,
    is_left: impl Fn(&str) -> bool,
) -> Vec<(String, Arc<str>)> {
    let is_itself = |key: &str| of.kind == kind && of.key == key;
    let rows = rows.into_iter();
    rows.filter(|(key, _)| is_left(key) && !is_itself(key)).collect()
}

/// One row, or none.
#[component]
pub fn RowField(
    /// The draft that it writes.
    draft: EntryDraft,
    /// The field's name.
    name: String,
    /// Of which kind.
    kind: &'static str,
) -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    let (label, error) = (draft.label(name.clone()), draft.error(name.clone()));
    let test = format!("field-{name}");
    let options = Signal::derive(move || {
        let rows = rows_to_choose(session, words, directory, kind);
        let rows = offered(rows, kind, &draft.entity(), |_| true);
        options(rows, words.get().plan_parts.none)
    });
    let value = {
        let name = name.clone();
        Signal::derive(move || Some(draft.text(&name)).filter(|key| !key.is_empty()))
    };
    let set = move |key: Option<String>| draft.set_text(&name, key.unwrap_or_default());
    view! { <Select label options value on_choose=set error attr:data-test=test /> }
}

/// Any number of rows: those chosen, and a list to add another.
#[component]
pub fn RowsField(
    /// The draft that it writes.
    draft: EntryDraft,
    /// The field's name.
    name: &'static str,
    /// Of which kind.
    kind: &'static str,
) -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    let label = draft.label(name.to_owned());
    let rows = Memo::new(move |_| rows_to_choose(session, words, directory, kind));
    let chosen = Memo::new(move |_| {
        draft.with(|fields| {
            members(fields, name)
                .into_keys()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
    });
    let left = Signal::derive(move || {
        let chosen = chosen.read();
        let left = offered(rows.get(), kind, &draft.entity(), |key| {
            !chosen.iter().any(|taken| taken == key)
        });
        options(left, words.get().plan_parts.choose)
    });
    let add = move |key: Option<String>| {
        if let Some(key) = key {
            draft.set(&format!("{name}/{key}"), Some(Value::Bool(true)));
        }
    };
    let row = move |key: String| {
        let named = {
            let key = key.clone();
            Signal::derive(move || {
                let rows = rows.read();
                let found = rows.iter().find(|(other, _)| *other == key);
                found.map_or_else(
                    || words.get().fields.gone.to_owned(),
                    |(_, name)| name.as_ref().to_owned(),
                )
            })
        };
        let remove = Callback::new(move |()| draft.set(&format!("{name}/{key}"), None));
        let value =
            move || view! { <TextButton text=words.say(|texts| texts.actions.remove) on_press=remove /> };
        view! { <FactRow name=named value /> }
    };
    view! {
        <fieldset class="needs">
            <legend>{label}</legend>
            <Rows>
                <For each=move || chosen.get() key=String::clone children=row />
            </Rows>
            <Select
                label=words.say(|texts| texts.actions.add)
                options=left
                value=Signal::stored(None::<String>)
                on_choose=add
                error=draft.error(name.to_owned())
                attr:data-test=format!("field-{name}")
            />
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Activity;

    #[test]
    fn a_row_is_never_offered_for_itself() {
        let rows = || ["1", "2", "3"].map(|key| (key.to_owned(), key.into())).to_vec();
        let keys = |of: &EntityRef, taken: &str| {
            let left = offered(rows(), Activity::KIND, of, |key| key != taken).into_iter();
            left.map(|(key, _)| key).collect::<Vec<_>>()
        };
        assert_eq!(keys(&EntityRef::new(Activity::KIND, "2"), "3"), ["1"]);
        assert_eq!(keys(&EntityRef::new(Activity::KIND, "0"), ""), ["1", "2", "3"]);
        let other_kind = EntityRef::new(Contact::KIND, "2");
        assert_eq!(keys(&other_kind, ""), ["1", "2", "3"]);
    }
}
