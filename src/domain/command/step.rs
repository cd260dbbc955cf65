//! Moving a step of the checklist to another place.

use crate::domain::id::Id;
use crate::domain::plan::Plan;
use crate::domain::reflex::Reflex;
use crate::domain::step::Step;

use super::row::place_behind;
use super::{Command, Moment, Refusal, Touched};

/// Moves an own step behind a reflex and, there, behind another own step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveStep {
    /// Which step.
    pub id: Id<Step>,
    /// Behind which reflex; none: before everything.
    pub after: Option<Reflex>,
    /// Behind which own step at that place; none: the first there.
    pub behind: Option<Id<Step>>,
}

impl Command for MoveStep {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let Some(step) = plan.steps.get(&self.id) else {
            return Err(Refusal::NotThere(self.id.entity()));
        };
        let mut step = Step {
            after: self.after,
            ..step.clone()
        };
        step.order = place_behind(&plan.steps, self.id, &step, self.behind);
        plan.steps.insert(self.id, step);
        Ok(vec![self.id.entity()])
    }
}
