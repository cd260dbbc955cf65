use std::sync::Arc;

use crate::state::Held;
use crate::ui::prelude::*;

/// One thing to choose in a [`Select`](super::Select) or a [`Choice`](super::Choice).
#[derive(Clone, PartialEq)]
pub struct ChoiceOption {
    /// What it stands for.
    value: Held,
    /// Its words.
    label: Label,
}

/// The words of an option.
#[derive(Clone)]
enum Label {
    /// They follow the language.
    Live(Signal<String>),
    /// What people wrote: a signal for each of two thousand names would be felt.
    Fixed(Arc<str>),
}

impl PartialEq for Label {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Fixed(one), Self::Fixed(other)) => one == other,
            _ => false,
        }
    }
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
            label: Label::Live(Signal::derive(move || label().into())),
        }
    }

    /// An option named by what people wrote.
    pub fn named<T: PartialEq + Send + Sync + 'static>(value: T, name: Arc<str>) -> Self {
        Self {
            value: Held::new(value),
            label: Label::Fixed(name),
        }
    }

    /// Its words, tracked.
    pub(super) fn words(&self) -> String {
        match &self.label {
            Label::Live(words) => words.get(),
            Label::Fixed(name) => name.as_ref().to_owned(),
        }
    }

    /// What it stands for.
    pub(super) fn value<T: 'static>(&self) -> Option<&T> {
        self.value.value()
    }
}
