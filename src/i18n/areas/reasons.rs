//! Why a number cannot be reached now, or a step has to wait.

use crate::domain::reachability::Reason;
use crate::domain::{Service, checklist::Item};
use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, fill, format};

catalogue! {
    /// Why a number cannot be reached now, or a step has to wait. At most five words: they stand
    /// beside a name.
    Reasons {
        not_known { nl: "Nog niet getest", fr: "Pas encore testé", de: "Noch nicht getestet", en: "Not tested yet" }
        /// {service} as it stands in a sentence.
        works_badly { nl: "Slecht: {service}", fr: "Perturbé\u{a0}: {service}", de: "Schlecht: {service}", en: "Bad: {service}" }
        no_means_to_call { nl: "Hier werkt geen telefoon", fr: "Aucun téléphone ne fonctionne ici", de: "Hier funktioniert kein Telefon", en: "No phone works here" }
        no_means_to_text { nl: "Sms werkt hier niet", fr: "Les SMS ne passent pas", de: "SMS funktioniert hier nicht", en: "Texts do not work here" }
        no_data_here { nl: "Geen internet hier", fr: "Pas d’internet ici", de: "Hier kein Internet", en: "No internet here" }
        site_fixed { nl: "Vast werkt niet", fr: "Le fixe ne fonctionne pas", de: "Festnetz funktioniert nicht", en: "Landline does not work" }
        site_internet { nl: "Loopt over de internetlijn", fr: "Passe par la ligne internet", de: "Läuft über die Internetleitung", en: "Runs over the internet line" }
        site_power { nl: "Geen stroom op kantoor", fr: "Pas de courant au bureau", de: "Kein Strom im Büro", en: "No power at the office" }
        site_other { nl: "Kantoor is ook geraakt", fr: "Bureau touché aussi", de: "Büro auch betroffen", en: "The office is hit too" }
        may_be_voip { nl: "Loopt misschien over internet", fr: "Passe peut-être par internet", de: "Läuft vielleicht über Internet", en: "May run over the internet" }
        same_operator { nl: "Zelfde operator als hier", fr: "Même opérateur qu’ici", de: "Gleicher Anbieter wie hier", en: "Same operator as here" }
        operator_not_known { nl: "Operator niet ingevuld", fr: "Opérateur non indiqué", de: "Anbieter nicht eingetragen", en: "Operator not filled in" }
        my_operator_not_known { nl: "Operator van deze telefoon onbekend", fr: "Opérateur de ce téléphone inconnu", de: "Anbieter dieses Handys unbekannt", en: "This phone’s operator not known" }
        maybe_same_network { nl: "Misschien hetzelfde netwerk", fr: "Peut-être le même réseau", de: "Vielleicht dasselbe Netz", en: "Perhaps the same network" }
        no_data_there { nl: "Geen internet ginds", fr: "Pas d’internet là-bas", de: "Dort kein Internet", en: "No internet there" }
        systems_are_hit { nl: "Mail van het bedrijf hapert", fr: "Mail de l’entreprise touché", de: "Firmenmail ist betroffen", en: "Company email is hit" }
        not_a_number { nl: "Nummer onleesbaar", fr: "Numéro illisible", de: "Nummer unlesbar", en: "Number cannot be read" }
        wrong_number { nl: "Nummer klopt niet", fr: "Le numéro est faux", de: "Nummer stimmt nicht", en: "The number is wrong" }
        no_number { nl: "Geen nummer in het plan", fr: "Aucun numéro dans le plan", de: "Keine Nummer im Plan", en: "No number in the plan" }
        reachable { nl: "Bereikbaar", fr: "Joignable", de: "Erreichbar", en: "Reachable" }
        mobile_works { nl: "Gsm werkt", fr: "Le GSM fonctionne", de: "Handy funktioniert", en: "Mobile works" }
        sms_works { nl: "Sms lukt", fr: "Le SMS passe", de: "SMS geht durch", en: "A text gets through" }
        fixed_works { nl: "Vast werkt", fr: "Le fixe fonctionne", de: "Festnetz funktioniert", en: "Landline works" }
        mail_works { nl: "Mail werkt", fr: "Le mail fonctionne", de: "E-Mail funktioniert", en: "Email works" }
        /// A step that has to wait; {reason} is one of those below, or several.
        cannot_now { nl: "Kan nu niet: {reason}", fr: "Pas maintenant\u{a0}: {reason}", de: "Geht jetzt nicht: {reason}", en: "Cannot now: {reason}" }
        /// A step at the devices, while nothing but the mobile network is hit.
        only_mobile { nl: "Helpt niet: alleen het gsm-netwerk is geraakt", fr: "Sans effet\u{a0}: seul le réseau GSM est touché", de: "Hilft nicht: Nur das Mobilfunknetz ist betroffen", en: "No help: only the mobile network is hit" }
        without_internet_line { nl: "geen internetlijn", fr: "pas de ligne internet", de: "keine Internetleitung", en: "no internet line" }
        without_fixed_phones { nl: "geen vaste telefonie", fr: "pas de téléphonie fixe", de: "keine Festnetz\u{ad}telefonie", en: "no landline" }
        without_mobile_calls { nl: "geen mobiel bellen", fr: "pas d’appels mobiles", de: "keine Mobilanrufe", en: "no mobile calls" }
        without_mobile_data { nl: "geen mobiel internet", fr: "pas d’internet mobile", de: "kein mobiles Internet", en: "no mobile data" }
        without_electricity { nl: "geen stroom", fr: "pas de courant", de: "kein Strom", en: "no power" }
        without_systems { nl: "bedrijfs\u{ad}systemen liggen stil", fr: "systèmes de l’entreprise à l’arrêt", de: "Firmensysteme stehen still", en: "company systems are down" }
    }
}

impl Reasons {
    /// Why a way is dead or uncertain.
    #[must_use]
    pub fn why(&self, texts: &Texts, reason: Reason) -> String {
        let words = match reason {
            Reason::WorksBadly(service) => {
                let service = texts.services.name_inline(service);
                return fill(self.works_badly, &[("service", service)]);
            }
            Reason::SiteIsHit(Service::FixedPhones) => self.site_fixed,
            Reason::SiteIsHit(Service::InternetLine) => self.site_internet,
            Reason::SiteIsHit(Service::Electricity) => self.site_power,
            Reason::SiteIsHit(_) => self.site_other,
            Reason::NotKnown => self.not_known,
            Reason::NoMeansToCall => self.no_means_to_call,
            Reason::NoMeansToText => self.no_means_to_text,
            Reason::NoDataHere => self.no_data_here,
            Reason::MayBeVoip => self.may_be_voip,
            Reason::SameOperator => self.same_operator,
            Reason::OperatorNotKnown => self.operator_not_known,
            Reason::MyOperatorNotKnown => self.my_operator_not_known,
            Reason::MaybeSameNetwork => self.maybe_same_network,
            Reason::NoDataThere => self.no_data_there,
            Reason::SystemsAreHit => self.systems_are_hit,
            Reason::NotANumber => self.not_a_number,
            Reason::WrongNumber => self.wrong_number,
            Reason::NoNumber => self.no_number,
        };
        words.to_owned()
    }

    /// What a missing service is called as the reason why something cannot be done.
    #[must_use]
    pub fn without(&self, service: Service) -> &'static str {
        match service {
            Service::InternetLine => self.without_internet_line,
            Service::FixedPhones => self.without_fixed_phones,
            Service::MobileCalls => self.without_mobile_calls,
            Service::MobileData => self.without_mobile_data,
            Service::Electricity => self.without_electricity,
            Service::Systems => self.without_systems,
        }
    }

    /// Why a step sank to the end of the list; `None` when it can be done.
    #[must_use]
    pub fn cannot_do(&self, texts: &Texts, item: &Item) -> Option<String> {
        if item.is_beside && item.down.is_empty() {
            return Some(self.only_mobile.to_owned());
        }
        let down: Vec<&str> = item
            .down
            .iter()
            .map(|service| self.without(*service))
            .collect();
        item.is_sunk().then(|| {
            let reason = format::list(texts.lang, &down);
            fill(self.cannot_now, &[("reason", &reason)])
        })
    }
}
