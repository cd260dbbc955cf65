//! Choosing the language.

use crate::i18n::Lang;
use crate::state::{Session, Words};
use crate::store::Pref;

/// What a choice in the language bar does: the app speaks it at once, and again at the next start.
pub fn choose_language() -> impl Fn(&'static str) + Clone + Send + Sync + 'static {
    let (words, session) = (Words::here(), Session::here());
    move |code| {
        if let Some(lang) = Lang::from_tag(code) {
            words.set(lang);
            session.store().set_pref(Pref::Language, lang.code());
        }
    }
}
