//! Where something is kept. Kept, exported and received are three words, never one.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Where something is kept. Kept, exported and received are three words, never one.
    Saved {
        saved { nl: "Bewaard", fr: "Enregistré", de: "Gespei\u{ad}chert", en: "Saved" }
        saving { nl: "Bezig met bewaren", fr: "Enregistrement", de: "Wird gespeichert", en: "Saving" }
        local_only {
            nl: "Alleen in deze browser",
            fr: "Dans ce navigateur seulement",
            de: "Nur in diesem Browser",
            en: "In this browser only",
        }
        unsaved {
            nl: "Niet bewaard: neem een kopie",
            fr: "Non gardé\u{a0}: prenez une copie",
            de: "Nicht gespeichert: Kopie nehmen",
            en: "Not saved: take a copy",
        }
        saving_long {
            nl: "De laatste wijziging wordt nog weggeschreven.",
            fr: "La dernière modification s’enregistre encore.",
            de: "Die letzte Änderung wird noch geschrieben.",
            en: "The last change is still being written.",
        }
        take_copy { nl: "Kopie nemen", fr: "Prendre une copie", de: "Kopie nehmen", en: "Take a copy" }
        /// Heading above the three lines kept, exported, received.
        where_is_it { nl: "Waar staat het?", fr: "Où est-ce\u{a0}?", de: "Wo liegt es?", en: "Where is it?" }
        kept_phone {
            nl: "Bewaard op deze telefoon",
            fr: "Gardé sur ce téléphone",
            de: "Auf diesem Handy gespeichert",
            en: "Kept on this phone",
        }
        kept_device {
            nl: "Bewaard op dit toestel",
            fr: "Gardé sur cet appareil",
            de: "Auf diesem Gerät gespeichert",
            en: "Kept on this device",
        }
        /// A file left the app; whether anybody has it is unknown.
        exported { nl: "Geëxporteerd", fr: "Exporté", de: "Exportiert", en: "Exported" }
        received_by_somebody {
            nl: "Ontvangen door iemand", fr: "Reçu par quelqu’un", de: "Bei jemandem angekommen", en: "Received by somebody",
        }
        /// On paper: of when the plan is, and the paper.
        plan_changed {
            nl: "Plan laatst gewijzigd op {date}.",
            fr: "Plan modifié le {date}.",
            de: "Plan zuletzt geändert am {date}.",
            en: "Plan last changed on {date}.",
        }
        printed_on {
            nl: "Afgedrukt op {moment}.",
            fr: "Imprimé le {moment}.",
            de: "Gedruckt am {moment}.",
            en: "Printed on {moment}.",
        }
        not_yet { nl: "nog niet", fr: "pas encore", de: "noch nicht", en: "not yet" }
    }
}
