//! Taking over contacts of a file, as one change.

use crate::domain::contact::{Contact, Side};
use crate::domain::id::Id;
use crate::domain::order::order_between;
use crate::domain::plan::Plan;

use super::row::last_place;
use super::{Command, Moment, Refusal, SaveContact, Touched};

/// Somebody's deputy or caller among contacts that come in together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TakenPerson {
    /// A contact of the plan.
    Known(Id<Contact>),
    /// The contact at this place of the same command.
    Taken(usize),
}

/// One contact that comes in: a new one, or what is added to one of the plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TakenContact {
    /// What is saved; its numbers are new ones, and known ones of which something is said for the first time.
    pub save: SaveContact,
    /// The deputy, where none is named yet.
    pub deputy: Option<TakenPerson>,
    /// Who calls the person in the call tree, where nobody is named yet.
    pub called_by: Option<TakenPerson>,
}

/// Takes all of them or, when one does not hold, none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TakeContacts {
    /// In the order in which new ones go behind the others.
    pub contacts: Vec<TakenContact>,
}

impl Command for TakeContacts {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let faults: Vec<_> = self
            .contacts
            .iter()
            .flat_map(|taken| taken.save.faults(taken.save.id.unwrap_or_default()))
            .collect();
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        let ids: Vec<Id<Contact>> = self
            .contacts
            .iter()
            .map(|taken| taken.save.id.unwrap_or_else(|| at.new_id()))
            .collect();
        let mut ends = Ends::default();
        let mut touched = Touched::new();
        let person = |person: TakenPerson| match person {
            TakenPerson::Known(id) => Some(id),
            TakenPerson::Taken(place) => ids.get(place).copied(),
        };
        for (taken, id) in self.contacts.into_iter().zip(&ids) {
            let mut save = taken.save;
            let other = |named: Option<TakenPerson>| named.and_then(person).filter(|other| other != id);
            save.contact.deputy = save.contact.deputy.or_else(|| other(taken.deputy));
            save.contact.called_by = save.contact.called_by.or_else(|| other(taken.called_by));
            if save.id.is_none() {
                save.contact.order = ends.next(plan, &save.contact);
            }
            save.id = Some(*id);
            let before = plan.contacts.get(id).cloned();
            let saved = save.write(plan, at);
            // Perhaps only its numbers are touched.
            let is_same = plan.contacts.get(id) == before.as_ref();
            touched.extend(saved.into_iter().skip(usize::from(is_same)));
        }
        Ok(touched)
    }
}

/// The last sort key of each list: looked for once, not once a contact.
#[derive(Default)]
struct Ends {
    internal: Option<String>,
    external: Option<String>,
}

impl Ends {
    fn next(&mut self, plan: &Plan, contact: &Contact) -> String {
        let end = match contact.side {
            Side::Internal => &mut self.internal,
            Side::External => &mut self.external,
        };
        let key = match end {
            Some(last) => order_between(last, ""),
            None => last_place(&plan.contacts, contact),
        };
        *end = Some(key.clone());
        key
    }
}
