use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// Where the last change is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// In the store that survives a killed browser.
    #[default]
    Saved,
    /// On its way there.
    Saving,
    /// Only in the store that may lose the last seconds.
    LocalOnly,
    /// Nowhere: a copy has to be taken.
    Unsaved,
}

impl Kept {
    fn glyph(self) -> Glyph {
        match self {
            Kept::Saved => Glyph::PhoneTick,
            Kept::Saving => Glyph::Dots,
            Kept::LocalOnly => Glyph::HalfDisc,
            Kept::Unsaved => Glyph::Exclamation,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Kept::Saved => "status kept-saved",
            Kept::Saving => "status kept-saving",
            Kept::LocalOnly => "status kept-local-only",
            Kept::Unsaved => "status kept-unsaved",
        }
    }
}

/// Shape and word for where the last change is kept.
///
/// Only the two bad states are announced: every tap saves, and nobody wants to hear that each time.
#[component]
pub fn SavedState(
    /// Where it is kept.
    #[prop(into)]
    kept: Signal<Kept>,
    /// The word for it.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let bad_news = move || match kept.get() {
        Kept::Saved | Kept::Saving => String::new(),
        Kept::LocalOnly | Kept::Unsaved => text.get(),
    };
    view! {
        <span class=move || kept.get().class()>
            {move || view! { <Icon glyph=kept.get().glyph() /> }}
            <span class="status-text">{text}</span>
        </span>
        <span class="hidden" role="status">
            {bad_news}
        </span>
    }
}
