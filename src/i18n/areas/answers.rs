//! Answers to yes-or-no questions.

use crate::domain::Answer;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Answers to yes-or-no questions.
    Answers {
        open { nl: "Nog open", fr: "Sans réponse", de: "Noch offen", en: "Open" }
        yes { nl: "Ja", fr: "Oui", de: "Ja", en: "Yes" }
        partly { nl: "Deels", fr: "En partie", de: "Teilweise", en: "In part" }
        no { nl: "Nee", fr: "Non", de: "Nein", en: "No" }
        unknown { nl: "Weet ik niet", fr: "Je ne sais pas", de: "Weiß ich nicht", en: "Not sure" }
        open_inline { nl: "nog open", fr: "sans réponse", de: "noch offen", en: "open" }
        yes_inline { nl: "ja", fr: "oui", de: "ja", en: "yes" }
        partly_inline { nl: "deels", fr: "en partie", de: "teilweise", en: "in part" }
        no_inline { nl: "nee", fr: "non", de: "nein", en: "no" }
        unknown_inline { nl: "niet bekend", fr: "inconnu", de: "nicht bekannt", en: "not known" }
    }
}

impl Answers {
    /// An answer, as a label.
    #[must_use]
    pub fn name(&self, answer: Answer) -> &'static str {
        match answer {
            Answer::Open => self.open,
            Answer::Yes => self.yes,
            Answer::Partly => self.partly,
            Answer::No => self.no,
            Answer::Unknown => self.unknown,
        }
    }

    /// An answer, in the middle of a sentence where nobody speaks in the first person.
    #[must_use]
    pub fn name_inline(&self, answer: Answer) -> &'static str {
        match answer {
            Answer::Open => self.open_inline,
            Answer::Yes => self.yes_inline,
            Answer::Partly => self.partly_inline,
            Answer::No => self.no_inline,
            Answer::Unknown => self.unknown_inline,
        }
    }
}
