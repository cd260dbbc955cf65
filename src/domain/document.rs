//! References to other documents (template 1.2, 2.2, 5).

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::record::record;
use super::timestamp::Date;

choice! {
    /// What a document is.
    pub enum DocumentKind {
        /// Another one.
        #[default]
        Other = "other",
        /// Risk assessment.
        RiskAssessment = "risk_assessment",
        /// Risk treatment.
        RiskTreatment = "risk_treatment",
        /// Business-continuity plan.
        ContinuityPlan = "continuity_plan",
        /// Communication sheet.
        Communication = "communication",
        /// A procedure.
        Procedure = "procedure",
        /// A contract or service level agreement.
        Contract = "contract",
    }
}

record! {
    /// A document to which the plan refers. It will not open in the outage unless its essentials are in the plan.
    pub struct Document in "document" {
        /// Sort key.
        pub order: String,
        /// What it is.
        pub kind: DocumentKind,
        /// Title.
        pub title: String,
        /// Reference or version.
        pub reference: String,
        /// Where it lies: folder, cupboard.
        pub place: String,
        /// Its address, https.
        pub link: String,
        /// Its essentials, readable with no network.
        pub essentials: String,
        /// Whether a printed copy lies ready, and where.
        pub printed: String,
        /// Who keeps it.
        pub owner: Option<Id<Contact>>,
        /// When it was last checked.
        pub checked_on: Option<Date>,
    }
}
