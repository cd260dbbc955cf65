//! The company's own criteria for the classes (template 2.2.2).

use std::collections::BTreeMap;

use super::class::Class;
use super::classify::Question;
use super::minutes::Minutes;
use super::record::record;

record! {
    /// Thresholds and the wording of the classifier.
    pub struct Classification in "classification" {
        /// After how long a class is to be considered ("after 90 minutes: major").
        pub thresholds: BTreeMap<Class, Minutes>,
        /// Own wording of the four questions; absent: the app's.
        pub questions: BTreeMap<Question, String>,
        /// How often the people concerned are told, by class.
        pub message_every: BTreeMap<Class, Minutes>,
    }
}

record! {
    /// A criterion or example of a class.
    pub struct Criterion in "criterion" {
        /// The class.
        pub class: Class,
        /// Sort key within the class.
        pub order: String,
        /// The criterion.
        pub text: String,
        /// Whether it is an example rather than a criterion.
        pub example: bool,
    }
}
