//! Where a moment stands on the picture.

use std::fmt::{self, Write};

use chrono::{Datelike, Timelike};

use super::WIDTH;
use crate::domain::Timestamp;
use crate::i18n::{Texts, format};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// Steps of the axis, from a quarter of an hour to half a year.
const STEPS: [i64; 14] = [
    HOUR / 4,
    HOUR / 2,
    HOUR,
    2 * HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    4 * DAY,
    7 * DAY,
    14 * DAY,
    30 * DAY,
    180 * DAY,
];
/// So many stretches fit beside each other with their times.
const MOST: i64 = 4;

/// From which moment to which, and in which steps.
pub(super) struct Scale {
    from: Timestamp,
    step: i64,
    count: i64,
}

impl Scale {
    /// Whole steps around these moments.
    pub fn of(first: Timestamp, last: Timestamp) -> Self {
        let offset = i64::from(first.offset_min) * 60_000;
        let start = |step: i64| (first.ms + offset).div_euclid(step) * step;
        let needed = |step: i64| (last.ms.max(first.ms + 60_000) + offset - start(step) + step - 1) / step;
        let step = STEPS.into_iter().find(|step| needed(*step) <= MOST);
        let step = step.unwrap_or_else(|| {
            let whole = last.ms.saturating_sub(first.ms).max(DAY);
            (whole / (MOST - 1) / DAY + 1) * DAY
        });
        Self {
            from: Timestamp::new(start(step) - offset, first.offset_min),
            step,
            count: needed(step).clamp(1, MOST + 1),
        }
    }

    /// The place of a moment; what lies outside stands at the edge.
    pub fn x(&self, at: Timestamp) -> u32 {
        let whole = self.step * self.count;
        let past = at.since_ms(self.from).clamp(0, whole);
        let room = i64::from(WIDTH - 4);
        let place = i128::from(past) * i128::from(room) / i128::from(whole.max(1));
        2 + u32::try_from(place).unwrap_or(0)
    }

    /// Where the axis ends.
    pub fn end(&self) -> Timestamp {
        self.from.plus_ms(self.step * self.count)
    }

    fn marks(&self) -> impl Iterator<Item = Timestamp> {
        (0..=self.count).map(|place| self.from.plus_ms(place * self.step))
    }

    /// The times above everything.
    pub fn write_axis(&self, out: &mut String, words: &Texts, top: &mut u32) -> fmt::Result {
        let last = self.count;
        for (place, at) in (0..).zip(self.marks()) {
            let label = if self.step < DAY {
                // At midnight the day says more.
                let local = at.local();
                match (local.hour(), local.minute(), self.step > HOUR) {
                    (0, 0, true) => format!("{}/{}", local.day(), local.month()),
                    _ => format::time_of(at),
                }
            } else {
                format::day_and_month(words.lang, at.date())
            };
            // Days in words are long: every second one.
            if self.step >= DAY && place % 2 == 1 {
                continue;
            }
            let anchor = match place {
                0 => "start",
                place if place == last => "end",
                _ => "middle",
            };
            write!(
                out,
                "<text class=\"tl-time\" text-anchor=\"{anchor}\" x=\"{}\" y=\"{}\">{label}</text>",
                self.x(at),
                *top + 14
            )?;
        }
        *top += 22;
        write!(out, "<path class=\"tl-axis\" d=\"M0 {top}H{WIDTH}\"/>")
    }

    /// A hairline for each time.
    pub fn write_grid(&self, out: &mut String, top: u32, bottom: u32) -> fmt::Result {
        write!(out, "<path class=\"tl-grid\" d=\"")?;
        for at in self.marks() {
            write!(out, "M{} {top}V{bottom}", self.x(at))?;
        }
        write!(out, "\"/>")
    }
}
