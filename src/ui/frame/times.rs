//! Moments as the screens tell them.

use crate::domain::timestamp::Timestamp;

/// Whole minutes from `earlier` to `later`; 0 when a clock was put back in between.
pub fn minutes_between(earlier: Timestamp, later: Timestamp) -> u64 {
    u64::try_from(later.shown_since_ms(earlier) / 60_000).unwrap_or(0)
}

/// Whole minutes that are left until `due`; negative when it is late, by how many.
pub fn minutes_left(due: Timestamp, now: Timestamp) -> i64 {
    -(now.late_ms(due) / 60_000)
}
