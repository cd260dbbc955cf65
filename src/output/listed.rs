//! The contacts that go out as a table or an address book, with the numbers that may go out.

use crate::domain::{Contact, Id, Number, NumberKind, Plan, Reach, Side};

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
    contacts.sort_unstable_by_key(|(side, order, id, _)| (*side, *order, *id));
    let mut numbers: Vec<&Number> = plan
        .numbers
        .values()
        .filter(|number| number.reach != Reach::CrisisTeam && !number.value.is_empty())
        .collect();
    numbers.sort_unstable_by_key(|number| (number.contact, number.kind, number.slot));
    contacts
        .into_iter()
        .map(|(_, _, id, contact)| {
            let from = numbers.partition_point(|number| number.contact < id);
            let rest = numbers.get(from..).unwrap_or_default().iter();
            let own = rest.take_while(|number| number.contact == id);
            Listed {
                contact,
                numbers: own.copied().collect(),
            }
        })
        .collect()
}

/// The deputy's name.
pub(super) fn deputy_name(plan: &Plan, contact: &Contact) -> String {
    let deputy = contact.deputy.and_then(|deputy| plan.contacts.get(&deputy));
    deputy.map(Contact::name).unwrap_or_default()
}
