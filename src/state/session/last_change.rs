//! When the plan was last changed, for what leaves the screen on paper.

use super::Session;
use crate::domain::Timestamp;
use crate::platform::{clock, intl};
use crate::replica::{Entity, Replica, seal};

impl Session {
    /// When somebody last changed the plan, removals included, as far as this device knows; `None` before anybody
    /// has. Looks at every entity: for a moment's use, not for a memo.
    pub fn last_change(self) -> Option<Timestamp> {
        let now_ms = clock::now_ms().unsigned_abs();
        let ms = self.engine(|engine| newest_ms(&engine.replica.borrow(), now_ms))?;
        let ms = i64::try_from(ms).unwrap_or(i64::MAX);
        Some(Timestamp::new(ms, intl::offset_minutes(ms)))
    }
}

/// A stamp from the far future tells of a wrong clock, not of a change.
fn newest_ms(replica: &Replica, now_ms: u64) -> Option<u64> {
    replica
        .entities()
        .filter(|entity| !seal::has_happened(entity.id()))
        .filter_map(Entity::newest)
        .filter(|stamp| !stamp.is_far_ahead(now_ms))
        .map(|stamp| stamp.ms)
        .max()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::{Contact, Id, Incident};
    use crate::replica::SessionId;

    #[test]
    fn a_removal_is_a_change_of_the_plan_and_an_incident_is_none() {
        let mut replica = Replica::new(SessionId::from_bits(5));
        assert_eq!(newest_ms(&replica, 5_000), None);
        let fields = [("function".to_owned(), "IT".into())].into();
        let contact = Id::<Contact>::from_bits(9).entity();
        replica.commit(&contact, Some(&fields), 1_000, "");
        let incident = Id::<Incident>::from_bits(9).entity();
        let head = [("number".to_owned(), "2311-K7".into())].into();
        replica.commit(&incident, Some(&head), 3_000, "");
        assert_eq!(newest_ms(&replica, 5_000), Some(1_000));
        replica.commit(&contact, None, 4_000, "");
        assert_eq!(newest_ms(&replica, 5_000), Some(4_000));
    }
}
