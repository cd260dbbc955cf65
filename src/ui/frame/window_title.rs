//! The title of the browser's window.

use crate::ui::prelude::*;

use super::drill_band::is_drill_here;
use crate::i18n::{fill, format};
use crate::state::Words;

/// Keeps the window's title equal to the screen's; a drill says so first, also in the list of open windows.
pub fn keep(title: Signal<String>) {
    let words = Words::here();
    let is_drill = is_drill_here();
    Effect::new(move |_| {
        let texts = words.get();
        let name = fill(texts.nav.window_title, &[("screen", &title.get())]);
        document().set_title(&if is_drill.get() {
            format::with_colon(texts.lang, texts.nav.drill, &name)
        } else {
            name
        });
    });
}
