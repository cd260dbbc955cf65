//! Validation of the plan and of its procedures (template 1.1).

use super::contact::Contact;
use super::id::Id;
use super::procedure::Procedure;
use super::record::record;
use super::timestamp::Date;

record! {
    /// One validation: who found the plan, or one procedure, good, and in which state.
    pub struct Validation in "validation" {
        /// The procedure; none: the whole plan.
        pub procedure: Option<Id<Procedure>>,
        /// Who of the contacts, when it is one of them.
        pub person: Option<Id<Contact>>,
        /// Name.
        pub name: String,
        /// Function.
        pub function: String,
        /// Date.
        pub on: Option<Date>,
        /// SHA-256 over the content that was validated, hexadecimal; a later change shows.
        pub fingerprint: String,
        /// Remark.
        pub note: String,
    }
}
