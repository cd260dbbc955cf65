//! What localStorage holds: what a phone needs to go on after IndexedDB is lost.

use std::collections::BTreeSet;

use crate::domain::id::Id;
use crate::domain::record::{Leaf, Record};
use crate::domain::{Event, Incident, LogLine};
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

/// What ends an incident, or begins it anew, before everything else: entities are told a thousand at a time, and a closed
/// incident must not stand there as a running one until the last of its lines has come.
pub(super) fn ends_first(news: Vec<Entity>) -> Vec<Entity> {
    let (mut ends, others): (Vec<_>, Vec<_>) = news.into_iter().partition(ends_or_reopens);
    ends.extend(others);
    ends
}

fn ends_or_reopens(entity: &Entity) -> bool {
    let what = || Event::from_value(entity.shown_value("what")?);
    entity.id().kind == LogLine::KIND && matches!(what(), Some(Event::Closed { .. } | Event::Reopened { .. }))
}

fn incident_of(line: &Entity) -> Option<Id<Incident>> {
    Id::from_value(line.shown_value("incident")?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::Fields;
    use crate::replica::{Replica, SessionId};

    #[test]
    fn a_closed_incident_is_told_as_closed_before_the_rest_of_its_log() {
        let mut replica = Replica::new(SessionId::from_bits(1));
        let mut write = |bits: u64, what: &Event| {
            let line = Fields::from([("what".to_owned(), what.to_value())]);
            let id = Id::<LogLine>::from_bits(bits).entity();
            replica.commit(&id, Some(&line), bits, "").unwrap();
        };
        (1..5).for_each(|bits| write(bits, &Event::Resumed {}));
        write(
            5,
            &Event::Closed {
                agreed_by: String::new(),
            },
        );
        write(
            6,
            &Event::Reopened {
                reason: String::new(),
            },
        );
        let told = ends_first(replica.entities().cloned().collect());
        let keys: Vec<_> = told.iter().map(|line| line.id().key.clone()).collect();
        assert_eq!(keys, ["5", "6", "1", "2", "3", "4"]);
    }
}
