use leptos::prelude::*;

use super::{Glyph, Icon};

/// By which means a button reaches somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallBy {
    /// `tel:`
    Call,
    /// `sms:`
    Sms,
    /// `mailto:`
    Mail,
}

/// A square of 56 that calls or writes to one person.
#[component]
pub fn CallButton(
    /// Call, text or mail.
    by: CallBy,
    /// `tel:`, `sms:` or `mailto:` address, checked by the domain.
    #[prop(into)]
    href: Signal<String>,
    /// The word on it: "Bel".
    #[prop(into)]
    text: Signal<String>,
    /// Whom, for screen readers only: "Karim AMRANI".
    #[prop(into)]
    whom: Signal<String>,
    /// Called on a tap, before the telephone takes over.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
) -> impl IntoView {
    let (class, glyph) = match by {
        CallBy::Call => ("call call-tel", Glyph::Phone),
        CallBy::Sms => ("call", Glyph::Sms),
        CallBy::Mail => ("call", Glyph::Mail),
    };
    view! {
        <a
            class=class
            href=href
            on:click=move |_| {
                if let Some(press) = on_press {
                    press.run(());
                }
            }
        >
            <Icon glyph />
            <span>
                {text} <span class="hidden">" " {whom}</span>
            </span>
        </a>
    }
}
