use crate::ui::prelude::*;

use super::classification::{QuestionFields, ThresholdFields};
use super::entry_draft::EntryDraft;
use super::entry_rows::{RowField, RowsField};
use super::length_field::LengthField;
use super::messages::MessageText;
use super::percent_field::{PercentField, is_percentage};
use crate::domain::dependency::known_operators;
use crate::domain::record::{Record, Value};
use crate::domain::{Classification, Input, Message, Shape, Unreadable};
use crate::i18n::option_words;
use crate::state::{Session, Words};
use crate::ui::widgets::{Checkbox, ChoiceOption, Field, FieldKind, Select, TextArea};

/// Texts of several lines.
const LONG: &[&str] = &[
    "text",
    "note",
    "information",
    "hardware",
    "software",
    "buildings",
    "meanwhile",
    "alternative",
    "essentials",
    "instruction",
    "way",
    "duties",
    "infrastructure",
    "made_known",
    "staff_training",
    "digital_safety",
    "website_duties",
    "data_protection",
    "description",
    "other_actions",
    "resources",
    "first_message",
    "useful",
    "inefficient",
    "learned",
    "avoid",
    "improvements",
    "other",
];

/// A field of an entry, as its type asks for it.
#[component]
pub fn EntryField(
    /// The draft that it writes.
    draft: EntryDraft,
    /// The field's name.
    name: &'static str,
    /// What can be entered.
    shape: Shape,
) -> impl IntoView {
    match shape {
        Shape::One(Input::Choice(codes)) => {
            view! { <ChoiceField draft name=name.to_owned() field=name codes is_optional=false /> }.into_any()
        }
        Shape::One(input) | Shape::Optional(input) => {
            view! { <OneField draft name=name.to_owned() field=name input /> }.into_any()
        }
        Shape::Several(Input::Choice(codes)) => view! { <SeveralField draft name codes /> }.into_any(),
        Shape::Several(Input::Row(kind)) => view! { <RowsField draft name kind /> }.into_any(),
        Shape::Each(..) if (draft.kind, name) == (Classification::KIND, "questions") => {
            view! { <QuestionFields draft /> }.into_any()
        }
        Shape::Each(..) if (draft.kind, name) == (Classification::KIND, "thresholds") => {
            view! { <ThresholdFields draft /> }.into_any()
        }
        Shape::Each(Input::Choice(codes), input) => {
            let each = codes.iter().map(|code| {
                view! { <OneField draft name=format!("{name}/{code}") field=name input /> }
            });
            each.collect_view().into_any()
        }
        Shape::Several(_) | Shape::Each(..) => ().into_any(),
    }
}

/// One value under `name`; `field` is the field that it belongs to.
#[component]
fn OneField(draft: EntryDraft, name: String, field: &'static str, input: Input) -> impl IntoView {
    let (label, error) = (draft.label(name.clone()), draft.error(name.clone()));
    let means = draft.means(&name);
    let test = format!("field-{name}");
    let value = {
        let name = name.clone();
        Signal::derive(move || draft.text(&name))
    };
    let set = {
        let name = name.clone();
        move |text: String| draft.set_text(&name, text)
    };
    let line = {
        let test = test.clone();
        move |kind: FieldKind| {
            view! { <Field label value on_input=set kind error nostrip:hint=means attr:data-test=test /> }
                .into_any()
        }
    };
    match input {
        Input::Text if (draft.kind, field) == (Message::KIND, "text") => {
            view! { <MessageText draft name /> }.into_any()
        }
        Input::Text => match field {
            "number" | "helpdesk" => line(FieldKind::Tel),
            "link" => line(FieldKind::Url),
            "operator" => {
                let session = Session::here();
                let suggestions = Signal::derive(move || session.with(known_operators));
                let set = {
                    let name = name.clone();
                    move |text: String| draft.set_text(&name, text)
                };
                view! { <Field label value on_input=set suggestions error attr:data-test=format!("field-{name}") /> }.into_any()
            }
            _ if LONG.contains(&field)
                || field.ends_with("_text")
                || field == "questions"
                || field == "notes" =>
            {
                let set = {
                    let name = name.clone();
                    move |text: String| draft.set_text(&name, text)
                };
                let test = format!("field-{name}");
                view! { <TextArea label value on_input=set error nostrip:hint=means attr:data-test=test /> }
                    .into_any()
            }
            _ => line(FieldKind::Text),
        },
        Input::Date => line(FieldKind::Date),
        Input::ClockTime => line(FieldKind::Time),
        Input::Number if is_percentage(field) => view! { <PercentField draft name /> }.into_any(),
        Input::Number => view! { <NumberField draft name /> }.into_any(),
        Input::Duration => view! { <LengthField draft name /> }.into_any(),
        Input::Choice(codes) => view! { <ChoiceField draft name field codes is_optional=true /> }.into_any(),
        Input::Row(kind) => view! { <RowField draft name kind /> }.into_any(),
        Input::YesNo => {
            let checked = {
                let name = name.clone();
                Signal::derive(move || draft.get(&name) == Some(Value::Bool(true)))
            };
            let set = move |is_set: bool| draft.set(&name, is_set.then_some(Value::Bool(true)));
            view! { <Checkbox label checked on_change=set nostrip:hint=means attr:data-test=test /> }
                .into_any()
        }
        Input::Machine => ().into_any(),
    }
}

/// A whole number; what is none stays in the field and is told.
#[component]
fn NumberField(draft: EntryDraft, name: String) -> impl IntoView {
    let (label, error) = (draft.label(name.clone()), draft.error(name.clone()));
    let means = draft.means(&name);
    let left = draft.unreadable(&name).map(|left| left.typed);
    let typed = RwSignal::new(left.unwrap_or_else(|| draft.text(&name)));
    let test = format!("field-{name}");
    let set = move |text: String| {
        // "50 %" is a number too.
        let number: Option<u32> = text.trim().trim_end_matches('%').trim_end().parse().ok();
        draft.set_number(&name, number.map(Value::from), Unreadable::new(text.clone()));
        typed.set(text);
    };
    view! {
        <Field
            label
            value=typed
            on_input=set
            kind=FieldKind::Number
            error
            nostrip:hint=means
            attr:data-test=test
        />
    }
}

/// One of several values. The first holds where nothing was chosen, unless the field may stay empty.
#[component]
fn ChoiceField(
    draft: EntryDraft,
    name: String,
    field: &'static str,
    codes: &'static [&'static str],
    is_optional: bool,
) -> impl IntoView {
    let words = Words::here();
    let (label, error) = (draft.label(name.clone()), draft.error(name.clone()));
    let means = draft.means(&name);
    let test = format!("field-{name}");
    let options = Signal::derive(move || {
        let texts = words.get();
        let chosen = codes.iter().map(|code| {
            let words = option_words(texts, draft.kind, field, code);
            ChoiceOption::new((*code).to_owned(), move || words.clone())
        });
        let none = ChoiceOption::new(String::new(), move || texts.plan_parts.choose);
        let none = is_optional.then_some(none);
        none.into_iter().chain(chosen).collect::<Vec<_>>()
    });
    let value = {
        let name = name.clone();
        let nothing = codes
            .first()
            .filter(|_| !is_optional)
            .copied()
            .unwrap_or_default();
        Signal::derive(move || match draft.text(&name) {
            code if code.is_empty() => nothing.to_owned(),
            code => code,
        })
    };
    let set = move |code: String| draft.set_text(&name, code);
    view! { <Select label options value on_choose=set error nostrip:hint=means attr:data-test=test /> }
}

/// Any number of several values.
#[component]
fn SeveralField(draft: EntryDraft, name: &'static str, codes: &'static [&'static str]) -> impl IntoView {
    let words = Words::here();
    let boxes = codes.iter().map(|code| {
        let member = format!("{name}/{code}");
        let checked = {
            let member = member.clone();
            Signal::derive(move || draft.get(&member) == Some(Value::Bool(true)))
        };
        let test = format!("field-{member}");
        let set = move |is_set: bool| draft.set(&member, is_set.then_some(Value::Bool(true)));
        let label = Signal::derive(move || option_words(words.get(), draft.kind, name, code));
        view! { <Checkbox label checked on_change=set attr:data-test=test /> }
    });
    view! {
        <fieldset class="needs">
            <legend>{draft.label(name.to_owned())}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
}
