//! What the stores tell the person.

use crate::platform::fault::Fault;

/// Which of the two stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// localStorage.
    Local,
    /// IndexedDB.
    Indexed,
}

/// A value that failed its check. It was moved aside, not deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where it was found.
    pub place: Place,
    /// The key under which it stood; for an entity `kind/key`.
    pub key: String,
}

/// How well the last change is kept, `<html data-save>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// IndexedDB has everything, durably.
    Saved,
    /// On its way to IndexedDB.
    Saving,
    /// Only localStorage has it: kept in this browser, but a killed browser may lose the last minute.
    LocalOnly(Fault),
    /// Neither store has it: take a copy.
    Unsaved(Fault),
}

impl SaveState {
    /// The value of `<html data-save>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Saving => "saving",
            Self::LocalOnly(_) => "local-only",
            Self::Unsaved(_) => "unsaved",
        }
    }
}

/// What was found at the start, said once both stores have answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartKind {
    /// Nothing was ever kept here.
    New,
    /// The plan is there.
    Known,
    /// A store that held the plan came back empty. With another one left the plan was restored from it.
    Lost(Lost),
    /// localStorage is empty and IndexedDB does not answer: whether there is a plan is not known yet.
    Unanswered,
}

/// What was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// localStorage; everything was restored from IndexedDB.
    Local,
    /// IndexedDB; what localStorage holds was restored, logs of closed incidents are gone.
    Indexed,
    /// Both: a plan was kept here, and it is gone.
    Everything,
}
