//! The moments that count while an incident runs: objectives of activities, what operators promised, thresholds of
//! classes, the next check-in.

use std::collections::BTreeMap;

use super::activity::Activity;
use super::class::Class;
use super::classify::asked_for_next;
use super::deactivation::DeactivationAct;
use super::hit::Hit;
use super::id::Id;
use super::incident_marks::TicketMark;
use super::incident_state::IncidentState;
use super::plan::Plan;
use super::standing::{Standing, StandingKind};
use super::timestamp::Timestamp;

const DAY_MS: i64 = 24 * 60 * 60_000;

/// What a time limit is about.
#[derive(Clone, Debug, PartialEq)]
pub enum LimitOf {
    /// An activity must be back.
    Activity(Id<Activity>),
    /// An operator promised repair.
    Ticket {
        /// The operator; may be empty.
        operator: String,
        /// The ticket.
        number: String,
    },
    /// The class is asked for again.
    Class(Class),
}

/// A time limit.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeLimit {
    /// When.
    pub at: Timestamp,
    /// What.
    pub of: LimitOf,
}

/// Every time limit that still counts, the earliest first; one that has passed stays until what it is about is done.
/// A threshold that has passed is no limit any more but a question.
pub fn time_limits(plan: &Plan, state: &IncidentState, hits: &[Hit], now: Timestamp) -> Vec<TimeLimit> {
    let mut limits = Vec::new();
    let open = hits.iter().filter(|hit| hit.is_open());
    for hit in open {
        limits.extend(hit.due.map(|at| TimeLimit {
            at,
            of: LimitOf::Activity(hit.activity),
        }));
    }
    let mut acts = state.deactivation.keys();
    let is_ticket_closed = acts.any(|(act, _)| *act == DeactivationAct::CloseTicket);
    if state.resolved.is_none() && !is_ticket_closed {
        for ticket in last_of_each_number(&state.tickets).into_values() {
            limits.extend(promised(plan, ticket).map(|at| TimeLimit {
                at,
                of: LimitOf::Ticket {
                    operator: ticket.operator.clone(),
                    number: ticket.number.clone(),
                },
            }));
        }
    }
    let next = state
        .class
        .and_then(|class| asked_for_next(&plan.classification.thresholds, class));
    let threshold = next.map(|(class, after)| (class, state.started.plus_ms(after.ms())));
    limits.extend(
        threshold
            .filter(|(_, at)| *at > now)
            .map(|(class, at)| TimeLimit {
                at,
                of: LimitOf::Class(class),
            }),
    );
    limits.sort_unstable_by_key(|limit| limit.at);
    limits
}

/// By when the operator is to have it repaired: what was promised, else what the contract says.
pub fn promised(plan: &Plan, ticket: &TicketMark) -> Option<Timestamp> {
    let repair_time = || {
        let of_line = plan.slas.values().filter(|sla| sla.line == ticket.line);
        let shortest = of_line.filter_map(|sla| sla.repair_time).min();
        shortest.filter(|_| !ticket.line.is_nobody())
    };
    ticket
        .promised
        .or_else(|| repair_time().map(|length| ticket.at.plus_ms(length.ms())))
}

/// A ticket that is noted again, with another promise perhaps, is still the same one.
fn last_of_each_number(tickets: &[TicketMark]) -> BTreeMap<&str, &TicketMark> {
    let mut last = BTreeMap::new();
    for ticket in tickets {
        last.insert(ticket.number.as_str(), ticket);
    }
    last
}

/// When the next message is due: as it was promised, else by the rhythm of the class since the last one, or since the
/// class was set. Nothing is due once the services are back, or when somebody said that none follows.
pub fn next_message(plan: &Plan, state: &IncidentState) -> Option<Timestamp> {
    if state.resolved.is_some() || state.no_next_message {
        return None;
    }
    state.next_message.or_else(|| {
        let every = plan.classification.message_every.get(&state.class?)?;
        let since = state.last_message.or(state.class_since)?;
        Some(since.plus_ms(every.ms()))
    })
}

/// When the next check-in is: as it was agreed in the incident, else by the standing instructions of its class.
pub fn next_check_in(plan: &Plan, state: &IncidentState, now: Timestamp) -> Option<Timestamp> {
    state.next_check_in.or_else(|| {
        let class = state.class?;
        let rows = standing_for(plan, class).filter(|row| row.kind == StandingKind::CheckIn);
        rows.filter_map(|row| next_by(row, now)).min()
    })
}

/// The standing instructions that hold in a class.
pub fn standing_for(plan: &Plan, class: Class) -> impl Iterator<Item = &Standing> {
    plan.standing
        .values()
        .filter(move |row| row.classes.is_empty() || row.classes.contains(&class))
}

/// The next check-in of an instruction: today's first one, or so many lengths after it on the same day, else tomorrow's
/// first one.
fn next_by(row: &Standing, now: Timestamp) -> Option<Timestamp> {
    let first = row.at?;
    let midnight = now.plus_ms(-i64::from(since_midnight_ms(now.local().time())));
    let first = midnight.plus_ms(i64::from(since_midnight_ms(first)));
    if first >= now {
        return Some(first);
    }
    let tomorrow = first.plus_ms(DAY_MS);
    let every = row.every.map_or(DAY_MS, |every| every.ms().max(60_000));
    let missed = now.since_ms(first).saturating_add(every - 1) / every;
    let next = first.plus_ms(missed.saturating_mul(every));
    let is_today = next.date() == now.date();
    Some(if is_today { next } else { tomorrow })
}

fn since_midnight_ms(time: chrono::NaiveTime) -> u32 {
    use chrono::Timelike;
    time.num_seconds_from_midnight() * 1_000 + time.nanosecond() / 1_000_000 % 1_000
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::domain::line::Line;
    use crate::domain::{ClockTime, Minutes, Sla};

    fn moment(text: &str) -> Timestamp {
        format!("2026-11-23T{text}:00.000+01:00").parse().unwrap()
    }

    fn ticket(number: &str, at: &str, promised: Option<&str>, line: u64) -> TicketMark {
        TicketMark {
            line: Id::from_bits(line),
            operator: "Noordlijn".to_owned(),
            number: number.to_owned(),
            promised: promised.map(moment),
            spoke_with: String::new(),
            at: moment(at),
        }
    }

    #[test]
    fn the_last_promise_of_a_ticket_counts_and_without_one_the_contract_does() {
        let mut plan = Plan::default();
        let line: Id<Line> = Id::from_bits(4);
        plan.slas.insert(
            Id::from_bits(1),
            Sla {
                line,
                repair_time: Some(Minutes(480)),
                ..Sla::default()
            },
        );
        let mut state = IncidentState {
            started: moment("09:00"),
            tickets: vec![
                ticket("A", "09:10", Some("10:00"), 0),
                ticket("B", "09:20", None, 4),
                ticket("A", "10:05", Some("12:00"), 0),
                ticket("C", "09:20", None, 0),
            ],
            ..IncidentState::default()
        };
        let limits = |state: &IncidentState| {
            let limits = time_limits(&plan, state, &[], moment("10:30"));
            limits.into_iter().map(|limit| limit.at).collect::<Vec<_>>()
        };
        assert_eq!(limits(&state), [moment("12:00"), moment("17:20")]);
        state.resolved = Some(moment("10:20"));
        assert!(limits(&state).is_empty());
    }

    #[test]
    fn a_threshold_is_a_limit_until_it_has_passed() {
        let mut plan = Plan::default();
        plan.classification.thresholds.insert(Class::Major, Minutes(90));
        let state = IncidentState {
            started: moment("09:00"),
            class: Some(Class::Small),
            ..IncidentState::default()
        };
        let limits = time_limits(&plan, &state, &[], moment("10:29"));
        assert_eq!(
            limits,
            [TimeLimit {
                at: moment("10:30"),
                of: LimitOf::Class(Class::Major)
            }]
        );
        assert!(time_limits(&plan, &state, &[], moment("10:30")).is_empty());
    }

    #[test]
    fn the_next_message_follows_the_rhythm_of_the_class_until_one_is_promised() {
        let mut plan = Plan::default();
        plan.classification
            .message_every
            .insert(Class::Major, Minutes(60));
        let mut state = IncidentState {
            class: Some(Class::Major),
            class_since: Some(moment("09:10")),
            ..IncidentState::default()
        };
        assert_eq!(next_message(&plan, &state), Some(moment("10:10")));
        state.last_message = Some(moment("09:30"));
        assert_eq!(next_message(&plan, &state), Some(moment("10:30")));
        state.no_next_message = true;
        assert_eq!(next_message(&plan, &state), None);
        state.no_next_message = false;
        state.next_message = Some(moment("09:45"));
        assert_eq!(next_message(&plan, &state), Some(moment("09:45")));
        state.resolved = Some(moment("09:40"));
        assert_eq!(next_message(&plan, &state), None);
        assert_eq!(next_message(&plan, &IncidentState::default()), None);
    }

    #[test]
    fn the_next_check_in_follows_the_standing_instructions_of_the_class() {
        let mut plan = Plan::default();
        plan.standing.insert(
            Id::from_bits(1),
            Standing {
                kind: StandingKind::CheckIn,
                classes: [Class::Crisis].into(),
                at: ClockTime::from_hms_opt(9, 0, 0),
                every: Some(Minutes(120)),
                ..Standing::default()
            },
        );
        let mut state = IncidentState {
            class: Some(Class::Crisis),
            ..IncidentState::default()
        };
        let next = |state: &IncidentState, now: &str| next_check_in(&plan, state, moment(now));
        assert_eq!(next(&state, "08:10"), Some(moment("09:00")));
        assert_eq!(next(&state, "09:00"), Some(moment("09:00")));
        assert_eq!(next(&state, "09:01"), Some(moment("11:00")));
        assert_eq!(next(&state, "22:59"), Some(moment("23:00")));
        assert_eq!(next(&state, "23:30"), Some(moment("09:00").plus_ms(DAY_MS)));
        state.next_check_in = Some(moment("10:15"));
        assert_eq!(next(&state, "09:01"), Some(moment("10:15")));
        state.next_check_in = None;
        state.class = Some(Class::Small);
        assert_eq!(next(&state, "09:01"), None);
    }
}
