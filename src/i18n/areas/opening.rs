//! First opening, with nothing entered yet.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// First opening, with nothing entered yet.
    Opening {
        title {
            nl: "Werkt het internet of de telefoon niet?",
            fr: "Internet ou le téléphone ne fonctionne pas\u{a0}?",
            de: "Internet oder Telefon funktioniert nicht?",
            en: "Internet or phone not working?",
        }
        start_now_device {
            nl: "Begin meteen. De zes stappen staan al op dit toestel en werken zonder netwerk.",
            fr: "Commencez. Les six étapes sont déjà sur cet appareil, même sans réseau.",
            de: "Legen Sie los. Die sechs Schritte sind schon da und gehen ohne Netz.",
            en: "Start at once. The six steps are on this device already, network or not.",
        }
        /// Where the app will not open without a network.
        start_now_online {
            nl: "Begin meteen. De zes stappen staan klaar.",
            fr: "Commencez. Les six étapes sont prêtes.",
            de: "Legen Sie los. Die sechs Schritte stehen bereit.",
            en: "Start at once. The six steps are ready.",
        }
        has_plan { nl: "Heeft je bedrijf al een plan?", fr: "Votre entreprise a\u{2011}t\u{2011}elle déjà un plan\u{a0}?", de: "Hat Ihre Firma schon einen Plan?", en: "Does your company have a plan?" }
        open_plan { nl: "Plan openen", fr: "Ouvrir un plan", de: "Plan öffnen", en: "Open a plan" }
        open_plan_hint { nl: "Een bestand of gekopieerde tekst", fr: "Un fichier ou un texte copié", de: "Eine Datei oder kopierter Text", en: "A file or copied text" }
        write_plan { nl: "Zelf een plan schrijven", fr: "Écrire un plan", de: "Selbst einen Plan schreiben", en: "Write a plan yourself" }
        write_plan_hint { nl: "Begin met wat van telecom afhangt", fr: "D’abord ce qui dépend des télécoms", de: "Zuerst, was von Telekom\u{ad}munikation abhängt", en: "Begin with what depends on telecom" }
        try_example { nl: "Het voorbeeld bekijken", fr: "Voir l’exemple", de: "Das Beispiel ansehen", en: "Try the example" }
        try_example_hint { nl: "Een verzonnen bedrijf met een vol plan", fr: "Une entreprise fictive, plan complet", de: "Eine erfundene Firma mit vollem Plan", en: "A made-up company with a full plan" }
        good_to_know { nl: "Goed om te weten", fr: "Bon à savoir", de: "Gut zu wissen", en: "Good to know" }
        no_account {
            nl: "Geen account, geen tracking. Alles blijft op dit toestel, tot jij het deelt.",
            fr: "Ni compte ni pistage. Tout reste sur cet appareil, jusqu’au partage.",
            de: "Kein Konto, kein Tracking. Alles bleibt auf diesem Gerät, bis Sie es teilen.",
            en: "No account, no tracking. Everything stays on this device until you share it.",
        }
        see_steps { nl: "De zes stappen bekijken", fr: "Voir les six étapes", de: "Die sechs Schritte ansehen", en: "See the six steps" }
        loading { nl: "Plan\u{a0}B wordt geopend", fr: "Plan\u{a0}B s’ouvre", de: "Plan\u{a0}B wird geöffnet", en: "Opening Plan\u{a0}B" }
    }
}
