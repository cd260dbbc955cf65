//! Names of writes: a dot is the n-th write of a session to an entity.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};

use crate::domain::id::Id;

/// Digits of a session's text: 64 bits in base 32.
const DIGITS: usize = 13;

/// A run of the app: a new random 64-bit id at every page load, so two tabs, a restored profile or a cloned phone
/// never reuse a dot. Shown as 13 digits of Crockford base 32 in lower case, padded with `0`, so that the order of the
/// texts is the order of the ids.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(u64);

impl SessionId {
    /// The session in which the example was written.
    pub const EXAMPLE: Self = Self(0x0E8A_3B1E_5EED_2026);

    /// The session with these bits, which must be random.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// The session to use when this one has no dot left, which only a forged context brings about.
    pub(super) const fn following(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:0>DIGITS$}",
            Id::<Self>::from_bits(self.0).to_string()
        )
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// The text is not the one form of a session's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASession;

impl FromStr for SessionId {
    type Err = NotASession;

    fn from_str(text: &str) -> Result<Self, NotASession> {
        if text.len() != DIGITS {
            return Err(NotASession);
        }
        let significant = text.trim_start_matches('0');
        let id: Id<Self> = if significant.is_empty() {
            Id::SINGLE
        } else {
            significant.parse().map_err(|_| NotASession)?
        };
        Ok(Self(id.bits()))
    }
}

impl<'de> Deserialize<'de> for SessionId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| de::Error::custom("not a session"))
    }
}

/// One write to one entity. All fields that one command writes in an entity share the dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dot {
    /// Who wrote.
    pub session: SessionId,
    /// The how-manieth write of that session to that entity, from 1.
    pub number: u64,
}

impl Dot {
    /// Highest number: what every JSON reader holds exactly.
    pub const MAX_NUMBER: u64 = (1 << 53) - 1;
}
