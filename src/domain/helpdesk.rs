//! Whom to call about a line.

use super::dependency::operator_key;
use super::line::Line;
use super::number::{Number, NumberKind};
use super::plan::Plan;
use super::text::clean_line;

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
        let key = operator_key(&line.operator);
        let operator = plan
            .operators
            .values()
            .find(|operator| !key.is_empty() && operator_key(&operator.name) == key);
        let contact = || line.contact.or(operator.and_then(|operator| operator.contact));
        let theirs = || {
            let mut numbers = plan.numbers.of(contact()?).map(|(_, number)| number);
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
