//! Points in time and dates as leaves.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, SecondsFormat, TimeZone, Utc};

use super::choice::deserialize_code;
use super::input::Input;
use super::record::{Leaf, Value};

/// A day without a time, "2026-11-23" in the file.
pub type Date = chrono::NaiveDate;

/// First and last instant that RFC 3339 can write in any offset, milliseconds since 1970 UTC.
const FIRST_MS: i64 = -62_167_132_800_000;
const LAST_MS: i64 = 253_402_214_399_999;
/// Largest distance from UTC that is accepted, minutes.
const LARGEST_OFFSET_MIN: i16 = 23 * 60 + 59;

/// An instant with the local offset that held where it was noted: RFC 3339 text with milliseconds in the file,
/// "2026-11-23T14:02:11.123+01:00". Ordered by the instant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Timestamp {
    /// Milliseconds since 1970-01-01T00:00Z.
    pub ms: i64,
    /// Minutes that the local clock stood ahead of UTC.
    pub offset_min: i16,
}

impl Timestamp {
    /// The instant, forced into what RFC 3339 can write (years 0 to 9999).
    pub fn new(ms: i64, offset_min: i16) -> Self {
        Self {
            ms: ms.clamp(FIRST_MS, LAST_MS),
            offset_min: offset_min.clamp(-LARGEST_OFFSET_MIN, LARGEST_OFFSET_MIN),
        }
    }

    /// The instant as chrono's type, for formatting.
    pub fn local(self) -> DateTime<FixedOffset> {
        let held = Self::new(self.ms, self.offset_min);
        let utc: DateTime<Utc> = DateTime::from_timestamp_millis(held.ms).unwrap_or_default();
        match FixedOffset::east_opt(i32::from(held.offset_min) * 60) {
            Some(offset) => offset.from_utc_datetime(&utc.naive_utc()),
            None => utc.fixed_offset(),
        }
    }

    /// The local day on which it was noted.
    pub fn date(self) -> Date {
        self.local().date_naive()
    }

    /// The same offset, later by so many milliseconds (earlier when negative).
    pub fn plus_ms(self, ms: i64) -> Self {
        Self::new(self.ms.saturating_add(ms), self.offset_min)
    }

    /// Milliseconds from `earlier` to this; negative when `earlier` is later.
    pub fn since_ms(self, earlier: Self) -> i64 {
        self.ms.saturating_sub(earlier.ms)
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.ms, self.offset_min).cmp(&(other.ms, other.offset_min))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.local().to_rfc3339_opts(SecondsFormat::Millis, false))
    }
}

/// The text is no RFC 3339 date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATimestamp;

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        let read = DateTime::parse_from_rfc3339(text).map_err(|_| NotATimestamp)?;
        let offset_min = i16::try_from(read.offset().local_minus_utc() / 60).map_err(|_| NotATimestamp)?;
        Ok(Self::new(read.timestamp_millis(), offset_min))
    }
}

impl Leaf for Timestamp {
    const INPUT: Input = Input::Machine;

    fn to_value(&self) -> Value {
        Value::String(self.to_string())
    }

    fn from_value(value: &Value) -> Option<Self> {
        value.as_str()?.parse().ok()
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_code(deserializer, |text| text.parse().ok())
    }
}

/// Whether the text has a digit for each `0` of the shape and elsewhere the shape's own sign.
pub(super) fn has_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, sign)| byte == sign || (sign == b'0' && byte.is_ascii_digit()))
}

impl Leaf for Date {
    const INPUT: Input = Input::Date;

    fn to_value(&self) -> Value {
        Value::String(self.format("%Y-%m-%d").to_string())
    }

    /// Strict: four digits, two, two.
    fn from_value(value: &Value) -> Option<Self> {
        let text = value.as_str().filter(|text| has_shape(text, "0000-00-00"))?;
        Date::parse_from_str(text, "%Y-%m-%d").ok()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_timestamp_keeps_its_milliseconds_and_offset() {
        let text = "2026-11-23T14:02:11.123+01:00";
        let read: Timestamp = text.parse().unwrap();
        assert_eq!(read, Timestamp::new(1_795_438_931_123, 60));
        assert_eq!(read.to_string(), text);
        assert_eq!(read.date(), Date::from_ymd_opt(2026, 11, 23).unwrap());
    }

    #[test]
    fn the_same_clock_time_an_hour_apart_is_ordered_by_the_instant() {
        let summer: Timestamp = "2026-10-25T02:30:00.000+02:00".parse().unwrap();
        let winter: Timestamp = "2026-10-25T02:30:00.000+01:00".parse().unwrap();
        assert!(summer < winter);
        assert_eq!(winter.since_ms(summer), 3_600_000);
    }

    #[test]
    fn an_impossible_instant_is_still_written_as_a_readable_text() {
        for ms in [i64::MIN, i64::MAX] {
            for offset_min in [i16::MIN, 0, i16::MAX] {
                let text = Timestamp { ms, offset_min }.to_string();
                assert!(text.parse::<Timestamp>().is_ok(), "{text}");
            }
        }
    }

    #[test]
    fn a_date_is_read_only_in_the_form_in_which_it_is_written() {
        let day = Date::from_ymd_opt(2026, 3, 4).unwrap();
        assert_eq!(day.to_value(), Value::from("2026-03-04"));
        assert_eq!(Date::from_value(&Value::from("2026-03-04")), Some(day));
        for text in ["2026-3-4", "04/03/2026", "2026-02-30", "+12026-3-4", ""] {
            assert_eq!(Date::from_value(&Value::from(text)), None, "{text}");
        }
    }
}
