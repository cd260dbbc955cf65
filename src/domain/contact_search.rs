//! Finding a contact by a few letters or digits, whatever accents and spaces were typed.

use std::sync::Arc;

use super::contact::Contact;
use super::id::Id;
use super::number::Number;
use super::phone::NumberPiece;
use super::plan::{ByRow, Plan};
use super::text;

/// What a search through the contacts looks at, made once for many searches.
#[derive(PartialEq)]
pub struct ContactSearch {
    contacts: ByRow<Arc<str>>,
    numbers: ByRow<Arc<NumberKey>>,
    /// In the order of their ids.
    entries: Vec<Arc<Entry>>,
}

/// Everything of one contact.
#[derive(PartialEq)]
struct Entry {
    contact: Id<Contact>,
    /// What it was made of: name, function, organisation, action and reference, as [`text::search_key`].
    own: Arc<str>,
    /// What it was made of: the numbers and mail addresses.
    numbers: Vec<Arc<NumberKey>>,
    /// All that is read as words.
    words: String,
    /// Of the words.
    signature: Signature,
}

/// A number as it is dialled; of what is none, a mail address too, the [`text::search_key`].
type NumberKey = Result<String, String>;

fn number_key(number: &Number) -> NumberKey {
    let phone = number.phone().map(|phone| phone.dialled().to_owned());
    phone.map_err(|_| text::search_key(&number.value))
}

impl Entry {
    fn new(contact: Id<Contact>, own: Arc<str>, numbers: Vec<Arc<NumberKey>>) -> Self {
        let mut words = own.as_ref().to_owned();
        for text in numbers.iter().filter_map(|number| number.as_ref().as_ref().err()) {
            words.push(' ');
            words.push_str(text);
        }
        Self {
            contact,
            own,
            numbers,
            signature: Signature::of(&words),
            words,
        }
    }

    fn is_of(&self, own: &Arc<str>, numbers: &[Arc<NumberKey>]) -> bool {
        let is_same = |(one, other)| Arc::ptr_eq(one, other);
        Arc::ptr_eq(&self.own, own)
            && self.numbers.len() == numbers.len()
            && self.numbers.iter().zip(numbers).all(is_same)
    }
}

impl ContactSearch {
    /// Everybody of a plan. Of a search made before a change everything is taken over that the change left alone.
    pub fn of(plan: &Plan, before: Option<&Self>) -> Self {
        let contacts = ByRow::of(
            &plan.contacts,
            before.map(|before| &before.contacts),
            |_, contact| contact.search_key().into(),
        );
        let numbers = ByRow::of(
            &plan.numbers,
            before.map(|before| &before.numbers),
            |_, number| Arc::new(number_key(number)),
        );
        let entry = |id: Id<Contact>, own: &Arc<str>| {
            let numbers = plan.numbers.of(id).filter_map(|(number, _)| numbers.get(*number));
            let numbers: Vec<Arc<NumberKey>> = numbers.cloned().collect();
            let kept = before.and_then(|before| {
                let place = before.entries.binary_search_by_key(&id, |entry| entry.contact);
                before.entries.get(place.ok()?)
            });
            let kept = kept.filter(|entry| entry.is_of(own, &numbers)).cloned();
            kept.unwrap_or_else(|| Arc::new(Entry::new(id, Arc::clone(own), numbers)))
        };
        let own = plan.contacts.keys().zip(contacts.values());
        let entries = own.map(|(id, own)| entry(*id, own)).collect();
        Self {
            contacts,
            numbers,
            entries,
        }
    }

    /// In whose entry every word typed stands, or of whose numbers a piece was typed; in the order of their ids.
    pub fn found(&self, query: &ContactQuery) -> Vec<Id<Contact>> {
        let found = self.entries.iter().filter(|entry| query.finds(entry));
        found.map(|entry| entry.contact).collect()
    }
}

/// What somebody searches for, read once for all contacts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactQuery {
    /// Words as [`text::search_key`]; none finds everybody.
    words: Vec<(String, Signature)>,
    /// A piece of a number, when nothing of a word was typed.
    piece: Option<NumberPiece>,
}

impl ContactQuery {
    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        let words = text::search_words(typed);
        let words = words.iter();
        let is_number = !typed.chars().any(char::is_alphabetic);
        Self {
            words: words.map(|word| (word.clone(), Signature::of(word))).collect(),
            piece: is_number.then(|| NumberPiece::new(typed)).flatten(),
        }
    }

    fn finds(&self, entry: &Entry) -> bool {
        let has_piece = |piece: &NumberPiece| {
            let mut dialled = entry
                .numbers
                .iter()
                .filter_map(|number| number.as_ref().as_ref().ok());
            dialled.any(|number| piece.is_in(number))
        };
        self.words.iter().all(|(word, signature)| {
            signature.is_part_of(&entry.signature) && text::stands_in(word, &entry.words)
        }) || self.piece.as_ref().is_some_and(has_piece)
    }

    /// Whether nothing is searched for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.piece.is_none()
    }
}

/// Which letters, and which pairs of neighbouring ones, stand in a text: one bit for each of them, some share one. A
/// text without all bits of a word cannot hold the word, which spares most contacts the look at every letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Signature {
    bits: [u64; 4],
}

impl Signature {
    fn of(text: &str) -> Self {
        let mut signature = Self::default();
        let mut last = 0_u8;
        for byte in text.bytes() {
            signature.set(byte);
            if last != 0 {
                signature.set(last.wrapping_mul(31).wrapping_add(byte) ^ 0x80);
            }
            last = byte;
        }
        signature
    }

    fn set(&mut self, bit: u8) {
        if let Some(part) = self.bits.get_mut(usize::from(bit >> 6)) {
            *part |= 1 << (bit & 63);
        }
    }

    fn is_part_of(&self, whole: &Self) -> bool {
        let mut parts = self.bits.iter().zip(&whole.bits);
        parts.all(|(part, whole)| part & !whole == 0)
    }
}
