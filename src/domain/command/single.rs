//! Saving a record of which there is one.

use crate::domain::id::Id;
use crate::domain::plan::{Plan, Single};

use super::row::{cleaned, edited_over};
use super::{Checked, Command, Moment, Refusal, Touched};

/// Saves what was edited in a record of which there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveSingle<T: Single> {
    /// The record as the form found it.
    pub was: T,
    /// The record as the form leaves it.
    pub record: T,
}

impl<T: Single + Checked> Command for SaveSingle<T> {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let record = edited_over(T::of(plan), &self.was, &cleaned(&self.record));
        let faults = record.faults(Id::SINGLE);
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        *T::of_mut(plan) = record;
        Ok(vec![T::entity()])
    }
}
