//! Whom to call about a line.

use super::attempt::Outcome;
use super::contact::Contact;
use super::dependency::operator_key;
use super::id::Id;
use super::incident_state::IncidentState;
use super::line::Line;
use super::number::{Number, NumberKind};
use super::operator::Operator;
use super::plan::Plan;
use super::text::clean_line;
use super::timestamp::Timestamp;

/// The helpdesk for a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Helpdesk {
    /// Its number; without a value when the plan has none.
    pub number: Number,
    /// Its hours, as people wrote them.
    pub hours: String,
}

impl Helpdesk {
    /// That of the line, else of its operator, else the contact there.
    pub fn of(plan: &Plan, line: &Line) -> Self {
        let desk = |number: &str, hours: &str| {
            let number = Number {
                kind: NumberKind::FixedOffice,
                value: number.to_owned(),
                ..Number::default()
            };
            let hours = clean_line(hours);
            number.phone().is_ok().then_some(Self { number, hours })
        };
        let operator = operator_of(plan, line);
        let theirs = || {
            let mut numbers = plan.numbers.of(contact_of(plan, line)?).map(|(_, number)| number);
            numbers.find(|number| number.kind != NumberKind::Email && !number.reach.is_private())
        };
        desk(&line.helpdesk, &line.helpdesk_hours)
            .or_else(|| operator.and_then(|operator| desk(&operator.helpdesk, &operator.helpdesk_hours)))
            .unwrap_or_else(|| Self {
                number: theirs().cloned().unwrap_or_default(),
                hours: String::new(),
            })
    }
}

/// The operator of a line, where the plan has it.
fn operator_of<'a>(plan: &'a Plan, line: &Line) -> Option<&'a Operator> {
    let key = operator_key(&line.operator);
    let mut operators = plan.operators.values();
    operators.find(|operator| !key.is_empty() && operator_key(&operator.name) == key)
}

/// The contact that is called about a line.
fn contact_of(plan: &Plan, line: &Line) -> Option<Id<Contact>> {
    line.contact.or_else(|| operator_of(plan, line)?.contact)
}

/// The calls about a line that led to nobody, oldest first, each with how it ended.
pub fn unanswered_calls(plan: &Plan, state: &IncidentState, line: &Line) -> Vec<(Timestamp, Outcome)> {
    let tries = contact_of(plan, line).and_then(|contact| state.tries.get(&contact));
    let attempts = tries.into_iter().flat_map(|tries| &tries.attempts);
    let failed = attempts.filter(|attempt| attempt.outcome.is_failure());
    failed.map(|attempt| (attempt.at, attempt.outcome)).collect()
}
