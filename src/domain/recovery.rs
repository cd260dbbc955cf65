//! When an activity really was down and back (template 6.1, adequate response).

use super::activity::Activity;
use super::id::Id;
use super::incident::Incident;
use super::record::record;
use super::timestamp::Timestamp;

record! {
    /// What the review says of one activity, where it differs from the log.
    pub struct Recovery in "recovery" {
        /// The incident.
        pub incident: Id<Incident>,
        /// The activity.
        pub activity: Id<Activity>,
        /// When it stopped; none: as the log says.
        pub stopped: Option<Timestamp>,
        /// When it was back; none: as the log says.
        pub back: Option<Timestamp>,
        /// Remark.
        pub note: String,
    }
}

impl Recovery {
    /// The id of what the review says of one activity in one incident, the same on every phone.
    pub fn id_for(incident: Id<Incident>, activity: Id<Activity>) -> Id<Self> {
        let bits = incident.bits().rotate_left(23) ^ activity.bits();
        Id::from_bits(bits.max(1))
    }
}
