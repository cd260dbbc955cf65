//! The versions of the plan are counted by its approvals: the first one that is approved is version 1. What was written
//! since the last approval belongs to the version that the next one approves.

use super::plan::Plan;

/// The version that was approved last; 0 before the first approval.
pub fn approved_version(plan: &Plan) -> u32 {
    let whole = plan.validations.values();
    let whole = whole.filter(|validation| validation.procedure.is_none());
    u32::try_from(whole.count()).unwrap_or(u32::MAX)
}

/// The version that the plan is now; `is_unchanged`: it says what was approved last.
pub fn version_now(plan: &Plan, is_unchanged: bool) -> u32 {
    let approved = approved_version(plan);
    match is_unchanged && approved > 0 {
        true => approved,
        false => approved.saturating_add(1),
    }
}
