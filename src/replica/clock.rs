//! Hybrid logical clock (Kulkarni and others, "Logical physical clocks", 2014). It orders what is shown; whether two
//! writes are concurrent is told by contexts alone.

use crate::domain::timestamp;

/// Stamps more than this ahead of the local time are merged but not adopted, milliseconds.
pub const FAR_AHEAD_MS: u64 = timestamp::FAR_AHEAD_MS.unsigned_abs();

/// When a write happened, as its device believed, never before what it had seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970 UTC.
    pub ms: u64,
    /// Orders writes within the millisecond.
    pub count: u32,
}

impl Stamp {
    /// Highest millisecond: what every JSON reader holds exactly.
    pub const MAX_MS: u64 = (1 << 53) - 1;

    /// The next higher stamp. At the very end of time it stays where it is: causality, not the stamp, decides there.
    pub fn following(self) -> Self {
        match self.count.checked_add(1) {
            Some(count) => Self { count, ..self },
            None if self.ms < Self::MAX_MS => Self {
                ms: self.ms + 1,
                count: 0,
            },
            None => self,
        }
    }

    /// Whether it lies more than a day ahead of the local time: some clock was or is wrong.
    pub fn is_far_ahead(self, now_ms: u64) -> bool {
        self.ms > now_ms.saturating_add(FAR_AHEAD_MS)
    }
}

/// The clock of one replica.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    last: Stamp,
}

impl Clock {
    /// The stamp of a local write at the local time `now_ms`, above all that this clock gave out or adopted, and above
    /// `seen`, the newest stamp in the entity that is written. Where only `seen` asks for it, the stamp passes it for
    /// this entity without pulling the clock along.
    pub fn stamp(&mut self, now_ms: u64, seen: Option<Stamp>) -> Stamp {
        let now = Stamp {
            ms: now_ms.min(Stamp::MAX_MS),
            count: 0,
        };
        self.last = now.max(self.last.following());
        match seen {
            Some(seen) if seen >= self.last => {
                let above = seen.following();
                self.adopt(above, now_ms);
                above
            }
            _ => self.last,
        }
    }

    /// Learns a stamp from elsewhere, unless it is far ahead of the local time. Says whether it was far ahead.
    pub fn adopt(&mut self, stamp: Stamp, now_ms: u64) -> bool {
        let far_ahead = stamp.is_far_ahead(now_ms);
        if !far_ahead {
            self.last = self.last.max(stamp);
        }
        far_ahead
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_795_000_000_000;

    #[test]
    fn stamps_rise_although_the_device_clock_falls_back() {
        let mut clock = Clock::default();
        let first = clock.stamp(NOW, None);
        let second = clock.stamp(NOW - 1_000_000, None);
        let third = clock.stamp(NOW - 1_000_000, None);
        assert!(first < second && second < third);
    }

    #[test]
    fn a_stamp_of_tomorrow_is_adopted_and_one_of_2099_is_not() {
        let mut clock = Clock::default();
        let tomorrow = Stamp {
            ms: NOW + FAR_AHEAD_MS,
            count: 7,
        };
        assert!(!clock.adopt(tomorrow, NOW));
        assert!(clock.stamp(NOW, None) > tomorrow);
        let far = Stamp {
            ms: NOW + FAR_AHEAD_MS + 1,
            count: 0,
        };
        assert!(clock.adopt(far, NOW));
        assert!(clock.stamp(NOW, None) < far);
    }

    #[test]
    fn an_edit_that_saw_the_far_future_passes_it_there_and_only_there() {
        let mut clock = Clock::default();
        let far = Stamp {
            ms: NOW * 2,
            count: u32::MAX,
        };
        assert!(clock.stamp(NOW, Some(far)) > far);
        assert!(clock.stamp(NOW, None) < far);
    }

    #[test]
    fn the_end_of_time_does_not_overflow() {
        let end = Stamp {
            ms: Stamp::MAX_MS,
            count: u32::MAX,
        };
        let mut clock = Clock::default();
        assert_eq!(clock.stamp(u64::MAX, Some(end)), end);
        assert_eq!(clock.stamp(u64::MAX, Some(end)), end);
    }
}
