//! One line of an incident's log (PRODUCT: the log writes itself, nothing in it is ever deleted).

use std::collections::BTreeMap;

use super::event::Event;
use super::id::Id;
use super::incident::Incident;
use super::record::record;
use super::timestamp::Timestamp;

record! {
    /// A line of the log: written once, never changed. A wrong time is corrected by another line.
    pub struct LogLine in "log" of incident {
        /// The incident to which it belongs.
        pub incident: Id<Incident>,
        /// When it was noted, by the clock of the device.
        pub at: Timestamp,
        /// Who noted it, as the device's user is named.
        pub who: String,
        /// On which device.
        pub device: String,
        /// What happened.
        pub what: Event,
        /// The last line known here when this one was written, if that one bears the same or a later time: this one
        /// stands behind it whatever the clocks say.
        pub behind: Option<Id<LogLine>>,
        /// Digest of the line before in the same session; empty for the first.
        pub follows: String,
        /// Latest digests seen of other sessions, by session.
        pub seen: BTreeMap<String, String>,
    }
}
