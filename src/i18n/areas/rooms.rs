//! What *Now* shows while an incident runs, beside what still works: clocks, ways on, news, electricity, battery.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What *Now* shows while an incident runs: clocks, ways on, news, electricity, battery.
    Rooms {
        heading { nl: "Verder met", fr: "Continuer avec", de: "Weiter mit", en: "Go on with" }
        /// Units of a clock, and of one that has passed.
        minutes { nl: "min", fr: "min", de: "Min.", en: "min" }
        hours { nl: "uur", fr: "h", de: "Std.", en: "h" }
        minutes_late { nl: "min te laat", fr: "min de retard", de: "Min. zu spät", en: "min late" }
        hours_late { nl: "uur te laat", fr: "h de retard", de: "Std. zu spät", en: "h late" }
        check_in { nl: "Contact\u{ad}moment", fr: "Heure de contact", de: "Meldezeit", en: "Check-in" }
        at_time { nl: "om\u{a0}{time}", fr: "à\u{a0}{time}", de: "um\u{a0}{time}", en: "at\u{a0}{time}" }
        at_time_place { nl: "om\u{a0}{time}, {place}", fr: "à\u{a0}{time}, {place}", de: "um\u{a0}{time}, {place}", en: "at\u{a0}{time}, {place}" }
        by_rhythm { nl: "volgens de klasse, om\u{a0}{time}", fr: "selon la classe, à\u{a0}{time}", de: "laut Stufe, um\u{a0}{time}", en: "by the class, at\u{a0}{time}" }
        ticket { nl: "{operator}, ticket {number}", fr: "{operator}, ticket {number}", de: "{operator}, Ticket {number}", en: "{operator}, ticket {number}" }
        class_again { nl: "Klasse opnieuw bekijken", fr: "Revoir la classe", de: "Stufe neu ansehen", en: "Look at the class again" }
        /// The rows.
        class_is { nl: "Klasse: {word}", fr: "Classe\u{a0}: {word}", de: "Stufe: {word}", en: "Class: {word}" }
        four_questions { nl: "Nog niet bepaald. Vier korte vragen.", fr: "Pas encore déterminée. Quatre questions courtes.", de: "Noch nicht bestimmt. Vier kurze Fragen.", en: "Not set yet. Four short questions." }
        activities_hit {
            nl: ["{count} geraakt", "{count} geraakt"],
            fr: ["{count} touchée", "{count} touchées"],
            de: ["{count} betroffen", "{count} betroffen"],
            en: ["{count} hit", "{count} hit"],
        }
        activities_late {
            nl: ["{count} te laat", "{count} te laat"],
            fr: ["{count} en retard", "{count} en retard"],
            de: ["{count} zu spät", "{count} zu spät"],
            en: ["{count} late", "{count} late"],
        }
        none_hit { nl: "Geen geraakt", fr: "Aucune touchée", de: "Keine betroffen", en: "None hit" }
        next_is { nl: "Nu eerst: {name}", fr: "D’abord\u{a0}: {name}", de: "Jetzt zuerst: {name}", en: "First now: {name}" }
        messages { nl: "Berichten", fr: "Messages", de: "Nachrichten", en: "Messages" }
        none_sent { nl: "Nog geen verstuurd", fr: "Aucun envoyé", de: "Noch keine gesendet", en: "None sent yet" }
        last_sent { nl: "Laatste om\u{a0}{time}", fr: "Dernier à\u{a0}{time}", de: "Letzte um\u{a0}{time}", en: "Last one at\u{a0}{time}" }
        operator { nl: "Operator en ticket", fr: "Opérateur et ticket", de: "Anbieter und Ticket", en: "Operator and ticket" }
        no_ticket { nl: "Nog geen ticket", fr: "Pas encore de ticket", de: "Noch kein Ticket", en: "No ticket yet" }
        ticket_is { nl: "Ticket {number}", fr: "Ticket {number}", de: "Ticket {number}", en: "Ticket {number}" }
        ticket_by { nl: "Ticket {number}, hersteld tegen {time}", fr: "Ticket {number}, réparé pour {time}", de: "Ticket {number}, behoben bis {time}", en: "Ticket {number}, repaired by {time}" }
        promised_by { nl: "Herstel beloofd tegen {time}", fr: "Réparation promise pour {time}", de: "Behebung zugesagt bis {time}", en: "Repair promised by {time}" }
        people { nl: "Waar is iedereen?", fr: "Où est chacun\u{a0}?", de: "Wo sind alle?", en: "Where is everybody?" }
        people_noted {
            nl: ["{count} genoteerd", "{count} genoteerd"],
            fr: ["{count} personne notée", "{count} personnes notées"],
            de: ["{count} notiert", "{count} notiert"],
            en: ["{count} noted", "{count} noted"],
        }
        people_missing {
            nl: ["{count} niet gevonden", "{count} niet gevonden"],
            fr: ["{count} introuvable", "{count} introuvables"],
            de: ["{count} nicht gefunden", "{count} nicht gefunden"],
            en: ["{count} not found", "{count} not found"],
        }
        nobody_noted { nl: "Nog niemand genoteerd", fr: "Encore personne", de: "Noch niemand notiert", en: "Nobody noted yet" }
        ways { nl: "Andere wegen vanaf deze telefoon", fr: "Autres voies depuis ce téléphone", de: "Andere Wege von diesem Handy", en: "Other ways from this phone" }
        standing { nl: "Vaste afspraken", fr: "Consignes permanentes", de: "Feste Anweisungen", en: "Standing instructions" }
        standing_count {
            nl: ["{count} geldt in deze klasse", "{count} gelden in deze klasse"],
            fr: ["{count} vaut dans cette classe", "{count} valent dans cette classe"],
            de: ["{count} gilt in dieser Stufe", "{count} gelten in dieser Stufe"],
            en: ["{count} holds in this class", "{count} hold in this class"],
        }
        end_hint { nl: "Als alles weer werkt", fr: "Quand tout refonctionne", de: "Wenn alles wieder funktioniert", en: "When everything works again" }
        /// What came from other phones.
        news {
            nl: ["{count} nieuwe regel van een ander toestel", "{count} nieuwe regels van andere toestellen"],
            fr: ["{count} nouvelle entrée d’un autre appareil", "{count} nouvelles entrées d’autres appareils"],
            de: ["{count} neuer Eintrag von einem anderen Gerät", "{count} neue Einträge von anderen Geräten"],
            en: ["{count} new entry from another device", "{count} new entries from other devices"],
        }
        /// An incident that was closed on another phone: which, when, by whom.
        closed_elsewhere {
            nl: "{incident} is op een ander toestel afgesloten: {moment}, door {name}.",
            fr: "{incident}\u{a0}: clôturé sur un autre appareil, {moment}, par {name}.",
            de: "{incident} wurde auf einem anderen Gerät abgeschlossen: {moment}, von {name}.",
            en: "{incident} was closed on another device: {moment}, by {name}.",
        }
        look_at_it { nl: "Bekijk het logboek", fr: "Voir le journal", de: "Protokoll ansehen", en: "Look at the log" }
        seen { nl: "Gezien", fr: "Vu", de: "Gesehen", en: "Seen" }
        /// What the last closed incident leaves to do.
        open_points { nl: "Nog te doen na {incident}", fr: "Reste à faire après {incident}", de: "Noch zu tun nach {incident}", en: "Still to do after {incident}" }
        open_review { nl: "nabespreking schrijven", fr: "rédiger le bilan", de: "Nachbereitung schreiben", en: "write the review" }
        open_cause { nl: "oorzaak zoeken", fr: "trouver la cause", de: "Ursache finden", en: "find the cause" }
        open_ownerless {
            nl: ["{count} actie zonder verant\u{ad}woordelijke", "{count} acties zonder verant\u{ad}woordelijke"],
            fr: ["{count} action sans responsable", "{count} actions sans responsable"],
            de: ["{count} Folgemaßnahme ohne Verantwortung", "{count} Folgemaßnahmen ohne Verantwortung"],
            en: ["{count} action without an owner", "{count} actions without an owner"],
        }
        /// Several incidents.
        others { nl: "Ook nog open", fr: "Aussi ouverts", de: "Auch noch offen", en: "Also open" }
        since { nl: "{word}, sinds {moment}", fr: "{word}, depuis {moment}", de: "{word}, seit {moment}", en: "{word}, since {moment}" }
        start_another { nl: "Nog een incident starten", fr: "Démarrer un autre incident", de: "Noch einen Vorfall starten", en: "Start another incident" }
        /// A time that does not fit.
        /// On Now; {moment} is the start, in 1970 for instance.
        odd_start {
            nl: "Het begin staat op {moment}. De datum van dit toestel of van een ander klopt niet.",
            fr: "Le début est noté au {moment}. La date de cet appareil ou d’un autre est fausse.",
            de: "Als Beginn steht {moment}. Das Datum dieses Geräts oder eines anderen stimmt nicht.",
            en: "The start is noted as {moment}. The date of this device or of another one is wrong.",
        }
        odd_start_mend { nl: "Begin berichtigen", fr: "Corriger le début", de: "Beginn berichtigen", en: "Correct the start" }
        odd_ahead {
            nl: "Dit uur moet nog komen: een van de klokken loopt {duration} verkeerd.",
            fr: "Heure à venir\u{a0}: une des horloges est décalée de {duration}.",
            de: "Diese Uhrzeit kommt erst: Eine der Uhren geht {duration} falsch.",
            en: "This time has not come yet: one of the clocks is {duration} off.",
        }
        odd_behind {
            nl: "Geschreven na de regel ervoor: een van de klokken loopt {duration} verkeerd.",
            fr: "Écrite après l’entrée d’avant\u{a0}: une des horloges est décalée de {duration}.",
            de: "Nach dem Eintrag davor geschrieben: Eine der Uhren geht {duration} falsch.",
            en: "Written after the entry before it: one of the clocks is {duration} off.",
        }
        odd_before {
            nl: "Dit is {duration} voor de start: een van de klokken loopt verkeerd.",
            fr: "C’est {duration} avant le début\u{a0}: une des horloges est fausse.",
            de: "Das ist {duration} vor dem Beginn: Eine der Uhren geht falsch.",
            en: "This is {duration} before the start: one of the clocks is wrong.",
        }
        /// No electricity.
        goes_next { nl: "Zonder stroom: wat valt er nog uit?", fr: "Sans courant\u{a0}: qu’est-ce qui lâche ensuite\u{a0}?", de: "Ohne Strom: Was fällt als Nächstes aus?", en: "No electricity: what goes next?" }
        at_once { nl: "op elk moment", fr: "à tout moment", de: "jederzeit", en: "at any moment" }
        about { nl: "rond {time}", fr: "vers {time}", de: "gegen {time}", en: "around {time}" }
        passed { nl: "kon al uitvallen om\u{a0}{time}", fr: "a pu lâcher dès {time}", de: "konnte schon um\u{a0}{time} ausfallen", en: "may have gone at\u{a0}{time}" }
        between { nl: "tussen {from} en {to}", fr: "entre {from} et {to}", de: "zwischen {from} und {to}", en: "between {from} and {to}" }
        masts { nl: "Masten van de mobiele netten", fr: "Antennes des réseaux mobiles", de: "Masten der Mobilfunknetze", en: "Masts of the mobile networks" }
        forecast_facts {
            nl: "Batterijen volgens het plan. Masten: nagekeken op {date}, kan anders zijn.",
            fr: "Batteries selon le plan. Antennes\u{a0}: vérifié le {date}, cela peut varier.",
            de: "Akkus laut Plan. Masten: geprüft am {date}, kann abweichen.",
            en: "Batteries as in the plan. Masts: checked on {date}, it may differ.",
        }
        this_phone { nl: "Deze telefoon", fr: "Ce téléphone", de: "Dieses Handy", en: "This phone" }
        /// The battery.
        battery_low { nl: "Batterij {level}. Het scherm blijft niet meer aan.", fr: "Batterie {level}. L’écran ne reste plus allumé.", de: "Akku {level}. Der Bildschirm bleibt nicht mehr an.", en: "Battery {level}. The screen is no longer kept on." }
        battery_is { nl: "batterij {level}", fr: "batterie {level}", de: "Akku {level}", en: "battery {level}" }
        save_battery { nl: "Batterij sparen", fr: "Économiser la batterie", de: "Akku sparen", en: "Save the battery" }
        save_dim { nl: "Zet het scherm zo donker als kan.", fr: "Baissez la luminosité au minimum.", de: "Den Bildschirm so dunkel wie möglich stellen.", en: "Turn the brightness right down." }
        save_mode { nl: "Zet de spaarstand van de telefoon aan.", fr: "Activez le mode économie du téléphone.", de: "Den Sparmodus des Handys einschalten.", en: "Turn on the phone’s battery saver." }
        save_radio { nl: "Zet bluetooth, locatie en nutteloze wifi uit.", fr: "Coupez Bluetooth, localisation et Wi-Fi inutile.", de: "Bluetooth, Standort und nutzloses WLAN ausschalten.", en: "Turn off Bluetooth, location and useless Wi-Fi." }
        save_apps { nl: "Sluit andere apps. Bel kort, of stuur een sms.", fr: "Fermez les autres applis. Appelez bref, ou par SMS.", de: "Andere Apps schließen. Kurz anrufen oder SMS senden.", en: "Close other apps. Keep calls short, or send a text." }
        save_charge { nl: "Laad op in een auto of aan een laptop.", fr: "Rechargez dans une voiture ou sur un portable.", de: "Im Auto oder am Laptop laden.", en: "Charge in a car or from a laptop." }
        dark_on { nl: "Donker scherm", fr: "Écran sombre", de: "Dunkler Bildschirm", en: "Dark screen" }
        dark_off { nl: "Gewoon scherm", fr: "Écran normal", de: "Normaler Bildschirm", en: "Normal screen" }
    }
}
