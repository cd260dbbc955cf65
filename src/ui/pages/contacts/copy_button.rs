use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::clipboard;
use crate::state::{Notices, Words};
use crate::ui::widgets::{Button, Glyph};

/// Copies a number or an address, and says so in its own place.
#[component]
pub fn CopyButton(
    /// What is copied, exactly.
    text: String,
) -> impl IntoView {
    let (words, notices) = (Words::here(), Notices::here());
    let is_copied = RwSignal::new(false);
    let held = StoredValue::new(text);
    let copy = move || {
        let text = held.get_value();
        spawn_local(async move {
            match clipboard::copy(&text).await {
                // The screen may be gone by now.
                Ok(()) => drop(is_copied.try_set(true)),
                Err(_) => notices.tell(words.untracked().actions.copy_failed),
            }
        });
    };
    let label = move || {
        if is_copied.get() {
            words.get().actions.copied
        } else {
            words.get().actions.copy
        }
    };
    let said = move || {
        if is_copied.get() {
            words.get().contacts.number_copied
        } else {
            ""
        }
    };
    view! {
        <Button text=label glyph=Glyph::Copy on_press=copy attr:data-test="copy-number" />
        <span class="hidden" role="status">
            {said}
        </span>
    }
}
