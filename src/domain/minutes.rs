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

/// Reads a length as people type it: "90", "1,5" and "1.5" in this unit, or with a unit of their own: "90 min", "2h",
/// "1 u 30", "1:30", "3 dagen". Returns it in whole minutes, with the unit in which it was said.
pub fn read_length(typed: &str, unit: u32) -> Option<(u32, u32)> {
    let typed = typed.trim().to_lowercase().replace(',', ".");
    let (number, rest) = number_first(&typed)?;
    let rest = rest.trim_start();
    let (unit, rest) = match rest.strip_prefix(':') {
        Some(rest) => (60, rest),
        None => named_unit(rest).unwrap_or((unit, rest)),
    };
    let more = match rest.trim() {
        "" => 0.0,
        minutes if unit == 60 => minutes_after_hours(minutes)?,
        _ => return None,
    };
    // More than any length is told as too long, not as no number: the cast stops at the largest.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "no negative number is read"
    )]
    let minutes = (number * f64::from(unit) + more).round() as u32;
    Some((minutes, unit))
}

/// The number in front and what follows it.
fn number_first(text: &str) -> Option<(f64, &str)> {
    let end = text.find(|sign: char| !sign.is_ascii_digit() && sign != '.');
    let (number, rest) = text.split_at_checked(end.unwrap_or(text.len()))?;
    Some((number.parse().ok()?, rest))
}

/// Minutes, hours or days, by the first letter of their names in the four languages; with what stands behind the name.
fn named_unit(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|sign: char| !sign.is_alphabetic() && sign != '.');
    let (name, rest) = text.split_at_checked(end.unwrap_or(text.len()))?;
    let unit = match name.chars().next()? {
        'm' => 1,
        'h' | 'u' | 's' => 60,
        'd' | 'j' | 't' => 24 * 60,
        _ => return None,
    };
    Some((unit, rest))
}

/// "30" and "30 min" behind the hours.
fn minutes_after_hours(text: &str) -> Option<f64> {
    let (number, rest) = number_first(text)?;
    let is_minutes = rest.trim().is_empty()
        || named_unit(rest.trim()).is_some_and(|(unit, rest)| unit == 1 && rest.trim().is_empty());
    (is_minutes && number < 60.0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_read_as_people_write_it() {
        for (typed, expected) in [
            ("7", (420, 60)),
            (" 1,5 ", (90, 60)),
            ("1.5", (90, 60)),
            ("0", (0, 60)),
            ("90 min", (90, 1)),
            ("90min.", (90, 1)),
            ("2h", (120, 60)),
            ("2 uur", (120, 60)),
            ("2 Std.", (120, 60)),
            ("1 h 30", (90, 60)),
            ("1u30", (90, 60)),
            ("1:30", (90, 60)),
            ("1 heure 30 minutes", (90, 60)),
            ("3 dagen", (4320, 1440)),
            ("2 jours", (2880, 1440)),
            ("1 Tag", (1440, 1440)),
            ("99999999999", (u32::MAX, 60)),
        ] {
            assert_eq!(read_length(typed, 60), Some(expected), "{typed}");
        }
        for nothing in [
            "", "h", "soon", "1 h 75", "2 x", "1.2.3", "-5", "3 days 2", "1 30", ".",
        ] {
            assert_eq!(read_length(nothing, 1), None, "{nothing}");
        }
    }
}
