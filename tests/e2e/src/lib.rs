//! Plan B as a person meets it: the built files, a real server that really dies, three real browsers.
//!
//! Offline is made by killing the server. A page that is told to be offline is not: its service worker still
//! reaches the server, and the test passes for the wrong reason.

pub mod bench;
pub mod browser;
pub mod camera;
pub mod chromium;
pub mod deployment;
pub mod display;
pub mod engine;
pub mod firefox;
pub mod killable;
pub mod observed;
pub mod page;
pub mod palette;
pub mod process;
pub mod programs;
pub mod screens;
pub mod server;
pub mod shell;
pub mod stage;
pub mod wait;
pub mod webkit;
