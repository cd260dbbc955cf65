use leptos::prelude::*;

/// One thing to choose in a [`Select`](super::Select) or a [`Choice`](super::Choice).
#[derive(Clone, Copy)]
pub struct ChoiceOption<T: 'static> {
    /// What it stands for.
    pub value: T,
    /// Its words.
    pub label: Signal<String>,
}

impl<T> ChoiceOption<T> {
    /// An option whose words follow the language.
    pub fn new<L: Into<String>>(value: T, label: impl Fn() -> L + Send + Sync + 'static) -> Self {
        Self {
            value,
            label: Signal::derive(move || label().into()),
        }
    }
}
