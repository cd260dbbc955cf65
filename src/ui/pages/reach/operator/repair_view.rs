//! The lines to report as they are shown, in words.

use crate::domain::text::clean_line;
use crate::domain::{
    Helpdesk, Id, Line, LineRepair, LogLine, NextCall, OperatorWay, TicketMark, Timestamp, is_ticket_closed,
    lines_to_report, unanswered_calls, works_since,
};
use crate::i18n::{Texts, fill, format};
use crate::ui::frame::minutes_left;
use crate::ui::pages::reach::about::Look;
use crate::ui::widgets::StatusKind;

/// One line with what is going on about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShownRepair {
    /// Which line.
    pub line: Id<Line>,
    /// What the company calls it.
    pub name: String,
    /// The operator's name.
    pub operator: String,
    /// The helpdesk's number, as it is shown.
    pub helpdesk: String,
    /// The address that calls it; empty: no number.
    pub href: String,
    /// Its hours.
    pub hours: String,
    /// What to do next.
    pub next: (StatusKind, String),
    /// The clock to the next promise: minutes left (negative: late) and what it is.
    pub clock: Option<(i64, String)>,
    /// Calls that led to nobody; facts about the clock: first report, both promises, the contract's hours.
    pub facts: Vec<String>,
    /// Tickets, newest first, each with the line of the log that says so.
    pub tickets: Vec<(Id<LogLine>, String)>,
}

/// Every line to report.
pub fn repairs(look: &Look<'_>) -> Vec<ShownRepair> {
    let found = lines_to_report(look.plan, &look.open.state, &look.outreach);
    let shown = found.iter().filter_map(|repair| {
        let line = look.plan.lines.get(&repair.line)?;
        Some(shown_repair(look, repair, line))
    });
    shown.collect()
}

/// A line of which the plan says nothing, from what the person says of it: the tickets of no line are its own.
pub fn other_repair(look: &Look<'_>, line: &Line) -> ShownRepair {
    let tickets = look.open.state.tickets.iter();
    let tickets: Vec<TicketMark> = tickets
        .filter(|ticket| ticket.line.is_nobody())
        .cloned()
        .collect();
    let repair = LineRepair {
        line: Id::default(),
        is_hit: true,
        is_said: true,
        promised: tickets.iter().rev().find_map(|ticket| ticket.promised),
        first_report: tickets.first().map(|ticket| ticket.at),
        tickets,
        sla_due: None,
        sla_hours: None,
        back: works_since(look.plan, &look.open.state, Id::default()),
        is_ticket_closed: is_ticket_closed(&look.open.state),
    };
    let name = look.texts.operator_call.other_line.to_owned();
    ShownRepair {
        name,
        ..shown_repair(look, &repair, line)
    }
}

fn shown_repair(look: &Look<'_>, repair: &LineRepair, line: &Line) -> ShownRepair {
    let (plan, texts) = (look.plan, look.texts);
    let words = texts.operator_call;
    let Helpdesk { number, hours } = Helpdesk::of(plan, line);
    let moment =
        |at: Timestamp| format::near_moment(texts.lang, at.date(), &format::time_of(at), look.now.date());
    let due_words = |template: &str, at: Option<Timestamp>| {
        at.map(|at| fill(template, &[("moment", &moment(at))]))
            .unwrap_or_default()
    };
    let reported = repair
        .first_report
        .map(|at| fill(words.lasting_from, &[("moment", &moment(at))]));
    let promised = due_words(words.promised_due, repair.promised);
    let sla = match (repair.sla_due, &repair.sla_hours) {
        (Some(due), Some(hours)) => fill(words.sla_earliest, &[("moment", &moment(due)), ("hours", hours)]),
        (due, _) => due_words(words.sla_due, due),
    };
    let clock = repair.next_due(look.now).map(|due| {
        let said = if Some(due) == repair.promised {
            &promised
        } else {
            &sla
        };
        (minutes_left(due, look.now), said.clone())
    });
    // What the clock says needs no second line.
    let at_clock = |fact: &String| clock.as_ref().is_some_and(|(_, said)| said == fact);
    let facts = [
        tried(look, line, &moment),
        reported.unwrap_or_default(),
        promised.clone(),
        sla.clone(),
    ];
    let facts = facts
        .into_iter()
        .filter(|fact| !fact.is_empty() && !at_clock(fact));
    let facts = facts.collect();
    ShownRepair {
        line: repair.line,
        name: clean_line(&line.name),
        operator: clean_line(&line.operator),
        href: number.href().unwrap_or_default(),
        helpdesk: number.shown(),
        hours,
        next: next_words(texts, (repair.next_call(look.now), can_call(look)), &moment),
        clock,
        facts,
        tickets: repair
            .tickets
            .iter()
            .rev()
            .map(|ticket| (ticket.noted, ticket_words(texts, ticket, &moment)))
            .collect(),
    }
}

/// The calls that led to nobody: "Tried: 10:12, no answer".
fn tried(look: &Look<'_>, line: &Line, moment: &impl Fn(Timestamp) -> String) -> String {
    let texts = look.texts;
    let calls = unanswered_calls(look.plan, &look.open.state, line).into_iter();
    let calls: Vec<String> = calls
        .map(|(at, outcome)| {
            let result = texts.channels.outcome_inline(outcome);
            fill(
                texts.operator_call.tried_so,
                &[("time", &moment(at)), ("result", result)],
            )
        })
        .collect();
    match calls.as_slice() {
        [] => String::new(),
        calls => fill(texts.operator_call.tried_at, &[("tries", &calls.join("; "))]),
    }
}

fn ticket_words(texts: &Texts, ticket: &TicketMark, moment: &impl Fn(Timestamp) -> String) -> String {
    let said = texts.events;
    let promised = ticket
        .promised
        .map(|at| fill(said.ticket_promised, &[("moment", &moment(at))]));
    let spoke = Some(&ticket.spoke_with)
        .filter(|name| !name.is_empty())
        .map(|name| fill(said.ticket_spoke_with, &[("name", name)]));
    let parts = [
        clean_line(&format!("{} {}", moment(ticket.at), ticket.number)),
        promised.unwrap_or_default(),
        spoke.unwrap_or_default(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// Whether a call may get out of here.
fn can_call(look: &Look<'_>) -> bool {
    let services = &look.open.state.services;
    OperatorWay::of(look.plan, services, || look.situation.my_operator().to_owned()) == OperatorWay::Call
}

fn next_words(
    texts: &Texts,
    (next, can_call): (NextCall, bool),
    moment: &impl Fn(Timestamp) -> String,
) -> (StatusKind, String) {
    let words = texts.operator_call;
    let (kind, text) = match next {
        NextCall::Report if !can_call => (StatusKind::Due, words.next_report_waits.to_owned()),
        NextCall::Report => (StatusKind::Due, words.next_report.to_owned()),
        NextCall::AskPromise => (StatusKind::Due, words.next_ask.to_owned()),
        NextCall::PromisePassed(_) => (StatusKind::Late, words.next_promise_passed.to_owned()),
        NextCall::SlaPassed(_) => (StatusKind::Late, words.next_sla_passed.to_owned()),
        NextCall::SlaMayHavePassed(_) => (StatusKind::Due, words.next_sla_unsure.to_owned()),
        NextCall::WaitUntil(at) => (
            StatusKind::Unsure,
            fill(words.next_wait, &[("moment", &moment(at))]),
        ),
        NextCall::CloseTicket(at) => (
            StatusKind::Works,
            fill(words.next_close, &[("moment", &moment(at))]),
        ),
        NextCall::Nothing => (StatusKind::Works, words.line_works.to_owned()),
        NextCall::Look => (StatusKind::Unsure, words.line_unsaid.to_owned()),
    };
    (kind, text)
}
