//! An entry of the plan, to be read: each filled field with its label, in the record's order.

use std::collections::BTreeMap;

use super::{Texts, field_label, field_value, format, option_words};
use crate::domain::link::{self, Link};
use crate::domain::phone::Phone;
use crate::domain::record::{Fields, Value};
use crate::domain::{EntityRef, Input, Plan, Shape};

/// A label and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The field's name.
    pub field: &'static str,
    /// What it is about.
    pub label: String,
    /// In words.
    pub text: String,
    /// Calls, writes to or opens it, where it can be.
    pub href: Option<String>,
}

/// Fields that only put rows in order or carry the machine's own marks.
const NOT_READ: &[&str] = &["order", "fingerprint"];

/// Codes that say nothing.
const NOTHING_SAID: &[&str] = &["open", "other"];

/// What is filled in, in the record's order.
#[must_use]
pub fn facts(texts: &Texts, plan: &Plan, entity: &EntityRef, fields: &Fields) -> Vec<Fact> {
    facts_but(texts, plan, entity, fields, None)
}

/// The same without the field that the heading above says.
pub(super) fn facts_but(
    texts: &Texts,
    plan: &Plan,
    entity: &EntityRef,
    fields: &Fields,
    said: Option<&str>,
) -> Vec<Fact> {
    let kind = entity.kind.as_ref();
    let shapes = Plan::field_names(kind).iter().zip(Plan::shapes(kind));
    let is_read = |name: &str| !NOT_READ.contains(&name) && said != Some(name);
    let mut facts = Vec::new();
    for (name, shape) in shapes.filter(|(name, _)| is_read(name)) {
        match shape {
            Shape::One(_) | Shape::Optional(_) => {
                let first = first_choice(kind, shape);
                let value = fields.get(*name).filter(|value| is_set(value)).or(first.as_ref());
                if let Some(value) = value {
                    facts.push(Fact {
                        field: name,
                        label: field_label(texts, plan, kind, name),
                        text: field_value(texts, plan, kind, name, value),
                        href: href_of(name, value),
                    });
                }
            }
            Shape::Several(input) => {
                let members = members(fields, name);
                let names = members.keys().map(|member| match input {
                    Input::Row(_) => field_value(texts, plan, kind, name, &Value::from(*member)),
                    _ => option_words(texts, kind, name, member),
                });
                let names: Vec<String> = names.collect();
                if !names.is_empty() {
                    let names: Vec<&str> = names.iter().map(String::as_str).collect();
                    facts.push(Fact {
                        field: name,
                        label: field_label(texts, plan, kind, name),
                        text: format::list(texts.lang, &names),
                        href: None,
                    });
                }
            }
            Shape::Each(..) => {
                for (member, value) in members(fields, name) {
                    if is_set(value) {
                        let field = format!("{name}/{member}");
                        facts.push(Fact {
                            field: name,
                            label: field_label(texts, plan, kind, &field),
                            text: field_value(texts, plan, kind, name, value),
                            href: None,
                        });
                    }
                }
            }
        }
    }
    facts
}

/// What a tap on a number, a mail address or a page does; nothing where it is none.
fn href_of(field: &str, value: &Value) -> Option<String> {
    let text = value.as_str()?;
    match field {
        "number" | "helpdesk" if text.contains('@') => link::mailto(text),
        "number" | "helpdesk" | "main_number" => Phone::parse(text).ok().map(|phone| phone.href()),
        "link" | "website" => Link::parse(&link::web_address(text)).map(|link| link.href()),
        _ => None,
    }
}

/// What holds in a row where nothing was chosen, when it says something.
fn first_choice(kind: &str, shape: &Shape) -> Option<Value> {
    let Shape::One(Input::Choice(codes)) = shape else {
        return None;
    };
    let first = codes.first().filter(|code| !NOTHING_SAID.contains(code))?;
    Plan::single(kind).is_none().then(|| Value::from(*first))
}

fn is_set(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && value.as_str() != Some("")
}

/// The members of a set or map, by key.
#[must_use]
pub fn members<'a>(fields: &'a Fields, name: &str) -> BTreeMap<&'a str, &'a Value> {
    let mut found = BTreeMap::new();
    for (field, value) in fields {
        let key = field.strip_prefix(name).and_then(|rest| rest.strip_prefix('/'));
        if let Some(key) = key.filter(|_| *value != Value::Bool(false)) {
            found.insert(key, value);
        }
    }
    found
}
