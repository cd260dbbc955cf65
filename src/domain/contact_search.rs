//! Finding a contact by a few letters or digits, whatever accents and spaces were typed.

use std::collections::BTreeMap;

use super::contact::Contact;
use super::gathered::gathered;
use super::id::Id;
use super::phone::NumberPiece;
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
    /// Of the words.
    signature: Signature,
    /// Numbers as they are dialled.
    numbers: Vec<String>,
}

impl ContactSearch {
    /// Everybody of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut keys: BTreeMap<Id<Contact>, Key> = gathered(plan.contacts.iter().map(|(id, contact)| {
            let words = contact.search_key();
            let key = Key {
                words,
                ..Key::default()
            };
            (*id, key)
        }));
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
        for key in keys.values_mut() {
            key.signature = Signature::of(&key.words);
        }
        Self { keys }
    }

    /// In whose entry every word typed stands, or of whose numbers a piece was typed; in the order of their ids.
    pub fn found(&self, query: &ContactQuery) -> Vec<Id<Contact>> {
        let found = self.keys.iter().filter(|(_, key)| query.finds(key));
        found.map(|(id, _)| *id).collect()
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

    fn finds(&self, key: &Key) -> bool {
        let piece = self.piece.as_ref();
        self.words.iter().all(|(word, signature)| {
            signature.is_part_of(&key.signature) && text::stands_in(word, &key.words)
        }) || piece.is_some_and(|piece| key.numbers.iter().any(|number| piece.is_in(number)))
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
