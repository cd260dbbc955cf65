//! Names of screens, the bars, the head of a screen.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Names of screens, the bars, the head of a screen.
    Nav {
        /// The brand; the same everywhere.
        brand { nl: "Plan\u{a0}B", fr: "Plan\u{a0}B", de: "Plan\u{a0}B", en: "Plan\u{a0}B" }
        now { nl: "Nu", fr: "Maintenant", de: "Jetzt", en: "Now" }
        steps { nl: "Stappen", fr: "Étapes", de: "Schritte", en: "Steps" }
        contacts { nl: "Contacten", fr: "Contacts", de: "Kontakte", en: "Contacts" }
        plan { nl: "Plan", fr: "Plan", de: "Plan", en: "Plan" }
        more { nl: "Meer", fr: "Plus", de: "Mehr", en: "More" }
        incidents { nl: "Incidenten", fr: "Incidents", de: "Vorfälle", en: "Incidents" }
        exchange { nl: "Uitwisselen", fr: "Échanger", de: "Austauschen", en: "Exchange" }
        settings { nl: "Instellingen", fr: "Paramètres", de: "Einstellungen", en: "Settings" }
        checklist { nl: "Checklist", fr: "Check-list", de: "Checkliste", en: "Checklist" }
        back { nl: "Terug", fr: "Retour", de: "Zurück", en: "Back" }
        /// Label of the bar for a screen reader.
        main_menu { nl: "Hoofdmenu", fr: "Menu principal", de: "Hauptmenü", en: "Main menu" }
        /// First link of a page, for keyboards.
        skip_to_content {
            nl: "Naar de inhoud", fr: "Aller au contenu", de: "Zum Inhalt", en: "Skip to content",
        }
        /// The title of the browser's window.
        window_title {
            nl: "{screen} | Plan\u{a0}B", fr: "{screen} | Plan\u{a0}B", de: "{screen} | Plan\u{a0}B", en: "{screen} | Plan\u{a0}B",
        }
        not_found {
            nl: "Deze pagina bestaat niet.",
            fr: "Cette page n’existe pas.",
            de: "Diese Seite gibt es nicht.",
            en: "This page does not exist.",
        }
        to_now {
            nl: "Ga naar Nu", fr: "Aller à Maintenant", de: "Zu Jetzt", en: "Go to Now",
        }
        drill { nl: "OEFENING", fr: "EXERCICE", de: "ÜBUNG", en: "DRILL" }
        /// After the drill word, in the band above everything.
        drill_not_real {
            nl: "geen echt incident", fr: "pas d’incident réel", de: "kein echter Vorfall", en: "not a real incident",
        }
        /// Before the verb on the main action during a drill.
        drill_prefix { nl: "Oefening:", fr: "Exercice\u{a0}:", de: "Übung:", en: "Drill:" }
        /// Unit under the clock of a running incident, `0:49`.
        hours_running { nl: "uur bezig", fr: "h écoulées", de: "Std. Dauer", en: "h elapsed" }
        /// Second line of the head; {number} is the incident's.
        incident_since {
            nl: "Incident {number}, sinds\u{a0}{time}",
            fr: "Incident {number}, depuis\u{a0}{time}",
            de: "Vorfall {number}, seit\u{a0}{time}",
            en: "Incident {number}, since\u{a0}{time}",
        }
        /// The same in a drill.
        drill_since {
            nl: "Oefening {number}, sinds\u{a0}{time}",
            fr: "Exercice {number}, depuis\u{a0}{time}",
            de: "Übung {number}, seit\u{a0}{time}",
            en: "Drill {number}, since\u{a0}{time}",
        }
    }
}
