//! The timers of steps, which run on while somebody looks at another screen.

use std::collections::BTreeMap;

use leptos::prelude::*;

/// When each timer that was started ends, milliseconds since 1970; as long as the app is open.
#[derive(Clone, Copy, Default)]
pub struct StepTimers(StoredValue<BTreeMap<String, f64>>);

impl StepTimers {
    /// Those of the app.
    pub fn here() -> Self {
        expect_context()
    }

    /// When the timer of this name ends; none: it was not started, or stopped.
    pub fn ends(self, name: &str) -> Option<f64> {
        self.0.with_value(|timers| timers.get(name).copied())
    }

    /// Notes when it ends, or that it was stopped.
    pub fn note(self, name: &str, ends_ms: Option<f64>) {
        self.0.update_value(|timers| {
            match ends_ms {
                Some(ends_ms) => timers.insert(name.to_owned(), ends_ms),
                None => timers.remove(name),
            };
        });
    }
}
