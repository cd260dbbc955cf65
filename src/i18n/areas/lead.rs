//! From the first report to leading the incident.

use crate::domain::{Duty, DutyAct, OperatorWay};
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// From the first report to leading the incident (template 2, 3 and 6.1).
    LeadWords {
        /// The page of the class.
        why { nl: "Waarom: {reasons}", fr: "Pourquoi\u{a0}: {reasons}", de: "Warum: {reasons}", en: "Why: {reasons}" }
        class_now { nl: "Nu: {word}, sinds\u{a0}{time}", fr: "Actuelle\u{a0}: {word}, depuis\u{a0}{time}", de: "Jetzt: {word}, seit\u{a0}{time}", en: "Now: {word}, since\u{a0}{time}" }
        hit_now { nl: "Geraakt: {names}", fr: "Touché\u{a0}: {names}", de: "Betroffen: {names}", en: "Hit: {names}" }
        questions_left {
            nl: ["Nog {count} vraag", "Nog {count} vragen"],
            fr: ["Encore {count} question", "Encore {count} questions"],
            de: ["Noch {count} Frage", "Noch {count} Fragen"],
            en: ["{count} question left", "{count} questions left"],
        }
        answer_first { nl: "Beantwoord de vragen", fr: "Répondre aux questions", de: "Fragen beantworten", en: "Answer the questions" }
        reason_hint {
            nl: "Komt in het logboek. Nodig als je zelf een klasse kiest.",
            fr: "Figure au journal. Nécessaire si vous choisissez la classe.",
            de: "Kommt ins Protokoll. Nötig, wenn Sie selbst wählen.",
            en: "Goes into the log. Needed when you choose the class yourself.",
        }
        back_to_questions { nl: "Toch liever de vragen", fr: "Revenir aux questions", de: "Doch lieber die Fragen", en: "Back to the questions" }
        still { nl: "Al {duration} bezig. Nog altijd {word}?", fr: "En cours depuis {duration}. Toujours {word}\u{a0}?", de: "Nach {duration}: noch immer {word}?", en: "Running for {duration}. Still {word}?" }
        no_class_yet { nl: "Al {duration} bezig, en nog geen klasse.", fr: "En cours depuis {duration}, et pas encore de classe.", de: "Läuft seit {duration}, und noch keine Stufe.", en: "Running for {duration}, and no class yet." }
        plan_says { nl: "Het plan denkt dan aan: {word}.", fr: "Le plan envisage alors\u{a0}: {word}.", de: "Der Plan denkt dann an: {word}.", en: "The plan then thinks of: {word}." }
        look_again { nl: "Opnieuw bepalen", fr: "Réévaluer", de: "Neu bestimmen", en: "Set it again" }
        why_keep { nl: "Waarom blijft de klasse?", fr: "Pourquoi garder la classe\u{a0}?", de: "Warum bleibt die Stufe?", en: "Why does the class stay?" }
        /// The page of who noticed it.
        noticed { nl: "Wie merkte het, en wanneer?", fr: "Qui l’a remarqué, et quand\u{a0}?", de: "Wer hat es bemerkt, und wann?", en: "Who noticed it, and when?" }
        noticed_hint {
            nl: "De klokken van de activiteiten lopen vanaf dat uur.",
            fr: "Les chronomètres des activités partent de cette heure.",
            de: "Die Uhren der Tätigkeiten laufen ab dieser Uhrzeit.",
            en: "The clocks of the activities run from that time.",
        }
        noticed_short { nl: "Wie merkte het?", fr: "Qui l’a remarqué\u{a0}?", de: "Wer hat es bemerkt?", en: "Who noticed it?" }
        who { nl: "Wie?", fr: "Qui\u{a0}?", de: "Wer?", en: "Who?" }
        how { nl: "Hoe?", fr: "Comment\u{a0}?", de: "Wie?", en: "How?" }
        how_hint {
            nl: "Wat werkte niet meer, en waar?",
            fr: "Qu’est-ce qui ne marchait plus, et où\u{a0}?",
            de: "Was ging nicht mehr, und wo?",
            en: "What stopped working, and where?",
        }
        day { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" }
        time { nl: "Uur", fr: "Heure", de: "Uhrzeit", en: "Time" }
        record { nl: "Vastleggen", fr: "Noter", de: "Festhalten", en: "Record it" }
        /// The page of the essential activities.
        activities { nl: "Essentiële activiteiten", fr: "Activités essentielles", de: "Wesentliche Tätigkeiten", en: "Essential activities" }
        none_in_plan {
            nl: "Het plan noemt nog geen essentiële activiteiten.",
            fr: "Le plan ne cite pas encore d’activité essentielle.",
            de: "Der Plan nennt noch keine wesentlichen Tätigkeiten.",
            en: "The plan names no essential activities yet.",
        }
        none_hit {
            nl: "Geen enkele is geraakt, voor zover bekend.",
            fr: "Aucune n’est touchée, pour autant qu’on sache.",
            de: "Keine ist betroffen, soweit bekannt.",
            en: "None is hit, as far as is known.",
        }
        not_hit { nl: "Niet geraakt", fr: "Pas touchées", de: "Nicht betroffen", en: "Not hit" }
        stops_all_the_same { nl: "Ligt toch stil", fr: "Quand même à l’arrêt", de: "Steht doch still", en: "Stopped all the same" }
        because { nl: "Door: {names}", fr: "À cause de\u{a0}: {names}", de: "Wegen: {names}", en: "Because of: {names}" }
        because_said { nl: "Gemeld als stilgevallen, sinds\u{a0}{time}", fr: "Signalée à l’arrêt depuis {time}", de: "Als Stillstand gemeldet, seit\u{a0}{time}", en: "Reported as stopped, since\u{a0}{time}" }
        /// Nobody said that the activity stopped: {names} are the services that went and that it needs.
        derived { nl: "Niet gemeld, afgeleid: geraakt sinds\u{a0}{time}, door: {names}", fr: "Pas signalé, déduit\u{a0}: touchée depuis {time}, à cause de\u{a0}: {names}", de: "Nicht gemeldet, abgeleitet: betroffen seit\u{a0}{time}, wegen: {names}", en: "Not reported, worked out: hit since\u{a0}{time}, because of: {names}" }
        back_by { nl: "Terug tegen {time}, nog {duration}", fr: "À rétablir pour {time}, encore {duration}", de: "Zurück bis {time}, noch {duration}", en: "Back by {time}, {duration} left" }
        late_since { nl: "{duration} te laat, doel was {time}", fr: "{duration} de retard, objectif {time}", de: "{duration} zu spät, Ziel war {time}", en: "{duration} late, was due at\u{a0}{time}" }
        no_objective { nl: "Geen hersteldoel in het plan. Sinds\u{a0}{time}.", fr: "Pas d’objectif dans le plan. Depuis\u{a0}{time}.", de: "Kein Ziel im Plan. Seit\u{a0}{time}.", en: "No objective in the plan. Since\u{a0}{time}." }
        back_at { nl: "Weer normaal om\u{a0}{time}", fr: "À nouveau normale à\u{a0}{time}", de: "Wieder normal um\u{a0}{time}", en: "Back to normal at\u{a0}{time}" }
        accepted { nl: "Draait op een aanvaard niveau: {level}", fr: "Tourne à un niveau accepté\u{a0}: {level}", de: "Läuft auf annehmbarem Niveau: {level}", en: "Runs at an accepted level: {level}" }
        endangers { nl: "Gevaar voor mensen als dit stilligt", fr: "Danger pour des personnes si elle s’arrête", de: "Gefahr für Menschen bei Stillstand", en: "Danger to people while it is stopped" }
        how_is_it { nl: "Hoe staat het ermee?", fr: "Où en est-elle\u{a0}?", de: "Wie steht es?", en: "How does it stand?" }
        stopped { nl: "Ligt stil", fr: "À l’arrêt", de: "Steht still", en: "Stopped" }
        reduced { nl: "Verminderd", fr: "Réduite", de: "Notbetrieb", en: "Reduced" }
        normal { nl: "Normaal", fr: "Normale", de: "Normal", en: "Normal" }
        meanwhile { nl: "Zo werk je intussen", fr: "Travailler entre-temps", de: "So arbeiten Sie solange", en: "How to work meanwhile" }
        level_and_expected { nl: "Niveau en verwachte tijd", fr: "Niveau et heure prévue", de: "Niveau und erwartete Uhrzeit", en: "Level and expected time" }
        level { nl: "Draait op, in procent", fr: "Niveau, en pour cent", de: "Niveau, in Prozent", en: "Runs at, in percent" }
        expected_at { nl: "Verwacht terug om", fr: "Rétablissement prévu à", de: "Erwartet zurück um", en: "Expected back at" }
        expected_day { nl: "Op welke dag?", fr: "Quel jour\u{a0}?", de: "An welchem Tag?", en: "On which day?" }
        expected_is { nl: "Verwacht tegen {time}", fr: "Prévu pour {time}", de: "Erwartet bis {time}", en: "Expected by {time}" }
        /// The page of a report.
        report_event { nl: "Gebeurtenis melden", fr: "Signaler un événement", de: "Ereignis melden", en: "Report an event" }
        report_hint {
            nl: "Nog geen incident: het wordt genoteerd, meer niet.",
            fr: "Pas encore un incident\u{a0}: c’est noté, rien de plus.",
            de: "Noch kein Vorfall: Es wird notiert, mehr nicht.",
            en: "Not an incident yet: it is noted, no more.",
        }
        what { nl: "Wat is er gebeurd?", fr: "Que s’est-il passé\u{a0}?", de: "Was ist passiert?", en: "What happened?" }
        reported_by { nl: "Wie meldt het?", fr: "Qui le signale\u{a0}?", de: "Wer meldet es?", en: "Who reports it?" }
        side { nl: "Van welke kant komt het?", fr: "De quel côté vient-il\u{a0}?", de: "Von welcher Seite kommt es?", en: "From which side does it come?" }
        concerns { nl: "Waar gaat het over?", fr: "Qu’est-ce que cela concerne\u{a0}?", de: "Worum geht es?", en: "What is it about?" }
        when { nl: "Wanneer?", fr: "Quand\u{a0}?", de: "Wann?", en: "When?" }
        save_report { nl: "Melding bewaren", fr: "Garder le signalement", de: "Meldung speichern", en: "Save the report" }
        report_saved { nl: "Melding bewaard.", fr: "Signalement gardé.", de: "Meldung gespeichert.", en: "Report saved." }
        reports { nl: "Meldingen", fr: "Signalements", de: "Meldungen", en: "Reports" }
        /// A line on Now; {text} is the only report that is open.
        one_reported { nl: "Gemeld, nog geen incident: {text}", fr: "Signalé, pas encore d’incident\u{a0}: {text}", de: "Gemeldet, noch kein Vorfall: {text}", en: "Reported, no incident yet: {text}" }
        still_reported {
            nl: ["{count} melding staat nog open", "{count} meldingen staan nog open"],
            fr: ["{count} signalement est encore ouvert", "{count} signalements sont encore ouverts"],
            de: ["{count} Meldung ist noch offen", "{count} Meldungen sind noch offen"],
            en: ["{count} report is still open", "{count} reports are still open"],
        }
        from_by { nl: "{moment}, {name}", fr: "{moment}, {name}", de: "{moment}, {name}", en: "{moment}, {name}" }
        start_from { nl: "Incident starten", fr: "Démarrer l’incident", de: "Vorfall starten", en: "Start an incident" }
        became { nl: "Werd incident {number}", fr: "Devenu l’incident {number}", de: "Wurde zu Vorfall {number}", en: "Became incident {number}" }
        belongs { nl: "Hoort bij incident {number}", fr: "Fait partie de l’incident {number}", de: "Gehört zu Vorfall {number}", en: "Belongs to incident {number}" }
        report { nl: "Melding", fr: "Signalement", de: "Meldung", en: "Report" }
        report_missing { nl: "Deze melding staat niet op dit toestel.", fr: "Ce signalement n’est pas sur cet appareil.", de: "Diese Meldung ist nicht auf diesem Gerät.", en: "This report is not on this device." }
        mend_report { nl: "Melding wijzigen", fr: "Modifier le signalement", de: "Meldung ändern", en: "Change the report" }
        look_at_report { nl: "Wijzigen of sluiten", fr: "Modifier ou clore", de: "Ändern oder schließen", en: "Change or close it" }
        what_becomes { nl: "Wat wordt het?", fr: "Qu’en fait-on\u{a0}?", de: "Was wird daraus?", en: "What becomes of it?" }
        join { nl: "Bij incident {number} voegen", fr: "Ajouter à l’incident {number}", de: "Zu Vorfall {number} dazunehmen", en: "Add it to incident {number}" }
        joined { nl: "Melding toegevoegd aan incident {number}.", fr: "Signalement ajouté à l’incident {number}.", de: "Meldung zu Vorfall {number} dazugenommen.", en: "Report added to incident {number}." }
        part { nl: "Hoort er toch niet bij", fr: "N’en fait finalement pas partie", de: "Gehört doch nicht dazu", en: "Does not belong to it after all" }
        parted { nl: "Melding weer open, los van incident {number}.", fr: "Signalement rouvert, séparé de l’incident {number}.", de: "Meldung wieder offen, getrennt von Vorfall {number}.", en: "Report open again, apart from incident {number}." }
        close_why { nl: "Waarom sluit je de melding?", fr: "Pourquoi clore le signalement\u{a0}?", de: "Warum schließen Sie die Meldung?", en: "Why do you close the report?" }
        close_hint { nl: "Bijvoorbeeld: het was niets.", fr: "Par exemple\u{a0}: ce n’était rien.", de: "Zum Beispiel: Es war nichts.", en: "For example: it was nothing." }
        close_report { nl: "Melding sluiten", fr: "Clore le signalement", de: "Meldung schließen", en: "Close the report" }
        report_closed { nl: "Melding gesloten.", fr: "Signalement clos.", de: "Meldung geschlossen.", en: "Report closed." }
        closed_because { nl: "Gesloten: {reason}", fr: "Clos\u{a0}: {reason}", de: "Geschlossen: {reason}", en: "Closed: {reason}" }
        report_opened { nl: "Melding weer open.", fr: "Signalement rouvert.", de: "Meldung wieder offen.", en: "Report open again." }
        /// The page of the lead.
        lead_and_duties { nl: "Leiding en taken", fr: "Direction et tâches", de: "Leitung und Aufgaben", en: "Lead and duties" }
        who_leads { nl: "Wie heeft de leiding?", fr: "Qui dirige\u{a0}?", de: "Wer hat die Leitung?", en: "Who is in charge?" }
        leads_since { nl: "{name} heeft de leiding, sinds\u{a0}{time}", fr: "{name} dirige, depuis\u{a0}{time}", de: "{name} hat die Leitung, seit\u{a0}{time}", en: "{name} is in charge, since\u{a0}{time}" }
        led_before { nl: "Daarvoor {name}, vanaf {time}", fr: "Avant\u{a0}: {name}, dès {time}", de: "Davor {name}, ab {time}", en: "Before: {name}, from {time}" }
        both_took_it {
            nl: "Twee mensen namen de leiding zonder het te weten: {first} en {second}.",
            fr: "Deux personnes ont pris la direction sans le savoir\u{a0}: {first} et {second}.",
            de: "Zwei haben ohne Wissen voneinander übernommen: {first} und {second}.",
            en: "Two people took charge without knowing of each other: {first} and {second}.",
        }
        later_holds {
            nl: "De laatste geldt: {name}. Spreek af wie het doet.",
            fr: "Le dernier compte\u{a0}: {name}. Mettez-vous d’accord.",
            de: "Es gilt, wer später kam: {name}. Sprechen Sie sich ab.",
            en: "The later one holds: {name}. Agree on who does it.",
        }
        name_at { nl: "{name} om\u{a0}{time}", fr: "{name} à\u{a0}{time}", de: "{name} um\u{a0}{time}", en: "{name} at\u{a0}{time}" }
        somebody_else { nl: "Iemand anders", fr: "Quelqu’un d’autre", de: "Jemand anderes", en: "Somebody else" }
        name { nl: "Naam", fr: "Nom", de: "Name", en: "Name" }
        your_five { nl: "Jij leidt: deze vijf dingen", fr: "Vous dirigez\u{a0}: ces cinq points", de: "Sie leiten: diese fünf Dinge", en: "You are in charge: these five things" }
        plan_heading { nl: "Plan activeren", fr: "Activer le plan", de: "Plan aktivieren", en: "Activate the plan" }
        activate { nl: "Plan activeren", fr: "Activer le plan", de: "Plan aktivieren", en: "Activate the plan" }
        decided_by { nl: "Wie beslist dat?", fr: "Qui le décide\u{a0}?", de: "Wer entscheidet das?", en: "Who decides that?" }
        activated_at { nl: "Geactiveerd om\u{a0}{time}", fr: "Activé à\u{a0}{time}", de: "Aktiviert um\u{a0}{time}", en: "Activated at\u{a0}{time}" }
        activated_by { nl: "Geactiveerd om\u{a0}{time}, beslist door {name}", fr: "Activé à\u{a0}{time}, décidé par {name}", de: "Aktiviert um\u{a0}{time}, entschieden von {name}", en: "Activated at\u{a0}{time}, decided by {name}" }
        continuity { nl: "Ook het continuïteits\u{ad}plan geactiveerd?", fr: "Plan de continuité activé aussi\u{a0}?", de: "Auch den Kontinuitäts\u{ad}plan aktiviert?", en: "Continuity plan activated too?" }
        continuity_reference { nl: "Referentie: {reference}", fr: "Référence\u{a0}: {reference}", de: "Referenz: {reference}", en: "Reference: {reference}" }
        duties { nl: "Wie doet wat?", fr: "Qui fait quoi\u{a0}?", de: "Wer macht was?", en: "Who does what?" }
        helpdesk { nl: "Helpdesk", fr: "Helpdesk", de: "Helpdesk", en: "Helpdesk" }
        technician { nl: "Technicus", fr: "Technique", de: "Technik", en: "Technician" }
        spokesperson { nl: "Woordvoerder", fr: "Porte-parole", de: "Auskunft", en: "Spokesperson" }
        people { nl: "Mensen en gebouw", fr: "Personnes et bâtiment", de: "Menschen und Gebäude", en: "People and building" }
        nobody_yet { nl: "Nog niemand", fr: "Encore personne", de: "Noch niemand", en: "Nobody yet" }
        by_plan { nl: "Volgens het plan: {name}", fr: "Selon le plan\u{a0}: {name}", de: "Laut Plan: {name}", en: "By the plan: {name}" }
        by_plan_deputy { nl: "Volgens het plan: {name}, vervanger {deputy}", fr: "Selon le plan\u{a0}: {name}, suppléance {deputy}", de: "Laut Plan: {name}, Stellvertretung {deputy}", en: "By the plan: {name}, deputy {deputy}" }
        i_do_it { nl: "Ik doe dit", fr: "Je m’en charge", de: "Ich mache das", en: "I do this" }
        somebody_does_it { nl: "{name} doet dit", fr: "{name} s’en charge", de: "{name} macht das", en: "{name} does this" }
        does_it_since { nl: "{name}, sinds\u{a0}{time}", fr: "{name}, depuis\u{a0}{time}", de: "{name}, seit\u{a0}{time}", en: "{name}, since\u{a0}{time}" }
        these_things { nl: "{duty}: deze dingen doe je", fr: "{duty}\u{a0}: ce que vous faites", de: "{duty}: Das tun Sie", en: "{duty}: what you do" }
        /// What is to be done, each on a screen of its own.
        do_services { nl: "Zeg wat nog werkt", fr: "Dire ce qui fonctionne encore", de: "Angeben, was noch funktioniert", en: "Say what still works" }
        do_noticed { nl: "Noteer wie het merkte", fr: "Noter qui l’a remarqué", de: "Notieren, wer es bemerkt hat", en: "Note who noticed it" }
        do_roles { nl: "Verdeel de taken", fr: "Répartir les tâches", de: "Aufgaben verteilen", en: "Hand out the duties" }
        do_activities { nl: "Volg de activiteiten op", fr: "Suivre les activités", de: "Tätigkeiten im Blick halten", en: "Watch the activities" }
        do_steps { nl: "Doorloop de stappen", fr: "Suivre les étapes", de: "Schritte durchgehen", en: "Go through the steps" }
        do_operator { nl: "Bel de operator, noteer het ticket", fr: "Appeler l’opérateur, noter le ticket", de: "Anbieter anrufen, Ticket notieren", en: "Call the operator, note the ticket" }
        do_ways { nl: "Probeer andere wegen", fr: "Essayer d’autres voies", de: "Andere Wege versuchen", en: "Try other ways" }
        do_calls { nl: "Bel de mensen op de lijst", fr: "Appeler les personnes de la liste", de: "Die Leute auf der Liste anrufen", en: "Call the people on the list" }
        do_messages { nl: "Stuur de berichten", fr: "Envoyer les messages", de: "Nachrichten senden", en: "Send the messages" }
        do_next_message { nl: "Zeg wanneer het volgende bericht komt", fr: "Dire quand vient le prochain message", de: "Sagen, wann die nächste Nachricht kommt", en: "Say when the next message comes" }
        do_people { nl: "Zoek uit waar iedereen is", fr: "Savoir où est chacun", de: "Klären, wo alle sind", en: "Find out where everybody is" }
        do_warn { nl: "Let op lift, alarm en wie alleen werkt", fr: "Veiller à l’ascenseur, à l’alarme, aux isolés", de: "Auf Aufzug, Alarm und Alleinarbeit achten", en: "Mind lift, alarm, people working alone" }
        do_standing { nl: "Volg de vaste afspraken", fr: "Suivre les consignes permanentes", de: "Feste Anweisungen befolgen", en: "Follow the standing instructions" }
        do_log { nl: "Hou het logboek bij", fr: "Tenir le journal", de: "Protokoll führen", en: "Keep the log" }
        do_end { nl: "Beëindig het samen", fr: "Clore ensemble", de: "Gemeinsam beenden", en: "End it together" }
        /// Work that rests.
        pause { nl: "Werk pauzeren", fr: "Mettre en pause", de: "Arbeit ruhen lassen", en: "Pause the work" }
        pause_why { nl: "Waarom, en tot wanneer?", fr: "Pourquoi, et jusqu’à quand\u{a0}?", de: "Warum, und bis wann?", en: "Why, and until when?" }
        pause_hint {
            nl: "De klokken lopen door. Niets verdwijnt.",
            fr: "Les chronomètres continuent. Rien ne disparaît.",
            de: "Die Uhren laufen weiter. Nichts verschwindet.",
            en: "The clocks go on. Nothing disappears.",
        }
        paused { nl: "Gepauzeerd sinds\u{a0}{time}. De klokken lopen door.", fr: "En pause depuis\u{a0}{time}. Les chronomètres continuent.", de: "Ruht seit\u{a0}{time}. Die Uhren laufen weiter.", en: "Paused since\u{a0}{time}. The clocks go on." }
        resume { nl: "Werk hervatten", fr: "Reprendre le travail", de: "Weiterarbeiten", en: "Resume the work" }
    }
}

impl LeadWords {
    /// A duty that every incident knows.
    #[must_use]
    pub fn duty(&self, duty: Duty) -> &'static str {
        match duty {
            Duty::Helpdesk => self.helpdesk,
            Duty::Technician => self.technician,
            Duty::Spokesperson => self.spokesperson,
            Duty::People => self.people,
        }
    }

    /// A duty as the log keeps it: those that every incident knows by their code, others in the plan's words.
    #[must_use]
    pub fn duty_of_key(&self, key: &str) -> String {
        Duty::from_code(key).map_or_else(|| key.to_owned(), |duty| self.duty(duty).to_owned())
    }

    /// Something to do of a duty, as it can be done now.
    #[must_use]
    pub fn act_now(&self, texts: &crate::i18n::Texts, act: DutyAct, operator: OperatorWay) -> &'static str {
        match (act, operator) {
            (DutyAct::Operator, OperatorWay::Online | OperatorWay::OtherPhone | OperatorWay::OnFoot) => {
                texts.reflexes.tell_operator(operator)
            }
            _ => self.act(texts, act),
        }
    }

    /// Something to do of a duty.
    #[must_use]
    pub fn act(&self, texts: &crate::i18n::Texts, act: DutyAct) -> &'static str {
        match act {
            DutyAct::Services => self.do_services,
            DutyAct::Noticed => self.do_noticed,
            DutyAct::Classify => texts.classes.classify,
            DutyAct::Roles => self.do_roles,
            DutyAct::Activities => self.do_activities,
            DutyAct::Steps => self.do_steps,
            DutyAct::Operator => self.do_operator,
            DutyAct::Ways => self.do_ways,
            DutyAct::Calls => self.do_calls,
            DutyAct::Messages => self.do_messages,
            DutyAct::NextMessage => self.do_next_message,
            DutyAct::People => self.do_people,
            DutyAct::Warn => self.do_warn,
            DutyAct::Standing => self.do_standing,
            DutyAct::Log => self.do_log,
            DutyAct::End => self.do_end,
        }
    }
}
