use crate::state::Held;
use crate::ui::prelude::*;

/// One thing to choose in a [`Select`](super::Select) or a [`Choice`](super::Choice).
#[derive(Clone)]
pub struct ChoiceOption {
    /// What it stands for.
    value: Held,
    /// Its words.
    pub(super) label: Signal<String>,
}

impl ChoiceOption {
    /// An option whose words follow the language.
    pub fn new<T, L>(value: T, label: impl Fn() -> L + Send + Sync + 'static) -> Self
    where
        T: PartialEq + Send + Sync + 'static,
        L: Into<String>,
    {
        Self {
            value: Held::new(value),
            label: Signal::derive(move || label().into()),
        }
    }

    /// What it stands for.
    pub(super) fn value<T: 'static>(&self) -> Option<&T> {
        self.value.value()
    }
}
