//! Drills: choosing, playing, rehearsing, results.

use crate::domain::drill_code::RehearsalCheck;
use crate::domain::drill_history::DrillCheck;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Drills: choosing, playing, rehearsing, results.
    Drills {
        /// When the next one is due, under the heading.
        next_by { nl: "Volgende oefening tegen {date}.", fr: "Prochain exercice pour le {date}.", de: "Nächste Übung bis {date}.", en: "Next drill by {date}." }
        due_since {
            nl: "Tijd voor een oefening: twee per jaar. Ze was gepland tegen {date}.",
            fr: "Il est temps de s’exercer\u{a0}: deux fois par an. C’était prévu pour le {date}.",
            de: "Zeit für eine Übung: zwei im Jahr. Fällig war sie am {date}.",
            en: "Time for a drill: two a year. It was due by {date}.",
        }
        none_yet {
            nl: "Nog geen oefening gehouden. Twee per jaar volstaan.",
            fr: "Aucun exercice encore. Deux par an suffisent.",
            de: "Noch keine Übung. Zwei im Jahr genügen.",
            en: "No drill yet. Two a year are enough.",
        }
        due { nl: "Volgende oefening: {date}", fr: "Prochain exercice\u{a0}: {date}", de: "Nächste Übung: {date}", en: "Next drill: {date}" }
        /// The three ways, as sections.
        around_table { nl: "Rond een tafel", fr: "Autour d’une table", de: "Um einen Tisch", en: "Around a table" }
        around_table_how {
            nl: "Twintig minuten, één telefoon in het midden. Eén leest voor, iedereen beslist.",
            fr: "Vingt minutes, un téléphone au milieu. L’un lit, tous décident.",
            de: "Zwanzig Minuten, ein Telefon in der Mitte. Eine Person liest vor, alle entscheiden.",
            en: "Twenty minutes, one phone in the middle. One reads out, all decide.",
        }
        with_phones { nl: "Met de telefoon", fr: "Avec le téléphone", de: "Mit dem Telefon", en: "With the phone" }
        call_round { nl: "Belronde", fr: "Tour d’appels", de: "Anrufrunde", en: "Call round" }
        call_round_about {
            nl: ["Bereik de belboom, {count} persoon, binnen {minutes}.", "Bereik iedereen van de belboom, {count} mensen, binnen {minutes}."],
            fr: ["Joindre la chaîne d’appel, {count} personne, en {minutes}.", "Joindre toute la chaîne d’appel, {count} personnes, en {minutes}."],
            de: ["Die Anrufliste, {count} Person, in {minutes} erreichen.", "Alle der Anrufliste, {count} Personen, in {minutes} erreichen."],
            en: ["Reach the call tree, {count} person, within {minutes}.", "Reach everybody on the call tree, {count} people, within {minutes}."],
        }
        full { nl: "Volledige oefening", fr: "Exercice complet", de: "Vollständige Übung", en: "Full drill" }
        full_about {
            nl: "De hele weg zonder script: wat werkt nog, stappen, contacten, berichten.",
            fr: "Tout le parcours sans scénario\u{a0}: services, étapes, contacts, messages.",
            de: "Der ganze Weg ohne Skript: Dienste, Schritte, Kontakte, Nachrichten.",
            en: "The whole path without a script: services, steps, contacts, messages.",
        }
        rehearsal { nl: "Repetitie in vliegtuig\u{ad}modus", fr: "Répétition en mode avion", de: "Probe im Flugmodus", en: "Aeroplane-mode rehearsal" }
        rehearsal_about {
            nl: "Alleen jij en je telefoon, vijf minuten. Op het einde krijg je een code.",
            fr: "Vous seul et votre téléphone, cinq minutes. À la fin vous recevez un code.",
            de: "Nur Sie und Ihr Telefon, fünf Minuten. Am Ende bekommen Sie einen Code.",
            en: "Just you and your phone, five minutes. At the end you get a code.",
        }
        start_question { nl: "{drill}: nu starten?", fr: "{drill}\u{a0}: démarrer\u{a0}?", de: "{drill}: jetzt starten?", en: "{drill}: start now?" }
        not_during_incident {
            nl: "Er loopt een echt incident. Oefenen kan daarna weer.",
            fr: "Un incident réel est en cours. Vous pourrez vous exercer après.",
            de: "Ein echter Vorfall läuft. Üben geht danach wieder.",
            en: "A real incident is running. You can practise after it.",
        }
        go_on { nl: "Ga verder met de oefening", fr: "Continuer l’exercice", de: "Übung fortsetzen", en: "Go on with the drill" }
        go_on_rehearsing { nl: "Ga verder", fr: "Continuer", de: "Weitermachen", en: "Go on" }
        /// The running drill.
        in_the_story { nl: "In het verhaal", fr: "Dans le récit", de: "In der Geschichte", en: "In the story" }
        event_of { nl: "Gebeurtenis {number} van {total}", fr: "Événement {number} sur {total}", de: "Ereignis {number} von {total}", en: "Event {number} of {total}" }
        ask_table { nl: "Vraag voor de groep", fr: "Question à la table", de: "Frage an den Tisch", en: "Question for the table" }
        next_event { nl: "Volgende gebeurtenis", fr: "Événement suivant", de: "Nächstes Ereignis", en: "Next event" }
        next_in { nl: "Over {duration}, of nu", fr: "Dans {duration}, ou maintenant", de: "In {duration}, oder jetzt", en: "In {duration}, or now" }
        next_is_up { nl: "Het is tijd", fr: "C’est le moment", de: "Es ist so weit", en: "It is time" }
        happened { nl: "Al gebeurd", fr: "Déjà arrivé", de: "Schon geschehen", en: "So far" }
        to_the_path { nl: "Werk dit af op Nu", fr: "Agir sur l’écran Maintenant", de: "Unter „Jetzt“ handeln", en: "Act on it under Now" }
        finish { nl: "Afronden", fr: "Terminer", de: "Beenden", en: "Finish" }
        finish_and_note { nl: "Rond af en noteer", fr: "Terminer et noter", de: "Beenden und notieren", en: "Finish and note" }
        is_real { nl: "Het is echt? Start een incident", fr: "C’est réel\u{a0}? Démarrer un incident", de: "Es ist echt? Vorfall starten", en: "Is it real? Start an incident" }
        is_real_question { nl: "Echt incident starten?", fr: "Démarrer un incident réel\u{a0}?", de: "Echten Vorfall starten?", en: "Start a real incident?" }
        is_real_consequence {
            nl: "De oefening stopt hier. De klok van het echte incident begint nu.",
            fr: "L’exercice s’arrête ici. Le chronomètre de l’incident réel démarre.",
            de: "Die Übung endet hier. Die Uhr des echten Vorfalls läuft ab jetzt.",
            en: "The drill stops here. The clock of the real incident starts now.",
        }
        is_real_confirm { nl: "Ja, het is echt", fr: "Oui, c’est réel", de: "Ja, es ist echt", en: "Yes, it is real" }
        time_left { nl: "Nog", fr: "Il reste", de: "Noch", en: "Left" }
        time_over { nl: "Voorbij", fr: "Dépassé de", de: "Vorbei seit", en: "Over by" }
        until { nl: "tot\u{a0}{time}", fr: "jusqu’à\u{a0}{time}", de: "bis\u{a0}{time}", en: "until\u{a0}{time}" }
        /// A time that the story of a drill around a table has.
        time_in_story { nl: "{time} in het verhaal", fr: "{time} dans l’histoire", de: "{time} in der Geschichte", en: "{time} in the story" }
        reached_of { nl: "{count} van {total}", fr: "{count} sur {total}", de: "{count} von {total}", en: "{count} of {total}" }
        by_deputy {
            nl: ["waarvan {count} via een vervanger", "waarvan {count} via een vervanger"],
            fr: ["dont {count} par suppléance", "dont {count} par suppléance"],
            de: ["davon {count} über die Stellvertretung", "davon {count} über die Stellvertretung"],
            en: ["{count} of them through a deputy", "{count} of them through a deputy"],
        }
        reached { nl: "Bereikt", fr: "Joints", de: "Erreicht", en: "Reached" }
        to_the_calls { nl: "Naar de belronde", fr: "Vers le tour d’appels", de: "Zur Anrufrunde", en: "To the call round" }
        still_to_reach { nl: "Nog te bereiken", fr: "Encore à joindre", de: "Noch zu erreichen", en: "Still to reach" }
        all_reached { nl: "Iedereen is bereikt.", fr: "Tout le monde est joint.", de: "Alle sind erreicht.", en: "Everybody is reached." }
        nobody_to_reach {
            nl: "De belboom is leeg. Vul eerst de contacten aan.",
            fr: "La chaîne d’appel est vide. Complétez d’abord les contacts.",
            de: "Die Anrufliste ist leer. Ergänzen Sie zuerst die Kontakte.",
            en: "The call tree is empty. Fill in the contacts first.",
        }
        no_drill { nl: "Er loopt geen oefening.", fr: "Aucun exercice en cours.", de: "Es läuft keine Übung.", en: "No drill is running." }
        /// Noting the result.
        note_result { nl: "Resultaat noteren", fr: "Noter le résultat", de: "Ergebnis notieren", en: "Note the result" }
        without_result { nl: "Nog zonder resultaat", fr: "Encore sans résultat", de: "Noch ohne Ergebnis", en: "No result yet" }
        minutes { nl: "Duur in minuten", fr: "Durée en minutes", de: "Dauer in Minuten", en: "Length in minutes" }
        how_many_reached { nl: "Hoeveel bereikt", fr: "Combien de personnes jointes", de: "Wie viele erreicht", en: "How many reached" }
        of_how_many { nl: "Van hoeveel", fr: "Sur combien", de: "Von wie vielen", en: "Out of how many" }
        how_it_went { nl: "Hoe ging het?", fr: "Comment cela s’est-il passé\u{a0}?", de: "Wie lief es?", en: "How did it go?" }
        to_mend { nl: "Wat moet beter?", fr: "Que faut-il améliorer\u{a0}?", de: "Was muss besser werden?", en: "What must get better?" }
        to_mend_hint {
            nl: "Eén punt per regel. Van elk punt maak je daarna een actie.",
            fr: "Un point par ligne. Chaque point peut ensuite devenir une action.",
            de: "Ein Punkt je Zeile. Jeder Punkt wird danach zur Folgemaßnahme.",
            en: "One point a line. Each of them can become an action next.",
        }
        close_too { nl: "De oefening wordt ook afgesloten", fr: "L’exercice est clôturé aussi", de: "Die Übung wird auch abgeschlossen", en: "The drill is closed too" }
        save_result { nl: "Bewaar het resultaat", fr: "Garder le résultat", de: "Ergebnis speichern", en: "Save the result" }
        /// Results.
        results { nl: "Resultaten", fr: "Résultats", de: "Ergebnisse", en: "Results" }
        result { nl: "Resultaat", fr: "Résultat", de: "Ergebnis", en: "Result" }
        trend { nl: "Verloop", fr: "Évolution", de: "Verlauf", en: "Trend" }
        trend_of { nl: "Verloop van oefening tot oefening: {figures}", fr: "Évolution d’un exercice à l’autre\u{a0}: {figures}", de: "Verlauf von Übung zu Übung: {figures}", en: "Trend from drill to drill: {figures}" }
        beside { nl: "Vergeleken met {date}", fr: "Par rapport au {date}", de: "Verglichen mit dem {date}", en: "Compared with {date}" }
        that_result { nl: "Dat resultaat", fr: "Ce résultat-là", de: "Jenes Ergebnis", en: "That result" }
        better { nl: "Beter", fr: "Mieux", de: "Besser", en: "Better" }
        same { nl: "Gelijk", fr: "Pareil", de: "Gleich", en: "The same" }
        worse { nl: "Minder goed", fr: "Moins bien", de: "Schlechter", en: "Worse" }
        still_to_mend { nl: "Moet nog beter", fr: "Reste à améliorer", de: "Muss noch besser werden", en: "Still to be mended" }
        since_long { nl: "Sinds {date}, {length}", fr: "Depuis le {date}, {length}", de: "Seit {date}, {length}", en: "Since {date}, {length}" }
        since_today { nl: "Sinds {date}", fr: "Depuis le {date}", de: "Seit {date}", en: "Since {date}" }
        no_action_yet { nl: "Nog geen actie", fr: "Pas encore d’action", de: "Noch keine Maßnahme", en: "No action yet" }
        went_well { nl: "Alles gelukt", fr: "Tout a réussi", de: "Alles gelungen", en: "All went well" }
        went_partly { nl: "Deels gelukt", fr: "Réussi en partie", de: "Teilweise gelungen", en: "Went well in part" }
        went_wrong { nl: "Niet gelukt", fr: "Pas réussi", de: "Nicht gelungen", en: "Did not go well" }
        not_said { nl: "Niet beoordeeld", fr: "Non évalué", de: "Nicht beurteilt", en: "Not judged" }
        took { nl: "Duur", fr: "Durée", de: "Dauer", en: "Length" }
        its_log { nl: "Logboek van deze oefening", fr: "Journal de cet exercice", de: "Protokoll dieser Übung", en: "Log of this drill" }
        /// Somebody whom a drill of the call round did not reach: what to do about it.
        mend_number { nl: "{name} niet bereikt: kijk {number} na", fr: "{name}\u{a0}: pas de contact, vérifier {number}", de: "{name} nicht erreicht: {number} prüfen", en: "{name} not reached: check {number}" }
        mend_no_number { nl: "{name} niet bereikt: vul de nummers aan", fr: "{name}\u{a0}: pas de contact, compléter les numéros", de: "{name} nicht erreicht: Nummern ergänzen", en: "{name} not reached: complete the numbers" }
        nothing_to_mend { nl: "Niets genoteerd dat beter moet.", fr: "Rien noté à améliorer.", de: "Nichts notiert, was besser werden muss.", en: "Nothing noted that must get better." }
        make_action { nl: "Maak er een actie van", fr: "En faire une action", de: "Zur Folge\u{ad}maßnahme machen", en: "Make it an action" }
        is_action { nl: "Staat bij de acties", fr: "Figure aux actions", de: "Steht bei den Folge\u{ad}maßnahmen", en: "Is among the actions" }
        action_made { nl: "Actie genoteerd: {text}", fr: "Action notée\u{a0}: {text}", de: "Folgemaßnahme notiert: {text}", en: "Action noted: {text}" }
        not_found { nl: "Dit resultaat staat niet op dit toestel.", fr: "Ce résultat n’est pas sur cet appareil.", de: "Dieses Ergebnis ist nicht auf diesem Gerät.", en: "This result is not on this device." }
        change { nl: "Wijzig het resultaat", fr: "Modifier le résultat", de: "Ergebnis ändern", en: "Change the result" }
        /// Rehearsals of everybody.
        who_rehearsed { nl: "Wie repeteerde dit jaar?", fr: "Qui a répété cette année\u{a0}?", de: "Wer hat dieses Jahr geprobt?", en: "Who rehearsed this year?" }
        rehearsed_of {
            nl: ["{count} van {total} mensen in de voorbije twaalf maanden.", "{count} van {total} mensen in de voorbije twaalf maanden."],
            fr: ["{count} personne sur {total} ces douze derniers mois.", "{count} personnes sur {total} ces douze derniers mois."],
            de: ["{count} von {total} in den letzten zwölf Monaten.", "{count} von {total} in den letzten zwölf Monaten."],
            en: ["{count} of {total} people in the past twelve months.", "{count} of {total} people in the past twelve months."],
        }
        rehearsed_on { nl: "Op {date}", fr: "Le {date}", de: "Am {date}", en: "On {date}" }
        rehearsed_long_ago { nl: "Lang geleden: {date}", fr: "Il y a longtemps\u{a0}: {date}", de: "Lange her: {date}", en: "Long ago: {date}" }
        never_rehearsed { nl: "Nog niet", fr: "Pas encore", de: "Noch nicht", en: "Not yet" }
        /// The rehearsal.
        rehearse_how {
            nl: "Zo weet je dat Plan\u{a0}B opent als alles stilvalt.",
            fr: "Ainsi vous savez que Plan\u{a0}B s’ouvre quand plus rien ne marche.",
            de: "So wissen Sie, dass sich Plan\u{a0}B öffnet, wenn alles stillsteht.",
            en: "So you know that Plan\u{a0}B opens when everything stops.",
        }
        begin { nl: "Begin", fr: "Commencer", de: "Beginnen", en: "Begin" }
        flight_mode { nl: "Zet de vliegtuig\u{ad}modus aan en wifi uit", fr: "Activez le mode avion, coupez le Wi-Fi", de: "Flugmodus an, WLAN aus", en: "Turn on aeroplane mode, Wi-Fi off" }
        flight_mode_off { nl: "Geen netwerk meer", fr: "Plus de réseau", de: "Kein Netz mehr", en: "No network any more" }
        flight_mode_on { nl: "Er is nog netwerk", fr: "Il y a encore du réseau", de: "Noch ist Netz da", en: "There is still a network" }
        look_again { nl: "Kijk opnieuw", fr: "Vérifier à nouveau", de: "Noch einmal prüfen", en: "Look again" }
        reopen { nl: "Sluit Plan\u{a0}B helemaal en open het opnieuw", fr: "Fermez Plan\u{a0}B et rouvrez-le", de: "Plan\u{a0}B ganz schließen und neu öffnen", en: "Close Plan\u{a0}B and open it again" }
        reopen_how {
            nl: "Kom daarna terug via Meer, Oefeningen. Je bent dan hier gebleven.",
            fr: "Revenez ensuite par Plus, Exercices. Vous reprendrez ici.",
            de: "Kommen Sie über Mehr, Übungen zurück. Hier geht es weiter.",
            en: "Come back by More, Drills. You will go on from here.",
        }
        reopened { nl: "Zonder netwerk geopend", fr: "Ouvert sans réseau", de: "Ohne Netz geöffnet", en: "Opened without a network" }
        not_reopened { nl: "Nog niet opnieuw geopend", fr: "Pas encore rouvert", de: "Noch nicht neu geöffnet", en: "Not opened again yet" }
        app_checks { nl: "Dit kijkt de app zelf na", fr: "L’app vérifie elle-même", de: "Das prüft die App selbst", en: "The app checks this itself" }
        find_number { nl: "Zoek één nummer", fr: "Trouvez un numéro", de: "Eine Nummer finden", en: "Find one number" }
        find_number_of {
            nl: "Laatste twee cijfers van {name}",
            fr: "Deux derniers chiffres d(e) {name}",
            de: "Letzte zwei Ziffern von {name}",
            en: "Last two digits of {name}",
        }
        find_number_hint { nl: "Kijk bij Contacten, kom terug en typ ze hier.", fr: "Voyez Contacts, revenez et tapez-les ici.", de: "Bei Kontakte nachsehen und hier eingeben.", en: "Look in Contacts, come back and type them here." }
        number_is_wrong { nl: "Die cijfers horen niet bij {name}.", fr: "Ces chiffres ne vont pas avec {name}.", de: "Diese Ziffern passen nicht zu {name}.", en: "Those digits do not belong to {name}." }
        number_is_right { nl: "Juist", fr: "Exact", de: "Richtig", en: "Right" }
        no_number { nl: "Er staat geen nummer in het plan.", fr: "Aucun numéro dans le plan.", de: "Im Plan steht keine Nummer.", en: "There is no number in the plan." }
        do_step { nl: "Doe één stap", fr: "Faites une étape", de: "Einen Schritt tun", en: "Do one step" }
        do_step_of { nl: "{step}: gelukt?", fr: "{step}\u{a0}: réussi\u{a0}?", de: "{step}: gelungen?", en: "{step}: done?" }
        your_name { nl: "Je naam", fr: "Votre nom", de: "Ihr Name", en: "Your name" }
        name_missing { nl: "Zet je naam erbij.", fr: "Ajoutez votre nom.", de: "Bitte den Namen eintragen.", en: "Add your name." }
        make_code { nl: "Maak de code", fr: "Créer le code", de: "Code erstellen", en: "Make the code" }
        passed_of { nl: "{count} van {total} gelukt", fr: "{count} sur {total} réussis", de: "{count} von {total} gelungen", en: "{count} of {total} passed" }
        give_up { nl: "Stop de repetitie", fr: "Arrêter la répétition", de: "Probe abbrechen", en: "Stop the rehearsal" }
        your_code { nl: "Je code", fr: "Votre code", de: "Ihr Code", en: "Your code" }
        tell_code {
            nl: "Zeg deze cijfers aan wie de oefeningen opvolgt. Zet daarna de vliegtuig\u{ad}modus uit.",
            fr: "Donnez ces chiffres à qui suit les exercices. Puis coupez le mode avion.",
            de: "Sagen Sie diese Ziffern, wer die Übungen betreut. Dann Flugmodus aus.",
            en: "Tell these digits to whoever follows the drills. Then turn aeroplane mode off.",
        }
        /// The coordinator's side.
        type_code { nl: "Code van een collega", fr: "Code d’un collègue", de: "Code einer anderen Person", en: "A colleague’s code" }
        type_code_how {
            nl: "Typ de negen cijfers. Een verspreking valt meteen op.",
            fr: "Tapez les neuf chiffres. Une erreur se voit aussitôt.",
            de: "Tippen Sie die neun Ziffern. Ein Fehler fällt sofort auf.",
            en: "Type the nine digits. A slip shows at once.",
        }
        code { nl: "Code", fr: "Code", de: "Code", en: "Code" }
        code_length { nl: "Een code heeft negen cijfers. Dit zijn er {count}.", fr: "Un code a neuf chiffres. Ici\u{a0}: {count}.", de: "Ein Code hat neun Ziffern. Hier sind es {count}.", en: "A code has nine digits. This has {count}." }
        code_is_wrong {
            nl: "Die code klopt niet. Laat de cijfers nog eens zeggen.",
            fr: "Ce code n’est pas bon. Faites répéter les chiffres.",
            de: "Dieser Code stimmt nicht. Lassen Sie die Ziffern wiederholen.",
            en: "That code is not right. Have the digits said again.",
        }
        code_in_future {
            nl: "Die code is van {date}. De datum van die telefoon staat verkeerd.",
            fr: "Ce code date du {date}. La date de ce téléphone est fausse.",
            de: "Dieser Code ist vom {date}. Das Datum jenes Telefons ist falsch.",
            en: "That code is of {date}. The date of that phone is wrong.",
        }
        code_tells { nl: "Geldig. Repetitie op {date}: {passed}.", fr: "Valable. Répétition du {date}\u{a0}: {passed}.", de: "Gültig. Probe am {date}: {passed}.", en: "Valid. Rehearsal on {date}: {passed}." }
        code_lacks { nl: "Niet gelukt: {checks}.", fr: "Pas réussi\u{a0}: {checks}.", de: "Nicht gelungen: {checks}.", en: "Not passed: {checks}." }
        whose_code { nl: "Van wie is deze code?", fr: "De qui est ce code\u{a0}?", de: "Von wem ist dieser Code?", en: "Whose code is it?" }
        somebody_else { nl: "Iemand anders", fr: "Quelqu’un d’autre", de: "Jemand anderes", en: "Somebody else" }
        name { nl: "Naam", fr: "Nom", de: "Name", en: "Name" }
        note_code { nl: "Noteer", fr: "Noter", de: "Notieren", en: "Note it" }
        code_noted { nl: "Repetitie genoteerd: {name}", fr: "Répétition notée\u{a0}: {name}", de: "Probe notiert: {name}", en: "Rehearsal noted: {name}" }
        /// What is checked, as labels.
        check_opens_offline { nl: "Opent zonder netwerk", fr: "S’ouvre sans réseau", de: "Öffnet ohne Netz", en: "Opens without a network" }
        check_plan { nl: "Het plan is er", fr: "Le plan est là", de: "Der Plan ist da", en: "The plan is there" }
        check_contacts { nl: "Nummers zijn er", fr: "Les numéros sont là", de: "Nummern sind da", en: "Numbers are there" }
        check_kept { nl: "Alles is bewaard en gaaf", fr: "Tout est gardé, intact", de: "Alles gespeichert und unversehrt", en: "Everything kept and intact" }
        check_number { nl: "Een nummer gevonden", fr: "Un numéro trouvé", de: "Eine Nummer gefunden", en: "A number found" }
        check_step { nl: "Een stap gedaan", fr: "Une étape faite", de: "Einen Schritt getan", en: "A step done" }
        check_lead { nl: "Duidelijk wie de leiding had", fr: "On savait qui dirige", de: "Klar, wer die Leitung hat", en: "Clear who was in charge" }
        check_danger { nl: "Mensen in gevaar kwamen eerst", fr: "Les personnes en danger d’abord", de: "Menschen in Gefahr zuerst", en: "People in danger came first" }
        check_found { nl: "Iedereen vond nummers en stappen", fr: "Numéros et étapes trouvés par tous", de: "Alle fanden Nummern und Schritte", en: "Everybody found numbers and steps" }
        check_fallback { nl: "Het alternatief werkt met wat er is", fr: "La solution de repli tient", de: "Die Ausweichlösung trägt", en: "The fallback holds" }
        check_message { nl: "Een bericht was op tijd klaar", fr: "Un message était prêt à temps", de: "Eine Nachricht war rechtzeitig fertig", en: "A message was ready in time" }
    }
}

impl Drills {
    /// What is checked in a rehearsal, as a label.
    #[must_use]
    pub fn rehearsal_check(&self, check: RehearsalCheck) -> &'static str {
        match check {
            RehearsalCheck::OpensOffline => self.check_opens_offline,
            RehearsalCheck::Plan => self.check_plan,
            RehearsalCheck::Contacts => self.check_contacts,
            RehearsalCheck::Kept => self.check_kept,
            RehearsalCheck::Number => self.check_number,
            RehearsalCheck::Step => self.check_step,
        }
    }

    /// What a group asks itself after a drill, as a label.
    #[must_use]
    pub fn drill_check(&self, check: DrillCheck) -> &'static str {
        match check {
            DrillCheck::Lead => self.check_lead,
            DrillCheck::Danger => self.check_danger,
            DrillCheck::Found => self.check_found,
            DrillCheck::Fallback => self.check_fallback,
            DrillCheck::Message => self.check_message,
        }
    }

    /// Any of both by its code in a result; `None` for one of a newer version.
    #[must_use]
    pub fn check(&self, code: &str) -> Option<&'static str> {
        let own = RehearsalCheck::from_code(code).map(|check| self.rehearsal_check(check));
        own.or_else(|| DrillCheck::from_code(code).map(|check| self.drill_check(check)))
    }
}
