//! What a file would change, before anything is taken in, and after.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What a file would change, before anything is taken in, and after.
    Preview {
        title { nl: "Eerst bekijken", fr: "Aperçu", de: "Zuerst ansehen", en: "Preview" }
        nothing_changed_yet {
            nl: "Er is nog niets gewijzigd.", fr: "Rien n’a encore changé.", de: "Noch ist nichts geändert.", en: "Nothing has been changed yet.",
        }
        from_company { nl: "Plan van {company}", fr: "Plan d(e) {company}", de: "Plan von {company}", en: "Plan of {company}" }
        other_company {
            nl: "Jouw plan: {mine}. Dit bestand: {company}. Er is niets aangevinkt: zo blijven de twee apart.",
            fr: "Votre plan\u{a0}: {mine}. Ce fichier\u{a0}: {company}. Rien n’est coché\u{a0}: les deux restent séparés.",
            de: "Ihr Plan: {mine}. Diese Datei: {company}. Nichts ist angekreuzt: So bleiben beide getrennt.",
            en: "Your plan: {mine}. This file: {company}. Nothing is ticked, so the two stay apart.",
        }
        /// The example on an empty device.
        is_example { nl: "Dit is een voorbeeld: een verzonnen bedrijf om rond te kijken. Wissen kan daarna.", fr: "Ceci est un exemple\u{a0}: une entreprise fictive, pour découvrir. Vous pourrez l’effacer ensuite.", de: "Das ist ein Beispiel: eine erfundene Firma zum Umsehen. Löschen geht danach.", en: "This is an example: a made-up company to look around in. You can erase it afterwards." }
        made_up { nl: "Een verzonnen bedrijf", fr: "Une entreprise fictive", de: "Eine erfundene Firma", en: "A made-up company" }
        open_example { nl: "Voorbeeld openen", fr: "Ouvrir l’exemple", de: "Beispiel öffnen", en: "Open the example" }
        what_is_in_it { nl: "Wat erin staat", fr: "Ce qu’il contient", de: "Was darin steht", en: "What is in it" }
        /// While nothing but the example is on the device.
        only_example { nl: "Op dit toestel staat alleen het voorbeeld.", fr: "Cet appareil ne contient que l’exemple.", de: "Auf diesem Gerät ist nur das Beispiel.", en: "Only the example is on this device." }
        erase_example { nl: "Voorbeeld wissen", fr: "Effacer l’exemple", de: "Beispiel löschen", en: "Erase the example" }
        nothing_new {
            nl: "Alles in dit bestand staat hier al.",
            fr: "Tout ce fichier est déjà ici.",
            de: "Alles aus dieser Datei steht schon hier.",
            en: "Everything in this file is here already.",
        }
        /// Log lines come in with no question.
        log_taken {
            nl: ["{count} regel van het logboek komt erbij.", "{count} regels van het logboek komen erbij."],
            fr: ["{count} entrée du journal s’ajoute.", "{count} entrées du journal s’ajoutent."],
            de: ["{count} Protokoll\u{ad}eintrag kommt dazu.", "{count} Protokoll\u{ad}einträge kommen dazu."],
            en: ["{count} log entry is added.", "{count} log entries are added."],
        }
        log_taken_why {
            nl: "Logboeken vullen elkaar aan. Daar valt niets te kiezen.",
            fr: "Les journaux se complètent. Il n’y a rien à choisir.",
            de: "Protokolle ergänzen sich. Da gibt es nichts zu wählen.",
            en: "Logs complete each other. There is nothing to choose.",
        }
        incidents_taken {
            nl: ["{count} incident komt erbij.", "{count} incidenten komen erbij."],
            fr: ["{count} incident s’ajoute.", "{count} incidents s’ajoutent."],
            de: ["{count} Vorfall kommt dazu.", "{count} Vorfälle kommen dazu."],
            en: ["{count} incident is added.", "{count} incidents are added."],
        }
        choose { nl: "Kies wat je overneemt", fr: "Choisissez ce que vous reprenez", de: "Wählen Sie, was Sie übernehmen", en: "Choose what to take" }
        added { nl: "Nieuw", fr: "Nouveau", de: "Neu", en: "New" }
        changed { nl: "Gewijzigd", fr: "Modifié", de: "Geändert", en: "Changed" }
        both_changed { nl: "Beide gewijzigd", fr: "Modifié des deux côtés", de: "Beidseitig geändert", en: "Both changed" }
        removed { nl: "Verwijderd", fr: "Retiré", de: "Entfernt", en: "Removed" }
        both_changed_means {
            nl: "De nieuwste waarde telt. De andere blijft zichtbaar tot iemand kiest: dat kan meteen na het overnemen.",
            fr: "La valeur la plus récente compte. L’autre reste visible jusqu’au choix\u{a0}: vous pouvez choisir juste après la reprise.",
            de: "Der neuere Wert gilt. Der andere bleibt sichtbar, bis jemand wählt: Das geht gleich nach dem Übernehmen.",
            en: "The newer value counts. The other stays visible until somebody chooses: that can be done right after taking it.",
        }
        here { nl: "Hier", fr: "Ici", de: "Hier", en: "Here" }
        in_the_file { nl: "In het bestand", fr: "Dans le fichier", de: "In der Datei", en: "In the file" }
        in_the_file_by { nl: "In het bestand, door {names}", fr: "Dans le fichier, par {names}", de: "In der Datei, von {names}", en: "In the file, by {names}" }
        by_whom { nl: "{name}, {moment}", fr: "{name}, {moment}", de: "{name}, {moment}", en: "{name}, {moment}" }
        /// A field of an entity: its value before and after.
        from_to { nl: "{before} wordt {after}", fr: "{before} devient {after}", de: "{before} wird {after}", en: "{before} becomes {after}" }
        empty_value { nl: "leeg", fr: "vide", de: "leer", en: "empty" }
        hidden_value { nl: "privé, verborgen", fr: "privé, caché", de: "privat, verborgen", en: "private, hidden" }
        select_all { nl: "Alles aanduiden", fr: "Tout cocher", de: "Alles auswählen", en: "Select all" }
        select_none { nl: "Niets aanduiden", fr: "Tout décocher", de: "Nichts auswählen", en: "Select none" }
        selected {
            nl: ["{count} van {total} gekozen", "{count} van {total} gekozen"],
            fr: ["{count} sur {total} choisi", "{count} sur {total} choisis"],
            de: ["{count} von {total} gewählt", "{count} von {total} gewählt"],
            en: ["{count} of {total} chosen", "{count} of {total} chosen"],
        }
        left_aside {
            nl: "Wat je niet kiest, blijft apart als voorstel.",
            fr: "Ce que vous ne choisissez pas reste à part, comme proposition.",
            de: "Was Sie nicht wählen, bleibt als Vorschlag beiseite.",
            en: "What you do not choose is kept aside as a proposal.",
        }
        /// To somebody who does not answer for the plan.
        for_the_keepers {
            nl: "Over wijzigingen van het plan beslist wie het opstelt. Wat je niet aanduidt, blijft als voorstel klaarstaan.",
            fr: "Les responsables du plan décident de ses modifications. Ce que vous ne cochez pas attend comme proposition.",
            de: "Über Änderungen am Plan entscheidet, wer ihn führt. Was Sie nicht auswählen, wartet als Vorschlag.",
            en: "Whoever keeps the plan decides on changes to it. What you do not select waits as a proposal.",
        }
        proposals { nl: "Nog niet overgenomen", fr: "Pas encore repris", de: "Noch nicht übernommen", en: "Not taken yet" }
        proposals_wait {
            nl: ["{count} wijziging uit een bestand wacht op een beslissing.", "{count} wijzigingen uit een bestand wachten op een beslissing."],
            fr: ["{count} modification reçue attend une décision.", "{count} modifications reçues attendent une décision."],
            de: ["{count} Änderung aus einer Datei wartet auf eine Entscheidung.", "{count} Änderungen aus einer Datei warten auf eine Entscheidung."],
            en: ["{count} change from a file waits for a decision.", "{count} changes from a file wait for a decision."],
        }
        look_at_them { nl: "Bekijken", fr: "Les examiner", de: "Ansehen", en: "Look at them" }
        decide_later { nl: "Later beslissen", fr: "Plus tard", de: "Später", en: "Later" }
        leave_out { nl: "Weglaten", fr: "Écarter", de: "Verwerfen", en: "Leave out" }
        left_out {
            nl: ["{count} voorstel weggelaten.", "{count} voorstellen weggelaten."],
            fr: ["{count} proposition écartée.", "{count} propositions écartées."],
            de: ["{count} Vorschlag verworfen.", "{count} Vorschläge verworfen."],
            en: ["{count} proposal left out.", "{count} proposals left out."],
        }
        keep_as_proposals { nl: "Als voorstel houden", fr: "Garder en proposition", de: "Als Vorschlag behalten", en: "Keep as proposals" }
        kept_as_proposals {
            nl: ["{count} wijziging blijft als voorstel.", "{count} wijzigingen blijven als voorstel."],
            fr: ["{count} modification reste en proposition.", "{count} modifications restent en proposition."],
            de: ["{count} Änderung bleibt als Vorschlag.", "{count} Änderungen bleiben als Vorschlag."],
            en: ["{count} change is kept as a proposal.", "{count} changes are kept as proposals."],
        }
        not_proposed {
            nl: "De rest kon niet apart bewaard worden. Houd het bestand bij.",
            fr: "Le reste n’a pas pu être mis de côté. Gardez le fichier.",
            de: "Der Rest ließ sich nicht aufheben. Behalten Sie die Datei.",
            en: "The rest could not be kept aside. Keep the file.",
        }
        /// Somebody wants to keep what another removed, on a device that has nothing of it to bring back.
        never_had {
            nl: "Dit toestel had nooit wat hier stond. Kies op een toestel dat het had, anders is het overal weg.",
            fr: "Cet appareil n’a jamais eu ces données. Choisissez sur un appareil qui les avait, sinon elles disparaissent partout.",
            de: "Dieses Gerät hatte diese Angaben nie. Wählen Sie auf einem Gerät, das sie hatte, sonst sind sie überall weg.",
            en: "This device never had what stood here. Choose on a device that had it, or it is gone everywhere.",
        }
        keep_bare { nl: "Toch zo houden", fr: "Garder tel quel", de: "Trotzdem so behalten", en: "Keep it as it is" }
        take { nl: "Overnemen", fr: "Reprendre", de: "Übernehmen", en: "Take it in" }
        take_log_only { nl: "Alleen het logboek", fr: "Le journal seulement", de: "Nur das Protokoll", en: "Only the log" }
        take_nothing { nl: "Niets overnemen", fr: "Ne rien reprendre", de: "Nichts übernehmen", en: "Take nothing" }
        /// After that, on a device with nothing of a plan.
        nothing_taken_begin { nl: "Niets overgenomen. Open een ander bestand, of begin zelf bij Plan.", fr: "Rien n’a été repris. Ouvrez un autre fichier, ou commencez dans Plan.", de: "Nichts übernommen. Öffnen Sie eine andere Datei oder beginnen Sie bei Plan.", en: "Nothing was taken. Open another file, or begin under Plan." }
        nothing_taken { nl: "Niets overgenomen. Je plan is zoals het was.", fr: "Rien n’a été repris. Votre plan n’a pas changé.", de: "Nichts übernommen. Ihr Plan ist, wie er war.", en: "Nothing was taken. Your plan is as it was." }
        /// The first plan of a device: what it brings, before the list of every entry.
        brings { nl: "Dit zit in het bestand", fr: "Ce que contient ce fichier", de: "Das steht in der Datei", en: "What this file holds" }
        choose_each { nl: "Kies per onderdeel", fr: "Choisir élément par élément", de: "Einzeln auswählen", en: "Choose entry by entry" }
        incident_open_now {
            nl: "Er loopt een incident. Neem alleen over wat je nu nodig hebt.",
            fr: "Un incident est en cours. Ne reprenez que le nécessaire.",
            de: "Ein Vorfall läuft. Übernehmen Sie nur, was Sie jetzt brauchen.",
            en: "An incident is running. Take only what you need now.",
        }
        taken {
            nl: ["{count} wijziging overgenomen.", "{count} wijzigingen overgenomen."],
            fr: ["{count} modification reprise.", "{count} modifications reprises."],
            de: ["{count} Änderung übernommen.", "{count} Änderungen übernommen."],
            en: ["{count} change taken in.", "{count} changes taken in."],
        }
        undo_import { nl: "Overnemen ongedaan maken", fr: "Revenir à l’état d’avant", de: "Übernahme rückgängig machen", en: "Undo the import" }
        undo_import_consequence {
            nl: "Alleen op dit toestel. Wat sindsdien gewijzigd is, blijft staan.",
            fr: "Sur cet appareil seulement. Ce qui a changé depuis reste.",
            de: "Nur auf diesem Gerät. Was seither geändert wurde, bleibt.",
            en: "On this device only. What was changed since stays.",
        }
        undone { nl: "Teruggezet zoals het was.", fr: "Revenu à l’état d’avant.", de: "Zurück wie zuvor.", en: "Back as it was." }
        undone_but {
            nl: ["Teruggezet. {count} onderdeel is sindsdien gewijzigd en blijft staan.", "Teruggezet. {count} onderdelen zijn sindsdien gewijzigd en blijven staan."],
            fr: ["Revenu à l’état d’avant. {count} élément modifié depuis reste.", "Revenu à l’état d’avant. {count} éléments modifiés depuis restent."],
            de: ["Wie zuvor. {count} Teil wurde seither geändert und bleibt.", "Wie zuvor. {count} Teile wurden seither geändert und bleiben."],
            en: ["Back as it was. {count} part was changed since and stays.", "Back as it was. {count} parts were changed since and stay."],
        }
        undo_failed {
            nl: "Terugzetten lukte niet. Niets is gewijzigd. Probeer het opnieuw.",
            fr: "Le retour en arrière a échoué. Rien n’a changé. Réessayez.",
            de: "Rückgängig machen ging nicht. Nichts wurde geändert. Versuchen Sie es erneut.",
            en: "Going back failed. Nothing was changed. Try again.",
        }
        last_taken { nl: "Laatst overgenomen", fr: "Dernière reprise", de: "Zuletzt übernommen", en: "Last taken in" }
        failed {
            nl: "Overnemen lukte niet. Niets is gewijzigd. Probeer het opnieuw.",
            fr: "La reprise a échoué. Rien n’a changé. Réessayez.",
            de: "Übernehmen ging nicht. Nichts wurde geändert. Versuchen Sie es erneut.",
            en: "Taking it in failed. Nothing was changed. Try again.",
        }
        /// Damaged lines beside good ones.
        damaged_lines {
            nl: ["{count} regel is beschadigd en telt niet mee. De rest is goed.", "{count} regels zijn beschadigd en tellen niet mee. De rest is goed."],
            fr: ["{count} ligne du fichier est abîmée et ignorée. Le reste est bon.", "{count} lignes du fichier sont abîmées et ignorées. Le reste est bon."],
            de: ["{count} Zeile ist beschädigt und zählt nicht. Der Rest ist gut.", "{count} Zeilen sind beschädigt und zählen nicht. Der Rest ist gut."],
            en: ["{count} line is damaged and does not count. The rest is good.", "{count} lines are damaged and do not count. The rest is good."],
        }
        ask_for_new_copy {
            nl: "Vraag een nieuwe kopie voor wat ontbreekt.",
            fr: "Demandez une nouvelle copie pour ce qui manque.",
            de: "Bitten Sie um eine neue Kopie für das, was fehlt.",
            en: "Ask for a new copy for what is missing.",
        }
        cut_off {
            nl: ["Het bestand is afgebroken: {count} van {total} onderdelen kwam aan.", "Het bestand is afgebroken: {count} van {total} onderdelen kwamen aan."],
            fr: ["Le fichier est coupé\u{a0}: {count} élément sur {total} est arrivé.", "Le fichier est coupé\u{a0}: {count} éléments sur {total} sont arrivés."],
            de: ["Die Datei ist abgeschnitten: {count} von {total} Teilen kam an.", "Die Datei ist abgeschnitten: {count} von {total} Teilen kamen an."],
            en: ["The file is cut off: {count} of {total} parts arrived.", "The file is cut off: {count} of {total} parts arrived."],
        }
        changed_on_the_way {
            nl: "De inhoud klopt niet met de eerste regel. Iemand wijzigde het bestand onderweg.",
            fr: "Le contenu ne correspond pas à la première ligne. Le fichier a été modifié.",
            de: "Der Inhalt passt nicht zur ersten Zeile. Die Datei wurde unterwegs geändert.",
            en: "The content does not match the first line. The file was changed on its way.",
        }
        newer_parts {
            nl: ["{count} onderdeel komt uit een nieuwere versie en wordt ongewijzigd bewaard.", "{count} onderdelen komen uit een nieuwere versie en worden ongewijzigd bewaard."],
            fr: ["{count} élément vient d’une version plus récente et reste tel quel.", "{count} éléments viennent d’une version plus récente et restent tels quels."],
            de: ["{count} Teil stammt aus einer neueren Version und bleibt unverändert.", "{count} Teile stammen aus einer neueren Version und bleiben unverändert."],
            en: ["{count} part is from a newer version and is kept as it is.", "{count} parts are from a newer version and are kept as they are."],
        }
        doubtful {
            nl: ["Bij {count} onderdeel klopt iets niet. Het staat bovenaan en is niet aangeduid.", "Bij {count} onderdelen klopt iets niet. Ze staan bovenaan en zijn niet aangeduid."],
            fr: ["{count} élément contient une erreur. Il figure en tête et n’est pas coché.", "{count} éléments contiennent une erreur. Ils figurent en tête et ne sont pas cochés."],
            de: ["Bei {count} Teil stimmt etwas nicht. Er steht oben und ist nicht ausgewählt.", "Bei {count} Teilen stimmt etwas nicht. Sie stehen oben und sind nicht ausgewählt."],
            en: ["Something is wrong with {count} part. It stands first and is not selected.", "Something is wrong with {count} parts. They stand first and are not selected."],
        }
        misleading {
            nl: "hierin staan tekens die je niet ziet of die op andere lijken. Vraag na of het klopt.",
            fr: "contient des signes invisibles ou trompeurs. Vérifiez auprès de l’expéditeur.",
            de: "enthält Zeichen, die man nicht sieht oder verwechselt. Fragen Sie nach, ob es stimmt.",
            en: "has signs that cannot be seen or look like others. Ask whether it is right.",
        }
        repeated {
            nl: ["{count} onderdeel staat er meer dan één keer in. De versies zijn samengevoegd.", "{count} onderdelen staan er meer dan één keer in. De versies zijn samengevoegd."],
            fr: ["{count} élément y figure plusieurs fois. Ses versions ont été fusionnées.", "{count} éléments y figurent plusieurs fois. Leurs versions ont été fusionnées."],
            de: ["{count} Teil steht mehrmals darin. Die Fassungen wurden zusammengeführt.", "{count} Teile stehen mehrmals darin. Die Fassungen wurden zusammengeführt."],
            en: ["{count} part is in it more than once. Its versions were merged.", "{count} parts are in it more than once. Their versions were merged."],
        }
        future_stamps {
            nl: ["{count} wijziging draagt een datum ver in de toekomst. Kijk de klok van dat toestel na.", "{count} wijzigingen dragen een datum ver in de toekomst. Kijk de klok van dat toestel na."],
            fr: ["{count} modification porte une date lointaine. Vérifiez l’horloge de cet appareil-là.", "{count} modifications portent une date lointaine. Vérifiez l’horloge de cet appareil-là."],
            de: ["{count} Änderung trägt ein Datum weit in der Zukunft. Prüfen Sie dort die Uhr.", "{count} Änderungen tragen ein Datum weit in der Zukunft. Prüfen Sie dort die Uhr."],
            en: ["{count} change is dated far in the future. Check the clock of that device.", "{count} changes are dated far in the future. Check the clock of that device."],
        }
        damaged_question { nl: "Toch de rest overnemen?", fr: "Reprendre quand même le reste\u{a0}?", de: "Trotzdem den Rest übernehmen?", en: "Take the rest anyway?" }
        take_rest { nl: "Overnemen wat aankwam", fr: "Reprendre ce qui est arrivé", de: "Übernehmen, was ankam", en: "Take what came through" }
        altered_log { nl: "Logboek wijkt af", fr: "Journal différent", de: "Protokoll weicht ab", en: "Log differs" }
        altered_log_means {
            nl: "Deze regels staan hier anders. Neem ze alleen over als je ze vertrouwt.",
            fr: "Ces entrées diffèrent ici. Ne les reprenez que si elles sont sûres.",
            de: "Diese Einträge stehen hier anders. Nur übernehmen, wenn Sie ihnen trauen.",
            en: "These entries differ here. Take them only if you trust them.",
        }
        keep_this { nl: "Deze houden", fr: "Garder celle-ci", de: "Diesen behalten", en: "Keep this one" }
        removed_while_changed {
            nl: "Iemand verwijderde dit terwijl een ander het wijzigde. Houden of verwijderen?",
            fr: "Retiré par quelqu’un, modifié par un autre. Garder ou retirer\u{a0}?",
            de: "Jemand entfernte dies, jemand anderes änderte es. Behalten oder entfernen?",
            en: "Somebody removed this while another changed it. Keep it or remove it?",
        }
        /// Heading on the screen of what was changed.
        two_devices { nl: "Op twee toestellen gewijzigd", fr: "Modifié sur deux appareils", de: "Auf zwei Geräten geändert", en: "Changed on two devices" }
        two_devices_means {
            nl: "Tik op wat klopt. De nieuwste waarde telt tot iemand kiest.",
            fr: "Touchez ce qui est juste. La valeur la plus récente compte jusqu’au choix.",
            de: "Tippen Sie an, was stimmt. Der neuere Wert gilt, bis jemand wählt.",
            en: "Tap what is right. The newer value counts until somebody chooses.",
        }
        counts_now { nl: "telt nu", fr: "compte maintenant", de: "gilt jetzt", en: "counts now" }
        chosen_value { nl: "Gekozen: {value}", fr: "Choisi\u{a0}: {value}", de: "Gewählt: {value}", en: "Chosen: {value}" }
        removed_by { nl: "Verwijderd door {name}, {moment}", fr: "Retiré par {name}, {moment}", de: "Entfernt von {name}, {moment}", en: "Removed by {name}, {moment}" }
        kept { nl: "Blijft: {name}", fr: "Reste\u{a0}: {name}", de: "Bleibt: {name}", en: "Stays: {name}" }
        let_go { nl: "Verwijderd: {name}", fr: "Retiré\u{a0}: {name}", de: "Entfernt: {name}", en: "Removed: {name}" }
        to_choose { nl: "Nog te kiezen", fr: "À choisir encore", de: "Noch zu wählen", en: "Still to choose" }
        keep { nl: "Houden", fr: "Garder", de: "Behalten", en: "Keep" }
    }
}
