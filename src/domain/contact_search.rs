//! Finding a contact by a few letters or digits, whatever accents and spaces were typed.

use std::collections::BTreeMap;

use super::contact::Contact;
use super::id::Id;
use super::phone::number_matches;
use super::plan::Plan;
use super::text;

/// What a search through the contacts looks at, made once for many searches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactSearch {
    keys: BTreeMap<Id<Contact>, Key>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Key {
    /// Name, function, organisation, action, reference and mail addresses, as [`text::search_key`].
    words: String,
    /// Numbers as they are dialled.
    numbers: Vec<String>,
}

impl ContactSearch {
    /// Everybody of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut keys: BTreeMap<Id<Contact>, Key> = plan
            .contacts
            .iter()
            .map(|(id, contact)| {
                let words = contact.search_key();
                (
                    *id,
                    Key {
                        words,
                        numbers: Vec::new(),
                    },
                )
            })
            .collect();
        for number in plan.numbers.values() {
            let Some(key) = keys.get_mut(&number.contact) else {
                continue;
            };
            match number.phone() {
                Ok(phone) => key.numbers.push(phone.dialled().to_owned()),
                Err(_) => {
                    key.words.push(' ');
                    key.words.push_str(&text::search_key(&number.value));
                }
            }
        }
        Self { keys }
    }

    /// Whether every word typed stands in somebody's entry, or what was typed is a piece of a number of theirs.
    pub fn matches(&self, id: Id<Contact>, query: &str) -> bool {
        let Some(key) = self.keys.get(&id) else {
            return false;
        };
        let is_number = !query.chars().any(char::is_alphabetic);
        text::matches(&key.words, query)
            || (is_number && key.numbers.iter().any(|number| number_matches(number, query)))
    }
}
