//! What depends on telecom at all (template, introduction): the first page for the plan owner, seeds the activities.

use std::collections::BTreeMap;

use super::answer::Answer;
use super::choice::choice;
use super::record::record;

choice! {
    /// What may depend on telecom.
    pub enum TelecomNeed {
        /// Means of payment.
        #[default]
        Payments = "payments",
        /// The logistics chain.
        Logistics = "logistics",
        /// Relations with customers.
        Customers = "customers",
        /// Managing staff.
        Staff = "staff",
        /// Contacts with suppliers.
        Suppliers = "suppliers",
        /// Handling files.
        Files = "files",
        /// Reputation online.
        Reputation = "reputation",
    }
}

record! {
    /// What the company answered.
    pub struct TelecomNeeds in "telecom_needs" {
        /// Whether each depends on telecom.
        pub answers: BTreeMap<TelecomNeed, Answer>,
        /// How.
        pub notes: BTreeMap<TelecomNeed, String>,
        /// Whether the company could live with a long interruption.
        pub could_cope: Answer,
        /// Why.
        pub could_cope_text: String,
    }
}
