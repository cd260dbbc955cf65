use crate::ui::prelude::*;

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
    href: String,
    /// The word on it: "Bel".
    text: &'static str,
    /// Whom, for screen readers only: "Karim AMRANI".
    whom: String,
) -> impl IntoView {
    let (class, glyph, name) = match by {
        CallBy::Call => ("call call-tel", Glyph::Phone, "contact-call"),
        CallBy::Sms => ("call", Glyph::Sms, "contact-sms"),
        CallBy::Mail => ("call", Glyph::Mail, "contact-mail"),
    };
    view! {
        <a class=class href=href data-test=name>
            <Icon glyph />
            <span>{text} <span class="hidden">" " {whom}</span></span>
        </a>
    }
}
