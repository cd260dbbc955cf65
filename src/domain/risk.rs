//! Risks (template 1.2).

use std::collections::BTreeSet;

use super::answer::Answer;
use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::measure::Measure;
use super::record::record;
use super::service::Scenario;
use super::timestamp::Date;

record! {
    /// Whether risk assessment and risk treatment were done (template 1.2).
    pub struct RiskStudy in "risk_study" {
        /// Assessment: done?
        pub assessment: Answer,
        /// Assessment: by whom.
        pub assessment_by: String,
        /// Assessment: when.
        pub assessment_on: Option<Date>,
        /// Assessment: reference of the document.
        pub assessment_reference: String,
        /// Treatment: done?
        pub treatment: Answer,
        /// Treatment: by whom.
        pub treatment_by: String,
        /// Treatment: when.
        pub treatment_on: Option<Date>,
        /// Treatment: reference of the document.
        pub treatment_reference: String,
        /// When to look at the risks again; it is iterative.
        pub next_review: Option<Date>,
    }
}

choice! {
    /// Causes of an outage (template 1.2; PRODUCT, "Risks").
    pub enum RiskCause {
        /// Another cause, in words.
        #[default]
        Other = "other",
        /// A storm.
        Storm = "storm",
        /// A power cut.
        PowerCut = "power_cut",
        /// An unusual rush of calls.
        CallSurge = "call_surge",
        /// A cut cable.
        CableCut = "cable_cut",
        /// A fault at the operator.
        OperatorFault = "operator_fault",
        /// Own equipment.
        Equipment = "equipment",
        /// Water or fire.
        WaterOrFire = "water_or_fire",
        /// An attack on systems or networks.
        Attack = "attack",
        /// A mistake or planned work.
        Work = "work",
    }
}

choice! {
    /// The template's consequences (1.2), to pick from.
    pub enum Consequence {
        /// Suppliers and customers hard to contact.
        #[default]
        Contact = "contact",
        /// Databases out of reach.
        Databases = "databases",
        /// Online customer service degraded or interrupted.
        OnlineService = "online_service",
        /// Logistics chain hit, online activities degraded or interrupted.
        Logistics = "logistics",
        /// Reputation damaged.
        Reputation = "reputation",
        /// Deadlines missed.
        Deadlines = "deadlines",
        /// Chain of command disturbed.
        Command = "command",
        /// Payments impossible.
        Payments = "payments",
        /// People in danger.
        Safety = "safety",
    }
}

choice! {
    /// A grade of likelihood or impact, for the matrix.
    pub enum Grade {
        /// 1: very small.
        #[default]
        One = "1",
        /// 2: small.
        Two = "2",
        /// 3: great.
        Three = "3",
        /// 4: very great.
        Four = "4",
    }
}

impl Grade {
    /// The grade as a number, 1 to 4.
    pub const fn number(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }
}

choice! {
    /// What is done about a risk.
    pub enum Treatment {
        /// Not decided yet.
        #[default]
        Open = "open",
        /// Avoided.
        Avoid = "avoid",
        /// Made smaller by measures.
        Reduce = "reduce",
        /// Shared: insured, laid down in contracts.
        Share = "share",
        /// Accepted.
        Accept = "accept",
    }
}

record! {
    /// A row of the risk register (template 1.2).
    pub struct Risk in "risk" {
        /// Sort key.
        pub order: String,
        /// The cause.
        pub cause: RiskCause,
        /// The cause in words of one's own.
        pub cause_text: String,
        /// In which scenario it ends.
        pub scenario: Scenario,
        /// Consequences of the template's list.
        pub consequences: BTreeSet<Consequence>,
        /// Further consequences, in words.
        pub consequences_text: String,
        /// Likelihood.
        pub likelihood: Option<Grade>,
        /// Impact.
        pub impact: Option<Grade>,
        /// Treatment.
        pub treatment: Treatment,
        /// The treatment in words.
        pub treatment_text: String,
        /// The measures that treat it.
        pub measures: BTreeSet<Id<Measure>>,
        /// Likelihood with the measures in place.
        pub residual_likelihood: Option<Grade>,
        /// Impact with the measures in place.
        pub residual_impact: Option<Grade>,
        /// Who answers for it.
        pub owner: Option<Id<Contact>>,
        /// By when it is treated.
        pub due: Option<Date>,
        /// When it was last looked at.
        pub checked_on: Option<Date>,
    }
}
