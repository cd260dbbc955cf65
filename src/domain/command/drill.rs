//! Playing a drill's script, and what came of the drill.

use crate::domain::answer::Answer;
use crate::domain::drill::{DrillKind, DrillResult};
use crate::domain::drill_history::{contact_called, reached_percent};
use crate::domain::drill_script::ScriptRun;
use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::plan::Plan;
use crate::domain::text::{clean_line, clean_text};

use super::log_event::{open_state_of, write_line};
use super::{Command, Fault, FieldFault, Moment, Refusal, Touched};

/// Lets an event of a drill's script happen: a line that says so, then one for each service that it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlayEvent {
    /// The drill.
    pub incident: Id<Incident>,
    /// Which event: the next one, so that a second tap, or a tap on another phone, plays nothing twice.
    pub number: usize,
}

impl Command for PlayEvent {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        open_state_of(plan, self.incident)?;
        let nothing = || Refusal::NotThere(self.incident.entity());
        let run = ScriptRun::of(plan, self.incident).ok_or_else(nothing)?;
        if run.next() != Some(self.number) {
            return Err(nothing());
        }
        let event = run.script.events().get(self.number).ok_or_else(nothing)?;
        let happened = Event::ScriptEvent {
            event: run.script.event_id(self.number),
        };
        let mut touched = vec![write_line(plan, at, self.incident, happened)];
        for (service, state) in event.sets {
            // A later millisecond each, so that the log keeps the order.
            at.now = at.now.plus_ms(1);
            let what = Event::Service {
                service: *service,
                state: *state,
            };
            touched.push(write_line(plan, at, self.incident, what));
        }
        Ok(touched)
    }
}

/// Notes what came of a drill or a rehearsal. A drill with a log has one result, a code of one person too: noting it
/// again changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteDrill {
    /// The result.
    pub result: DrillResult,
}

impl Command for NoteDrill {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let mut result = self.result;
        result.who = clean_line(&result.who);
        result.note = clean_text(&result.note);
        let mut faults = Vec::new();
        if result.at > at.now {
            faults.push(FieldFault::new("at", Fault::InFuture));
        }
        if let (Some(to_reach), Some(reached)) = (result.to_reach, result.reached)
            && reached > to_reach
        {
            let fault = Fault::OutOfRange {
                least: 0,
                most: to_reach,
            };
            faults.push(FieldFault::new("reached", fault));
        }
        if result.incident.is_none() && result.who.is_empty() && result.person.is_none() {
            faults.push(FieldFault::new("who", Fault::Missing));
        }
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        result.person = result.person.or_else(|| contact_called(plan, &result.who));
        if result.passed == Answer::Open {
            result.passed = judged(&result);
        }
        let mut noted = plan.drills.iter();
        let before = noted.find(|(_, noted)| is_same(noted, &result));
        let id = before.map_or_else(|| at.new_id(), |(id, _)| *id);
        plan.drills.insert(id, result);
        Ok(vec![id.entity()])
    }
}

/// Whether both are the result of one drill, or of one code that somebody told.
fn is_same(noted: &DrillResult, result: &DrillResult) -> bool {
    match result.incident {
        Some(incident) => noted.incident == Some(incident),
        None => {
            let is_same_person = match result.person {
                Some(person) => noted.person == Some(person),
                None => noted.who == result.who,
            };
            !result.code.is_empty() && noted.code == result.code && is_same_person
        }
    }
}

/// How it went by what was answered; a call round by whether everybody was reached in time.
fn judged(result: &DrillResult) -> Answer {
    let answers = || result.checks.values();
    let is_reached = match (result.kind, reached_percent(result)) {
        (DrillKind::CallRound, Some(percent)) => Some(percent == 100),
        _ => None,
    };
    if answers().next().is_none() && is_reached.is_none() {
        Answer::Open
    } else if is_reached != Some(false) && answers().all(|answer| *answer == Answer::Yes) {
        Answer::Yes
    } else {
        Answer::Partly
    }
}
