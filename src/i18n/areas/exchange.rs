//! In and out: what is only here, ways out, ways in, the person beside you.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// In and out: what is only here, ways out, ways in, the person beside you.
    Exchange {
        only_here_phone { nl: "Alleen op deze telefoon", fr: "Seulement sur ce téléphone", de: "Nur auf diesem Handy", en: "Only on this phone" }
        only_here_device { nl: "Alleen op dit toestel", fr: "Seulement sur cet appareil", de: "Nur auf diesem Gerät", en: "Only on this device" }
        at_risk_phone {
            nl: ["Gaat deze telefoon stuk, dan is {count} wijziging weg.", "Gaat deze telefoon stuk, dan zijn {count} wijzigingen weg."],
            fr: ["Si ce téléphone casse, {count} modification est perdue.", "Si ce téléphone casse, {count} modifications sont perdues."],
            de: ["Geht dieses Handy kaputt, ist {count} Änderung weg.", "Geht dieses Handy kaputt, sind {count} Änderungen weg."],
            en: ["If this phone breaks, {count} change is gone.", "If this phone breaks, {count} changes are gone."],
        }
        at_risk_device {
            nl: ["Gaat dit toestel stuk, dan is {count} wijziging weg.", "Gaat dit toestel stuk, dan zijn {count} wijzigingen weg."],
            fr: ["Si cet appareil casse, {count} modification est perdue.", "Si cet appareil casse, {count} modifications sont perdues."],
            de: ["Geht dieses Gerät kaputt, ist {count} Änderung weg.", "Geht dieses Gerät kaputt, sind {count} Änderungen weg."],
            en: ["If this device breaks, {count} change is gone.", "If this device breaks, {count} changes are gone."],
        }
        nothing_only_here {
            nl: "Alles staat ook in een kopie of in het bestand dat je opende.",
            fr: "Tout figure aussi dans une copie ou dans le fichier ouvert.",
            de: "Alles steht auch in einer Kopie oder in der geöffneten Datei.",
            en: "Everything is also in a copy or in the file you opened.",
        }
        nothing_yet {
            nl: "Nog niets ingevuld, dus ook niets te verliezen.",
            fr: "Rien n’est encore saisi, donc rien à perdre.",
            de: "Noch nichts eingegeben, also nichts zu verlieren.",
            en: "Nothing entered yet, so nothing to lose.",
        }
        /// What the changes are. A screen may set the number apart: it is the piece named `count`.
        log_entries {
            nl: ["{count} regel in het logboek", "{count} regels in het logboek"],
            fr: ["{count} entrée au journal", "{count} entrées au journal"],
            de: ["{count} Eintrag im Protokoll", "{count} Einträge im Protokoll"],
            en: ["{count} log entry", "{count} log entries"],
        }
        contacts {
            nl: ["{count} contact", "{count} contacten"],
            fr: ["{count} contact", "{count} contacts"],
            de: ["{count} Kontakt", "{count} Kontakte"],
            en: ["{count} contact", "{count} contacts"],
        }
        /// Rows of the template in which nobody stands yet.
        contacts_to_fill {
            nl: ["{count} contact nog in te vullen", "{count} contacten nog in te vullen"],
            fr: ["{count} contact à compléter", "{count} contacts à compléter"],
            de: ["{count} Kontakt noch auszufüllen", "{count} Kontakte noch auszufüllen"],
            en: ["{count} contact still to fill in", "{count} contacts still to fill in"],
        }
        numbers {
            nl: ["{count} nummer", "{count} nummers"],
            fr: ["{count} numéro", "{count} numéros"],
            de: ["{count} Nummer", "{count} Nummern"],
            en: ["{count} number", "{count} numbers"],
        }
        steps {
            nl: ["{count} eigen stap", "{count} eigen stappen"],
            fr: ["{count} étape de l’entreprise", "{count} étapes de l’entreprise"],
            de: ["{count} eigener Schritt", "{count} eigene Schritte"],
            en: ["{count} step of your own", "{count} steps of your own"],
        }
        incidents {
            nl: ["{count} incident", "{count} incidenten"],
            fr: ["{count} incident", "{count} incidents"],
            de: ["{count} Vorfall", "{count} Vorfälle"],
            en: ["{count} incident", "{count} incidents"],
        }
        drills {
            nl: ["{count} oefening", "{count} oefeningen"],
            fr: ["{count} exercice", "{count} exercices"],
            de: ["{count} Übung", "{count} Übungen"],
            en: ["{count} drill", "{count} drills"],
        }
        plan_parts {
            nl: ["{count} onderdeel van het plan", "{count} onderdelen van het plan"],
            fr: ["{count} élément du plan", "{count} éléments du plan"],
            de: ["{count} Teil des Plans", "{count} Teile des Plans"],
            en: ["{count} part of the plan", "{count} parts of the plan"],
        }
        removed_parts {
            nl: ["{count} verwijderd", "{count} verwijderd"],
            fr: ["{count} retiré", "{count} retirés"],
            de: ["{count} entfernt", "{count} entfernt"],
            en: ["{count} removed", "{count} removed"],
        }
        /// Ways out.
        out { nl: "Naar buiten", fr: "Sortie", de: "Hinaus", en: "Out" }
        share { nl: "Kopie delen", fr: "Partager une copie", de: "Kopie teilen", en: "Share a copy" }
        without_crisis_team {
            nl: "Zonder nummers van het crisisteam",
            fr: "Sans les numéros de la cellule de crise",
            de: "Ohne Nummern des Krisenstabs",
            en: "Without the crisis team’s numbers",
        }
        with_crisis_team {
            nl: "Met nummers van het crisisteam",
            fr: "Avec les numéros de la cellule de crise",
            de: "Mit den Nummern des Krisenstabs",
            en: "With the crisis team’s numbers",
        }
        include_crisis_team {
            nl: "Ook nummers alleen voor het crisisteam",
            fr: "Inclure les numéros réservés à la cellule de crise",
            de: "Auch Nummern nur für den Krisenstab",
            en: "Also numbers for the crisis team only",
        }
        include_warning {
            nl: "Geef die kopie alleen aan mensen van het crisisteam.",
            fr: "Ne donnez cette copie qu’aux membres de la cellule de crise.",
            de: "Geben Sie diese Kopie nur Mitgliedern des Krisenstabs.",
            en: "Give that copy to members of the crisis team only.",
        }
        still_reading {
            nl: "Dit toestel leest nog. Wacht even, anders ontbreken er misschien regels.",
            fr: "La lecture n’est pas finie. Patientez, sinon des entrées peuvent manquer.",
            de: "Es wird noch gelesen. Warten Sie kurz, sonst fehlen vielleicht Einträge.",
            en: "Still reading. Wait a moment, or entries may be missing.",
        }
        whole_file { nl: "Alles in één bestand", fr: "Tout dans un seul fichier", de: "Alles in einer Datei", en: "Everything in one file" }
        save { nl: "Kopie bewaren", fr: "Enregistrer une copie", de: "Kopie speichern", en: "Save a copy" }
        copy_text { nl: "Als tekst kopiëren", fr: "Copier comme texte", de: "Als Text kopieren", en: "Copy as text" }
        save_card { nl: "Noodkaart bewaren", fr: "Enregistrer la carte d’urgence", de: "Notfallkarte speichern", en: "Save the emergency card" }
        save_card_hint {
            nl: "Contacten en stappen als één bestand. Het opent zonder de app en zonder netwerk.",
            fr: "Contacts et étapes en un seul fichier, à ouvrir sans l’app et sans réseau.",
            de: "Kontakte und Schritte in einer Datei, die ohne App und ohne Netz aufgeht.",
            en: "Contacts and steps in one file. It opens without the app and without a network.",
        }
        /// The name of that file without its ending.
        card_file { nl: "plan-b noodkaart {date}", fr: "plan-b carte d’urgence {date}", de: "plan-b notfallkarte {date}", en: "plan-b emergency card {date}" }
        /// The name of the file without its ending; letters that every system allows.
        file_name { nl: "plan-b {date}", fr: "plan-b {date}", de: "plan-b {date}", en: "plan-b {date}" }
        /// The same with whose it is.
        file_name_of { nl: "plan-b {company} {date}", fr: "plan-b {company} {date}", de: "plan-b {company} {date}", en: "plan-b {company} {date}" }
        share_title { nl: "Plan\u{a0}B van {company}", fr: "Plan\u{a0}B d(e) {company}", de: "Plan\u{a0}B von {company}", en: "Plan\u{a0}B of {company}" }
        shared { nl: "Doorgegeven aan het deelmenu om\u{a0}{time}.", fr: "Transmis au menu de partage à\u{a0}{time}.", de: "Um\u{a0}{time} an das Teilen-Menü gegeben.", en: "Handed to the share sheet at\u{a0}{time}." }
        saved_as_file {
            nl: "Geëxporteerd om\u{a0}{time}: {name}", fr: "Exporté à\u{a0}{time}\u{a0}: {name}", de: "Exportiert um\u{a0}{time}: {name}", en: "Exported at\u{a0}{time}: {name}",
        }
        copied_as_text {
            nl: "Gekopieerd. Plak het in een mail of een bericht.",
            fr: "Copié. Collez-le dans un mail ou un message.",
            de: "Kopiert. Fügen Sie es in eine Mail oder Nachricht ein.",
            en: "Copied. Paste it into an email or a message.",
        }
        share_cancelled {
            nl: "Niet gedeeld.", fr: "Pas partagé.", de: "Nicht geteilt.", en: "Not shared.",
        }
        somebody_got_it { nl: "Iemand heeft de kopie", fr: "Quelqu’un a la copie", de: "Jemand hat die Kopie", en: "Somebody has the copy" }
        last_copy { nl: "Laatste kopie: {moment}", fr: "Dernière copie\u{a0}: {moment}", de: "Letzte Kopie: {moment}", en: "Last copy: {moment}" }
        /// Ways in.
        inward { nl: "Naar binnen", fr: "Entrée", de: "Herein", en: "In" }
        open_short { nl: "Openen", fr: "Ouvrir", de: "Öffnen", en: "Open" }
        paste { nl: "Plakken", fr: "Coller", de: "Einfügen", en: "Paste" }
        paste_label { nl: "Plak hier de tekst", fr: "Collez le texte ici", de: "Text hier einfügen", en: "Paste the text here" }
        paste_hint {
            nl: "Alles, vanaf de regel met “PlanB 1”.",
            fr: "Tout, à partir de la ligne «\u{a0}PlanB 1\u{a0}».",
            de: "Alles, ab der Zeile mit „PlanB 1“.",
            en: "All of it, from the line with ‘PlanB 1’.",
        }
        paste_read { nl: "Tekst bekijken", fr: "Voir le texte", de: "Text ansehen", en: "Look at the text" }
        paste_refused {
            nl: "De browser gaf het klembord niet vrij. Plak zelf in het veld.",
            fr: "Le navigateur n’a pas donné le presse-papiers. Collez dans le champ.",
            de: "Der Browser gab die Zwischenablage nicht frei. Fügen Sie selbst ein.",
            en: "The browser did not release the clipboard. Paste into the field yourself.",
        }
        drop_here { nl: "Laat het bestand hier los", fr: "Déposez le fichier ici", de: "Datei hier loslassen", en: "Drop the file here" }
        reading { nl: "Bestand lezen", fr: "Lecture du fichier", de: "Datei wird gelesen", en: "Reading the file" }
        /// The person beside you.
        beside { nl: "Aan wie naast je staat", fr: "À la personne à côté de vous", de: "An die Person neben Ihnen", en: "To the person beside you" }
        beside_lead {
            nl: "Zonder netwerk, van toestel naar toestel.",
            fr: "Sans réseau, d’un appareil à l’autre.",
            de: "Ohne Netz, von Gerät zu Gerät.",
            en: "With no network, from device to device.",
        }
        beside_radio_on {
            nl: "Zet bij allebei bluetooth en wifi aan.",
            fr: "Activez Bluetooth et Wi-Fi sur les deux appareils.",
            de: "Schalten Sie auf beiden Geräten Bluetooth und WLAN ein.",
            en: "Turn on Bluetooth and Wi-Fi on both devices.",
        }
        beside_share { nl: "Kies Kopie delen.", fr: "Choisissez Partager une copie.", de: "Wählen Sie Kopie teilen.", en: "Choose Share a copy." }
        /// Where the browser has no share sheet.
        beside_save {
            nl: "Bewaar een kopie en deel dat bestand vanuit je bestanden.",
            fr: "Enregistrez une copie et partagez ce fichier depuis vos fichiers.",
            de: "Kopie speichern und diese Datei aus Ihren Dateien teilen.",
            en: "Save a copy and share that file from your files.",
        }
        beside_airdrop {
            nl: "iPhone of Mac: kies AirDrop en dan het andere toestel.",
            fr: "iPhone ou Mac\u{a0}: choisissez AirDrop, puis l’autre appareil.",
            de: "iPhone oder Mac: AirDrop wählen, dann das andere Gerät.",
            en: "iPhone or Mac: choose AirDrop, then the other device.",
        }
        beside_quick_share {
            nl: "Android of Windows: kies Quick Share en dan het andere toestel.",
            fr: "Android ou Windows\u{a0}: choisissez Quick Share, puis l’autre appareil.",
            de: "Android oder Windows: Quick Share wählen, dann das andere Gerät.",
            en: "Android or Windows: choose Quick Share, then the other device.",
        }
        beside_accept {
            nl: "Neem het aan op het andere toestel en bewaar het bestand.",
            fr: "Acceptez sur l’autre appareil et enregistrez le fichier.",
            de: "Nehmen Sie auf dem anderen Gerät an und speichern Sie die Datei.",
            en: "Accept on the other device and save the file.",
        }
        beside_open {
            nl: "Open daar Plan\u{a0}B, Uitwisselen, Openen. Kies het bestand.",
            fr: "Ouvrez-y Plan\u{a0}B, Échanger, Ouvrir. Choisissez le fichier.",
            de: "Öffnen Sie dort Plan\u{a0}B, Austauschen, Öffnen. Wählen Sie die Datei.",
            en: "There, open Plan\u{a0}B, Exchange, Open. Choose the file.",
        }
        beside_mixed {
            nl: "iPhone en Android samen? Gebruik een kabel, een computer of een usb-stick.",
            fr: "iPhone et Android\u{a0}? Passez par un câble, un ordinateur ou une clé USB.",
            de: "iPhone und Android gemischt? Kabel, Computer oder USB-Stick nutzen.",
            en: "iPhone and Android mixed? Use a cable, a computer or a USB stick.",
        }
        what_goes { nl: "Wat gaat mee?", fr: "Que contient la copie\u{a0}?", de: "Was kommt mit?", en: "What goes along?" }
        only_incident { nl: "Alleen incident {number}", fr: "Seulement l’incident {number}", de: "Nur Vorfall {number}", en: "Only incident {number}" }
        only_drill { nl: "Alleen oefening {number}", fr: "Seulement l’exercice {number}", de: "Nur Übung {number}", en: "Only drill {number}" }
        of_incident { nl: "Incident {number}", fr: "Incident {number}", de: "Vorfall {number}", en: "Incident {number}" }
        by_hand { nl: "Kopieer deze tekst zelf", fr: "Copiez ce texte vous-même", de: "Diesen Text selbst kopieren", en: "Copy this text yourself" }
        by_hand_hint {
            nl: "Selecteer alles en plak het in een mail of een bericht.",
            fr: "Sélectionnez tout et collez-le dans un mail ou un message.",
            de: "Alles markieren und in eine Mail oder Nachricht einfügen.",
            en: "Select all of it and paste it into an email or a message.",
        }
        example_missing {
            nl: "Het voorbeeld is nu niet te krijgen. Probeer het met netwerk.",
            fr: "L’exemple n’est pas disponible. Réessayez avec le réseau.",
            de: "Das Beispiel ist jetzt nicht da. Versuchen Sie es mit Netz.",
            en: "The example cannot be had now. Try again with a network.",
        }
        /// For a screen reader, before each picture.
        picture { nl: "Beeld {step}", fr: "Image {step}", de: "Bild {step}", en: "Picture {step}" }
    }
}
