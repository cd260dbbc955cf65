//! What a file costs of a phone's memory.

use core::arch::wasm32::memory_size;

use plan_b::replica::file::{MAX_BYTES, read_bytes};
use wasm_bindgen_test::wasm_bindgen_test;

use super::hostile_texts::{PARTS, hostile};

/// Bytes that a reader may take beyond the text itself.
const ROOM: usize = 64 * 1024 * 1024;

const PAGE: usize = 64 * 1024;

/// The memory of a page only grows: what it grew by is the most that was in use at once.
#[wasm_bindgen_test]
fn hazard_68_the_largest_texts_that_are_read_take_little_memory() {
    let before = memory_size(0);
    for (name, part) in PARTS {
        let text = hostile(part, MAX_BYTES - 64);
        let _ = read_bytes(text.as_bytes());
        let grown = (memory_size(0) - before) * PAGE;
        assert!(grown <= text.len() + ROOM, "{name}: {grown} bytes");
    }
}
