//! Danger first: the fixed line on Now and what unfolds from it.
//!
//! The facts themselves, with their day and source, are in [`crate::domain::facts`].

use crate::domain::facts::{LinkOf, Purpose};
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Danger first: the fixed line on Now and what unfolds from it.
    Danger {
        question { nl: "Mensen in gevaar?", fr: "Des personnes en danger\u{a0}?", de: "Menschen in Gefahr?", en: "People in danger?" }
        call_112 { nl: "Bel 112", fr: "Appeler le 112", de: "112 anrufen", en: "Call 112" }
        more { nl: "Lukt bellen niet?", fr: "L’appel échoue\u{a0}?", de: "Anruf geht nicht?", en: "Cannot get through?" }
        less { nl: "Minder tonen", fr: "Afficher moins", de: "Weniger zeigen", en: "Show less" }
        any_network {
            nl: "112 werkt via elk mobiel netwerk met bereik, ook zonder je eigen operator.",
            fr: "Le 112 passe par tout réseau mobile capté, même sans votre opérateur.",
            de: "112 geht über jedes Mobilnetz in Reichweite, auch ohne Ihren Anbieter.",
            en: "112 works on any mobile network in range, even without your operator.",
        }
        sim_needed {
            nl: "Er moet een simkaart in het toestel zitten.",
            fr: "L’appareil doit contenir une carte SIM.",
            de: "Im Gerät muss eine SIM-Karte stecken.",
            en: "The phone needs a SIM card in it.",
        }
        try_again {
            nl: "Geen antwoord? Probeer opnieuw, met gsm én met een vaste telefoon.",
            fr: "Pas de réponse\u{a0}? Réessayez, par GSM et par téléphone fixe.",
            de: "Keine Antwort? Noch einmal versuchen, mit Handy und Festnetz.",
            en: "No answer? Try again, from a mobile and from a landline.",
        }
        app_needs_data {
            nl: "De app 112\u{a0}BE heeft internet nodig. Bellen kan zonder internet.",
            fr: "L’app 112\u{a0}BE a besoin d’internet. On peut appeler sans internet.",
            de: "Die App 112\u{a0}BE braucht Internet. Anrufen geht ohne Internet.",
            en: "The 112\u{a0}BE app needs internet. You can call without internet.",
        }
        deaf_text {
            nl: "Doof of slechthorend? Gebruik de app of je eigen sms-nummer van 112.",
            fr: "Sourd ou malentendant\u{a0}? Utilisez l’app ou votre numéro SMS du 112.",
            de: "Gehörlos oder schwerhörig? Nutzen Sie die App oder Ihre SMS-Nummer von 112.",
            en: "Deaf or hard of hearing? Use the app or your own 112 text number.",
        }
        no_phone {
            nl: "Werkt geen enkele telefoon? Stuur iemand naar de dichtstbijzijnde brandweer, ziekenhuis of politie.",
            fr: "Aucun téléphone\u{a0}? Envoyez quelqu’un aux pompiers, à l’hôpital ou à la police la plus proche.",
            de: "Kein Telefon? Schicken Sie jemanden zur nächsten Feuerwehr, Klinik oder Polizei.",
            en: "No phone at all? Send somebody to the nearest fire station, hospital or police.",
        }
        on_foot { nl: "Te voet of met de fiets", fr: "À pied ou à vélo", de: "Zu Fuß oder mit dem Rad", en: "On foot or by bike" }
        fire_station { nl: "Brandweer", fr: "Pompiers", de: "Feuerwehr", en: "Fire station" }
        hospital { nl: "Ziekenhuis", fr: "Hôpital", de: "Krankenhaus", en: "Hospital" }
        police { nl: "Politie", fr: "Police", de: "Polizei", en: "Police" }
        lift_and_alarm {
            nl: "Lift, alarm, mensen die alleen werken: ga kijken. Hun telefoon kan ook uit zijn.",
            fr: "Ascenseur, alarme, travailleurs isolés\u{a0}: allez voir. Leur téléphone est peut-être coupé.",
            de: "Aufzug, Alarm, allein Arbeitende: Sehen Sie nach. Deren Telefon kann auch ausfallen.",
            en: "Lift, alarm, people working alone: go and look. Their phone may be out too.",
        }
        ambulance_fire { nl: "Ziekenwagen en brandweer", fr: "Ambulance et pompiers", de: "Rettungsdienst und Feuerwehr", en: "Ambulance and fire brigade" }
        police_urgent { nl: "Dringende politiehulp", fr: "Police, aide urgente", de: "Polizei, dringende Hilfe", en: "Police, urgent help" }
        storm_flood { nl: "Storm of water, geen gevaar", fr: "Tempête, inondation, sans danger", de: "Sturm, Wasser, keine Gefahr", en: "Storm or flood, no danger" }
        storm_flood_hint {
            nl: "Alleen als het nummer geactiveerd is. Kijk eerst op 1722.be.",
            fr: "Seulement si le numéro est activé. Voyez d’abord 1722.be.",
            de: "Nur wenn die Nummer aktiviert ist. Zuerst 1722.be ansehen.",
            en: "Only when the number is activated. Look at 1722.be first.",
        }
        poison { nl: "Antigifcentrum", fr: "Centre antipoisons", de: "Giftzentrale", en: "Poison centre" }
        /// The end of the contacts.
        help { nl: "Hulpdiensten en hulp dichtbij", fr: "Services de secours et aide à proximité", de: "Hilfsdienste und Hilfe in der Nähe", en: "Emergency services and help nearby" }
        add_places {
            nl: "Brandweer, ziekenhuis, politie toevoegen",
            fr: "Ajouter pompiers, hôpital, police",
            de: "Feuerwehr, Krankenhaus, Polizei hinzufügen",
            en: "Add fire station, hospital, police",
        }
        useful_links { nl: "Nuttige links", fr: "Liens utiles", de: "Nützliche Links", en: "Useful links" }
        link_economy { nl: "FOD Economie", fr: "SPF Économie", de: "FÖD Wirtschaft", en: "FPS Economy" }
        link_be_alert { nl: "BE-Alert: waarschuwing per sms", fr: "BE-Alert\u{a0}: alerte par SMS", de: "BE-Alert: Warnung per SMS", en: "BE-Alert: warnings by text" }
        link_storm_flood { nl: "1722: storm of water", fr: "1722\u{a0}: tempête, inondation", de: "1722: Sturm oder Wasser", en: "1722: storm or flood" }
        link_regulator { nl: "BIPT, regulator voor telecom", fr: "IBPT, régulateur des télécoms", de: "BIPT, Regulierer für Telekom", en: "BIPT, telecom regulator" }
        link_ombudsman { nl: "Ombudsdienst voor telecommunicatie", fr: "Service de médiation télécoms", de: "Ombudsdienst für Tele\u{ad}kommunikation", en: "Ombudsman for telecom" }
        facts_checked {
            nl: "Nagekeken op {date}", fr: "Vérifié le {date}", de: "Geprüft am {date}", en: "Checked on {date}",
        }
    }
}

impl Danger {
    /// Whose page a useful link leads to.
    #[must_use]
    pub fn link(&self, of: LinkOf) -> &'static str {
        match of {
            LinkOf::Economy => self.link_economy,
            LinkOf::BeAlert => self.link_be_alert,
            LinkOf::StormFlood => self.link_storm_flood,
            LinkOf::Regulator => self.link_regulator,
            LinkOf::Ombudsman => self.link_ombudsman,
        }
    }

    /// What a national number is for, as a label.
    #[must_use]
    pub fn purpose(&self, purpose: Purpose) -> &'static str {
        match purpose {
            Purpose::AmbulanceFire => self.ambulance_fire,
            Purpose::Police => self.police_urgent,
            Purpose::StormFlood => self.storm_flood,
            Purpose::Poison => self.poison,
        }
    }
}
