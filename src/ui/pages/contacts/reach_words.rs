//! Whether somebody can be reached, in a shape and a word.

use super::row_facts::RowFacts;
use crate::domain::reachability::{Reason, Verdict};
use crate::domain::{Channel, NumberKind, Outcome, Timestamp};
use crate::i18n::{Texts, fill, format};
use crate::ui::widgets::StatusKind;

/// What stands in a row under the name; nothing while nothing is to be told.
pub fn row_status(texts: &Texts, facts: &RowFacts) -> Option<(StatusKind, String)> {
    let why = |reason: Reason| texts.reasons.why(texts, reason);
    if facts.is_dead {
        return facts.reason.map(|reason| (StatusKind::Fails, why(reason)));
    }
    if let Some((outcome, at)) = facts.tried {
        return Some(tried_status(texts, outcome, at));
    }
    match facts.reason.filter(|reason| *reason != Reason::NotKnown) {
        Some(reason) => Some((StatusKind::Unsure, why(reason))),
        None if facts.in_incident => Some((StatusKind::Unsure, texts.channels.not_tried.to_owned())),
        None => None,
    }
}

/// How the last attempt ended, with its time.
pub fn tried_status(texts: &Texts, outcome: Outcome, at: Timestamp) -> (StatusKind, String) {
    let kind = match outcome {
        Outcome::Reached => StatusKind::Works,
        Outcome::NoAnswer | Outcome::Voicemail | Outcome::Sent => StatusKind::Due,
        Outcome::WrongNumber => StatusKind::Fails,
    };
    (
        kind,
        fill(
            texts.channels.outcome_at(outcome),
            &[("time", &format::time_of(at))],
        ),
    )
}

/// Whether a number works now, this way.
pub fn number_status(
    texts: &Texts,
    kind: NumberKind,
    channel: Channel,
    verdict: Verdict,
) -> (StatusKind, String) {
    let reasons = texts.reasons;
    match verdict {
        Verdict::Reachable => {
            let works = match kind {
                // A full network lets texts through and no calls.
                NumberKind::Mobile if channel == Channel::Sms => reasons.sms_works,
                NumberKind::Mobile => reasons.mobile_works,
                NumberKind::FixedOffice | NumberKind::FixedHome => reasons.fixed_works,
                NumberKind::Email => reasons.mail_works,
            };
            (StatusKind::Works, works.to_owned())
        }
        Verdict::Maybe(reason) => (StatusKind::Unsure, reasons.why(texts, reason)),
        Verdict::Dead(reason) => (StatusKind::Fails, reasons.why(texts, reason)),
    }
}
