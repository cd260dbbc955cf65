use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// The sentence on what is wrong; the paragraph stays, so that its filling is announced.
#[component]
pub(super) fn FieldError(id: String, error: Signal<Option<String>>) -> impl IntoView {
    let sentence = move || {
        error.get().map(|error| {
            view! {
                <Icon glyph=Glyph::CrossSquare />
                <span>{error}</span>
            }
        })
    };
    view! {
        <p class="field-error" id=id aria-live="polite">
            {sentence}
        </p>
    }
}
