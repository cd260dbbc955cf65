//! Tests in a real browser: the stores over the browser's own storage, and the adapters to it.
//!
//! `CHROMEDRIVER=<path> cargo test --target wasm32-unknown-unknown --test web`
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic
)]

mod browser;
#[path = "../native/hostile_texts.rs"]
mod hostile_texts;
mod page;

mod file_memory;
mod platform_adapters;
mod platform_database;
mod store_damage;
mod store_faults;
mod store_import;
mod store_keep;
mod store_settings;
mod store_start;
mod store_tabs;
mod store_wipe;
mod store_write;
mod widgets;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
