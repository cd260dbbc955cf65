//! What stands in the form of a contact before it is saved.

use crate::domain::command::{FieldFault, NumberDraft, SaveContact};
use crate::domain::{Begun, Contact, Fields, Id, Number, NumberKind, Plan, Record, Slot, Value};

/// Every place for a number, in the order in which the form asks for them.
const PLACES: [(NumberKind, Slot); 8] = [
    (NumberKind::Mobile, Slot::First),
    (NumberKind::FixedOffice, Slot::First),
    (NumberKind::Email, Slot::First),
    (NumberKind::FixedHome, Slot::First),
    (NumberKind::Mobile, Slot::Second),
    (NumberKind::FixedOffice, Slot::Second),
    (NumberKind::FixedHome, Slot::Second),
    (NumberKind::Email, Slot::Second),
];

/// How many of the places are always unfolded.
pub const ALWAYS_SHOWN: usize = 3;

/// The form's content.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Which contact; none: a new one.
    pub id: Option<Id<Contact>>,
    was: Contact,
    /// The contact as the form shows it.
    pub contact: Contact,
    /// The numbers as the form shows them: one for each place, then those that share a place after a merge.
    pub numbers: Vec<NumberDraft>,
}

impl Draft {
    /// An empty form.
    pub fn new() -> Self {
        let numbers = PLACES
            .iter()
            .map(|(kind, slot)| empty_number(*kind, *slot))
            .collect();
        Self {
            numbers,
            ..Self::default()
        }
    }

    /// The form of a contact of the plan.
    pub fn of(plan: &Plan, id: Id<Contact>) -> Option<Self> {
        let contact = plan.contacts.get(&id)?.clone();
        let mut draft = Self {
            id: Some(id),
            was: contact.clone(),
            contact,
            ..Self::new()
        };
        for (number_id, number) in plan.numbers.of(id) {
            let shown = Number {
                value: number.shown(),
                ..number.clone()
            };
            let filled = NumberDraft {
                id: Some(*number_id),
                was: number.clone(),
                number: shown,
            };
            let place = draft.numbers.iter_mut().find(|place| {
                place.id.is_none() && place.number.kind == number.kind && place.number.slot == number.slot
            });
            match place {
                Some(place) => *place = filled,
                None => draft.numbers.push(filled),
            }
        }
        Some(draft)
    }

    /// What was written since; nothing where nothing was.
    pub fn since(&self, earlier: &Self) -> Option<Value> {
        let contact = Begun::between(&earlier.contact.fields(), &self.contact.fields());
        let nothing = Number::default();
        let numbers = self.numbers.iter().enumerate().filter_map(|(place, number)| {
            let before = earlier
                .numbers
                .get(place)
                .map_or(&nothing, |before| &before.number);
            let begun = Begun::between(&before.fields(), &number.number.fields()).to_value()?;
            Some((place_name(place, number), begun))
        });
        let numbers: Fields = numbers.collect();
        let parts = [
            ("contact", contact.to_value()),
            ("numbers", Begun::between(&Fields::new(), &numbers).to_value()),
        ];
        let parts = parts
            .into_iter()
            .filter_map(|(name, part)| Some((name.to_owned(), part?)));
        let parts: Fields = parts.collect();
        Begun::between(&Fields::new(), &parts).to_value()
    }

    /// With what was begun before.
    pub fn with(mut self, begun: &Value) -> Self {
        let part = |name: &str| begun.get(name).cloned().unwrap_or_default();
        let contact = Begun::from_value(&part("contact")).onto(&self.contact.fields());
        self.contact = Contact::fold(&contact, &mut Vec::new());
        for (place, number) in self.numbers.iter_mut().enumerate() {
            let begun = Begun::from_value(
                &part("numbers")
                    .get(place_name(place, number))
                    .cloned()
                    .unwrap_or_default(),
            );
            number.number = Number::fold(&begun.onto(&number.number.fields()), &mut Vec::new());
        }
        self
    }

    /// What saves it.
    pub fn command(&self) -> SaveContact {
        SaveContact {
            id: self.id,
            was: self.was.clone(),
            contact: self.contact.clone(),
            numbers: self.numbers.clone(),
        }
    }

    /// What does not hold.
    pub fn faults(&self, plan: &Plan) -> Vec<FieldFault> {
        self.command().faults_in(plan, self.id.unwrap_or_default())
    }

    /// Whether a number beyond those always shown was filled in.
    pub fn has_more_numbers(&self) -> bool {
        self.numbers
            .iter()
            .skip(ALWAYS_SHOWN)
            .any(|number| !number.number.value.is_empty())
    }
}

/// By what a number is found again in what was begun: by itself, a new one by its place in the form.
fn place_name(place: usize, number: &NumberDraft) -> String {
    number
        .id
        .map_or_else(|| format!("place {place}"), |id| id.to_string())
}

fn empty_number(kind: NumberKind, slot: Slot) -> NumberDraft {
    let number = Number {
        kind,
        slot,
        ..Number::default()
    };
    NumberDraft {
        id: None,
        was: Number::default(),
        number,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn plan_with(values: &[&str]) -> (Plan, Id<Contact>) {
        let mut plan = Plan::default();
        let id = Id::from_bits(7);
        plan.contacts.insert(
            id,
            Contact {
                function: "IT".into(),
                ..Contact::default()
            },
        );
        for (bits, value) in (1..).zip(values) {
            let number = Number {
                contact: id,
                value: (*value).to_owned(),
                ..Number::default()
            };
            plan.numbers.insert(Id::from_bits(bits), number);
        }
        (plan, id)
    }

    #[test]
    fn two_numbers_that_a_merge_put_into_one_place_both_stand_in_the_form() {
        let (plan, id) = plan_with(&["+32470123456", "+32470999999"]);
        let draft = Draft::of(&plan, id).unwrap();
        let filled: Vec<_> = draft.numbers.iter().filter_map(|number| number.id).collect();
        assert_eq!(filled.len(), 2);
        assert_eq!(draft.numbers.len(), PLACES.len() + 1);
    }

    #[test]
    fn what_was_begun_stands_in_the_form_again_over_what_came_meanwhile() {
        let (mut plan, id) = plan_with(&["+32470123456"]);
        let at_first = Draft::of(&plan, id).unwrap();
        assert_eq!(at_first.since(&at_first), None);
        let mut written = at_first.clone();
        written.contact.first_name = "Els".into();
        written.numbers[0].number.value = "+32 470 99".into();
        written.numbers[1].number.value = "014 12".into();
        let begun = written.since(&at_first).unwrap();

        plan.contacts.get_mut(&id).unwrap().action = "Restart".into();
        let again = Draft::of(&plan, id).unwrap().with(&begun);
        assert_eq!(again.contact.first_name, "Els");
        assert_eq!(again.contact.action, "Restart");
        assert_eq!(again.numbers[0].number.value, "+32 470 99");
        assert_eq!(again.numbers[0].id, at_first.numbers[0].id);
        assert_eq!(again.numbers[1].number.value, "014 12");
        assert_eq!(again.numbers[2], at_first.numbers[2]);
    }

    #[test]
    fn a_form_opened_and_saved_untouched_has_no_fault_and_removes_nothing() {
        let (plan, id) = plan_with(&["+32470123456"]);
        let draft = Draft::of(&plan, id).unwrap();
        assert!(draft.faults(&plan).is_empty());
        assert_eq!(draft.numbers[0].number.phone().unwrap().dialled(), "+32470123456");
    }
}
