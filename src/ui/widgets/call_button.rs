use super::Glyph;
use super::icon::icon_html;
use crate::output::html::escaped;

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

/// A square of 56 that calls or writes to one person, as text: `href` is a `tel:`, `sms:` or `mailto:` address that
/// the domain checked, `text` the word on it ("Bel"), `whom` for screen readers only ("Karim AMRANI").
pub(super) fn call_html(by: CallBy, href: &str, text: &str, whom: &str) -> String {
    let (class, glyph, name) = match by {
        CallBy::Call => ("call call-tel", Glyph::Phone, "contact-call"),
        CallBy::Sms => ("call call-sms", Glyph::Sms, "contact-sms"),
        CallBy::Mail => ("call", Glyph::Mail, "contact-mail"),
    };
    let (href, text, whom, icon) = (escaped(href), escaped(text), escaped(whom), icon_html(glyph));
    format!(
        r#"<a class="{class}" href="{href}" aria-label="{text} {whom}" data-test="{name}">{icon}<span>{text}</span></a>"#
    )
}
