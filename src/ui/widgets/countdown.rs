use std::time::Duration;

use crate::ui::prelude::*;
use leptos::leptos_dom::helpers::{IntervalHandle, set_interval_with_handle};

/// Counts whole seconds down to zero.
///
/// It holds the moment at which it ends, not a number of ticks: a phone that sleeps in between shows the right
/// figure when it wakes. To run on while somebody looks elsewhere, that moment is kept above the page and resumed.
#[derive(Clone, Copy)]
pub struct Countdown {
    total_s: u32,
    now_ms: fn() -> f64,
    ends_ms: RwSignal<Option<f64>>,
    left_s: RwSignal<u32>,
    ticking: StoredValue<Option<IntervalHandle>>,
}

impl Countdown {
    /// A countdown of `total_s` seconds that stands still; `now_ms` reads a clock in milliseconds.
    pub fn new(total_s: u32, now_ms: fn() -> f64) -> Self {
        let countdown = Self {
            total_s,
            now_ms,
            ends_ms: RwSignal::new(None),
            left_s: RwSignal::new(total_s),
            ticking: StoredValue::new(None),
        };
        on_cleanup(move || countdown.halt());
        countdown
    }

    /// How long it lasts, in seconds.
    pub fn total_s(&self) -> u32 {
        self.total_s
    }

    /// Seconds left while it runs, 0 when it has ended, `None` when it was not started.
    pub fn left_s(&self) -> Option<u32> {
        self.ends_ms.get().map(|_| self.left_s.get())
    }

    /// When it ends or has ended, `None` when it was not started; tracked.
    pub fn ends_ms(&self) -> Option<f64> {
        self.ends_ms.get()
    }

    /// Starts from the whole length, also when it runs already.
    pub fn start(&self) {
        self.resume((self.now_ms)() + f64::from(self.total_s) * 1000.0);
    }

    /// Goes on towards this moment, which may have passed.
    pub fn resume(&self, ends_ms: f64) {
        self.halt();
        self.ends_ms.set(Some(ends_ms));
        self.left_s
            .set(seconds_left(ends_ms, (self.now_ms)(), self.total_s));
        let countdown = *self;
        let ticking = set_interval_with_handle(move || countdown.tick(), Duration::from_millis(250));
        self.ticking.set_value(ticking.ok());
    }

    /// Stops and forgets; [`left_s`](Self::left_s) is `None` again.
    pub fn stop(&self) {
        self.halt();
        self.ends_ms.set(None);
    }

    fn tick(&self) {
        let Some(Some(ends_ms)) = self.ends_ms.try_get_untracked() else {
            return;
        };
        let left_s = seconds_left(ends_ms, (self.now_ms)(), self.total_s);
        if self.left_s.get_untracked() != left_s {
            self.left_s.set(left_s);
        }
        if left_s == 0 {
            self.halt();
        }
    }

    fn halt(&self) {
        if let Some(Some(ticking)) = self.ticking.try_update_value(Option::take) {
            ticking.clear();
        }
    }
}

/// Whole seconds until `ends_ms`, rounded up, never more than `total_s` (a clock may be set back meanwhile).
fn seconds_left(ends_ms: f64, now_ms: f64, total_s: u32) -> u32 {
    let left = ((ends_ms - now_ms) / 1000.0).ceil();
    // The clamp keeps the cast within u32.
    left.clamp(0.0, f64::from(total_s)) as u32
}

#[cfg(test)]
mod tests {
    use super::seconds_left;

    #[test]
    fn a_started_second_counts_as_a_whole_one() {
        assert_eq!(seconds_left(30_000.0, 0.0, 30), 30);
        assert_eq!(seconds_left(30_000.0, 1.0, 30), 30);
        assert_eq!(seconds_left(30_000.0, 29_001.0, 30), 1);
    }

    #[test]
    fn it_ends_at_zero_after_a_long_sleep() {
        assert_eq!(seconds_left(30_000.0, 30_000.0, 30), 0);
        assert_eq!(seconds_left(30_000.0, 900_000.0, 30), 0);
    }

    #[test]
    fn a_clock_that_was_set_back_never_makes_it_longer() {
        assert_eq!(seconds_left(30_000.0, -3_600_000.0, 30), 30);
    }
}
