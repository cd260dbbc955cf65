//! Results of drills (PRODUCT, "History and drills"; issue "aeroplane-mode rehearsal").

use std::collections::BTreeMap;

use super::answer::Answer;
use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::incident::Incident;
use super::minutes::Minutes;
use super::record::record;
use super::timestamp::Timestamp;

choice! {
    /// What kind of drill it was.
    pub enum DrillKind {
        /// The whole path, as in an incident.
        #[default]
        Full = "full",
        /// Around a table.
        Tabletop = "tabletop",
        /// The call round.
        CallRound = "call_round",
        /// One person, one phone, in aeroplane mode.
        Rehearsal = "rehearsal",
    }
}

record! {
    /// The result of a drill.
    pub struct DrillResult in "drill" {
        /// What kind.
        pub kind: DrillKind,
        /// The drill's log, when it has one.
        pub incident: Option<Id<Incident>>,
        /// Which script was played; empty: none.
        pub script: String,
        /// When.
        pub at: Timestamp,
        /// Who, for a rehearsal.
        pub who: String,
        /// Who of the contacts.
        pub person: Option<Id<Contact>>,
        /// On which device.
        pub device: String,
        /// How long it took.
        pub took: Option<Minutes>,
        /// Whether it succeeded.
        pub passed: Answer,
        /// Single checks by their ids.
        pub checks: BTreeMap<String, Answer>,
        /// How many people were to be reached.
        pub to_reach: Option<u32>,
        /// How many were, themselves or by their deputy.
        pub reached: Option<u32>,
        /// Of how many of these it was the deputy.
        pub by_deputy: Option<u32>,
        /// The short code that the person told the coordinator.
        pub code: String,
        /// What is to be mended.
        pub note: String,
    }
}
