//! Where people are, who has to be warned, and where to go when no telephone works.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Where people are, who has to be warned, and where to go when no telephone works.
    RollCallWords {
        no_phone { nl: "Geen telefoon werkt?", fr: "Aucun téléphone\u{a0}?", de: "Kein Telefon geht?", en: "No phone works?" }
        go_there { nl: "Stuur iemand. Te voet kan altijd.", fr: "Envoyez quelqu’un. À pied, c’est toujours possible.", de: "Schicken Sie jemanden. Zu Fuß geht es immer.", en: "Send somebody. On foot always works." }
        on_foot { nl: "{duration} te voet", fr: "{duration} à pied", de: "{duration} zu Fuß", en: "{duration} on foot" }
        no_places { nl: "Nog geen adressen van hulp in de buurt in het plan.", fr: "Pas encore d’adresses de secours proches dans le plan.", de: "Noch keine Adressen für Hilfe in der Nähe im Plan.", en: "No addresses of help nearby in the plan yet." }
        warn { nl: "Verwittig", fr: "À prévenir", de: "Warnen", en: "Warn" }
        warn_hint { nl: "Lift, alarm en mensen die alleen werken hangen van telefonie af.", fr: "Ascenseur, alarme et travailleurs isolés dépendent de la téléphonie.", de: "Aufzug, Alarm und allein Arbeitende brauchen Telefonie.", en: "Lift, alarm and people working alone depend on telephones." }
        line_is_hit { nl: "De lijn is geraakt", fr: "La ligne est touchée", de: "Die Leitung ist betroffen", en: "The line is hit" }
        by { nl: "Door {name}", fr: "Par {name}", de: "Durch {name}", en: "By {name}" }
        warned { nl: "Verwittigd", fr: "Prévenu", de: "Gewarnt", en: "Warned" }
        /// With who noted it.
        warned_by_at { nl: "Verwittigd om\u{a0}{time}, door {name}", fr: "Prévenu à\u{a0}{time}, par {name}", de: "Gewarnt um\u{a0}{time}, von {name}", en: "Warned at\u{a0}{time}, by {name}" }
        warned_at { nl: "Verwittigd om\u{a0}{time}", fr: "Prévenu à\u{a0}{time}", de: "Gewarnt um\u{a0}{time}", en: "Warned at\u{a0}{time}" }
        roll_call { nl: "Wie is waar?", fr: "Qui est où\u{a0}?", de: "Wer ist wo?", en: "Who is where?" }
        meet_at { nl: "Afspreekplek: {place}", fr: "Lieu de rendez-vous\u{a0}: {place}", de: "Treffpunkt: {place}", en: "Meeting point: {place}" }
        missing { nl: "Niet gevonden", fr: "Introuvable", de: "Nicht gefunden", en: "Missing" }
        unknown { nl: "Nog onbekend", fr: "Pas encore situé", de: "Noch unbekannt", en: "Not known yet" }
        here { nl: "Hier, veilig", fr: "Ici, en sécurité", de: "Hier, sicher", en: "Here, safe" }
        elsewhere { nl: "Elders, veilig", fr: "Ailleurs, en sécurité", de: "Woanders, sicher", en: "Elsewhere, safe" }
        telework { nl: "Werkt thuis", fr: "En télétravail", de: "In Telearbeit", en: "Works from home" }
        where_exactly { nl: "Waar precies?", fr: "Où exactement\u{a0}?", de: "Wo genau?", en: "Where exactly?" }
        where_hint { nl: "Bijvoorbeeld: bij de buren, in de bestelwagen.", fr: "Par exemple\u{a0}: chez les voisins, dans la camionnette.", de: "Zum Beispiel: bei den Nachbarn, im Lieferwagen.", en: "For example: at the neighbours, in the van." }
        add_place { nl: "Plaats noteren", fr: "Noter l’endroit", de: "Ort notieren", en: "Note the place" }
        change_place { nl: "Plaats wijzigen", fr: "Modifier l’endroit", de: "Ort ändern", en: "Change the place" }
        mend_name { nl: "Naam verbeteren", fr: "Corriger le nom", de: "Namen berichtigen", en: "Mend the name" }
        off_duty { nl: "Niet aan het werk", fr: "Pas au travail", de: "Nicht im Dienst", en: "Not at work" }
        usually { nl: "Meestal: {place}", fr: "D’habitude\u{a0}: {place}", de: "Meist: {place}", en: "Usually: {place}" }
        visitor { nl: "Bezoek", fr: "Visite", de: "Besuch", en: "Visitor" }
        visitor_name { nl: "Naam van een bezoeker", fr: "Nom d’un visiteur", de: "Name eines Gasts", en: "Name of a visitor" }
        visitor_missing { nl: "Vul de naam in.", fr: "Indiquez le nom.", de: "Geben Sie den Namen ein.", en: "Enter the name." }
        visitor_there { nl: "Deze naam staat er al.", fr: "Ce nom figure déjà.", de: "Dieser Name steht schon da.", en: "This name is there already." }
        add_visitor { nl: "Bezoeker toevoegen", fr: "Ajouter le visiteur", de: "Gast hinzufügen", en: "Add the visitor" }
        nobody { nl: "Nog geen medewerkers in het plan.", fr: "Pas encore de personnel dans le plan.", de: "Noch keine Mitarbeitenden im Plan.", en: "No staff in the plan yet." }
    }
}
