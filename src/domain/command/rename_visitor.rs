//! Mending the name of a visitor in the roll call.

use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::plan::Plan;
use crate::domain::text::clean_line;

use super::log_event::{open_state_of, write_line};
use super::{Command, Fault, Moment, Refusal, Touched};

/// Gives a visitor the right name; what was noted of the person stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameVisitor {
    /// The incident.
    pub incident: Id<Incident>,
    /// The name as it stands.
    pub was: String,
    /// The right one.
    pub name: String,
}

impl Command for RenameVisitor {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = open_state_of(plan, self.incident)?;
        let visitor = |name: &str| (Id::default(), name.to_owned());
        if !state.people.contains_key(&visitor(&self.was)) {
            return Err(Refusal::NothingToUndo);
        }
        let name = clean_line(&self.name);
        if name.is_empty() {
            return Err(Refusal::field("name", Fault::Missing));
        }
        if name == self.was {
            return Ok(Touched::new());
        }
        if state.people.contains_key(&visitor(&name)) {
            return Err(Refusal::field("name", Fault::Itself));
        }
        let what = Event::VisitorRenamed { was: self.was, name };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}
