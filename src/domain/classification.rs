//! The company's own criteria for the classes (template 2.2.2).

use std::collections::BTreeMap;

use super::class::Class;
use super::classify::Question;
use super::minutes::Minutes;
use super::record::record;
use super::text::is_blank;

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

impl Classification {
    /// The company's own wording of a question; none: the app's holds.
    pub fn own_question(&self, question: Question) -> Option<&str> {
        let own = self.questions.get(&question).map(|text| text.trim());
        own.filter(|text| !is_blank(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_emptied_to_blanks_is_the_apps_again() {
        let own = |text: &str| {
            let mut classification = Classification::default();
            classification.questions.insert(Question::Danger, text.to_owned());
            classification.own_question(Question::Danger).map(str::to_owned)
        };
        assert_eq!(own(" Lift stuck? "), Some("Lift stuck?".to_owned()));
        assert_eq!(own(" \n"), None);
        assert_eq!(Classification::default().own_question(Question::Noticed), None);
    }
}
