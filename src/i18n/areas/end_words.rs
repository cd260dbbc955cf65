//! The cause and the end of an incident (template steps 4 and 5).

use crate::domain::DeactivationAct;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The cause and the end of an incident (template steps 4 and 5).
    EndWords {
        title { nl: "Oorzaak en einde", fr: "Cause et fin", de: "Ursache und Ende", en: "Cause and end" }
        why {
            nl: "Werkt alles weer? Noteer sinds wanneer, en rond af.",
            fr: "Tout fonctionne à nouveau\u{a0}? Notez depuis quand, puis terminez.",
            de: "Läuft alles wieder? Notieren Sie seit wann, und schließen Sie ab.",
            en: "Does everything work again? Note since when, and wrap up.",
        }
        back { nl: "Alles werkt weer", fr: "Tout fonctionne à nouveau", de: "Alles läuft wieder", en: "Everything works again" }
        back_day { nl: "Sinds welke dag", fr: "Depuis quel jour", de: "Seit welchem Tag", en: "Since which day" }
        back_time { nl: "Sinds welk uur", fr: "Depuis quelle heure", de: "Seit welcher Uhrzeit", en: "Since what time" }
        back_save { nl: "Uur noteren", fr: "Noter l’heure", de: "Uhrzeit notieren", en: "Note the time" }
        back_said { nl: "Alles werkt weer sinds {moment}.", fr: "Tout fonctionne à nouveau depuis\u{a0}: {moment}.", de: "Alles läuft wieder seit {moment}.", en: "Everything works again since {moment}." }
        /// Takes back that everything works.
        back_undo { nl: "Toch nog niet", fr: "Finalement, pas encore", de: "Doch noch nicht", en: "Still not back" }
        still_down { nl: "Nog niet gemeld als hersteld: {services}.", fr: "Pas encore signalé rétabli\u{a0}: {services}.", de: "Noch nicht als behoben gemeldet: {services}.", en: "Not yet reported as back: {services}." }
        cause { nl: "Oorzaak", fr: "Cause", de: "Ursache", en: "Cause" }
        cause_known { nl: "Is de oorzaak bekend?", fr: "La cause est-elle connue\u{a0}?", de: "Ist die Ursache bekannt?", en: "Is the cause known?" }
        cause_unsaid { nl: "Kies of de oorzaak bekend is.", fr: "Indiquez si la cause est connue.", de: "Wählen Sie, ob die Ursache bekannt ist.", en: "Choose whether the cause is known." }
        known { nl: "Bekend", fr: "Connue", de: "Bekannt", en: "Known" }
        partly { nl: "Deels", fr: "En partie", de: "Teilweise", en: "In part" }
        not_yet { nl: "Nog niet", fr: "Pas encore", de: "Noch nicht", en: "Not yet" }
        cause_text { nl: "Wat was het?", fr: "Qu’était-ce\u{a0}?", de: "Was war es?", en: "What was it?" }
        follow_up { nl: "Wanneer opnieuw bekijken?", fr: "Quand y revenir\u{a0}?", de: "Wann wieder ansehen?", en: "When to look again?" }
        cause_save { nl: "Oorzaak noteren", fr: "Noter la cause", de: "Ursache notieren", en: "Note the cause" }
        noted { nl: "Genoteerd.", fr: "Noté.", de: "Notiert.", en: "Noted." }
        related { nl: "Verwante incidenten", fr: "Incidents liés", de: "Verwandte Vorfälle", en: "Related incidents" }
        relate { nl: "Verwant met", fr: "Lié à", de: "Verwandt mit", en: "Related to" }
        acts { nl: "Om af te sluiten", fr: "Pour clôturer", de: "Zum Abschließen", en: "To wrap up" }
        acts_left {
            nl: ["{count} punt te doen", "{count} punten te doen"],
            fr: ["{count} point à faire", "{count} points à faire"],
            de: ["{count} Punkt offen", "{count} Punkte offen"],
            en: ["{count} item to do", "{count} items to do"],
        }
        all_done { nl: "Alles gedaan", fr: "Tout est fait", de: "Alles erledigt", en: "All done" }
        close_ticket { nl: "Ticket afsluiten", fr: "Clôturer le ticket", de: "Ticket abschließen", en: "Close the ticket" }
        close_incident { nl: "Afsluiten van het incident afspreken", fr: "Convenir de la clôture de l’incident", de: "Abschluss des Vorfalls abstimmen", en: "Agree on closing the incident" }
        deactivate { nl: "Plan deactiveren", fr: "Désactiver le plan", de: "Plan deaktivieren", en: "Deactivate the plan" }
        /// Beside the act: there is nothing to deactivate.
        never_activated { nl: "Het plan is niet geactiveerd: hier is niets te deactiveren.", fr: "Le plan n’a pas été activé\u{a0}: il n’y a rien à désactiver.", de: "Der Plan wurde nicht aktiviert: Hier gibt es nichts zu deaktivieren.", en: "The plan was never activated: there is nothing to deactivate." }
        /// Beside the act: there is no ticket to close.
        no_ticket { nl: "Er is geen ticket: hier is niets te sluiten.", fr: "Il n’y a pas de ticket à clôturer.", de: "Es gibt kein Ticket: Hier gibt es nichts zu schließen.", en: "There is no ticket to close." }
        order_review { nl: "Nabespreking vragen", fr: "Demander le bilan post-incident", de: "Nachbereitung veranlassen", en: "Order the post-incident review" }
        own { nl: "Eigen punt", fr: "Point propre", de: "Eigener Punkt", en: "Item of your own" }
        needs_agreement { nl: "Akkoord nodig van {name}", fr: "Accord nécessaire\u{a0}: {name}", de: "Zustimmung nötig: {name}", en: "Needs agreement of {name}" }
        the_manager { nl: "de incident\u{ad}beheerder", fr: "le gestionnaire d’incident", de: "die Vorfall-Leitung", en: "the incident manager" }
        the_continuity { nl: "de continuïteits\u{ad}beheerder", fr: "le gestionnaire de la continuité", de: "die Kontinuitäts-Leitung", en: "the continuity manager" }
        agreed_by { nl: "Wie gaf akkoord?", fr: "Qui a donné son accord\u{a0}?", de: "Wer hat zugestimmt?", en: "Who agreed?" }
        agreed_by_hint { nl: "Vraag het eerst: {name}.", fr: "Demandez d’abord\u{a0}: {name}.", de: "Fragen Sie zuerst: {name}.", en: "Ask first: {name}." }
        reference { nl: "Document en referentie", fr: "Document et référence", de: "Dokument und Referenz", en: "Document and reference" }
        act_done { nl: "Gedaan", fr: "Fait", de: "Erledigt", en: "Done" }
        act_open { nl: "Nog te doen", fr: "À faire", de: "Noch offen", en: "To do" }
        done_at { nl: "Gedaan om\u{a0}{time}", fr: "Fait à\u{a0}{time}", de: "Erledigt um\u{a0}{time}", en: "Done at\u{a0}{time}" }
        close { nl: "Incident afsluiten", fr: "Clôturer l’incident", de: "Vorfall abschließen", en: "Close the incident" }
        close_drill { nl: "Oefening afsluiten", fr: "Clôturer l’exercice", de: "Übung abschließen", en: "Close the drill" }
        close_question { nl: "Nu afsluiten?", fr: "Clôturer maintenant\u{a0}?", de: "Jetzt abschließen?", en: "Close now?" }
        close_undone {
            nl: ["Nog niet gedaan ({count})", "Nog niet gedaan ({count})"],
            fr: ["Pas encore fait ({count})", "Pas encore fait ({count})"],
            de: ["Noch nicht erledigt ({count})", "Noch nicht erledigt ({count})"],
            en: ["Not done yet ({count})", "Not done yet ({count})"],
        }
        close_later { nl: "Dat blijft hier staan en kan later.", fr: "Cela reste ici, pour plus tard.", de: "Das bleibt hier stehen, auch für später.", en: "It stays here and can be done later." }
        close_missing { nl: "Nog niet gevonden: {names}.", fr: "Pas encore retrouvés\u{a0}: {names}.", de: "Noch nicht gefunden: {names}.", en: "Not found yet: {names}." }
        close_untold { nl: "Nog niemand kreeg bericht dat het weer werkt.", fr: "Personne n’est encore prévenu du retour à la normale.", de: "Noch niemand wurde informiert, dass es wieder geht.", en: "Nobody was told yet that it works again." }
        close_without_time {
            nl: "Sinds wanneer alles weer werkt, is niet genoteerd.",
            fr: "L’heure du rétablissement n’est pas notée.",
            de: "Seit wann alles läuft, ist nicht notiert.",
            en: "Since when everything works is not noted.",
        }
        close_consequence {
            nl: "De klok stopt. Het logboek blijft, en heropenen kan.",
            fr: "Le chronomètre s’arrête. Le journal reste, et vous pourrez rouvrir.",
            de: "Die Uhr hält an. Das Protokoll bleibt, Wiederöffnen ist möglich.",
            en: "The clock stops. The log stays, and you can reopen it.",
        }
        close_still_down {
            nl: "Dit werkt nog niet: {services}.",
            fr: "Ceci ne fonctionne pas encore\u{a0}: {services}.",
            de: "Das funktioniert noch nicht: {services}.",
            en: "This does not work yet: {services}.",
        }
        close_confirm { nl: "Ja, afsluiten", fr: "Oui, clôturer", de: "Ja, abschließen", en: "Yes, close it" }
        closed_notice {
            nl: "Afgesloten om\u{a0}{time}. Deel het logboek nu.",
            fr: "Clôturé à\u{a0}{time}. Partagez le journal maintenant.",
            de: "Abgeschlossen um\u{a0}{time}. Teilen Sie jetzt das Protokoll.",
            en: "Closed at\u{a0}{time}. Share the log now.",
        }
        share_log { nl: "Logboek delen", fr: "Partager le journal", de: "Protokoll teilen", en: "Share the log" }
        to_review { nl: "Naar de nabespreking", fr: "Vers le bilan", de: "Zur Nachbereitung", en: "To the review" }
        closed { nl: "Afgesloten {moment}.", fr: "Clôturé\u{a0}: {moment}.", de: "Abgeschlossen {moment}.", en: "Closed {moment}." }
        needs_moment { nl: "Vul dag en uur in.", fr: "Indiquez le jour et l’heure.", de: "Geben Sie Tag und Uhrzeit an.", en: "Enter day and time." }
    }
}

impl EndWords {
    /// An act that ends an incident, as something to do.
    #[must_use]
    pub fn act(&self, act: DeactivationAct) -> &'static str {
        match act {
            DeactivationAct::CloseTicket => self.close_ticket,
            DeactivationAct::CloseIncident => self.close_incident,
            DeactivationAct::Deactivate => self.deactivate,
            DeactivationAct::OrderReview => self.order_review,
            DeactivationAct::Own => self.own,
        }
    }
}
