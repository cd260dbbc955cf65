//! The end of an incident as the template has it: its cause (step 4) and the acts that end it (step 5). All of it may
//! come after the incident was closed: nothing that is left to do vanishes.

use crate::domain::activity::Activity;
use crate::domain::answer::Answer;
use crate::domain::deactivation::{DeactivationAct, DeactivationRow};
use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::plan::Plan;
use crate::domain::recovered::recovered;
use crate::domain::recovery::Recovery;
use crate::domain::text::{clean_line, clean_text};
use crate::domain::timestamp::{Date, Timestamp};

use super::log_event::{open_state_of, state_of, write_line};
use super::{Command, Fault, FieldFault, Moment, Refusal, Touched};

/// Notes that an act of the table was done. Allowed after the end too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordAct {
    /// The incident.
    pub incident: Id<Incident>,
    /// Which act.
    pub act: DeactivationAct,
    /// The row of the plan, for rows of one's own.
    pub row: Id<DeactivationRow>,
    /// Who agreed; may be empty where the act needs no agreement.
    pub agreed_by: String,
    /// Name and reference of the document; may be empty.
    pub reference: String,
    /// Whether the act needs somebody's agreement.
    pub needs_agreement: bool,
}

impl Command for RecordAct {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        state_of(plan, self.incident)?;
        let agreed_by = clean_line(&self.agreed_by);
        if self.needs_agreement && agreed_by.is_empty() {
            return Err(Refusal::field("agreed_by", Fault::Missing));
        }
        let what = Event::Deactivation {
            act: self.act,
            row: self.row,
            agreed_by,
            reference: clean_line(&self.reference),
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Takes back that an act of the table was done. Allowed after the end too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UndoAct {
    /// The incident.
    pub incident: Id<Incident>,
    /// Which act.
    pub act: DeactivationAct,
    /// The row of the plan, for rows of one's own.
    pub row: Id<DeactivationRow>,
}

impl Command for UndoAct {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = state_of(plan, self.incident)?;
        if !state.deactivation.contains_key(&(self.act, self.row)) {
            return Err(Refusal::NothingToUndo);
        }
        let what = Event::DeactivationUndone {
            act: self.act,
            row: self.row,
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Says what is known of the cause and when to look again. Allowed after the end too: causes are often found later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameCause {
    /// The incident.
    pub incident: Id<Incident>,
    /// Whether it is known.
    pub known: Answer,
    /// The cause; may be empty.
    pub text: String,
    /// When to look again.
    pub follow_up: Option<Date>,
}

impl Command for NameCause {
    /// The log gets a line only when something else is known than before.
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = state_of(plan, self.incident)?;
        let text = clean_text(&self.text);
        if self.known == Answer::Yes && text.is_empty() {
            return Err(Refusal::field("text", Fault::Missing));
        }
        if self.follow_up.is_some_and(|day| day < state.started.date()) {
            return Err(Refusal::field("follow_up", Fault::BeforeStart(state.started)));
        }
        let mut touched = Touched::new();
        if (state.cause_known, &state.cause) != (self.known, &text) {
            let what = Event::Cause {
                known: self.known,
                text,
            };
            touched.push(write_line(plan, at, self.incident, what));
        }
        if let Some(head) = plan.incidents.get_mut(&self.incident)
            && head.follow_up != self.follow_up
        {
            head.follow_up = self.follow_up;
            touched.push(self.incident.entity());
        }
        Ok(touched)
    }
}

/// Says that another incident is related. Allowed after the end too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelateIncident {
    /// The incident.
    pub incident: Id<Incident>,
    /// The other one.
    pub other: Id<Incident>,
}

impl Command for RelateIncident {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = state_of(plan, self.incident)?;
        if self.other == self.incident {
            return Err(Refusal::field("related", Fault::Itself));
        }
        if !plan.incidents.contains_key(&self.other) {
            return Err(Refusal::NotThere(self.other.entity()));
        }
        if state.related.contains(&self.other) {
            return Ok(Touched::new());
        }
        let what = Event::Related { incident: self.other };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Says when the services were back. Allowed after the end too; what was said last holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SayResolved {
    /// The incident.
    pub incident: Id<Incident>,
    /// When they were back.
    pub at: Timestamp,
}

impl Command for SayResolved {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = state_of(plan, self.incident)?;
        let end = end_of(self.at, state.began(), at.now)?;
        if state.resolved == Some(end) {
            return Ok(Touched::new());
        }
        let what = Event::Resolved { at: Some(end) };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Takes back that the services were back: while the incident is open, the clocks run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UndoResolved {
    /// The incident.
    pub incident: Id<Incident>,
}

impl Command for UndoResolved {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        if open_state_of(plan, self.incident)?.resolved.is_none() {
            return Err(Refusal::NothingToUndo);
        }
        let what = Event::ResolvedUndone {};
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Corrects when an activity stopped and was back, in the review (template 6.1, adequate response).
#[derive(Clone, Debug, PartialEq)]
pub struct CorrectRecovery {
    /// The incident.
    pub incident: Id<Incident>,
    /// The activity.
    pub activity: Id<Activity>,
    /// When it stopped; none: as the log says.
    pub stopped: Option<Timestamp>,
    /// When it was back; none: as the log says.
    pub back: Option<Timestamp>,
    /// Remark.
    pub note: String,
}

impl Command for CorrectRecovery {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        state_of(plan, self.incident)?;
        if self.stopped.is_some_and(|stopped| stopped > at.now) {
            return Err(Refusal::field("stopped", Fault::InFuture));
        }
        let known = recovered(plan, self.incident);
        let known = known.iter().find(|one| one.activity == self.activity);
        let start = self.stopped.or(known.map(|one| one.hit));
        let back = match self.back {
            Some(back) => Some(end_of(back, start.unwrap_or(back), at.now).map_err(at_back)?),
            None => None,
        };
        let row = Recovery {
            incident: self.incident,
            activity: self.activity,
            stopped: self.stopped,
            back,
            note: clean_text(&self.note),
        };
        let id = Recovery::id_for(self.incident, self.activity);
        if plan.recoveries.get(&id) == Some(&row) {
            return Ok(Touched::new());
        }
        plan.recoveries.insert(id, row);
        Ok(vec![id.entity()])
    }
}

/// The end, which is neither before its start nor ahead. People give minutes: one in the minute of the start is at the
/// start.
fn end_of(end: Timestamp, start: Timestamp, now: Timestamp) -> Result<Timestamp, Refusal> {
    if end.ms.div_euclid(60_000) < start.ms.div_euclid(60_000) {
        Err(Refusal::field("at", Fault::BeforeStart(start)))
    } else if end > now {
        Err(Refusal::field("at", Fault::InFuture))
    } else {
        Ok(end.max(start))
    }
}

/// The same fault at the field of the activity's end.
fn at_back(refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::Invalid(faults) => {
            let faults = faults.into_iter();
            Refusal::Invalid(faults.map(|found| FieldFault::new("back", found.fault)).collect())
        }
        other => other,
    }
}
