use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// What stands on a sign, the same for button, submit button and link. Beyond two lines a verb is cut off on the
/// screen; a screen reader and the title have all of it.
#[component]
pub(super) fn SignFace(context: Signal<String>, verb: Signal<String>, glyph: Glyph) -> impl IntoView {
    view! {
        <span class="sign-words">
            <span class="sign-context">{context}</span>
            " "
            <span class="sign-verb" title=verb>{verb}</span>
        </span>
        <Icon glyph />
    }
}
