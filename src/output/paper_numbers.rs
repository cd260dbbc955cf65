//! Which numbers of a contact stand on paper, and in which order numbers are written down.

use crate::domain::Sorting;
use crate::domain::{Contact, Id, Number, NumberKind, Plan, Reach};

/// What paper says of the numbers of one contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperNumbers<'a> {
    /// Those of the company, in the order in which numbers are written down.
    pub company: Vec<&'a Number>,
    /// Whether there are private ones besides. Whoever finds the paper reads it, so they are not on it.
    pub has_private: bool,
}

impl<'a> PaperNumbers<'a> {
    /// Parts a contact's numbers into what paper may say and what it may not. `disputed`: numbers of which two people
    /// said differently whose they are; the stricter mark counts until somebody chooses.
    pub fn of(plan: &'a Plan, contact: Id<Contact>, disputed: &[Id<Number>]) -> Self {
        let mut numbers = Self::default();
        for (id, number) in plan.numbers.of(contact) {
            if number.reach == Reach::Company && !disputed.contains(id) {
                numbers.company.push(number);
            } else {
                numbers.has_private = true;
            }
        }
        sort_for_writing(&mut numbers.company);
        numbers
    }
}

/// Mobiles first: fixed lines are the first to go. Mail last: it needs the most.
pub(super) fn sort_for_writing(numbers: &mut [&Number]) {
    numbers.order_by_key(|number| {
        (
            number.kind == NumberKind::Email,
            number.kind != NumberKind::Mobile,
            number.kind,
            number.slot,
        )
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Slot;

    const ELS: u64 = 7;

    fn plan(numbers: &[(u64, NumberKind, Slot, Reach)]) -> Plan {
        let mut plan = Plan::default();
        for (bits, kind, slot, reach) in numbers {
            let number = Number {
                contact: Id::from_bits(ELS),
                kind: *kind,
                slot: *slot,
                value: bits.to_string(),
                reach: *reach,
                ..Number::default()
            };
            plan.numbers.insert(Id::from_bits(*bits), number);
        }
        plan
    }

    /// The numbers that paper says, and whether there are others.
    fn said(plan: &Plan, contact: u64, disputed: &[Id<Number>]) -> (Vec<String>, bool) {
        let numbers = PaperNumbers::of(plan, Id::from_bits(contact), disputed);
        let values = numbers.company.iter().map(|number| number.value.clone());
        (values.collect(), numbers.has_private)
    }

    #[test]
    fn a_private_number_never_stands_on_paper() {
        use {NumberKind::Mobile, Slot::First};
        for private in Reach::ALL.iter().filter(|reach| reach.is_private()) {
            let plan = plan(&[(1, Mobile, First, Reach::Company), (2, Mobile, First, *private)]);
            assert_eq!(said(&plan, ELS, &[]), (vec!["1".to_owned()], true));
            assert_eq!(said(&plan, ELS + 1, &[]), (vec![], false), "another contact");
        }
    }

    #[test]
    fn a_number_of_which_two_people_say_differently_whose_it_is_stays_off_paper() {
        let plan = plan(&[(1, NumberKind::Mobile, Slot::First, Reach::Company)]);
        assert_eq!(said(&plan, ELS, &[Id::from_bits(1)]), (vec![], true));
    }

    #[test]
    fn mobiles_stand_first_and_mail_last() {
        use {NumberKind::*, Reach::Company, Slot::*};
        let plan = plan(&[
            (1, Email, First, Company),
            (2, FixedHome, First, Company),
            (3, FixedOffice, First, Company),
            (4, Mobile, Second, Company),
            (5, Mobile, First, Company),
        ]);
        let (values, _) = said(&plan, ELS, &[]);
        assert_eq!(values, ["5", "4", "3", "2", "1"]);
    }
}
