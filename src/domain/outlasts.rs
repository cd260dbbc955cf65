//! What the log knows of the third question of the class: whether it will outlast the shortest objective.

use super::activity::Activity;
use super::hit::hit_activities;
use super::id::Id;
use super::incident_marks::TicketMark;
use super::incident_state::IncidentState;
use super::plan::Plan;
use super::repair::line_back;
use super::standing_tickets::standing_tickets;
use super::timestamp::Timestamp;

/// That it will outlast an objective, and how that is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlasts {
    /// Whose objective.
    pub activity: Id<Activity>,
    /// By when the activity must be back.
    pub due: Timestamp,
    /// What the operator promised for later than that; none: the time has passed already.
    pub ticket: Option<TicketMark>,
}

/// Whether the first objective to fall due has passed, or the operator promised the repair for later. Nothing is known
/// while neither is so: no promise is no promise to be in time.
pub fn outlasts(plan: &Plan, state: &IncidentState, now: Timestamp) -> Option<Outlasts> {
    let (activity, due) = first_objective(plan, state)?;
    let tickets = standing_tickets(&state.tickets).into_iter();
    let open = tickets.filter(|ticket| line_back(plan, state, ticket.line).is_none());
    let promised = open.filter_map(|ticket| Some((ticket.promised?, ticket)));
    let last = promised.max_by_key(|(promised, _)| *promised);
    let late = last.filter(|(promised, _)| *promised > due);
    let ticket = late.map(|(_, ticket)| ticket);
    (ticket.is_some() || due < now).then_some(Outlasts {
        activity,
        due,
        ticket,
    })
}

/// The objective that falls due first: of the activities that are hit, else the shortest of the plan from the beginning.
fn first_objective(plan: &Plan, state: &IncidentState) -> Option<(Id<Activity>, Timestamp)> {
    let hits = hit_activities(plan, state);
    let mut open = hits.iter().filter(|hit| hit.is_open());
    if let Some(hit) = open.find(|hit| hit.due.is_some()) {
        return Some((hit.activity, hit.due?));
    }
    let timed = plan
        .activities
        .iter()
        .filter_map(|(id, row)| Some((row.rto?, *id)));
    let (shortest, activity) = timed.min()?;
    Some((activity, state.began().plus_ms(shortest.ms())))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::line::{Line, LineKind};
    use crate::domain::minutes::Minutes;
    use crate::domain::service::{Service, ServiceState};

    const LINE: Id<Line> = Id::from_bits(4);

    fn at(minute: i64) -> Timestamp {
        Timestamp::new(1_795_000_000_000 + minute * 60_000, 60)
    }

    fn plan() -> Plan {
        let mut plan = Plan::default();
        for (bits, rto) in [(1, 240), (2, 120)] {
            let row = Activity {
                rto: Some(Minutes(rto)),
                ..Activity::default()
            };
            plan.activities.insert(Id::from_bits(bits), row);
        }
        let line = Line {
            kind: LineKind::Internet,
            ..Line::default()
        };
        plan.lines.insert(LINE, line);
        plan
    }

    fn state(promised: Option<i64>) -> IncidentState {
        let mut state = IncidentState {
            started: at(0),
            ..IncidentState::default()
        };
        state.services.set(Service::InternetLine, ServiceState::DoesNot);
        state.hit_since.insert(Service::InternetLine, at(0));
        state.tickets.push(TicketMark {
            noted: Id::default(),
            line: LINE,
            operator: String::new(),
            number: "4711".to_owned(),
            promised: promised.map(at),
            spoke_with: String::new(),
            at: at(10),
        });
        state
    }

    #[test]
    fn a_repair_promised_for_after_the_shortest_objective_outlasts_it() {
        let plan = plan();
        let known = |promised, minute| outlasts(&plan, &state(promised), at(minute));
        assert_eq!(known(None, 20), None, "no promise says nothing");
        assert_eq!(known(Some(120), 20), None, "just in time");
        let found = known(Some(121), 20).unwrap();
        assert_eq!((found.activity, found.due), (Id::from_bits(2), at(120)));
        assert_eq!(found.ticket.unwrap().number, "4711");
    }

    #[test]
    fn an_objective_that_has_passed_is_known_without_a_promise_and_a_line_that_is_back_promises_nothing() {
        let plan = plan();
        let passed = outlasts(&plan, &state(None), at(121)).unwrap();
        assert_eq!((passed.due, passed.ticket), (at(120), None));
        let mut back = state(Some(300));
        back.closed = Some(at(30));
        assert_eq!(outlasts(&plan, &back, at(40)), None);
    }
}
