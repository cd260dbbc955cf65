//! Rows of one's own in lists whose rows the template names (the template's "…").

use super::answer::Answer;
use super::choice::choice;
use super::record::record;

choice! {
    /// The list to which a row is added. Lists that consist of records anyway (contacts, risks, lines, activities …)
    /// take further records instead.
    pub enum OwnList {
        /// What depends on telecom.
        #[default]
        TelecomNeeds = "telecom_needs",
        /// The team (1.1).
        Team = "team",
        /// Risk assessment and treatment (1.2).
        RiskStudy = "risk_study",
        /// Fields of a line (1.3).
        Line = "line",
        /// Promises of an SLA (1.3).
        Sla = "sla",
        /// Columns of an essential activity (2.2.1).
        Activity = "activity",
        /// The company.
        Company = "company",
        /// Review, block 1.
        ReviewFacts = "review_facts",
        /// Review, block 2.
        ReviewDetection = "review_detection",
        /// Review, block 3.
        ReviewAssessment = "review_assessment",
        /// Review, block 4.
        ReviewCommunication = "review_communication",
        /// Review, block 5.
        ReviewCauses = "review_causes",
        /// Review, block 6.
        ReviewPrevention = "review_prevention",
        /// Review, block 7.
        ReviewResponse = "review_response",
        /// Review, block 8.
        ReviewManagement = "review_management",
        /// Review, block 9.
        ReviewPreparedness = "review_preparedness",
        /// Review, block 10.
        ReviewImprovements = "review_improvements",
        /// Review, block 11.
        ReviewClaims = "review_claims",
        /// Review, block 12.
        ReviewOther = "review_other",
    }
}

record! {
    /// A row of one's own: what it asks and what it says.
    pub struct OwnRow in "own_row" {
        /// The list.
        pub list: OwnList,
        /// The entity to which the list belongs ("activity/3k…"); empty when there is one such list.
        pub of: String,
        /// Sort key.
        pub order: String,
        /// Its heading or question.
        pub label: String,
        /// What it says.
        pub text: String,
        /// Its answer, when it is a yes-or-no question.
        pub answer: Answer,
    }
}
