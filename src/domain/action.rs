//! Actions that come out of a review (template step 6).

use super::choice::choice;
use super::contact::Contact;
use super::drill::DrillResult;
use super::id::Id;
use super::incident::Incident;
use super::plan::Plan;
use super::record::record;
use super::review::ReviewBlock;
use super::timestamp::{Date, Timestamp};

choice! {
    /// How an action stands.
    pub enum ActionState {
        /// To do.
        #[default]
        Open = "open",
        /// Being done.
        Doing = "doing",
        /// Done.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}

record! {
    /// An action: a lesson with an owner and a date.
    pub struct Action in "action" {
        /// Sort key.
        pub order: String,
        /// The incident or drill that it comes from.
        pub incident: Option<Id<Incident>>,
        /// The drill result that it comes from.
        pub drill: Option<Id<DrillResult>>,
        /// The block of the review that it comes from.
        pub block: Option<ReviewBlock>,
        /// What is to be done.
        pub text: String,
        /// Who.
        pub owner: Option<Id<Contact>>,
        /// By when.
        pub due: Option<Date>,
        /// How it stands.
        pub state: ActionState,
        /// When it was done.
        pub done_on: Option<Date>,
        /// The entity of the plan that is to change ("line/3k…"); empty: none named.
        pub changes: String,
        /// The plan's version in which it was done; see [`super::plan_version`]. None: it changed nothing in the plan,
        /// or is not done.
        pub version: Option<u32>,
        /// Why it was given up.
        pub dropped_reason: String,
        /// Somebody said that nothing in the plan has to change for it.
        pub nothing_to_change: bool,
    }
}

impl Action {
    /// The day of what it comes from, incident or drill; `None` when that is not known.
    pub fn comes_from(&self, plan: &Plan) -> Option<Date> {
        let incident = self.incident.and_then(|id| plan.incidents.get(&id));
        let drill = self.drill.and_then(|id| plan.drills.get(&id));
        let at = incident
            .map(|head| head.started)
            .or(drill.map(|result| result.at));
        at.map(Timestamp::date)
    }

    /// Whether somebody still has to do it.
    pub fn is_to_do(&self) -> bool {
        matches!(self.state, ActionState::Open | ActionState::Doing)
    }
}
