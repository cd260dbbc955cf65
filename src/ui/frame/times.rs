//! Moments as the screens tell them.

use crate::domain::timestamp::Timestamp;
use crate::i18n::{Texts, format};

/// From so many minutes on a clock shows hours.
const HOURS_FROM_MIN: u64 = 60;

/// Whole minutes from `earlier` to `later`; 0 when a clock was put back in between.
pub fn minutes_between(earlier: Timestamp, later: Timestamp) -> u64 {
    u64::try_from(later.shown_since_ms(earlier) / 60_000).unwrap_or(0)
}

/// Whole minutes that are left until `due`; negative when it is late, by how many.
pub fn minutes_left(due: Timestamp, now: Timestamp) -> i64 {
    -(now.late_ms(due) / 60_000)
}

/// What the face of a clock shows of the minutes that are left, negative when it is late, with the unit behind it: "43",
/// "min"; from an hour on "1:40", "h".
pub fn clock_face(texts: &Texts, left: i64) -> (String, &'static str) {
    let (words, minutes) = (texts.rooms, left.unsigned_abs());
    let (figure, late, on_time) = if minutes < HOURS_FROM_MIN {
        (minutes.to_string(), words.minutes_late, words.minutes)
    } else {
        (format::clock(minutes), words.hours_late, words.hours)
    };
    (figure, if left < 0 { late } else { on_time })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    #[test]
    fn a_clock_shows_minutes_below_an_hour_and_hours_from_then_on() {
        let face = |left| clock_face(texts(Lang::En), left);
        assert_eq!(face(59), ("59".to_owned(), "min"));
        assert_eq!(face(60), ("1:00".to_owned(), "h"));
        assert_eq!(face(-99), ("1:39".to_owned(), "h late"));
        assert_eq!(face(-5), ("5".to_owned(), "min late"));
    }
}
