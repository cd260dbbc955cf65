//! Text messages for staff and customers. They use the letters of GSM-7 only, so that one message
//! stays one message of 160 characters, also with the drill word in front.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Text messages. Fields at their longest: company, what and place 20 characters, number 13,
    /// times 5. In a drill the drill word and " - " go in front; customers get none then.
    Sms {
        staff_start {
            nl: "{company}: uitval sinds {time}: {what}. Open Plan B en doe je stappen. Vragen: sms {number}. Volgend bericht {next}.",
            fr: "{company}: panne depuis {time}: {what}. Ouvrez Plan B, suivez vos étapes. Aide: SMS {number}. Prochain message {next}.",
            de: "{company}: Ausfall seit {time}: {what}. Plan B öffnen, Schritte ausführen. Fragen: SMS {number}. Nächste Nachricht {next}.",
            en: "{company}: outage since {time}: {what}. Open Plan B and do your steps. Questions: text {number}. Next message {next}.",
        }
        staff_update {
            nl: "{company}: {what} om {time} nog niet hersteld. Doe verder met je stappen. Vragen: sms {number}. Volgend bericht {next}.",
            fr: "{company}: {what} toujours en panne à {time}. Suivez vos étapes. Aide: SMS {number}. Prochain message {next}.",
            de: "{company}: {what} um {time} noch gestört. Bitte Schritte weiter ausführen. Fragen: SMS {number}. Nächste Nachricht {next}.",
            en: "{company}: {what} still out at {time}. Go on with your steps. Questions: text {number}. Next message {next}.",
        }
        staff_all_clear {
            nl: "{company}: {what} weer in orde sinds {time}. Werk zoals gewoonlijk. Dien je notities vandaag in via Plan B. Bedankt.",
            fr: "{company}: {what}, retour à la normale depuis {time}. Travaillez comme avant. Remettez vos notes dans Plan B. Merci.",
            de: "{company}: {what} seit {time} wieder in Ordnung. Bitte normal arbeiten und Notizen heute in Plan B abgeben. Danke.",
            en: "{company}: {what} back since {time}. Work as usual. Please hand in your notes in Plan B today. Thank you.",
        }
        customers {
            nl: "{company}: u bereikt ons nu niet via {what}. Bel/sms {number} of kom langs: {place}. U hoort nog van ons.",
            fr: "{company}: injoignable par {what}. Appel ou SMS: {number}. Sur place: {place}. Nous vous tenons informés.",
            de: "{company}: zurzeit nicht erreichbar: {what}. Anruf/SMS {number} oder kommen Sie: {place}. Wir melden uns.",
            en: "{company}: you cannot reach us by {what} now. Call or text {number} or visit {place}. We'll keep you posted.",
        }
        customers_all_clear {
            nl: "{company}: u bereikt ons weer via {what}. Bedankt voor uw geduld. Iets dringends? Bel {number}.",
            fr: "{company}: de nouveau joignable par {what}. Merci de votre patience. Une urgence? Appelez le {number}.",
            de: "{company}: wieder erreichbar: {what}. Danke für Ihre Geduld. Etwas Dringendes? Rufen Sie {number} an.",
            en: "{company}: you can reach us by {what} again. Thank you for your patience. Anything urgent? Call {number}.",
        }
        /// In front of a message in a drill.
        drill { nl: "OEFENING - {message}", fr: "EXERCICE - {message}", de: "ÜBUNG - {message}", en: "DRILL - {message}" }
        what_telephony { nl: "telefoon", fr: "téléphone", de: "Telefon", en: "phone" }
        what_internet { nl: "internet", fr: "internet", de: "Internet", en: "internet" }
        what_mobile { nl: "gsm-netwerk", fr: "réseau GSM", de: "Mobilfunk", en: "mobile network" }
        what_both { nl: "telefoon, internet", fr: "téléphone, internet", de: "Telefon, Internet", en: "phone, internet" }
    }
}
