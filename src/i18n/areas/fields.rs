//! Labels of fields where a change is shown, beside those that the forms have.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Labels of fields where a change is shown, beside those that the forms have.
    Fields {
        other { nl: "Andere gegevens", fr: "Autres données", de: "Weitere Angaben", en: "Other details" }
        name { nl: "Naam", fr: "Nom", de: "Name", en: "Name" }
        title { nl: "Titel", fr: "Titre", de: "Titel", en: "Title" }
        text { nl: "Tekst", fr: "Texte", de: "Text", en: "Text" }
        kind { nl: "Soort", fr: "Type", de: "Art", en: "Kind" }
        order { nl: "Volgorde", fr: "Ordre", de: "Reihenfolge", en: "Order" }
        post { nl: "Vaste rij", fr: "Ligne prévue", de: "Feste Zeile", en: "Fixed row" }
        slot { nl: "Eerste of tweede", fr: "Premier ou deuxième", de: "Erste oder zweite", en: "First or second" }
        value { nl: "Nummer of adres", fr: "Numéro ou adresse", de: "Nummer oder Adresse", en: "Number or address" }
        of_contact { nl: "Van wie", fr: "De qui", de: "Von wem", en: "Whose" }
        line { nl: "Lijn", fr: "Ligne", de: "Leitung", en: "Line" }
        operator { nl: "Operator", fr: "Opérateur", de: "Anbieter", en: "Operator" }
        owner { nl: "Verantwoor\u{ad}delijke", fr: "Responsable", de: "Verantwortlich", en: "Owner" }
        due { nl: "Uiterste datum", fr: "Échéance", de: "Frist", en: "Due date" }
        done_on { nl: "Gedaan op", fr: "Fait le", de: "Erledigt am", en: "Done on" }
        place { nl: "Plaats", fr: "Endroit", de: "Ort", en: "Place" }
        way { nl: "Weg te voet", fr: "Chemin à pied", de: "Weg zu Fuß", en: "Way on foot" }
        link { nl: "Link", fr: "Lien", de: "Link", en: "Link" }
        customer_number { nl: "Klantnummer", fr: "Numéro de client", de: "Kundennummer", en: "Customer number" }
        line_number { nl: "Lijnnummer", fr: "Numéro de ligne", de: "Leitungsnummer", en: "Line number" }
        helpdesk { nl: "Zakelijke helpdesk", fr: "Helpdesk professionnel", de: "Geschäfts\u{ad}kunden-Helpdesk", en: "Business helpdesk" }
        helpdesk_hours { nl: "Uren van de helpdesk", fr: "Heures du helpdesk", de: "Zeiten des Helpdesks", en: "Helpdesk hours" }
        building_entry { nl: "Kabelinvoer", fr: "Entrée de câble", de: "Hauseinführung", en: "Building entry" }
        cable { nl: "Kabel", fr: "Câble", de: "Kabel", en: "Cable" }
        host_network { nl: "Dragend netwerk", fr: "Réseau porteur", de: "Trägernetz", en: "Host network" }
        autonomy { nl: "Duur zonder stroom", fr: "Autonomie sans courant", de: "Laufzeit ohne Strom", en: "Runs without power" }
        voip { nl: "Bellen over internet", fr: "Téléphonie internet", de: "Internet\u{ad}telefonie", en: "Internet telephony" }
        backup_of { nl: "Reservelijn van", fr: "Ligne de secours de", de: "Ersatzleitung für", en: "Back-up line of" }
        recovery_objective { nl: "Hersteldoel", fr: "Objectif de reprise", de: "Wiederanlaufziel", en: "Recovery objective" }
        meanwhile { nl: "Zo werk je intussen", fr: "Travailler entre-temps", de: "So arbeiten Sie inzwischen", en: "How to work meanwhile" }
        depends_on { nl: "Onderlinge afhankelijkheid", fr: "Interdépendance", de: "Gegenseitige Abhängigkeit", en: "Interdependency" }
        last_tried { nl: "Laatst geprobeerd", fr: "Dernier essai", de: "Zuletzt ausprobiert", en: "Last tried" }
        duration { nl: "Timer", fr: "Minuterie", de: "Timer", en: "Timer" }
        scenario { nl: "Scenario", fr: "Scénario", de: "Szenario", en: "Scenario" }
    }
}
