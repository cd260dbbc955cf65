//! Lengths of time and times of day as leaves.

use chrono::Timelike;

use super::input::Input;
use super::record::{Leaf, Value};
use super::timestamp::numbers;

/// A length of time in minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(pub u32);

impl Minutes {
    /// The length in milliseconds.
    pub fn ms(self) -> i64 {
        i64::from(self.0) * 60_000
    }
}

impl Leaf for Minutes {
    const INPUT: Input = Input::Duration;

    fn to_value(&self) -> Value {
        Value::from(self.0)
    }

    fn from_value(value: &Value) -> Option<Self> {
        u32::from_value(value).map(Self)
    }
}

/// A time of day, "14:30" in the file.
pub type ClockTime = chrono::NaiveTime;

impl Leaf for ClockTime {
    const INPUT: Input = Input::ClockTime;

    fn to_value(&self) -> Value {
        Value::String(format!("{:02}:{:02}", self.hour(), self.minute()))
    }

    /// Strict: two digits, colon, two digits.
    fn from_value(value: &Value) -> Option<Self> {
        let [hours, minutes] = numbers(value.as_str()?, "00:00")?;
        ClockTime::from_hms_opt(hours, minutes, 0)
    }
}
