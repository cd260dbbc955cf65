//! What the parts of a plan are called, one by one.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What the parts of a plan are called, one by one.
    Kinds {
        company { nl: "Bedrijf", fr: "Entreprise", de: "Firma", en: "Company" }
        team { nl: "Team", fr: "Équipe", de: "Team", en: "Team" }
        role { nl: "Functie in het plan", fr: "Fonction dans le plan", de: "Funktion im Plan", en: "Role in the plan" }
        contact { nl: "Contact", fr: "Contact", de: "Kontakt", en: "Contact" }
        number { nl: "Nummer", fr: "Numéro", de: "Nummer", en: "Number" }
        place { nl: "Adres van een hulpdienst", fr: "Adresse d’un service de secours", de: "Adresse eines Hilfsdiensts", en: "Address of an emergency service" }
        risk_study { nl: "Risico\u{ad}beoordeling", fr: "Appréciation des risques", de: "Risiko\u{ad}beurteilung", en: "Risk assessment" }
        risk { nl: "Risico", fr: "Risque", de: "Risiko", en: "Risk" }
        line { nl: "Lijn", fr: "Ligne", de: "Leitung", en: "Line" }
        operator { nl: "Operator", fr: "Opérateur", de: "Anbieter", en: "Operator" }
        operator_answer { nl: "Antwoord van een operator", fr: "Réponse d’un opérateur", de: "Antwort eines Anbieters", en: "Answer from an operator" }
        sla { nl: "SLA", fr: "SLA", de: "SLA", en: "SLA" }
        measure { nl: "Maatregel", fr: "Mesure", de: "Vorbeuge\u{ad}maßnahme", en: "Measure" }
        kit { nl: "Stuk in de noodkoffer", fr: "Élément du kit de secours", de: "Stück im Notfallkoffer", en: "Kit item" }
        procedure { nl: "Procedure", fr: "Procédure", de: "Verfahren", en: "Procedure" }
        external_way { nl: "Andere weg voor klanten", fr: "Autre voie pour les clients", de: "Anderer Weg für Kunden", en: "Other way for customers" }
        standing { nl: "Vaste afspraak", fr: "Consigne permanente", de: "Feste Anweisung", en: "Standing instruction" }
        activity { nl: "Essentiële activiteit", fr: "Activité essentielle", de: "Wesentliche Tätigkeit", en: "Essential activity" }
        telecom_needs { nl: "Wat van telecom afhangt", fr: "Ce qui dépend des télécoms", de: "Was an Telekom hängt", en: "What depends on telecom" }
        tool { nl: "Middel", fr: "Moyen", de: "Mittel", en: "Means" }
        step { nl: "Eigen stap", fr: "Étape de l’entreprise", de: "Eigener Schritt", en: "Step of your own" }
        report_way { nl: "Manier om te melden", fr: "Façon de signaler", de: "Meldeweg", en: "Way to report" }
        report { nl: "Gemelde gebeurtenis", fr: "Événement signalé", de: "Gemeldetes Ereignis", en: "Reported event" }
        classification { nl: "Drempels van de klassen", fr: "Seuils des classes", de: "Schwellen der Stufen", en: "Thresholds of the classes" }
        criterion { nl: "Criterium voor een klasse", fr: "Critère de classe", de: "Kriterium für eine Stufe", en: "Criterion for a class" }
        message { nl: "Bericht", fr: "Message", de: "Nachricht", en: "Message" }
        watch { nl: "Lift, alarm of alleenwerker", fr: "Ascenseur, alarme ou isolé", de: "Aufzug, Alarm oder allein Arbeitende", en: "Lift, alarm or lone worker" }
        document { nl: "Document", fr: "Document", de: "Dokument", en: "Document" }
        validation { nl: "Validatie", fr: "Validation", de: "Freigabe", en: "Approval" }
        deactivation { nl: "Stap van de deactivering", fr: "Étape de désactivation", de: "Schritt der Deaktivierung", en: "Deactivation step" }
        review { nl: "Nabespreking", fr: "Bilan post-incident", de: "Nachbereitung", en: "Post-incident review" }
        recovery { nl: "Hersteltijd", fr: "Délai de reprise", de: "Wiederanlaufzeit", en: "Recovery time" }
        action { nl: "Actie", fr: "Action", de: "Folge\u{ad}maßnahme", en: "Action" }
        drill { nl: "Oefening", fr: "Exercice", de: "Übung", en: "Drill" }
        own_row { nl: "Eigen regel", fr: "Rubrique propre", de: "Eigene Zeile", en: "Row of your own" }
        incident { nl: "Incident", fr: "Incident", de: "Vorfall", en: "Incident" }
        log { nl: "Regel in het logboek", fr: "Entrée du journal", de: "Protokolleintrag", en: "Log entry" }
        from_newer_version { nl: "Iets uit een nieuwere versie", fr: "Élément d’une version plus récente", de: "Etwas aus einer neueren Version", en: "Something from a newer version" }
    }
}

impl Kinds {
    /// What an entity of this kind is called; `kind` as it stands in the file.
    #[must_use]
    pub fn name(&self, kind: &str) -> &'static str {
        match kind {
            "company" => self.company,
            "team" => self.team,
            "role" => self.role,
            "contact" => self.contact,
            "number" => self.number,
            "place" => self.place,
            "risk_study" => self.risk_study,
            "risk" => self.risk,
            "line" => self.line,
            "operator" => self.operator,
            "operator_answer" => self.operator_answer,
            "sla" => self.sla,
            "measure" => self.measure,
            "kit" => self.kit,
            "procedure" => self.procedure,
            "external_way" => self.external_way,
            "standing" => self.standing,
            "activity" => self.activity,
            "telecom_needs" => self.telecom_needs,
            "tool" => self.tool,
            "step" => self.step,
            "report_way" => self.report_way,
            "report" => self.report,
            "classification" => self.classification,
            "criterion" => self.criterion,
            "message" => self.message,
            "watch" => self.watch,
            "document" => self.document,
            "validation" => self.validation,
            "deactivation" => self.deactivation,
            "review" => self.review,
            "recovery" => self.recovery,
            "action" => self.action,
            "drill" => self.drill,
            "own_row" => self.own_row,
            "incident" => self.incident,
            "log" => self.log,
            _ => self.from_newer_version,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::plan::Plan;
    use crate::i18n::{Lang, texts};

    #[test]
    fn every_kind_of_entity_has_a_name_of_its_own() {
        let kinds = texts(Lang::En).kinds;
        for kind in Plan::KINDS {
            assert_ne!(kinds.name(kind), kinds.from_newer_version, "{kind}");
        }
        assert_eq!(kinds.name("from the future"), kinds.from_newer_version);
    }
}
