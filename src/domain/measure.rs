//! Preventive measures and the kit (template 1.3).

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::record::record;
use super::service::Scenario;
use super::timestamp::Date;

choice! {
    /// What a measure is about (template 1.3).
    pub enum MeasureKind {
        /// Another one.
        #[default]
        Other = "other",
        /// Redundancy.
        Redundancy = "redundancy",
        /// The fallback.
        Fallback = "fallback",
        /// Contracts.
        Contract = "contract",
        /// Electricity.
        Power = "power",
        /// Training and drills.
        Training = "training",
    }
}

record! {
    /// A preventive measure.
    pub struct Measure in "measure" {
        /// Sort key.
        pub order: String,
        /// For which scenario.
        pub scenario: Scenario,
        /// What it is about.
        pub kind: MeasureKind,
        /// The measure.
        pub text: String,
        /// Who answers for it.
        pub owner: Option<Id<Contact>>,
        /// By when.
        pub due: Option<Date>,
        /// When it was done.
        pub done_on: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// An item of the kit: 4G router, spare SIM, cash, printed lists.
    pub struct KitItem in "kit" {
        /// Sort key.
        pub order: String,
        /// What it is.
        pub name: String,
        /// How many.
        pub quantity: String,
        /// Where it is.
        pub place: String,
        /// Its operator, for SIMs and routers.
        pub operator: String,
        /// Who looks after it.
        pub owner: Option<Id<Contact>>,
        /// When it was last tried.
        pub last_tried: Option<Date>,
        /// When to try it next.
        pub next_try: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}
