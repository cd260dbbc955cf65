//! Dates, times, durations, numbers and lists in the habit of each language.
//!
//! Where a number and its unit belong together a no-break space (U+00A0) stands between them.

use chrono::{Datelike, NaiveDate, Timelike};

use super::{Lang, fill::fill, texts};
use crate::domain::Percentage;
use crate::domain::timestamp::Timestamp;

/// A whole number with its groups of three: `1.200`, `1 200`, `1,200`.
#[must_use]
pub fn number(lang: Lang, value: u64) -> String {
    let digits = value.to_string();
    let separator = match lang {
        Lang::Nl | Lang::De => '.',
        Lang::Fr => '\u{a0}',
        Lang::En => ',',
    };
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len().saturating_sub(index);
        if index > 0 && left.is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// A number of tenths with one decimal, which is left out when it is zero: `1,5`, `2`.
#[must_use]
pub fn tenths(lang: Lang, tenths: u64) -> String {
    let whole = number(lang, tenths / 10);
    let mark = if lang == Lang::En { '.' } else { ',' };
    match tenths % 10 {
        0 => whole,
        decimal => format!("{whole}{mark}{decimal}"),
    }
}

/// A share in percent: `95%`, in French and German `95 %`.
#[must_use]
pub fn percent(lang: Lang, value: u64) -> String {
    let value = number(lang, value);
    match lang {
        Lang::Nl | Lang::En => format!("{value}%"),
        Lang::Fr | Lang::De => format!("{value}\u{a0}%"),
    }
}

/// "99,95 %", with as many decimals as there are.
#[must_use]
pub fn percentage(lang: Lang, value: Percentage) -> String {
    let mark = if lang == Lang::En { '.' } else { ',' };
    let (whole, _) = value.digits();
    percent(lang, whole).replacen(&whole.to_string(), &value.typed(mark), 1)
}

/// The size of a file, in bytes, as kB or MB (French ko, Mo) of a thousand.
#[must_use]
pub fn file_size(lang: Lang, bytes: u64) -> String {
    let units = texts(lang).units;
    if bytes < 1_000 {
        return fill(units.bytes, &[("count", &number(lang, bytes))]);
    }
    let (size, unit) = if bytes < 999_500 {
        (number(lang, bytes.saturating_add(500) / 1_000), units.kilobytes)
    } else {
        (
            tenths(lang, bytes.saturating_add(50_000) / 100_000),
            units.megabytes,
        )
    };
    fill(unit, &[("count", &size)])
}

/// The time of day, the same in every language so that logs compare: `09:05`.
#[must_use]
pub fn time(hour: u32, minute: u32) -> String {
    format!("{hour:02}:{minute:02}")
}

/// The time of day of an instant, where it was noted.
#[must_use]
pub fn time_of(at: Timestamp) -> String {
    let local = at.local();
    time(local.hour(), local.minute())
}

/// A date in full: `23/11/2026`, German `23.11.2026`, English `23 November 2026`.
#[must_use]
pub fn date(lang: Lang, date: NaiveDate) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    match lang {
        Lang::Nl | Lang::Fr => format!("{day:02}/{month:02}/{year}"),
        Lang::De => format!("{day:02}.{month:02}.{year}"),
        Lang::En => format!("{day}\u{a0}{} {year}", month_name(lang, month)),
    }
}

/// Day and month in words, without the year: `23 november`, `1er novembre`, `23. November`.
#[must_use]
pub fn day_and_month(lang: Lang, date: NaiveDate) -> String {
    let day = match (lang, date.day()) {
        (Lang::Fr, 1) => "1er".to_owned(),
        (Lang::De, day) => format!("{day}."),
        (_, day) => day.to_string(),
    };
    format!("{day}\u{a0}{}", month_name(lang, date.month()))
}

/// A date as people near it say it: today, yesterday, tomorrow, day and month, or in full when
/// it is more than half a year away.
#[must_use]
pub fn near_date(lang: Lang, date: NaiveDate, today: NaiveDate) -> String {
    let units = texts(lang).units;
    match date.signed_duration_since(today).num_days() {
        0 => units.today.to_owned(),
        -1 => units.yesterday.to_owned(),
        1 => units.tomorrow.to_owned(),
        -180..=180 => day_and_month(lang, date),
        _ => self::date(lang, date),
    }
}

/// A moment as people near it say it: `14:30` today, otherwise with the day before it.
#[must_use]
pub fn near_moment(lang: Lang, day: NaiveDate, time: &str, today: NaiveDate) -> String {
    if day == today {
        time.to_owned()
    } else {
        let day = near_date(lang, day, today);
        fill(texts(lang).units.day_and_time, &[("day", &day), ("time", time)])
    }
}

/// A moment in a text of `day` that is read later too: the time alone on that day, otherwise with day and month; never
/// "tomorrow", which says nothing on another day.
#[must_use]
pub fn dated_moment(lang: Lang, at: Timestamp, day: NaiveDate) -> String {
    let time = time_of(at);
    if at.date() == day {
        return time;
    }
    let date = day_and_month(lang, at.date());
    fill(texts(lang).units.day_and_time, &[("day", &date), ("time", &time)])
}

/// An instant in full, with its day.
#[must_use]
pub fn moment(lang: Lang, at: Timestamp) -> String {
    let day = date(lang, at.date());
    fill(
        texts(lang).units.day_and_time,
        &[("day", &day), ("time", &time_of(at))],
    )
}

/// The name of a month, 1 to 12, as it stands in a date; empty for any other number.
#[must_use]
pub fn month_name(lang: Lang, month: u32) -> &'static str {
    let months = texts(lang).calendar;
    match month {
        1 => months.january,
        2 => months.february,
        3 => months.march,
        4 => months.april,
        5 => months.may,
        6 => months.june,
        7 => months.july,
        8 => months.august,
        9 => months.september,
        10 => months.october,
        11 => months.november,
        12 => months.december,
        _ => "",
    }
}

/// Elapsed time on a clock face, in hours and minutes: `0:49`, `26:05`.
#[must_use]
pub fn clock(minutes: u64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// A timer in minutes and seconds: `0:30`, `2:05`.
#[must_use]
pub fn timer(seconds: u64) -> String {
    clock(seconds)
}

/// A duration in words, in the two largest units: `43 min`, `2 uur 5 min`, `3 dagen 4 uur`.
#[must_use]
pub fn duration(lang: Lang, minutes: u64) -> String {
    let units = texts(lang).units;
    let (days, hours, rest) = (minutes / 1_440, minutes / 60 % 24, minutes % 60);
    let days_text = || units.days.fill(lang, days, &[]);
    let hours_text = || fill(units.hours, &[("count", &hours.to_string())]);
    let minutes_text = || fill(units.minutes, &[("count", &rest.to_string())]);
    match (days, hours, rest) {
        (0, 0, _) => minutes_text(),
        (0, _, 0) => hours_text(),
        (0, _, _) => format!("{} {}", hours_text(), minutes_text()),
        (_, 0, _) => days_text(),
        (_, _, _) => format!("{} {}", days_text(), hours_text()),
    }
}

/// Seconds with their unit: `30 s`.
#[must_use]
pub fn seconds(lang: Lang, seconds: u64) -> String {
    fill(texts(lang).units.seconds, &[("count", &number(lang, seconds))])
}

/// Two texts with a colon between, as the language writes it.
#[must_use]
pub fn with_colon(lang: Lang, before: &str, after: &str) -> String {
    let colon = if lang == Lang::Fr { "\u{a0}: " } else { ": " };
    let before = before.trim_end_matches(['?', '\u{a0}']);
    format!("{before}{colon}{after}")
}

/// Several things in a sentence: `a`, `a en b`, `a, b en c`.
#[must_use]
pub fn list(lang: Lang, items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), texts(lang).units.and),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::{De, En, Fr, Nl};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn numbers_are_grouped_as_people_write_them() {
        assert_eq!(number(Nl, 1_000), "1.000");
        assert_eq!(number(Fr, 1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(number(En, 12_345), "12,345");
        assert_eq!(number(De, 999), "999");
        assert_eq!(number(En, 0), "0");
        assert_eq!(tenths(Nl, 15), "1,5");
        assert_eq!(tenths(En, 15), "1.5");
        assert_eq!(tenths(Fr, 20), "2");
    }

    #[test]
    fn percent_follows_local_habit() {
        assert_eq!(
            Lang::ALL.map(|lang| percent(lang, 95)),
            ["95%", "95\u{a0}%", "95\u{a0}%", "95%"]
        );
    }

    #[test]
    fn file_sizes_never_round_up_into_a_thousand_of_the_smaller_unit() {
        assert_eq!(file_size(Nl, 0), "0\u{a0}bytes");
        assert_eq!(file_size(Nl, 999), "999\u{a0}bytes");
        assert_eq!(file_size(Fr, 12_499), "12\u{a0}ko");
        assert_eq!(file_size(De, 999_499), "999\u{a0}kB");
        assert_eq!(file_size(En, 999_500), "1\u{a0}MB");
        assert_eq!(file_size(Fr, 1_450_000), "1,5\u{a0}Mo");
        assert!(file_size(En, u64::MAX).ends_with("MB"));
    }

    #[test]
    fn dates_cannot_be_read_two_ways() {
        let date_of = |lang| date(lang, day(2026, 4, 3));
        assert_eq!(
            Lang::ALL.map(date_of),
            ["03/04/2026", "03/04/2026", "03.04.2026", "3\u{a0}April 2026"]
        );
        let short = |lang| day_and_month(lang, day(2026, 3, 1));
        assert_eq!(
            Lang::ALL.map(short),
            ["1\u{a0}maart", "1er\u{a0}mars", "1.\u{a0}März", "1\u{a0}March"]
        );
    }

    #[test]
    fn days_near_today_have_their_own_word_and_far_ones_their_year() {
        let today = day(2026, 1, 1);
        assert_eq!(near_date(Nl, today, today), "vandaag");
        assert_eq!(near_date(Nl, day(2025, 12, 31), today), "gisteren");
        assert_eq!(near_date(Nl, day(2026, 1, 2), today), "morgen");
        assert_eq!(near_date(Nl, day(2025, 11, 12), today), "12\u{a0}november");
        assert_eq!(near_date(Nl, day(2025, 1, 12), today), "12/01/2025");
        assert_eq!(near_moment(Nl, today, "14:30", today), "14:30");
        assert_eq!(
            near_moment(Nl, day(2025, 12, 31), "14:30", today),
            "gisteren 14:30"
        );
    }

    #[test]
    fn every_month_has_its_name_and_no_other_number_has_one() {
        for lang in Lang::ALL {
            let names: std::collections::BTreeSet<_> =
                (1..=12).map(|month| month_name(lang, month)).collect();
            assert_eq!(names.len(), 12, "{lang:?}");
            assert!(month_name(lang, 0).is_empty() && month_name(lang, 13).is_empty());
        }
    }

    #[test]
    fn clocks_and_durations_carry_over_at_sixty_and_twenty_four() {
        assert_eq!(clock(49), "0:49");
        assert_eq!(clock(26 * 60 + 5), "26:05");
        assert_eq!(timer(125), "2:05");
        assert_eq!(time(9, 5), "09:05");
        assert_eq!(duration(Nl, 0), "0\u{a0}min");
        assert_eq!(duration(Nl, 59), "59\u{a0}min");
        assert_eq!(duration(Nl, 60), "1\u{a0}uur");
        assert_eq!(duration(Nl, 125), "2\u{a0}uur 5\u{a0}min");
        assert_eq!(duration(Fr, 125), "2\u{a0}h 5\u{a0}min");
        assert_eq!(duration(De, 125), "2\u{a0}Std. 5\u{a0}Min.");
        assert_eq!(duration(En, 1_440), "1\u{a0}day");
        assert_eq!(duration(En, 2 * 1_440 + 61), "2\u{a0}days 1\u{a0}h");
        assert_eq!(seconds(Fr, 30), "30\u{a0}s");
    }

    #[test]
    fn a_colon_replaces_a_question_mark_and_stands_apart_in_french() {
        assert_eq!(with_colon(Nl, "Wat?", "dit"), "Wat: dit");
        assert_eq!(with_colon(Fr, "Quoi\u{a0}?", "ceci"), "Quoi\u{a0}: ceci");
    }

    #[test]
    fn lists_end_with_the_word_for_and() {
        assert_eq!(list(Nl, &[]), "");
        assert_eq!(list(Fr, &["a"]), "a");
        assert_eq!(list(De, &["a", "b"]), "a und b");
        assert_eq!(list(En, &["a", "b", "c"]), "a, b and c");
    }
}
