//! Reporting (template 2).

use std::collections::BTreeSet;

use super::contact::Contact;
use super::id::Id;
use super::incident::Incident;
use super::message::Audience;
use super::record::record;
use super::service::Service;
use super::timestamp::Timestamp;

record! {
    /// A way in which an incident is reported.
    pub struct ReportWay in "report_way" {
        /// Sort key.
        pub order: String,
        /// Who reports this way.
        pub audience: Audience,
        /// The way, in words.
        pub text: String,
        /// To whom.
        pub to: Option<Id<Contact>>,
        /// A number, E.164, or a mail address.
        pub number: String,
        /// The services that it needs.
        pub needs: BTreeSet<Service>,
    }
}

record! {
    /// An event that might become an incident, reported without opening one (class weak).
    pub struct EventReport in "report" {
        /// When it was noted.
        pub noted: Timestamp,
        /// Who noted it.
        pub noted_by: String,
        /// When it happened, when that is another time.
        pub happened: Option<Timestamp>,
        /// Who reported it.
        pub reported_by: String,
        /// From which side it came.
        pub audience: Audience,
        /// What.
        pub text: String,
        /// The services that it concerns.
        pub services: BTreeSet<Service>,
        /// The incident that came of it, or to which it belongs.
        pub incident: Option<Id<Incident>>,
        /// When it was closed without an incident; none: it is open.
        pub closed: Option<Timestamp>,
        /// Who closed it.
        pub closed_by: String,
        /// Why, "it was nothing" for instance.
        pub closed_reason: String,
    }
}
