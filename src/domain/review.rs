//! The post-incident review (template step 6.1), all twelve blocks.
//!
//! What the log knows is filled in when the review is shown, not stored: an empty text means that what the log says
//! stands, a text replaces it.

use std::collections::BTreeSet;

use chrono::Days;

use super::answer::Answer;
use super::choice::choice;
use super::class::Class;
use super::contact::Contact;
use super::id::Id;
use super::incident::Incident;
use super::incident_state::IncidentState;
use super::own_row::OwnList;
use super::plan::Plan;
use super::record::record;
use super::timestamp::{Date, Timestamp};

choice! {
    /// The template's blocks.
    pub enum ReviewBlock {
        /// 1: key facts.
        #[default]
        Facts = "facts",
        /// 2: detection.
        Detection = "detection",
        /// 3: assessment and actions.
        Assessment = "assessment",
        /// 4: communication.
        Communication = "communication",
        /// 5: causes.
        Causes = "causes",
        /// 6: prevention.
        Prevention = "prevention",
        /// 7: adequate response.
        Response = "response",
        /// 8: how the management reacted.
        Management = "management",
        /// 9: how prepared the staff was.
        Preparedness = "preparedness",
        /// 10: improvements wished for.
        Improvements = "improvements",
        /// 11: damage claims.
        Claims = "claims",
        /// 12: other.
        Other = "other",
    }
}

choice! {
    /// Block 7: whether activities were back within their objectives.
    pub enum RecoveryVerdict {
        /// None.
        #[default]
        None = "none",
        /// Some.
        Some = "some",
        /// All.
        All = "all",
    }
}

choice! {
    /// Block 8: how the management reacted.
    pub enum ManagementReaction {
        /// Not answered yet.
        #[default]
        Open = "open",
        /// Not, or not enough.
        NotEnough = "not_enough",
        /// Reacted, but did not follow the plans fully.
        Partly = "partly",
        /// Reacted fully by the plans.
        Fully = "fully",
    }
}

choice! {
    /// Block 9: how prepared the staff was.
    pub enum Preparedness {
        /// Not answered yet.
        #[default]
        Open = "open",
        /// Not prepared.
        Unprepared = "unprepared",
        /// Partly.
        Partly = "partly",
        /// Fully.
        Fully = "fully",
    }
}

record! {
    /// The review of one incident. Its id has the bits of the incident's id, so that two people who begin it on two
    /// phones write the same review.
    pub struct Review in "review" {
        /// The incident.
        pub incident: Id<Incident>,
        /// Who writes it.
        pub written_by: BTreeSet<Id<Contact>>,
        /// By when it is due.
        pub due: Option<Date>,
        /// When it was finished.
        pub finished_on: Option<Date>,

        /// 1: when the incident was noticed.
        pub noticed_at: Option<Timestamp>,
        /// 1: when it was resolved.
        pub resolved_at: Option<Timestamp>,
        /// 1: type of incident.
        pub kind: String,
        /// 1: gravity.
        pub class: Option<Class>,
        /// 1: impact on customers?
        pub customer_impact: Answer,
        /// 1: which.
        pub customer_impact_text: String,
        /// 1: who managed it.
        pub manager: String,
        /// 1: description.
        pub description: String,

        /// 2: who noticed it and how.
        pub noticed_by: String,
        /// 2: noticed in time?
        pub noticed_in_time: Answer,
        /// 2: or when it could have been.
        pub noticed_in_time_text: String,
        /// 2: can procedures or tools find it earlier?
        pub earlier_detection: Answer,
        /// 2: which.
        pub earlier_detection_text: String,
        /// 2: were the ways to report followed?
        pub reporting_followed: Answer,
        /// 2: how.
        pub reporting_followed_text: String,

        /// 3: assessed rightly?
        pub assessed_rightly: Answer,
        /// 3: how.
        pub assessed_rightly_text: String,
        /// 3: was the information for it there?
        pub information_there: Answer,
        /// 3: which was missing.
        pub information_there_text: String,
        /// 3: was the continuity plan activated?
        pub continuity_activated: Answer,
        /// 3: why.
        pub continuity_activated_text: String,
        /// 3: which other actions were taken.
        pub other_actions: String,
        /// 3: which resources were used.
        pub resources: String,
        /// 3: is the plan flexible enough for the unforeseen?
        pub plan_flexible: Answer,
        /// 3: where not.
        pub plan_flexible_text: String,
        /// 3: were the actions taken in time?
        pub actions_in_time: Answer,
        /// 3: which were not.
        pub actions_in_time_text: String,

        /// 4: was there communication inside, in time?
        pub internal_in_time: Answer,
        /// 4: how.
        pub internal_in_time_text: String,
        /// 4: was there communication to the outside, in time?
        pub external_in_time: Answer,
        /// 4: how.
        pub external_in_time_text: String,
        /// 4: which channels were used.
        pub channels: String,
        /// 4: when the first message went out and how regularly the next ones.
        pub first_message: String,
        /// 4: were the right people involved?
        pub right_people: Answer,
        /// 4: who was missing.
        pub right_people_text: String,
        /// 4: which communication was useful.
        pub useful: String,
        /// 4: which was not efficient.
        pub inefficient: String,

        /// 5: was the cause found?
        pub cause_found: Answer,
        /// 5: which.
        pub cause_found_text: String,
        /// 5: are there related or similar incidents?
        pub similar: Answer,
        /// 5: which.
        pub similar_text: String,
        /// 5: is there an underlying problem?
        pub underlying: Answer,
        /// 5: which.
        pub underlying_text: String,
        /// 5: is more to be done to find it (step 4)?
        pub more_needed: Answer,
        /// 5: what.
        pub more_needed_text: String,

        /// 6: what can be learned.
        pub learned: String,
        /// 6: how to keep it from coming back, and who acts.
        pub avoid: String,

        /// 7: the verdict, when somebody does not share the computed one.
        pub recovery: Option<RecoveryVerdict>,
        /// 7: what there is to say about it.
        pub recovery_text: String,
        /// 7: must contracts be changed?
        pub contracts: Answer,
        /// 7: which.
        pub contracts_text: String,

        /// 8: how the management reacted.
        pub management: ManagementReaction,
        /// 8: in words.
        pub management_text: String,

        /// 9: how prepared the staff was.
        pub preparedness: Preparedness,
        /// 9: in words.
        pub preparedness_text: String,

        /// 10: what to change to be faster next time.
        pub improvements: String,

        /// 11: are there claims?
        pub claims: Answer,
        /// 11: which.
        pub claims_text: String,
        /// 11: were claims made to third parties?
        pub claims_to_others: Answer,
        /// 11: which.
        pub claims_to_others_text: String,

        /// 12: other.
        pub other: String,
    }
}

impl Review {
    /// The id of an incident's review.
    pub fn id_for(incident: Id<Incident>) -> Id<Self> {
        Id::from_bits(incident.bits())
    }

    /// How many days after the end it is due when nobody said otherwise: what happened is still known then.
    const DAYS: u64 = 14;

    /// By when the review of an incident is due: as somebody set it, else some days after the end. `None` while the
    /// incident runs.
    pub fn due_of(plan: &Plan, incident: Id<Incident>) -> Option<Date> {
        let set = plan
            .reviews
            .get(&Self::id_for(incident))
            .and_then(|review| review.due);
        set.or_else(|| {
            let closed = IncidentState::in_plan(plan, incident)?.closed?;
            closed.date().checked_add_days(Days::new(Self::DAYS))
        })
    }
}

impl ReviewBlock {
    /// The fields of a block in the template's order. A question and its words (`…_text`) stand together.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Facts => &[
                "noticed_at",
                "resolved_at",
                "kind",
                "class",
                "customer_impact",
                "customer_impact_text",
                "manager",
                "description",
            ],
            Self::Detection => &[
                "noticed_by",
                "noticed_in_time",
                "noticed_in_time_text",
                "earlier_detection",
                "earlier_detection_text",
                "reporting_followed",
                "reporting_followed_text",
            ],
            Self::Assessment => &[
                "assessed_rightly",
                "assessed_rightly_text",
                "information_there",
                "information_there_text",
                "continuity_activated",
                "continuity_activated_text",
                "other_actions",
                "resources",
                "plan_flexible",
                "plan_flexible_text",
                "actions_in_time",
                "actions_in_time_text",
            ],
            Self::Communication => &[
                "internal_in_time",
                "internal_in_time_text",
                "external_in_time",
                "external_in_time_text",
                "channels",
                "first_message",
                "right_people",
                "right_people_text",
                "useful",
                "inefficient",
            ],
            Self::Causes => &[
                "cause_found",
                "cause_found_text",
                "similar",
                "similar_text",
                "underlying",
                "underlying_text",
                "more_needed",
                "more_needed_text",
            ],
            Self::Prevention => &["learned", "avoid"],
            Self::Response => &["recovery", "recovery_text", "contracts", "contracts_text"],
            Self::Management => &["management", "management_text"],
            Self::Preparedness => &["preparedness", "preparedness_text"],
            Self::Improvements => &["improvements"],
            Self::Claims => &[
                "claims",
                "claims_text",
                "claims_to_others",
                "claims_to_others_text",
            ],
            Self::Other => &["other"],
        }
    }

    /// The list that takes rows of one's own to a block.
    pub const fn own_list(self) -> OwnList {
        match self {
            Self::Facts => OwnList::ReviewFacts,
            Self::Detection => OwnList::ReviewDetection,
            Self::Assessment => OwnList::ReviewAssessment,
            Self::Communication => OwnList::ReviewCommunication,
            Self::Causes => OwnList::ReviewCauses,
            Self::Prevention => OwnList::ReviewPrevention,
            Self::Response => OwnList::ReviewResponse,
            Self::Management => OwnList::ReviewManagement,
            Self::Preparedness => OwnList::ReviewPreparedness,
            Self::Improvements => OwnList::ReviewImprovements,
            Self::Claims => OwnList::ReviewClaims,
            Self::Other => OwnList::ReviewOther,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Record;

    #[test]
    fn every_field_of_the_review_stands_in_one_block_in_the_records_order() {
        let placed: Vec<&str> = ReviewBlock::ALL
            .iter()
            .flat_map(|block| block.fields())
            .copied()
            .collect();
        let frame = ["incident", "written_by", "due", "finished_on"];
        let of_blocks: Vec<&str> = Review::FIELDS
            .iter()
            .copied()
            .filter(|field| !frame.contains(field))
            .collect();
        assert_eq!(placed, of_blocks);
    }
}
