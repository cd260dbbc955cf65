//! Risks: the matrix to look at, and what is to be looked at again.

mod matrix;
mod part;
mod study_age_note;
mod summary;

pub use part::RisksOfPart;
pub use study_age_note::StudyAgeNote;
pub use summary::RiskSummary;

use crate::ui::prelude::*;

use crate::domain::Date;
use crate::state::Clock;

/// The day, tracked: it changes at midnight.
fn today() -> Memo<Date> {
    let clock = Clock::here();
    Memo::new(move |_| clock.minute().date())
}
