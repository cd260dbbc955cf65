//! The value of a field in words, where a change of the plan is shown.

use std::str::FromStr;

use super::code_words::words_of_code;
use super::message_field::fields_in_words;
use super::{Lang, Texts, format, log_sentence};
use crate::domain::phone::Phone;
use crate::domain::plan::{Plan, Row};
use crate::domain::record::{Leaf, Record, Value};
use crate::domain::text::{clean_line, clean_text};
use crate::domain::timestamp::{Date, Timestamp};
use crate::domain::{EntityRef, Event, Id, LogLine, Message, Percentage};

/// A value of a field in words: codes become their words, references the name of what they point to, lengths of time,
/// shares, dates and numbers as the language writes them. Private numbers are for the screen to hide.
#[must_use]
pub fn field_value(texts: &Texts, plan: &Plan, kind: &str, field: &str, value: &Value) -> String {
    match value {
        Value::Null => texts.preview.empty_value.to_owned(),
        Value::Bool(true) => texts.answers.yes_inline.to_owned(),
        Value::Bool(false) => texts.answers.no_inline.to_owned(),
        Value::Number(_) if matches!(field, "availability" | "share") => Percentage::from_value(value)
            .map_or_else(
                || value.to_string(),
                |share| format::percentage(texts.lang, share),
            ),
        Value::Number(number) => number
            .as_u64()
            .map_or_else(|| number.to_string(), |number| measured(texts, field, number)),
        Value::String(text) if text.is_empty() => texts.preview.empty_value.to_owned(),
        Value::String(text) if (kind, field) == (Message::KIND, "text") => {
            fields_in_words(super::texts(texts.lang), &clean_text(text))
        }
        Value::String(text) => words_of_code(texts, kind, field, text)
            .or_else(|| referred(texts, plan, kind, field, text))
            .or_else(|| is_number(kind, field).then(|| number(text)))
            .or_else(|| day(texts.lang, text))
            .unwrap_or_else(|| clean_text(text)),
        Value::Array(_) | Value::Object(_) => event(texts, plan, kind, field, value),
    }
}

/// The name of what a member of a set points to.
pub(super) fn name_of_member(
    texts: &Texts,
    plan: &Plan,
    kind: &str,
    set: &str,
    member: &str,
) -> Option<String> {
    match (kind, set) {
        ("drill", "checks") => {
            let known = texts.drills.check(member).map(str::to_owned);
            known.or_else(|| Some(clean_line(member)).filter(|member| !member.is_empty()))
        }
        ("log", _) => None,
        _ => referred(texts, plan, kind, set, member),
    }
}

/// The fields that hold minutes.
const MINUTES: &[&str] = &[
    "autonomy",
    "duration",
    "estimate",
    "every",
    "message_every",
    "mtpd",
    "on_foot",
    "repair_time",
    "rpo",
    "rto",
    "thresholds",
    "took",
];

fn measured(texts: &Texts, field: &str, value: u64) -> String {
    let name = field.split_once('/').map_or(field, |(name, _)| name);
    match name {
        _ if MINUTES.contains(&name) => format::duration(texts.lang, value),
        "timer_s" => format::timer(value),
        "reduced_level" => format::percent(texts.lang, value),
        _ => format::number(texts.lang, value),
    }
}

/// To which kind a field points; `None` when it does not.
fn points_to(kind: &str, field: &str) -> Option<&'static str> {
    Some(match (kind, field) {
        ("operator_answer", "operator") => "operator",
        (
            _,
            "agreement" | "authors" | "backup" | "called_by" | "contact" | "continuity_manager" | "deputy"
            | "external" | "incident_manager" | "it_contact" | "key_people" | "owner" | "people" | "person"
            | "plan_owner" | "to" | "users" | "validators" | "warned_by" | "written_by",
        ) => "contact",
        (_, "line" | "lines" | "carried_over" | "backup_of") => "line",
        (_, "activity" | "depends_on") => "activity",
        (_, "incident" | "related") => "incident",
        (_, "measures") => "measure",
        (_, "procedure") => "procedure",
        ("action", "drill") => "drill",
        _ => return None,
    })
}

/// What a reference points to, by name; "not in the plan" when it points nowhere.
fn referred(texts: &Texts, plan: &Plan, kind: &str, field: &str, id: &str) -> Option<String> {
    if let ("own_row", "of") | ("action", "changes") = (kind, field) {
        let entity: EntityRef = id.parse().ok()?;
        let name = name_of(texts, plan, &entity);
        let kind = texts.kinds.name(&entity.kind);
        return Some(name.map_or_else(
            || kind.to_owned(),
            |name| format::with_colon(texts.lang, kind, &name),
        ));
    }
    let entity = EntityRef::new(points_to(kind, field)?, id.to_owned());
    id.parse::<Id<()>>().ok()?;
    Some(name_of(texts, plan, &entity).unwrap_or_else(|| texts.fields.gone.to_owned()))
}

fn name_of(texts: &Texts, plan: &Plan, entity: &EntityRef) -> Option<String> {
    fn row<'a, T: Row>(plan: &'a Plan, entity: &EntityRef) -> Option<&'a T> {
        T::table(plan).get(&entity.key.parse().ok()?)
    }
    use crate::domain::{Activity, Contact, DrillResult, Incident, Line, Measure, Operator, Procedure};
    let name = match entity.kind.as_ref() {
        "contact" => row::<Contact>(plan, entity)?.called(),
        "line" => row::<Line>(plan, entity)?.name.clone(),
        "operator" => row::<Operator>(plan, entity)?.name.clone(),
        "activity" => row::<Activity>(plan, entity)?.name.clone(),
        "incident" => row::<Incident>(plan, entity)?.number.clone(),
        "measure" => row::<Measure>(plan, entity)?.text.clone(),
        "procedure" => row::<Procedure>(plan, entity)?.name.clone(),
        "drill" => format::moment(texts.lang, row::<DrillResult>(plan, entity)?.at),
        _ => return None,
    };
    Some(clean_line(&name)).filter(|name| !name.is_empty())
}

/// What a line of a log says.
fn event(texts: &Texts, plan: &Plan, kind: &str, field: &str, value: &Value) -> String {
    match Event::from_value(value) {
        Some(what) if (kind, field) == ("log", "what") => {
            let line = LogLine {
                what,
                ..LogLine::default()
            };
            log_sentence(texts, plan, &line).text()
        }
        _ => texts.fields.other.to_owned(),
    }
}

fn is_number(kind: &str, field: &str) -> bool {
    matches!(
        (kind, field),
        ("number", "value") | ("company", "main_number") | (_, "helpdesk")
    ) || (field == "number" && kind != "incident")
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
mod tests;
