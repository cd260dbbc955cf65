//! Thin adapters to the browser: no business rule lives here.
//!
//! Every call that may fail returns a [`fault::Fault`]; an API that is missing, blocked or throwing never
//! panics. Nothing here is awaited on the start path, and what could hang has a time limit.

pub mod asset;
pub mod battery;
pub mod broadcast;
pub mod clipboard;
pub mod clock;
pub mod contact_picker;
pub mod fault;
pub mod files;
pub mod idb;
pub mod install;
pub mod intl;
mod js;
pub mod later;
pub mod listener;
pub mod local;
pub mod page;
pub mod probe;
pub mod random;
pub mod service_worker;
pub mod share;
pub mod state_cache;
pub mod storage_manager;
pub mod system;
pub mod timers;
pub mod wake_lock;
