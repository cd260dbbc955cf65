//! What the fields of the post-incident review are called (template step 6).

use crate::i18n::Texts;

/// Names of the post-incident review.
pub(super) fn of_review(texts: &Texts, field: &str) -> Option<&'static str> {
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
