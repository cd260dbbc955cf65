//! The object stores of the database and what is done in them.

/// An object store. The list never changes, because the database's version never does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// One line of text per entity.
    Entities,
    /// Earlier states of entities.
    History,
    /// Values that failed their check.
    Aside,
    /// Markers and small settings.
    Meta,
    /// Changes of other people that were not taken.
    Proposals,
}

impl Area {
    /// Every object store.
    pub const ALL: [Self; 5] = [
        Self::Entities,
        Self::History,
        Self::Aside,
        Self::Meta,
        Self::Proposals,
    ];

    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Entities => "entities",
            Self::History => "history",
            Self::Aside => "aside",
            Self::Meta => "meta",
            Self::Proposals => "proposals",
        }
    }
}

/// One place in the database.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The object store.
    pub area: Area,
    /// The key in it.
    pub key: String,
}

impl Slot {
    /// The place under `key` in `area`.
    pub fn new(area: Area, key: impl Into<String>) -> Self {
        Self {
            area,
            key: key.into(),
        }
    }
}

/// One write of a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// Puts a text.
    Put(Slot, String),
    /// Removes what is there.
    Remove(Slot),
    /// Moves the value that was read at the first place, exactly as it is, to the second.
    Move(Slot, Slot),
}
