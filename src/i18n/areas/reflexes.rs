//! The six reflexes of the checklist: what, and why. How is in [`super::parts`].
//!
//! Facts and order follow the template, step 3; the words are our own.

use crate::domain::OperatorWay;
use crate::domain::checklist::Reflex;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The six reflexes of the checklist: what, and why (template 3.1).
    Reflexes {
        obvious { nl: "Kijk kabels, stroom en wifi na", fr: "Vérifiez câbles, courant et Wi-Fi", de: "Kabel, Strom und WLAN prüfen", en: "Check cables, power and Wi-Fi" }
        obvious_why {
            nl: "Een losse kabel is de vaakst vergeten oorzaak.",
            fr: "Un câble mal enfoncé est la cause qu’on oublie le plus.",
            de: "Ein loses Kabel ist die Ursache, die man am ehesten übersieht.",
            en: "A loose cable is the cause people miss most.",
        }
        tools { nl: "Kijk de firewall na, herstart de modem", fr: "Vérifiez le pare-feu, redémarrez le modem", de: "Firewall prüfen, Modem neu starten", en: "Check the firewall, restart the modem" }
        tools_why {
            nl: "Een herstart lost veel storingen op in vier minuten.",
            fr: "Un redémarrage règle bien des perturbations en quatre minutes.",
            de: "Ein Neustart behebt viele Störungen in vier Minuten.",
            en: "A restart clears many disruptions in four minutes.",
        }
        neighbours { nl: "Vraag het aan de buren", fr: "Demandez aux voisins", de: "Nachbarn fragen", en: "Ask the neighbours" }
        neighbours_why {
            nl: "Zo weet je of het aan jou ligt of aan de buurt.",
            fr: "Vous saurez si cela vient de chez vous ou du quartier.",
            de: "So wissen Sie, ob es an Ihnen liegt oder am Viertel.",
            en: "It tells you whether it is you or the whole street.",
        }
        operator { nl: "Bel de operator", fr: "Appelez l’opérateur", de: "Anbieter anrufen", en: "Call the operator" }
        /// The same while no call gets out.
        operator_online { nl: "Meld het online aan de operator", fr: "Signalez-le en ligne à l’opérateur", de: "Dem Anbieter online melden", en: "Report it to the operator online" }
        operator_other_phone { nl: "Bel de operator met een ander toestel", fr: "Appelez l’opérateur d’un autre téléphone", de: "Anbieter mit anderem Handy anrufen", en: "Call the operator on another phone" }
        operator_on_foot { nl: "Bel de operator van elders", fr: "Appelez l’opérateur d’un autre endroit", de: "Anbieter von woanders anrufen", en: "Call the operator from elsewhere" }
        operator_why {
            nl: "Zonder melding gaat niemand op zoek. Het uur telt voor de SLA.",
            fr: "Sans signalement, personne ne cherche. L’heure compte pour le SLA.",
            de: "Ohne Meldung sucht niemand. Die Uhrzeit zählt für das SLA.",
            en: "Nobody looks until you report. The time counts for the SLA.",
        }
        fallback { nl: "Schakel over op het alternatief", fr: "Passez à la solution de repli", de: "Auf die Ausweichlösung umstellen", en: "Switch to the fallback" }
        fallback_why {
            nl: "Het werk gaat door terwijl anderen herstellen.",
            fr: "Le travail continue pendant que d’autres réparent.",
            de: "Die Arbeit geht weiter, während andere reparieren.",
            en: "Work goes on while others repair.",
        }
        outside { nl: "Verwittig klanten en leveranciers", fr: "Prévenez clients et fournisseurs", de: "Kunden und Lieferanten informieren", en: "Tell customers and suppliers" }
        outside_why {
            nl: "Wie niets hoort, denkt het ergste.",
            fr: "Sans nouvelles, on imagine le pire.",
            de: "Wer nichts hört, denkt das Schlimmste.",
            en: "People who hear nothing fear the worst.",
        }
    }
}

impl Reflexes {
    /// What to do, as the title of the step.
    #[must_use]
    pub fn title(&self, reflex: Reflex) -> &'static str {
        match reflex {
            Reflex::Obvious => self.obvious,
            Reflex::ItTools => self.tools,
            Reflex::Neighbours => self.neighbours,
            Reflex::Operator => self.operator,
            Reflex::Fallback => self.fallback,
            Reflex::Outside => self.outside,
        }
    }

    /// What to do about the operator, as it can be done now.
    #[must_use]
    pub fn tell_operator(&self, way: OperatorWay) -> &'static str {
        match way {
            OperatorWay::Call => self.operator,
            OperatorWay::Online => self.operator_online,
            OperatorWay::OtherPhone => self.operator_other_phone,
            OperatorWay::OnFoot => self.operator_on_foot,
        }
    }

    /// Why it is worth the time, in a sentence.
    #[must_use]
    pub fn why(&self, reflex: Reflex) -> &'static str {
        match reflex {
            Reflex::Obvious => self.obvious_why,
            Reflex::ItTools => self.tools_why,
            Reflex::Neighbours => self.neighbours_why,
            Reflex::Operator => self.operator_why,
            Reflex::Fallback => self.fallback_why,
            Reflex::Outside => self.outside_why,
        }
    }
}
