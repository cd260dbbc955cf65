//! Running and past incidents and drills, and their logs.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Running and past incidents and drills, and their logs.
    Incidents {
        running { nl: "Nu bezig", fr: "En cours", de: "Läuft", en: "Running" }
        ended { nl: "Afgesloten", fr: "Clôturés", de: "Abgeschlossen", en: "Closed" }
        drills { nl: "Oefeningen", fr: "Exercices", de: "Übungen", en: "Drills" }
        incident { nl: "Incident", fr: "Incident", de: "Vorfall", en: "Incident" }
        drill { nl: "Oefening", fr: "Exercice", de: "Übung", en: "Drill" }
        incident_number { nl: "Incident {number}", fr: "Incident {number}", de: "Vorfall {number}", en: "Incident {number}" }
        drill_number { nl: "Oefening {number}", fr: "Exercice {number}", de: "Übung {number}", en: "Drill {number}" }
        empty {
            nl: "Hier komen incidenten en oefeningen, met hun logboek.",
            fr: "Ici figureront incidents et exercices, avec leur journal.",
            de: "Hier stehen Vorfälle und Übungen mit ihrem Protokoll.",
            en: "Incidents and drills will stand here, with their logs.",
        }
        started_at { nl: "Gestart {moment}", fr: "Démarré\u{a0}: {moment}", de: "Gestartet {moment}", en: "Started {moment}" }
        closed_at { nl: "Afgesloten {moment}", fr: "Clôturé\u{a0}: {moment}", de: "Abgeschlossen {moment}", en: "Closed {moment}" }
        lasted { nl: "Duur: {duration}", fr: "Durée\u{a0}: {duration}", de: "Dauer: {duration}", en: "Lasted {duration}" }
        started_by { nl: "Gestart door {name}", fr: "Démarré par {name}", de: "Gestartet von {name}", en: "Started by {name}" }
        is_running { nl: "Al {duration} bezig", fr: "En cours depuis {duration}", de: "Läuft seit {duration}", en: "Running for {duration}" }
        entries {
            nl: ["{count} regel", "{count} regels"],
            fr: ["{count} entrée", "{count} entrées"],
            de: ["{count} Eintrag", "{count} Einträge"],
            en: ["{count} entry", "{count} entries"],
        }
        log { nl: "Logboek", fr: "Journal", de: "Protokoll", en: "Log" }
        log_newest_first { nl: "Nieuwste eerst", fr: "Plus récent d’abord", de: "Neueste zuerst", en: "Newest first" }
        log_oldest_first { nl: "Oudste eerst", fr: "Plus ancien d’abord", de: "Älteste zuerst", en: "Oldest first" }
        correct { nl: "Berichtigen", fr: "Corriger", de: "Berichtigen", en: "Correct" }
        correct_time { nl: "Juist uur", fr: "Heure exacte", de: "Richtige Uhrzeit", en: "Right time" }
        correct_hint {
            nl: "De eerste regel blijft zichtbaar. Niets verdwijnt uit het logboek.",
            fr: "La première entrée reste visible. Rien ne disparaît du journal.",
            de: "Der erste Eintrag bleibt sichtbar. Aus dem Protokoll verschwindet nichts.",
            en: "The first entry stays visible. Nothing leaves the log.",
        }
        reopen { nl: "Heropenen", fr: "Rouvrir", de: "Wieder öffnen", en: "Reopen" }
        reopen_question { nl: "{incident} heropenen?", fr: "Rouvrir\u{a0}: {incident}\u{a0}?", de: "{incident} wieder öffnen?", en: "Reopen {incident}?" }
        reopen_consequence {
            nl: "De klok telt verder vanaf de eerste start.",
            fr: "Le chronomètre reprend depuis le premier démarrage.",
            de: "Die Uhr zählt ab dem ersten Start weiter.",
            en: "The clock goes on from the first start.",
        }
        reopen_reason { nl: "Waarom heropen je?", fr: "Pourquoi rouvrir\u{a0}?", de: "Warum wieder öffnen?", en: "Why reopen?" }
        share_log { nl: "Logboek delen", fr: "Partager le journal", de: "Protokoll teilen", en: "Share the log" }
        title_label { nl: "Naam van het incident", fr: "Nom de l’incident", de: "Name des Vorfalls", en: "Name of the incident" }
        title_hint { nl: "Om het later te herkennen: “kabelbreuk bij werken”.", fr: "Pour le reconnaître\u{a0}: «\u{a0}câble coupé par un chantier\u{a0}».", de: "Zum Wiedererkennen: „Kabel bei Bauarbeiten getrennt“.", en: "To know it later: ‘cable cut by road works’." }
        not_found { nl: "Dit incident staat niet op dit toestel.", fr: "Cet incident n’est pas sur cet appareil.", de: "Dieser Vorfall ist nicht auf diesem Gerät.", en: "This incident is not on this device." }
    }
}
