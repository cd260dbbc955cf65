//! The list of contacts, one contact, and calling from it.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The list of contacts, one contact, and calling from it (template 7.1).
    Contacts {
        search { nl: "Naam of functie", fr: "Nom ou fonction", de: "Name, Funktion", en: "Name or role" }
        clear_search { nl: "Zoekveld wissen", fr: "Effacer la recherche", de: "Suche leeren", en: "Clear the search" }
        found {
            nl: ["{count} contact gevonden", "{count} contacten gevonden"],
            fr: ["{count} contact trouvé", "{count} contacts trouvés"],
            de: ["{count} Kontakt gefunden", "{count} Kontakte gefunden"],
            en: ["{count} contact found", "{count} contacts found"],
        }
        nothing_found {
            nl: "Niets gevonden voor “{text}”.",
            fr: "Rien trouvé pour «\u{a0}{text}\u{a0}».",
            de: "Nichts gefunden für „{text}“.",
            en: "Nothing found for ‘{text}’.",
        }
        internal { nl: "Interne contacten", fr: "Contacts internes", de: "Interne Kontakte", en: "Internal contacts" }
        external { nl: "Externe contacten", fr: "Contacts externes", de: "Externe Kontakte", en: "External contacts" }
        reachable_now { nl: "Nu bereikbaar", fr: "Joignables maintenant", de: "Jetzt erreichbar", en: "Reachable now" }
        reachable_by_mobile { nl: "Nu bereikbaar met gsm", fr: "Joignables par GSM", de: "Jetzt per Handy erreichbar", en: "Reachable by mobile now" }
        maybe_reachable { nl: "Misschien bereikbaar", fr: "Peut-être joignables", de: "Vielleicht erreichbar", en: "Maybe reachable" }
        not_reachable { nl: "Nu niet bereikbaar", fr: "Injoignables maintenant", de: "Jetzt nicht erreichbar", en: "Not reachable now" }
        without_number { nl: "Zonder nummer of e-mail", fr: "Sans numéro ni e-mail", de: "Ohne Nummer und E-Mail", en: "Without number or email" }
        empty {
            nl: "Hier staan straks de mensen die je belt als iets uitvalt.",
            fr: "Ici figureront les personnes à appeler en cas de panne.",
            de: "Hier stehen die Menschen, die Sie bei einem Ausfall anrufen.",
            en: "The people you call in an outage will stand here.",
        }
        add { nl: "Contact toevoegen", fr: "Ajouter un contact", de: "Kontakt hinzufügen", en: "Add a contact" }
        another { nl: "Nog een contact", fr: "Encore un contact", de: "Noch ein Kontakt", en: "Another contact" }
        add_first { nl: "Eerste contact toevoegen", fr: "Ajouter le premier contact", de: "Ersten Kontakt hinzufügen", en: "Add the first contact" }
        edit { nl: "Contact wijzigen", fr: "Modifier le contact", de: "Kontakt ändern", en: "Edit the contact" }
        remove { nl: "Contact verwijderen", fr: "Retirer le contact", de: "Kontakt entfernen", en: "Remove the contact" }
        removed { nl: "{name} is verwijderd.", fr: "Contact retiré\u{a0}: {name}.", de: "{name} ist entfernt.", en: "{name} is removed." }
        removed_not_there {
            nl: "Dit contact bestaat niet meer.", fr: "Ce contact n’existe plus.", de: "Diesen Kontakt gibt es nicht mehr.", en: "This contact no longer exists.",
        }
        /// Template rows that are there from the first day.
        reference_person {
            nl: "Referentie\u{ad}persoon bedrijfs\u{ad}continuïteit",
            fr: "Personne de référence, continuité",
            de: "Referenz\u{ad}person für Kontinuität",
            en: "Continuity reference person",
        }
        alternative {
            nl: "Vervanger van de referentie\u{ad}persoon",
            fr: "Suppléance de la personne de référence",
            de: "Stellvertretung der Referenz\u{ad}person",
            en: "Deputy of the reference person",
        }
        insurer { nl: "Verzekeraar", fr: "Assureur", de: "Versicherer", en: "Insurer" }
        to_fill { nl: "Nog in te vullen", fr: "À compléter", de: "Noch auszufüllen", en: "Still to fill in" }
        nameless { nl: "Zonder naam", fr: "Sans nom", de: "Ohne Namen", en: "No name" }
        /// Stands in the wide layout until somebody is chosen.
        choose_one { nl: "Kies iemand in de lijst.", fr: "Choisissez quelqu’un dans la liste.", de: "Wählen Sie jemanden in der Liste.", en: "Choose somebody from the list." }
        external_function { nl: "Extern: {function}", fr: "Externe\u{a0}: {function}", de: "Extern: {function}", en: "External: {function}" }
        /// One contact.
        more_about { nl: "Meer over {name}", fr: "À propos d(e) {name}", de: "Mehr über {name}", en: "More about {name}" }
        deputy_is { nl: "Vervanger: {name}", fr: "Suppléance\u{a0}: {name}", de: "Stellvertretung: {name}", en: "Deputy: {name}" }
        deputy_of { nl: "Vervangt {name}", fr: "Assure la suppléance d(e) {name}", de: "Vertritt {name}", en: "Deputy for {name}" }
        no_deputy { nl: "Nog geen vervanger", fr: "Pas encore de suppléance", de: "Noch keine Stellvertretung", en: "No deputy yet" }
        deputy_gone {
            nl: "De vervanger staat niet meer in het plan",
            fr: "La suppléance n’est plus dans le plan",
            de: "Die Stellvertretung steht nicht mehr im Plan",
            en: "The deputy is no longer in the plan",
        }
        /// Of somebody whose mobile number stands at the person as well.
        same_mobile { nl: "{name} heeft hetzelfde gsm-nummer", fr: "{name} a le même numéro de GSM", de: "{name} hat dieselbe Handynummer", en: "{name} has the same mobile number" }
        choose_deputy { nl: "Kies een andere vervanger", fr: "Choisir une autre suppléance", de: "Andere Stellvertretung wählen", en: "Choose another deputy" }
        also { nl: "Ook van {name}", fr: "Aussi d(e) {name}", de: "Auch von {name}", en: "Also for {name}" }
        tries {
            nl: ["{count} poging", "{count} pogingen"],
            fr: ["{count} essai", "{count} essais"],
            de: ["{count} Versuch", "{count} Versuche"],
            en: ["{count} try", "{count} tries"],
        }
        with_this_device { nl: "Met dit toestel", fr: "Avec cet appareil", de: "Mit diesem Gerät", en: "With this device" }
        with_this_device_private { nl: "Privénummer, met dit toestel", fr: "Numéro privé, avec cet appareil", de: "Private Nummer, mit diesem Gerät", en: "Private number, with this device" }
        with_another_phone { nl: "Met een ander toestel", fr: "Avec un autre appareil", de: "Mit einem anderen Gerät", en: "With another phone" }
        after_call { nl: "Na het gesprek", fr: "Après l’appel", de: "Nach dem Anruf", en: "After the call" }
        /// After two failures in a row.
        propose_deputy {
            nl: "Geen antwoord. Bel vervanger {deputy}.",
            fr: "Pas de réponse. Appelez {deputy}.",
            de: "Keine Antwort. Rufen Sie {deputy} an.",
            en: "No answer. Call {deputy}, the deputy.",
        }
        /// No number of the person lives.
        propose_deputy_unreachable {
            nl: "Nu niet bereikbaar. Bel vervanger {deputy}.",
            fr: "Injoignable maintenant. Appelez {deputy}.",
            de: "Jetzt nicht erreichbar. Rufen Sie {deputy} an.",
            en: "Not reachable now. Call {deputy}, the deputy.",
        }
        /// On the sign that calls the deputy; {name} is who does not answer.
        stands_in_for_name { nl: "Vervanger van {name}", fr: "Remplace {name}", de: "Vertritt {name}", en: "Stands in for {name}" }
        propose_other_number {
            nl: "Probeer het andere nummer: {kind}.",
            fr: "Essayez l’autre numéro\u{a0}: {kind}.",
            de: "Versuchen Sie die andere Nummer: {kind}.",
            en: "Try the other number: {kind}.",
        }
        propose_on_foot {
            nl: "Geen nummer over. Ga langs: {place}.",
            fr: "Plus de numéro. Allez sur place\u{a0}: {place}.",
            de: "Keine Nummer mehr übrig. Gehen Sie hin: {place}.",
            en: "No number left. Go there: {place}.",
        }
        results_need_incident {
            nl: "Resultaten komen in het logboek zodra een incident loopt.",
            fr: "Les résultats vont au journal dès qu’un incident est ouvert.",
            de: "Ergebnisse kommen ins Protokoll, sobald ein Vorfall läuft.",
            en: "Results go into the log once an incident is running.",
        }
        /// The number over the whole screen.
        show_large { nl: "Groot tonen", fr: "Afficher en grand", de: "Groß zeigen", en: "Show large" }
        dial_elsewhere {
            nl: "Geen bereik? Bel met een ander toestel.",
            fr: "Pas de réseau\u{a0}? Appelez depuis un autre appareil.",
            de: "Kein Netz? Mit einem anderen Gerät anrufen.",
            en: "No signal? Call from another phone.",
        }
        number_copied { nl: "Nummer gekopieerd", fr: "Numéro copié", de: "Nummer kopiert", en: "Number copied" }
        private_number { nl: "Privénummer", fr: "Numéro privé", de: "Private Nummer", en: "Private number" }
        /// On paper, in place of private numbers.
        private_kept_back {
            nl: "Privénummer: alleen in de app",
            fr: "Numéro personnel\u{a0}: seulement dans l’app",
            de: "Privatnummer: nur in der App",
            en: "Private number: only in the app",
        }
        add_number { nl: "Nummer toevoegen", fr: "Ajouter un numéro", de: "Nummer hinzufügen", en: "Add a number" }
        no_numbers { nl: "Nog geen nummers", fr: "Pas encore de numéros", de: "Noch keine Nummern", en: "No numbers yet" }
        checked_on { nl: "Nagekeken op {date}", fr: "Vérifié le {date}", de: "Geprüft am {date}", en: "Checked on {date}" }
        never_checked { nl: "Nog niet nagekeken", fr: "Pas encore vérifié", de: "Noch nicht geprüft", en: "Not checked yet" }
    }
}
