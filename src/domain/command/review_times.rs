//! When an incident was noticed and over, as a review corrects it, against what the log knows.

use crate::domain::id::Id;
use crate::domain::incident_state::IncidentState;
use crate::domain::plan::Plan;
use crate::domain::review::Review;
use crate::domain::timestamp::Timestamp;

use super::{Fault, FieldFault};

/// What cannot be: a time that has not come yet, an end before the outage began as the log has it. Times that stand there
/// already are not refused again.
pub(super) fn faults_of_times(
    plan: &Plan,
    id: Id<Review>,
    review: &Review,
    now: Timestamp,
) -> Vec<FieldFault> {
    let was = plan.reviews.get(&id);
    let was = (
        was.and_then(|was| was.noticed_at),
        was.and_then(|was| was.resolved_at),
    );
    if was == (review.noticed_at, review.resolved_at) {
        return Vec::new();
    }
    let times = [
        ("noticed_at", review.noticed_at),
        ("resolved_at", review.resolved_at),
    ];
    let ahead = times.iter().filter(|(_, at)| at.is_some_and(|at| at > now));
    let mut faults: Vec<FieldFault> = ahead
        .map(|(field, _)| FieldFault::new(field, Fault::InFuture))
        .collect();
    let known = IncidentState::in_plan(plan, Id::from_bits(id.bits())).map(|state| state.began());
    // With a time of its own the review is held against itself.
    let start = known.filter(|_| review.noticed_at.is_none());
    // People give minutes.
    let minute = |at: Timestamp| at.ms.div_euclid(60_000);
    if let (Some(start), Some(end)) = (start, review.resolved_at)
        && minute(end) < minute(start)
    {
        faults.push(FieldFault::new("resolved_at", Fault::BeforeStart(start)));
    }
    faults
}
