//! References to other documents (template 1.2, 2.2, 5).

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::record::record;
use super::text::is_blank;
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

/// Whether a document helps in an outage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentOpening {
    /// Its essentials are in the plan, and so on every phone.
    InPlan,
    /// A printed copy lies ready.
    Printed,
    /// It will not open.
    WillNot,
}

impl Document {
    /// Whether it helps in an outage.
    pub fn opening(&self) -> DocumentOpening {
        if !is_blank(&self.essentials) {
            DocumentOpening::InPlan
        } else if !is_blank(&self.printed) {
            DocumentOpening::Printed
        } else {
            DocumentOpening::WillNot
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_opens_in_an_outage_when_its_essentials_or_a_printed_copy_are_there() {
        let document = |essentials: &str, printed: &str| Document {
            essentials: essentials.to_owned(),
            printed: printed.to_owned(),
            link: "https://example.be/plan".to_owned(),
            ..Document::default()
        };
        assert_eq!(document("", "").opening(), DocumentOpening::WillNot);
        assert_eq!(document(" \u{200b}", " ").opening(), DocumentOpening::WillNot);
        assert_eq!(document("", "Safe").opening(), DocumentOpening::Printed);
        assert_eq!(
            document("Call the insurer", "Safe").opening(),
            DocumentOpening::InPlan
        );
    }
}
