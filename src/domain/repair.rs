//! What is going on with the operators: which lines to report, the clocks of the tickets, the next call to make
//! (template 1.3 SLA, step 3 reflex 4).

use super::contact::Contact;
use super::deactivation::DeactivationAct;
use super::event::Event;
use super::id::Id;
use super::incident_marks::TicketMark;
use super::incident_state::IncidentState;
use super::line::{Line, LineKind};
use super::minutes::ClockTime;
use super::order::in_owners_order;
use super::outreach::Outreach;
use super::plan::Plan;
use super::service::{Service, ServiceState};
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
    /// Since when it works again; none: nobody said that it does.
    pub back: Option<Timestamp>,
    /// Whether somebody noted that the ticket was closed.
    pub is_ticket_closed: bool,
}

impl LineRepair {
    /// The nearest of the two promises that is still to come, else the one that passed last; none once the line is back.
    pub fn next_due(&self, now: Timestamp) -> Option<Timestamp> {
        if self.back.is_some() {
            return None;
        }
        let dues = [self.promised, self.sla_due];
        let all = dues.into_iter().flatten();
        let to_come = all.clone().filter(|due| *due >= now).min();
        to_come.or_else(|| all.max())
    }

    /// What to do about it now.
    pub fn next_call(&self, now: Timestamp) -> NextCall {
        if let Some(back) = self.back {
            return match self.first_report {
                Some(_) if !self.is_ticket_closed => NextCall::CloseTicket(back),
                _ => NextCall::Nothing,
            };
        }
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
    /// It works again since then: have the ticket closed.
    CloseTicket(Timestamp),
    /// It works, and nothing is open with the operator.
    Nothing,
    /// Nobody said whether it works.
    Look,
}

/// Every line that is hit or has a ticket, in the owner's order. When none is: every line of the plan of which nobody said
/// that it works while something else does not, as the network of the mobiles, which is no line of the plan.
pub fn lines_to_report(plan: &Plan, state: &IncidentState, outreach: &Outreach) -> Vec<LineRepair> {
    let lines = in_owners_order(&plan.lines, |line| line.order.as_str());
    let all: Vec<LineRepair> = lines
        .into_iter()
        .map(|(id, line)| repair_of(plan, state, outreach, id, line))
        .collect();
    let concerns = |repair: &LineRepair| repair.is_hit || !repair.tickets.is_empty();
    let is_in_doubt = |repair: &LineRepair| !repair.is_said || repair.back.is_some();
    if all.iter().any(concerns) {
        all.into_iter().filter(concerns).collect()
    } else if state.services.scenario().is_some() {
        all.into_iter().filter(is_in_doubt).collect()
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
        is_hit: services_of(plan, line).any(|service| state.services.is_hit(service)),
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
        back: works_since(plan, state, id),
        is_ticket_closed: is_ticket_closed(state),
    }
}

/// The line's own service, and that of the line that carries it.
fn services_of(plan: &Plan, line: &Line) -> impl Iterator<Item = Service> {
    let own = line.kind.service();
    let carrier = line.carried_over.and_then(|over| plan.lines.get(&over));
    let carried = carrier.and_then(|carrier| carrier.kind.service());
    [own, carried].into_iter().flatten()
}

/// Whether somebody noted that the ticket was closed.
pub fn is_ticket_closed(state: &IncidentState) -> bool {
    let mut acts = state.deactivation.keys();
    acts.any(|(act, _)| *act == DeactivationAct::CloseTicket)
}

/// When a line was back, for what was promised of it: when it worked again, else when the incident was closed; none: it
/// still runs.
pub fn line_back(plan: &Plan, state: &IncidentState, line: Id<Line>) -> Option<Timestamp> {
    works_since(plan, state, line).or(state.closed)
}

/// Since when a line that was hit works again, as somebody said of its service and of that of the line that carries it, or
/// of everything. A line that the plan does not know is back with every service that a line can give.
pub fn works_since(plan: &Plan, state: &IncidentState, line: Id<Line>) -> Option<Timestamp> {
    let services: Vec<Service> = match plan.lines.get(&line) {
        Some(line) => services_of(plan, line).collect(),
        None => LineKind::ALL.iter().filter_map(|kind| kind.service()).collect(),
    };
    let hit = services
        .into_iter()
        .filter_map(|service| Some((service, *state.hit_since.get(&service)?)));
    let hit: Vec<(Service, Timestamp)> = hit.collect();
    let said = |(service, _): &(Service, Timestamp)| {
        let works = state.services.state(*service) == ServiceState::Works;
        state.service_since.get(service).copied().filter(|_| works)
    };
    let said: Option<Vec<Timestamp>> = hit.iter().map(said).collect();
    let said = said.and_then(|all| all.into_iter().max());
    // Everything worked once, and then it went again. People give minutes.
    let minute = |at: Timestamp| at.ms.div_euclid(60_000);
    let last_hit = hit.into_iter().map(|(_, at)| minute(at)).max();
    let resolved = state.resolved;
    let resolved = resolved.filter(|at| last_hit.is_none_or(|hit| hit <= minute(*at)));
    said.into_iter().chain(resolved).min()
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
