//! The call round of an incident, and the part of it that a colleague calls.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The call round of an incident, and the part of it that a colleague calls (template 7.1).
    CallRoundWords {
        title { nl: "Belronde", fr: "Tour d’appels", de: "Anrufrunde", en: "Call round" }
        for_class { nl: "Wie bij klasse {class} gebeld wordt.", fr: "Qui est appelé en classe {class}.", de: "Wer bei Stufe {class} angerufen wird.", en: "Who is called at class {class}." }
        for_any_class { nl: "Nog geen klasse: iedereen van de belboom staat hier.", fr: "Pas encore de classe\u{a0}: toute la liste d’appel est ici.", de: "Noch keine Stufe: Alle der Anrufliste stehen hier.", en: "No class yet: everybody on the call tree stands here." }
        for_drill { nl: "Wie in deze oefening gebeld wordt.", fr: "Qui est appelé dans cet exercice.", de: "Wer in dieser Übung angerufen wird.", en: "Who is called in this drill." }
        empty { nl: "Nog niemand. Zet bij een contact vanaf welke klasse je die persoon belt.", fr: "Encore personne. Indiquez sur un contact à partir de quelle classe l’appeler.", de: "Noch niemand. Tragen Sie bei einem Kontakt ein, ab welcher Stufe Sie anrufen.", en: "Nobody yet. Say on a contact from which class you call that person." }
        progress { nl: "{reached} van {total} bereikt", fr: "{reached} sur {total} joints", de: "{reached} von {total} erreicht", en: "{reached} of {total} reached" }
        left { nl: "Nog te gaan: {names}", fr: "Reste\u{a0}: {names}", de: "Noch offen: {names}", en: "Still to go: {names}" }
        everybody { nl: "Iedereen is bereikt.", fr: "Tout le monde est joint.", de: "Alle sind erreicht.", en: "Everybody is reached." }
        to_call { nl: "Nog te bellen", fr: "Reste à appeler", de: "Noch anzurufen", en: "Still to call" }
        unreachable { nl: "Niet te bellen: ga langs", fr: "Injoignables\u{a0}: allez les voir", de: "Nicht anrufbar: hingehen", en: "Cannot be called: go and tell them" }
        handed { nl: "{name} belt", fr: "{name} appelle", de: "{name} ruft an", en: "{name} calls" }
        handed_at { nl: "Doorgegeven aan {name}, {time}", fr: "Confié à {name}, {time}", de: "Abgegeben an {name}, {time}", en: "Handed to {name}, {time}" }
        called_by { nl: "Wordt gebeld door {name}", fr: "Appel par {name}", de: "Anruf durch {name}", en: "Called by {name}" }
        called_by_lead { nl: "Wordt gebeld door wie de leiding heeft", fr: "Appel par qui dirige", de: "Anruf durch die Leitung", en: "Called by whoever is in charge" }
        crisis_team { nl: "Crisisteam", fr: "Cellule de crise", de: "Krisenstab", en: "Crisis team" }
        stands_in { nl: "{deputy}, vervangt {name}", fr: "{deputy}, à la place de {name}", de: "{deputy}, vertritt {name}", en: "{deputy}, for {name}" }
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
        results_come_back { nl: "Open later het bestand van je collega: de uitslagen komen er vanzelf bij.", fr: "Ouvrez plus tard le fichier de votre collègue\u{a0}: les résultats s’ajoutent.", de: "Öffnen Sie später die Datei der anderen Person: Die Ergebnisse kommen dazu.", en: "Open your colleague’s file later: the results come in by themselves." }
        list_copied { nl: "Lijst gekopieerd", fr: "Liste copiée", de: "Liste kopiert", en: "List copied" }
        code_label { nl: "QR-code met de namen en nummers", fr: "Code QR avec les noms et numéros", de: "QR-Code mit Namen und Nummern", en: "QR code with the names and numbers" }
        code_too_long { nl: "Te lang voor één code. Deel de tekst of geef minder mensen door.", fr: "Trop long pour un code. Partagez le texte ou confiez moins de personnes.", de: "Zu lang für einen Code. Teilen Sie den Text oder geben Sie weniger Personen ab.", en: "Too long for one code. Share the text or hand over fewer people." }
        list_intro { nl: "{company}, {number}: bel deze mensen. Noteer bereikt, geen antwoord, voicemail of verkeerd nummer, met het uur.", fr: "{company}, {number}\u{a0}: appelez ces personnes. Notez personne jointe, pas de réponse, messagerie ou mauvais numéro, avec l’heure.", de: "{company}, {number}: Rufen Sie diese Personen an. Notieren Sie erreicht, keine Antwort, Voicemail oder falsche Nummer, mit Uhrzeit.", en: "{company}, {number}: call these people. Note reached, no answer, voicemail or wrong number, with the time." }
        list_deputy { nl: "vervanger {name}", fr: "suppléance\u{a0}: {name}", de: "Stellvertretung {name}", en: "deputy {name}" }
        list_on_foot { nl: "te voet: {place}", fr: "à pied\u{a0}: {place}", de: "zu Fuß: {place}", en: "on foot: {place}" }
        list_no_number { nl: "geen nummer", fr: "pas de numéro", de: "keine Nummer", en: "no number" }
    }
}
