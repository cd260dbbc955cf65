//! The checklist screen: answers, order, the timer, steps of one's own.

use crate::domain::StepAnswer;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The checklist screen: answers, order, the timer, steps of one's own.
    Steps {
        lead_idle {
            nl: "Lees ze rustig. Bij een uitval vink je ze hier af.",
            fr: "Lisez-les au calme. En cas de panne, vous les cochez ici.",
            de: "Lesen Sie in Ruhe. Bei einem Ausfall haken Sie hier ab.",
            en: "Read them in peace. In an outage you tick them off here.",
        }
        /// Context line of the main action.
        step_of { nl: "Stap {step} van {total}", fr: "Étape {step} sur {total}", de: "Schritt {step} von {total}", en: "Step {step} of {total}" }
        next_step_of {
            nl: "Volgende stap, {step} van {total}",
            fr: "Étape suivante, {step} sur {total}",
            de: "Nächster Schritt, {step} von {total}",
            en: "Next step, {step} of {total}",
        }
        done { nl: "Gedaan", fr: "Fait", de: "Erledigt", en: "Done" }
        not_applicable { nl: "Geldt hier niet", fr: "Ne s’applique pas", de: "Trifft nicht zu", en: "Does not apply" }
        no_help { nl: "Hielp niet", fr: "Sans effet", de: "Hat nicht geholpen", en: "Did not help" }
        done_inline { nl: "gedaan", fr: "fait", de: "erledigt", en: "done" }
        not_applicable_inline { nl: "geldt hier niet", fr: "ne s’applique pas", de: "trifft nicht zu", en: "does not apply" }
        no_help_inline { nl: "hielp niet", fr: "sans effet", de: "hat nicht geholpen", en: "did not help" }
        to_do { nl: "Te doen", fr: "À faire", de: "Zu tun", en: "To do" }
        now { nl: "Nu", fr: "Maintenant", de: "Jetzt", en: "Now" }
        done_at { nl: "Gedaan, {time}", fr: "Fait, {time}", de: "Erledigt, {time}", en: "Done, {time}" }
        not_applicable_at {
            nl: "Geldt hier niet, {time}", fr: "Ne s’applique pas, {time}", de: "Trifft nicht zu, {time}", en: "Does not apply, {time}",
        }
        no_help_at {
            nl: "Hielp niet, {time}", fr: "Sans effet, {time}", de: "Hat nicht geholpen, {time}", en: "Did not help, {time}",
        }
        answered_by { nl: "door {name}", fr: "par {name}", de: "von {name}", en: "by {name}" }
        /// Whose step it is.
        for_you { nl: "Voor jou", fr: "Pour vous", de: "Für Sie", en: "For you" }
        for_name { nl: "Voor {name}", fr: "Pour {name}", de: "Für {name}", en: "For {name}" }
        for_name_since { nl: "Voor {name}, sinds\u{a0}{time}", fr: "Pour {name}, depuis\u{a0}{time}", de: "Für {name}, seit\u{a0}{time}", en: "For {name}, since\u{a0}{time}" }
        next_for { nl: "{place}, voor {name}", fr: "{place}, pour {name}", de: "{place}, für {name}", en: "{place}, for {name}" }
        next_for_you { nl: "{place}, voor jou", fr: "{place}, pour vous", de: "{place}, für Sie", en: "{place}, for you" }
        give { nl: "Aan iemand geven", fr: "Confier à quelqu’un", de: "Jemandem geben", en: "Give it to somebody" }
        give_other { nl: "Aan iemand anders geven", fr: "Confier à quelqu’un d’autre", de: "Jemand anderem geben", en: "Give it to somebody else" }
        free { nl: "Vrijgeven", fr: "Libérer l’étape", de: "Freigeben", en: "Free it" }
        only_mine {
            nl: ["Alleen mijn stap ({count})", "Alleen mijn stappen ({count})"],
            fr: ["Seulement mon étape ({count})", "Seulement mes étapes ({count})"],
            de: ["Nur mein Schritt ({count})", "Nur meine Schritte ({count})"],
            en: ["Only my step ({count})", "Only my steps ({count})"],
        }
        /// What was seen at a step, beside its answer.
        seen_add { nl: "Noteer wat je zag", fr: "Noter ce que vous avez vu", de: "Notieren, was zu sehen war", en: "Add what you saw" }
        seen_change { nl: "Wijzig wat je zag", fr: "Modifier ce que vous avez vu", de: "Ändern, was zu sehen war", en: "Change what you saw" }
        seen_label { nl: "Wat zag je?", fr: "Qu’avez-vous vu\u{a0}?", de: "Was war zu sehen?", en: "What did you see?" }
        seen_hint { nl: "Bijvoorbeeld: rood lampje, geen DSL.", fr: "Par exemple\u{a0}: voyant rouge, pas de DSL.", de: "Zum Beispiel: rotes Licht, kein DSL.", en: "For example: red light, no DSL." }
        undo { nl: "Ongedaan maken", fr: "Revenir en arrière", de: "Rückgängig machen", en: "Undo" }
        why { nl: "Waarom?", fr: "Pourquoi\u{a0}?", de: "Warum?", en: "Why?" }
        how { nl: "Zo doe je het", fr: "Comment faire", de: "So geht es", en: "How to do it" }
        /// Heading above the steps that sank.
        later { nl: "Kan nu niet", fr: "Impossible maintenant", de: "Geht jetzt nicht", en: "Cannot be done now" }
        /// Heading above the steps that are for a graver or another outage.
        not_needed { nl: "Nu niet nodig", fr: "Pas nécessaire maintenant", de: "Jetzt nicht nötig", en: "Not needed now" }
        progress {
            nl: ["{count} van {total} stappen gedaan", "{count} van {total} stappen gedaan"],
            fr: ["{count} étape sur {total} faite", "{count} étapes sur {total} faites"],
            de: ["{count} von {total} Schritten erledigt", "{count} von {total} Schritten erledigt"],
            en: ["{count} of {total} steps done", "{count} of {total} steps done"],
        }
        /// Context line of the main action, before everything else.
        not_found {
            nl: "Niet gevonden: {names}",
            fr: "Introuvable\u{a0}: {names}",
            de: "Nicht gefunden: {names}",
            en: "Missing: {names}",
        }
        all_answered {
            nl: "Alle stappen hebben een antwoord.",
            fr: "Toutes les étapes ont une réponse.",
            de: "Alle Schritte haben eine Antwort.",
            en: "Every step has an answer.",
        }
        /// The same where steps are left that cannot be done now.
        rest_waits {
            nl: "De andere stappen kunnen nu niet.",
            fr: "Les autres étapes doivent attendre.",
            de: "Andere Schritte gehen jetzt nicht.",
            en: "Other steps cannot be done now.",
        }
        /// The same where nobody ticked the call to the operator, who was told.
        operator_told {
            nl: "Stappen beantwoord, operator verwittigd",
            fr: "Étapes terminées, opérateur prévenu",
            de: "Schritte erledigt, Anbieter informiert",
            en: "Steps answered, operator told",
        }
        mine_answered {
            nl: "Al jouw stappen hebben een antwoord.",
            fr: "Toutes vos étapes ont une réponse.",
            de: "Alle Ihre Schritte haben eine Antwort.",
            en: "All your steps have an answer.",
        }
        no_incident {
            nl: "Antwoorden tellen pas na de start.",
            fr: "Les réponses comptent après le démarrage.",
            de: "Antworten zählen erst nach dem Start.",
            en: "Answers count after the start.",
        }
        timer_start { nl: "Timer van {seconds} starten", fr: "Démarrer {seconds}", de: "Timer {seconds} starten", en: "Start the {seconds} timer" }
        timer_stop { nl: "Stop", fr: "Arrêter", de: "Stopp", en: "Stop" }
        timer_left { nl: "Nog {seconds}", fr: "Encore {seconds}", de: "Noch {seconds}", en: "{seconds} left" }
        timer_done {
            nl: "De tijd is om. Steek de stekker weer in.",
            fr: "C’est l’heure. Rebranchez la fiche.",
            de: "Die Zeit ist um. Stecken Sie wieder ein.",
            en: "Time is up. Plug it back in.",
        }
        timer_label { nl: "Timer", fr: "Minuterie", de: "Timer", en: "Timer" }
        own_steps { nl: "Eigen stappen", fr: "Étapes de l’entreprise", de: "Eigene Schritte", en: "Steps of your own" }
        own_steps_empty {
            nl: "Hier komen stappen die alleen in jouw bedrijf gelden.",
            fr: "Ici viendront les étapes propres à votre entreprise.",
            de: "Hier stehen Schritte, die nur in Ihrer Firma gelten.",
            en: "Steps that hold in your company only will stand here.",
        }
        own_steps_why {
            nl: "De vaste checks kennen jouw bedrijf niet: zet erbij wat alleen bij jou geldt.",
            fr: "Les vérifications de base ignorent votre entreprise\u{a0}: ajoutez-y vos étapes.",
            de: "Die festen Prüfungen kennen Ihre Firma nicht: Ergänzen Sie eigene Schritte.",
            en: "The fixed checks do not know your company: add the steps of your own.",
        }
        place_label { nl: "Waar komt deze stap?", fr: "Où placer cette étape\u{a0}?", de: "Wohin gehört dieser Schritt?", en: "Where does this step go?" }
        before_all { nl: "Vóór alle andere stappen", fr: "Avant toutes les autres étapes", de: "Vor allen anderen Schritten", en: "Before all other steps" }
        add_step { nl: "Stap toevoegen", fr: "Ajouter une étape", de: "Schritt hinzufügen", en: "Add a step" }
        step_removed { nl: "Stap verwijderd: {title}", fr: "Étape retirée\u{a0}: {title}", de: "Schritt entfernt: {title}", en: "Step removed: {title}" }
        title_label { nl: "Wat moet er gebeuren?", fr: "Que faut-il faire\u{a0}?", de: "Was ist zu tun?", en: "What has to be done?" }
        title_hint {
            nl: "Begin met een werkwoord: “Zet de kassa op 4G.”",
            fr: "Commencez par un verbe\u{a0}: «\u{a0}Passez la caisse en 4G.\u{a0}»",
            de: "Beginnen Sie mit dem Verb: „Schalten Sie die Kasse auf 4G.“",
            en: "Start with a verb: ‘Switch the till to 4G.’",
        }
        detail_label { nl: "Hoe doe je dat?", fr: "Comment faire\u{a0}?", de: "Wie geht das?", en: "How is it done?" }
        who_label { nl: "Wie doet dit?", fr: "Qui s’en charge\u{a0}?", de: "Wer macht das?", en: "Who does this?" }
        nobody { nl: "Niemand in het bijzonder", fr: "Personne en particulier", de: "Niemand Bestimmtes", en: "Nobody in particular" }
        from_class_label { nl: "Vanaf welke klasse?", fr: "À partir de quelle classe\u{a0}?", de: "Ab welcher Stufe?", en: "From which class on?" }
        any_class { nl: "Altijd", fr: "Toujours", de: "Immer", en: "Always" }
        from_class { nl: "Vanaf klasse {class}", fr: "Dès la classe {class}", de: "Ab Stufe {class}", en: "From class {class}" }
        only_in { nl: "Alleen bij deze uitval: {scenario}", fr: "Seulement pour cette panne\u{a0}: {scenario}", de: "Nur bei diesem Ausfall: {scenario}", en: "Only in this outage: {scenario}" }
        scenario_label { nl: "Bij welke uitval?", fr: "Pour quelle panne\u{a0}?", de: "Bei welchem Ausfall?", en: "In which outage?" }
        any_outage { nl: "Bij elke uitval", fr: "Pour toute panne", de: "Bei jedem Ausfall", en: "In any outage" }
        timer_minutes { nl: "Timer, in minuten", fr: "Minuterie, en minutes", de: "Timer, in Minuten", en: "Timer, in minutes" }
        timer_hint {
            nl: "Leeg: geen timer. 0,5 is een halve minuut.",
            fr: "Vide\u{a0}: pas de minuterie. 0,5 est une demi-minute.",
            de: "Leer: kein Timer. 0,5 ist eine halbe Minute.",
            en: "Empty: no timer. 0.5 is half a minute.",
        }
        timer_wrong {
            nl: "Vul een getal tot 60 in, of niets.",
            fr: "Entrez un nombre jusqu’à 60, ou rien.",
            de: "Geben Sie eine Zahl bis 60 ein oder nichts.",
            en: "Enter a number up to 60, or nothing.",
        }
        needs_label { nl: "Wat moet daarvoor werken?", fr: "Que doit-il fonctionner pour cela\u{a0}?", de: "Was muss dafür funktionieren?", en: "What has to work for it?" }
        move_up { nl: "Hoger", fr: "Monter", de: "Nach oben", en: "Move up" }
        move_down { nl: "Lager", fr: "Descendre", de: "Nach unten", en: "Move down" }
        print { nl: "Checklist afdrukken", fr: "Imprimer la check-list", de: "Checkliste drucken", en: "Print the checklist" }
    }
}

impl Steps {
    /// An answer, as a label.
    #[must_use]
    pub fn answer(&self, answer: StepAnswer) -> &'static str {
        match answer {
            StepAnswer::Done => self.done,
            StepAnswer::NotApplicable => self.not_applicable,
            StepAnswer::NoHelp => self.no_help,
        }
    }

    /// An answer, in the middle of a sentence.
    #[must_use]
    pub fn answer_inline(&self, answer: StepAnswer) -> &'static str {
        match answer {
            StepAnswer::Done => self.done_inline,
            StepAnswer::NotApplicable => self.not_applicable_inline,
            StepAnswer::NoHelp => self.no_help_inline,
        }
    }

    /// An answer with its `{time}`.
    #[must_use]
    pub fn answer_at(&self, answer: StepAnswer) -> &'static str {
        match answer {
            StepAnswer::Done => self.done_at,
            StepAnswer::NotApplicable => self.not_applicable_at,
            StepAnswer::NoHelp => self.no_help_at,
        }
    }
}
