//! The post-incident review on its screen and on paper (template step 6), its actions and its picture.

use crate::domain::{RecoveryVerdict, ReviewBlock};
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The post-incident review on its screen and on paper (template step 6), its actions and its picture.
    ReviewWords {
        title { nl: "Nabespreking", fr: "Bilan post-incident", de: "Nachbereitung", en: "Post-incident review" }
        hint {
            nl: "Wat het logboek weet, staat er al. Wat je zelf schrijft, komt in de plaats.",
            fr: "Ce que le journal sait figure déjà. Ce que vous écrivez le remplace.",
            de: "Was das Protokoll weiß, steht schon da. Was Sie schreiben, ersetzt es.",
            en: "What the log knows stands here already. What you write replaces it.",
        }
        still_open {
            nl: "Het incident is nog bezig. De nabespreking kan wachten.",
            fr: "L’incident est en cours. Le bilan peut attendre.",
            de: "Der Vorfall läuft noch. Die Nachbereitung kann warten.",
            en: "The incident is still running. The review can wait.",
        }
        due_on { nl: "Klaar tegen {date}", fr: "À terminer pour le {date}", de: "Fertig bis {date}", en: "Due by {date}" }
        overdue { nl: "Moest klaar zijn op {date}", fr: "Devait être prêt le {date}", de: "War fällig am {date}", en: "Was due on {date}" }
        no_due { nl: "Nog geen uiterste datum", fr: "Pas encore d’échéance", de: "Noch keine Frist", en: "No due date yet" }
        /// At the field of an action.
        due_is_past { nl: "Deze datum is al voorbij.", fr: "Cette date est déjà passée.", de: "Dieses Datum ist schon vorbei.", en: "This date has already passed." }
        finished { nl: "Klaar op {date}", fr: "Terminé le {date}", de: "Fertig am {date}", en: "Finished on {date}" }
        finish { nl: "Nabespreking afwerken", fr: "Terminer le bilan", de: "Nachbereitung abschließen", en: "Finish the review" }
        /// Before it is finished with questions that nobody answered.
        finish_question {
            nl: ["Nog {count} vraag open. Toch afwerken?", "Nog {count} vragen open. Toch afwerken?"],
            fr: ["Encore {count} question sans réponse. Terminer quand même\u{a0}?", "Encore {count} questions sans réponse. Terminer quand même\u{a0}?"],
            de: ["Noch {count} Frage offen. Trotzdem abschließen?", "Noch {count} Fragen offen. Trotzdem abschließen?"],
            en: ["{count} question still open. Finish anyway?", "{count} questions still open. Finish anyway?"],
        }
        finish_consequence { nl: "Je kunt de nabespreking later heropenen.", fr: "Vous pourrez rouvrir le bilan plus tard.", de: "Sie können die Nachbereitung später wieder öffnen.", en: "You can reopen the review later." }
        finish_anyway { nl: "Toch afwerken", fr: "Terminer quand même", de: "Trotzdem abschließen", en: "Finish anyway" }
        go_on { nl: "Verder schrijven", fr: "Continuer à écrire", de: "Weiterschreiben", en: "Go on writing" }
        reopen { nl: "Heropenen", fr: "Rouvrir", de: "Wieder öffnen", en: "Reopen" }
        write { nl: "Aanvullen", fr: "Compléter", de: "Ergänzen", en: "Fill in" }
        read { nl: "Nalezen", fr: "Relire", de: "Durchlesen", en: "Read" }
        save { nl: "Bewaren", fr: "Enregistrer", de: "Speichern", en: "Save" }
        frame { nl: "Wie en tegen wanneer", fr: "Qui et pour quand", de: "Wer und bis wann", en: "Who and by when" }
        nothing_said { nl: "Nog niets", fr: "Rien encore", de: "Noch nichts", en: "Nothing yet" }
        no_answer { nl: "nog open", fr: "sans réponse", de: "noch offen", en: "open" }
        fields_to_choose {
            nl: ["{count} veld is op twee toestellen anders ingevuld. Kies bij het veld.", "{count} velden zijn op twee toestellen anders ingevuld. Kies bij elk veld."],
            fr: ["{count} champ a été rempli autrement sur deux appareils. Choisissez sur place.", "{count} champs ont été remplis autrement sur deux appareils. Choisissez sur place."],
            de: ["{count} Feld wurde auf zwei Geräten verschieden ausgefüllt. Wählen Sie beim Feld.", "{count} Felder wurden auf zwei Geräten verschieden ausgefüllt. Wählen Sie bei jedem Feld."],
            en: ["{count} field was filled in differently on two devices. Choose at the field.", "{count} fields were filled in differently on two devices. Choose at each field."],
        }
        number { nl: "Nummer van het incident", fr: "Numéro de l’incident", de: "Nummer des Vorfalls", en: "Incident number" }
        kind { nl: "Soort incident", fr: "Type d’incident", de: "Art des Vorfalls", en: "Type of incident" }
        from_head { nl: "uit de gegevens van het incident", fr: "d’après la fiche de l’incident", de: "aus den Angaben zum Vorfall", en: "from the incident’s own data" }
        from_line { nl: "uit het logboek, {time}", fr: "du journal, {time}", de: "aus dem Protokoll, {time}", en: "from the log, {time}" }
        from_lines {
            nl: ["uit het logboek, {count} regel vanaf {time}", "uit het logboek, {count} regels vanaf {time}"],
            fr: ["du journal, {count} entrée dès {time}", "du journal, {count} entrées dès {time}"],
            de: ["aus dem Protokoll, {count} Eintrag ab {time}", "aus dem Protokoll, {count} Einträge ab {time}"],
            en: ["from the log, {count} entry from {time}", "from the log, {count} entries from {time}"],
        }
        from_activities { nl: "berekend uit de activiteiten", fr: "calculé d’après les activités", de: "aus den Tätigkeiten berechnet", en: "worked out from the activities" }
        from_incidents { nl: "uit de andere incidenten", fr: "d’après les autres incidents", de: "aus den anderen Vorfällen", en: "from the other incidents" }
        from_reports { nl: "uit de gemelde gebeurtenissen", fr: "d’après les événements signalés", de: "aus den gemeldeten Ereignissen", en: "from the events that were reported" }
        from_contracts { nl: "uit de contracten en tickets", fr: "d’après les contrats et les tickets", de: "aus den Verträgen und Tickets", en: "from the contracts and tickets" }
        from_actions { nl: "uit de acties", fr: "d’après les actions", de: "aus den Folge\u{ad}maßnahmen", en: "from the actions" }
        from_drills { nl: "uit de oefeningen", fr: "d’après les exercices", de: "aus den Übungen", en: "from the drills" }
        opened_after { nl: "Incident gestart {length} na het opmerken.", fr: "Incident démarré {length} après le constat.", de: "Vorfall {length} nach dem Bemerken gestartet.", en: "Incident started {length} after it was noticed." }
        operator_after { nl: "Operator verwittigd {length} na het begin van de uitval.", fr: "Opérateur averti {length} après le début de la panne.", de: "Anbieter {length} nach Beginn des Ausfalls informiert.", en: "Operator told {length} after the outage began." }
        outside_plan { nl: "Hierin voorzag het plan niet:", fr: "Le plan ne prévoyait pas ceci\u{a0}:", de: "Das sah der Plan nicht vor:", en: "The plan had no place for this:" }
        nothing_outside { nl: "Het logboek noemt niets waarin het plan niet voorzag.", fr: "Le journal ne cite rien que le plan ne prévoyait pas.", de: "Das Protokoll nennt nichts, was der Plan nicht vorsah.", en: "The log names nothing that the plan had no place for." }
        not_known { nl: "Dit wist niemand bij de inschatting:", fr: "Personne ne le savait lors de l’évaluation\u{a0}:", de: "Das wusste bei der Einstufung niemand:", en: "Nobody knew this when the class was set:" }
        all_known { nl: "Bij de inschatting bleef geen vraag open.", fr: "Aucune question n’est restée ouverte lors de l’évaluation.", de: "Bei der Einstufung blieb keine Frage offen.", en: "No question was left open when the class was set." }
        no_repair_time { nl: "geen hersteltijd afgesproken in het plan", fr: "aucun délai de réparation dans le plan", de: "im Plan keine Reparaturzeit vereinbart", en: "no repair time agreed in the plan" }
        /// Why a contract that was kept is not enough: {name} is an activity, {length} its recovery objective.
        needed_sooner { nl: "Te laat voor “{name}”: dat moet binnen {length} weer werken.", fr: "Trop tard pour «\u{a0}{name}\u{a0}»\u{a0}: la reprise doit se faire en {length}.", de: "Zu spät für „{name}“: Das muss binnen {length} wieder laufen.", en: "Too late for ‘{name}’: it must work again within {length}." }
        drills_before {
            nl: ["{count} oefening in het jaar ervoor.", "{count} oefeningen in het jaar ervoor."],
            fr: ["{count} exercice dans l’année précédente.", "{count} exercices dans l’année précédente."],
            de: ["{count} Übung im Jahr davor.", "{count} Übungen im Jahr davor."],
            en: ["{count} drill in the year before.", "{count} drills in the year before."],
        }
        rehearsals_before {
            nl: ["{count} repetitie met de telefoon.", "{count} repetities met de telefoon."],
            fr: ["{count} répétition avec le téléphone.", "{count} répétitions avec le téléphone."],
            de: ["{count} Probe mit dem Telefon.", "{count} Proben mit dem Telefon."],
            en: ["{count} rehearsal with a phone.", "{count} rehearsals with a phone."],
        }
        from_services { nl: "volgt uit de diensten", fr: "déduit des services", de: "folgt aus den Diensten", en: "follows from the services" }
        from_review { nl: "verbeterd in de nabespreking", fr: "corrigé dans le bilan", de: "in der Nachbereitung korrigiert", en: "corrected in the review" }
        person_from { nl: "{name} vanaf {time}", fr: "{name} dès {time}", de: "{name} ab {time}", en: "{name} from {time}" }
        class_from { nl: "{class} vanaf {time}", fr: "{class} dès {time}", de: "{class} ab {time}", en: "{class} from {time}" }
        reached { nl: "Bereikt: {names}.", fr: "Joints\u{a0}: {names}.", de: "Erreicht: {names}.", en: "Reached: {names}." }
        missed { nl: "Niet bereikt: {names}.", fr: "Non joints\u{a0}: {names}.", de: "Nicht erreicht: {names}.", en: "Not reached: {names}." }
        first_message { nl: "Eerste bericht: {moment}.", fr: "Premier message\u{a0}: {moment}.", de: "Erste Nachricht: {moment}.", en: "First message: {moment}." }
        messages {
            nl: ["{count} bericht in totaal.", "{count} berichten in totaal."],
            fr: ["{count} message en tout.", "{count} messages en tout."],
            de: ["{count} Nachricht insgesamt.", "{count} Nachrichten insgesamt."],
            en: ["{count} message in all.", "{count} messages in all."],
        }
        longest_gap { nl: "Langst zonder bericht: {length}.", fr: "Plus long silence\u{a0}: {length}.", de: "Längste Pause dazwischen: {length}.", en: "Longest time between two: {length}." }
        first_step { nl: "Eerste stap na {length}.", fr: "Première étape après {length}.", de: "Erster Schritt nach {length}.", en: "First step after {length}." }
        first_call { nl: "Eerste oproep na {length}.", fr: "Premier appel après {length}.", de: "Erster Anruf nach {length}.", en: "First call after {length}." }
        first_sent { nl: "Eerste bericht na {length}.", fr: "Premier message après {length}.", de: "Erste Nachricht nach {length}.", en: "First message after {length}." }
        times { nl: "{what}: {count} keer", fr: "{what}\u{a0}: {count} fois", de: "{what}: {count} Mal", en: "{what}: {count} times" }
        look_again { nl: "Opnieuw te bekijken op {date}.", fr: "À revoir le {date}.", de: "Wieder ansehen am {date}.", en: "To look at again on {date}." }
        verdict_none { nl: "Voor geen enkele activiteit", fr: "Pour aucune activité", de: "Für keine Tätigkeit", en: "For none of the activities" }
        verdict_some { nl: "Voor enkele activiteiten", fr: "Pour certaines activités", de: "Für einige Tätigkeiten", en: "For some of the activities" }
        verdict_all { nl: "Voor alle activiteiten", fr: "Pour toutes les activités", de: "Für alle Tätigkeiten", en: "For all activities" }
        within { nl: "op tijd", fr: "à temps", de: "rechtzeitig", en: "in time" }
        late { nl: "{length} te laat", fr: "{length} de retard", de: "{length} zu spät", en: "{length} late" }
        running { nl: "nog tijd", fr: "encore du temps", de: "noch Zeit", en: "still in time" }
        no_objective { nl: "geen hersteldoel", fr: "sans objectif", de: "kein Ziel", en: "no objective" }
        back_at { nl: "Terug {time}, doel {due}", fr: "Rétabli {time}, objectif {due}", de: "Wieder da {time}, Ziel {due}", en: "Back {time}, objective {due}" }
        back_at_level { nl: "Terug {time} op {level}, doel {due}", fr: "Rétabli {time} à {level}, objectif {due}", de: "Wieder da {time} mit {level}, Ziel {due}", en: "Back {time} at {level}, objective {due}" }
        back_no_due { nl: "Terug {time}", fr: "Rétabli {time}", de: "Wieder da {time}", en: "Back {time}" }
        not_back { nl: "Nog niet terug, doel {due}", fr: "Pas encore rétabli, objectif {due}", de: "Noch nicht wieder da, Ziel {due}", en: "Not back yet, objective {due}" }
        not_back_no_due { nl: "Nog niet terug", fr: "Pas encore rétabli", de: "Noch nicht wieder da", en: "Not back yet" }
        stopped_at { nl: "stil sinds\u{a0}{time}", fr: "à l’arrêt dès {time}", de: "stand still ab {time}", en: "down from {time}" }
        in_time_count {
            nl: ["{count} van {total} op tijd terug", "{count} van {total} op tijd terug"],
            fr: ["{count} sur {total} rétablie à temps", "{count} sur {total} rétablies à temps"],
            de: ["{count} von {total} rechtzeitig wieder da", "{count} von {total} rechtzeitig wieder da"],
            en: ["{count} of {total} back in time", "{count} of {total} back in time"],
        }
        /// Activities that were hit and that nothing measures.
        unmeasured_count {
            nl: ["{count} activiteit zonder hersteldoel telt niet mee.", "{count} activiteiten zonder hersteldoel tellen niet mee."],
            fr: ["{count} activité sans objectif de reprise n’est pas comptée.", "{count} activités sans objectif de reprise ne sont pas comptées."],
            de: ["{count} Tätigkeit ohne Wiederanlaufziel zählt nicht mit.", "{count} Tätigkeiten ohne Wiederanlaufziel zählen nicht mit."],
            en: ["{count} activity without a recovery objective is not counted.", "{count} activities without a recovery objective are not counted."],
        }
        timeline { nl: "Tijdlijn", fr: "Chronologie", de: "Zeitachse", en: "Timeline" }
        timeline_hint { nl: "Doel tegenover wat er echt gebeurde, vanaf {moment}.", fr: "L’objectif face à la réalité, dès {moment}.", de: "Das Ziel und was wirklich geschah, ab {moment}.", en: "The objective against what really happened, from {moment}." }
        in_words { nl: "Hetzelfde in woorden", fr: "La même chose en mots", de: "Dasselbe in Worten", en: "The same in words" }
        stood_still { nl: "lag stil", fr: "à l’arrêt", de: "stand still", en: "stopped" }
        too_late { nl: "te laat", fr: "en retard", de: "zu spät", en: "late" }
        objective { nl: "doel", fr: "objectif", de: "Ziel", en: "objective" }
        /// In the picture: the objective lies beyond its right edge.
        objective_beyond { nl: "doel later dan dit beeld", fr: "objectif au-delà de l’image", de: "Ziel später als dieses Bild", en: "objective later than this picture" }
        /// Whoever the roll call left out.
        missing_since { nl: "niet gevonden sinds {since}", fr: "introuvable depuis {since}", de: "nicht gefunden seit {since}", en: "missing since {since}" }
        missing_until { nl: "niet gevonden van {since} tot {found}, daarna: {place}", fr: "introuvable de {since} à {found}, ensuite\u{a0}: {place}", de: "nicht gefunden von {since} bis {found}, danach: {place}", en: "missing from {since} to {found}, then: {place}" }
        people_reached { nl: "Bereikt", fr: "Joints", de: "Erreicht", en: "Reached" }
        messages_sent { nl: "Berichten", fr: "Messages", de: "Nachrichten", en: "Messages" }
        class { nl: "Klasse", fr: "Classe", de: "Stufe", en: "Class" }
        nothing_hit {
            nl: "Het logboek noemt geen activiteit die stilviel.",
            fr: "Le journal ne cite aucune activité à l’arrêt.",
            de: "Das Protokoll nennt keine Tätigkeit, die stillstand.",
            en: "The log names no activity that stopped.",
        }
        not_measured {
            nl: "Aan tafel loopt de klok van het verhaal: hoelang iets stillag, is niet gemeten.",
            fr: "Autour de la table, c’est l’heure du récit qui compte\u{a0}: les durées d’arrêt ne sont pas mesurées.",
            de: "Am Tisch gilt die Uhr der Geschichte: Wie lange etwas stillstand, wurde nicht gemessen.",
            en: "Around a table the story’s clock runs: how long anything stood still was not measured.",
        }
        times_of { nl: "Uren per activiteit", fr: "Heures par activité", de: "Zeiten je Tätigkeit", en: "Times of each activity" }
        correct_times { nl: "Uren verbeteren", fr: "Corriger les heures", de: "Zeiten korrigieren", en: "Correct the times" }
        stopped_day { nl: "Stil sinds, dag", fr: "À l’arrêt dès, jour", de: "Stillstand ab, Tag", en: "Down from, day" }
        stopped_time { nl: "Stil sinds, uur", fr: "À l’arrêt dès, heure", de: "Stillstand ab, Uhrzeit", en: "Down from, time" }
        back_day { nl: "Terug, dag", fr: "Rétabli, jour", de: "Wieder da, Tag", en: "Back, day" }
        back_time { nl: "Terug, uur", fr: "Rétabli, heure", de: "Wieder da, Uhrzeit", en: "Back, time" }
        remark { nl: "Opmerking", fr: "Remarque", de: "Anmerkung", en: "Remark" }
        noticed_day { nl: "Opgemerkt, dag", fr: "Constaté, jour", de: "Bemerkt, Tag", en: "Noticed, day" }
        noticed_time { nl: "Opgemerkt, uur", fr: "Constaté, heure", de: "Bemerkt, Uhrzeit", en: "Noticed, time" }
        resolved_day { nl: "Opgelost, dag", fr: "Résolu, jour", de: "Behoben, Tag", en: "Resolved, day" }
        resolved_time { nl: "Opgelost, uur", fr: "Résolu, heure", de: "Behoben, Uhrzeit", en: "Resolved, time" }
        from_log_stands { nl: "Leeg: het logboek geldt.", fr: "Vide\u{a0}: le journal fait foi.", de: "Leer: Das Protokoll gilt.", en: "Empty: the log stands." }
        take_over { nl: "Neem over wat het logboek weet", fr: "Reprendre ce que sait le journal", de: "Übernehmen, was das Protokoll weiß", en: "Take over what the log knows" }
        actions { nl: "Acties", fr: "Actions", de: "Folge\u{ad}maßnahmen", en: "Actions" }
        actions_hint {
            nl: "Wat uit een nabespreking volgt, met wie en tegen wanneer.",
            fr: "Ce qui découle d’un bilan\u{a0}: qui fait quoi, pour quand.",
            de: "Was aus einer Nachbereitung folgt: wer, bis wann.",
            en: "What follows from a review, with who and by when.",
        }
        no_actions { nl: "Hier komen de acties uit een nabespreking.", fr: "Ici figureront les actions issues d’un bilan.", de: "Hier stehen die Maßnahmen aus einer Nachbereitung.", en: "Actions from a review will stand here." }
        add_action { nl: "Maak er een actie van", fr: "En faire une action", de: "Daraus eine Maßnahme machen", en: "Make it an action" }
        lesson_context { nl: "Les uit dit incident", fr: "Leçon de cet incident", de: "Erkenntnis aus diesem Vorfall", en: "Lesson from this incident" }
        action_open { nl: "Te doen", fr: "À faire", de: "Zu erledigen", en: "To do" }
        action_done { nl: "Gedaan", fr: "Fait", de: "Erledigt", en: "Done" }
        mark_done { nl: "Gedaan", fr: "Fait", de: "Erledigt", en: "Done" }
        action_doing { nl: "Bezig", fr: "En cours", de: "In Arbeit", en: "Being done" }
        action_over { nl: "Gedaan of opgegeven", fr: "Fait ou abandonné", de: "Erledigt oder aufgegeben", en: "Done or dropped" }
        action_dropped { nl: "Opgegeven", fr: "Abandonné", de: "Aufgegeben", en: "Dropped" }
        mark_not_begun { nl: "Toch niet bezig", fr: "Pas encore commencé", de: "Doch nicht begonnen", en: "Not begun after all" }
        drop_action { nl: "Laten vallen", fr: "Abandonner", de: "Fallen lassen", en: "Drop" }
        drop_why { nl: "Waarom geef je dit op?", fr: "Pourquoi abandonner cette action\u{a0}?", de: "Warum geben Sie das auf?", en: "Why is it dropped?" }
        dropped_told { nl: "Opgegeven: {text}", fr: "Abandonné\u{a0}: {text}", de: "Aufgegeben: {text}", en: "Dropped: {text}" }
        no_owner { nl: "Nog van niemand", fr: "Sans responsable", de: "Noch von niemandem", en: "Nobody’s yet" }
        no_date { nl: "Nog geen datum", fr: "Pas encore de date", de: "Noch kein Datum", en: "No date yet" }
        mark_open { nl: "Toch nog te doen", fr: "Encore à faire", de: "Doch noch offen", en: "Still to do" }
        what_changed { nl: "Wat is er in het plan veranderd?", fr: "Qu’est-ce qui a changé dans le plan\u{a0}?", de: "Was hat sich im Plan geändert?", en: "What changed in the plan?" }
        plan_changed { nl: "Dit is aangepast", fr: "Ceci est modifié", de: "Das ist angepasst", en: "This was changed" }
        nothing_to_change { nl: "Niets te wijzigen in het plan", fr: "Rien à changer dans le plan", de: "Nichts im Plan zu ändern", en: "Nothing to change in the plan" }
        say_what { nl: "Zeg wat er veranderde, of dat er niets te wijzigen is.", fr: "Dites ce qui a changé, ou qu’il n’y a rien à changer.", de: "Sagen Sie, was sich änderte, oder dass nichts zu ändern ist.", en: "Say what changed, or that there is nothing to change." }
        say_where { nl: "Kies waar in het plan het veranderde.", fr: "Choisissez où le plan a changé.", de: "Wählen Sie, wo sich der Plan änderte.", en: "Choose where the plan changed." }
        nothing_changed {
            nl: "Daar is niets veranderd sinds de validatie van {date}. Pas eerst het plan aan.",
            fr: "Rien n’y a changé depuis la validation du {date}. Modifiez d’abord le plan.",
            de: "Dort hat sich seit der Freigabe vom {date} nichts geändert. Passen Sie zuerst den Plan an.",
            en: "Nothing has changed there since the approval of {date}. Change the plan first.",
        }
        done_told { nl: "Gedaan: {text}", fr: "Fait\u{a0}: {text}", de: "Erledigt: {text}", en: "Done: {text}" }
        done_in_version { nl: "Gedaan in versie {version} van het plan, nog opnieuw te valideren", fr: "Fait dans la version {version} du plan, à valider à nouveau", de: "Erledigt in Version {version} des Plans, noch freizugeben", en: "Done in version {version} of the plan, to be approved again" }
        approved_in_version { nl: "Gedaan in versie {version} van het plan, gevalideerd", fr: "Fait dans la version {version} du plan, validée", de: "Erledigt in Version {version} des Plans, freigegeben", en: "Done in version {version} of the plan, approved" }
        change_plan { nl: "Plan aanpassen", fr: "Modifier le plan", de: "Plan anpassen", en: "Change the plan" }
        changes_part { nl: "Waar in het plan?", fr: "Où dans le plan\u{a0}?", de: "Wo im Plan?", en: "Where in the plan?" }
        changes_entry { nl: "Welk gegeven?", fr: "Quel élément\u{a0}?", de: "Welcher Eintrag?", en: "Which entry?" }
        whole_part { nl: "Het hele onderdeel", fr: "Toute la partie", de: "Der ganze Teil", en: "The whole part" }
        nowhere { nl: "Nergens", fr: "Nulle part", de: "Nirgends", en: "Nowhere" }
        action_text { nl: "Wat moet er gebeuren?", fr: "Que faut-il faire\u{a0}?", de: "Was ist zu tun?", en: "What is to be done?" }
        from_incident { nl: "uit {number}", fr: "de {number}", de: "aus {number}", en: "from {number}" }
        overdue_action { nl: "Moest klaar zijn op {date}", fr: "Devait être fait le {date}", de: "War fällig am {date}", en: "Was due on {date}" }
        action_due { nl: "Tegen {date}", fr: "Pour le {date}", de: "Bis {date}", en: "By {date}" }
        done_on { nl: "Gedaan op {date}", fr: "Fait le {date}", de: "Erledigt am {date}", en: "Done on {date}" }
        validate_again { nl: "Het plan is veranderd. Laat het opnieuw valideren.", fr: "Le plan a changé. Faites-le valider à nouveau.", de: "Der Plan hat sich geändert. Lassen Sie ihn wieder freigeben.", en: "The plan has changed. Have it approved again." }
        to_validation { nl: "Naar de validatie", fr: "Vers la validation", de: "Zur Freigabe", en: "To approval" }
        management_no { nl: "Reageerde niet of onvoldoende", fr: "N’a pas réagi, ou trop peu", de: "Reagierte nicht oder zu wenig", en: "Did not react, or not enough" }
        management_partly { nl: "Reageerde, maar volgde de plannen niet volledig", fr: "A réagi, sans suivre entièrement les plans", de: "Reagierte, folgte den Plänen aber nicht ganz", en: "Reacted, but did not follow the plans fully" }
        management_fully { nl: "Reageerde volledig volgens de plannen", fr: "A réagi entièrement selon les plans", de: "Reagierte ganz nach den Plänen", en: "Reacted fully by the plans" }
        prepared_no { nl: "Niet voorbereid", fr: "Pas préparé", de: "Nicht vorbereitet", en: "Not prepared" }
        prepared_partly { nl: "Deels voorbereid", fr: "Préparé en partie", de: "Teilweise vorbereitet", en: "Partly prepared" }
        prepared_fully { nl: "Volledig voorbereid", fr: "Entièrement préparé", de: "Voll vorbereitet", en: "Fully prepared" }
        print { nl: "Afdrukken", fr: "Imprimer", de: "Drucken", en: "Print" }
        to_evidence { nl: "Bewijsbundel", fr: "Dossier de preuves", de: "Nachweise", en: "Evidence pack" }
        block_facts { nl: "Administratie", fr: "Données générales", de: "Eckdaten", en: "Key facts" }
        block_detection { nl: "Ontdekking", fr: "Détection", de: "Entdeckung", en: "Detection" }
        block_assessment { nl: "Beoordeling en acties", fr: "Évaluation et actions", de: "Bewertung und Maßnahmen", en: "Assessment and actions" }
        block_communication { nl: "Communicatie", fr: "Communication", de: "Kommunikation", en: "Communication" }
        block_causes { nl: "Oorzaak", fr: "Causes", de: "Ursachen", en: "Causes" }
        block_prevention { nl: "Preventie", fr: "Prévention", de: "Vorbeugung", en: "Prevention" }
        block_response { nl: "Gepaste reactie", fr: "Réaction adéquate", de: "Angemessene Reaktion", en: "Adequate response" }
        block_management { nl: "Reactie directie", fr: "Réaction de la direction", de: "Reaktion der Geschäftsleitung", en: "Management response" }
        block_preparedness { nl: "Personeel voorbereid", fr: "Préparation du personnel", de: "Vorbereitung des Personals", en: "Staff preparedness" }
        block_improvements { nl: "Verbeteringen", fr: "Améliorations", de: "Verbesserungen", en: "Improvements" }
        block_claims { nl: "Schadeclaims", fr: "Dommages réclamés", de: "Schadenersatz", en: "Damage claims" }
        block_other { nl: "Varia", fr: "Divers", de: "Sonstiges", en: "Other" }
    }
}

impl ReviewWords {
    /// The heading of a block.
    #[must_use]
    pub fn block(&self, block: ReviewBlock) -> &'static str {
        match block {
            ReviewBlock::Facts => self.block_facts,
            ReviewBlock::Detection => self.block_detection,
            ReviewBlock::Assessment => self.block_assessment,
            ReviewBlock::Communication => self.block_communication,
            ReviewBlock::Causes => self.block_causes,
            ReviewBlock::Prevention => self.block_prevention,
            ReviewBlock::Response => self.block_response,
            ReviewBlock::Management => self.block_management,
            ReviewBlock::Preparedness => self.block_preparedness,
            ReviewBlock::Improvements => self.block_improvements,
            ReviewBlock::Claims => self.block_claims,
            ReviewBlock::Other => self.block_other,
        }
    }

    /// Whether activities were back in time.
    #[must_use]
    pub fn verdict(&self, verdict: RecoveryVerdict) -> &'static str {
        match verdict {
            RecoveryVerdict::None => self.verdict_none,
            RecoveryVerdict::Some => self.verdict_some,
            RecoveryVerdict::All => self.verdict_all,
        }
    }
}
