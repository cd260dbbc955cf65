//! What is chosen after an incident, and for which block a row of one's own stands, in words.

use super::named;
use crate::domain::{ActionState, ManagementReaction, OwnList, Preparedness, RecoveryVerdict, ReviewBlock};
use crate::i18n::Texts;

/// Choices of reviews, actions and rows of one's own; `None` for other fields and for codes of a newer version.
pub(super) fn choice_of_review(texts: &Texts, kind: &str, field: &str, code: &str) -> Option<&'static str> {
    let (codes, kinds) = (texts.codes, texts.kinds);
    Some(match (kind, field) {
        ("own_row", "list") => named!(
            code,
            OwnList {
                TelecomNeeds: kinds.telecom_needs,
                Team: kinds.team,
                RiskStudy: kinds.risk_study,
                Line: kinds.line,
                Sla: kinds.sla,
                Activity: kinds.activity,
                Company: kinds.company,
                ReviewFacts: codes.key_facts,
                ReviewDetection: codes.detection,
                ReviewAssessment: codes.assessment,
                ReviewCommunication: codes.communication,
                ReviewCauses: codes.causes,
                ReviewPrevention: codes.prevention,
                ReviewResponse: codes.response,
                ReviewManagement: codes.management_response,
                ReviewPreparedness: codes.preparedness,
                ReviewImprovements: codes.improvements,
                ReviewClaims: codes.claims,
                ReviewOther: codes.various,
            }
        ),
        ("action", "block") => named!(
            code,
            ReviewBlock {
                Facts: codes.key_facts,
                Detection: codes.detection,
                Assessment: codes.assessment,
                Communication: codes.communication,
                Causes: codes.causes,
                Prevention: codes.prevention,
                Response: codes.response,
                Management: codes.management_response,
                Preparedness: codes.preparedness,
                Improvements: codes.improvements,
                Claims: codes.claims,
                Other: codes.various,
            }
        ),
        ("action", "state") => named!(
            code,
            ActionState {
                Open: codes.to_do,
                Doing: codes.doing,
                Done: codes.done,
                Dropped: codes.dropped,
            }
        ),
        ("review", "recovery") => named!(
            code,
            RecoveryVerdict {
                None: codes.none,
                Some: codes.some,
                All: codes.all,
            }
        ),
        ("review", "management") => named!(
            code,
            ManagementReaction {
                Open: codes.open,
                NotEnough: codes.not_enough,
                Partly: codes.by_the_plan_partly,
                Fully: codes.by_the_plan,
            }
        ),
        ("review", "preparedness") => named!(
            code,
            Preparedness {
                Open: codes.open,
                Unprepared: codes.unprepared,
                Partly: codes.partly,
                Fully: codes.fully,
            }
        ),
        _ => return None,
    })
}
