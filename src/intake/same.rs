//! Whether two entries are the same person or service.

use std::collections::{BTreeMap, BTreeSet};

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
    /// The name, and nothing that speaks against it.
    Name,
    /// The name, but the function or the firm is another, or a number of the same kind is and no function tells; or several
    /// could be meant: that may well be two people.
    Namesake,
}

/// How an entry of the same name looks beside another one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// The function is the same too, whatever the numbers.
    Same,
    /// Nothing differs.
    Open,
    /// Something differs.
    Other,
}

/// What tells people of one name apart.
#[derive(Clone, Debug, Default)]
struct Face {
    functions: BTreeSet<String>,
    organisations: BTreeSet<String>,
    numbers: BTreeMap<NumberKind, BTreeSet<String>>,
}

impl Face {
    fn note(&mut self, contact: &Contact) {
        let known = [
            (&mut self.functions, &contact.function),
            (&mut self.organisations, &contact.organisation),
        ];
        for (known, text) in known {
            let key = search_key(text);
            if !key.is_empty() {
                known.insert(key);
            }
        }
    }

    fn note_value(&mut self, number: &Number) {
        let known = self.numbers.entry(number.kind).or_default();
        known.insert(value_key(number));
    }

    fn of(contact: &Contact, numbers: &[Number]) -> Self {
        let mut face = Self::default();
        face.note(contact);
        numbers.iter().for_each(|number| face.note_value(number));
        face
    }

    fn likeness(&self, other: &Self) -> Likeness {
        let differ = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
            !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
        };
        let is_other_number = |(kind, values): (&NumberKind, &BTreeSet<String>)| {
            let theirs = other.numbers.get(kind);
            theirs.is_some_and(|theirs| differ(values, theirs))
        };
        let is_same_function = !self.functions.is_disjoint(&other.functions);
        let is_elsewhere =
            differ(&self.functions, &other.functions) || differ(&self.organisations, &other.organisations);
        match (is_elsewhere, is_same_function) {
            (true, _) => Likeness::Other,
            // Another number then is a new one of theirs.
            (false, true) => Likeness::Same,
            (false, false) if self.numbers.iter().any(is_other_number) => Likeness::Other,
            (false, false) => Likeness::Open,
        }
    }
}

/// Finds entries that were noted before.
#[derive(Clone, Debug)]
pub struct Known<Who> {
    names: BTreeMap<String, Vec<Who>>,
    values: BTreeMap<String, Vec<(Who, String)>>,
    faces: BTreeMap<Who, Face>,
}

impl<Who> Default for Known<Who> {
    fn default() -> Self {
        Self {
            names: BTreeMap::new(),
            values: BTreeMap::new(),
            faces: BTreeMap::new(),
        }
    }
}

impl<Who: Copy + Ord> Known<Who> {
    /// Notes somebody's name.
    pub fn note(&mut self, who: Who, contact: &Contact) {
        let key = name_key(contact);
        if !key.is_empty() {
            self.names.entry(key).or_default().push(who);
        }
        self.note_more(who, contact);
    }

    /// Notes what else is said of an entry that was noted before, under whatever name.
    pub fn note_more(&mut self, who: Who, contact: &Contact) {
        self.faces.entry(who).or_default().note(contact);
    }

    /// Notes somebody's number or address.
    pub fn note_value(&mut self, who: Who, contact: &Contact, number: &Number) {
        let entry = self.values.entry(value_key(number)).or_default();
        entry.push((who, search_key(&contact.title())));
        self.note_number(who, number);
    }

    /// Notes that an entry that was noted before has this number too.
    pub fn note_number(&mut self, who: Who, number: &Number) {
        self.faces.entry(who).or_default().note_value(number);
    }

    /// Who this is. A number or address tells it only where the names do not speak against it: a switchboard or a
    /// shared mailbox belongs to many, and two of one name may share a number at the office.
    pub fn find(&self, contact: &Contact, numbers: &[Number]) -> Option<(Who, Sameness)> {
        let title = search_key(&contact.title());
        let face = Face::of(contact, numbers);
        let likeness = |who: Who| {
            let known = self.faces.get(&who);
            known.map_or(Likeness::Open, |known| known.likeness(&face))
        };
        let by_value = numbers.iter().find_map(|number| {
            let holders = self.values.get(&value_key(number))?;
            let is_theirs =
                |who: Who| number.kind != NumberKind::FixedOffice || likeness(who) != Likeness::Other;
            let mut holders = holders.iter().filter(|(_, other)| can_be_one(&title, other));
            let holder = holders.find(|(who, _)| is_theirs(*who))?;
            let sameness = match number.kind {
                NumberKind::Email => Sameness::Mail,
                _ => Sameness::Phone,
            };
            Some((holder.0, sameness))
        });
        by_value.or_else(|| {
            let named = self.names.get(&name_key(contact))?;
            let of = |wanted: Likeness| only(named.iter().filter(|who| likeness(**who) == wanted));
            match of(Likeness::Same).or_else(|| of(Likeness::Open)) {
                Some(who) => Some((*who, Sameness::Name)),
                None => Some((*named.first()?, Sameness::Namesake)),
            }
        })
    }

    /// The entries with this name, whichever part of it stands first.
    pub fn named(&self, name: &str) -> &[Who] {
        let named = self.names.get(&in_order(&search_key(name)));
        named.map_or(&[], Vec::as_slice)
    }
}

/// The one that there is; `None` when there are several.
fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    let first = found.next()?;
    found.next().is_none().then_some(first)
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
