//! People whom somebody picked in the address book of the telephone itself.

use super::newcomer::{Intake, Newcomer, Place};
use super::{IntakeFault, MOST_CONTACTS};
use crate::domain::{NumberKind, Reach};

/// What the telephone tells of somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// First name and surname in one.
    pub name: String,
    /// Telephone numbers of whatever kind.
    pub phones: Vec<String>,
    /// Mail addresses.
    pub mails: Vec<String>,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
}

/// The people as they come out of a file.
///
/// # Errors
/// There are more than [`MOST_CONTACTS`].
pub fn read(picked: Vec<Picked>) -> Result<Intake, IntakeFault> {
    if picked.len() > MOST_CONTACTS {
        return Err(IntakeFault::TooMany);
    }
    let mut intake = Intake::default();
    for (number, one) in (1..).zip(picked) {
        let mut person = Newcomer::new(number);
        person.set_name(&one.name);
        for phone in &one.phones {
            person.add_value(None, Reach::Company, phone);
        }
        for mail in &one.mails {
            person.add_value(Some(NumberKind::Email), Reach::Company, mail);
        }
        let place = Place {
            street: one.street,
            postal_code: one.postal_code,
            town: one.town,
        };
        person.contact.address = place.in_one_line();
        person.file_into(&mut intake);
    }
    Ok(intake)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn people_of_the_telephone_come_in_as_people_of_a_file_do() {
        let els = Picked {
            name: "Els Maes".into(),
            phones: vec![
                "0470 12 34 56".into(),
                "02 123 45 67".into(),
                "*21*0470123456#".into(),
            ],
            mails: vec!["els@firm.be".into()],
            street: "Kade 1".into(),
            postal_code: "9000".into(),
            town: "Gent".into(),
        };
        let intake = read(vec![els, Picked::default()]).unwrap();
        assert_eq!(intake.people.len(), 1, "one has a name");
        let els = &intake.people[0];
        assert_eq!(els.contact.name(), "Els Maes");
        assert_eq!(els.contact.address, "Kade 1, 9000 Gent");
        let numbers: Vec<_> = els
            .numbers
            .iter()
            .map(|number| (number.kind, number.value.as_str()))
            .collect();
        assert_eq!(
            numbers,
            [
                (NumberKind::Mobile, "+32470123456"),
                (NumberKind::FixedOffice, "+3221234567"),
                (NumberKind::Email, "els@firm.be"),
            ]
        );
        assert_eq!(intake.remarks.len(), 2, "the code, and the one without a name");
    }

    #[test]
    fn too_many_are_refused() {
        assert_eq!(
            read(vec![Picked::default(); MOST_CONTACTS + 1]),
            Err(IntakeFault::TooMany)
        );
    }
}
