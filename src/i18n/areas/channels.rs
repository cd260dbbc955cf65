//! Ways to reach somebody: kinds of numbers, who may see them, results.

use crate::domain::{Channel, NumberKind, Outcome, PreferredChannel, Reach};
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Ways to reach somebody: kinds of numbers, who may see them, results.
    Channels {
        fixed_office { nl: "Vast, kantoor", fr: "Fixe, bureau", de: "Festnetz, Büro", en: "Landline, office" }
        fixed_home { nl: "Vast, thuis", fr: "Fixe, domicile", de: "Festnetz, privat", en: "Landline, home" }
        mobile { nl: "Mobiel", fr: "Mobile", de: "Mobil", en: "Mobile" }
        email { nl: "E-mail", fr: "E-mail", de: "E-Mail", en: "Email" }
        /// The second of its kind.
        second { nl: "{kind}, tweede", fr: "{kind}, deuxième", de: "{kind}, zweite", en: "{kind}, second" }
        preferred { nl: "Snelste kanaal", fr: "Canal le plus rapide", de: "Schnellster Kanal", en: "Fastest channel" }
        no_preference { nl: "Geen voorkeur", fr: "Pas de préférence", de: "Kein Wunsch", en: "No preference" }
        chat { nl: "Chatprogramma", fr: "Messagerie instantanée", de: "Chat-Programm", en: "Chat app" }
        in_person { nl: "Te voet", fr: "De vive voix", de: "Persönlich", en: "In person" }
        reach { nl: "Van wie is dit nummer?", fr: "À qui est ce numéro\u{a0}?", de: "Wessen Nummer ist das?", en: "Whose number is this?" }
        company { nl: "Bedrijf", fr: "Entreprise", de: "Firma", en: "Company" }
        private_emergency {
            nl: "Privé, voor noodgevallen", fr: "Privé, pour les urgences", de: "Privat, für Notfälle", en: "Private, for emergencies",
        }
        private_crisis_team {
            nl: "Privé, alleen crisisteam", fr: "Privé, cellule de crise seulement", de: "Privat, nur Krisenstab", en: "Private, crisis team only",
        }
        company_means {
            nl: "Staat in elke kopie.",
            fr: "Figure dans chaque copie.",
            de: "Steht in jeder Kopie.",
            en: "Stands in every copy.",
        }
        private_emergency_means {
            nl: "Staat in elke kopie, verborgen tot iemand tikt.",
            fr: "Dans chaque copie, caché jusqu’à ce qu’on touche.",
            de: "Steht in jeder Kopie, verborgen bis zum Antippen.",
            en: "In every copy, hidden until somebody taps.",
        }
        private_crisis_team_means {
            nl: "Blijft uit kopieën, tenzij je het vraagt.",
            fr: "Exclu des copies, sauf demande.",
            de: "Fehlt in Kopien, außer auf Wunsch.",
            en: "Left out of copies unless you ask for it.",
        }
        /// On buttons that use a private number.
        call_private { nl: "Bel (privé)", fr: "Appeler (privé)", de: "Anrufen (privat)", en: "Call (private)" }
        text_private { nl: "Sms (privé)", fr: "SMS (privé)", de: "SMS (privat)", en: "Text (private)" }
        private { nl: "Privé", fr: "Privé", de: "Privat", en: "Private" }
        hidden_until_tapped {
            nl: "verborgen tot je tikt", fr: "caché jusqu’à ce que vous touchiez", de: "verborgen bis zum Antippen", en: "hidden until you tap",
        }
        show { nl: "Toon", fr: "Afficher", de: "Zeigen", en: "Show" }
        hide { nl: "Verberg", fr: "Cacher", de: "Verbergen", en: "Hide" }
        /// The three actions on a row.
        call { nl: "Bel", fr: "Appeler", de: "Anrufen", en: "Call" }
        text { nl: "Sms", fr: "SMS", de: "SMS", en: "Text" }
        mail { nl: "Mail", fr: "Mail", de: "Mail", en: "Mail" }
        call_name { nl: "Bel {name} nu", fr: "Appeler {name}", de: "{name} jetzt anrufen", en: "Call {name} now" }
        text_name { nl: "Sms naar {name}", fr: "SMS à {name}", de: "SMS an {name}", en: "Text {name}" }
        mail_name { nl: "Mail naar {name}", fr: "Mail à {name}", de: "Mail an {name}", en: "Mail {name}" }
        /// Channels in the log, in the middle of a sentence.
        by_call { nl: "telefonisch", fr: "par téléphone", de: "per Anruf", en: "by phone" }
        by_text { nl: "met een sms", fr: "par SMS", de: "per SMS", en: "by text" }
        by_mail { nl: "met een mail", fr: "par mail", de: "per E-Mail", en: "by email" }
        by_chat { nl: "met een chatbericht", fr: "par messagerie", de: "per Chat", en: "by chat" }
        on_foot { nl: "te voet", fr: "de vive voix", de: "persönlich", en: "in person" }
        on_voicemail { nl: "op de voicemail", fr: "sur la messagerie vocale", de: "auf der Voicemail", en: "on the voicemail" }
        on_door { nl: "aan de deur", fr: "sur la porte", de: "an der Tür", en: "on the door" }
        on_website { nl: "op de website", fr: "sur le site web", de: "auf der Website", en: "on the website" }
        other_channel { nl: "langs een andere weg", fr: "autrement", de: "auf anderem Weg", en: "another way" }
        how_did_it_go { nl: "Hoe liep het?", fr: "Comment ça s’est passé\u{a0}?", de: "Wie lief es?", en: "How did it go?" }
        reached { nl: "Bereikt", fr: "Personne jointe", de: "Erreicht", en: "Reached" }
        no_answer { nl: "Geen antwoord", fr: "Pas de réponse", de: "Keine Antwort", en: "No answer" }
        voicemail { nl: "Voicemail", fr: "Messagerie vocale", de: "Voicemail", en: "Voicemail" }
        wrong_number { nl: "Verkeerd nummer", fr: "Mauvais numéro", de: "Falsche Nummer", en: "Wrong number" }
        sent { nl: "Verstuurd", fr: "Envoyé", de: "Gesendet", en: "Sent" }
        reached_inline { nl: "bereikt", fr: "personne jointe", de: "erreicht", en: "reached" }
        no_answer_inline { nl: "geen antwoord", fr: "pas de réponse", de: "keine Antwort", en: "no answer" }
        voicemail_inline { nl: "voicemail", fr: "messagerie vocale", de: "Voicemail", en: "voicemail" }
        wrong_number_inline { nl: "verkeerd nummer", fr: "mauvais numéro", de: "falsche Nummer", en: "wrong number" }
        sent_inline { nl: "verstuurd", fr: "envoyé", de: "gesendet", en: "sent" }
        reached_at { nl: "Bereikt om\u{a0}{time}", fr: "Personne jointe à\u{a0}{time}", de: "Erreicht um\u{a0}{time}", en: "Reached at\u{a0}{time}" }
        no_answer_at { nl: "Geen antwoord, {time}", fr: "Pas de réponse, {time}", de: "Keine Antwort, {time}", en: "No answer, {time}" }
        voicemail_at { nl: "Voicemail, {time}", fr: "Messagerie vocale, {time}", de: "Voicemail, {time}", en: "Voicemail, {time}" }
        wrong_number_at { nl: "Verkeerd nummer, {time}", fr: "Mauvais numéro, {time}", de: "Falsche Nummer, {time}", en: "Wrong number, {time}" }
        sent_at { nl: "Verstuurd, {time}", fr: "Envoyé, {time}", de: "Gesendet, {time}", en: "Sent, {time}" }
        not_tried { nl: "Nog niet geprobeerd", fr: "Pas encore essayé", de: "Noch nicht versucht", en: "Not tried yet" }
    }
}

impl Channels {
    /// A kind of number, as a label.
    #[must_use]
    pub fn kind(&self, kind: NumberKind) -> &'static str {
        match kind {
            NumberKind::FixedOffice => self.fixed_office,
            NumberKind::FixedHome => self.fixed_home,
            NumberKind::Mobile => self.mobile,
            NumberKind::Email => self.email,
        }
    }

    /// For whom a number is meant, as a label.
    #[must_use]
    pub fn reach_name(&self, reach: Reach) -> &'static str {
        match reach {
            Reach::Company => self.company,
            Reach::PrivateEmergency => self.private_emergency,
            Reach::CrisisTeam => self.private_crisis_team,
        }
    }

    /// What that means for copies of the plan.
    #[must_use]
    pub fn reach_means(&self, reach: Reach) -> &'static str {
        match reach {
            Reach::Company => self.company_means,
            Reach::PrivateEmergency => self.private_emergency_means,
            Reach::CrisisTeam => self.private_crisis_team_means,
        }
    }

    /// The fastest channel, as a label.
    #[must_use]
    pub fn preferred_name(&self, channel: PreferredChannel) -> &'static str {
        match channel {
            PreferredChannel::None => self.no_preference,
            PreferredChannel::FixedOffice => self.fixed_office,
            PreferredChannel::FixedHome => self.fixed_home,
            PreferredChannel::Mobile => self.mobile,
            PreferredChannel::Sms => self.text,
            PreferredChannel::Email => self.email,
            PreferredChannel::Chat => self.chat,
            PreferredChannel::InPerson => self.in_person,
        }
    }

    /// How it was done, in the middle of a sentence.
    #[must_use]
    pub fn by(&self, channel: Channel) -> &'static str {
        match channel {
            Channel::Call => self.by_call,
            Channel::Sms => self.by_text,
            Channel::Email => self.by_mail,
            Channel::Chat => self.by_chat,
            Channel::OnFoot => self.on_foot,
            Channel::Voicemail => self.on_voicemail,
            Channel::Door => self.on_door,
            Channel::Website => self.on_website,
            Channel::Other => self.other_channel,
        }
    }

    /// How an attempt ended, as a label.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Reached => self.reached,
            Outcome::NoAnswer => self.no_answer,
            Outcome::Voicemail => self.voicemail,
            Outcome::WrongNumber => self.wrong_number,
            Outcome::Sent => self.sent,
        }
    }

    /// How an attempt ended, in the middle of a sentence.
    #[must_use]
    pub fn outcome_inline(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Reached => self.reached_inline,
            Outcome::NoAnswer => self.no_answer_inline,
            Outcome::Voicemail => self.voicemail_inline,
            Outcome::WrongNumber => self.wrong_number_inline,
            Outcome::Sent => self.sent_inline,
        }
    }

    /// How an attempt ended, with its `{time}`.
    #[must_use]
    pub fn outcome_at(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Reached => self.reached_at,
            Outcome::NoAnswer => self.no_answer_at,
            Outcome::Voicemail => self.voicemail_at,
            Outcome::WrongNumber => self.wrong_number_at,
            Outcome::Sent => self.sent_at,
        }
    }
}
