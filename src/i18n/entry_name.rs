//! What an entry of the plan is called on a screen.

use super::{Texts, field_value, format};
use crate::domain::record::{Fields, Leaf, Record, Value};
use crate::domain::{Contact, EntityRef, Number, Plan, Reach};

/// Fields that say what an entry is about, the most telling first.
const TELLING: &[&str] = &[
    "name",
    "title",
    "text",
    "label",
    "function",
    "way",
    "operator",
    "line",
    "cause_text",
    "cause",
    "act",
    "post",
    "number",
    "kind",
];

/// "Contact: Els MAES". `plan` names what it points to.
#[must_use]
pub fn titled(texts: &Texts, plan: &Plan, id: &EntityRef, fields: &Fields) -> String {
    let kind = texts.kinds.name(&id.kind);
    match name(texts, plan, id, fields) {
        name if name.is_empty() => kind.to_owned(),
        name => format::with_colon(texts.lang, kind, &name),
    }
}

/// "Els MAES", "Els MAES, private, hidden"; empty when the entry says nothing of the kind.
#[must_use]
pub fn name(texts: &Texts, plan: &Plan, id: &EntityRef, fields: &Fields) -> String {
    match id.kind.as_ref() {
        // The template's rows have nobody in them yet: what they are for says which they are.
        Contact::KIND => {
            let contact = Contact::fold(fields, &mut Vec::new());
            let post = || value(texts, plan, id, "post", fields);
            let names = [contact.called(), contact.function];
            names
                .into_iter()
                .find(|name| !name.is_empty())
                .unwrap_or_else(post)
        }
        Number::KIND => {
            let parts = ["contact", "value"].map(|field| value(texts, plan, id, field, fields));
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        }
        _ => {
            let telling = TELLING.iter().find(|field| is_text(fields.get(**field)));
            telling
                .map(|field| value(texts, plan, id, field, fields))
                .unwrap_or_default()
        }
    }
}

/// What stands on a screen for the entry: its name, or its kind where it has none or is the only one of it.
#[must_use]
pub fn called(texts: &Texts, plan: &Plan, id: &EntityRef, fields: &Fields) -> String {
    let name = match Plan::single(&id.kind) {
        Some(_) => String::new(),
        None => name(texts, plan, id, fields),
    };
    if name.is_empty() {
        return texts.kinds.name(&id.kind).to_owned();
    }
    name
}

/// A field in words; a private number is hidden, an absent value is empty.
#[must_use]
pub fn value(texts: &Texts, plan: &Plan, id: &EntityRef, field: &str, fields: &Fields) -> String {
    match fields.get(field) {
        None => String::new(),
        Some(_) if is_hidden(id, field, fields) => texts.preview.hidden_value.to_owned(),
        Some(value) => field_value(texts, plan, &id.kind, field, value),
    }
}

/// Whether the field is a private number, hidden until tapped.
#[must_use]
pub fn is_hidden(id: &EntityRef, field: &str, fields: &Fields) -> bool {
    let reach = fields
        .get("reach")
        .and_then(Reach::from_value)
        .unwrap_or_default();
    id.kind == Number::KIND && field == "value" && reach.is_private()
}

fn is_text(value: Option<&Value>) -> bool {
    value.and_then(Value::as_str).is_some_and(|text| !text.is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{Lang, texts};
    use super::*;
    use crate::domain::Id;

    #[test]
    fn a_private_number_is_named_by_its_owner_and_stays_hidden() {
        let texts = texts(Lang::En);
        let mut plan = Plan::default();
        let els = Id::<Contact>::from_bits(7);
        plan.contacts.insert(
            els,
            Contact {
                first_name: "Els".into(),
                ..Contact::default()
            },
        );
        let id = Id::<Number>::from_bits(8).entity();
        let number = |reach: &str| -> Fields {
            let fields = [
                ("contact", els.to_string()),
                ("value", "+32470000000".into()),
                ("reach", reach.into()),
            ];
            fields
                .map(|(name, value)| (name.to_owned(), Value::from(value)))
                .into()
        };
        for reach in ["private_emergency", "crisis_team", "a mark of a newer version"] {
            let shown = titled(texts, &plan, &id, &number(reach));
            assert!(shown.contains("Els") && !shown.contains("470"), "{shown}");
        }
        assert!(titled(texts, &plan, &id, &number("company")).contains("470"));
    }
}
