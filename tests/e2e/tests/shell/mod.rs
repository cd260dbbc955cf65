//! It opens, whatever the network and the host do.

mod broken_files;
mod first_visit;
mod host;
mod lost_files;
mod network;
mod opening;
mod release;
