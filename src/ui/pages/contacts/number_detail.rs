//! What somebody does with a contact's numbers while the screen is open.

use std::collections::BTreeSet;

use crate::ui::prelude::*;

use super::card::{Card, CardNumber};
use crate::domain::{Channel, Id, Number};

/// Which private numbers were tapped open, and which number was used last, so that a result goes to the right one.
#[derive(Clone, Copy)]
pub struct NumberUse {
    shown: RwSignal<BTreeSet<Id<Number>>>,
    last: RwSignal<Option<(Id<Number>, Channel)>>,
}

impl NumberUse {
    /// Every private number hidden, none used.
    pub fn new() -> Self {
        Self {
            shown: RwSignal::new(BTreeSet::new()),
            last: RwSignal::new(None),
        }
    }

    /// Whether the number may be read, tracked.
    pub fn is_shown(self, number: &CardNumber) -> bool {
        !number.number.reach.is_private() || self.shown.with(|shown| shown.contains(&number.id))
    }

    /// Shows a private number.
    pub fn show(self, number: Id<Number>) {
        self.shown.update(|shown| {
            shown.insert(number);
        });
    }

    /// Notes that a number is used this way now.
    pub fn note(self, number: Id<Number>, channel: Channel) {
        self.last.set(Some((number, channel)));
    }

    /// Forgets which one was used: its result is told.
    pub fn forget(self) {
        self.last.set(None);
    }

    /// The number and the way that a result is about: the one used last, else the best one.
    pub fn tried(self, card: &Card) -> (Option<Id<Number>>, Channel) {
        let best = || card.main().map(|main| (main.id, main.channel));
        match self.last.get_untracked().or_else(best) {
            Some((number, channel)) => (Some(number), channel),
            None => (None, Channel::default()),
        }
    }
}
