//! The head of an incident or drill. What happened in it is in its log lines (see [`super::IncidentState`]).

use std::collections::BTreeSet;

use chrono::Datelike;

use super::answer::Answer;
use super::id::Id;
use super::record::record;
use super::timestamp::{Date, Timestamp};

record! {
    /// An incident or a drill (template steps 2 to 5).
    pub struct Incident in "incident" {
        /// Number in the incident log (template 6.1), unique without a server: "2311-K7Q4" is day, month and four
        /// random characters.
        pub number: String,
        /// A drill, never to be mistaken for an incident.
        pub drill: bool,
        /// When it was opened.
        pub started: Timestamp,
        /// Who opened it.
        pub started_by: String,
        /// A name for it, to tell it from others in a list; may be empty.
        pub title: String,
        /// Type of incident (template 6.1), in words of one's own; empty: the scenario says it.
        pub kind: String,
        /// What happened, in words (template 6.1).
        pub description: String,
        /// Step 4: whether the cause is known.
        pub cause_known: Answer,
        /// Step 4: the cause.
        pub cause: String,
        /// Step 4: when to look at the cause again.
        pub follow_up: Option<Date>,
        /// Step 4: related or similar incidents.
        pub related: BTreeSet<Id<Incident>>,
        /// The drill script that was played, by its id; empty for incidents and free drills.
        pub script: String,
    }
}

impl Incident {
    /// What decides which of several open ones is shown: an incident goes before any drill, whatever the drill's time;
    /// then the one that started last. A drill that comes from another phone must not cover what really happens.
    pub fn weight(&self) -> (bool, Timestamp) {
        (!self.drill, self.started)
    }

    /// The number of an incident that starts now: local day and month, and 20 random bits as four characters that
    /// cannot be confused when read aloud.
    pub fn number_for(started: Timestamp, random: u64) -> String {
        const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let signs: String = (0..4)
            .filter_map(|place| SIGNS.get(((random >> (5 * place)) & 31) as usize))
            .map(|sign| char::from(*sign))
            .collect();
        let day = started.date();
        format!("{:02}{:02}-{signs}", day.day(), day.month())
    }
}
