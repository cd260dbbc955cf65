//! What becomes of an event that was reported without opening an incident: it is mended, closed with a reason, or joined
//! to an incident that runs.

use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::plan::Plan;
use crate::domain::report::EventReport;
use crate::domain::service::ServiceState;
use crate::domain::text::{clean_line, clean_text};

use super::lead::faults_of_report;
use super::log_event::{open_state_of, write_line};
use super::{Command, Fault, Moment, Refusal, Touched};

/// Mends what a report says. When and by whom it was noted stays, and so does what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct EditReport {
    /// Which report.
    pub id: Id<EventReport>,
    /// As it was filled in.
    pub report: EventReport,
}

impl Command for EditReport {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let was = report_of(plan, self.id)?;
        let report = EventReport {
            happened: self.report.happened,
            reported_by: clean_line(&self.report.reported_by),
            audience: self.report.audience,
            text: clean_text(&self.report.text),
            services: self.report.services,
            ..was.clone()
        };
        let faults = faults_of_report(self.id, &report, at.now);
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        if report == was {
            return Ok(Touched::new());
        }
        plan.reports.insert(self.id, report);
        Ok(vec![self.id.entity()])
    }
}

/// Closes a report of which no incident came, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseReport {
    /// Which report.
    pub id: Id<EventReport>,
    /// Why.
    pub reason: String,
}

impl Command for CloseReport {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let was = report_of(plan, self.id)?;
        let reason = clean_line(&self.reason);
        if reason.is_empty() {
            return Err(Refusal::field("closed_reason", Fault::Missing));
        }
        let report = EventReport {
            closed: Some(at.now),
            closed_by: at.who.clone(),
            closed_reason: reason,
            ..was
        };
        plan.reports.insert(self.id, report);
        Ok(vec![self.id.entity()])
    }
}

/// Opens a closed report again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReopenReport {
    /// Which report.
    pub id: Id<EventReport>,
}

impl Command for ReopenReport {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let was = report_of(plan, self.id)?;
        if was.closed.is_none() {
            return Err(Refusal::NothingToUndo);
        }
        let report = EventReport {
            closed: None,
            closed_by: String::new(),
            closed_reason: String::new(),
            ..was
        };
        plan.reports.insert(self.id, report);
        Ok(vec![self.id.entity()])
    }
}

/// Joins a report to an incident that runs: the log tells it, and what the report concerns and nobody spoke of works
/// badly. The report is the first entity touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JoinReport {
    /// Which report.
    pub id: Id<EventReport>,
    /// To which incident.
    pub incident: Id<Incident>,
}

impl Command for JoinReport {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let was = report_of(plan, self.id)?;
        let state = open_state_of(plan, self.incident)?;
        if was
            .incident
            .is_some_and(|there| plan.incidents.contains_key(&there))
        {
            return Ok(Touched::new());
        }
        let mut touched = vec![self.id.entity()];
        let reporters = [was.reported_by.clone(), was.noted_by.clone()];
        let what = Event::ReportJoined {
            report: self.id,
            at: Some(was.happened.unwrap_or(was.noted)),
            by: reporters
                .into_iter()
                .find(|name| !name.is_empty())
                .unwrap_or_default(),
            text: was.text.clone(),
        };
        touched.push(write_line(plan, at, self.incident, what));
        // Once everything works, an earlier report says nothing of how it is now.
        let unsaid = was.services.iter().copied().filter(|_| state.over().is_none());
        for service in unsaid.filter(|service| state.services.state(*service) == ServiceState::Unknown) {
            // A later millisecond each, so that the log keeps the order.
            at.now = at.now.plus_ms(1);
            let state = ServiceState::Badly;
            touched.push(write_line(
                plan,
                at,
                self.incident,
                Event::Service { service, state },
            ));
        }
        let report = EventReport {
            incident: Some(self.incident),
            closed: None,
            closed_by: String::new(),
            closed_reason: String::new(),
            ..was
        };
        plan.reports.insert(self.id, report);
        Ok(touched)
    }
}

/// Takes a report out of the incident to which it was added by mistake: it is open again. What was said of the services
/// meanwhile stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartReport {
    /// Which report.
    pub id: Id<EventReport>,
}

impl Command for PartReport {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let was = report_of(plan, self.id)?;
        let Some(incident) = was.incident else {
            return Err(Refusal::NothingToUndo);
        };
        open_state_of(plan, incident)?;
        let what = Event::ReportParted {
            report: self.id,
            text: was.text.clone(),
        };
        let line = write_line(plan, at, incident, what);
        let report = EventReport {
            incident: None,
            ..was
        };
        plan.reports.insert(self.id, report);
        Ok(vec![self.id.entity(), line])
    }
}

fn report_of(plan: &Plan, id: Id<EventReport>) -> Result<EventReport, Refusal> {
    let found = plan.reports.get(&id).cloned();
    found.ok_or_else(|| Refusal::NotThere(id.entity()))
}
