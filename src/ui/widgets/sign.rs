use crate::ui::prelude::*;

use super::Glyph;
use super::sign_face::SignFace;

/// The main action of a screen as a road sign; one per screen, inside [`Actions`](crate::ui::layout::Actions).
///
/// It is never disabled: when something is missing, `verb` says what, and a tap leads there.
/// While it works, change `verb` ("Bewaren"), never show a spinner alone.
#[component]
pub fn Sign(
    /// Small line above the verb: which step, under what condition.
    #[prop(into)]
    context: Signal<String>,
    /// What a tap does.
    #[prop(into)]
    verb: Signal<String>,
    /// At the point; an arrow unless told.
    #[prop(default = Glyph::ArrowRight)]
    glyph: Glyph,
    /// Called on a tap; forms use [`SubmitSign`](super::SubmitSign).
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="sign" on:click=move |_| on_press.run(())>
            <SignFace context verb glyph />
        </button>
    }
}
