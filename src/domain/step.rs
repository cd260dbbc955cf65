//! A step of the checklist that the company wrote itself.

use std::collections::BTreeSet;

use super::class::Class;
use super::contact::Contact;
use super::id::Id;
use super::record::record;
use super::reflex::Reflex;
use super::service::{Scenario, Service};

record! {
    /// A step of the company's own beside the template's reflexes (template step 3, "…").
    pub struct Step in "step" {
        /// Behind which reflex it stands; none: before everything.
        pub after: Option<Reflex>,
        /// Sort key among the steps at the same place.
        pub order: String,
        /// What to do, in one line.
        pub text: String,
        /// How to do it.
        pub detail: String,
        /// The services without which it cannot be done; it sinks when one of them is dead.
        pub needs: BTreeSet<Service>,
        /// In which scenario it is of use.
        pub scenario: Scenario,
        /// From which class on it is to be done; none: always.
        pub from_class: Option<Class>,
        /// Who does it.
        pub owner: Option<Id<Contact>>,
        /// Seconds of a timer that belongs to it.
        pub timer_s: Option<u32>,
    }
}
