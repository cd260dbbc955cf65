//! Words to read out or to hang up: voicemail, door, supplier, the call to the operator.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Words to read out or to hang up: voicemail, door, supplier, the call to the operator.
    Spoken {
        /// The number is said twice.
        voicemail {
            nl: "Dag, dit is {company}. Onze lijnen zijn uitgevallen. Dringend? Bel {number}. Levensgevaar: 112.",
            fr: "Bonjour, ici {company}. Nos lignes sont en panne. Urgent\u{a0}? Appelez le {number}. Vie en danger\u{a0}: 112.",
            de: "Guten Tag, hier {company}. Unsere Leitungen sind ausgefallen. Dringend? {number}. Lebensgefahr: 112.",
            en: "Hello, this is {company}. Our lines are out. Urgent? Call {number}. Life in danger: 112.",
        }
        door {
            nl: "{company}: telefoon en internet werken niet sinds\u{a0}{time}. Open: {close}. Kom binnen of bel {number}. Betalen: {payment}.",
            fr: "{company}\u{a0}: téléphone et internet en panne depuis {time}. Ouvert\u{a0}: {close}. Entrez ou appelez le {number}. Paiement\u{a0}: {payment}.",
            de: "{company}: Telefon und Internet ausgefallen seit\u{a0}{time}. Geöffnet: {close}. Kommen Sie herein oder rufen Sie {number} an. Zahlung: {payment}.",
            en: "{company}: phone and internet out since\u{a0}{time}. Open: {close}. Come in or call {number}. Payment: {payment}.",
        }
        supplier {
            nl: "Ref. {reference}: sinds\u{a0}{time} onbereikbaar via {what}. Lever zoals afgesproken. Vragen: {name}, {number}. Bevestig via {channel}.",
            fr: "Réf. {reference}\u{a0}: injoignable par {what} depuis {time}. Livrez comme convenu. Questions\u{a0}: {name}, {number}. Confirmez par {channel}.",
            de: "Ref. {reference}: seit\u{a0}{time} nicht erreichbar: {what}. Liefern Sie wie vereinbart. Fragen: {name}, {number}. Bestätigung über {channel}.",
            en: "Ref. {reference}: unreachable by {what} since\u{a0}{time}. Deliver as agreed. Questions: {name}, {number}. Confirm by {channel}.",
        }
        website {
            nl: "Sinds\u{a0}{time} bereikt u ons niet via {what}. Bel {number} of kom langs: {place}. Hier leest u wanneer alles weer werkt.",
            fr: "Depuis {time}, nous ne sommes pas joignables par {what}. Appelez le {number} ou passez nous voir\u{a0}: {place}. Le retour à la normale sera annoncé ici.",
            de: "Seit\u{a0}{time} sind wir nicht erreichbar: {what}. Rufen Sie {number} an oder kommen Sie vorbei: {place}. Hier lesen Sie, wann alles wieder läuft.",
            en: "Since\u{a0}{time} you cannot reach us by {what}. Call {number} or come by: {place}. You will read here when everything works again.",
        }
        /// For whoever takes calls and visitors.
        reception {
            nl: "{company}, goedendag. Niet beschikbaar sinds\u{a0}{time}: {what}. Ik noteer uw naam, nummer en vraag op papier. U hoort uiterlijk om\u{a0}{next} van ons.",
            fr: "{company}, bonjour. En panne depuis {time}\u{a0}: {what}. Je note votre nom, votre numéro et votre demande sur papier. Vous aurez de nos nouvelles à {next} au plus tard.",
            de: "{company}, guten Tag. Ausgefallen seit\u{a0}{time}: {what}. Ich notiere Name, Nummer und Anliegen auf Papier. Sie hören spätestens um\u{a0}{next} von uns.",
            en: "{company}, good day. Out since\u{a0}{time}: {what}. I will note your name, number and question on paper. You will hear from us by\u{a0}{next}.",
        }
        /// The line's name stands alone: it may begin with the word "line" itself.
        operator_call {
            nl: "Zakelijke klant {company}, klantnummer {customer}, {address}. Het gaat om: {line}. {what} werkt niet sinds\u{a0}{time}. Lampjes: {lights}. Al gedaan: {done}. Ook bij de buren: {neighbours}. Is dit bekend? Ticketnummer? Hersteld tegen wanneer? SLA: {sla}. Bel terug: {number}. Uw naam?",
            fr: "Client professionnel {company}, client n° {customer}, {address}. Il s’agit de\u{a0}: {line}. En panne depuis {time}\u{a0}: {what}. Voyants\u{a0}: {lights}. Déjà fait\u{a0}: {done}. Chez les voisins aussi\u{a0}: {neighbours}. Panne connue\u{a0}? Numéro de ticket\u{a0}? Réparation pour quand\u{a0}? SLA\u{a0}: {sla}. Rappelez le {number}. Votre nom\u{a0}?",
            de: "Geschäftskunde {company}, Kundennummer {customer}, {address}. Es geht um: {line}. Ausgefallen seit\u{a0}{time}: {what}. Lämpchen: {lights}. Erledigt: {done}. Auch bei den Nachbarn: {neighbours}. Ist das bekannt? Ticketnummer? Behoben bis wann? SLA: {sla}. Rückruf: {number}. Ihr Name?",
            en: "Business customer {company}, number {customer}, {address}. This is about: {line}. {what} out since\u{a0}{time}. Lights: {lights}. Already done: {done}. The neighbours too: {neighbours}. Known fault? Ticket number? Repaired by when? SLA: {sla}. Call back: {number}. Your name?",
        }
        /// Stands in a script where the plan has no value.
        to_fill_in { nl: "(invullen)", fr: "(à compléter)", de: "(ergänzen)", en: "(fill in)" }
    }
}
