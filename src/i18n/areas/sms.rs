//! Text messages for staff and customers. They use the letters of GSM-7 only, so that one message
//! stays one message of 160 characters, also with the drill word in front.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Text messages. Fields at their longest: company, what and place 20 characters, number 13,
    /// times 5, text or call with the number 19. In a drill the drill word and " - " go in front; customers get none then.
    Sms {
        staff_start {
            nl: "{company}: uitval sinds {time}: {what}. Open Plan B en doe je stappen. Vragen: {ask}. Volgend bericht {next}.",
            fr: "{company}: panne depuis {time}: {what}. Ouvrez Plan B, suivez vos étapes. Aide: {ask}. Prochain message {next}.",
            de: "{company}: Ausfall seit {time}: {what}. Plan B öffnen, Schritte ausführen. Fragen: {ask}. Nächste Nachricht {next}.",
            en: "{company}: outage since {time}: {what}. Open Plan B and do your steps. Questions: {ask}. Next message {next}.",
        }
        staff_update {
            nl: "{company}: {what} om {time} nog niet hersteld. Doe verder met je stappen. Vragen: {ask}. Volgend bericht {next}.",
            fr: "{company}: {what} toujours en panne à {time}. Suivez vos étapes. Aide: {ask}. Prochain message {next}.",
            de: "{company}: {what} um {time} noch gestört. Bitte Schritte weiter ausführen. Fragen: {ask}. Nächste Nachricht {next}.",
            en: "{company}: {what} still out at {time}. Go on with your steps. Questions: {ask}. Next message {next}.",
        }
        staff_all_clear {
            nl: "{company}: {what} weer in orde sinds {time}. Werk zoals gewoonlijk. Dien je notities vandaag in via Plan B. Bedankt.",
            fr: "{company}: {what}, retour à la normale depuis {time}. Travaillez comme avant. Remettez vos notes dans Plan B. Merci.",
            de: "{company}: {what} seit {time} wieder in Ordnung. Bitte normal arbeiten und Notizen heute in Plan B abgeben. Danke.",
            en: "{company}: {what} back since {time}. Work as usual. Please hand in your notes in Plan B today. Thank you.",
        }
        customers {
            nl: "{company}: u bereikt ons niet via {what}. Vragen: {ask} of kom langs: {place}. U hoort nog van ons.",
            fr: "{company}: injoignable par {what}. Contact: {ask}. Sur place: {place}. Nous vous tenons informés.",
            de: "{company}: zurzeit nicht erreichbar: {what}. Fragen: {ask} oder kommen Sie: {place}. Wir melden uns.",
            en: "{company}: you cannot reach us by {what}. Questions: {ask} or visit {place}. We'll keep you posted.",
        }
        customers_all_clear {
            nl: "{company}: u bereikt ons weer via {what}. Bedankt voor uw geduld. Iets dringends? Bel {number}.",
            fr: "{company}: de nouveau joignable par {what}. Merci de votre patience. Une urgence? Appelez le {number}.",
            de: "{company}: wieder erreichbar: {what}. Danke für Ihre Geduld. Etwas Dringendes? Rufen Sie {number} an.",
            en: "{company}: you can reach us by {what} again. Thank you for your patience. Anything urgent? Call {number}.",
        }
        /// Whom to ask, in the middle of a sentence: by text or by call.
        ask_by_text { nl: "sms {number}", fr: "SMS {number}", de: "SMS {number}", en: "text {number}" }
        ask_by_call { nl: "bel {number}", fr: "appel {number}", de: "Anruf {number}", en: "call {number}" }
        /// In front of a message in a drill.
        drill { nl: "OEFENING - {message}", fr: "EXERCICE - {message}", de: "ÜBUNG - {message}", en: "DRILL - {message}" }
        what_telephony { nl: "telefoon", fr: "téléphone", de: "Telefon", en: "phone" }
        what_internet { nl: "internet", fr: "internet", de: "Internet", en: "internet" }
        what_mobile { nl: "gsm-netwerk", fr: "réseau GSM", de: "Mobilfunk", en: "mobile network" }
        what_both { nl: "telefoon, internet", fr: "téléphone, internet", de: "Telefon, Internet", en: "phone, internet" }
    }
}
