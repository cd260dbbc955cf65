//! Unicode's normal forms (UAX 15) and letters small and large. In a browser its own, everywhere else a library's: a
//! browser has the tables already, and ours would be a twelfth of the WebAssembly.

use std::borrow::Cow;

/// Composed: é as one sign.
pub(super) fn nfc(text: &str) -> Cow<'_, str> {
    // Marks of their own begin at U+0300; what stands before is composed already (UAX 15, quick check).
    if text.chars().all(|sign| sign < '\u{300}') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(platform::normal(text, "NFC"))
}

/// Composed, compatibility forms replaced: full-width digits become digits.
pub(super) fn nfkc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(platform::normal(text, "NFKC"))
}

/// Compatibility forms replaced, accents and other marks gone: "é" becomes "e", "ﬁ" becomes "fi".
pub(super) fn without_marks(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(platform::without_marks(text))
}

/// In small letters.
pub fn lower_case(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    platform::lower_case(text)
}

/// In capitals.
pub fn upper_case(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_uppercase();
    }
    platform::upper_case(text)
}

#[cfg(target_arch = "wasm32")]
mod platform {
    use js_sys::{JsString, RegExp};

    pub(super) fn lower_case(text: &str) -> String {
        JsString::from(text).to_lower_case().into()
    }

    pub(super) fn upper_case(text: &str) -> String {
        JsString::from(text).to_upper_case().into()
    }

    pub(super) fn normal(text: &str, form: &str) -> String {
        JsString::from(text).normalize(form).into()
    }

    pub(super) fn without_marks(text: &str) -> String {
        let marks = RegExp::new("\\p{M}+", "gu");
        JsString::from(text)
            .normalize("NFKD")
            .replace_by_pattern(&marks, "")
            .into()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;

    pub(super) fn lower_case(text: &str) -> String {
        text.to_lowercase()
    }

    pub(super) fn upper_case(text: &str) -> String {
        text.to_uppercase()
    }

    pub(super) fn normal(text: &str, form: &str) -> String {
        match form {
            "NFKC" => text.nfkc().collect(),
            _ => text.nfc().collect(),
        }
    }

    pub(super) fn without_marks(text: &str) -> String {
        text.nfkd().filter(|sign| !is_combining_mark(*sign)).collect()
    }
}
