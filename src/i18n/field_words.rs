//! A field and its value in words, where a change of the plan is shown.

use std::str::FromStr;

use super::{Lang, Texts, format};
use crate::domain::phone::Phone;
use crate::domain::plan::{Plan, Row};
use crate::domain::record::{Key, Value};
use crate::domain::text::clean_text;
use crate::domain::timestamp::{Date, Timestamp};
use crate::domain::{
    Class, Contact, Id, Language, NumberKind, PreferredChannel, Reach, Scenario, Service, Side,
};

/// The label of a field as it stands in the file; a field of a set or map ("needs/electricity")
/// carries its member. Fields without a label of their own are "other details".
#[must_use]
pub fn field_label(texts: &Texts, kind: &str, field: &str) -> String {
    let Some((set, member)) = field.split_once('/') else {
        return plain_label(texts, kind, field).to_owned();
    };
    let label = plain_label(texts, kind, set);
    match Service::from_key(member) {
        Some(service) => format::with_colon(texts.lang, label, texts.services.name_inline(service)),
        None => label.to_owned(),
    }
}

fn plain_label(texts: &Texts, kind: &str, field: &str) -> &'static str {
    let (form, fields, plan) = (texts.contact_form, texts.fields, texts.plan);
    match (kind, field) {
        ("company", "name") => plan.company_name,
        ("company", "address") => plan.company_address,
        ("company", "main_number") => plan.company_main_number,
        ("company", "website") => plan.company_website,
        ("company", "opening_hours") => plan.company_opening_hours,
        ("company", "payment") => plan.company_payment,
        ("company", "language") => plan.company_language,
        ("contact", "language") => form.language,
        ("number", "contact") => fields.of_contact,
        ("number", "reason") => form.private_reason,
        ("step", "text") => texts.steps.title_label,
        ("step", "detail") => texts.steps.detail_label,
        ("step", "owner") => texts.steps.who_label,
        ("step", "needs") => texts.steps.needs_label,
        (_, "side") => form.side,
        (_, "function") => form.function,
        (_, "first_name") => form.first_name,
        (_, "last_name") => form.last_name,
        (_, "organisation") => form.organisation,
        (_, "deputy") => form.deputy,
        (_, "action") => form.action,
        (_, "contract") => form.contract,
        (_, "reference") => form.reference,
        (_, "preferred_channel") => texts.channels.preferred,
        (_, "chat") => texts.channels.chat,
        (_, "reach") => texts.channels.reach,
        (_, "address") => form.address,
        (_, "floor") => form.floor,
        (_, "desk") => form.desk,
        (_, "works_elsewhere") => form.works_elsewhere,
        (_, "call_from" | "from_class") => form.call_from,
        (_, "called_by") => form.called_by,
        (_, "crisis_team") => form.crisis_team,
        (_, "note") => form.note,
        (_, "checked_on") => form.checked_on,
        (_, "consent") => form.consent,
        (_, "keep_until") => form.keep_until,
        (_, "name") => fields.name,
        (_, "title") => fields.title,
        (_, "text") => fields.text,
        (_, "kind") => fields.kind,
        (_, "order") => fields.order,
        (_, "post") => fields.post,
        (_, "slot") => fields.slot,
        (_, "value") => fields.value,
        (_, "line") => fields.line,
        (_, "operator") => fields.operator,
        (_, "owner") => fields.owner,
        (_, "due") => fields.due,
        (_, "done_on") => fields.done_on,
        (_, "place") => fields.place,
        (_, "way") => fields.way,
        (_, "link") => fields.link,
        (_, "customer_number") => fields.customer_number,
        (_, "line_number") => fields.line_number,
        (_, "helpdesk") => fields.helpdesk,
        (_, "helpdesk_hours") => fields.helpdesk_hours,
        (_, "building_entry") => fields.building_entry,
        (_, "cable") => fields.cable,
        (_, "infrastructure") => fields.host_network,
        (_, "autonomy") => fields.autonomy,
        (_, "voip") => fields.voip,
        (_, "backup_of") => fields.backup_of,
        (_, "rto") => fields.recovery_objective,
        (_, "meanwhile") => fields.meanwhile,
        (_, "depends_on") => fields.depends_on,
        (_, "last_tried") => fields.last_tried,
        (_, "timer_s") => fields.duration,
        (_, "scenario") => fields.scenario,
        _ => fields.other,
    }
}

/// A value of a field in words: codes become their words, references the person's name, dates
/// and numbers as the language writes them. Private numbers are for the screen to hide.
#[must_use]
pub fn field_value(texts: &Texts, plan: &Plan, kind: &str, field: &str, value: &Value) -> String {
    match value {
        Value::Null => texts.preview.empty_value.to_owned(),
        Value::Bool(true) => texts.answers.yes_inline.to_owned(),
        Value::Bool(false) => texts.answers.no_inline.to_owned(),
        Value::Number(number) => number
            .as_u64()
            .map_or_else(|| number.to_string(), |number| format::number(texts.lang, number)),
        Value::String(text) if text.is_empty() => texts.preview.empty_value.to_owned(),
        Value::String(text) => words_of_code(texts, kind, field, text)
            .map(str::to_owned)
            .or_else(|| person(plan, field, text))
            .or_else(|| (kind == "number" && field == "value").then(|| number(text)))
            .or_else(|| day(texts.lang, text))
            .unwrap_or_else(|| clean_text(text)),
        Value::Array(_) | Value::Object(_) => texts.fields.other.to_owned(),
    }
}

fn words_of_code(texts: &Texts, kind: &str, field: &str, code: &str) -> Option<&'static str> {
    let form = texts.contact_form;
    Some(match (kind, field) {
        ("contact", "side") => match Side::from_code(code)? {
            Side::Internal => form.internal,
            Side::External => form.external,
        },
        ("contact", "preferred_channel") => texts.channels.preferred_name(PreferredChannel::from_code(code)?),
        ("number", "kind") => texts.channels.kind(NumberKind::from_code(code)?),
        ("number", "reach") => texts.channels.reach_name(Reach::from_code(code)?),
        (_, "language") => Lang::from(Language::from_code(code)?).native_name(),
        (_, "call_from" | "from_class" | "class") => texts.classes.name_inline(Class::from_code(code)?),
        (_, "scenario") => texts.scenarios.name_inline(Some(Scenario::from_code(code)?)),
        _ => return None,
    })
}

/// The fields that point to a contact.
const PEOPLE: &[&str] = &[
    "backup",
    "called_by",
    "contact",
    "continuity_manager",
    "deputy",
    "incident_manager",
    "it_contact",
    "owner",
    "person",
    "plan_owner",
    "warned_by",
];

fn person(plan: &Plan, field: &str, id: &str) -> Option<String> {
    if !PEOPLE.contains(&field) {
        return None;
    }
    let id: Id<Contact> = id.parse().ok()?;
    Some(Contact::table(plan).get(&id)?.title()).filter(|title| !title.is_empty())
}

fn number(text: &str) -> String {
    Phone::parse(text).map_or_else(|_| clean_text(text), |phone| phone.to_string())
}

fn day(lang: Lang, text: &str) -> Option<String> {
    Date::from_str(text)
        .map(|day| format::date(lang, day))
        .ok()
        .or_else(|| text.parse::<Timestamp>().ok().map(|at| format::moment(lang, at)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::Record;
    use crate::i18n::texts;

    fn value(lang: Lang, kind: &str, field: &str, value: Value) -> String {
        field_value(texts(lang), &Plan::default(), kind, field, &value)
    }

    #[test]
    fn no_code_of_a_contact_or_number_reaches_the_screen() {
        for lang in Lang::ALL {
            for reach in Reach::ALL {
                assert_ne!(value(lang, "number", "reach", json!(reach.code())), reach.code());
            }
            for channel in PreferredChannel::ALL {
                let words = value(lang, "contact", "preferred_channel", json!(channel.code()));
                assert!(!words.contains('_'), "{lang:?} {words}");
            }
        }
        assert_eq!(value(Lang::Fr, "contact", "language", json!("de")), "Deutsch");
        assert_eq!(value(Lang::Nl, "contact", "call_from", json!("small")), "klein");
    }

    #[test]
    fn dates_numbers_and_empty_values_read_as_people_write_them() {
        assert_eq!(
            value(Lang::De, "number", "checked_on", json!("2026-11-23")),
            "23.11.2026"
        );
        assert_eq!(
            value(Lang::Nl, "number", "value", json!("+32470123456")),
            "+32\u{a0}470\u{a0}12\u{a0}34\u{a0}56"
        );
        assert_eq!(value(Lang::En, "contact", "floor", Value::Null), "empty");
        assert_eq!(value(Lang::En, "contact", "crisis_team", json!(true)), "yes");
        assert_eq!(
            value(Lang::En, "contact", "note", json!("2 of 3\u{202e}")),
            "2 of 3"
        );
    }

    #[test]
    fn a_reference_to_a_person_shows_the_name_or_as_it_stands_when_nobody_has_it() {
        let mut plan = Plan::default();
        let id = Id::from_bits(7);
        plan.contacts.insert(
            id,
            Contact {
                first_name: "Els".into(),
                ..Contact::default()
            },
        );
        let deputy = |plan| field_value(texts(Lang::Nl), plan, "contact", "deputy", &json!(id.to_string()));
        assert_eq!(deputy(&plan), "Els");
        assert_eq!(deputy(&Plan::default()), id.to_string());
    }

    #[test]
    fn every_field_of_a_contact_a_number_and_the_company_has_a_label() {
        let texts = texts(Lang::En);
        let mut fields = Vec::new();
        for (kind, names) in [
            (
                Contact::KIND,
                "side post order function first_name last_name organisation deputy action contract reference preferred_channel address floor desk works_elsewhere language call_from called_by crisis_team checked_on note",
            ),
            (
                "number",
                "contact kind slot value operator line chat reach consent reason keep_until checked_on",
            ),
            (
                "company",
                "name address main_number website opening_hours payment language",
            ),
            (
                "step",
                "order text detail needs owner from_class timer_s scenario",
            ),
        ] {
            fields.extend(names.split(' ').map(move |name| (kind, name)));
        }
        for (kind, field) in fields {
            assert_ne!(
                field_label(texts, kind, field),
                texts.fields.other,
                "{kind}.{field}"
            );
        }
        assert_eq!(
            field_label(texts, "step", "needs/electricity"),
            "What has to work for it: electricity"
        );
        assert_eq!(
            field_label(texts, "contact", "from_the_future"),
            texts.fields.other
        );
    }
}
