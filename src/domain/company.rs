//! The company itself.

use std::collections::BTreeSet;

use super::language::Language;
use super::record::record;

record! {
    /// The company that the plan is for; its facts fill the messages.
    pub struct Company in "company" {
        /// Name.
        pub name: String,
        /// Address of the site.
        pub address: String,
        /// The number under which outsiders know the company, E.164.
        pub main_number: String,
        /// Website, https.
        pub website: String,
        /// Opening hours, in words.
        pub opening_hours: String,
        /// How one can pay when payment terminals are dead, in words for the door sign.
        pub payment: String,
        /// Language in which the plan is written.
        pub language: Language,
        /// Parts of the plan that do not apply to the company, by their kinds.
        pub set_aside: BTreeSet<String>,
    }
}
