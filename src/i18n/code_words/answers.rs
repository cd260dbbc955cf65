//! Answers to yes-or-no questions, in words.

use crate::domain::Answer;
use crate::i18n::Texts;

/// The fields that take an answer to a yes-or-no question.
const ANSWERS: &[(&str, &[&str])] = &[
    ("telecom_needs", &["answers", "could_cope"]),
    ("risk_study", &["assessment", "treatment"]),
    ("line", &["voip"]),
    ("sla", &["backup"]),
    ("operator_answer", &["answer"]),
    ("activity", &["danger"]),
    ("own_row", &["answer"]),
    ("incident", &["cause_known"]),
    ("drill", &["passed", "checks"]),
    (
        "review",
        &[
            "customer_impact",
            "noticed_in_time",
            "earlier_detection",
            "reporting_followed",
            "assessed_rightly",
            "information_there",
            "continuity_activated",
            "plan_flexible",
            "actions_in_time",
            "internal_in_time",
            "external_in_time",
            "right_people",
            "cause_found",
            "similar",
            "underlying",
            "more_needed",
            "contracts",
            "claims",
            "claims_to_others",
        ],
    ),
];

/// The code of an answer to a yes-or-no question.
pub(super) fn answer(texts: &Texts, kind: &str, field: &str, code: &str) -> Option<&'static str> {
    let name = field.split_once('/').map_or(field, |(name, _)| name);
    let (_, fields) = ANSWERS.iter().find(|(of, _)| *of == kind)?;
    fields
        .contains(&name)
        .then(|| Answer::from_code(code).map(|answer| texts.answers.name_inline(answer)))?
}
