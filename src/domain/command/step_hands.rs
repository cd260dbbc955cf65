//! What is said of a step beside its answer: in whose hands it is, and what was seen.

use crate::domain::contact::Contact;
use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::plan::Plan;
use crate::domain::step_ref::StepRef;
use crate::domain::text::{clean_line, clean_text};

use super::log_event::{open_state_of, write_line};
use super::{Command, Fault, Moment, Refusal, Touched};

/// Puts a step into somebody's hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignStep {
    /// The incident.
    pub incident: Id<Incident>,
    /// The step.
    pub step: StepRef,
    /// Who of the contacts; none: somebody else, by name.
    pub to: Option<Id<Contact>>,
    /// The name, for somebody who is none of the contacts.
    pub name: String,
}

impl Command for AssignStep {
    /// The log gets a line only when somebody else has it than before.
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = open_state_of(plan, self.incident)?;
        let known = self.to.and_then(|id| plan.contacts.get(&id));
        let name = known.map_or_else(|| clean_line(&self.name), Contact::called);
        if name.is_empty() {
            return Err(Refusal::field("name", Fault::Missing));
        }
        let to = self.to.filter(|_| known.is_some()).unwrap_or_default();
        let has_it = state.assigned.get(&self.step);
        if has_it.is_some_and(|has_it| (has_it.contact, &has_it.name) == (to, &name)) {
            return Ok(Touched::new());
        }
        let step = self.step;
        let what = Event::StepAssigned { step, to, name };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Takes a step out of somebody's hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreeStep {
    /// The incident.
    pub incident: Id<Incident>,
    /// The step.
    pub step: StepRef,
}

impl Command for FreeStep {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = open_state_of(plan, self.incident)?;
        if !state.assigned.contains_key(&self.step) {
            return Err(Refusal::NothingToUndo);
        }
        let what = Event::StepAssigned {
            step: self.step,
            to: Id::default(),
            name: String::new(),
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Writes what was seen to a step that has an answer; nothing typed takes the note away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteStep {
    /// The incident.
    pub incident: Id<Incident>,
    /// The step.
    pub step: StepRef,
    /// What was seen.
    pub note: String,
}

impl Command for NoteStep {
    /// The same answer again with the note: answer, time and person stay as they were.
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = open_state_of(plan, self.incident)?;
        let Some(mark) = state.steps.get(&self.step) else {
            return Err(Refusal::NothingToUndo);
        };
        let note = clean_text(&self.note);
        if note == mark.note {
            return Ok(Touched::new());
        }
        let what = Event::Step {
            step: self.step,
            answer: mark.answer,
            note,
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}
