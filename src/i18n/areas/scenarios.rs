//! What kind of outage it is, derived from what still works.

use crate::domain::Scenario;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What kind of outage it is, derived from what still works (template 1.2).
    Scenarios {
        heading { nl: "Scenario", fr: "Scénario", de: "Szenario", en: "Scenario" }
        telephony {
            nl: "Telefonie, mobiel of vast",
            fr: "Téléphonie, mobile ou fixe",
            de: "Telefonie, mobil oder Festnetz",
            en: "Telephony, mobile or landline",
        }
        internet { nl: "Internet\u{ad}verbinding", fr: "Connexion internet", de: "Internet\u{ad}verbindung", en: "Internet connection" }
        both { nl: "Telefonie en internet", fr: "Téléphonie et internet", de: "Telefonie und Internet", en: "Telephony and internet" }
        unclear { nl: "Nog niet duidelijk", fr: "Pas encore clair", de: "Noch nicht klar", en: "Not clear yet" }
        telephony_inline { nl: "telefonie", fr: "téléphonie", de: "Telefonie", en: "telephony" }
        internet_inline { nl: "internet", fr: "internet", de: "Internet", en: "internet" }
        both_inline { nl: "telefonie en internet", fr: "téléphonie et internet", de: "Telefonie und Internet", en: "telephony and internet" }
        unclear_inline { nl: "nog niet duidelijk", fr: "pas encore clair", de: "noch nicht klar", en: "not clear yet" }
        telephony_means {
            nl: "Bellen of gebeld worden lukt niet, of slecht.",
            fr: "Appeler ou être appelé est impossible ou difficile.",
            de: "Anrufen oder angerufen werden geht nicht oder schlecht.",
            en: "Calling or being called fails, or works badly.",
        }
        internet_means {
            nl: "De internetlijn van het bedrijf werkt niet, of slecht.",
            fr: "La ligne internet de l’entreprise ne fonctionne pas, ou mal.",
            de: "Die Internetleitung der Firma funktioniert nicht oder schlecht.",
            en: "The company’s internet line does not work, or works badly.",
        }
        both_means {
            nl: "Telefonie en internet zijn allebei geraakt.",
            fr: "La téléphonie et internet sont touchés tous les deux.",
            de: "Telefonie und Internet sind beide betroffen.",
            en: "Telephony and internet are both hit.",
        }
        unclear_means {
            nl: "Zeg eerst wat nog werkt.",
            fr: "Dites d’abord ce qui fonctionne encore.",
            de: "Geben Sie zuerst an, was noch funktioniert.",
            en: "First say what still works.",
        }
    }
}

impl Scenarios {
    /// A scenario, as a label; `None` is: nothing said that makes one.
    #[must_use]
    pub fn name(&self, scenario: Option<Scenario>) -> &'static str {
        match scenario {
            Some(Scenario::Telephony) => self.telephony,
            Some(Scenario::Internet) => self.internet,
            Some(Scenario::Both) => self.both,
            None => self.unclear,
        }
    }

    /// A scenario, in the middle of a sentence.
    #[must_use]
    pub fn name_inline(&self, scenario: Option<Scenario>) -> &'static str {
        match scenario {
            Some(Scenario::Telephony) => self.telephony_inline,
            Some(Scenario::Internet) => self.internet_inline,
            Some(Scenario::Both) => self.both_inline,
            None => self.unclear_inline,
        }
    }

    /// What a scenario means, in one sentence.
    #[must_use]
    pub fn means(&self, scenario: Option<Scenario>) -> &'static str {
        match scenario {
            Some(Scenario::Telephony) => self.telephony_means,
            Some(Scenario::Internet) => self.internet_means,
            Some(Scenario::Both) => self.both_means,
            None => self.unclear_means,
        }
    }
}
