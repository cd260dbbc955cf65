//! Ids of records, typed by the record, and the reference to an entity of any kind.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use super::choice::deserialize_code;
use super::input::Input;
use super::record::{Key, Leaf, Record, Value};

/// Crockford's base 32 in lower case: no i, l, o, u.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The 64-bit id of a record of type `T`, shown as Crockford base 32 in lower case without padding ("0" for 0).
///
/// Random ids are never 0; 0 stands for "nobody" in a reference and is the id of records of which there is one.
pub struct Id<T> {
    bits: u64,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id of a record of which there is exactly one.
    pub const SINGLE: Self = Self::from_bits(0);

    /// The id with these bits.
    pub const fn from_bits(bits: u64) -> Self {
        Self {
            bits,
            of: PhantomData,
        }
    }

    /// The id's bits.
    pub const fn bits(self) -> u64 {
        self.bits
    }

    /// Whether this reference names nobody.
    pub const fn is_nobody(self) -> bool {
        self.bits == 0
    }
}

impl<T: Record> Id<T> {
    /// The entity that this id names, in stores and in the file.
    pub fn entity(self) -> EntityRef {
        EntityRef::of(T::KIND, self.bits)
    }
}

/// The text is not the one canonical form of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl<T> FromStr for Id<T> {
    type Err = NotAnId;

    /// Strict: only what [`fmt::Display`] writes is read, so equal ids have equal texts.
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        bits_of(text).map(Self::from_bits)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&text_of(self.bits))
    }
}

// Two functions that are the same for the ids of all kinds, and in the program once.

fn bits_of(text: &str) -> Result<u64, NotAnId> {
    if text.is_empty() || (text.starts_with('0') && text.len() > 1) {
        return Err(NotAnId);
    }
    let mut bits: u64 = 0;
    for byte in text.bytes() {
        let digit = DIGITS.iter().position(|known| *known == byte).ok_or(NotAnId)?;
        bits = bits
            .checked_mul(32)
            .and_then(|bits| bits.checked_add(digit as u64))
            .ok_or(NotAnId)?;
    }
    Ok(bits)
}

fn text_of(bits: u64) -> String {
    let digits = (64 - bits.leading_zeros()).div_ceil(5).max(1);
    (0..digits)
        .rev()
        .filter_map(|place| DIGITS.get(((bits >> (5 * place)) & 31) as usize))
        .map(|digit| char::from(*digit))
        .collect()
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Id({self})")
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> Default for Id<T> {
    fn default() -> Self {
        Self::SINGLE
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bits.cmp(&other.bits)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<T: Record> Leaf for Id<T> {
    const INPUT: Input = Input::Row(T::KIND);

    fn to_value(&self) -> Value {
        Value::String(self.to_string())
    }

    fn from_value(value: &Value) -> Option<Self> {
        value.as_str()?.parse().ok()
    }
}

impl<T: Record> Key for Id<T> {
    const INPUT: Input = Input::Row(T::KIND);

    fn to_key(&self) -> String {
        self.to_string()
    }

    fn from_key(key: &str) -> Option<Self> {
        key.parse().ok()
    }
}

impl<T> serde::Serialize for Id<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T> serde::Deserialize<'de> for Id<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_code(deserializer, |text| text.parse().ok())
    }
}

/// An entity of any kind, known here or not: `kind/key`.
///
/// The order is that of the texts, because a kind has no character that sorts below `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityRef {
    /// The record's kind: 1 to 40 lower case letters, digits or `_`.
    pub kind: Cow<'static, str>,
    /// The record's id as text: 1 to 64 ASCII letters, digits, `_` or `-`.
    pub key: String,
}

/// The text is not of the form `kind/key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnEntity;

impl EntityRef {
    /// The reference to `kind/key`; unchecked, for kinds and keys of this program.
    pub fn new(kind: impl Into<Cow<'static, str>>, key: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            key: key.into(),
        }
    }

    /// The reference to the record of this kind with the id of these bits.
    pub(super) fn of(kind: &'static str, bits: u64) -> Self {
        Self::new(kind, text_of(bits))
    }
}

impl fmt::Display for EntityRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.kind, self.key)
    }
}

impl FromStr for EntityRef {
    type Err = NotAnEntity;

    fn from_str(text: &str) -> Result<Self, NotAnEntity> {
        let (kind, key) = text.split_once('/').ok_or(NotAnEntity)?;
        let kind_holds = (1..=40).contains(&kind.len())
            && kind
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        let key_holds = (1..=64).contains(&key.len())
            && key
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        if kind_holds && key_holds {
            Ok(Self::new(kind.to_owned(), key))
        } else {
            Err(NotAnEntity)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::*;

    fn id(bits: u64) -> Id<()> {
        Id::from_bits(bits)
    }

    #[test]
    fn an_id_is_written_without_padding() {
        assert_eq!(id(0).to_string(), "0");
        assert_eq!(id(31).to_string(), "z");
        assert_eq!(id(32).to_string(), "10");
        assert_eq!(id(u64::MAX).to_string(), "fzzzzzzzzzzzz");
    }

    #[test]
    fn only_the_canonical_text_is_read() {
        for bits in [0, 1, 31, 32, 1 << 40, u64::MAX] {
            assert_eq!(id(bits).to_string().parse::<Id<()>>(), Ok(id(bits)));
        }
        for text in [
            "",
            "00",
            "0a",
            "A",
            "o",
            "i",
            " 1",
            "g000000000000",
            "10000000000000",
            "é",
        ] {
            assert_eq!(text.parse::<Id<()>>(), Err(NotAnId), "{text}");
        }
    }

    #[test]
    fn an_entity_reference_reads_what_it_writes_and_nothing_else() {
        let entity: EntityRef = "risk_measure/3k".parse().unwrap();
        assert_eq!(entity, EntityRef::new("risk_measure", "3k"));
        assert_eq!(entity.to_string(), "risk_measure/3k");
        for text in [
            "contact",
            "contact/",
            "/3k",
            "Contact/3k",
            "contact/3k/x",
            "con tact/3",
            "c/é",
        ] {
            assert_eq!(text.parse::<EntityRef>(), Err(NotAnEntity), "{text}");
        }
    }
}
