//! What somebody looks for in a rehearsal, so that the app can tell whether it was found.

use super::contact::{Contact, Side};
use super::number::{Number, NumberKind, Reach};
use super::phone::Phone;
use super::plan::Plan;
use super::sorting::Sorting;
use super::timestamp::Date;

/// A number to look for: whose, and how it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberToFind {
    /// Whose number.
    pub name: String,
    /// The last two digits of each telephone number of this person: any of them will do.
    pub endings: Vec<String>,
}

/// Somebody with a number that everybody may see, a colleague of whoever rehearses when there is one; another one each day.
pub fn number_to_find(plan: &Plan, day: Date, user: &str) -> Option<NumberToFind> {
    let shown = |number: &&Number| number.kind != NumberKind::Email && number.reach == Reach::Company;
    let mut people: Vec<(&Contact, Vec<String>)> = plan
        .people()
        .map(|(id, contact)| {
            let own = plan.numbers.of(*id).map(|(_, number)| number);
            let phones = own.filter(shown).filter_map(|number| number.phone().ok());
            (contact, phones.filter_map(|phone| ending(&phone)).collect())
        })
        .filter(|(_, endings): &(_, Vec<String>)| !endings.is_empty())
        .collect();
    // Their own number people know by heart.
    let own = plan.contact_named(user).and_then(|id| plan.contacts.get(&id));
    if people.len() > 1 {
        people.retain(|(contact, _)| Some(*contact) != own);
    }
    people.order_by(|(one, _), (other, _)| (one.side, &one.order).cmp(&(other.side, &other.order)));
    let internal = people
        .iter()
        .filter(|(contact, _)| contact.side == Side::Internal)
        .count();
    if internal > 0 {
        people.truncate(internal);
    }
    let days = usize::try_from(day.signed_duration_since(Date::default()).num_days()).unwrap_or(0);
    let place = days.checked_rem(people.len())?;
    let (contact, endings) = people.into_iter().nth(place)?;
    Some(NumberToFind {
        name: contact.called(),
        endings,
    })
}

impl NumberToFind {
    /// Whether what was typed are the last digits; a whole number that ends so will do too.
    pub fn is_found(&self, typed: &str) -> bool {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        self.endings
            .iter()
            .any(|ending| digits.ends_with(ending.as_str()))
    }
}

fn ending(phone: &Phone) -> Option<String> {
    let dialled = phone.dialled();
    let from = dialled.len().checked_sub(2)?;
    dialled.get(from..).map(str::to_owned)
}
