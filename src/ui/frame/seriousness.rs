//! The class of an incident as the widgets show it.

use crate::domain::Class;
use crate::i18n::Texts;
use crate::ui::widgets::Seriousness;

/// How many bars a class fills.
pub fn seriousness(class: Class) -> Seriousness {
    match class {
        Class::Weak => Seriousness::Weak,
        Class::Small => Seriousness::Minor,
        Class::Major => Seriousness::Major,
        Class::Crisis => Seriousness::Crisis,
    }
}

/// The word for a class; before one is set, that there is none yet.
pub fn class_word(words: &'static Texts, class: Option<Class>) -> &'static str {
    class.map_or(words.classes.not_yet, |class| words.classes.name(class))
}
