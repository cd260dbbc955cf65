//! What localStorage holds: what a phone needs to go on after IndexedDB is lost.

use std::collections::BTreeSet;

use crate::domain::id::Id;
use crate::domain::record::{Leaf, Record};
use crate::domain::{Incident, LogLine};
use crate::replica::Entity;

/// The incidents of which localStorage keeps something; everything of the plan is kept anyway.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keep {
    /// Incidents that are open: head and log.
    pub open: BTreeSet<Id<Incident>>,
    /// The last incidents, of which the head stays.
    pub recent: BTreeSet<Id<Incident>>,
}

impl Keep {
    /// How many incidents' heads stay in localStorage.
    pub const RECENT: usize = 5;

    /// Whether localStorage holds this entity.
    pub fn keeps(&self, entity: &Entity) -> bool {
        match entity.id().kind.as_ref() {
            LogLine::KIND => incident_of(entity).is_some_and(|incident| self.open.contains(&incident)),
            Incident::KIND => entity
                .id()
                .key
                .parse()
                .is_ok_and(|incident| self.open.contains(&incident) || self.recent.contains(&incident)),
            _ => true,
        }
    }
}

/// Whether an entity belongs to an incident, so that localStorage may let go of it one day.
pub(super) fn is_of_incident(entity: &Entity) -> bool {
    matches!(entity.id().kind.as_ref(), LogLine::KIND | Incident::KIND)
}

fn incident_of(line: &Entity) -> Option<Id<Incident>> {
    Id::from_value(line.shown_value("incident")?)
}
