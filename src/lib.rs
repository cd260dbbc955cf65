//! Plan B: a telecom-outage incident plan that works when telecom does not.
//!
//! Layers, dependencies point one way only:
//!
//! ```text
//! domain   <-  replica  <-  store   <-  state  <-  ui
//!    ^            ^           |             |
//!    +-- output --+           platform  <---+
//!    +-- intake <-- output, state, ui: contacts of other programs (CSV, vCard)
//! i18n: typed texts; domain errors carry facts, i18n turns them into words
//! ```
//!
//! `domain`, `replica`, `intake`, `output` and `i18n` are pure and build without the `ui` feature.

pub mod domain;
pub mod i18n;
pub mod intake;
pub mod output;
pub mod replica;

#[cfg(feature = "ui")]
pub mod platform;
#[cfg(feature = "ui")]
pub mod state;
#[cfg(feature = "ui")]
pub mod store;
#[cfg(feature = "ui")]
pub mod ui;
