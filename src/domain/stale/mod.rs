//! What time has passed by: dates that are over, checks that are too old. The day is always given, never read here.

mod risks;

pub use risks::{StaleRisk, StudyAge, risk_is_treated, stale_risks, study_age};

use chrono::Months;

use super::timestamp::Date;

/// How long a look at something holds, in months.
const HOLDS: Months = Months::new(12);

/// The day by which something was to happen, when that day is over. On the day itself there is still time.
pub fn is_over(due: Option<Date>, today: Date) -> Option<Date> {
    due.filter(|due| *due < today)
}

/// The day on which something was last looked at, when that is more than a year ago.
pub fn is_old(looked_at: Option<Date>, today: Date) -> Option<Date> {
    looked_at.filter(|day| day.checked_add_months(HOLDS).is_some_and(|until| until < today))
}
