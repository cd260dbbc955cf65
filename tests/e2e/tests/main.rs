//! Stories of Plan B in real browsers. A name says what must hold, and the number of the hazard that it closes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod harness;
mod judges;
mod shell;
mod story;
