//! Who is at the helm (template 1.1), and who does which step (template 7.2).

use std::collections::BTreeSet;

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::record::record;
use super::timestamp::Date;

choice! {
    /// Who writes the plan (template 1.1).
    pub enum Authorship {
        /// Not said yet.
        #[default]
        Open = "open",
        /// One person, named by the management.
        Person = "person",
        /// The management itself.
        Management = "management",
        /// A group, mixed and inclusive.
        Group = "group",
    }
}

choice! {
    /// Whether there is an IT service, and where (template 1.1).
    pub enum ItService {
        /// Not said yet.
        #[default]
        Open = "open",
        /// None.
        None = "none",
        /// In the company.
        Internal = "internal",
        /// Outside.
        External = "external",
        /// Both.
        Both = "both",
    }
}

record! {
    /// The team behind the plan (template 1.1, 2.2.3, 5).
    pub struct Team in "team" {
        /// One person or a group.
        pub authorship: Authorship,
        /// Who writes the plan.
        pub authors: BTreeSet<Id<Contact>>,
        /// How the group is made up.
        pub group: String,
        /// Who stands in for the author.
        pub backup: Option<Id<Contact>>,
        /// Who in the management validates it.
        pub validators: BTreeSet<Id<Contact>>,
        /// Whether there is an IT service.
        pub it_service: ItService,
        /// Who of the IT service is reached first.
        pub it_contact: Option<Id<Contact>>,
        /// Who manages incidents.
        pub incident_manager: Option<Id<Contact>>,
        /// Who keeps the plan.
        pub plan_owner: Option<Id<Contact>>,
        /// The business-continuity manager.
        pub continuity_manager: Option<Id<Contact>>,
        /// Reference of the business-continuity plan.
        pub continuity_plan: String,
        /// When the plan is to be looked at again.
        pub next_review: Option<Date>,
        /// When the protection of personal data was last looked at (template, introduction).
        pub data_protection_on: Option<Date>,
        /// What was found or decided about it.
        pub data_protection: String,
        /// When the staff was last trained (template, introduction).
        pub staff_trained_on: Option<Date>,
        /// How.
        pub staff_training: String,
        /// Whether what becomes digital does so safely (template, introduction).
        pub digital_safety: String,
        /// Whether the website says what the law asks for (template, introduction).
        pub website_duties: String,
    }
}

impl Team {
    /// Who is the management, as far as the plan says: whoever validates the plan for it, and whoever wrote the plan where
    /// that was the management itself.
    pub fn management(&self) -> BTreeSet<Id<Contact>> {
        let wrote = self
            .authors
            .iter()
            .filter(|_| self.authorship == Authorship::Management);
        self.validators.iter().chain(wrote).copied().collect()
    }
}

choice! {
    /// The steps of the template that the role table goes through (7.2).
    pub enum PlanStep {
        /// 1.1: who is at the helm.
        #[default]
        Helm = "1.1",
        /// 1.2: know your risks.
        Risks = "1.2",
        /// 1.3: preventive measures.
        Prevention = "1.3",
        /// 2: report.
        Report = "2",
        /// 2.2.1: activities concerned.
        Activities = "2.2.1",
        /// 2.2.2: classify.
        Classify = "2.2.2",
        /// 2.2.3: priorities.
        Priorities = "2.2.3",
        /// 3: activate and handle.
        Activate = "3",
        /// 3.1: tools and means.
        Tools = "3.1",
        /// 4: eradication.
        Cause = "4",
        /// 5: deactivation.
        Deactivate = "5",
        /// 6: lessons learned.
        Learn = "6",
        /// A row of one's own.
        Own = "own",
    }
}

record! {
    /// A row of the role table (template 7.2): the function that does a step, the person, the deputy.
    pub struct RoleRow in "role" {
        /// The step.
        pub step: PlanStep,
        /// Name of a row of one's own.
        pub label: String,
        /// Sort key within the step.
        pub order: String,
        /// The function that does it.
        pub function: String,
        /// The person.
        pub person: Option<Id<Contact>>,
        /// The deputy.
        pub deputy: Option<Id<Contact>>,
        /// What this role does in an incident, one duty a line.
        pub duties: String,
    }
}
