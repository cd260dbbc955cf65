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
