//! The class of an incident as the widgets show it.

use crate::domain::Class;
use crate::i18n::Texts;
use crate::ui::widgets::Seriousness;

/// How many bars a class fills.
pub fn seriousness(class: Option<Class>) -> Seriousness {
    match class {
        None => Seriousness::NotYet,
        Some(Class::Weak) => Seriousness::Weak,
        Some(Class::Small) => Seriousness::Minor,
        Some(Class::Major) => Seriousness::Major,
        Some(Class::Crisis) => Seriousness::Crisis,
    }
}

/// The word for a class; before one is set, that there is none yet.
pub fn class_word(words: &'static Texts, class: Option<Class>) -> &'static str {
    class.map_or(words.classes.not_yet, |class| words.classes.name(class))
}
