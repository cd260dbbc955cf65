use crate::ui::prelude::*;

use super::Glyph;
use super::sign_face::SignFace;

/// A [`Sign`](super::Sign) that leads to an address, also `tel:` and `sms:`.
#[component]
pub fn SignLink(
    /// The full address, base path included.
    #[prop(into)]
    href: Signal<String>,
    /// Small line above the verb.
    #[prop(into)]
    context: Signal<String>,
    /// What a tap does.
    #[prop(into)]
    verb: Signal<String>,
    /// At the point; an arrow unless told.
    #[prop(default = Glyph::ArrowRight)]
    glyph: Glyph,
    /// Called on a tap, before the address is followed.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
) -> impl IntoView {
    view! {
        <a
            class="sign"
            href=href
            on:click=move |_| {
                if let Some(press) = on_press {
                    press.run(());
                }
            }
        >
            <SignFace context verb glyph />
        </a>
    }
}
