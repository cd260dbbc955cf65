//! Somebody finds the plan, or one procedure, good (template 1.1).

use crate::domain::plan::Plan;
use crate::domain::validation::Validation;

use super::row::cleaned;
use super::{Checked, Command, Fault, FieldFault, Moment, Refusal, Touched};

/// Adds a validation. It is never edited: whoever finds the plan good again validates again.
#[derive(Clone, Debug, PartialEq)]
pub struct Validate {
    /// Who, when, what; with the fingerprint of what is validated.
    pub validation: Validation,
}

impl Command for Validate {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let id = at.new_id();
        let validation = cleaned(&self.validation);
        let mut faults = validation.faults(id);
        if validation.on.is_some_and(|on| on > at.now.date()) {
            faults.push(FieldFault::new("on", Fault::InFuture));
        }
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        plan.validations.insert(id, validation);
        Ok(vec![id.entity()])
    }
}
