//! The title of the browser's window.

use crate::ui::prelude::*;

use crate::i18n::fill;
use crate::state::Words;

/// Keeps the window's title equal to the screen's.
pub fn keep(title: Signal<String>) {
    let words = Words::here();
    Effect::new(move |_| {
        document().set_title(&fill(words.get().nav.window_title, &[("screen", &title.get())]));
    });
}
