//! Where and when a command happens.

use crate::domain::id::Id;
use crate::domain::timestamp::Timestamp;

/// Made for each command by the state layer: the domain has no clock and no chance of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Now, with the local offset.
    pub now: Timestamp,
    /// Who uses the device, as they named themselves; may be empty.
    pub who: String,
    /// The device's name; may be empty.
    pub device: String,
    /// 64 random bits, fresh for each command.
    pub fresh: u64,
}

impl Moment {
    /// Nobody's command at this time, in Brussels in winter; two at one time get the same ids.
    #[cfg(test)]
    pub(crate) fn at_ms(ms: i64) -> Self {
        Self {
            now: Timestamp::new(ms, 60),
            who: String::new(),
            device: String::new(),
            fresh: ms.unsigned_abs(),
        }
    }

    /// A new id, never that of a single record.
    pub fn new_id<T>(&mut self) -> Id<T> {
        loop {
            let bits = self.next_random();
            if bits != 0 {
                return Id::from_bits(bits);
            }
        }
    }

    /// The next random bits (SplitMix64 from the fresh ones: each input gives a different output).
    pub fn next_random(&mut self) -> u64 {
        self.fresh = self.fresh.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.fresh;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }
}
