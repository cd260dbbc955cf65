//! Random histories on two to six devices with wrong clocks, compared with an oracle that knows no clock.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;

use super::cases::cases;
use super::replica_happening::{clocks, happenings};
use super::replica_world::World;

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn hazards_52_to_57_no_write_is_lost_no_false_conflict_is_raised_and_every_true_one_is(
        clocks in clocks(),
        happenings in happenings(40),
    ) {
        let mut world = World::new(clocks.len(), &clocks);
        for happening in &happenings {
            world.happen(happening);
        }
        for device in 0..world.devices.len() {
            world.check(device);
        }
        world.exchange_all();
        let first = world.file(0);
        for device in 0..world.devices.len() {
            world.check(device);
            prop_assert_eq!(&world.file(device), &first, "equal states give equal bytes");
        }
        world.check_that_nobody_lost_to_what_they_saw();
    }
}
