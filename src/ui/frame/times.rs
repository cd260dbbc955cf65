//! Moments as the screens tell them.

use chrono::Timelike;

use crate::domain::timestamp::Timestamp;
use crate::i18n::format;

/// Whole minutes from `earlier` to `later`; 0 when a clock was put back in between.
pub fn minutes_between(earlier: Timestamp, later: Timestamp) -> u64 {
    u64::try_from(later.since_ms(earlier) / 60_000).unwrap_or(0)
}

/// "14:02", in the local time that held where it was noted.
pub fn time_of_day(moment: Timestamp) -> String {
    let local = moment.local();
    format::time(local.hour(), local.minute())
}
