//! Correcting a line of the log; the original stays.

use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident_state::IncidentState;
use crate::domain::log_line::LogLine;
use crate::domain::plan::Plan;
use crate::domain::text::clean_text;
use crate::domain::timestamp::Timestamp;

use super::log_event::{state_of, write_line};
use super::{Command, Fault, Moment, Refusal, Touched};

/// Corrects a line's time or text by another line. Allowed after the end too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectLine {
    /// The line.
    pub line: Id<LogLine>,
    /// The right time; none leaves it.
    pub at: Option<Timestamp>,
    /// The right text; none leaves it.
    pub text: Option<String>,
}

impl Command for CorrectLine {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let line = plan
            .log
            .get(&self.line)
            .filter(|line| !matches!(line.what, Event::Correction { .. }))
            .ok_or_else(|| Refusal::NotThere(self.line.entity()))?;
        let incident = line.incident;
        let state = state_of(plan, incident)?;
        if let Some(time) = self.at {
            check_time(line, time, &state, at.now)?;
        }
        let text = self.text.as_deref().map(clean_text);
        if self.at.is_none() && text.as_deref().is_none_or(str::is_empty) {
            return Err(Refusal::field("text", Fault::Missing));
        }
        let what = Event::Correction {
            line: self.line,
            at: self.at,
            text,
        };
        Ok(vec![write_line(plan, at, incident, what)])
    }
}

/// Nothing lies ahead, no end before the start, no start behind the end.
fn check_time(line: &LogLine, time: Timestamp, state: &IncidentState, now: Timestamp) -> Result<(), Refusal> {
    let is_end = matches!(line.what, Event::Closed { .. } | Event::Resolved { .. });
    let is_start = matches!(line.what, Event::Started { .. });
    let end = state.over();
    if time > now {
        Err(Refusal::field("at", Fault::InFuture))
    } else if is_end && time < state.started {
        Err(Refusal::field("at", Fault::BeforeStart(state.started)))
    } else if let Some(end) = end.filter(|end| is_start && time > *end) {
        Err(Refusal::field("at", Fault::BeforeStart(end)))
    } else {
        Ok(())
    }
}
