//! Which step of the checklist, and what somebody says of it.

use std::fmt;
use std::str::FromStr;

use super::choice::{choice, deserialize_code};
use super::id::Id;
use super::input::Input;
use super::record::{Key, Leaf, Value};
use super::reflex::{Part, Reflex};
use super::step::Step;

choice! {
    /// What somebody says of a step of the checklist.
    pub enum StepAnswer {
        /// Done.
        #[default]
        Done = "done",
        /// Does not apply here.
        NotApplicable = "not_applicable",
        /// Done, and it did not help.
        NoHelp = "no_help",
    }
}

/// A step of the checklist: a whole reflex, one of its parts, or a step of the company's own. Text form "obvious",
/// "obvious.cables", "own.3k…".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepRef {
    /// A whole reflex.
    Reflex(Reflex),
    /// A part of a reflex.
    Part(Part),
    /// A step of the company's own.
    Own(Id<Step>),
}

impl fmt::Display for StepRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reflex(reflex) => formatter.write_str(reflex.code()),
            Self::Part(part) => write!(formatter, "{}.{}", part.reflex().code(), part.code()),
            Self::Own(id) => write!(formatter, "own.{id}"),
        }
    }
}

/// The text names no step that this version knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAStep;

impl FromStr for StepRef {
    type Err = NotAStep;

    fn from_str(text: &str) -> Result<Self, NotAStep> {
        match text.split_once('.') {
            None => Reflex::from_code(text).map(Self::Reflex),
            Some(("own", id)) => id.parse().ok().map(Self::Own),
            Some((reflex, part)) => Part::from_code(part)
                .filter(|part| part.reflex().code() == reflex)
                .map(Self::Part),
        }
        .ok_or(NotAStep)
    }
}

impl Key for StepRef {
    const INPUT: Input = Input::Machine;

    fn to_key(&self) -> String {
        self.to_string()
    }

    fn from_key(key: &str) -> Option<Self> {
        key.parse().ok()
    }
}

impl Leaf for StepRef {
    const INPUT: Input = Input::Machine;

    fn to_value(&self) -> Value {
        Value::String(self.to_string())
    }

    fn from_value(value: &Value) -> Option<Self> {
        value.as_str()?.parse().ok()
    }
}

impl serde::Serialize for StepRef {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for StepRef {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_code(deserializer, |text| text.parse().ok())
    }
}
