//! The language in which the app speaks.

use leptos::prelude::*;

use crate::i18n::{Lang, Texts, texts};

/// The chosen language, and through it every text on the screen.
#[derive(Clone, Copy, Debug)]
pub struct Words(RwSignal<Lang>);

impl Words {
    /// Starts with `lang`.
    pub fn new(lang: Lang) -> Self {
        Self(RwSignal::new(lang))
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// All texts of the chosen language; a reader is run again when the language changes.
    pub fn get(self) -> &'static Texts {
        texts(self.0.get())
    }

    /// One text, for a place in a view: shown anew when the language changes. The picker captures nothing, so all
    /// such places share one type of closure, which keeps the WebAssembly small.
    pub fn say(
        self,
        pick: fn(&'static Texts) -> &'static str,
    ) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || pick(self.get())
    }

    /// One text as a signal.
    pub fn signal(self, pick: fn(&'static Texts) -> &'static str) -> Signal<String> {
        Signal::derive(move || pick(self.get()).to_owned())
    }

    /// All texts of the language chosen at this moment.
    pub fn untracked(self) -> &'static Texts {
        texts(self.0.get_untracked())
    }

    /// The chosen language, tracked.
    pub fn lang(self) -> Lang {
        self.0.get()
    }

    /// The language chosen at this moment.
    pub fn lang_untracked(self) -> Lang {
        self.0.get_untracked()
    }

    /// Shows the app in another language at once.
    pub fn set(self, lang: Lang) {
        self.0.set(lang);
    }
}
