//! When storage is not what it should be, and when a new version waits.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// When storage is not what it should be, and when a new version waits. What happened, then
    /// what to do.
    Alarms {
        lost {
            nl: "Dit toestel was ingesteld, maar de browser heeft alles gewist.",
            fr: "Cet appareil était prêt, mais le navigateur a tout effacé.",
            de: "Dieses Gerät war eingerichtet, aber der Browser hat alles gelöscht.",
            en: "This device was set up, but the browser erased everything.",
        }
        lost_start_new { nl: "Toch leeg beginnen", fr: "Repartir de zéro", de: "Trotzdem leer beginnen", en: "Start empty anyway" }
        lost_local {
            nl: "Een van de twee bewaarplaatsen was leeg. Alles is hersteld uit de andere.",
            fr: "Un des deux stockages était vide. Tout a été récupéré de l’autre.",
            de: "Einer von zwei Speichern war leer. Alles kam aus dem anderen zurück.",
            en: "One of the two stores was empty. Everything was restored from the other.",
        }
        lost_indexed {
            nl: "De grote opslag was leeg. Oude logboeken kunnen ontbreken: open een kopie.",
            fr: "Le grand stockage était vide. D’anciens journaux peuvent manquer\u{a0}: ouvrez une copie.",
            de: "Der große Speicher war leer. Alte Protokolle fehlen vielleicht: Kopie öffnen.",
            en: "The large store was empty. Old logs may be missing: open a copy.",
        }
        unanswered {
            nl: "De opslag antwoordt niet. Of hier een plan staat, is nog onbekend.",
            fr: "Le stockage ne répond pas. On ignore encore si un plan est ici.",
            de: "Der Speicher antwortet nicht. Ob hier ein Plan liegt, ist noch unbekannt.",
            en: "The store does not answer. Whether a plan is here is not known yet.",
        }
        open_copy { nl: "Kopie openen", fr: "Ouvrir une copie", de: "Kopie öffnen", en: "Open a copy" }
        iphone_tab {
            nl: "Safari wist dit na een week zonder gebruik. Zet Plan\u{a0}B op het beginscherm.",
            fr: "Safari efface ceci après une semaine sans usage. Ajoutez Plan\u{a0}B à l’écran d’accueil.",
            de: "Safari löscht das nach einer Woche ohne Nutzung. Plan\u{a0}B zum Startbildschirm hinzufügen.",
            en: "Safari erases this after a week without use. Add Plan\u{a0}B to the home screen.",
        }
        blocked {
            nl: "De browser laat Plan\u{a0}B niets bewaren.",
            fr: "Le navigateur n’autorise aucun stockage à Plan\u{a0}B.",
            de: "Der Browser lässt Plan\u{a0}B nichts speichern.",
            en: "The browser does not let Plan\u{a0}B keep anything.",
        }
        blocked_do {
            nl: "Alles werkt tot je sluit. Neem een kopie, of sta sitegegevens toe.",
            fr: "Tout fonctionne jusqu’à la fermeture. Prenez une copie, ou autorisez les données de site.",
            de: "Alles geht bis zum Schließen. Kopie nehmen oder Websitedaten erlauben.",
            en: "Everything works until you close. Take a copy, or allow site data.",
        }
        private_mode {
            nl: "Dit lijkt een privévenster. Bij het sluiten is alles weg.",
            fr: "Ceci semble une fenêtre privée. À la fermeture, tout disparaît.",
            de: "Das ist wohl ein privates Fenster. Beim Schließen ist alles weg.",
            en: "This looks like a private window. Everything goes when you close it.",
        }
        private_mode_do {
            nl: "Open Plan\u{a0}B in een gewoon venster, of neem een kopie.",
            fr: "Ouvrez Plan\u{a0}B dans une fenêtre normale, ou prenez une copie.",
            de: "Öffnen Sie Plan\u{a0}B in einem normalen Fenster oder nehmen Sie eine Kopie.",
            en: "Open Plan\u{a0}B in an ordinary window, or take a copy.",
        }
        local_only {
            nl: "Alleen in deze browser bewaard. De grote opslag antwoordt niet.",
            fr: "Gardé dans ce navigateur seulement. Le grand stockage ne répond pas.",
            de: "Nur in diesem Browser gespeichert. Der große Speicher antwortet nicht.",
            en: "Kept in this browser only. The large store does not answer.",
        }
        local_only_do {
            nl: "Werk verder en neem een kopie. Plan\u{a0}B blijft het proberen.",
            fr: "Continuez et prenez une copie. Plan\u{a0}B réessaie sans cesse.",
            de: "Arbeiten Sie weiter und nehmen Sie eine Kopie. Plan\u{a0}B versucht es weiter.",
            en: "Work on and take a copy. Plan\u{a0}B keeps trying.",
        }
        unsaved {
            nl: "De laatste wijziging is niet bewaard.",
            fr: "La dernière modification n’est pas gardée.",
            de: "Die letzte Änderung ist nicht gespeichert.",
            en: "The last change is not saved.",
        }
        unsaved_do {
            nl: "Neem nu een kopie. Sluit de app nog niet.",
            fr: "Prenez une copie maintenant. Ne fermez pas encore l’app.",
            de: "Nehmen Sie jetzt eine Kopie. Schließen Sie die App noch nicht.",
            en: "Take a copy now. Do not close the app yet.",
        }
        full {
            nl: "De opslag is vol.", fr: "Le stockage est plein.", de: "Der Speicher ist voll.", en: "The storage is full.",
        }
        full_do {
            nl: "Neem een kopie. Maak daarna plaats vrij op het toestel.",
            fr: "Prenez une copie. Libérez ensuite de la place sur l’appareil.",
            de: "Nehmen Sie eine Kopie. Schaffen Sie dann Platz auf dem Gerät.",
            en: "Take a copy. Then free some space on the device.",
        }
        half_full {
            nl: "De opslag is meer dan half vol. Neem een kopie en maak plaats op het toestel.",
            fr: "Le stockage est plus qu’à moitié plein. Prenez une copie et libérez de la place.",
            de: "Der Speicher ist mehr als halb voll. Kopie nehmen und Platz auf dem Gerät schaffen.",
            en: "The storage is more than half full. Take a copy and free some space on the device.",
        }
        damaged {
            nl: ["{count} waarde was beschadigd en is apart gezet.", "{count} waarden waren beschadigd en zijn apart gezet."],
            fr: ["{count} valeur était abîmée\u{a0}; elle est mise de côté.", "{count} valeurs étaient abîmées\u{a0}; elles sont mises de côté."],
            de: ["{count} Wert war beschädigt und liegt beiseite.", "{count} Werte waren beschädigt und liegen beiseite."],
            en: ["{count} value was damaged and set aside.", "{count} values were damaged and set aside."],
        }
        damaged_do {
            nl: "Kijk na wat ontbreekt en open een recente kopie.",
            fr: "Voyez ce qui manque et ouvrez une copie récente.",
            de: "Sehen Sie nach, was fehlt, und öffnen Sie eine neuere Kopie.",
            en: "See what is missing and open a recent copy.",
        }
        repaired {
            nl: ["{count} waarde is hersteld uit de tweede bewaarplaats.", "{count} waarden zijn hersteld uit de tweede bewaarplaats."],
            fr: ["{count} valeur récupérée du second stockage.", "{count} valeurs récupérées du second stockage."],
            de: ["{count} Wert wurde aus dem zweiten Speicher geholt.", "{count} Werte wurden aus dem zweiten Speicher geholt."],
            en: ["{count} value was restored from the second store.", "{count} values were restored from the second store."],
        }
        details { nl: "Wat precies?", fr: "Quoi exactement\u{a0}?", de: "Was genau?", en: "What exactly?" }
        set_aside_export { nl: "Apart gezette waarden exporteren", fr: "Exporter les valeurs mises de côté", de: "Beiseitegelegte Werte exportieren", en: "Export the values set aside" }
        set_aside_do {
            nl: "Geef dit bestand aan wie het plan beheert: soms is de inhoud nog te lezen.",
            fr: "Remettez ce fichier à qui gère le plan\u{a0}: le contenu est parfois encore lisible.",
            de: "Geben Sie diese Datei der Person, die den Plan pflegt: Manches ist noch lesbar.",
            en: "Give this file to whoever keeps the plan: some of it can still be read.",
        }
        set_aside_private {
            nl: "Er kunnen privénummers in staan.",
            fr: "Il peut contenir des numéros personnels.",
            de: "Sie kann Privatnummern enthalten.",
            en: "It may hold private numbers.",
        }
        /// Name of the file, without its ending.
        set_aside_file {
            nl: "plan-b beschadigd {date}", fr: "plan-b abîmé {date}", de: "plan-b beschädigt {date}", en: "plan-b damaged {date}",
        }
        new_version {
            nl: "Nieuwe versie klaar.", fr: "Nouvelle version prête.", de: "Neue Version bereit.", en: "New version ready.",
        }
        new_version_after_incident {
            nl: "Nieuwe versie klaar. Start na dit incident.",
            fr: "Nouvelle version prête. Démarre après l’incident.",
            de: "Neue Version bereit. Startet nach dem Vorfall.",
            en: "New version ready. Starts after this incident.",
        }
        new_version_now { nl: "Nu overschakelen", fr: "Passer maintenant", de: "Jetzt wechseln", en: "Switch now" }
        went_back {
            nl: "De nieuwe versie startte niet. De vorige draait weer.",
            fr: "La nouvelle version n’a pas démarré. La précédente est de retour.",
            de: "Die neue Version startete nicht. Die vorige läuft wieder.",
            en: "The new version did not start. The previous one is back.",
        }
        not_offline_http {
            nl: "Dit adres is niet beveiligd: zonder netwerk opent de app hier niet.",
            fr: "Cette adresse n’est pas sécurisée\u{a0}: sans réseau, l’app ne s’ouvrira pas.",
            de: "Diese Adresse ist nicht gesichert: Ohne Netz öffnet die App hier nicht.",
            en: "This address is not secure: the app will not open here without a network.",
        }
        not_offline_http_do {
            nl: "Open het adres met https voor gebruik zonder netwerk.",
            fr: "Ouvrez l’adresse en https pour l’utiliser sans réseau.",
            de: "Öffnen Sie die Adresse mit https für den Einsatz ohne Netz.",
            en: "Open the https address to use it without a network.",
        }
        not_offline_browser {
            nl: "Deze browser kan de app niet zonder netwerk openen. Bewaar de noodkaart.",
            fr: "Ce navigateur n’ouvre pas l’app sans réseau. Enregistrez la carte d’urgence.",
            de: "Dieser Browser öffnet die App nicht ohne Netz. Speichern Sie die Notfallkarte.",
            en: "This browser cannot open the app without a network. Save the emergency card.",
        }
        stopped {
            nl: "De app is gestopt. Wat bewaard was, is er nog.",
            fr: "L’app s’est arrêtée. Ce qui était gardé est toujours là.",
            de: "Die App ist stehen geblieben. Gespeichertes ist noch da.",
            en: "The app has stopped. What was saved is still there.",
        }
        restart { nl: "App herstarten", fr: "Redémarrer l’app", de: "App neu starten", en: "Restart the app" }
    }
}
