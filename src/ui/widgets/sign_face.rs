use leptos::prelude::*;

use super::{Glyph, Icon};

/// What stands on a sign, the same for button, submit button and link.
#[component]
pub(super) fn SignFace(context: Signal<String>, verb: Signal<String>, glyph: Glyph) -> impl IntoView {
    view! {
        <span class="sign-words">
            <span class="sign-context">{context}</span>
            " "
            <span class="sign-verb">{verb}</span>
        </span>
        <Icon glyph />
    }
}
