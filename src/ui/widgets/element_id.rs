use std::sync::atomic::{AtomicU32, Ordering};

/// An `id` that no other element of the page has; ties labels, hints and errors to their control.
pub fn element_id(what: &str) -> String {
    static LAST: AtomicU32 = AtomicU32::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed);
    format!("{what}-{number}")
}
