//! What a field is called where a change of the plan is shown.

mod of_incidents;
mod of_plan;
mod of_review;

use of_incidents::of_incidents;
use of_plan::of_plan;
use of_review::of_review;

use super::code_words::words_of_member;
use super::field_words::name_of_member;
use super::{Texts, fill, format};
use crate::domain::plan::Plan;

/// The label of a field as it stands in the file; a field of a set or map ("needs/electricity") carries its member,
/// which `plan` may name. Fields of a newer version are "other details".
#[must_use]
pub fn field_label(texts: &Texts, plan: &Plan, kind: &str, field: &str) -> String {
    match label_and_member(texts, plan, kind, field) {
        (label, Some(member)) => format::with_colon(texts.lang, &label, &member),
        (label, None) => label,
    }
}

/// The same in two parts: what the field is called, and which member of it this is.
#[must_use]
pub fn label_and_member(texts: &Texts, plan: &Plan, kind: &str, field: &str) -> (String, Option<String>) {
    let Some((set, member)) = field.split_once('/') else {
        return (whole_label(texts, kind, field), None);
    };
    let member = words_of_member(texts, set, member)
        .map(str::to_owned)
        .or_else(|| name_of_member(texts, plan, kind, set, member));
    (whole_label(texts, kind, set), member)
}

/// A field that says another one in words is named after it.
fn whole_label(texts: &Texts, kind: &str, field: &str) -> String {
    if let Some(label) = label(texts, kind, field) {
        return label.to_owned();
    }
    let base = match field {
        "dependencies_text" => Some("depends_on"),
        _ => field.strip_suffix("_text"),
    };
    base.and_then(|base| label(texts, kind, base))
        .map(|label| {
            let label = label.trim_end_matches(['?', '\u{a0}']);
            fill(texts.fields.in_words, &[("field", label)])
        })
        .unwrap_or_else(|| texts.fields.other.to_owned())
}

fn label(texts: &Texts, kind: &str, field: &str) -> Option<&'static str> {
    of_kind(texts, kind, field)
        .or_else(|| of_forms(texts, field))
        .or_else(|| of_plan(texts, field))
        .or_else(|| of_incidents(texts, field))
}

/// Names that mean something of their own in one kind.
fn of_kind(texts: &Texts, kind: &str, field: &str) -> Option<&'static str> {
    let (form, fields, plan, steps) = (texts.contact_form, texts.fields, texts.plan, texts.steps);
    Some(match (kind, field) {
        ("company", "name") => plan.company_name,
        ("company", "address") => plan.company_address,
        ("company", "main_number") => plan.company_main_number,
        ("company", "website") => plan.company_website,
        ("company", "opening_hours") => plan.company_opening_hours,
        ("company", "payment") => plan.company_payment,
        ("company", "language") => plan.company_language,
        ("company", "set_aside") => texts.plan_parts.not_ours,
        ("contact", "language") => form.language,
        ("number", "contact") => fields.of_contact,
        ("number", "reason") => form.private_reason,
        ("step", "text") => steps.title_label,
        ("step", "detail") => steps.detail_label,
        ("step", "owner") => steps.who_label,
        ("step", "needs") => steps.needs_label,
        ("step", "after") => steps.place_label,
        ("step", "from_class") => steps.from_class_label,
        ("step", "scenario") => steps.scenario_label,
        ("telecom_needs", "answers") => fields.depends,
        ("telecom_needs", "notes") => fields.depends_how,
        ("team", "backup") => form.deputy,
        ("sla", "backup") => fields.backup_line,
        ("validation", "on") => fields.validated_on,
        ("validation", "private_fingerprint") => texts.plan_care.private_code,
        ("validation", "parts") => texts.plan_care.validated_entries,
        ("validation", "field_digests") => texts.plan_care.validated_fields,
        ("standing", "at") => fields.time,
        ("action", "text") => texts.review_words.action_text,
        ("review", _) => return of_review(texts, field),
        _ => return None,
    })
}

/// Names that the forms have.
fn of_forms(texts: &Texts, field: &str) -> Option<&'static str> {
    let (form, channels) = (texts.contact_form, texts.channels);
    Some(match field {
        "side" => form.side,
        "function" => form.function,
        "first_name" => form.first_name,
        "last_name" => form.last_name,
        "organisation" => form.organisation,
        "deputy" => form.deputy,
        "action" => form.action,
        "contract" => form.contract,
        "reference" => form.reference,
        "preferred_channel" => channels.preferred,
        "chat" => channels.chat,
        "reach" => channels.reach,
        "address" => form.address,
        "floor" => form.floor,
        "desk" => form.desk,
        "works_elsewhere" => form.works_elsewhere,
        "call_from" => form.call_from,
        "called_by" => form.called_by,
        "crisis_team" => form.crisis_team,
        "note" => form.note,
        "checked_on" => form.checked_on,
        "consent" => form.consent,
        "keep_until" => form.keep_until,
        "number" => form.number,
        "external" => texts.contacts.external,
        "class" | "classes" => texts.classes.heading,
        "incident" => texts.kinds.incident,
        "drill" => texts.kinds.drill,
        "activity" => texts.kinds.activity,
        "procedure" => texts.kinds.procedure,
        "document" => texts.kinds.document,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
