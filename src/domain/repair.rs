//! What is going on with the operators: which lines to report, the clocks of the tickets, the next call to make
//! (template 1.3 SLA, step 3 reflex 4).

use super::contact::Contact;
use super::event::Event;
use super::id::Id;
use super::incident_marks::TicketMark;
use super::incident_state::IncidentState;
use super::line::Line;
use super::minutes::ClockTime;
use super::order::in_owners_order;
use super::outreach::Outreach;
use super::plan::Plan;
use super::service::{ServiceState, Services};
use super::timestamp::{Date, Timestamp};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How a line that may have to be reported stands.
#[derive(Clone, Debug, PartialEq)]
pub struct LineRepair {
    /// Which line.
    pub line: Id<Line>,
    /// Whether its service is hit, or that of the line that carries it.
    pub is_hit: bool,
    /// Whether somebody said how its service is.
    pub is_said: bool,
    /// Its tickets, oldest first.
    pub tickets: Vec<TicketMark>,
    /// When it was first reported; a repair time of the contract counts from there.
    pub first_report: Option<Timestamp>,
    /// By when the contract promises repair, around the clock; the contract's hours may shift it.
    pub sla_due: Option<Timestamp>,
    /// The hours within which alone the contract counts: then `sla_due` is the earliest it can be.
    pub sla_hours: Option<String>,
    /// By when the operator promised repair last.
    pub promised: Option<Timestamp>,
}

impl LineRepair {
    /// The nearest of the two promises that is still to come, else the one that passed last.
    pub fn next_due(&self, now: Timestamp) -> Option<Timestamp> {
        let dues = [self.promised, self.sla_due];
        let all = dues.into_iter().flatten();
        let to_come = all.clone().filter(|due| *due >= now).min();
        to_come.or_else(|| all.max())
    }

    /// What to do about it now.
    pub fn next_call(&self, now: Timestamp) -> NextCall {
        if self.first_report.is_none() {
            return match (self.is_hit, self.is_said) {
                (true, _) => NextCall::Report,
                (false, true) => NextCall::Nothing,
                (false, false) => NextCall::Look,
            };
        }
        match (self.promised, self.sla_due) {
            (Some(promised), _) if promised < now => NextCall::PromisePassed(promised),
            (_, Some(due)) if due < now && self.sla_hours.is_some() => NextCall::SlaMayHavePassed(due),
            (_, Some(due)) if due < now => NextCall::SlaPassed(due),
            (Some(promised), _) => NextCall::WaitUntil(promised),
            (None, _) => NextCall::AskPromise,
        }
    }
}

/// The next call to make about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextCall {
    /// It is hit and nobody reported it.
    Report,
    /// There is a ticket and no promise: ask for one.
    AskPromise,
    /// The operator's promise has passed: call again.
    PromisePassed(Timestamp),
    /// The contract's repair time has passed: call again.
    SlaPassed(Timestamp),
    /// The earliest end of the contract's repair time has passed, the contract counts only within its hours: reckon.
    SlaMayHavePassed(Timestamp),
    /// Call again when it is not repaired by then.
    WaitUntil(Timestamp),
    /// It works and was not reported.
    Nothing,
    /// Nobody said whether it works.
    Look,
}

/// Every line that is hit or has a ticket, in the owner's order; every line of the plan when none is.
pub fn lines_to_report(plan: &Plan, state: &IncidentState, outreach: &Outreach) -> Vec<LineRepair> {
    let lines = in_owners_order(&plan.lines, |line| line.order.as_str());
    let all: Vec<LineRepair> = lines
        .into_iter()
        .map(|(id, line)| repair_of(plan, state, outreach, id, line))
        .collect();
    let concerns = |repair: &LineRepair| repair.is_hit || !repair.tickets.is_empty();
    if all.iter().any(concerns) {
        all.into_iter().filter(concerns).collect()
    } else {
        all
    }
}

fn repair_of(
    plan: &Plan,
    state: &IncidentState,
    outreach: &Outreach,
    id: Id<Line>,
    line: &Line,
) -> LineRepair {
    let tickets: Vec<TicketMark> = state
        .tickets
        .iter()
        .filter(|ticket| ticket.line == id)
        .cloned()
        .collect();
    let first_report = outreach.first_report.get(&id).copied();
    let agreed = plan.slas.values().filter(|sla| sla.line == id);
    let agreed = agreed.filter_map(|sla| sla.repair_time.map(|time| (time, sla)));
    let agreed = agreed.min_by_key(|(time, _)| *time);
    LineRepair {
        line: id,
        is_hit: is_hit(plan, line, &state.services),
        is_said: line
            .kind
            .service()
            .is_some_and(|service| state.services.state(service) != ServiceState::Unknown),
        promised: tickets.iter().rev().find_map(|ticket| ticket.promised),
        tickets,
        first_report,
        sla_due: first_report
            .zip(agreed)
            .map(|(from, (time, _))| from.plus_ms(time.ms())),
        sla_hours: agreed.and_then(|(_, sla)| sla.counted_hours()),
    }
}

/// Whether the line's own service is hit, or that of the line that carries it.
fn is_hit(plan: &Plan, line: &Line, services: &Services) -> bool {
    let own = line.kind.service();
    let carrier = line.carried_over.and_then(|over| plan.lines.get(&over));
    let carried = carrier.and_then(|carrier| carrier.kind.service());
    [own, carried]
        .into_iter()
        .flatten()
        .any(|service| services.is_hit(service))
}

/// The instant of a time of day that somebody promised: on the day that was named, else the next time that the clock
/// shows it.
pub fn promised_at(now: Timestamp, day: Option<Date>, time: ClockTime) -> Option<Timestamp> {
    let offset_ms = i64::from(now.offset_min) * 60_000;
    let on = |day: Date| {
        let ms = day.and_time(time).and_utc().timestamp_millis();
        Timestamp::new(ms.saturating_sub(offset_ms), now.offset_min)
    };
    match day {
        Some(day) => Some(on(day)).filter(|at| *at >= now),
        None => {
            let today = on(now.date());
            Some(if today >= now {
                today
            } else {
                today.plus_ms(DAY_MS)
            })
        }
    }
}

/// Whether a line of the log tells an operator: a ticket, or an attempt to reach an operator's contact.
pub fn tells_operator(plan: &Plan, what: &Event) -> bool {
    let is_operator = |contact: &Id<Contact>| {
        let mut operators = plan.operators.values();
        operators.any(|operator| operator.contact == Some(*contact))
    };
    match what {
        Event::Ticket { .. } => true,
        Event::Tried { contact, .. } => is_operator(contact),
        _ => false,
    }
}
