//! Where something is kept. Kept, exported and received are three words, never one.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Where something is kept. Kept, exported and received are three words, never one.
    Saved {
        saved { nl: "Bewaard", fr: "Gardé", de: "Gespei\u{ad}chert", en: "Saved" }
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
        saved_at {
            nl: "Bewaard {time}", fr: "Gardé {time}", de: "Gespeichert {time}", en: "Saved {time}",
        }
        saved_long {
            nl: "Alles staat veilig op dit toestel, ook als de browser stopt.",
            fr: "Tout est en sûreté sur cet appareil, même si le navigateur s’arrête.",
            de: "Alles liegt sicher auf diesem Gerät, auch wenn der Browser endet.",
            en: "Everything is safe on this device, even if the browser stops.",
        }
        saving_long {
            nl: "De laatste wijziging wordt nog weggeschreven.",
            fr: "La dernière modification s’enregistre encore.",
            de: "Die letzte Änderung wird noch geschrieben.",
            en: "The last change is still being written.",
        }
        local_only_long {
            nl: "Eén van de twee bewaarplaatsen werkt niet. Neem een kopie voor de zekerheid.",
            fr: "Un des deux emplacements de stockage ne fonctionne pas. Prenez une copie par sécurité.",
            de: "Einer von zwei Speichern antwortet nicht. Nehmen Sie zur Sicherheit eine Kopie.",
            en: "One of the two stores does not work. Take a copy to be safe.",
        }
        unsaved_long {
            nl: "Sluit je de app, dan is de laatste wijziging weg. Neem nu een kopie.",
            fr: "Si vous fermez l’app, la dernière modification disparaît. Prenez une copie.",
            de: "Beim Schließen geht die letzte Änderung verloren. Nehmen Sie jetzt eine Kopie.",
            en: "If you close the app, the last change is gone. Take a copy now.",
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
        kept_phone_nowhere_else {
            nl: "Bewaard op deze telefoon. Nog nergens anders.",
            fr: "Gardé sur ce téléphone. Nulle part ailleurs.",
            de: "Auf diesem Handy gespeichert. Sonst nirgends.",
            en: "Kept on this phone. Nowhere else yet.",
        }
        kept_device_nowhere_else {
            nl: "Bewaard op dit toestel. Nog nergens anders.",
            fr: "Gardé sur cet appareil. Nulle part ailleurs.",
            de: "Auf diesem Gerät gespeichert. Sonst nirgends.",
            en: "Kept on this device. Nowhere else yet.",
        }
        /// A file left the app; whether anybody has it is unknown.
        exported { nl: "Geëxporteerd", fr: "Exporté", de: "Exportiert", en: "Exported" }
        exported_unknown_receipt {
            nl: "Of iemand de kopie kreeg, weet Plan\u{a0}B niet.",
            fr: "Plan\u{a0}B ignore si quelqu’un a reçu la copie.",
            de: "Ob jemand die Kopie hat, weiß Plan\u{a0}B nicht.",
            en: "Plan\u{a0}B does not know whether anybody got the copy.",
        }
        received_by_somebody {
            nl: "Ontvangen door iemand", fr: "Reçu par quelqu’un", de: "Bei jemandem angekommen", en: "Received by somebody",
        }
        received_by {
            nl: "Ontvangen door {name}", fr: "Reçu par {name}", de: "Bei {name} angekommen", en: "Received by {name}",
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
