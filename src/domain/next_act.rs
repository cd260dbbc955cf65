//! What comes next in an incident once every step of the checklist has an answer.

use super::check_in::next_check_in;
use super::checklist::StepRef;
use super::duty::DutyAct;
use super::id::Id;
use super::incident_marks::PersonMark;
use super::incident_state::IncidentState;
use super::line::Line;
use super::operator_way::OperatorWay;
use super::plan::Plan;
use super::reflex::Reflex;
use super::roll_call::RollCall;
use super::step_ref::StepAnswer;
use super::text::search_key;
use super::time_limit::next_message;
use super::timestamp::Timestamp;
use super::whereabouts::Whereabouts;

/// The next open job: whoever is missing before all else; then a check-in that is due while no channel works; then the
/// class, then who is still to be called, then a line that is out and that nobody reported, then a message that is due.
/// With all of that done, the standing instructions as long as no channel works, else the end; once the services are
/// back, the end. A report that can be made on foot alone lets the message go first. `stand_alone`: see
/// [`stand_alone`](super::check_in::stand_alone).
pub fn next_act(
    plan: &Plan,
    state: &IncidentState,
    has_calls_left: impl FnOnce() -> bool,
    (operator, stand_alone): (OperatorWay, bool),
    now: Timestamp,
) -> DutyAct {
    let is_on = state.over().is_none() && !state.is_back();
    if is_somebody_missing(plan, state) {
        DutyAct::People
    } else if is_on && stand_alone && is_check_in_due(plan, state, now) {
        DutyAct::Standing
    } else if is_on && state.class.is_none() {
        DutyAct::Classify
    } else if is_on && has_calls_left() {
        DutyAct::Calls
    } else if is_on && operator != OperatorWay::OnFoot && is_to_be_reported(plan, state) {
        DutyAct::Operator
    } else if next_message(plan, state).is_some_and(|due| due <= now) {
        DutyAct::Messages
    } else if is_on && is_to_be_reported(plan, state) {
        DutyAct::Operator
    } else if is_on && stand_alone {
        DutyAct::Standing
    } else {
        DutyAct::End
    }
}

/// Whether people are to report now, and nobody said that they did.
pub fn is_check_in_due(plan: &Plan, state: &IncidentState, now: Timestamp) -> bool {
    next_check_in(plan, state, now).is_some_and(|due| due <= now)
}

/// Whether the roll call left somebody out who was not found since.
pub fn is_somebody_missing(plan: &Plan, state: &IncidentState) -> bool {
    let is_missing = |mark: &PersonMark| mark.whereabouts == Whereabouts::Missing;
    // Most of the time nobody is, and the list of everybody is not made.
    state.people.values().any(is_missing) && RollCall::of(plan, state).missing().next().is_some()
}

/// Whether a line is out of which its operator was not told; nobody is told where somebody said that it does not apply.
pub fn is_to_be_reported(plan: &Plan, state: &IncidentState) -> bool {
    let step = StepRef::Reflex(Reflex::Operator);
    if state.step_answer(step) == Some(StepAnswer::NotApplicable) {
        return false;
    }
    let is_out = |line: &Line| {
        let service = line.kind.service();
        service.is_some_and(|service| state.services.state(service).is_hit())
    };
    let mut out = plan.lines.iter().filter(|(_, line)| is_out(line));
    out.any(|(id, line)| !is_reported(plan, state, *id, line))
}

/// By its own ticket or by any other at the same operator, who knows of the outage then.
fn is_reported(plan: &Plan, state: &IncidentState, id: Id<Line>, line: &Line) -> bool {
    let operator = search_key(&line.operator);
    state.tickets.iter().any(|ticket| {
        let of_line = plan
            .lines
            .get(&ticket.line)
            .map(|line| search_key(&line.operator));
        let mut told = of_line.into_iter().chain([search_key(&ticket.operator)]);
        ticket.line == id || (!operator.is_empty() && told.any(|told| told == operator))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::class::Class;
    use crate::domain::contact::Contact;
    use crate::domain::incident_marks::{StepMark, TicketMark};
    use crate::domain::line::LineKind;
    use crate::domain::minutes::Minutes;
    use crate::domain::service::{Service, ServiceState};
    use crate::domain::standing::{Standing, StandingKind};

    const LINE: Id<Line> = Id::from_bits(4);

    fn at(minute: i64) -> Timestamp {
        Timestamp::new(1_795_000_000_000 + minute * 60_000, 60)
    }

    fn plan() -> Plan {
        let mut plan = Plan::default();
        let line = Line {
            kind: LineKind::Internet,
            operator: "Noordlijn".to_owned(),
            ..Line::default()
        };
        plan.lines.insert(LINE, line);
        plan.contacts.insert(
            Id::from_bits(1),
            Contact {
                first_name: "An".to_owned(),
                ..Contact::default()
            },
        );
        plan
    }

    fn ticket(line: Id<Line>, operator: &str) -> TicketMark {
        TicketMark {
            noted: Id::default(),
            line,
            operator: operator.to_owned(),
            number: String::new(),
            promised: None,
            spoke_with: String::new(),
            at: at(1),
        }
    }

    /// Everything is still open.
    fn state() -> IncidentState {
        let mut state = IncidentState {
            started: at(0),
            next_message: Some(at(30)),
            ..IncidentState::default()
        };
        state.services.set(Service::InternetLine, ServiceState::DoesNot);
        let missing = PersonMark {
            whereabouts: Whereabouts::Missing,
            place: String::new(),
            at: at(2),
        };
        state.people.insert((Id::from_bits(1), String::new()), missing);
        state
    }

    #[test]
    fn one_job_after_the_other_comes_to_the_front_until_only_the_end_is_left() {
        let (plan, mut state) = (plan(), state());
        let next = |state: &IncidentState, calls_left: usize| {
            next_act(
                &plan,
                state,
                || calls_left > 0,
                (OperatorWay::Call, false),
                at(30),
            )
        };
        assert_eq!(next(&state, 2), DutyAct::People);
        state.people = Default::default();
        assert_eq!(next(&state, 2), DutyAct::Classify);
        state.class = Some(Class::Major);
        assert_eq!(next(&state, 2), DutyAct::Calls);
        assert_eq!(next(&state, 0), DutyAct::Operator);
        state.tickets.push(ticket(LINE, ""));
        assert_eq!(next(&state, 0), DutyAct::Messages);
        state.next_message = Some(at(31));
        assert_eq!(next(&state, 0), DutyAct::End);
    }

    #[test]
    fn a_report_that_can_be_made_on_foot_alone_waits_for_a_message_and_comes_before_the_end() {
        let (plan, mut state) = (plan(), state());
        (state.class, state.people) = (Some(Class::Major), Default::default());
        let next = |minute, way| next_act(&plan, &state, || false, (way, false), at(minute));
        assert_eq!(next(30, OperatorWay::Online), DutyAct::Operator);
        assert_eq!(next(30, OperatorWay::OnFoot), DutyAct::Messages);
        assert_eq!(next(29, OperatorWay::OnFoot), DutyAct::Operator);
    }

    #[test]
    fn any_ticket_at_the_operator_reports_its_lines_and_so_does_saying_that_it_does_not_apply() {
        let plan = plan();
        let after = |change: &dyn Fn(&mut IncidentState)| {
            let mut state = state();
            (state.class, state.people) = (Some(Class::Major), Default::default());
            change(&mut state);
            next_act(&plan, &state, || false, (OperatorWay::Call, false), at(0))
        };
        let reported =
            |operator: &'static str| after(&move |state| state.tickets.push(ticket(Id::default(), operator)));
        assert_eq!(reported("Zuidnet"), DutyAct::Operator);
        assert_eq!(reported(""), DutyAct::Operator);
        assert_eq!(reported("noordlijn "), DutyAct::End);
        let skipped = |state: &mut IncidentState| {
            let mark = StepMark {
                answer: StepAnswer::NotApplicable,
                at: at(1),
                who: String::new(),
                note: String::new(),
            };
            state.steps.insert(StepRef::Reflex(Reflex::Operator), mark);
        };
        assert_eq!(after(&skipped), DutyAct::End);
    }

    #[test]
    fn with_every_channel_dead_the_standing_instructions_come_before_the_end_and_a_due_check_in_before_the_class()
     {
        let (mut plan, mut state) = (plan(), state());
        state.people = Default::default();
        let check_in = Standing {
            kind: StandingKind::CheckIn,
            every: Some(Minutes(20)),
            ..Standing::default()
        };
        plan.standing.insert(Id::from_bits(1), check_in);
        let next = |state: &IncidentState, minute| {
            next_act(&plan, state, || false, (OperatorWay::OnFoot, true), at(minute))
        };
        assert_eq!(next(&state, 19), DutyAct::Classify);
        assert_eq!(next(&state, 20), DutyAct::Standing);
        (state.class, state.next_message) = (Some(Class::Major), None);
        state.tickets.push(ticket(LINE, ""));
        assert_eq!(next(&state, 19), DutyAct::Standing, "nothing else is left");
        let living = next_act(&plan, &state, || false, (OperatorWay::Call, false), at(19));
        assert_eq!(living, DutyAct::End);
        state.resolved = Some(at(19));
        assert_eq!(next(&state, 20), DutyAct::End);
    }

    #[test]
    fn once_the_services_are_back_only_whoever_is_missing_comes_before_the_end() {
        let plan = plan();
        let mut state = state();
        (state.class, state.resolved) = (Some(Class::Major), Some(at(20)));
        assert_eq!(
            next_act(&plan, &state, || true, (OperatorWay::Call, false), at(40)),
            DutyAct::People
        );
        state.people = Default::default();
        assert_eq!(
            next_act(&plan, &state, || true, (OperatorWay::Call, false), at(40)),
            DutyAct::End
        );
        // Service by service too, before anybody says since when everything works.
        state.resolved = None;
        state.hit_since.insert(Service::InternetLine, at(1));
        assert_eq!(
            next_act(&plan, &state, || true, (OperatorWay::Call, false), at(20)),
            DutyAct::Calls
        );
        state.services.set(Service::InternetLine, ServiceState::Works);
        assert_eq!(
            next_act(&plan, &state, || true, (OperatorWay::Call, false), at(20)),
            DutyAct::End
        );
        state.services.set(Service::InternetLine, ServiceState::Unknown);
        assert_eq!(
            next_act(&plan, &state, || true, (OperatorWay::Call, false), at(20)),
            DutyAct::Calls,
            "nobody said that it works"
        );
    }
}
