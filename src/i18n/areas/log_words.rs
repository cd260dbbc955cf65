//! The log of an incident: looking for lines, correcting them, checking them, taking them along.

use crate::domain::LogPart;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The log of an incident: looking for lines, correcting them, checking them, taking them along.
    LogWords {
        search { nl: "Zoek in het logboek", fr: "Chercher dans le journal", de: "Im Protokoll suchen", en: "Search the log" }
        clear_search { nl: "Zoekveld leegmaken", fr: "Vider la recherche", de: "Suche leeren", en: "Clear the search" }
        narrow { nl: "Filter op soort of persoon", fr: "Filtrer par type ou personne", de: "Nach Art oder Person filtern", en: "Filter by kind or person" }
        kind { nl: "Soort regels", fr: "Type d’entrées", de: "Art der Einträge", en: "Kind of entries" }
        every_kind { nl: "Alle soorten", fr: "Tous les types", de: "Alle Arten", en: "Every kind" }
        from { nl: "Van wie", fr: "De qui", de: "Von wem", en: "From whom" }
        everybody { nl: "Van iedereen", fr: "De tous", de: "Von allen", en: "From everybody" }
        course { nl: "Verloop en leiding", fr: "Déroulement et direction", de: "Verlauf und Leitung", en: "Course and lead" }
        steps { nl: "Stappen en middelen", fr: "Étapes et moyens", de: "Schritte und Mittel", en: "Steps and means" }
        people { nl: "Mensen", fr: "Personnes", de: "Personen", en: "People" }
        messages { nl: "Berichten", fr: "Messages", de: "Nachrichten", en: "Messages" }
        services { nl: "Diensten en activiteiten", fr: "Services et activités", de: "Dienste und Tätigkeiten", en: "Services and activities" }
        notes { nl: "Beslissingen en notities", fr: "Décisions et notes", de: "Entscheidungen und Notizen", en: "Decisions and notes" }
        none_found {
            nl: "Geen regel past hierbij. Zoek iets anders of toon alles.",
            fr: "Aucune entrée ne correspond. Cherchez autre chose ou affichez tout.",
            de: "Kein Eintrag passt dazu. Suchen Sie anders oder zeigen Sie alle.",
            en: "No entry fits. Search for something else or show all.",
        }
        show_all { nl: "Alles tonen", fr: "Tout afficher", de: "Alle zeigen", en: "Show all" }
        found {
            nl: ["{count} van {total} regels", "{count} van {total} regels"],
            fr: ["{count} entrée sur {total}", "{count} entrées sur {total}"],
            de: ["{count} von {total} Einträgen", "{count} von {total} Einträgen"],
            en: ["{count} of {total} entries", "{count} of {total} entries"],
        }
        more {
            nl: ["Nog {count} regel tonen", "Nog {count} regels tonen"],
            fr: ["Afficher encore {count} entrée", "Afficher encore {count} entrées"],
            de: ["Noch {count} Eintrag zeigen", "Noch {count} Einträge zeigen"],
            en: ["Show {count} more entry", "Show {count} more entries"],
        }
        correct_lines { nl: "Een regel berichtigen", fr: "Corriger une entrée", de: "Einen Eintrag berichtigen", en: "Correct an entry" }
        /// Instead of a remark, at a line with a ticket.
        ticket_hint {
            nl: "Klopt het ticketnummer of het beloofde uur niet? Noteer het ticket opnieuw: dan rekenen de klokken en het bewijs met het juiste.",
            fr: "Le numéro de ticket ou l’heure promise est faux\u{a0}? Notez le ticket à nouveau\u{a0}: les délais et les preuves suivront.",
            de: "Ticketnummer oder zugesagte Uhrzeit falsch? Vermerken Sie das Ticket neu: Dann gehen Fristen und Nachweis vom richtigen aus.",
            en: "Is the ticket number or the promised time wrong? Note the ticket again: then clocks and evidence go by the right one.",
        }
        ticket_anew { nl: "Ticket opnieuw noteren", fr: "Noter le ticket à nouveau", de: "Ticket neu vermerken", en: "Note the ticket again" }
        ticket_taken_back { nl: "Het foute ticket telt niet meer. Noteer hier het juiste.", fr: "Le mauvais ticket ne compte plus. Notez ici le bon.", de: "Das falsche Ticket zählt nicht mehr. Vermerken Sie hier das richtige.", en: "The wrong ticket no longer counts. Note the right one here." }
        stop_correcting { nl: "Stop met berichtigen", fr: "Fin des corrections", de: "Berichtigen beenden", en: "Stop correcting" }
        by_mistake { nl: "Per vergissing genoteerd", fr: "Noté par erreur", de: "Irrtümlich vermerkt", en: "Noted by mistake" }
        taken_back { nl: "Telt niet meer mee. Het logboek toont het nog.", fr: "Ne compte plus. Le journal le montre encore.", de: "Zählt nicht mehr. Das Protokoll zeigt es noch.", en: "It does not count any more. The log still shows it." }
        right_day { nl: "Juiste dag", fr: "Jour exact", de: "Richtiger Tag", en: "Right day" }
        remark { nl: "Juiste tekst of opmerking", fr: "Texte exact ou remarque", de: "Richtiger Text oder Anmerkung", en: "Right text or remark" }
        was_text { nl: "was: {text}", fr: "était\u{a0}: {text}", de: "war: {text}", en: "was: {text}" }
        after_end { nl: "na het einde", fr: "après la fin", de: "nach dem Ende", en: "after the end" }
        no_moment {
            nl: "Vul dag en uur in, of laat beide leeg.",
            fr: "Indiquez le jour et l’heure, ou ni l’un ni l’autre.",
            de: "Geben Sie Tag und Uhrzeit an, oder keins von beiden.",
            en: "Enter both day and time, or neither.",
        }
        chain { nl: "Is er iets aan veranderd?", fr: "A-t-il été modifié\u{a0}?", de: "Wurde etwas verändert?", en: "Was anything changed?" }
        unbroken { nl: "Ongebroken: {lines}, {devices}", fr: "Sans rupture\u{a0}: {lines}, {devices}", de: "Ungebrochen: {lines}, {devices}", en: "Unbroken: {lines}, {devices}" }
        broken { nl: "Niet ongebroken: {lines}, {devices}", fr: "Rupture\u{a0}: {lines}, {devices}", de: "Gebrochen: {lines}, {devices}", en: "Broken: {lines}, {devices}" }
        devices {
            nl: ["{count} toestel", "{count} toestellen"],
            fr: ["{count} appareil", "{count} appareils"],
            de: ["{count} Gerät", "{count} Geräte"],
            en: ["{count} device", "{count} devices"],
        }
        chain_means {
            nl: "Elke regel draagt de controlecode van de vorige. Wie een oudere kopie heeft, merkt een latere wijziging. Meer bewijst dit niet.",
            fr: "Chaque entrée porte le code de contrôle de la précédente. Qui possède une copie antérieure remarque un changement ultérieur. Cela ne prouve rien de plus.",
            de: "Jeder Eintrag trägt den Prüfcode des vorigen. Wer eine frühere Kopie hat, bemerkt eine spätere Änderung. Mehr beweist das nicht.",
            en: "Each entry carries the check code of the one before. Whoever holds an earlier copy notices a later change. It proves no more than that.",
        }
        altered { nl: "Past niet bij de andere regels: {line}", fr: "Ne suit pas les autres entrées\u{a0}: {line}", de: "Passt nicht zu den anderen Einträgen: {line}", en: "Does not fit the other entries: {line}" }
        unlinked { nl: "Staat buiten de ketting: {line}", fr: "Hors de la chaîne\u{a0}: {line}", de: "Außerhalb der Kette: {line}", en: "Outside the chain: {line}" }
        gap {
            nl: ["Er ontbreekt {count} regel van {device}.", "Er ontbreken {count} regels van {device}."],
            fr: ["Il manque {count} entrée d(e) {device}.", "Il manque {count} entrées d(e) {device}."],
            de: ["Es fehlt {count} Eintrag von {device}.", "Es fehlen {count} Einträge von {device}."],
            en: ["{count} entry of {device} is missing.", "{count} entries of {device} are missing."],
        }
        unlisted { nl: "Deze regel kan deze versie niet lezen.", fr: "Cette version ne peut pas lire cette entrée.", de: "Diesen Eintrag kann diese Version nicht lesen.", en: "This version cannot read this entry." }
        some_device { nl: "een toestel", fr: "un appareil", de: "einem Gerät", en: "a device" }
        take_along { nl: "Logboek meenemen", fr: "Emporter le journal", de: "Protokoll mitnehmen", en: "Take the log along" }
        as_text { nl: "Als tekst", fr: "En texte", de: "Als Text", en: "As text" }
        as_table { nl: "Als tabel (CSV)", fr: "En tableau (CSV)", de: "Als Tabelle (CSV)", en: "As a table (CSV)" }
        as_page { nl: "Als pagina (HTML)", fr: "En page (HTML)", de: "Als Seite (HTML)", en: "As a page (HTML)" }
        saved_as { nl: "Bewaard als {name}", fr: "Enregistré\u{a0}: {name}", de: "Gespeichert als {name}", en: "Saved as {name}" }
        save_failed {
            nl: "Bewaren als bestand lukte niet. Druk af of kopieer de tekst.",
            fr: "Impossible d’enregistrer le fichier. Imprimez ou copiez le texte.",
            de: "Speichern als Datei ging nicht. Drucken oder kopieren Sie den Text.",
            en: "Saving as a file failed. Print or copy the text.",
        }
        date { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" }
        time { nl: "Uur", fr: "Heure", de: "Uhrzeit", en: "Time" }
        first_noted { nl: "Eerst genoteerd", fr: "Noté d’abord", de: "Zuerst notiert", en: "First noted" }
        who { nl: "Wie", fr: "Qui", de: "Wer", en: "Who" }
        device { nl: "Toestel", fr: "Appareil", de: "Gerät", en: "Device" }
        what { nl: "Wat", fr: "Quoi", de: "Was", en: "What" }
        first_text { nl: "Eerste tekst", fr: "Premier texte", de: "Erster Text", en: "First text" }
    }
}

impl LogWords {
    /// A kind of lines.
    #[must_use]
    pub fn part(&self, part: LogPart) -> &'static str {
        match part {
            LogPart::Course => self.course,
            LogPart::Steps => self.steps,
            LogPart::People => self.people,
            LogPart::Messages => self.messages,
            LogPart::Services => self.services,
            LogPart::Notes => self.notes,
        }
    }
}
