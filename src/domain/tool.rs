//! Tools and means (template 3.1).

use std::collections::BTreeSet;

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::record::record;
use super::service::Scenario;
use super::timestamp::Date;

choice! {
    /// What kind of means it is.
    pub enum ToolKind {
        /// Another one.
        #[default]
        Other = "other",
        /// A procedure.
        Procedure = "procedure",
        /// A means of communication.
        Communication = "communication",
        /// Equipment.
        Equipment = "equipment",
    }
}

record! {
    /// A tool or means for a scenario.
    pub struct Tool in "tool" {
        /// Sort key.
        pub order: String,
        /// For which scenario.
        pub scenario: Scenario,
        /// What kind.
        pub kind: ToolKind,
        /// What.
        pub name: String,
        /// Where.
        pub place: String,
        /// Who may use it.
        pub users: BTreeSet<Id<Contact>>,
        /// Who may use it, in words.
        pub users_text: String,
        /// When it was last tried.
        pub last_tried: Option<Date>,
        /// Whether it is to be printed beforehand.
        pub print_before: bool,
        /// When it was last printed.
        pub printed_on: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}
