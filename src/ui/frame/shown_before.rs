use crate::ui::prelude::*;

use crate::ui::layout::refocus_main;

/// Whether a screen was shown since the app was opened.
#[derive(Clone, Copy)]
pub struct ShownBefore(StoredValue<bool>);

impl ShownBefore {
    /// None yet.
    pub fn new() -> Self {
        Self(StoredValue::new(false))
    }

    /// Takes the focus along to a screen that follows another one; the first one leaves it to the browser.
    pub(super) fn note(self) {
        if self.0.get_value() {
            refocus_main();
        }
        self.0.set_value(true);
    }
}

impl Default for ShownBefore {
    fn default() -> Self {
        Self::new()
    }
}
