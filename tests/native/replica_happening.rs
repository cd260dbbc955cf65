//! What can happen to a few devices with wrong clocks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;

/// How many entities there are.
pub const ENTITIES: usize = 3;
/// How many fields an edit chooses from.
pub const FIELDS: [&str; 3] = ["function", "mobile", "place/7z"];
/// Milliseconds.
const YEAR_MS: i64 = 31_557_600_000;

/// One thing that happens in the world; the numbers are taken modulo what there is.
#[derive(Clone, Debug)]
pub enum Happening {
    /// Sets the fields of the mask (bit 3: clears them instead) of an entity; creates or restores it where needed.
    Edit {
        device: usize,
        entity: usize,
        mask: u8,
    },
    Remove {
        device: usize,
        entity: usize,
    },
    Keep {
        device: usize,
        entity: usize,
    },
    Choose {
        device: usize,
        entity: usize,
        field: usize,
        head: usize,
    },
    /// The entities of the mask travel.
    Send {
        from: usize,
        to: usize,
        mask: u8,
    },
    /// The page is loaded anew: another session, the clock's memory gone.
    Reload {
        device: usize,
    },
    /// A second device goes on from a copy of the whole state.
    Clone {
        device: usize,
    },
    /// The device's clock jumps to so many milliseconds off.
    Jump {
        device: usize,
        off_ms: i64,
    },
}

pub fn happenings(most: usize) -> impl Strategy<Value = Vec<Happening>> {
    let device = || 0..6usize;
    let entity = || 0..ENTITIES;
    let one = prop_oneof![
        8 => (device(), entity(), 0..16u8)
            .prop_map(|(device, entity, mask)| Happening::Edit { device, entity, mask }),
        2 => (device(), entity()).prop_map(|(device, entity)| Happening::Remove { device, entity }),
        1 => (device(), entity()).prop_map(|(device, entity)| Happening::Keep { device, entity }),
        1 => (device(), entity(), 0..FIELDS.len(), 0..3usize)
            .prop_map(|(device, entity, field, head)| Happening::Choose { device, entity, field, head }),
        8 => (device(), device(), 1..8u8).prop_map(|(from, to, mask)| Happening::Send { from, to, mask }),
        1 => device().prop_map(|device| Happening::Reload { device }),
        1 => device().prop_map(|device| Happening::Clone { device }),
        2 => (device(), -20 * YEAR_MS..80 * YEAR_MS)
            .prop_map(|(device, off_ms)| Happening::Jump { device, off_ms }),
    ];
    prop::collection::vec(one, 1..most)
}

/// How far each device's clock is off at first, milliseconds.
pub fn clocks() -> impl Strategy<Value = Vec<i64>> {
    let wrong = prop_oneof![
        2 => Just(0),
        1 => -20 * YEAR_MS..80 * YEAR_MS,
        1 => -3_600_000..3_600_000i64,
    ];
    prop::collection::vec(wrong, 2..6)
}
