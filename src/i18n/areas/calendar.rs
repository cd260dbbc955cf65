//! The months, as they stand in a date.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The months, as they stand in a date.
    Calendar {
        january { nl: "januari", fr: "janvier", de: "Januar", en: "January" }
        february { nl: "februari", fr: "février", de: "Februar", en: "February" }
        march { nl: "maart", fr: "mars", de: "März", en: "March" }
        april { nl: "april", fr: "avril", de: "April", en: "April" }
        may { nl: "mei", fr: "mai", de: "Mai", en: "May" }
        june { nl: "juni", fr: "juin", de: "Juni", en: "June" }
        july { nl: "juli", fr: "juillet", de: "Juli", en: "July" }
        august { nl: "augustus", fr: "août", de: "August", en: "August" }
        september { nl: "september", fr: "septembre", de: "September", en: "September" }
        october { nl: "oktober", fr: "octobre", de: "Oktober", en: "October" }
        november { nl: "november", fr: "novembre", de: "November", en: "November" }
        december { nl: "december", fr: "décembre", de: "Dezember", en: "December" }
    }
}
