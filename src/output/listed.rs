//! The contacts that go out as a table or an address book, with the numbers that may go out.

use crate::domain::Sorting;
use crate::domain::text::clean_line;
use crate::domain::{Contact, Date, Id, Number, NumberKind, Plan, Reach, Side};
use crate::intake::column::Detail;

/// A contact with its numbers.
pub(super) struct Listed<'a> {
    pub(super) contact: &'a Contact,
    numbers: Vec<&'a Number>,
}

impl<'a> Listed<'a> {
    /// The numbers of a kind, the first one first.
    pub(super) fn of_kind(&self, kind: NumberKind) -> impl Iterator<Item = &'a Number> {
        self.numbers
            .iter()
            .copied()
            .filter(move |number| number.kind == kind)
    }

    /// All of them.
    pub(super) fn numbers(&self) -> &[&'a Number] {
        &self.numbers
    }
}

/// Everybody who has a name, internal contacts first, in the order of the plan. Numbers for the crisis team only are
/// left out.
pub(super) fn listed(plan: &Plan) -> Vec<Listed<'_>> {
    let mut contacts: Vec<(Side, &str, Id<Contact>, &Contact)> = plan
        .contacts
        .iter()
        .filter(|(_, contact)| !contact.title().is_empty())
        .map(|(id, contact)| (contact.side, contact.order.as_str(), *id, contact))
        .collect();
    contacts.order_by_key(|(side, order, id, _)| (*side, *order, *id));
    contacts
        .into_iter()
        .map(|(_, _, id, contact)| {
            let own = plan.numbers.of(id).map(|(_, number)| number);
            let may_go_out = |number: &&Number| number.reach != Reach::CrisisTeam && !number.value.is_empty();
            let mut numbers: Vec<&Number> = own.filter(may_go_out).collect();
            numbers.order_by_key(|number| (number.kind, number.slot));
            Listed { contact, numbers }
        })
        .collect()
}

/// The name of a deputy or a caller.
pub(super) fn name_of(plan: &Plan, person: Option<Id<Contact>>) -> String {
    let person = person.and_then(|person| plan.contacts.get(&person));
    person.map(Contact::name).unwrap_or_default()
}

/// What is known of a number; empty when nothing is.
pub(super) fn said_of(plan: &Plan, number: &Number, detail: Detail) -> String {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let said = match detail {
        Detail::Operator => number.operator.clone(),
        Detail::Line => {
            let line = number.line.and_then(|line| plan.lines.get(&line));
            line.map(|line| line.name.clone()).unwrap_or_default()
        }
        Detail::Chat => number.chat.clone(),
        Detail::Consent => day(number.consent),
        Detail::Reason => number.reason.clone(),
        Detail::KeepUntil => day(number.keep_until),
        Detail::CheckedOn => day(number.checked_on),
    };
    clean_line(&said)
}
