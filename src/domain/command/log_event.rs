//! What is written into the log while an incident is handled.

use std::collections::BTreeMap;

use crate::domain::answer::Answer;
use crate::domain::attempt::{Channel, Outcome};
use crate::domain::class::Class;
use crate::domain::classify::Question;
use crate::domain::contact::Contact;
use crate::domain::event::Event;
use crate::domain::id::{EntityRef, Id};
use crate::domain::incident::Incident;
use crate::domain::incident_log::{Entry, is_open, log_of, standing};
use crate::domain::incident_state::IncidentState;
use crate::domain::log_line::LogLine;
use crate::domain::note_kind::NoteKind;
use crate::domain::number::Number;
use crate::domain::plan::Plan;
use crate::domain::reflex::Branch;
use crate::domain::service::{Service, ServiceState};
use crate::domain::step_ref::{StepAnswer, StepRef};
use crate::domain::text::{clean_line, clean_text};

use super::{Command, Fault, Moment, Refusal, Touched};

/// Writes a line and gives its entity.
pub(super) fn write_line(plan: &mut Plan, at: &mut Moment, incident: Id<Incident>, what: Event) -> EntityRef {
    let behind = last_if_later(&log_of(plan, incident), at);
    insert_line(plan, at, incident, what, behind)
}

fn insert_line(
    plan: &mut Plan,
    at: &mut Moment,
    incident: Id<Incident>,
    what: Event,
    behind: Option<Id<LogLine>>,
) -> EntityRef {
    let id: Id<LogLine> = at.new_id();
    let line = LogLine {
        incident,
        at: at.now,
        who: at.who.clone(),
        device: at.device.clone(),
        what,
        behind,
        ..LogLine::default()
    };
    plan.log.insert(id, line);
    id.entity()
}

/// The last line, when by its time it would not stand before one that is written now.
fn last_if_later(entries: &[Entry<'_>], at: &Moment) -> Option<Id<LogLine>> {
    entries
        .last()
        .filter(|last| last.place_ms() >= at.now.ms)
        .map(|last| last.id)
}

/// The incident's state; refused when there is no such incident.
pub(super) fn state_of(plan: &Plan, incident: Id<Incident>) -> Result<IncidentState, Refusal> {
    IncidentState::in_plan(plan, incident).ok_or_else(|| Refusal::NotThere(incident.entity()))
}

/// The incident's state; refused when it is closed.
pub(super) fn open_state_of(plan: &Plan, incident: Id<Incident>) -> Result<IncidentState, Refusal> {
    let state = state_of(plan, incident)?;
    if state.is_open() {
        Ok(state)
    } else {
        Err(Refusal::IncidentClosed)
    }
}

fn check_is_there(plan: &Plan, incident: Id<Incident>) -> Result<(), Refusal> {
    if plan.incidents.contains_key(&incident) {
        Ok(())
    } else {
        Err(Refusal::NotThere(incident.entity()))
    }
}

fn write_while_open(
    plan: &mut Plan,
    at: &mut Moment,
    incident: Id<Incident>,
    what: Event,
) -> Result<Touched, Refusal> {
    check_is_there(plan, incident)?;
    let entries = log_of(plan, incident);
    if !is_open(&entries) {
        return Err(Refusal::IncidentClosed);
    }
    let behind = last_if_later(&entries, at);
    Ok(vec![insert_line(plan, at, incident, what, behind)])
}

/// Says whether a service works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetService {
    /// The incident.
    pub incident: Id<Incident>,
    /// The service.
    pub service: Service,
    /// What holds from now on.
    pub state: ServiceState,
}

impl Command for SetService {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let what = Event::Service {
            service: self.service,
            state: self.state,
        };
        write_while_open(plan, at, self.incident, what)
    }
}

/// Answers a step of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerStep {
    /// The incident.
    pub incident: Id<Incident>,
    /// The step.
    pub step: StepRef,
    /// The answer.
    pub answer: StepAnswer,
    /// What was seen; may be empty.
    pub note: String,
}

impl Command for AnswerStep {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let what = Event::Step {
            step: self.step,
            answer: self.answer,
            note: clean_text(&self.note),
        };
        write_while_open(plan, at, self.incident, what)
    }
}

/// Takes back the answer to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UndoStep {
    /// The incident.
    pub incident: Id<Incident>,
    /// The step.
    pub step: StepRef,
}

impl Command for UndoStep {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = open_state_of(plan, self.incident)?;
        if !state.steps.contains_key(&self.step) {
            return Err(Refusal::NothingToUndo);
        }
        let what = Event::StepUndone { step: self.step };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Answers a question on which the checklist branches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerBranch {
    /// The incident.
    pub incident: Id<Incident>,
    /// The question.
    pub branch: Branch,
    /// The answer; open takes it back.
    pub answer: Answer,
}

impl Command for AnswerBranch {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let what = Event::Branch {
            branch: self.branch,
            answer: self.answer,
        };
        write_while_open(plan, at, self.incident, what)
    }
}

/// No second call ends the same way within so many milliseconds: a finger that trembles noted the first one twice.
const SAME_CALL_MS: i64 = 3_000;

/// Notes that somebody was tried. Allowed after the end too: a call back may come later. The same result again at once is
/// the same call and changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordTry {
    /// The incident.
    pub incident: Id<Incident>,
    /// Whom.
    pub contact: Id<Contact>,
    /// On which number; none: another one.
    pub number: Option<Id<Number>>,
    /// How.
    pub channel: Channel,
    /// With what result.
    pub outcome: Outcome,
}

impl Command for RecordTry {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        check_is_there(plan, self.incident)?;
        let Some(contact) = plan.contacts.get(&self.contact) else {
            return Err(Refusal::NotThere(self.contact.entity()));
        };
        if self.is_noted(plan, at)? {
            return Ok(Vec::new());
        }
        let what = Event::Tried {
            contact: self.contact,
            number: self.number.unwrap_or_default(),
            channel: self.channel,
            outcome: self.outcome,
            name: contact.called(),
            by: String::new(),
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

impl RecordTry {
    /// Whether this device has just noted the same.
    fn is_noted(&self, plan: &Plan, at: &Moment) -> Result<bool, Refusal> {
        let state = state_of(plan, self.incident)?;
        let tries = state.tries.get(&self.contact);
        let Some(last) = tries.and_then(|tries| tries.attempts.last()) else {
            return Ok(false);
        };
        let line = plan.log.get(&last.line);
        Ok(last.outcome == self.outcome
            && line.is_some_and(|line| line.device == at.device && line.who == at.who)
            && (0..SAME_CALL_MS).contains(&at.now.since_ms(last.at)))
    }
}

/// Takes back what was noted last of trying somebody. Allowed after the end too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UndoTry {
    /// The incident.
    pub incident: Id<Incident>,
    /// Whom it is about.
    pub contact: Id<Contact>,
}

impl Command for UndoTry {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = state_of(plan, self.incident)?;
        let tries = state.tries.get(&self.contact);
        let Some(last) = tries.and_then(|tries| tries.attempts.last()) else {
            return Err(Refusal::NothingToUndo);
        };
        let name = plan.contacts.get(&self.contact).map(Contact::called);
        let what = Event::TriedUndone {
            line: last.line,
            contact: self.contact,
            name: name.unwrap_or_default(),
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Takes back a line that was noted by mistake. Allowed after the end too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UndoLine {
    /// The line.
    pub line: Id<LogLine>,
}

impl Command for UndoLine {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let line = plan.log.get(&self.line);
        let line = line.filter(|line| line.what.can_be_undone());
        let incident = line.ok_or(Refusal::NotThere(self.line.entity()))?.incident;
        check_is_there(plan, incident)?;
        let left = standing(log_of(plan, incident));
        if !left.iter().any(|entry| entry.id == self.line) {
            return Err(Refusal::NothingToUndo);
        }
        let what = Event::LineUndone { line: self.line };
        Ok(vec![write_line(plan, at, incident, what)])
    }
}

/// Adds a note. Allowed after the end too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddNote {
    /// The incident.
    pub incident: Id<Incident>,
    /// What it is about.
    pub kind: NoteKind,
    /// Its text.
    pub text: String,
}

impl Command for AddNote {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        check_is_there(plan, self.incident)?;
        let text = clean_text(&self.text);
        if text.is_empty() {
            return Err(Refusal::field("text", Fault::Missing));
        }
        let what = Event::Note {
            kind: self.kind,
            text,
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Sets or changes the class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeClass {
    /// The incident.
    pub incident: Id<Incident>,
    /// The class.
    pub class: Class,
    /// The answers that gave it; empty when somebody chose it.
    pub answers: BTreeMap<Question, Answer>,
    /// Why; may be empty.
    pub reason: String,
}

impl Command for ChangeClass {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let what = Event::Class {
            class: self.class,
            answers: self.answers,
            reason: clean_text(&self.reason),
        };
        write_while_open(plan, at, self.incident, what)
    }
}

/// Takes the lead or hands it over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeLead {
    /// The incident.
    pub incident: Id<Incident>,
    /// Who of the contacts; none: somebody else, by name.
    pub to: Option<Id<Contact>>,
    /// The name, for somebody who is none of the contacts.
    pub name: String,
}

impl Command for TakeLead {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        // Whoever takes it under their own name is the contact of that name.
        let to = self.to.or_else(|| plan.contact_named(&self.name));
        let known = to.and_then(|id| plan.contacts.get(&id));
        let name = known.map_or_else(|| clean_line(&self.name), Contact::called);
        if name.is_empty() {
            return Err(Refusal::field("name", Fault::Missing));
        }
        let what = Event::Lead {
            to: to.unwrap_or_default(),
            name,
        };
        write_while_open(plan, at, self.incident, what)
    }
}

/// Writes any other event that needs no check of its own: messages, tickets, activities, roll call, check-ins.
#[derive(Clone, Debug, PartialEq)]
pub struct LogEvent {
    /// The incident.
    pub incident: Id<Incident>,
    /// What happened.
    pub what: Event,
}

impl Command for LogEvent {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        write_while_open(plan, at, self.incident, self.what)
    }
}
