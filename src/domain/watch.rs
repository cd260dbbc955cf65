//! What depends on telecom for safety: lift, alarm, people working alone (PRODUCT, "Danger first").

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::line::Line;
use super::record::record;

choice! {
    /// What is watched.
    pub enum WatchKind {
        /// Another one.
        #[default]
        Other = "other",
        /// A lift's emergency telephone.
        Lift = "lift",
        /// An alarm.
        Alarm = "alarm",
        /// People working alone.
        LoneWorker = "lone_worker",
    }
}

record! {
    /// Who warns whom when safety hangs on a dead line.
    pub struct Watch in "watch" {
        /// Sort key.
        pub order: String,
        /// What is watched.
        pub kind: WatchKind,
        /// Its name: which lift, which alarm.
        pub name: String,
        /// The line that it needs.
        pub line: Option<Id<Line>>,
        /// Who warns.
        pub warned_by: Option<Id<Contact>>,
        /// What is to be done.
        pub instruction: String,
    }
}
