//! The end of an incident (template step 5), and taking it back.

use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::plan::Plan;
use crate::domain::text::clean_line;
use crate::domain::timestamp::Timestamp;

use super::log_event::{open_state_of, state_of, write_line};
use super::{Command, Fault, Moment, Refusal, Touched};

/// Says that the services are back; the incident stays open until it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResolveIncident {
    /// The incident.
    pub incident: Id<Incident>,
    /// When they were back; none: now.
    pub at: Option<Timestamp>,
}

impl Command for ResolveIncident {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = open_state_of(plan, self.incident)?;
        if let Some(resolved) = self.at {
            if resolved < state.started {
                return Err(Refusal::field("at", Fault::BeforeStart(state.started)));
            }
            if resolved > at.now {
                return Err(Refusal::field("at", Fault::InFuture));
            }
        }
        let what = Event::Resolved { at: self.at };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Closes an incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseIncident {
    /// The incident.
    pub incident: Id<Incident>,
    /// Who agreed; may be empty.
    pub agreed_by: String,
}

impl Command for CloseIncident {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        open_state_of(plan, self.incident)?;
        let what = Event::Closed {
            agreed_by: clean_line(&self.agreed_by),
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Opens a closed incident again; the log goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReopenIncident {
    /// The incident.
    pub incident: Id<Incident>,
    /// Why; the log shows it.
    pub reason: String,
}

impl Command for ReopenIncident {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        if state_of(plan, self.incident)?.is_open() {
            return Err(Refusal::IncidentOpen);
        }
        let reason = clean_line(&self.reason);
        if reason.is_empty() {
            return Err(Refusal::field("reason", Fault::Missing));
        }
        let what = Event::Reopened { reason };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}
