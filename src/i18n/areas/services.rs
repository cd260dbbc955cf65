//! What still works: the six services, their states, since when.

use crate::domain::{Service, ServiceState};
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What still works: the six services, their states, since when.
    Services {
        internet_line { nl: "Internetlijn", fr: "Ligne internet", de: "Internet\u{ad}leitung", en: "Internet line" }
        fixed_phones { nl: "Vaste telefonie", fr: "Téléphonie fixe", de: "Festnetz\u{ad}telefonie", en: "Landline phones" }
        mobile_calls {
            nl: "Mobiel bellen, sms", fr: "Appels mobiles, SMS", de: "Mobil\u{ad}anrufe, SMS", en: "Mobile calls, texts",
        }
        mobile_data { nl: "Mobiel internet", fr: "Internet mobile", de: "Mobiles Internet", en: "Mobile data" }
        electricity { nl: "Elektriciteit", fr: "Électricité", de: "Strom", en: "Electricity" }
        systems {
            nl: "Bedrijfs\u{ad}systemen", fr: "Systèmes de l’entreprise", de: "Firmen\u{ad}systeme", en: "Company systems",
        }
        /// The same in the middle of a sentence or a list.
        internet_line_inline { nl: "internetlijn", fr: "ligne internet", de: "Internetleitung", en: "internet line" }
        fixed_phones_inline {
            nl: "vaste telefonie", fr: "téléphonie fixe", de: "Festnetztelefonie", en: "landline phones",
        }
        mobile_calls_inline {
            nl: "mobiel bellen en sms", fr: "appels mobiles et SMS", de: "Mobilanrufe und SMS", en: "mobile calls and texts",
        }
        mobile_data_inline { nl: "mobiel internet", fr: "internet mobile", de: "mobiles Internet", en: "mobile data" }
        electricity_inline { nl: "elektriciteit", fr: "électricité", de: "Strom", en: "electricity" }
        systems_inline {
            nl: "bedrijfssystemen", fr: "systèmes de l’entreprise", de: "Firmensysteme", en: "company systems",
        }
        works { nl: "Werkt", fr: "Fonc\u{ad}tionne", de: "Funk\u{ad}tio\u{ad}niert", en: "Works" }
        /// On the joined buttons: a word that no narrow screen breaks.
        works_short { nl: "Werkt", fr: "Marche", de: "Geht", en: "Works" }
        badly { nl: "Slecht", fr: "Mal", de: "Schlecht", en: "Badly" }
        does_not { nl: "Werkt niet", fr: "Ne fonc\u{ad}tionne pas", de: "Funk\u{ad}tio\u{ad}niert nicht", en: "Does not work" }
        does_not_short { nl: "Werkt niet", fr: "En panne", de: "Ausfall", en: "Down" }
        unknown { nl: "Weet ik niet", fr: "Je ne sais pas", de: "Weiß ich nicht", en: "Not sure" }
        /// Label of a state in a summary, where nobody speaks in the first person.
        not_known { nl: "Onbekend", fr: "Inconnu", de: "Unbekannt", en: "Unknown" }
        works_inline { nl: "werkt", fr: "fonctionne", de: "funktioniert", en: "works" }
        badly_inline { nl: "werkt slecht", fr: "fonctionne mal", de: "funktioniert schlecht", en: "works badly" }
        does_not_inline {
            nl: "werkt niet", fr: "ne fonctionne pas", de: "funktioniert nicht", en: "does not work",
        }
        unknown_inline { nl: "nog onbekend", fr: "état inconnu", de: "noch unbekannt", en: "not known yet" }
        /// Second line of a service that works.
        tested_at { nl: "getest {time}", fr: "testé à\u{a0}{time}", de: "getestet {time}", en: "tested {time}" }
        /// Second line of one that works badly or not at all: which of the two, the pressed button says.
        hit_since {
            nl: "sinds\u{a0}{time}", fr: "depuis\u{a0}{time}", de: "seit\u{a0}{time}", en: "since\u{a0}{time}",
        }
    }
}

impl Services {
    /// A service, as a label.
    #[must_use]
    pub fn name(&self, service: Service) -> &'static str {
        match service {
            Service::InternetLine => self.internet_line,
            Service::FixedPhones => self.fixed_phones,
            Service::MobileCalls => self.mobile_calls,
            Service::MobileData => self.mobile_data,
            Service::Electricity => self.electricity,
            Service::Systems => self.systems,
        }
    }

    /// A service, in the middle of a sentence or list.
    #[must_use]
    pub fn name_inline(&self, service: Service) -> &'static str {
        match service {
            Service::InternetLine => self.internet_line_inline,
            Service::FixedPhones => self.fixed_phones_inline,
            Service::MobileCalls => self.mobile_calls_inline,
            Service::MobileData => self.mobile_data_inline,
            Service::Electricity => self.electricity_inline,
            Service::Systems => self.systems_inline,
        }
    }

    /// A state, as a label.
    #[must_use]
    pub fn state(&self, state: ServiceState) -> &'static str {
        match state {
            ServiceState::Unknown => self.not_known,
            ServiceState::Works => self.works,
            ServiceState::Badly => self.badly,
            ServiceState::DoesNot => self.does_not,
        }
    }

    /// A state, after the service's name in a sentence.
    #[must_use]
    pub fn state_inline(&self, state: ServiceState) -> &'static str {
        match state {
            ServiceState::Unknown => self.unknown_inline,
            ServiceState::Works => self.works_inline,
            ServiceState::Badly => self.badly_inline,
            ServiceState::DoesNot => self.does_not_inline,
        }
    }

    /// The second line under a service: since when it is so. Takes `{time}`, except for unknown.
    #[must_use]
    pub fn since(&self, state: ServiceState) -> &'static str {
        match state {
            ServiceState::Unknown => self.unknown_inline,
            ServiceState::Works => self.tested_at,
            ServiceState::Badly | ServiceState::DoesNot => self.hit_since,
        }
    }
}
