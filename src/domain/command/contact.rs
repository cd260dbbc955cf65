//! Saving and removing a contact with its numbers.

use crate::domain::contact::Contact;
use crate::domain::id::Id;
use crate::domain::number::{Number, NumberKind};
use crate::domain::phone::Phone;
use crate::domain::plan::Plan;
use crate::domain::text::clean_line;

use super::circle::call_tree_fault;
use super::row::{cleaned, edited_over, last_place};
use super::{Checked, Command, FieldFault, Moment, Refusal, Touched};

/// A number in the form of a contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NumberDraft {
    /// Which number; none: a new one.
    pub id: Option<Id<Number>>,
    /// The number as the form found it; the default for a new one.
    pub was: Number,
    /// The number as the form leaves it; an empty value removes it.
    pub number: Number,
}

/// Adds a contact or saves what was edited in one. Numbers that the form does not name stay as they are: they may not
/// have been in this copy at all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SaveContact {
    /// Which contact; none: a new one.
    pub id: Option<Id<Contact>>,
    /// The contact as the form found it; the default for a new one.
    pub was: Contact,
    /// The contact as the form leaves it.
    pub contact: Contact,
    /// The numbers of the form; the parts of a fault count in this order.
    pub numbers: Vec<NumberDraft>,
}

impl SaveContact {
    /// What does not hold, for the form to show while it is filled in.
    pub fn faults_in(&self, plan: &Plan, id: Id<Contact>) -> Vec<FieldFault> {
        let of_tree = call_tree_fault(plan, id, self.contact.called_by);
        self.faults(id).into_iter().chain(of_tree).collect()
    }

    /// What does not hold by itself.
    pub(super) fn faults(&self, id: Id<Contact>) -> Vec<FieldFault> {
        let of_contact = cleaned(&self.contact).faults(id);
        let of_numbers = self.numbers.iter().enumerate().flat_map(|(part, draft)| {
            let faults = if draft.is_empty() {
                Vec::new()
            } else {
                draft.number.faults(draft.id.unwrap_or_default())
            };
            faults.into_iter().map(move |fault| FieldFault {
                part: Some(part),
                ..fault
            })
        });
        of_contact.into_iter().chain(of_numbers).collect()
    }
}

impl NumberDraft {
    fn is_empty(&self) -> bool {
        clean_line(&self.number.value).is_empty()
    }
}

impl Command for SaveContact {
    fn apply(mut self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let faults = self.faults_in(plan, self.id.unwrap_or_default());
        if faults.is_empty() {
            // Who writes somebody in by hand looked at it; of a whole list that comes in nobody did.
            if self.was.checked_on.is_none() && self.contact.checked_on.is_none() && self.is_changed() {
                self.contact.checked_on = Some(at.now.date());
            }
            Ok(self.write(plan, at))
        } else {
            Err(Refusal::Invalid(faults))
        }
    }
}

impl SaveContact {
    fn is_changed(&self) -> bool {
        let is_other = |draft: &NumberDraft| draft.number != draft.was;
        self.contact != self.was || self.numbers.iter().any(is_other)
    }

    /// Saves what was found to hold.
    pub(super) fn write(self, plan: &mut Plan, at: &mut Moment) -> Touched {
        let id = self.id.unwrap_or_else(|| at.new_id());
        let edited = cleaned(&self.contact);
        let mut contact = match plan.contacts.get(&id) {
            Some(now) => edited_over(now, &self.was, &edited),
            None => edited,
        };
        if contact.order.is_empty() {
            contact.order = last_place(&plan.contacts, &contact);
        }
        plan.contacts.insert(id, contact);
        let mut touched = vec![id.entity()];
        for draft in self.numbers {
            touched.extend(save_number(plan, at, id, draft).map(Id::entity));
        }
        touched
    }
}

/// Saves one number; gives its id when something changed.
fn save_number(
    plan: &mut Plan,
    at: &mut Moment,
    contact: Id<Contact>,
    draft: NumberDraft,
) -> Option<Id<Number>> {
    if draft.is_empty() {
        let id = draft.id?;
        return plan.numbers.remove(&id).map(|_| id);
    }
    let id = draft.id.unwrap_or_else(|| at.new_id());
    let mut edited = cleaned(&draft.number);
    edited.contact = contact;
    edited.value = kept_form(&edited);
    let number = match plan.numbers.get(&id) {
        Some(now) => edited_over(now, &draft.was, &edited),
        None => edited,
    };
    if plan.numbers.get(&id) == Some(&number) {
        return None;
    }
    plan.numbers.insert(id, number);
    Some(id)
}

/// The form in which a number is kept: as it is dialled; mail addresses on one line.
fn kept_form(number: &Number) -> String {
    match number.kind {
        NumberKind::Email => clean_line(&number.value),
        _ => Phone::parse(&number.value)
            .map_or_else(|_| clean_line(&number.value), |phone| phone.dialled().to_owned()),
    }
}

/// Removes a contact with its numbers. [`super::Restore`] takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RemoveContact {
    /// Which contact.
    pub id: Id<Contact>,
}

impl Command for RemoveContact {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        if plan.contacts.remove(&self.id).is_none() {
            return Err(Refusal::NotThere(self.id.entity()));
        }
        let numbers: Vec<Id<Number>> = plan.numbers.of(self.id).map(|(id, _)| *id).collect();
        let mut touched = vec![self.id.entity()];
        for id in numbers {
            plan.numbers.remove(&id);
            touched.push(id.entity());
        }
        Ok(touched)
    }
}
