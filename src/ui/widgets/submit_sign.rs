use crate::ui::prelude::*;

use super::Glyph;
use super::sign_face::SignFace;

/// A [`Sign`](super::Sign) that submits a form; the form's `on:submit` acts.
#[component]
pub fn SubmitSign(
    /// The `id` of the form, when the sign stands outside it.
    #[prop(optional, into)]
    form: Option<String>,
    /// Small line above the verb.
    #[prop(into)]
    context: Signal<String>,
    /// What a tap does.
    #[prop(into)]
    verb: Signal<String>,
    /// At the point; a tick unless told.
    #[prop(default = Glyph::Tick)]
    glyph: Glyph,
) -> impl IntoView {
    view! {
        <button type="submit" class="sign" form=form>
            <SignFace context verb glyph />
        </button>
    }
}
