//! What the site was asked for, so that a test can show that nothing was.

use std::sync::{Mutex, PoisonError};

/// The last requests, one line each: status, method, path and query.
#[derive(Debug, Default)]
pub struct Requests(Mutex<Vec<String>>);

/// Older requests are forgotten.
const REQUESTS_KEPT: usize = 10_000;

impl Requests {
    /// Adds one line.
    pub fn note(&self, line: String) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() >= REQUESTS_KEPT {
            lines.clear();
        }
        lines.push(line);
    }

    /// One a line, the oldest first.
    pub fn listed(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
