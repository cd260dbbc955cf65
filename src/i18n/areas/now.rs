//! The home screen: what still works, start, and the running incident.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The home screen: what still works, start, and the running incident.
    Now {
        what_works { nl: "Wat werkt nog?", fr: "Qu’est-ce qui fonctionne encore\u{a0}?", de: "Was funk\u{ad}tio\u{ad}niert noch?", en: "What still works?" }
        leave_open {
            nl: "Weet je het niet? Laat het dan open.",
            fr: "Vous ne savez pas\u{a0}? Laissez ouvert.",
            de: "Sie wissen es nicht? Lassen Sie es offen.",
            en: "Don’t know? Leave it open.",
        }
        /// The first look of an incident: a tap on what fails, then one for the others.
        what_fails { nl: "Wat werkt niet?", fr: "Qu’est-ce qui ne fonctionne pas\u{a0}?", de: "Was funk\u{ad}tio\u{ad}niert nicht?", en: "What does not work?" }
        rest_works { nl: "De rest werkt", fr: "Le reste fonctionne", de: "Der Rest funktioniert", en: "The rest works" }
        rest_unknown { nl: "De rest weet ik niet", fr: "Le reste, je ne sais pas", de: "Rest weiß ich nicht", en: "Not sure of the rest" }
        change { nl: "Wijzig", fr: "Modifier", de: "Ändern", en: "Change" }
        finished_changing { nl: "Klaar", fr: "Terminé", de: "Fertig", en: "Done" }
        /// Main action with no incident open.
        start { nl: "Incident starten", fr: "Démarrer un incident", de: "Vorfall starten", en: "Start an incident" }
        start_context {
            nl: "Ook zonder netwerk", fr: "Même sans réseau", de: "Auch ohne Netz", en: "Even without a network",
        }
        start_without_plan { nl: "Ook zonder plan", fr: "Même sans plan", de: "Auch ohne Plan", en: "Even without a plan" }
        start_question { nl: "Incident nu starten?", fr: "Démarrer l’incident maintenant\u{a0}?", de: "Vorfall jetzt starten?", en: "Start the incident now?" }
        start_consequence {
            nl: "De klok loopt vanaf nu en het logboek begint. Er gaat niets naar buiten.",
            fr: "Le chronomètre et le journal démarrent. Rien n’est envoyé.",
            de: "Uhr und Protokoll laufen ab jetzt. Es wird nichts gesendet.",
            en: "The clock and the log start now. Nothing is sent out.",
        }
        start_confirm { nl: "Ja, starten", fr: "Oui, démarrer", de: "Ja, starten", en: "Yes, start" }
        drill_link {
            nl: "Liever oefenen? Start een oefening",
            fr: "Plutôt s’exercer\u{a0}? Démarrer un exercice",
            de: "Lieber üben? Eine Übung starten",
            en: "Rather practise? Start a drill",
        }
        drill_question { nl: "Oefening nu starten?", fr: "Démarrer l’exercice maintenant\u{a0}?", de: "Übung jetzt starten?", en: "Start the drill now?" }
        drill_consequence {
            nl: "Zelfde weg als een echt incident, met OEFENING op elk scherm.",
            fr: "Le même chemin qu’un incident réel, avec EXERCICE sur chaque écran.",
            de: "Derselbe Weg wie im Ernstfall, mit ÜBUNG auf jedem Bildschirm.",
            en: "The same path as a real incident, with DRILL on every screen.",
        }
        drill_confirm { nl: "Ja, oefenen", fr: "Oui, s’exercer", de: "Ja, üben", en: "Yes, practise" }
        cancel { nl: "Annuleren", fr: "Annuler", de: "Abbrechen", en: "Cancel" }
        reachable_any_way {
            nl: ["Je bereikt nu {count} van {total} contacten.", "Je bereikt nu {count} van {total} contacten."],
            fr: ["Vous joignez {count} contact sur {total}.", "Vous joignez {count} contacts sur {total}."],
            de: ["Sie erreichen jetzt {count} von {total} Kontakten.", "Sie erreichen jetzt {count} von {total} Kontakten."],
            en: ["You can now reach {count} of {total} contacts.", "You can now reach {count} of {total} contacts."],
        }
        /// Nobody said yet what works.
        perhaps_reachable {
            nl: ["Misschien bereik je {count} van {total} contacten.", "Misschien bereik je {count} van {total} contacten."],
            fr: ["Vous joindrez peut-être {count} contact sur {total}.", "Vous joindrez peut-être {count} contacts sur {total}."],
            de: ["Vielleicht erreichen Sie {count} von {total} Kontakten.", "Vielleicht erreichen Sie {count} von {total} Kontakten."],
            en: ["You can perhaps reach {count} of {total} contacts.", "You can perhaps reach {count} of {total} contacts."],
        }
        maybe_reachable {
            nl: ["Bij {count} contact is het onzeker.", "Bij {count} contacten is het onzeker."],
            fr: ["Incertain pour {count} contact.", "Incertain pour {count} contacts."],
            de: ["Bei {count} Kontakt ist es unsicher.", "Bei {count} Kontakten ist es unsicher."],
            en: ["{count} contact is uncertain.", "{count} contacts are uncertain."],
        }
        nobody_reachable {
            nl: "Vanaf hier bereik je nu niemand. Vraag een ander toestel of ga te voet.",
            fr: "D’ici, personne n’est joignable. Empruntez un appareil ou allez-y à pied.",
            de: "Von hier ist niemand erreichbar. Leihen Sie ein Gerät oder gehen Sie hin.",
            en: "You can reach nobody from here. Borrow a phone or go on foot.",
        }
        no_contacts_yet {
            nl: "Er staan nog geen contacten in.",
            fr: "Il n’y a pas encore de contacts.",
            de: "Es sind noch keine Kontakte da.",
            en: "There are no contacts yet.",
        }
        /// The newest change in the plan; {date} is a day and month or a full date, never “today”.
        plan_of { nl: "Plan van {date}.", fr: "Plan du {date}.", de: "Plan vom {date}.", en: "Plan of {date}." }
        scenario_is { nl: "Scenario: {scenario}", fr: "Scénario\u{a0}: {scenario}", de: "Szenario: {scenario}", en: "Scenario: {scenario}" }
        /// Running incident.
        next_step { nl: "Volgende stap", fr: "Étape suivante", de: "Nächster Schritt", en: "Next step" }
        first_time_limit { nl: "Eerste tijdslimiet", fr: "Premier délai", de: "Erstes Zeitlimit", en: "First time limit" }
        next_message { nl: "Volgend bericht", fr: "Prochain message", de: "Nächste Nachricht", en: "Next message" }
        at_latest { nl: "{what}, tegen {time}", fr: "{what}, pour {time}", de: "{what}, bis {time}", en: "{what}, by {time}" }
        late { nl: "{duration} te laat", fr: "{duration} de retard", de: "{duration} zu spät", en: "{duration} late" }
        log { nl: "Logboek", fr: "Journal", de: "Protokoll", en: "Log" }
        all_entries {
            nl: ["Alles, {count} regel", "Alles, {count} regels"],
            fr: ["Tout, {count} entrée", "Tout, {count} entrées"],
            de: ["Alles, {count} Eintrag", "Alles, {count} Einträge"],
            en: ["All, {count} entry", "All, {count} entries"],
        }
        log_is_empty { nl: "Nog niets gelogd.", fr: "Rien au journal.", de: "Noch kein Eintrag.", en: "Nothing logged yet." }
        note_something { nl: "Noteer iets", fr: "Noter quelque chose", de: "Etwas notieren", en: "Note something" }
        /// A long line of the log.
        note_more { nl: "Meer", fr: "Lire la suite", de: "Mehr", en: "More" }
        note_less { nl: "Minder", fr: "Réduire", de: "Weniger", en: "Less" }
        note_label { nl: "Notitie", fr: "Note", de: "Notiz", en: "Note" }
        note_hint {
            nl: "Wat zag of hoorde je? Het uur komt er vanzelf bij.",
            fr: "Qu’avez-vous vu ou entendu\u{a0}? L’heure s’ajoute d’elle-même.",
            de: "Was haben Sie gesehen oder gehört? Die Uhrzeit kommt von selbst dazu.",
            en: "What did you see or hear? The time is added by itself.",
        }
        note_save { nl: "Notitie bewaren", fr: "Garder la note", de: "Notiz speichern", en: "Save the note" }
        note_is { nl: "Wat is het?", fr: "De quoi s’agit-il\u{a0}?", de: "Was ist es?", en: "What is it?" }
        note_plain { nl: "Notitie", fr: "Note", de: "Notiz", en: "Note" }
        note_decision { nl: "Beslissing", fr: "Décision", de: "Entscheidung", en: "Decision" }
        note_action { nl: "Gedaan", fr: "Fait", de: "Erledigt", en: "Done" }
        note_resource { nl: "Middel", fr: "Moyen", de: "Mittel", en: "Means" }
        note_lesson { nl: "Les", fr: "Leçon", de: "Erkenntnis", en: "Lesson" }
        hand_over { nl: "Leiding overdragen", fr: "Passer le relais", de: "Leitung übergeben", en: "Hand over the lead" }
        hand_over_to { nl: "Aan wie?", fr: "À qui\u{a0}?", de: "An wen?", en: "To whom?" }
        take_lead { nl: "Ik neem de leiding", fr: "Je prends la direction", de: "Ich übernehme die Leitung", en: "I take charge" }
        nobody_in_charge { nl: "Nog niemand heeft de leiding.", fr: "Personne ne dirige encore.", de: "Noch hat niemand die Leitung.", en: "Nobody is in charge yet." }
        ticket_number { nl: "Ticketnummer", fr: "Numéro de ticket", de: "Ticketnummer", en: "Ticket number" }
        ticket_promised { nl: "Beloofd tegen", fr: "Promis pour", de: "Zugesagt bis", en: "Promised by" }
        ticket_spoke_with { nl: "Gesproken met", fr: "Interlocuteur", de: "Gesprochen mit", en: "Spoke with" }
        reopen { nl: "Heropenen", fr: "Rouvrir", de: "Wieder öffnen", en: "Reopen" }
        who_are_you { nl: "Wie gebruikt dit toestel?", fr: "Qui utilise cet appareil\u{a0}?", de: "Wer nutzt dieses Gerät?", en: "Who uses this device?" }
    }
}
