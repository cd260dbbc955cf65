//! A file that came in, looked at before anything is joined.

use std::collections::BTreeSet;

use crate::domain::{EntityRef, Plan, PlanKeepers};
use crate::replica::file::{FileFault, Reading, read_bytes};
use crate::replica::preview::{Preview, Taken, compare};
use crate::replica::{Entity, Replica};

/// Where changes come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody's file.
    File,
    /// Earlier files: what was not taken then.
    Proposals,
}

/// A file, or the proposals that wait, with what it would do here.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Where it comes from.
    pub origin: Origin,
    /// What it would do.
    pub preview: Preview,
    /// Entries that could not be read.
    pub damaged: usize,
    /// Entries that the file promises and that are not in it.
    pub missing: usize,
    /// Entries that could be read.
    pub found: usize,
    /// Entries that stand in it more than once; their lines were joined.
    pub repeated: usize,
    /// Entries that are dated more than a day ahead: the clock of some device is wrong.
    pub far_ahead: usize,
    /// Entries of a kind that this version does not know; they are kept as they are.
    pub newer: usize,
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
    pub(super) fn read(bytes: &[u8], replica: &Replica, now_ms: u64) -> Result<Self, FileFault> {
        let reading: Reading = read_bytes(bytes)?;
        let preview = compare(replica, &reading);
        let count =
            |is_one: &dyn Fn(&Entity) -> bool| preview.incoming().filter(|entity| is_one(entity)).count();
        Ok(Self {
            origin: Origin::File,
            repeated: reading.repeated.len(),
            far_ahead: count(&|entity| entity.newest().is_some_and(|stamp| stamp.is_far_ahead(now_ms))),
            newer: count(&|entity| !Plan::KINDS.contains(&entity.id().kind.as_ref())),
            damaged: reading.damaged_lines,
            missing: reading.missing(),
            found: reading.entities.len(),
            is_whole: reading.is_whole(),
            preview,
        })
    }

    /// What waits as proposals. Those that the plan has by now, or has newer, would change nothing and do not count.
    pub(super) fn proposed(entities: Vec<Entity>, replica: &Replica) -> Self {
        let reading = Reading {
            entities,
            ..Reading::default()
        };
        let preview = compare(replica, &reading);
        Self {
            origin: Origin::Proposals,
            found: preview.changes.len(),
            preview,
            damaged: 0,
            missing: 0,
            repeated: 0,
            far_ahead: 0,
            newer: 0,
            is_whole: true,
        }
    }

    /// The changes that are chosen before this person has chosen: none that was left once.
    pub(super) fn chosen_at_first(&self, keepers: &PlanKeepers, name: &str) -> BTreeSet<EntityRef> {
        match self.origin {
            Origin::File => self.preview.chosen_for(keepers, name),
            Origin::Proposals => BTreeSet::new(),
        }
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
