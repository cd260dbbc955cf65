//! What happens in the ready-made drills, and what the table asks itself then.

use crate::domain::drill_script::DrillScript;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What happens in the ready-made drills, and what the table asks itself then.
    DrillScripts {
        cable { nl: "Kabel geraakt bij wegenwerken", fr: "Câble arraché par un chantier", de: "Kabel bei Bauarbeiten durchtrennt", en: "Cable cut by road works" }
        cable_about {
            nl: "Internet en vaste telefoon weg, een helpdesk die overloopt, een klant aan de deur.",
            fr: "Plus d’internet ni de fixe, un helpdesk saturé, un client à la porte.",
            de: "Kein Internet, kein Festnetz, ein überlasteter Helpdesk, ein Kunde an der Tür.",
            en: "Internet and landlines gone, a helpdesk overloaded, a customer at the door.",
        }
        cable_first {
            nl: "Het internet valt weg. De vaste toestellen zwijgen ook: ze bellen over dezelfde lijn.",
            fr: "Internet tombe. Les fixes se taisent aussi\u{a0}: ils passent par la même ligne.",
            de: "Das Internet fällt aus. Auch das Festnetz schweigt: Es läuft über dieselbe Leitung.",
            en: "The internet goes. The landlines fall silent too: they run over the same line.",
        }
        cable_first_ask {
            nl: "Wie heeft de leiding? Wat is jullie eerste stap?",
            fr: "Qui dirige\u{a0}? Quelle est votre première étape\u{a0}?",
            de: "Wer hat die Leitung? Was ist Ihr erster Schritt?",
            en: "Who is in charge? What is your first step?",
        }
        cable_digger {
            nl: "Een graafmachine raakte de kabel in de straat. De buren hebben hetzelfde.",
            fr: "Une pelleteuse a arraché le câble dans la rue. Les voisins sont touchés aussi.",
            de: "Ein Bagger hat das Kabel in der Straße erwischt. Die Nachbarn trifft es auch.",
            en: "A digger hit the cable in the street. The neighbours have the same.",
        }
        cable_digger_ask {
            nl: "Welke activiteit komt eerst in nood? Hoelang kan ze zonder?",
            fr: "Quelle activité souffre en premier\u{a0}? Combien de temps tient-elle sans\u{a0}?",
            de: "Welche Tätigkeit trifft es zuerst? Wie lange geht es ohne?",
            en: "Which activity suffers first? How long can it do without?",
        }
        cable_helpdesk {
            nl: "De helpdesk van de operator is overbelast. De wachttijd is meer dan een half uur.",
            fr: "Le helpdesk de l’opérateur est saturé. L’attente dépasse une demi-heure.",
            de: "Der Helpdesk des Anbieters ist überlastet. Die Wartezeit liegt über einer halben Stunde.",
            en: "The operator’s helpdesk is overloaded. The wait is over half an hour.",
        }
        cable_helpdesk_ask {
            nl: "Langs welke weg melden jullie het toch? Welk nummer moeten jullie opgeven?",
            fr: "Par quelle voie signalez-vous la panne quand même\u{a0}? Quel numéro de client faut-il\u{a0}?",
            de: "Auf welchem Weg melden Sie es trotzdem? Welche Kundennummer wird verlangt?",
            en: "How do you report it all the same? Which customer number is asked for?",
        }
        cable_customer {
            nl: "Een klant staat aan de deur. Al een half uur neemt niemand op.",
            fr: "Un client est à la porte. Depuis une demi-heure, personne ne décroche.",
            de: "Ein Kunde steht an der Tür. Seit einer halben Stunde nimmt niemand ab.",
            en: "A customer is at the door. For half an hour nobody has picked up.",
        }
        cable_customer_ask {
            nl: "Wat zeggen jullie? Wat hangt er aan de deur?",
            fr: "Que dites-vous\u{a0}? Qu’affichez-vous à la porte\u{a0}?",
            de: "Was sagen Sie? Was hängt an der Tür?",
            en: "What do you say? What goes on the door?",
        }
        cable_hotspot {
            nl: "De hotspot van de gsm wordt traag: er hangen te veel toestellen aan.",
            fr: "Le partage de connexion ralentit\u{a0}: trop d’appareils l’utilisent.",
            de: "Der Hotspot des Handys wird langsam: Zu viele Geräte hängen daran.",
            en: "The phone’s hotspot slows down: too many devices are on it.",
        }
        cable_hotspot_ask {
            nl: "Wie mag er nog op? Wie werkt verder op papier?",
            fr: "Qui peut encore s’y connecter\u{a0}? Qui continue sur papier\u{a0}?",
            de: "Wer darf noch darauf? Wer arbeitet auf Papier weiter?",
            en: "Who may stay on it? Who goes on with paper?",
        }
        cable_promise {
            nl: "De operator belooft herstel tegen 16:00.",
            fr: "L’opérateur promet la réparation pour 16:00.",
            de: "Der Anbieter sagt die Reparatur bis 16:00 zu.",
            en: "The operator promises repair by 16:00.",
        }
        cable_promise_ask {
            nl: "Haalt elke activiteit haar hersteldoel? Verandert de klasse? Wie krijgt bericht?",
            fr: "Chaque activité tient-elle son objectif\u{a0}? La classe change-t-elle\u{a0}? Qui prévenez-vous\u{a0}?",
            de: "Hält jede Tätigkeit ihr Ziel? Ändert sich die Stufe? Wer bekommt Nachricht?",
            en: "Does every activity meet its objective? Does the class change? Who gets word?",
        }
        cable_end {
            nl: "De lijn werkt weer, de vaste toestellen ook.",
            fr: "La ligne fonctionne à nouveau, les fixes aussi.",
            de: "Die Leitung funktioniert wieder, das Festnetz auch.",
            en: "The line works again, and so do the landlines.",
        }
        cable_end_ask {
            nl: "Wie meldt het einde, aan wie? Wat gaat de volgende keer beter?",
            fr: "Qui annonce la fin, à qui\u{a0}? Que ferez-vous mieux la prochaine fois\u{a0}?",
            de: "Wer meldet das Ende, und wem? Was geht nächstes Mal besser?",
            en: "Who announces the end, and to whom? What will go better next time?",
        }
        power { nl: "Stroompanne in de gemeente", fr: "Panne de courant dans la commune", de: "Stromausfall in der Gemeinde", en: "Power cut in the municipality" }
        power_about {
            nl: "Eerst het gebouw, dan de vaste lijnen, na twee uur ook de masten.",
            fr: "D’abord le bâtiment, puis les lignes fixes, après deux heures les antennes.",
            de: "Erst das Gebäude, dann das Festnetz, nach zwei Stunden auch die Masten.",
            en: "First the building, then the landlines, after two hours the masts too.",
        }
        power_first {
            nl: "De stroom valt uit in de hele gemeente. Het wordt stil en donker.",
            fr: "Le courant est coupé dans toute la commune. Tout devient silencieux et sombre.",
            de: "In der ganzen Gemeinde fällt der Strom aus. Es wird still und dunkel.",
            en: "The power goes in the whole municipality. It gets quiet and dark.",
        }
        power_first_ask {
            nl: "Is iemand in gevaar: in de lift, aan een machine, alleen? Wie gaat kijken?",
            fr: "Quelqu’un est-il en danger\u{a0}: ascenseur, machine, travail isolé\u{a0}? Qui va voir\u{a0}?",
            de: "Ist jemand in Gefahr: im Aufzug, an einer Maschine, allein? Wer sieht nach?",
            en: "Is anybody in danger: in the lift, at a machine, alone? Who goes to look?",
        }
        power_ups {
            nl: "De noodbatterij is leeg. Modem en vaste toestellen vallen uit.",
            fr: "L’onduleur est vide. Le modem et les fixes s’éteignent.",
            de: "Die USV ist leer. Modem und Festnetz fallen aus.",
            en: "The back-up battery is empty. Modem and landlines go off.",
        }
        power_ups_ask {
            nl: "Wat hangt er nog aan die lijn: alarm, kassa, poort? Wie neemt het over?",
            fr: "Qu’est-ce qui dépend aussi de cette ligne\u{a0}: alarme, caisse, portail\u{a0}? Qui prend le relais\u{a0}?",
            de: "Was hängt noch an der Leitung: Alarm, Kasse, Tor? Wer übernimmt?",
            en: "What else hangs on that line: alarm, till, gate? Who takes over?",
        }
        power_hours {
            nl: "De netbeheerder zegt: zeker nog drie uur.",
            fr: "Le gestionnaire du réseau annonce au moins trois heures de plus.",
            de: "Der Netzbetreiber sagt: sicher noch drei Stunden.",
            en: "The grid company says: three more hours at least.",
        }
        power_hours_ask {
            nl: "Welke gsm’s zijn bijna leeg? Waarmee laden jullie ze op? Wat moet nu gebeuren, zolang bellen gaat?",
            fr: "Quels GSM sont presque vides\u{a0}? Comment les charger\u{a0}? Que faire tant que les appels passent\u{a0}?",
            de: "Welche Handys sind fast leer? Womit laden? Was muss geschehen, solange Anrufe gehen?",
            en: "Which phones are almost flat? How do you charge them? What must happen while calls work?",
        }
        power_slow {
            nl: "Het mobiele internet wordt traag: iedereen zit erop.",
            fr: "L’internet mobile ralentit\u{a0}: tout le monde l’utilise.",
            de: "Das mobile Internet wird langsam: Alle nutzen es.",
            en: "Mobile data slows down: everybody is on it.",
        }
        power_slow_ask {
            nl: "Wie verwittigen jullie nog, en met sms of met een oproep?",
            fr: "Qui prévenez-vous encore, par SMS ou par appel\u{a0}?",
            de: "Wen verständigen Sie noch, per SMS oder Anruf?",
            en: "Whom do you still warn, by text or by call?",
        }
        power_masts {
            nl: "Ook het mobiele netwerk valt uit: de batterijen van de masten zijn leeg.",
            fr: "Le réseau mobile tombe aussi\u{a0}: les batteries des antennes sont vides.",
            de: "Auch das Mobilfunknetz fällt aus: Die Batterien der Masten sind leer.",
            en: "The mobile network goes too: the masts’ batteries are empty.",
        }
        power_masts_ask {
            nl: "Waar komen jullie samen? Hoe laat is het volgende contactmoment?",
            fr: "Où vous retrouvez-vous\u{a0}? À quelle heure est le prochain contact\u{a0}?",
            de: "Wo treffen Sie sich? Wann ist die nächste Meldezeit?",
            en: "Where do you meet? When is the next check-in?",
        }
        power_ill {
            nl: "Een medewerker wordt onwel. 112 bellen lukt niet.",
            fr: "Un membre du personnel fait un malaise. Impossible d’appeler le 112.",
            de: "Einer Person im Betrieb wird schlecht. Der Anruf bei 112 kommt nicht durch.",
            en: "Somebody on the staff feels ill. The call to 112 does not get through.",
        }
        power_ill_ask {
            nl: "Waar is hulp te voet te vinden? Wie gaat, wie blijft?",
            fr: "Où trouver de l’aide à pied\u{a0}? Qui y va, qui reste\u{a0}?",
            de: "Wo ist zu Fuß Hilfe zu finden? Wer geht, wer bleibt?",
            en: "Where is help to be found on foot? Who goes, who stays?",
        }
        power_end {
            nl: "De stroom is terug, en de netwerken komen weer op.",
            fr: "Le courant est revenu, et les réseaux redémarrent.",
            de: "Der Strom ist wieder da, und die Netze kommen zurück.",
            en: "The power is back, and the networks come up again.",
        }
        power_end_ask {
            nl: "Wat zetten jullie eerst weer aan? Wat was er te weinig in de noodkoffer?",
            fr: "Que rallumez-vous en premier\u{a0}? Que manquait-il dans le kit de secours\u{a0}?",
            de: "Was schalten Sie zuerst wieder ein? Was fehlte im Notfallkoffer?",
            en: "What do you switch on first? What was missing from the kit?",
        }
        mobile { nl: "Gsm-storing bij één operator", fr: "Panne mobile chez un opérateur", de: "Mobilfunk eines Anbieters fällt aus", en: "One operator’s mobile network fails" }
        mobile_about {
            nl: "’s Morgens vroeg: niemand kan bellen, betalen met de kaart lukt niet, iemand werkt alleen.",
            fr: "Tôt le matin\u{a0}: plus d’appels, plus de cartes, et quelqu’un travaille seul.",
            de: "Früh am Morgen: keine Anrufe, keine Kartenzahlung, jemand arbeitet allein.",
            en: "Early morning: no calls, no card payments, somebody working alone.",
        }
        mobile_first {
            nl: "Jullie operator ligt plat: geen oproepen, geen sms, geen mobiel internet.",
            fr: "Votre opérateur est en panne\u{a0}: ni appels, ni SMS, ni internet mobile.",
            de: "Ihr Anbieter ist ausgefallen: keine Anrufe, keine SMS, kein mobiles Internet.",
            en: "Your operator is down: no calls, no texts, no mobile data.",
        }
        mobile_first_ask {
            nl: "Wie van jullie heeft een andere operator? Hoe weten jullie dat?",
            fr: "Qui parmi vous a un autre opérateur\u{a0}? Comment le savez-vous\u{a0}?",
            de: "Wer von Ihnen hat einen anderen Anbieter? Woher wissen Sie das?",
            en: "Who among you has another operator? How do you know?",
        }
        mobile_alone {
            nl: "Een collega werkt alleen op een werf en belt altijd om 7:30. Vandaag niet.",
            fr: "Une personne seule sur chantier appelle toujours à 7:30. Aujourd’hui, rien.",
            de: "Jemand arbeitet allein auf einer Baustelle und ruft immer um 7:30 an. Heute nicht.",
            en: "A colleague alone on a site always calls at 7:30. Not today.",
        }
        mobile_alone_ask {
            nl: "Langs welke weg bereiken jullie die persoon? Wanneer gaat iemand kijken?",
            fr: "Par quelle voie joindre cette personne\u{a0}? Quand va-t-on voir sur place\u{a0}?",
            de: "Auf welchem Weg erreichen Sie die Person? Wann sieht jemand nach?",
            en: "By which way do you reach that person? When does somebody go to look?",
        }
        mobile_till {
            nl: "De betaalterminal werkt over het mobiele netwerk: kaarten lukken niet.",
            fr: "Le terminal de paiement passe par le réseau mobile\u{a0}: les cartes sont refusées.",
            de: "Das Zahlungsterminal läuft über Mobilfunk: Karten gehen nicht.",
            en: "The card terminal runs over the mobile network: cards fail.",
        }
        mobile_till_ask {
            nl: "Hoe betalen klanten nu? Wie zegt het hun, voor ze bestellen?",
            fr: "Comment les clients paient-ils\u{a0}? Qui les prévient avant la commande\u{a0}?",
            de: "Wie zahlen Kunden jetzt? Wer sagt es ihnen vor der Bestellung?",
            en: "How do customers pay now? Who tells them before they order?",
        }
        mobile_calls {
            nl: "Iedereen belt nu het vaste nummer. De lijn is steeds bezet.",
            fr: "Tout le monde appelle le fixe. La ligne est toujours occupée.",
            de: "Alle rufen jetzt im Festnetz an. Die Leitung ist ständig besetzt.",
            en: "Everybody calls the landline now. It is always engaged.",
        }
        mobile_calls_ask {
            nl: "Wat zegt wie opneemt, in twee zinnen? Wat staat op de website?",
            fr: "Que dit la personne qui décroche, en deux phrases\u{a0}? Qu’affiche le site\u{a0}?",
            de: "Was sagt, wer abnimmt, in zwei Sätzen? Was steht auf der Website?",
            en: "What does whoever answers say, in two sentences? What does the website say?",
        }
        mobile_gate {
            nl: "Een leverancier staat voor een dichte poort: ze gaat open met een simkaart.",
            fr: "Un fournisseur attend devant le portail\u{a0}: il s’ouvre par carte SIM.",
            de: "Ein Lieferant steht vor dem Tor: Es öffnet über eine SIM-Karte.",
            en: "A supplier is at a closed gate: it opens by a SIM card.",
        }
        mobile_gate_ask {
            nl: "Wat hangt er nog aan een simkaart: alarm, lift, sensoren? Wie weet het?",
            fr: "Qu’est-ce qui dépend encore d’une carte SIM\u{a0}: alarme, ascenseur, capteurs\u{a0}? Qui le sait\u{a0}?",
            de: "Was hängt noch an einer SIM-Karte: Alarm, Aufzug, Sensoren? Wer weiß es?",
            en: "What else hangs on a SIM card: alarm, lift, sensors? Who knows?",
        }
        mobile_news {
            nl: "Op de radio: het duurt zeker tot de middag.",
            fr: "À la radio\u{a0}: la panne durera au moins jusqu’à midi.",
            de: "Im Radio heißt es: sicher bis Mittag.",
            en: "On the radio: it will last until noon at least.",
        }
        mobile_news_ask {
            nl: "Welke klasse is het nu? Wanneer krijgt iedereen het volgende bericht?",
            fr: "Quelle est la classe maintenant\u{a0}? Quand tombe le prochain message\u{a0}?",
            de: "Welche Stufe ist es jetzt? Wann kommt die nächste Nachricht?",
            en: "Which class is it now? When does everybody get the next message?",
        }
        mobile_end {
            nl: "Het netwerk is terug. Wie al die tijd onbereikbaar was, krijgt alles tegelijk.",
            fr: "Le réseau est revenu. Les personnes injoignables reçoivent tout d’un coup.",
            de: "Das Netz ist wieder da. Wer unerreichbar war, bekommt alles auf einmal.",
            en: "The network is back. Whoever was unreachable gets everything at once.",
        }
        mobile_end_ask {
            nl: "Bij wie kijken jullie na of alles weer werkt? Wat schrijven jullie nu op?",
            fr: "Avec qui vérifiez-vous que tout fonctionne\u{a0}? Que notez-vous maintenant\u{a0}?",
            de: "Bei wem prüfen Sie, ob alles wieder geht? Was schreiben Sie jetzt auf?",
            en: "With whom do you check that all works? What do you write down now?",
        }
    }
}

impl DrillScripts {
    /// What a script is called and what it is about.
    #[must_use]
    pub fn of(&self, script: DrillScript) -> (&'static str, &'static str) {
        match script {
            DrillScript::CableCut => (self.cable, self.cable_about),
            DrillScript::PowerCut => (self.power, self.power_about),
            DrillScript::MobileDown => (self.mobile, self.mobile_about),
        }
    }

    /// What happens in an event of a script, and the question for the table.
    #[must_use]
    pub fn event(&self, script: DrillScript, number: usize) -> Option<(&'static str, &'static str)> {
        let events = match script {
            DrillScript::CableCut => [
                (self.cable_first, self.cable_first_ask),
                (self.cable_digger, self.cable_digger_ask),
                (self.cable_helpdesk, self.cable_helpdesk_ask),
                (self.cable_customer, self.cable_customer_ask),
                (self.cable_hotspot, self.cable_hotspot_ask),
                (self.cable_promise, self.cable_promise_ask),
                (self.cable_end, self.cable_end_ask),
            ],
            DrillScript::PowerCut => [
                (self.power_first, self.power_first_ask),
                (self.power_ups, self.power_ups_ask),
                (self.power_hours, self.power_hours_ask),
                (self.power_slow, self.power_slow_ask),
                (self.power_masts, self.power_masts_ask),
                (self.power_ill, self.power_ill_ask),
                (self.power_end, self.power_end_ask),
            ],
            DrillScript::MobileDown => [
                (self.mobile_first, self.mobile_first_ask),
                (self.mobile_alone, self.mobile_alone_ask),
                (self.mobile_till, self.mobile_till_ask),
                (self.mobile_calls, self.mobile_calls_ask),
                (self.mobile_gate, self.mobile_gate_ask),
                (self.mobile_news, self.mobile_news_ask),
                (self.mobile_end, self.mobile_end_ask),
            ],
        };
        events.get(number).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    #[test]
    fn every_event_of_every_script_has_words() {
        for lang in Lang::ALL {
            let scripts = texts(lang).drill_scripts;
            for script in DrillScript::ALL {
                let count = script.events().len();
                assert!((0..count).all(|number| scripts.event(*script, number).is_some()));
                assert_eq!(scripts.event(*script, count), None);
            }
        }
    }
}
