//! Other ways in which outsiders can reach the company (template 1.3, external).

use std::collections::BTreeSet;

use super::message::Audience;
use super::record::record;
use super::service::Service;
use super::timestamp::Date;

record! {
    /// A way in for customers and suppliers when the usual one is dead.
    pub struct ExternalWay in "external_way" {
        /// Sort key.
        pub order: String,
        /// For whom.
        pub audience: Audience,
        /// The way, in words.
        pub text: String,
        /// A number, E.164.
        pub number: String,
        /// The number's operator.
        pub operator: String,
        /// The services that it needs.
        pub needs: BTreeSet<Service>,
        /// Where it is made known.
        pub made_known: String,
        /// When it was last checked.
        pub checked_on: Option<Date>,
    }
}
