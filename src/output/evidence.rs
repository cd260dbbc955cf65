//! The evidence pack for an operator or insurer: times, tests, calls, tickets, promises and objectives against the facts,
//! the whole log with its check. Rules on compensation stand in it as a dated pointer only.

use super::log_paper::{incident_title, is_drill, proven_log_part, said};
use super::paper::{Paper, PaperPart, PaperRow};
use crate::domain::facts::COMPENSATION;
use crate::domain::incident_log::{Entry, facts_of, log_of};
use crate::domain::recovered::recovered;
use crate::domain::{
    Date, Event, Id, Incident, IncidentState, LogLine, Plan, Review, SlaOutcome, TicketMark, Timestamp,
    line_back, tells_operator,
};
use crate::i18n::known_words::{kept_words, length_of, recovered_line, recovered_name, sla_words};
use crate::i18n::{Texts, fill, format};
use crate::replica::chain::LogCheck;
use crate::replica::proof::{LineProof, heads};

/// The pack of an incident, as its log stands now.
pub fn evidence(
    words: &Texts,
    plan: &Plan,
    incident: Id<Incident>,
    check: &LogCheck,
    proofs: &[LineProof],
    now: Timestamp,
) -> Paper {
    let Some(state) = IncidentState::in_plan(plan, incident) else {
        return Paper::default();
    };
    let (entries, facts) = (log_of(plan, incident), facts_of(plan, incident));
    let own = words.evidence_words;
    let rows_of = |entries: &[Entry<'_>], fits: fn(&Event) -> bool| {
        let found = entries.iter().filter(|entry| fits(&entry.line.what));
        found.map(|entry| row(words, plan, entry)).collect::<Vec<_>>()
    };
    let part = |heading: &str, rows: Vec<PaperRow>| PaperPart {
        heading: heading.to_owned(),
        rows,
        ..PaperPart::default()
    };
    let mut parts = vec![
        part(own.times, times(words, plan, &state, &facts, now)),
        part(
            own.services,
            rows_of(&entries, |what| {
                matches!(
                    what,
                    Event::Service { .. } | Event::Resolved { .. } | Event::ResolvedUndone {}
                )
            }),
        ),
        part(
            own.tests,
            rows_of(&facts, |what| {
                matches!(
                    what,
                    Event::Step { .. } | Event::StepUndone { .. } | Event::OtherWay { .. }
                )
            }),
        ),
        part(own.calls, calls(words, plan, &entries)),
        part(own.tickets, tickets(words, plan, &state, &entries, now)),
        part(own.sla, promises(words, plan, &state, now)),
        part(
            own.objectives,
            objectives(words, plan, incident, (state.began().date(), now)),
        ),
        part(own.claims, claims(words, plan, incident)),
    ];
    parts.retain(|part| !part.rows.is_empty());
    parts.push(part(own.rules, rules(words)));
    let mut chain = check_rows(words, plan, check);
    chain.extend(head_rows(words, proofs));
    parts.push(part(own.chain, chain));
    let mut log = proven_log_part(words, plan, incident, proofs);
    log.heading = own.whole_log.to_owned();
    parts.push(log);
    Paper {
        title: format::with_colon(words.lang, own.title, &incident_title(words, plan, incident)),
        lead: Vec::new(),
        parts,
        drill: is_drill(plan, incident),
    }
}

fn row(words: &Texts, plan: &Plan, entry: &Entry<'_>) -> PaperRow {
    PaperRow::new(format::moment(words.lang, entry.at), said(words, plan, entry))
}

/// Who was tried, and when the operator was told with what came of it. What was taken back stands there too, and that it
/// was.
fn calls(words: &Texts, plan: &Plan, entries: &[Entry<'_>]) -> Vec<PaperRow> {
    let told = |entry: &Entry<'_>| match entry.line.what {
        Event::Tried { .. } | Event::TriedUndone { .. } => Some(row(words, plan, entry)),
        Event::Ticket { .. } => {
            let said = said(words, plan, entry);
            let report = format::with_colon(words.lang, words.evidence_words.told_operator, &said);
            Some(PaperRow::new(format::moment(words.lang, entry.at), report))
        }
        Event::LineUndone { line } if is_ticket(plan, line) => Some(row(words, plan, entry)),
        _ => None,
    };
    entries.iter().filter_map(told).collect()
}

/// Whether a line notes what the operator said.
fn is_ticket(plan: &Plan, line: Id<LogLine>) -> bool {
    let line = plan.log.get(&line);
    line.is_some_and(|line| matches!(line.what, Event::Ticket { .. }))
}

fn times(
    words: &Texts,
    plan: &Plan,
    state: &IncidentState,
    entries: &[Entry<'_>],
    now: Timestamp,
) -> Vec<PaperRow> {
    let own = words.evidence_words;
    let moment =
        |at: Option<Timestamp>| at.map_or(own.not_noted.to_owned(), |at| format::moment(words.lang, at));
    let told = entries
        .iter()
        .find(|entry| tells_operator(plan, &entry.line.what));
    let counted = fill(
        own.sla_from,
        &[("moment", &format::moment(words.lang, state.began()))],
    );
    vec![
        PaperRow::new(own.noticed, moment(state.noticed.or(Some(state.started)))),
        PaperRow::new(own.started, moment(Some(state.started))),
        PaperRow::new(own.first_report, moment(told.map(|entry| entry.at))),
        PaperRow::new(own.resolved, moment(state.resolved)),
        PaperRow::new(own.closed, moment(state.closed)),
        PaperRow::new(own.lasted, length_of(words, state.elapsed_ms(now))).from(counted),
    ]
}

fn line_name(plan: &Plan, ticket: &TicketMark) -> String {
    let line = plan.lines.get(&ticket.line).map(|line| line.name.clone());
    let names = [line.unwrap_or_default(), ticket.operator.clone()];
    let names = names.into_iter().filter(|name| !name.is_empty());
    names.collect::<Vec<_>>().join(", ")
}

fn tickets(
    words: &Texts,
    plan: &Plan,
    state: &IncidentState,
    entries: &[Entry<'_>],
    now: Timestamp,
) -> Vec<PaperRow> {
    let events = words.events;
    let mut rows = Vec::new();
    for ticket in &state.tickets {
        let what = match (ticket.number.as_str(), ticket.promised) {
            ("", Some(promised)) => {
                let moment = format::moment(words.lang, promised);
                let promise = fill(events.ticket_promised, &[("moment", &moment)]);
                fill(events.promise, &[("result", &promise)])
            }
            (number, _) => fill(events.ticket, &[("result", number)]),
        };
        let mut said = vec![what, format::moment(words.lang, ticket.at)];
        if !ticket.spoke_with.is_empty() {
            said.push(fill(events.ticket_spoke_with, &[("name", &ticket.spoke_with)]));
        }
        rows.push(PaperRow::new(line_name(plan, ticket), said.join(", ")));
        if let Some(promised) = ticket.promised {
            let said = promise_words(words, promised, line_back(plan, state, ticket.line), now);
            rows.push(PaperRow::new(line_name(plan, ticket), said));
        }
    }
    let undone = entries
        .iter()
        .filter(|entry| matches!(entry.line.what, Event::LineUndone { line } if is_ticket(plan, line)));
    rows.extend(undone.map(|entry| row(words, plan, entry)));
    rows
}

/// What the operator promised, against when the line was back, or against now while it is not.
fn promise_words(words: &Texts, promised: Timestamp, back: Option<Timestamp>, now: Timestamp) -> String {
    let own = words.evidence_words;
    let late = back.unwrap_or(now).late_ms(promised);
    let template = match (back, late > 0) {
        (Some(_), true) => own.promise_broken,
        (Some(_), false) => own.promise_kept,
        (None, true) => own.promise_overdue,
        (None, false) => own.promise_open,
    };
    let moment = |at: Timestamp| format::moment(words.lang, at);
    let values = [
        ("promised", moment(promised)),
        ("took", back.map(moment).unwrap_or_default()),
        ("late", length_of(words, late.max(0))),
    ];
    filled(template, &values)
}

/// The repair times in the contracts against what really happened.
fn promises(words: &Texts, plan: &Plan, state: &IncidentState, now: Timestamp) -> Vec<PaperRow> {
    let own = words.evidence_words;
    let mut rows = Vec::new();
    for outcome in SlaOutcome::all(plan, state, now) {
        let Some(sla) = outcome.sla.and_then(|id| plan.slas.get(&id)) else {
            continue;
        };
        let from = fill(
            own.sla_from,
            &[("moment", &format::moment(words.lang, outcome.since))],
        );
        if let Some(said) = sla_words(words, plan, &outcome) {
            rows.push(PaperRow::new(outcome.line_name(plan), said).from(from));
        }
        if !sla.penalty.is_empty() {
            rows.push(PaperRow::new(own.penalty, sla.penalty.clone()).from(sla.reference.clone()));
        }
    }
    rows
}

fn filled(template: &str, values: &[(&str, String)]) -> String {
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fill(template, &values)
}

fn objectives(
    words: &Texts,
    plan: &Plan,
    incident: Id<Incident>,
    (day, now): (Date, Timestamp),
) -> Vec<PaperRow> {
    let all = recovered(plan, incident).into_iter();
    all.map(|one| {
        let said = format::with_colon(
            words.lang,
            &recovered_line(words, &one, day),
            &kept_words(words, one.kept(now)),
        );
        PaperRow::new(recovered_name(words, plan, &one), said)
    })
    .collect()
}

fn claims(words: &Texts, plan: &Plan, incident: Id<Incident>) -> Vec<PaperRow> {
    let Some(review) = plan.reviews.get(&Review::id_for(incident)) else {
        return Vec::new();
    };
    let all = [
        ("claims", &review.claims_text),
        ("claims_to_others", &review.claims_to_others_text),
    ];
    let said = all.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(field, text)| PaperRow::new(super::review_paper::label(words, plan, field), text.clone()))
        .collect()
}

/// Nothing is computed from the rule: it may not hold, and for companies the contract counts.
fn rules(words: &Texts) -> Vec<PaperRow> {
    let own = words.evidence_words;
    let date = COMPENSATION.checked_on().map(|day| format::date(words.lang, day));
    let checked = fill(
        own.rule_checked,
        &[
            ("date", &date.unwrap_or_default()),
            ("source", COMPENSATION.source),
        ],
    );
    [own.rule, own.rule_companies, own.rule_doubt, &checked]
        .map(|text| PaperRow::new("", text))
        .into()
}

/// Where the chain of each device ends, what that does not prove, and how to work it out again.
fn head_rows(words: &Texts, proofs: &[LineProof]) -> Vec<PaperRow> {
    let (own, log) = (words.evidence_words, words.log_words);
    let mut rows = vec![PaperRow::new("", own.not_proven)];
    for head in heads(proofs) {
        let device = match head.device.as_str() {
            "" => log.some_device,
            device => device,
        };
        let lines = u64::try_from(head.lines).unwrap_or(u64::MAX);
        let lines = words.count(&words.incidents.entries, lines, &[]);
        let mut row = PaperRow::new(fill(own.head_of, &[("device", device)]), lines);
        row.mark = format!("{} · {}", head.last, head.session);
        row.cells = vec![head.session.to_string(), head.last];
        rows.push(row);
    }
    rows.push(PaperRow::new("", own.how_to_check));
    rows
}

/// What the check of the log says: the sentence, what is wrong, the code, the honest claim.
pub fn check_rows(words: &Texts, plan: &Plan, check: &LogCheck) -> Vec<PaperRow> {
    let own = words.log_words;
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let size = [
        (
            "lines",
            words.count(&words.incidents.entries, count(check.lines), &[]),
        ),
        ("devices", words.count(&own.devices, count(check.devices), &[])),
    ];
    let verdict = if check.verdict.is_intact() {
        own.unbroken
    } else {
        own.broken
    };
    let mut rows = vec![PaperRow::new("", filled(verdict, &size))];
    let wrong = check.verdict.altered.iter().map(|id| (own.altered, id));
    let wrong = wrong.chain(check.verdict.unlinked.iter().map(|id| (own.unlinked, id)));
    for (template, id) in wrong {
        let line = id.key.parse().ok().and_then(|id| plan.log.get(&id));
        let line = line.map(|line| {
            let said = crate::i18n::log_sentence(words, plan, line).text();
            format!("{} {said}", format::moment(words.lang, line.at))
        });
        let line = line.unwrap_or_else(|| id.key.clone());
        rows.push(PaperRow::new("", fill(template, &[("line", &line)])));
    }
    for (device, missing) in &check.missing_from {
        let device = if device.is_empty() {
            own.some_device
        } else {
            device
        };
        rows.push(PaperRow::new(
            "",
            words.count(&own.gap, *missing, &[("device", device)]),
        ));
    }
    rows.push(PaperRow::new(words.evidence_words.code, check.code.clone()));
    rows.push(PaperRow::new("", own.chain_means));
    rows
}
