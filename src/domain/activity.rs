//! Essential activities (template 2.2.1 and 2.2.3).

use std::collections::BTreeSet;

use super::answer::Answer;
use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::line::Line;
use super::minutes::Minutes;
use super::record::record;
use super::risk::Grade;
use super::service::Service;
use super::timestamp::Date;

choice! {
    /// How an activity that is hit stands.
    pub enum ActivityState {
        /// Stopped.
        #[default]
        Stopped = "stopped",
        /// Runs at a reduced level.
        Reduced = "reduced",
        /// Back to normal.
        Normal = "normal",
    }
}

record! {
    /// A row of the template's list of essential activities.
    pub struct Activity in "activity" {
        /// Sort key; the first is the first to be resumed as far as dependencies allow.
        pub order: String,
        /// Name.
        pub name: String,
        /// Key people.
        pub key_people: BTreeSet<Id<Contact>>,
        /// Key people in words.
        pub key_people_text: String,
        /// Important information or data.
        pub information: String,
        /// IT services: hardware.
        pub hardware: String,
        /// IT services: software.
        pub software: String,
        /// Buildings.
        pub buildings: String,
        /// External contacts.
        pub external: BTreeSet<Id<Contact>>,
        /// External contacts in words.
        pub external_text: String,
        /// The activities on which it depends.
        pub depends_on: BTreeSet<Id<Activity>>,
        /// Interdependencies in words.
        pub dependencies_text: String,
        /// The telecom services that it needs.
        pub needs: BTreeSet<Service>,
        /// The lines that it needs.
        pub lines: BTreeSet<Id<Line>>,
        /// Whether an interruption endangers people (2.2.1, a).
        pub danger: Answer,
        /// How.
        pub danger_text: String,
        /// Economic impact after a few hours (2.2.1, b).
        pub impact_hours: Option<Grade>,
        /// Economic impact after 24 hours.
        pub impact_day: Option<Grade>,
        /// Economic impact after 48 hours.
        pub impact_two_days: Option<Grade>,
        /// Economic impact after a week.
        pub impact_week: Option<Grade>,
        /// Recovery objective (RTO) as laid down.
        pub rto: Option<Minutes>,
        /// Where it is laid down: continuity plan, risk assessment.
        pub rto_reference: String,
        /// The estimate: how long recovery really takes.
        pub estimate: Option<Minutes>,
        /// Maximum data loss (RPO).
        pub rpo: Option<Minutes>,
        /// Maximum tolerable outage (MTPD).
        pub mtpd: Option<Minutes>,
        /// Acceptable reduced level, percent.
        pub reduced_level: Option<u32>,
        /// How to work meanwhile.
        pub meanwhile: String,
        /// Who answers for it.
        pub owner: Option<Id<Contact>>,
        /// When it was last checked.
        pub checked_on: Option<Date>,
    }
}
