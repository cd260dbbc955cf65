//! How an action goes on: somebody is at it, it is done (the plan was changed for it, or nothing in the plan has to
//! change), or it is given up.

use crate::domain::action::{Action, ActionState};
use crate::domain::id::{EntityRef, Id};
use crate::domain::plan::Plan;
use crate::domain::text::clean_line;

use super::{Command, Fault, Moment, Refusal, Touched};

/// What came of an action in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionResult {
    /// The plan was changed.
    Changed {
        /// Where: an entry, or a part as a whole.
        place: EntityRef,
        /// The version that the plan is now.
        version: u32,
    },
    /// Nothing in the plan has to change.
    NothingToChange,
}

/// Marks an action as done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishAction {
    /// Which.
    pub id: Id<Action>,
    /// What came of it; none: nobody said so yet, which is refused.
    pub result: Option<ActionResult>,
}

impl Command for FinishAction {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let Some(action) = plan.actions.get(&self.id) else {
            return Err(Refusal::NotThere(self.id.entity()));
        };
        let mut action = action.clone();
        match self.result {
            None => return Err(Refusal::field("result", Fault::Missing)),
            Some(ActionResult::Changed { place, version }) => {
                if !Plan::KINDS.contains(&place.kind.as_ref()) {
                    return Err(Refusal::field("changes", Fault::Missing));
                }
                action.changes = place.to_string();
                action.version = Some(version);
                action.nothing_to_change = false;
            }
            Some(ActionResult::NothingToChange) => {
                action.version = None;
                action.nothing_to_change = true;
            }
        }
        action.state = ActionState::Done;
        action.done_on = Some(at.now.date());
        action.dropped_reason.clear();
        plan.actions.insert(self.id, action);
        Ok(vec![self.id.entity()])
    }
}

/// Says that somebody is at an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeginAction {
    /// Which.
    pub id: Id<Action>,
}

impl Command for BeginAction {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let Some(action) = plan.actions.get_mut(&self.id) else {
            return Err(Refusal::NotThere(self.id.entity()));
        };
        action.state = ActionState::Doing;
        Ok(vec![self.id.entity()])
    }
}

/// Gives an action up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropAction {
    /// Which.
    pub id: Id<Action>,
    /// Why; must not be empty.
    pub reason: String,
}

impl Command for DropAction {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let Some(action) = plan.actions.get_mut(&self.id) else {
            return Err(Refusal::NotThere(self.id.entity()));
        };
        let reason = clean_line(&self.reason);
        if reason.is_empty() {
            return Err(Refusal::field("dropped_reason", Fault::Missing));
        }
        action.state = ActionState::Dropped;
        action.dropped_reason = reason;
        Ok(vec![self.id.entity()])
    }
}

/// Says that an action is still to be done after all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReopenAction {
    /// Which.
    pub id: Id<Action>,
}

impl Command for ReopenAction {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let Some(action) = plan.actions.get(&self.id) else {
            return Err(Refusal::NotThere(self.id.entity()));
        };
        let action = Action {
            state: ActionState::Open,
            done_on: None,
            version: None,
            nothing_to_change: false,
            dropped_reason: String::new(),
            ..action.clone()
        };
        plan.actions.insert(self.id, action);
        Ok(vec![self.id.entity()])
    }
}
