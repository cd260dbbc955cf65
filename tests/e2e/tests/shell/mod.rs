//! It opens, whatever the network and the host do.

mod awake;
mod bare_browser;
mod blocked;
mod broken_files;
mod dialled;
mod first_visit;
mod hanging;
mod host;
mod in_sight;
mod installed;
mod last_look;
mod limits;
mod lost_files;
mod lost_stores;
mod narrow;
mod network;
mod opening;
mod printed;
mod readiness;
mod release;
mod set_aside;
mod trapped;
