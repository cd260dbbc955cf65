//! The emergency card: what opens when the app cannot run.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The emergency card: what opens when the app cannot run.
    Card {
        title { nl: "Noodkaart", fr: "Carte d’urgence", de: "Notfallkarte", en: "Emergency card" }
        /// {date} is the day on which the card was written.
        written_on { nl: "Stand van {date}", fr: "État au {date}", de: "Stand vom {date}", en: "As of {date}" }
        steps { nl: "Stappen", fr: "Étapes", de: "Schritte", en: "Steps" }
        /// Above the helpdesks of the lines.
        report { nl: "Storing melden", fr: "Signaler la panne", de: "Störung melden", en: "Report the fault" }
        contacts { nl: "Contacten", fr: "Contacts", de: "Kontakte", en: "Contacts" }
        standing { nl: "Vaste afspraken", fr: "Consignes permanentes", de: "Feste Anweisungen", en: "Standing instructions" }
        private { nl: "Privénummer tonen", fr: "Afficher le numéro personnel", de: "Privatnummer zeigen", en: "Show the private number" }
        deputy { nl: "Vervanger: {name}", fr: "Suppléance\u{a0}: {name}", de: "Stellvertretung: {name}", en: "Deputy: {name}" }
        open_app { nl: "Plan\u{a0}B openen", fr: "Ouvrir Plan\u{a0}B", de: "Plan\u{a0}B öffnen", en: "Open Plan\u{a0}B" }
    }
}
