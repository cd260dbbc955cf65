use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::Texts;
use crate::platform::clipboard;
use crate::state::{Notices, Words};
use crate::ui::widgets::{Button, Glyph};

/// The way to copy a text, and whether that was done.
pub fn copying(text: Signal<String>) -> (RwSignal<bool>, impl Fn() + Copy + 'static) {
    let (words, notices) = (Words::here(), Notices::here());
    let is_copied = RwSignal::new(false);
    let copy = move || {
        let text = text.get_untracked();
        spawn_local(async move {
            match clipboard::copy(&text).await {
                // The screen may be gone by now.
                Ok(()) => drop(is_copied.try_set(true)),
                Err(_) => notices.tell(words.untracked().actions.copy_failed),
            }
        });
    };
    (is_copied, copy)
}

/// Copies a text, and says so in its own place.
#[component]
pub fn CopyButton(
    /// What is copied, exactly.
    #[prop(into)]
    text: Signal<String>,
    /// What is read out then.
    copied: fn(&'static Texts) -> &'static str,
) -> impl IntoView {
    let words = Words::here();
    let (is_copied, copy) = copying(text);
    let label = move || {
        if is_copied.get() {
            words.get().actions.copied
        } else {
            words.get().actions.copy
        }
    };
    let said = move || {
        if is_copied.get() { copied(words.get()) } else { "" }
    };
    view! {
        <Button text=label glyph=Glyph::Copy on_press=copy attr:data-test="copy" />
        <span class="hidden" role="status">
            {said}
        </span>
    }
}
