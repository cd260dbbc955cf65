//! The call round of an incident, and the part of it that a colleague calls.

use crate::domain::RoundCount;
use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, fill};

catalogue! {
    /// The call round of an incident, and the part of it that a colleague calls (template 7.1).
    CallRoundWords {
        title { nl: "Belronde", fr: "Tour d’appels", de: "Anrufrunde", en: "Call round" }
        for_class { nl: "Wie bij klasse {class} gebeld wordt.", fr: "Qui est appelé en classe {class}.", de: "Wer bei Stufe {class} angerufen wird.", en: "Who is called at class {class}." }
        for_any_class { nl: "Nog geen klasse: iedereen van de belboom staat hier.", fr: "Pas encore de classe\u{a0}: toute la liste d’appel est ici.", de: "Noch keine Stufe: Alle der Anrufliste stehen hier.", en: "No class yet: everybody on the call tree stands here." }
        for_drill { nl: "Wie in deze oefening gebeld wordt.", fr: "Qui est appelé dans cet exercice.", de: "Wer in dieser Übung angerufen wird.", en: "Who is called in this drill." }
        empty { nl: "Nog niemand om te bellen.", fr: "Personne à appeler pour l’instant.", de: "Noch niemand anzurufen.", en: "Nobody to call yet." }
        none_at_class { nl: "Bij deze klasse wordt niemand gebeld.", fr: "À cette classe, personne n’est appelé.", de: "Bei dieser Stufe wird niemand angerufen.", en: "At this class nobody is called." }
        without_tree { nl: "Iedereen van de interne lijst: het plan kiest nog niemand per klasse.", fr: "Toute la liste interne\u{a0}: le plan ne choisit encore personne par classe.", de: "Alle der internen Liste: Der Plan wählt noch niemanden je Stufe.", en: "Everybody of the internal list: the plan chooses nobody by class yet." }
        progress { nl: "{reached} van {total} bereikt", fr: "{reached} sur {total} joints", de: "{reached} von {total} erreicht", en: "{reached} of {total} reached" }
        /// {progress} is "9 of 12 reached".
        through_deputy {
            nl: ["{progress}, waarvan {count} via een vervanger", "{progress}, waarvan {count} via een vervanger"],
            fr: ["{progress}, dont {count} par suppléance", "{progress}, dont {count} par suppléance"],
            de: ["{progress}, davon {count} über die Stellvertretung", "{progress}, davon {count} über die Stellvertretung"],
            en: ["{progress}, {count} of them through a deputy", "{progress}, {count} of them through a deputy"],
        }
        left { nl: "Nog te gaan: {names}", fr: "Reste\u{a0}: {names}", de: "Noch offen: {names}", en: "Still to go: {names}" }
        everybody { nl: "Iedereen is bereikt.", fr: "Tout le monde est joint.", de: "Alle sind erreicht.", en: "Everybody is reached." }
        to_call { nl: "Nog te bellen", fr: "Reste à appeler", de: "Noch anzurufen", en: "Still to call" }
        unreachable { nl: "Niet te bellen: ga langs", fr: "Injoignables\u{a0}: allez les voir", de: "Nicht anrufbar: hingehen", en: "Cannot be called: go and tell them" }
        handed { nl: "{name} belt", fr: "{name} appelle", de: "{name} ruft an", en: "{name} calls" }
        /// What was handed to whoever uses this device.
        mine { nl: "Jouw telefoontjes", fr: "Vos appels", de: "Ihre Anrufe", en: "Your calls" }
        by_others { nl: "Nog te bellen door anderen", fr: "Reste à appeler par d’autres", de: "Von anderen noch anzurufen", en: "Still to call by others" }
        take_back { nl: "Ik bel ze weer zelf", fr: "Je les appelle finalement moi-même", de: "Ich rufe sie doch selbst an", en: "I call them again myself" }
        handed_at { nl: "Doorgegeven aan {name}, {time}", fr: "Confié à {name}, {time}", de: "Abgegeben an {name}, {time}", en: "Handed to {name}, {time}" }
        called_by { nl: "Wordt gebeld door {name}", fr: "Appel par {name}", de: "Anruf durch {name}", en: "Called by {name}" }
        called_by_lead { nl: "Wordt gebeld door wie de leiding heeft", fr: "Appel par qui dirige", de: "Anruf durch die Leitung", en: "Called by whoever is in charge" }
        /// At a closed incident.
        after_the_end { nl: "Wie later nog terugbelt, uitslagen van collega’s", fr: "Qui rappelle plus tard, résultats des collègues", de: "Spätere Rückrufe, Ergebnisse von anderen", en: "Late calls, results from colleagues" }
        crisis_team { nl: "Crisisteam", fr: "Cellule de crise", de: "Krisenstab", en: "Crisis team" }
        stands_in { nl: "{deputy}, vervangt {name}", fr: "{deputy}, à la place d(e) {name}", de: "{deputy}, vertritt {name}", en: "{deputy}, for {name}" }
        /// In the row of a deputy who is to be called anyway.
        also_for { nl: "Vervangt ook {names}", fr: "Assure aussi la suppléance d(e) {names}", de: "Vertritt auch {names}", en: "Also stands in for {names}" }
        /// In the row of the person for whom that deputy stands in.
        deputy_row { nl: "Vervanger staat ook in de lijst: {deputy}", fr: "La suppléance est aussi dans la liste\u{a0}: {deputy}", de: "Stellvertretung steht auch in der Liste: {deputy}", en: "The deputy is on the list too: {deputy}" }
        knows_through { nl: "Weet het via {deputy}", fr: "Au courant par {deputy}", de: "Weiß es über {deputy}", en: "Knows it through {deputy}" }
        /// The person for whom a deputy steps in.
        again { nl: "Probeer {name} opnieuw", fr: "Réessayer {name}", de: "{name} noch einmal versuchen", en: "Try {name} again" }
        whose { nl: "Wie belt?", fr: "Qui appelle\u{a0}?", de: "Wer ruft an?", en: "Who calls?" }
        anybody { nl: "Iedereen", fr: "Tous", de: "Alle", en: "Everybody" }
        whoever_leads { nl: "Wie de leiding heeft", fr: "Qui dirige", de: "Die Leitung", en: "Whoever is in charge" }
        hand_over { nl: "Een deel doorgeven", fr: "Confier une partie", de: "Einen Teil abgeben", en: "Hand over a part" }
        hand_whom { nl: "Wie belt je collega?", fr: "Qui votre collègue appelle-t-il\u{a0}?", de: "Wen soll die Person anrufen?", en: "Whom does your colleague call?" }
        hand_to { nl: "Aan wie geef je het door?", fr: "À qui confiez-vous les appels\u{a0}?", de: "An wen geben Sie ab?", en: "To whom do you hand it?" }
        hand_choose { nl: "Kies een collega", fr: "Choisissez un collègue", de: "Person wählen", en: "Choose a colleague" }
        hand_do { nl: "Doorgeven en lijst tonen", fr: "Confier et afficher la liste", de: "Abgeben und Liste zeigen", en: "Hand over and show the list" }
        hand_nobody { nl: "Kies minstens één persoon.", fr: "Choisissez au moins une personne.", de: "Wählen Sie mindestens eine Person.", en: "Choose at least one person." }
        hand_no_colleague { nl: "Kies aan wie je het doorgeeft.", fr: "Choisissez à qui vous confiez les appels.", de: "Wählen Sie, an wen Sie abgeben.", en: "Choose to whom you hand it." }
        list_for { nl: "Lijst voor {name}", fr: "Liste pour {name}", de: "Liste für {name}", en: "List for {name}" }
        list_hint { nl: "Scan de code met een gewone camera, of deel de tekst.", fr: "Scannez le code avec un appareil photo, ou partagez le texte.", de: "Code mit der Kamera scannen oder den Text teilen.", en: "Scan the code with any camera, or share the text." }
        /// What came of the calls that were handed over.
        results { nl: "Uitslagen terug", fr: "Résultats en retour", de: "Ergebnisse zurück", en: "Results back" }
        results_hint { nl: "Plak wat je collega terugstuurt, één regel per persoon: “An MAES bereikt 14:32”. Of open het bestand van je collega.", fr: "Collez ce que votre collègue renvoie, une ligne par personne\u{a0}: «\u{a0}An MAES personne jointe 14:32\u{a0}». Ou ouvrez son fichier.", de: "Fügen Sie ein, was zurückkommt, eine Zeile je Person: „An MAES erreicht 14:32“. Oder öffnen Sie die Datei der anderen Person.", en: "Paste what your colleague sends back, a line for each person: ‘An MAES reached 14:32’. Or open your colleague’s file." }
        results_field { nl: "Geplakte uitslagen", fr: "Résultats collés", de: "Eingefügte Ergebnisse", en: "Pasted results" }
        results_taken { nl: "Wordt genoteerd", fr: "Sera noté", de: "Wird vermerkt", en: "To be noted" }
        results_without { nl: "Zonder uitslag: {names}", fr: "Sans résultat\u{a0}: {names}", de: "Ohne Ergebnis: {names}", en: "Without a result: {names}" }
        results_known {
            nl: ["{count} uitslag staat er al.", "{count} uitslagen staan er al."],
            fr: ["{count} résultat est déjà noté.", "{count} résultats sont déjà notés."],
            de: ["{count} Ergebnis steht schon da.", "{count} Ergebnisse stehen schon da."],
            en: ["{count} result is there already.", "{count} results are there already."],
        }
        results_unread { nl: "Niet herkend, hiervan wordt niets genoteerd", fr: "Pas reconnu, rien n’en sera noté", de: "Nicht erkannt, davon wird nichts vermerkt", en: "Not recognised, nothing of it is noted" }
        /// Why nothing of a line is noted, and what to do; {line} is the line.
        unread_nobody { nl: "“{line}”: geen naam uit de doorgegeven lijst. Schrijf voornaam en naam zoals op de lijst.", fr: "«\u{a0}{line}\u{a0}»\u{a0}: aucun nom de la liste confiée. Écrivez prénom et nom comme sur la liste.", de: "„{line}“: kein Name von der abgegebenen Liste. Schreiben Sie Vor- und Nachnamen wie auf der Liste.", en: "‘{line}’: no name of the list that was handed over. Write first name and surname as on the list." }
        unread_several { nl: "“{line}”: kan {names} zijn. Zet de familienaam erbij, één persoon per regel.", fr: "«\u{a0}{line}\u{a0}»\u{a0}: il peut s’agir de {names}. Ajoutez le nom de famille, une personne par ligne.", de: "„{line}“: kann {names} sein. Ergänzen Sie den Nachnamen, eine Person je Zeile.", en: "‘{line}’: may be {names}. Add the surname, one person on each line." }
        unread_results { nl: "“{line}”: zegt meer dan één uitslag. Laat er één staan.", fr: "«\u{a0}{line}\u{a0}»\u{a0}: plus d’un résultat. N’en gardez qu’un.", de: "„{line}“: nennt mehr als ein Ergebnis. Lassen Sie eines stehen.", en: "‘{line}’: says more than one result. Leave one." }
        unread_time { nl: "“{line}”: dit uur valt buiten het incident. Verbeter het of laat het weg.", fr: "«\u{a0}{line}\u{a0}»\u{a0}: cette heure est en dehors de l’incident. Corrigez-la ou omettez-la.", de: "„{line}“: Diese Uhrzeit liegt außerhalb des Vorfalls. Berichtigen Sie sie oder lassen Sie sie weg.", en: "‘{line}’: this time is outside the incident. Correct it or leave it out." }
        or { nl: "{first} of {last}", fr: "{first} ou {last}", de: "{first} oder {last}", en: "{first} or {last}" }
        results_none { nl: "Geen enkele regel noemt een persoon van de lijst met een uitslag.", fr: "Aucune ligne ne cite une personne de la liste avec un résultat.", de: "Keine Zeile nennt eine Person der Liste mit einem Ergebnis.", en: "No line names a person of the list with a result." }
        results_other { nl: "Dit zijn uitslagen van {number}, niet van dit incident. Er wordt niets genoteerd.", fr: "Ces résultats sont de {number}, pas de cet incident. Rien n’est noté.", de: "Diese Ergebnisse gehören zu {number}, nicht zu diesem Vorfall. Es wird nichts vermerkt.", en: "These results are of {number}, not of this incident. Nothing is noted." }
        results_cut { nl: "De tekst spreekt van {told} uitslagen, hier staan er {found}. Plak de hele tekst.", fr: "Le texte annonce {told} résultats, il y en a {found} ici. Collez tout le texte.", de: "Der Text nennt {told} Ergebnisse, hier sind es {found}. Fügen Sie den ganzen Text ein.", en: "The text speaks of {told} results, there are {found} here. Paste the whole text." }
        results_note_any { nl: "Uitslagen noteren", fr: "Noter les résultats", de: "Ergebnisse vermerken", en: "Note the results" }
        results_note {
            nl: ["{count} uitslag noteren", "{count} uitslagen noteren"],
            fr: ["Noter {count} résultat", "Noter {count} résultats"],
            de: ["{count} Ergebnis vermerken", "{count} Ergebnisse vermerken"],
            en: ["Note {count} result", "Note {count} results"],
        }
        results_noted {
            nl: ["{count} uitslag genoteerd.", "{count} uitslagen genoteerd."],
            fr: ["{count} résultat noté.", "{count} résultats notés."],
            de: ["{count} Ergebnis vermerkt.", "{count} Ergebnisse vermerkt."],
            en: ["{count} result noted.", "{count} results noted."],
        }
        results_give { nl: "Uitslagen doorgeven", fr: "Transmettre les résultats", de: "Ergebnisse weitergeben", en: "Pass on the results" }
        results_give_hint { nl: "Voor wie de leiding heeft: deel de tekst, of laat de code scannen en plakken.", fr: "Pour qui dirige\u{a0}: partagez le texte, ou faites scanner et coller le code.", de: "Für die Leitung: Text teilen oder den Code scannen und einfügen lassen.", en: "For whoever is in charge: share the text, or have the code scanned and pasted." }
        results_code { nl: "QR-code met de uitslagen", fr: "Code QR avec les résultats", de: "QR-Code mit den Ergebnissen", en: "QR code with the results" }
        results_copied { nl: "Uitslagen gekopieerd", fr: "Résultats copiés", de: "Ergebnisse kopiert", en: "Results copied" }
        /// First line of the text; the number and the count are read again.
        results_head {
            nl: ["{number}: {count} uitslag", "{number}: {count} uitslagen"],
            fr: ["{number}\u{a0}: {count} résultat", "{number}\u{a0}: {count} résultats"],
            de: ["{number}: {count} Ergebnis", "{number}: {count} Ergebnisse"],
            en: ["{number}: {count} result", "{number}: {count} results"],
        }
        results_line { nl: "{name}: {result} {time}", fr: "{name}\u{a0}: {result} {time}", de: "{name}: {result} {time}", en: "{name}: {result} {time}" }
        results_read { nl: "{name}: {result}, {time}", fr: "{name}\u{a0}: {result}, {time}", de: "{name}: {result}, {time}", en: "{name}: {result}, {time}" }
        /// At the end of the list that is handed over.
        list_answer { nl: "Stuur terug, één regel per persoon: naam, uitslag, uur.", fr: "Renvoyez une ligne par personne\u{a0}: nom, résultat, heure.", de: "Zurücksenden, eine Zeile je Person: Name, Ergebnis, Uhrzeit.", en: "Send back a line for each person: name, result, time." }
        list_copied { nl: "Lijst gekopieerd", fr: "Liste copiée", de: "Liste kopiert", en: "List copied" }
        code_label { nl: "QR-code met de namen en nummers", fr: "Code QR avec les noms et numéros", de: "QR-Code mit Namen und Nummern", en: "QR code with the names and numbers" }
        code_too_long { nl: "Te lang voor één code. Deel de tekst of geef minder mensen door.", fr: "Trop long pour un code. Partagez le texte ou confiez moins de personnes.", de: "Zu lang für einen Code. Teilen Sie den Text oder geben Sie weniger Personen ab.", en: "Too long for one code. Share the text or hand over fewer people." }
        list_intro { nl: "{company}, {number}: bel deze mensen. Noteer bereikt, geen antwoord, voicemail of verkeerd nummer, met het uur.", fr: "{company}, {number}\u{a0}: appelez ces personnes. Notez personne jointe, pas de réponse, messagerie ou mauvais numéro, avec l’heure.", de: "{company}, {number}: Rufen Sie diese Personen an. Notieren Sie erreicht, keine Antwort, Voicemail oder falsche Nummer, mit Uhrzeit.", en: "{company}, {number}: call these people. Note reached, no answer, voicemail or wrong number, with the time." }
        list_deputy { nl: "vervanger {name}", fr: "suppléance\u{a0}: {name}", de: "Stellvertretung {name}", en: "deputy {name}" }
        list_on_foot { nl: "te voet: {place}", fr: "à pied\u{a0}: {place}", de: "zu Fuß: {place}", en: "on foot: {place}" }
        list_no_number { nl: "geen nummer", fr: "pas de numéro", de: "keine Nummer", en: "no number" }
    }
}

impl CallRoundWords {
    /// "9 of 12 reached, 2 of them through a deputy".
    #[must_use]
    pub fn reached(&self, texts: &Texts, count: RoundCount) -> String {
        let values = [
            ("reached", count.reached.to_string()),
            ("total", count.total.to_string()),
        ];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        let progress = fill(self.progress, &values);
        match u64::try_from(count.by_deputy).unwrap_or(u64::MAX) {
            0 => progress,
            deputies => texts.count(&self.through_deputy, deputies, &[("progress", &progress)]),
        }
    }
}
