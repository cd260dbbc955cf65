//! Help nearby when no telephone works (template 7.1, PRODUCT "Danger first").

use super::choice::choice;
use super::minutes::Minutes;
use super::record::record;
use super::timestamp::Date;

choice! {
    /// What is found there.
    pub enum PlaceKind {
        /// Another place of help.
        #[default]
        Other = "other",
        /// Fire station.
        Fire = "fire",
        /// Hospital.
        Hospital = "hospital",
        /// Police.
        Police = "police",
        /// Doctor or pharmacy.
        Doctor = "doctor",
    }
}

record! {
    /// The nearest fire station, hospital, police, with the way on foot.
    pub struct EmergencyPlace in "place" {
        /// Sort key.
        pub order: String,
        /// What is found there.
        pub kind: PlaceKind,
        /// Name.
        pub name: String,
        /// Address.
        pub address: String,
        /// The way on foot, in words.
        pub way: String,
        /// How long it takes on foot.
        pub on_foot: Option<Minutes>,
        /// Its local number, E.164.
        pub number: String,
        /// When the entry was last checked.
        pub checked_on: Option<Date>,
    }
}
