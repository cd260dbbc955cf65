use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// What every sign says first, "Oefening:" during a drill; empty otherwise. A context value of the frame.
#[derive(Clone, Copy)]
pub struct SignPrefix(pub Signal<&'static str>);

/// What stands on a sign, the same for button, submit button and link. Beyond two lines, eight where the screen is
/// narrow for its text, a verb is cut off; a screen reader and the title have all of it.
#[component]
pub(super) fn SignFace(context: Signal<String>, verb: Signal<String>, glyph: Glyph) -> impl IntoView {
    let prefix = use_context::<SignPrefix>();
    let context = move || match prefix.map(|SignPrefix(prefix)| prefix.get()).unwrap_or_default() {
        "" => context.get(),
        prefix => format!("{prefix} {}", context.get()),
    };
    view! {
        <span class="sign-words">
            <span class="sign-context">{context}</span>
            " "
            <span class="sign-verb" title=verb>{verb}</span>
        </span>
        <Icon glyph />
    }
}
