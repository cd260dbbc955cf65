//! From the first report to leading the incident: what is noted of it, with what is possible checked.

use crate::domain::activity::{Activity, ActivityState};
use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::incident_state::LONGEST_UNNOTICED_MS;
use crate::domain::plan::Plan;
use crate::domain::report::EventReport;
use crate::domain::service::{ServiceState, Services};
use crate::domain::text::{clean_line, clean_text};
use crate::domain::timestamp::Timestamp;

use super::log_event::{open_state_of, write_line};
use super::{Checked, Command, Fault, FieldFault, Moment, Refusal, StartIncident, Touched};

/// Refuses a time that has not come yet, or lies longer ago than anybody would wait.
fn check_past(field: &'static str, time: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    let first = now.plus_ms(-LONGEST_UNNOTICED_MS);
    if time > now {
        Err(Refusal::field(field, Fault::InFuture))
    } else if time < first {
        Err(Refusal::field(field, Fault::BeforeStart(first)))
    } else {
        Ok(())
    }
}

/// Notes who noticed the outage, when and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteNoticed {
    /// The incident.
    pub incident: Id<Incident>,
    /// When; a time in the past too.
    pub at: Timestamp,
    /// Who; may be empty.
    pub by: String,
    /// How; may be empty.
    pub how: String,
}

impl Command for NoteNoticed {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        open_state_of(plan, self.incident)?;
        check_past("at", self.at, at.now)?;
        let what = Event::Noticed {
            at: Some(self.at),
            by: clean_line(&self.by),
            how: clean_text(&self.how),
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Says how an essential activity stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetActivity {
    /// The incident.
    pub incident: Id<Incident>,
    /// The activity.
    pub activity: Id<Activity>,
    /// Its state from now on.
    pub state: ActivityState,
    /// At which level it runs, percent; only for a reduced one.
    pub level: Option<u32>,
    /// When it is expected back.
    pub expected: Option<Timestamp>,
}

impl Command for SetActivity {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let state = open_state_of(plan, self.incident)?;
        if !plan.activities.contains_key(&self.activity) {
            return Err(Refusal::NotThere(self.activity.entity()));
        }
        let level = self.level.filter(|_| self.state == ActivityState::Reduced);
        let mut faults = Vec::new();
        if level.is_some_and(|level| !(1..=100).contains(&level)) {
            let fault = Fault::OutOfRange { least: 1, most: 100 };
            faults.push(FieldFault::new("level", fault));
        }
        let expected = self.expected.filter(|_| self.state != ActivityState::Normal);
        if expected.is_some_and(|expected| expected < state.started) {
            faults.push(FieldFault::new("expected", Fault::BeforeStart(state.started)));
        }
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        let what = Event::Activity {
            activity: self.activity,
            state: self.state,
            level,
            expected,
        };
        Ok(vec![write_line(plan, at, self.incident, what)])
    }
}

/// Every fault of a report as it was filled in.
pub(super) fn faults_of_report(id: Id<EventReport>, report: &EventReport, now: Timestamp) -> Vec<FieldFault> {
    let mut faults = report.faults(id);
    let time = report.happened.map(|time| check_past("happened", time, now));
    if let Some(Err(Refusal::Invalid(of_time))) = time {
        faults.extend(of_time);
    }
    faults
}

/// Reports an event that might become an incident, without opening one. The report is the first entity touched.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportEvent {
    /// The report as it was filled in; when and by whom it is noted is added here.
    pub report: EventReport,
}

impl Command for ReportEvent {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let report = EventReport {
            noted: at.now,
            noted_by: at.who.clone(),
            reported_by: clean_line(&self.report.reported_by),
            text: clean_text(&self.report.text),
            incident: None,
            closed: None,
            closed_by: String::new(),
            closed_reason: String::new(),
            ..self.report
        };
        let id: Id<EventReport> = at.new_id();
        let faults = faults_of_report(id, &report, at.now);
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        plan.reports.insert(id, report);
        Ok(vec![id.entity()])
    }
}

/// Starts an incident from a report: what was reported stands in its log, and the report names it. The incident is the
/// first entity touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartFromReport {
    /// The report.
    pub report: Id<EventReport>,
    /// What was said of the services before the start; what the report concerns and nobody spoke of works badly.
    pub services: Services,
}

impl Command for StartFromReport {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let Some(report) = plan.reports.get(&self.report).cloned() else {
            return Err(Refusal::NotThere(self.report.entity()));
        };
        let mut services = self.services;
        for service in report.services.iter().copied() {
            if services.state(service) == ServiceState::Unknown {
                services.set(service, ServiceState::Badly);
            }
        }
        let start = StartIncident {
            services,
            ..StartIncident::default()
        };
        let mut touched = start.apply(plan, at)?;
        let started = touched.first().and_then(|entity| entity.key.parse().ok());
        let Some(incident) = started else {
            return Ok(touched);
        };
        let reporter = if report.reported_by.is_empty() {
            report.noted_by
        } else {
            report.reported_by
        };
        at.now = at.now.plus_ms(1);
        let what = Event::Noticed {
            at: Some(report.happened.unwrap_or(report.noted).min(at.now)),
            by: reporter,
            how: report.text.clone(),
        };
        touched.push(write_line(plan, at, incident, what));
        if let Some(head) = plan.incidents.get_mut(&incident) {
            head.description = report.text;
        }
        if let Some(report) = plan.reports.get_mut(&self.report) {
            report.incident = Some(incident);
            report.closed = None;
        }
        touched.push(self.report.entity());
        Ok(touched)
    }
}
