//! What somebody wrote only now, somebody looked at now: it is not to be checked the day it was written.

use crate::domain::due::CHECKED_ON;
use crate::domain::plan::Plan;
use crate::domain::record::{Fields, Leaf};
use crate::domain::timestamp::Date;

/// Notes the day of a first check in what was written. A day that stands there or stood there before stays: a change of
/// one field is no look at all of them.
pub(super) fn looked_at(kind: &str, was: &Fields, fields: &mut Fields, today: Date) {
    let is_first = !was.contains_key(CHECKED_ON) && !fields.contains_key(CHECKED_ON);
    if is_first && was != fields && Plan::field_names(kind).contains(&CHECKED_ON) {
        fields.insert(CHECKED_ON.to_owned(), today.to_value());
    }
}
