//! Whether two entries are the same person or service.

use std::collections::BTreeMap;

use crate::domain::Sorting;
use crate::domain::text::{lower_case, search_key};
use crate::domain::{Contact, Number, NumberKind};

/// What two entries have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sameness {
    /// A telephone number.
    Phone,
    /// A mail address.
    Mail,
    /// The name.
    Name,
}

/// Finds entries that were noted before.
#[derive(Clone, Debug)]
pub struct Known<Who> {
    names: BTreeMap<String, Vec<Who>>,
    values: BTreeMap<String, Vec<(Who, String)>>,
}

impl<Who> Default for Known<Who> {
    fn default() -> Self {
        Self {
            names: BTreeMap::new(),
            values: BTreeMap::new(),
        }
    }
}

impl<Who: Copy + PartialEq> Known<Who> {
    /// Notes somebody's name.
    pub fn note(&mut self, who: Who, contact: &Contact) {
        let key = name_key(contact);
        if !key.is_empty() {
            self.names.entry(key).or_default().push(who);
        }
    }

    /// Notes somebody's number or address.
    pub fn note_value(&mut self, who: Who, contact: &Contact, number: &Number) {
        let entry = self.values.entry(value_key(number)).or_default();
        entry.push((who, search_key(&contact.title())));
    }

    /// Who this is. A number or address tells it only where the names do not speak against it: a switchboard or a
    /// shared mailbox belongs to many.
    pub fn find(&self, contact: &Contact, numbers: &[Number]) -> Option<(Who, Sameness)> {
        let title = search_key(&contact.title());
        let by_value = numbers.iter().find_map(|number| {
            let holders = self.values.get(&value_key(number))?;
            let holder = holders.iter().find(|(_, other)| can_be_one(&title, other))?;
            let sameness = match number.kind {
                NumberKind::Email => Sameness::Mail,
                _ => Sameness::Phone,
            };
            Some((holder.0, sameness))
        });
        by_value.or_else(|| {
            let who = self.names.get(&name_key(contact))?.first()?;
            Some((*who, Sameness::Name))
        })
    }

    /// The one entry with this name, whichever part of it stands first; `None` when there are several.
    pub fn named(&self, name: &str) -> Option<Who> {
        match self.names.get(&in_order(&search_key(name)))?.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}

/// The name, else the firm with the function, without accents and whichever part stands first.
fn name_key(contact: &Contact) -> String {
    match contact.name() {
        name if !name.is_empty() => in_order(&search_key(&name)),
        _ if contact.is_filled() => search_key(&format!("{} {}", contact.organisation, contact.function)),
        _ => String::new(),
    }
}

fn in_order(key: &str) -> String {
    let mut words: Vec<&str> = key.split(' ').collect();
    words.order();
    words.join(" ")
}

fn value_key(number: &Number) -> String {
    lower_case(&number.value)
}

/// Whether two titles can name the same: one is empty, or a word is the same and the others do not differ: "E. Maes"
/// and "Els Maes" can, "Jan Maes" and "Els Maes" cannot.
fn can_be_one(one: &str, other: &str) -> bool {
    if one.is_empty() || other.is_empty() {
        return true;
    }
    let left_of = |one: &str, other: &str| -> Vec<String> {
        let others: Vec<&str> = other.split(' ').collect();
        let left = one.split(' ').filter(|word| !others.contains(word));
        left.map(str::to_owned).collect()
    };
    let (mine, theirs) = (left_of(one, other), left_of(other, one));
    let have_word = mine.len() < one.split(' ').count();
    let begins_alike = |word: &String| {
        theirs
            .iter()
            .any(|other| other.starts_with(word.as_str()) || word.starts_with(other.as_str()))
    };
    have_word && (mine.is_empty() || theirs.is_empty() || mine.iter().all(begins_alike))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_number_does_not_make_two_people_one() {
        for (one, other, expected) in [
            ("els maes", "els maes", true),
            ("e maes", "els maes", true),
            ("maes", "els maes", true),
            ("els maes peeters", "els maes", true),
            ("", "els maes", true),
            ("jan maes", "els maes", false),
            ("jan peeters", "els maes", false),
            ("onthaal", "els maes", false),
        ] {
            assert_eq!(can_be_one(one, other), expected, "{one} / {other}");
            assert_eq!(can_be_one(other, one), expected, "{other} / {one}");
        }
    }
}
