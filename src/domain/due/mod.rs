//! What wants a look again: entries that nobody has checked for a year, trials, measures, reviews, actions and causes
//! whose day has come.

mod rules;

use std::collections::BTreeMap;

use chrono::Months;

use super::id::EntityRef;
use super::plan::Plan;
use super::timestamp::Date;
use crate::domain::Sorting;

/// The field that says when an entry was last checked; [`super::command::MarkChecked`] writes it.
pub const CHECKED_ON: &str = "checked_on";

/// The field that says when somebody agreed to a private number.
pub const CONSENT: &str = "consent";

/// How long a check holds.
const CHECK_HOLDS: Months = Months::new(12);

/// Why an entry wants a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueWhy {
    /// Its day has come: a trial, a measure, a review.
    Day(Date),
    /// Last checked on this day, more than twelve months ago.
    Checked(Date),
    /// Never checked, or never agreed to.
    Never,
}

/// An entry that wants a look.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due {
    /// Why; what is longest due comes first, what was never checked last.
    pub why: DueWhy,
    /// Which entry.
    pub entity: EntityRef,
    /// The field that holds the day.
    pub field: &'static str,
}

impl Due {
    /// Whether a look at the entry is all it takes: then it can be marked as checked on the spot.
    pub fn is_check(&self) -> bool {
        self.field == CHECKED_ON
    }
}

/// Everything that wants a look on this day, by the kind of entry; within a kind what is longest due first.
pub fn due(plan: &Plan, today: Date) -> BTreeMap<&'static str, Vec<Due>> {
    let mut found = Found {
        today,
        by_kind: BTreeMap::new(),
    };
    found.add_all(plan);
    for entries in found.by_kind.values_mut() {
        entries.order();
    }
    found.by_kind
}

/// How many entries want a look on this day.
pub fn count(plan: &Plan, today: Date) -> usize {
    due(plan, today).values().map(Vec::len).sum()
}

/// What was found so far.
struct Found {
    today: Date,
    by_kind: BTreeMap<&'static str, Vec<Due>>,
}

impl Found {
    /// A check of an entry with content: due when there was none or when it no longer holds.
    fn check(&mut self, kind: &'static str, field: &'static str, key: impl ToString, checked: Option<Date>) {
        let why = match checked {
            None => DueWhy::Never,
            Some(day) if holds_on(day, self.today) => return,
            Some(day) => DueWhy::Checked(day),
        };
        self.add(kind, field, key, why);
    }

    /// A day that was set: due from that day on.
    fn day(&mut self, kind: &'static str, field: &'static str, key: impl ToString, day: Option<Date>) {
        if let Some(day) = day.filter(|day| *day <= self.today) {
            self.add(kind, field, key, DueWhy::Day(day));
        }
    }

    fn add(&mut self, kind: &'static str, field: &'static str, key: impl ToString, why: DueWhy) {
        let entity = EntityRef::new(kind, key.to_string());
        let due = Due { why, entity, field };
        self.by_kind.entry(kind).or_default().push(due);
    }
}

/// Whether a check on one day still holds on another. A check that lies ahead holds: that clock was wrong, not the check.
pub(super) fn holds_on(checked: Date, today: Date) -> bool {
    checked
        .checked_add_months(CHECK_HOLDS)
        .is_none_or(|end| today <= end)
}
