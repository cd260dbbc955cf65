//! Messages ready to send. Each stands in all four languages in every file: the language of a message is not that of
//! the plan.

use plan_b::domain::{Audience, Language, Message, MessageForm, Occasion};

use super::words::{Words, in_typography};

struct Template {
    audience: Audience,
    form: MessageForm,
    occasion: Occasion,
    /// In the plan's language.
    title: [&'static str; 4],
    /// In the order of [`Language::ALL`].
    texts: [&'static str; 4],
}

const TEMPLATES: [Template; 4] = [
    Template {
        audience: Audience::Staff,
        form: MessageForm::Sms,
        occasion: Occasion::Start,
        title: [
            "Medewerkers, begin",
            "Personnel, début",
            "Mitarbeitende, Beginn",
            "Staff, start",
        ],
        texts: [
            "{company}: uitval sinds {time}: {what}. Open Plan B en doe je stappen. Vragen: {ask}. Volgend bericht {next}.",
            "{company}: panne depuis {time}: {what}. Ouvrez Plan B, suivez vos étapes. Aide: {ask}. Prochain message {next}.",
            "{company}: Ausfall seit {time}: {what}. Plan B öffnen, Schritte ausführen. Fragen: {ask}. Nächste Nachricht {next}.",
            "{company}: outage since {time}: {what}. Open Plan B and do your steps. Questions: {ask}. Next message {next}.",
        ],
    },
    Template {
        audience: Audience::Customers,
        form: MessageForm::Sms,
        occasion: Occasion::Start,
        title: ["Klanten", "Clients", "Kunden", "Customers"],
        texts: [
            "{company}: u bereikt ons niet via {what}. Vragen: {ask} of kom langs: {place}. U hoort nog van ons.",
            "{company}: injoignable par {what}. Contact: {ask}. Sur place: {place}. Nous vous tenons informés.",
            "{company}: zurzeit nicht erreichbar: {what}. Fragen: {ask} oder kommen Sie: {place}. Wir melden uns.",
            "{company}: you cannot reach us by {what}. Questions: {ask} or visit {place}. We'll keep you posted.",
        ],
    },
    Template {
        audience: Audience::Public,
        form: MessageForm::Voicemail,
        occasion: Occasion::Start,
        title: [
            "Voicemail",
            "Messagerie vocale",
            "Voicemail-Ansage",
            "Voicemail greeting",
        ],
        texts: [
            "Dag, dit is {company}. Onze lijnen zijn uitgevallen. Dringend? Bel {number}. Ik herhaal: {number}. Levensgevaar: 112.",
            "Bonjour, ici {company}. Nos lignes sont en panne. Urgent~? Appelez le {number}. Je répète~: {number}. Vie en danger~: 112.",
            "Guten Tag, hier {company}. Unsere Leitungen sind ausgefallen. Dringend? {number}. Ich wiederhole: {number}. Lebensgefahr: 112.",
            "Hello, this is {company}. Our lines are out. Urgent? Call {number}. Again: {number}. Life in danger: 112.",
        ],
    },
    Template {
        audience: Audience::Public,
        form: MessageForm::Poster,
        occasion: Occasion::Start,
        title: ["Aan de deur", "À la porte", "An der Tür", "Door sign"],
        texts: [
            "Telefoon en internet werken niet sinds {time}. Open tot {close}. Kom binnen of bel {number}. Betalen: {payment}.",
            "Téléphone et internet en panne depuis {time}. Ouvert jusqu’à {close}. Entrez ou appelez le {number}. Paiement~: {payment}.",
            "Telefon und Internet ausgefallen seit {time}. Geöffnet bis {close}. Kommen Sie herein oder rufen Sie {number} an. Zahlung: {payment}.",
            "Phone and internet out since {time}. Open until {close}. Come in or call {number}. Payment: {payment}.",
        ],
    },
];

/// The messages, each in four languages.
pub fn messages(words: Words) -> Vec<Message> {
    TEMPLATES
        .iter()
        .flat_map(|template| {
            Language::ALL
                .iter()
                .zip(template.texts)
                .map(move |(language, text)| Message {
                    audience: template.audience,
                    language: *language,
                    form: template.form,
                    occasion: template.occasion,
                    title: words.say(template.title),
                    text: in_typography(text),
                    ..Message::default()
                })
        })
        .collect()
}
