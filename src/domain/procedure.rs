//! The fallback inside the company (template 1.3, internal): procedures and chains of command.

use std::collections::BTreeSet;

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::line::Line;
use super::record::record;
use super::service::{Scenario, Service};
use super::timestamp::Date;

choice! {
    /// What depends on telecom here.
    pub enum ProcedureKind {
        /// A procedure.
        #[default]
        Procedure = "procedure",
        /// A chain of command.
        ChainOfCommand = "chain_of_command",
    }
}

record! {
    /// A procedure or chain of command that depends on telecom, and its alternative.
    pub struct Procedure in "procedure" {
        /// Sort key.
        pub order: String,
        /// Procedure or chain of command.
        pub kind: ProcedureKind,
        /// Name.
        pub name: String,
        /// How it runs normally; for a chain of command who leads whom.
        pub text: String,
        /// Who takes part.
        pub people: BTreeSet<Id<Contact>>,
        /// The services that it needs.
        pub needs: BTreeSet<Service>,
        /// The lines that it needs.
        pub lines: BTreeSet<Id<Line>>,
        /// For which scenario the alternative is.
        pub scenario: Scenario,
        /// The alternative.
        pub alternative: String,
        /// Who answers for it.
        pub owner: Option<Id<Contact>>,
        /// Reference of the document.
        pub reference: String,
        /// When it was last checked.
        pub checked_on: Option<Date>,
    }
}
