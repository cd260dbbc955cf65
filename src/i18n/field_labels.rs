//! What a field is called where a change of the plan is shown.

use super::code_words::words_of_member;
use super::field_words::name_of_member;
use super::{Texts, fill, format};
use crate::domain::plan::Plan;

/// The label of a field as it stands in the file; a field of a set or map ("needs/electricity") carries its member,
/// which `plan` may name. Fields of a newer version are "other details".
#[must_use]
pub fn field_label(texts: &Texts, plan: &Plan, kind: &str, field: &str) -> String {
    let Some((set, member)) = field.split_once('/') else {
        return whole_label(texts, kind, field);
    };
    let label = whole_label(texts, kind, set);
    let member = words_of_member(texts, set, member)
        .map(str::to_owned)
        .or_else(|| name_of_member(texts, plan, kind, set, member));
    match member {
        Some(member) => format::with_colon(texts.lang, &label, &member),
        None => label,
    }
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
        ("standing", "at") => fields.time,
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

/// Names of the plan's other parts.
fn of_plan(texts: &Texts, field: &str) -> Option<&'static str> {
    let fields = texts.fields;
    Some(match field {
        "name" => fields.name,
        "title" => fields.title,
        "text" => fields.text,
        "kind" => fields.kind,
        "order" => fields.order,
        "post" => fields.post,
        "slot" => fields.slot,
        "value" => fields.value,
        "line" => fields.line,
        "operator" => fields.operator,
        "owner" => fields.owner,
        "due" => fields.due,
        "done_on" => fields.done_on,
        "place" => fields.place,
        "way" => fields.way,
        "link" => fields.link,
        "customer_number" => fields.customer_number,
        "line_number" => fields.line_number,
        "helpdesk" => fields.helpdesk,
        "helpdesk_hours" => fields.helpdesk_hours,
        "building_entry" => fields.building_entry,
        "cable" => fields.cable,
        "infrastructure" => fields.host_network,
        "autonomy" => fields.autonomy,
        "voip" => fields.voip,
        "backup_of" => fields.backup_of,
        "rto" => fields.recovery_objective,
        "meanwhile" => fields.meanwhile,
        "depends_on" => fields.depends_on,
        "last_tried" => fields.last_tried,
        "timer_s" => fields.duration,
        "scenario" => fields.scenario,
        "contact" => fields.contact_person,
        "authorship" => fields.authorship,
        "authors" => fields.authors,
        "group" => fields.group,
        "validators" => fields.validators,
        "it_service" => fields.it_service,
        "it_contact" => fields.it_contact,
        "incident_manager" => fields.incident_manager,
        "plan_owner" => fields.plan_owner,
        "continuity_manager" => fields.continuity_manager,
        "continuity_plan" => fields.continuity_plan,
        "next_review" => fields.next_review,
        "data_protection_on" => fields.data_protection_on,
        "data_protection" => fields.data_protection,
        "staff_trained_on" => fields.staff_trained_on,
        "staff_training" => fields.staff_training,
        "could_cope" => fields.could_cope,
        "assessment" => fields.assessment,
        "assessment_by" => fields.assessment_by,
        "assessment_on" => fields.assessment_on,
        "assessment_reference" => fields.assessment_reference,
        "treatment" => fields.treatment,
        "treatment_by" => fields.treatment_by,
        "treatment_on" => fields.treatment_on,
        "treatment_reference" => fields.treatment_reference,
        "thresholds" => fields.threshold,
        "questions" => fields.own_question,
        "message_every" => fields.message_every,
        "on_foot" => fields.on_foot,
        "step" => fields.plan_step,
        "label" => fields.label,
        "person" => fields.person,
        "duties" => fields.duties,
        "fingerprint" | "follows" | "seen" => fields.check_code,
        "cause" => fields.cause,
        "consequences" => fields.consequences,
        "likelihood" => fields.likelihood,
        "impact" => fields.impact,
        "measures" => fields.measures,
        "residual_likelihood" => fields.residual_likelihood,
        "residual_impact" => fields.residual_impact,
        "carried_over" => fields.carried_over,
        "site" => fields.site,
        "availability" => fields.availability,
        "repair_time" => fields.repair_time,
        "hours" => fields.hours,
        "commitment" => fields.commitment,
        "penalty" => fields.penalty,
        "until" => fields.until,
        "question" => fields.question,
        "asked_on" => fields.asked_on,
        "answer" => fields.answer,
        "duration" => fields.length,
        "share" => fields.share,
        "answered_by" => fields.answered_by,
        "answered_on" => fields.answered_on,
        "quantity" => fields.quantity,
        "next_try" => fields.next_try,
        "people" => fields.people,
        "needs" => fields.needs,
        "lines" => fields.lines,
        "alternative" => fields.alternative,
        "every" => fields.every,
        "audience" => fields.audience,
        "made_known" => fields.made_known,
        "warned_by" => fields.warned_by,
        "instruction" => fields.instruction,
        "to" => fields.to,
        "key_people" => fields.key_people,
        "information" => fields.information,
        "hardware" => fields.hardware,
        "software" => fields.software,
        "buildings" => fields.buildings,
        "danger" => fields.danger,
        "impact_hours" => fields.impact_hours,
        "impact_day" => fields.impact_day,
        "impact_two_days" => fields.impact_two_days,
        "impact_week" => fields.impact_week,
        "rto_reference" => fields.rto_reference,
        "estimate" => fields.estimate,
        "rpo" => fields.rpo,
        "mtpd" => fields.mtpd,
        "reduced_level" => fields.reduced_level,
        "example" => fields.example,
        "users" => fields.users,
        "print_before" => fields.print_before,
        "printed_on" => fields.printed_on,
        "language" => fields.language,
        "form" => fields.form,
        "occasion" => fields.occasion,
        "act" => fields.act,
        "agreement" => fields.agreement,
        "essentials" => fields.essentials,
        "printed" => fields.printed,
        "list" | "of" => fields.part_of,
        _ => return None,
    })
}

/// Names of reports, incidents, logs, drills and actions.
fn of_incidents(texts: &Texts, field: &str) -> Option<&'static str> {
    let fields = texts.fields;
    Some(match field {
        "noted" => fields.noted,
        "noted_by" => fields.noted_by,
        "happened" => fields.happened,
        "reported_by" => fields.reported_by,
        "services" => fields.services,
        "started" => fields.started,
        "started_by" => fields.started_by,
        "description" => fields.description,
        "cause_known" => fields.cause_known,
        "follow_up" => fields.follow_up,
        "related" => fields.related,
        "script" => fields.script,
        "at" => fields.moment,
        "who" => fields.who,
        "device" => fields.device,
        "what" => fields.event,
        "behind" => fields.order,
        "stopped" => fields.stopped,
        "back" => fields.back,
        "block" => fields.block,
        "state" => fields.state,
        "changes" => fields.changes,
        "took" => fields.took,
        "passed" => fields.passed,
        "checks" => fields.check,
        "to_reach" => fields.to_reach,
        "reached" => fields.reached,
        "code" => fields.code,
        _ => return None,
    })
}

/// Names of the post-incident review.
fn of_review(texts: &Texts, field: &str) -> Option<&'static str> {
    let review = texts.review_fields;
    Some(match field {
        "description" => texts.fields.description,
        "written_by" => review.written_by,
        "finished_on" => review.finished_on,
        "noticed_at" => review.noticed_at,
        "resolved_at" => review.resolved_at,
        "customer_impact" => review.customer_impact,
        "manager" => review.manager,
        "noticed_by" => review.noticed_by,
        "noticed_in_time" => review.noticed_in_time,
        "earlier_detection" => review.earlier_detection,
        "reporting_followed" => review.reporting_followed,
        "assessed_rightly" => review.assessed_rightly,
        "information_there" => review.information_there,
        "continuity_activated" => review.continuity_activated,
        "other_actions" => review.other_actions,
        "resources" => review.resources,
        "plan_flexible" => review.plan_flexible,
        "actions_in_time" => review.actions_in_time,
        "internal_in_time" => review.internal_in_time,
        "external_in_time" => review.external_in_time,
        "channels" => review.channels,
        "first_message" => review.first_message,
        "right_people" => review.right_people,
        "useful" => review.useful,
        "inefficient" => review.inefficient,
        "cause_found" => review.cause_found,
        "similar" => review.similar,
        "underlying" => review.underlying,
        "more_needed" => review.more_needed,
        "learned" => review.learned,
        "avoid" => review.avoid,
        "recovery" => review.recovery,
        "contracts" => review.contracts,
        "management" => review.management,
        "preparedness" => review.preparedness,
        "improvements" => review.improvements,
        "claims" => review.claims,
        "claims_to_others" => review.claims_to_others,
        "other" => review.other,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
