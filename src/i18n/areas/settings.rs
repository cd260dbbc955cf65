//! Settings: language, who uses the device, storage, wiping.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Settings: language, who uses the device, storage, wiping.
    Settings {
        language { nl: "Taal", fr: "Langue", de: "Sprache", en: "Language" }
        language_hint {
            nl: "Alleen voor dit toestel. Berichten hebben hun eigen taal.",
            fr: "Pour cet appareil seulement. Les messages ont leur propre langue.",
            de: "Nur für dieses Gerät. Nachrichten haben ihre eigene Sprache.",
            en: "For this device only. Messages have a language of their own.",
        }
        who { nl: "Wie gebruikt dit toestel?", fr: "Qui utilise cet appareil\u{a0}?", de: "Wer nutzt dieses Gerät?", en: "Who uses this device?" }
        who_hint {
            nl: "Je naam komt bij elke regel in het logboek.",
            fr: "Votre nom figure à chaque entrée du journal.",
            de: "Ihr Name steht bei jedem Eintrag im Protokoll.",
            en: "Your name goes with every entry in the log.",
        }
        your_name { nl: "Je naam", fr: "Votre nom", de: "Ihr Name", en: "Your name" }
        device_name { nl: "Naam van dit toestel", fr: "Nom de cet appareil", de: "Name dieses Geräts", en: "Name of this device" }
        device_name_hint {
            nl: "Zo herkennen collega’s je regels: “gsm balie”.",
            fr: "Pour reconnaître vos entrées\u{a0}: «\u{a0}GSM accueil\u{a0}».",
            de: "So erkennt man Ihre Einträge: „Handy Empfang“.",
            en: "So that others recognise your entries: ‘desk phone 2’.",
        }
        my_operator { nl: "Operator van deze gsm", fr: "Opérateur de ce GSM", de: "Anbieter dieses Handys", en: "Operator of this phone" }
        wifi_calling { nl: "Deze gsm kan bellen via wifi", fr: "Ce GSM permet les appels Wi-Fi", de: "Dieses Handy kann WLAN-Anrufe", en: "This phone can do Wi-Fi calling" }
        storage { nl: "Opslag", fr: "Stockage", de: "Speicher", en: "Storage" }
        /// Readiness: what holds, what does not, and what to do.
        readiness { nl: "Paraatheid van dit toestel", fr: "Préparation de cet appareil", de: "Einsatz\u{ad}bereitschaft dieses Geräts", en: "Readiness of this device" }
        ready { nl: "Klaar voor een uitval.", fr: "Prêt pour une panne.", de: "Bereit für einen Ausfall.", en: "Ready for an outage." }
        not_ready {
            nl: ["Nog {count} punt in orde te brengen.", "Nog {count} punten in orde te brengen."],
            fr: ["Encore {count} point à régler.", "Encore {count} points à régler."],
            de: ["Noch {count} Punkt zu klären.", "Noch {count} Punkte zu klären."],
            en: ["{count} point left to settle.", "{count} points left to settle."],
        }
        checking { nl: "Bezig met nakijken", fr: "Vérification en cours", de: "Wird geprüft", en: "Checking" }
        check_again { nl: "Opnieuw nakijken", fr: "Vérifier à nouveau", de: "Noch einmal prüfen", en: "Check again" }
        offline_ready {
            nl: "Opent zonder netwerk: alle bestanden staan hier en zijn gaaf.",
            fr: "S’ouvre sans réseau\u{a0}: tous les fichiers sont ici, intacts.",
            de: "Öffnet ohne Netz: Alle Dateien sind hier und unversehrt.",
            en: "Opens without a network: all files are here and intact.",
        }
        offline_files_missing {
            nl: ["Nog {count} bestand op te halen voor gebruik zonder netwerk.", "Nog {count} bestanden op te halen voor gebruik zonder netwerk."],
            fr: ["Encore {count} fichier à charger pour l’usage sans réseau.", "Encore {count} fichiers à charger pour l’usage sans réseau."],
            de: ["Noch {count} Datei zu laden für den Einsatz ohne Netz.", "Noch {count} Dateien zu laden für den Einsatz ohne Netz."],
            en: ["{count} file still to fetch for use without a network.", "{count} files still to fetch for use without a network."],
        }
        offline_files_damaged {
            nl: ["{count} bestand is beschadigd. Open de app één keer met netwerk.", "{count} bestanden zijn beschadigd. Open de app één keer met netwerk."],
            fr: ["{count} fichier abîmé. Ouvrez l’app une fois avec réseau.", "{count} fichiers abîmés. Ouvrez l’app une fois avec réseau."],
            de: ["{count} Datei ist beschädigt. Öffnen Sie die App einmal mit Netz.", "{count} Dateien sind beschädigt. Öffnen Sie die App einmal mit Netz."],
            en: ["{count} file is damaged. Open the app once with a network.", "{count} files are damaged. Open the app once with a network."],
        }
        offline_waiting {
            nl: "De bestanden voor gebruik zonder netwerk komen nog binnen.",
            fr: "Les fichiers pour l’usage sans réseau arrivent encore.",
            de: "Die Dateien für den Einsatz ohne Netz kommen noch an.",
            en: "The files for use without a network are still arriving.",
        }
        offline_unknown {
            nl: "Nakijken lukte niet. Probeer het opnieuw.",
            fr: "La vérification a échoué. Réessayez.",
            de: "Die Prüfung ging nicht. Versuchen Sie es erneut.",
            en: "The check did not work. Try again.",
        }
        repair { nl: "Bestanden ophalen", fr: "Charger les fichiers", de: "Dateien laden", en: "Fetch the files" }
        open_plan { nl: "Plan openen", fr: "Ouvrir un plan", de: "Plan öffnen", en: "Open a plan" }
        install { nl: "Op het beginscherm zetten", fr: "Ajouter à l’écran d’accueil", de: "Zum Startbildschirm hinzufügen", en: "Add to the home screen" }
        persistent {
            nl: "De browser wist dit niet uit zichzelf.",
            fr: "Le navigateur n’efface rien de lui-même.",
            de: "Der Browser löscht das nicht von selbst.",
            en: "The browser will not erase this by itself.",
        }
        not_persistent {
            nl: "De browser mag alles wissen als het toestel vol raakt. Een privévenster wist alles bij het sluiten.",
            fr: "Le navigateur peut tout effacer si l’appareil est plein. Une fenêtre privée efface tout à sa fermeture.",
            de: "Der Browser darf alles löschen, wenn das Gerät voll ist. Ein privates Fenster löscht alles beim Schließen.",
            en: "The browser may erase everything when the device fills up. A private window erases everything when it is closed.",
        }
        ask_persistent { nl: "Vraag vaste opslag", fr: "Demander un stockage durable", de: "Dauerhaften Speicher anfragen", en: "Ask for lasting storage" }
        persistent_refused {
            nl: "De browser zegt nee. Zet de app op het beginscherm en vraag opnieuw.",
            fr: "Le navigateur refuse. Ajoutez l’app à l’écran d’accueil, puis redemandez.",
            de: "Der Browser lehnt ab. App zum Startbildschirm hinzufügen, dann erneut fragen.",
            en: "The browser says no. Add the app to the home screen and ask again.",
        }
        persistent_unknown {
            nl: "De browser zegt niet of hij dit mag wissen.",
            fr: "Le navigateur ne dit pas s’il peut effacer ceci.",
            de: "Der Browser sagt nicht, ob er das löschen darf.",
            en: "The browser does not say whether it may erase this.",
        }
        stores_both { nl: "Twee keer bewaard op dit toestel.", fr: "Enregistré deux fois sur cet appareil.", de: "Zweimal auf diesem Gerät gespeichert.", en: "Saved twice on this device." }
        stores_one { nl: "Eén keer bewaard op dit toestel.", fr: "Enregistré une seule fois sur cet appareil.", de: "Nur einmal auf diesem Gerät gespeichert.", en: "Saved only once on this device." }
        stores_none { nl: "Nergens bewaard.", fr: "Enregistré nulle part.", de: "Nirgends gespeichert.", en: "Kept nowhere." }
        plan_here {
            nl: ["Plan aanwezig, met {count} contact.", "Plan aanwezig, met {count} contacten."],
            fr: ["Plan présent, avec {count} contact.", "Plan présent, avec {count} contacts."],
            de: ["Plan vorhanden, mit {count} Kontakt.", "Plan vorhanden, mit {count} Kontakten."],
            en: ["Plan present, with {count} contact.", "Plan present, with {count} contacts."],
        }
        plan_missing {
            nl: "Nog geen plan op dit toestel. Open er een of begin zelf.",
            fr: "Pas encore de plan sur cet appareil. Ouvrez-en un ou commencez.",
            de: "Noch kein Plan auf diesem Gerät. Öffnen Sie einen oder beginnen Sie.",
            en: "No plan on this device yet. Open one or start your own.",
        }
        copy_taken { nl: "Laatste kopie: {moment}.", fr: "Dernière copie\u{a0}: {moment}.", de: "Letzte Kopie: {moment}.", en: "Last copy: {moment}." }
        copy_never {
            nl: "Nog nooit een kopie genomen.", fr: "Aucune copie n’a encore été prise.", de: "Noch nie eine Kopie genommen.", en: "No copy has been taken yet.",
        }
        name_known { nl: "Gebruiker: {name}.", fr: "Utilisateur\u{a0}: {name}.", de: "Nutzung durch: {name}.", en: "User: {name}." }
        name_missing {
            nl: "Nog geen naam voor het logboek.", fr: "Pas encore de nom pour le journal.", de: "Noch kein Name für das Protokoll.", en: "No name for the log yet.",
        }
        installed { nl: "Staat op het beginscherm.", fr: "Ajouté à l’écran d’accueil.", de: "Auf dem Startbildschirm.", en: "On the home screen." }
        not_installed {
            nl: "Nog niet op het beginscherm.", fr: "Pas encore à l’écran d’accueil.", de: "Noch nicht auf dem Startbildschirm.", en: "Not on the home screen yet.",
        }
        /// Wiping, with a copy first.
        wipe { nl: "Alles wissen", fr: "Tout effacer", de: "Alles löschen", en: "Wipe everything" }
        wipe_question { nl: "Alles op dit toestel wissen?", fr: "Tout effacer sur cet appareil\u{a0}?", de: "Alles auf diesem Gerät löschen?", en: "Wipe everything on this device?" }
        wipe_consequence {
            nl: "Plan, contacten en logboeken verdwijnen van dit toestel.",
            fr: "Plan, contacts et journaux disparaissent de cet appareil.",
            de: "Plan, Kontakte und Protokolle verschwinden von diesem Gerät.",
            en: "Plan, contacts and logs go from this device.",
        }
        /// Said where others were given everything that is here.
        wipe_others_keep { nl: "Bij anderen blijven ze.", fr: "Chez les autres, ils restent.", de: "Bei anderen bleiben sie.", en: "Others keep theirs." }
        wipe_only_here {
            nl: ["{count} wijziging staat nergens anders.", "{count} wijzigingen staan nergens anders."],
            fr: ["{count} modification n’existe qu’ici.", "{count} modifications n’existent qu’ici."],
            de: ["{count} Änderung steht sonst nirgends.", "{count} Änderungen stehen sonst nirgends."],
            en: ["{count} change is nowhere else.", "{count} changes are nowhere else."],
        }
        wipe_incident_open {
            nl: "Er loopt een incident. Sluit het eerst af.",
            fr: "Un incident est en cours. Clôturez-le d’abord.",
            de: "Ein Vorfall läuft. Schließen Sie ihn zuerst ab.",
            en: "An incident is running. Close it first.",
        }
        wipe_copy_first { nl: "Eerst een kopie nemen", fr: "D’abord prendre une copie", de: "Zuerst eine Kopie nehmen", en: "Take a copy first" }
        wipe_confirm { nl: "Nu alles wissen", fr: "Tout effacer maintenant", de: "Jetzt alles löschen", en: "Wipe everything now" }
        wipe_failed {
            nl: "Niet alles kon weg. Wis de sitegegevens in de browser.",
            fr: "Tout n’a pas pu être effacé. Effacez les données du site dans le navigateur.",
            de: "Nicht alles ließ sich löschen. Löschen Sie die Websitedaten im Browser.",
            en: "Not everything could go. Clear the site data in the browser.",
        }
        /// Said where the app begins anew after a wipe.
        wiped {
            nl: "Alles van Plan\u{a0}B is van dit toestel gewist.",
            fr: "Tout ce que Plan\u{a0}B gardait sur cet appareil est effacé.",
            de: "Alles von Plan\u{a0}B ist auf diesem Gerät gelöscht.",
            en: "Everything of Plan\u{a0}B is wiped from this device.",
        }
        version { nl: "Versie {version}", fr: "Version {version}", de: "Version {version}", en: "Version {version}" }
        about { nl: "Over Plan\u{a0}B", fr: "À propos de Plan\u{a0}B", de: "Über Plan\u{a0}B", en: "About Plan\u{a0}B" }
        privacy { nl: "Privacy", fr: "Vie privée", de: "Datenschutz", en: "Privacy" }
    }
}
