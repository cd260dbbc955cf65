//! The project's own commands: build, serve, test.
//!
//! `cargo xtask run` needs nothing but Rust; whatever else a command needs it installs, and says so first.
//! Few dependencies, because this crate is compiled on every fresh machine before anything else happens.

pub mod arguments;
#[cfg(feature = "phone")]
pub mod authority;
pub mod axe;
pub mod base;
#[cfg(feature = "bench")]
pub mod bench;
pub mod command_line;
pub mod control;
pub mod debian;
pub mod engine;
pub mod faults;
mod freshness;
pub mod headers;
pub mod host;
pub mod http;
pub mod lock_file;
pub mod media_type;
pub mod on_demand;
#[cfg(feature = "phone")]
pub mod phone;
pub mod precache;
pub mod process;
pub mod programs;
pub mod redirects;
pub mod report;
pub mod requests;
pub mod run;
pub mod serve;
pub mod site;
pub mod soak;
pub mod stage;
#[cfg(test)]
mod supply;
pub mod test;
pub mod test_tools;
pub mod toolchain;
#[cfg(test)]
mod trial_site;
pub mod trunk;
pub mod workspace;
