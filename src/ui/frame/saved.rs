use crate::ui::prelude::*;

use crate::state::{SaveState, Session, Words};
use crate::ui::widgets::{Kept, SavedState};

/// Where the last change is kept, in a word.
#[component]
pub fn Saved() -> impl IntoView {
    let words = Words::here();
    let save = Session::here().save();
    let kept = Signal::derive(move || match save.get() {
        SaveState::Saved => Kept::Saved,
        SaveState::Saving => Kept::Saving,
        SaveState::LocalOnly(_) => Kept::LocalOnly,
        SaveState::Unsaved(_) => Kept::Unsaved,
    });
    let text = Signal::derive(move || {
        let saved = words.get().saved;
        match save.get() {
            SaveState::Saved => saved.saved,
            SaveState::Saving => saved.saving,
            SaveState::LocalOnly(_) => saved.local_only,
            SaveState::Unsaved(_) => saved.unsaved,
        }
        .to_owned()
    });
    view! { <SavedState kept text /> }
}
