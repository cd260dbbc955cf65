//! A file that came in, looked at before anything is joined.

use std::collections::BTreeSet;

use crate::domain::EntityRef;
use crate::replica::Replica;
use crate::replica::file::{FileFault, Reading, read_bytes};
use crate::replica::preview::{Preview, Taken, compare};

/// A file with what it would do here.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// What it would do.
    pub preview: Preview,
    /// Entries that could not be read.
    pub damaged: usize,
    /// Entries that the file promises and that are not in it.
    pub missing: usize,
    /// Entries that could be read.
    pub found: usize,
    /// Whether everything is there, undamaged.
    pub is_whole: bool,
}

/// Which plan changes are taken; log lines always are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taking {
    /// Every change.
    All,
    /// These.
    Some(BTreeSet<EntityRef>),
}

impl Incoming {
    pub(super) fn read(bytes: &[u8], replica: &Replica) -> Result<Self, FileFault> {
        let reading: Reading = read_bytes(bytes)?;
        Ok(Self {
            damaged: reading.damaged.len(),
            missing: reading.missing(),
            found: reading.entities.len(),
            is_whole: reading.is_whole(),
            preview: compare(replica, &reading),
        })
    }

    pub(super) fn taken(self, taking: Taking) -> Taken {
        let chosen = match taking {
            Taking::All => self
                .preview
                .changes
                .iter()
                .map(|change| change.entity().clone())
                .collect(),
            Taking::Some(chosen) => chosen,
        };
        self.preview.take(&chosen)
    }
}
