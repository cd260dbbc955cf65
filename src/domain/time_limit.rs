//! The moments that count while an incident runs: objectives of activities, what operators promised, thresholds of
//! classes, the next message.

use super::activity::Activity;
use super::class::Class;
use super::classify::asked_for_next;
use super::hit::Hit;
use super::id::Id;
use super::incident_marks::TicketMark;
use super::incident_state::IncidentState;
use super::minutes::Minutes;
use super::plan::Plan;
use super::repair::{is_ticket_closed, line_back};
use super::standing_tickets::standing_tickets;
use super::timestamp::Timestamp;
use crate::domain::sorting::Sorting;

/// What a time limit is about.
#[derive(Clone, Debug, PartialEq)]
pub enum LimitOf {
    /// An activity must be back.
    Activity(Id<Activity>),
    /// An operator promised repair.
    Ticket {
        /// The operator; may be empty.
        operator: String,
        /// The ticket; empty: the operator gave none.
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
/// A threshold that has passed is no limit any more but a question. Once the services are back there is none.
pub fn time_limits(plan: &Plan, state: &IncidentState, hits: &[Hit], now: Timestamp) -> Vec<TimeLimit> {
    let mut limits = Vec::new();
    let open = hits.iter().filter(|hit| hit.is_open());
    for hit in open {
        limits.extend(hit.due.map(|at| TimeLimit {
            at,
            of: LimitOf::Activity(hit.activity),
        }));
    }
    if !is_ticket_closed(state) {
        let tickets = standing_tickets(&state.tickets).into_iter();
        for ticket in tickets.filter(|ticket| line_back(plan, state, ticket.line).is_none()) {
            limits.extend(promised(plan, &ticket).map(|at| TimeLimit {
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
        .filter(|_| state.over().is_none())
        .and_then(|class| asked_for_next(&plan.classification.thresholds, class));
    let threshold = next.map(|(class, after)| (class, state.began().plus_ms(after.ms())));
    limits.extend(
        threshold
            .filter(|(_, at)| *at > now)
            .map(|(class, at)| TimeLimit {
                at,
                of: LimitOf::Class(class),
            }),
    );
    limits.order_by_key(|limit| limit.at);
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

/// How long after a message the next one follows by the plan, in the incident's class.
pub fn message_rhythm(plan: &Plan, state: &IncidentState) -> Option<Minutes> {
    let every = plan.classification.message_every.get(&state.class?).copied();
    every.filter(|every| every.0 > 0)
}

/// The time to promise for a message that follows so long after one that goes out now: on five minutes, as people say it.
pub fn promised_after(now: Timestamp, every: Minutes) -> Timestamp {
    const ROUND_MS: i64 = 5 * 60_000;
    let due = now.plus_ms(every.ms());
    due.plus_ms((-due.ms).rem_euclid(ROUND_MS))
}

/// When the next message is due: as it was promised, else by the rhythm of the class since the last one, or since the
/// class was set. Nothing is due once the services are back, or when somebody said that none follows.
pub fn next_message(plan: &Plan, state: &IncidentState) -> Option<Timestamp> {
    if state.resolved.is_some() || state.no_next_message {
        return None;
    }
    state.next_message.or_else(|| {
        let every = message_rhythm(plan, state)?;
        let since = state.last_message.or(state.class_since)?;
        Some(promised_after(since, every))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::domain::Sla;
    use crate::domain::line::Line;

    fn moment(text: &str) -> Timestamp {
        format!("2026-11-23T{text}:00.000+01:00").parse().unwrap()
    }

    fn ticket(number: &str, at: &str, promised: Option<&str>, line: u64) -> TicketMark {
        TicketMark {
            noted: Id::default(),
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
    fn a_message_is_promised_on_five_minutes_and_never_sooner_than_it_follows() {
        let after = |now: &str| promised_after(moment(now), Minutes(60));
        assert_eq!(after("09:00"), moment("10:00"));
        assert_eq!(after("09:01"), moment("10:05"));
        assert_eq!(
            promised_after(moment("09:04").plus_ms(59_999), Minutes(60)),
            moment("10:05")
        );
    }

    #[test]
    fn the_next_message_follows_the_rhythm_of_the_class_until_one_is_promised() {
        let mut plan = Plan::default();
        plan.classification
            .message_every
            .insert(Class::Major, Minutes(60));
        let mut state = IncidentState {
            class: Some(Class::Major),
            class_since: Some(moment("09:11")),
            ..IncidentState::default()
        };
        // On five minutes, as the message promises it.
        assert_eq!(next_message(&plan, &state), Some(moment("10:15")));
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
}
