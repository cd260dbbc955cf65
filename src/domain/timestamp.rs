//! Points in time and dates as leaves.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDateTime, Timelike};

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
const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;
/// What lies more than this ahead of the local time was written while some clock was wrong, or is read by one that is,
/// milliseconds.
pub const FAR_AHEAD_MS: i64 = DAY_MS;
/// Days from the first of the year 1 to the first of 1970, which is day 1.
const DAYS_TO_1970: i32 = 719_163;

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

    /// Day and time on the clock that was read.
    pub fn local(self) -> NaiveDateTime {
        let held = Self::new(self.ms, self.offset_min);
        let ms = held.ms + i64::from(held.offset_min) * MINUTE_MS;
        DateTime::from_timestamp_millis(ms)
            .unwrap_or_default()
            .naive_utc()
    }

    /// The instant of a local day and time of day, at this distance from UTC.
    pub fn at_local(day: Date, time: chrono::NaiveTime, offset_min: i16) -> Self {
        let local_ms = day.and_time(time).and_utc().timestamp_millis();
        Self::new(local_ms - i64::from(offset_min) * 60_000, offset_min)
    }

    /// The local day on which it was noted.
    pub fn date(self) -> Date {
        self.local().date()
    }

    /// The same offset, later by so many milliseconds (earlier when negative).
    pub fn plus_ms(self, ms: i64) -> Self {
        Self::new(self.ms.saturating_add(ms), self.offset_min)
    }

    /// Milliseconds from `earlier` to this; negative when `earlier` is later.
    pub fn since_ms(self, earlier: Self) -> i64 {
        self.ms.saturating_sub(earlier.ms)
    }

    /// Milliseconds from `earlier` to this as the two times are shown, in whole minutes: whoever subtracts what stands
    /// there gets the same. Every length that a person reads is one of these.
    pub fn shown_since_ms(self, earlier: Self) -> i64 {
        let minute = |at: Self| at.ms.div_euclid(MINUTE_MS);
        minute(self)
            .saturating_sub(minute(earlier))
            .saturating_mul(MINUTE_MS)
    }

    /// How much later than `due` this is, as the two times are shown; a minute that has begun counts, so that late is
    /// never by nothing. Zero or negative when it is not later.
    pub fn late_ms(self, due: Self) -> i64 {
        let shown = self.shown_since_ms(due);
        if self.ms > due.ms {
            shown.max(MINUTE_MS)
        } else {
            shown
        }
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
        let (local, held) = (self.local(), Self::new(self.ms, self.offset_min));
        let sign = if held.offset_min < 0 { '-' } else { '+' };
        let offset = held.offset_min.unsigned_abs();
        write!(
            formatter,
            "{}T{:02}:{:02}:{:02}.{:03}{sign}{:02}:{:02}",
            date_text(local.date()),
            local.hour(),
            local.minute(),
            local.second(),
            held.ms.rem_euclid(1_000),
            offset / 60,
            offset % 60,
        )
    }
}

/// The text is no RFC 3339 date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATimestamp;

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        read(text).ok_or(NotATimestamp)
    }
}

/// Reads RFC 3339: any number of decimals, of which three count, and `Z` for `+00:00`.
fn read(text: &str) -> Option<Timestamp> {
    let (day, rest) = text.split_at_checked("0000-00-00".len())?;
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (clock, rest) = rest.split_at_checked("00:00:00".len())?;
    let [hours, minutes, seconds] = numbers(clock, "00:00:00")?;
    if hours > 23 || minutes > 59 || seconds > 60 {
        return None;
    }
    let offset = rest.trim_start_matches(|sign: char| sign == '.' || sign.is_ascii_digit());
    let thousandths = thousandths(rest.strip_suffix(offset)?)?;
    let offset_min = offset_min(offset)?;
    let days = date_of(day)?.num_days_from_ce() - DAYS_TO_1970;
    let seconds = i64::from((hours * 60 + minutes) * 60 + seconds);
    let local_ms = i64::from(days) * DAY_MS + seconds * 1_000 + thousandths;
    Some(Timestamp::new(
        local_ms - i64::from(offset_min) * MINUTE_MS,
        offset_min,
    ))
}

/// Of ".123": nothing, or a point and digits behind it.
fn thousandths(decimals: &str) -> Option<i64> {
    let Some(digits) = decimals.strip_prefix('.') else {
        return decimals.is_empty().then_some(0);
    };
    let are_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| {
        let first = digits.bytes().chain(*b"00").take(3);
        first.fold(0, |number, digit| number * 10 + i64::from(digit - b'0'))
    })
}

fn offset_min(text: &str) -> Option<i16> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let (sign, clock) = match text.strip_prefix('-') {
        Some(clock) => (-1, clock),
        None => (1, text.strip_prefix('+')?),
    };
    let [hours, minutes] = numbers(clock, "00:00")?;
    let minutes = (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)?;
    Some(sign * i16::try_from(minutes).ok()?)
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

/// The numbers of a text of this shape, as many as are asked for.
pub(super) fn numbers<const COUNT: usize>(text: &str, shape: &str) -> Option<[u32; COUNT]> {
    if !has_shape(text, shape) {
        return None;
    }
    let mut parts = text.split(|sign: char| !sign.is_ascii_digit());
    let mut numbers = [0; COUNT];
    for number in &mut numbers {
        *number = parts.next()?.parse().ok()?;
    }
    Some(numbers)
}

fn date_of(text: &str) -> Option<Date> {
    let [year, month, day] = numbers(text, "0000-00-00")?;
    Date::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

fn date_text(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

impl Leaf for Date {
    const INPUT: Input = Input::Date;

    fn to_value(&self) -> Value {
        Value::String(date_text(*self))
    }

    /// Strict: four digits, two, two.
    fn from_value(value: &Value) -> Option<Self> {
        value.as_str().and_then(date_of)
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
    fn what_other_programs_write_is_read_and_nothing_else() {
        let noon = Timestamp::new(1_795_435_200_000, 0);
        for text in [
            "2026-11-23T12:00:00Z",
            "2026-11-23t12:00:00z",
            "2026-11-23 12:00:00.0000000009+00:00",
        ] {
            assert_eq!(text.parse(), Ok(noon), "{text}");
        }
        assert_eq!(
            "2026-11-23T12:00:00.5-01:30".parse(),
            Ok(Timestamp::new(noon.ms + 90 * MINUTE_MS + 500, -90))
        );
        for text in [
            "",
            "2026-11-23",
            "2026-11-23T12:00Z",
            "2026-11-23T12:00:00",
            "2026-11-23T24:00:00Z",
            "2026-11-23T12:60:00Z",
            "2026-11-23T12:00:61Z",
            "2026-02-30T12:00:00Z",
            "2026-11-23T12:00:00.Z",
            "2026-11-23T12:00:00.1.2Z",
            "2026-11-23T12:00:00+24:00",
            "2026-11-23T12:00:00+0100",
            "2026-11-23T12:00:00+01:00 ",
            "é026-11-23T12:00:00Z",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(NotATimestamp), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn an_instant_is_written_and_read_as_chrono_does(ms in FIRST_MS..=LAST_MS, offset_min in -1_439_i16..=1_439) {
            let text = Timestamp::new(ms, offset_min).to_string();
            let theirs = chrono::DateTime::parse_from_rfc3339(&text).unwrap();
            proptest::prop_assert_eq!(theirs.timestamp_millis(), ms);
            proptest::prop_assert_eq!(theirs.offset().local_minus_utc(), i32::from(offset_min) * 60);
            proptest::prop_assert_eq!(text.parse(), Ok(Timestamp::new(ms, offset_min)));
        }
    }

    #[test]
    fn a_local_day_and_time_give_the_instant() {
        let day = Date::from_ymd_opt(2026, 11, 23).unwrap();
        let time = chrono::NaiveTime::from_hms_opt(14, 2, 0).unwrap();
        let instant = Timestamp::at_local(day, time, 60);
        assert_eq!(instant.to_string(), "2026-11-23T14:02:00.000+01:00");
    }

    #[test]
    fn the_same_clock_time_an_hour_apart_is_ordered_by_the_instant() {
        let summer: Timestamp = "2026-10-25T02:30:00.000+02:00".parse().unwrap();
        let winter: Timestamp = "2026-10-25T02:30:00.000+01:00".parse().unwrap();
        assert!(summer < winter);
        assert_eq!(winter.since_ms(summer), 3_600_000);
    }

    #[test]
    fn a_length_is_what_the_two_times_that_are_shown_give() {
        let at = |minute: i64, second: i64| Timestamp::new(minute * MINUTE_MS + second * 1_000, 60);
        assert_eq!(at(162, 10).shown_since_ms(at(5, 50)), 157 * MINUTE_MS);
        assert_eq!(at(162, 50).shown_since_ms(at(5, 10)), 157 * MINUTE_MS);
        assert_eq!(at(-1, 50).shown_since_ms(at(1, 0)), -2 * MINUTE_MS);
        assert_eq!(
            at(10, 40).late_ms(at(10, 20)),
            MINUTE_MS,
            "late is never by nothing"
        );
        assert_eq!(at(13, 10).late_ms(at(10, 50)), 3 * MINUTE_MS);
        assert_eq!(at(10, 20).late_ms(at(10, 20)), 0);
        assert_eq!(at(10, 20).late_ms(at(10, 40)), 0);
        for ms in [i64::MIN, i64::MAX] {
            let (odd, whole) = (Timestamp { ms, offset_min: 0 }, at(0, 0));
            assert!(odd.shown_since_ms(whole).signum() == ms.signum() && odd.late_ms(odd) == 0);
        }
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
