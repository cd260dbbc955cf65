//! The results of calls that a colleague made from a list, noted by whoever leads the call round.

use crate::domain::attempt::{Channel, Outcome};
use crate::domain::contact::Contact;
use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::plan::Plan;
use crate::domain::text::clean_line;
use crate::domain::timestamp::Timestamp;

use super::log_event::{state_of, write_line};
use super::{Command, Moment, Refusal, Touched};

/// What came of one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallResult {
    /// Who was called.
    pub contact: Id<Contact>,
    /// With what result.
    pub outcome: Outcome,
    /// When, as the colleague says; none: nobody says.
    pub at: Option<Timestamp>,
    /// Who called.
    pub by: String,
}

/// Notes results that came back as a text. Allowed after the end too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteResults {
    /// The incident.
    pub incident: Id<Incident>,
    /// What came of them.
    pub results: Vec<CallResult>,
}

impl Command for NoteResults {
    /// A line for each call; where the colleague says when it was, a correction gives the line that time.
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        state_of(plan, self.incident)?;
        for result in &self.results {
            if !plan.contacts.contains_key(&result.contact) {
                return Err(Refusal::NotThere(result.contact.entity()));
            }
        }
        let mut touched = Touched::new();
        for result in self.results {
            let name = plan.contacts.get(&result.contact).map(Contact::called);
            let what = Event::Tried {
                contact: result.contact,
                number: Id::default(),
                channel: Channel::Call,
                outcome: result.outcome,
                name: name.unwrap_or_default(),
                by: clean_line(&result.by),
            };
            let line = write_line(plan, at, self.incident, what);
            let told = result.at.filter(|told| *told < at.now).zip(line.key.parse().ok());
            touched.push(line);
            // A later millisecond each, so that the log keeps the order.
            at.now = at.now.plus_ms(1);
            if let Some((told, line)) = told {
                let what = Event::Correction {
                    line,
                    at: Some(told),
                    text: None,
                };
                touched.push(write_line(plan, at, self.incident, what));
                at.now = at.now.plus_ms(1);
            }
        }
        Ok(touched)
    }
}
