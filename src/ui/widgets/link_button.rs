use crate::ui::prelude::*;

use super::{ButtonLook, Glyph, Icon};

/// A link that looks like a [`Button`](super::Button): it leads to an address, also `tel:`, `sms:` and `mailto:`.
#[component]
pub fn LinkButton(
    /// The full address, base path included.
    #[prop(into)]
    href: Signal<String>,
    /// Where it leads or what it does.
    #[prop(into)]
    text: Signal<String>,
    /// Stands before the words.
    #[prop(optional)]
    glyph: Option<Glyph>,
    /// Plain, quiet or danger.
    #[prop(optional)]
    look: ButtonLook,
    /// Called on a tap, before the address is followed.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
) -> impl IntoView {
    view! {
        <a
            class=look.class()
            href=href
            on:click=move |_| {
                if let Some(press) = on_press {
                    press.run(());
                }
            }
        >
            {glyph.map(|glyph| view! { <Icon glyph /> })}
            <span class="button-text">{text}</span>
        </a>
    }
}
