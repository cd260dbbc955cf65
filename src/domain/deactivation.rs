//! The table of acts that end an incident (template step 5).

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::record::record;

choice! {
    /// The acts that end an incident (template step 5); rows of one's own come beside them.
    pub enum DeactivationAct {
        /// The ticket is closed, after the incident manager's agreement.
        #[default]
        CloseTicket = "close_ticket",
        /// The incident is closed, in agreement with the continuity manager.
        CloseIncident = "close_incident",
        /// The plan is deactivated.
        Deactivate = "deactivate",
        /// The post-incident review is ordered.
        OrderReview = "order_review",
        /// A row of one's own.
        Own = "own",
    }
}

record! {
    /// A row of the deactivation table: act, function, reference to another document.
    pub struct DeactivationRow in "deactivation" {
        /// Sort key.
        pub order: String,
        /// Which act.
        pub act: DeactivationAct,
        /// The act in words of one's own.
        pub text: String,
        /// The function that does it.
        pub function: String,
        /// Who.
        pub person: Option<Id<Contact>>,
        /// Whose agreement it needs.
        pub agreement: Option<Id<Contact>>,
        /// Name of the document.
        pub document: String,
        /// Its reference.
        pub reference: String,
    }
}
