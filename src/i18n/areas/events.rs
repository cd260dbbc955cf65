//! What the lines of the log say.

use crate::domain::{ActivityState, Audience, DeactivationAct, OtherWay, Whereabouts};
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What the lines of the log say. `{result}` is what a screen shows in bold.
    Events {
        /// Known facts behind a sentence, joined by commas.
        with_details { nl: "{sentence}: {details}", fr: "{sentence}\u{a0}: {details}", de: "{sentence}: {details}", en: "{sentence}: {details}" }
        /// The same where the sentence has a colon already.
        with_details_apart { nl: "{sentence}; {details}", fr: "{sentence}\u{a0}; {details}", de: "{sentence}; {details}", en: "{sentence}; {details}" }
        started { nl: "Incident gestart", fr: "Incident démarré", de: "Vorfall gestartet", en: "Incident started" }
        drill_started { nl: "Oefening gestart", fr: "Exercice démarré", de: "Übung gestartet", en: "Drill started" }
        noticed { nl: "Ontdekt", fr: "Détection", de: "Entdeckt", en: "Noticed" }
        report_parted { nl: "Melding hoort er niet bij", fr: "Signalement retiré", de: "Meldung gehört nicht dazu", en: "Report taken out again" }
        report_joined { nl: "Melding toegevoegd", fr: "Signalement ajouté", de: "Meldung dazugenommen", en: "Report added" }
        activated { nl: "Plan geactiveerd", fr: "Plan activé", de: "Plan aktiviert", en: "Plan activated" }
        continuity_activated {
            nl: "Continuïteits\u{ad}plan geactiveerd", fr: "Plan de continuité activé", de: "Kontinuitätsplan aktiviert", en: "Continuity plan activated",
        }
        continuity_not_activated {
            nl: "Continuïteits\u{ad}plan niet geactiveerd", fr: "Plan de continuité non activé", de: "Kontinuitätsplan nicht aktiviert", en: "Continuity plan not activated",
        }
        service { nl: "{service}: {result}", fr: "{service}\u{a0}: {result}", de: "{service}: {result}", en: "{service}: {result}" }
        step { nl: "{step}: {result}", fr: "{step}\u{a0}: {result}", de: "{step}: {result}", en: "{step}: {result}" }
        /// In front of a step's title.
        step_undone { nl: "{step}: antwoord ingetrokken", fr: "{step}\u{a0}: réponse retirée", de: "{step}: Antwort zurückgenommen", en: "{step}: answer taken back" }
        /// The question carries its own question mark.
        branch { nl: "{question} {result}", fr: "{question} {result}", de: "{question} {result}", en: "{question} {result}" }
        step_assigned { nl: "{step}: voor {result}", fr: "{step}\u{a0}: pour {result}", de: "{step}: für {result}", en: "{step}: for {result}" }
        step_unassigned { nl: "{step}: voor niemand meer", fr: "{step}\u{a0}: pour personne", de: "{step}: für niemanden mehr", en: "{step}: for nobody now" }
        tried { nl: "{name} {channel}: {result}", fr: "{name} {channel}\u{a0}: {result}", de: "{name} {channel}: {result}", en: "{name} {channel}: {result}" }
        tried_undone { nl: "{name}: uitslag ingetrokken", fr: "{name}\u{a0}: résultat retiré", de: "{name}: Ergebnis zurückgenommen", en: "{name}: result taken back" }
        /// In front of what the line says.
        line_undone { nl: "Per vergissing genoteerd: {result}", fr: "Noté par erreur\u{a0}: {result}", de: "Irrtümlich vermerkt: {result}", en: "Noted by mistake: {result}" }
        decision { nl: "Beslissing: {text}", fr: "Décision\u{a0}: {text}", de: "Entscheidung: {text}", en: "Decision: {text}" }
        action { nl: "Gedaan: {text}", fr: "Fait\u{a0}: {text}", de: "Erledigt: {text}", en: "Done: {text}" }
        resource { nl: "Middel ingezet: {text}", fr: "Moyen utilisé\u{a0}: {text}", de: "Mittel genutzt: {text}", en: "Means used: {text}" }
        lesson { nl: "Les: {text}", fr: "Leçon\u{a0}: {text}", de: "Erkenntnis: {text}", en: "Lesson: {text}" }
        class_set { nl: "Klasse: {result}", fr: "Classe\u{a0}: {result}", de: "Stufe: {result}", en: "Class: {result}" }
        class_changed {
            nl: "Klasse van {before} naar {result}", fr: "Classe\u{a0}: de {before} à {result}", de: "Stufe von {before} auf {result}", en: "Class from {before} to {result}",
        }
        lead { nl: "{result} heeft de leiding", fr: "{result} dirige", de: "{result} hat die Leitung", en: "{result} is in charge" }
        nobody_leads { nl: "Niemand heeft de leiding", fr: "Personne ne dirige", de: "Niemand hat die Leitung", en: "Nobody is in charge" }
        duty { nl: "{duty}: {result}", fr: "{duty}\u{a0}: {result}", de: "{duty}: {result}", en: "{duty}: {result}" }
        message_sent {
            nl: "Bericht {audience} verstuurd, {channel}",
            fr: "Message envoyé {audience}, {channel}",
            de: "Nachricht {audience} gesendet, {channel}",
            en: "Message sent {audience}, {channel}",
        }
        to_staff { nl: "aan het personeel", fr: "au personnel", de: "an die Mitarbeitenden", en: "to the staff" }
        to_customers { nl: "aan de klanten", fr: "aux clients", de: "an die Kunden", en: "to the customers" }
        to_suppliers { nl: "aan de leveranciers", fr: "aux fournisseurs", de: "an die Lieferanten", en: "to the suppliers" }
        to_public { nl: "aan iedereen", fr: "à tous", de: "an alle", en: "to everybody" }
        to_operators { nl: "aan de operatoren", fr: "aux opérateurs", de: "an die Anbieter", en: "to the operators" }
        to_authorities { nl: "aan de overheid", fr: "aux autorités", de: "an die Behörden", en: "to the authorities" }
        next_message { nl: "Volgend bericht: {result}", fr: "Prochain message\u{a0}: {result}", de: "Nächste Nachricht: {result}", en: "Next message: {result}" }
        no_next_message {
            nl: "Geen volgend bericht beloofd", fr: "Aucun prochain message promis", de: "Keine weitere Nachricht zugesagt", en: "No further message promised",
        }
        ticket { nl: "Ticket {result}", fr: "Ticket {result}", de: "Ticket {result}", en: "Ticket {result}" }
        /// Where the operator gave no ticket.
        promise { nl: "Belofte van de operator: {result}", fr: "Promesse de l’opérateur\u{a0}: {result}", de: "Zusage des Anbieters: {result}", en: "Promise of the operator: {result}" }
        ticket_promised { nl: "hersteld tegen {moment}", fr: "réparé pour {moment}", de: "behoben bis {moment}", en: "repaired by {moment}" }
        ticket_spoke_with { nl: "gesproken met {name}", fr: "parlé avec {name}", de: "gesprochen mit {name}", en: "spoke with {name}" }
        activity { nl: "{activity}: {result}", fr: "{activity}\u{a0}: {result}", de: "{activity}: {result}", en: "{activity}: {result}" }
        activity_stopped { nl: "ligt stil", fr: "à l’arrêt", de: "steht still", en: "stopped" }
        activity_reduced { nl: "op verminderd niveau", fr: "à niveau réduit", de: "im Notbetrieb", en: "at a reduced level" }
        activity_normal { nl: "weer normaal", fr: "à nouveau normal", de: "wieder normal", en: "back to normal" }
        expected { nl: "verwacht tegen {moment}", fr: "attendu pour {moment}", de: "erwartet bis {moment}", en: "expected by {moment}" }
        person { nl: "{name}: {result}", fr: "{name}\u{a0}: {result}", de: "{name}: {result}", en: "{name}: {result}" }
        whereabouts_unknown { nl: "nog onbekend", fr: "pas encore situé", de: "noch unbekannt", en: "not known yet" }
        at_meeting_point { nl: "aanwezig, veilig", fr: "sur place, en sécurité", de: "vor Ort, in Sicherheit", en: "present, safe" }
        at_work { nl: "op het werk", fr: "au travail", de: "im Betrieb", en: "at work" }
        teleworking { nl: "werkt thuis", fr: "en télétravail", de: "in Telearbeit", en: "working from home" }
        on_the_road { nl: "elders, veilig", fr: "ailleurs, en sécurité", de: "woanders, in Sicherheit", en: "elsewhere, safe" }
        away { nl: "afwezig", fr: "en congé", de: "abwesend", en: "away" }
        missing { nl: "niet gevonden", fr: "introuvable", de: "nicht gefunden", en: "not found" }
        /// Behind the result of a call.
        tried_by { nl: "gebeld door {name}", fr: "appel d(e) {name}", de: "Anruf von {name}", en: "called by {name}" }
        visitor_renamed { nl: "Bezoek {was} heet {result}", fr: "Visite\u{a0}: {was} s’appelle {result}", de: "Besuch {was} heißt {result}", en: "Visitor {was} is called {result}" }
        calls_handed {
            nl: ["{name} belt {count} contact", "{name} belt {count} contacten"],
            fr: ["{name} appelle {count} contact", "{name} appelle {count} contacts"],
            de: ["{name} ruft {count} Kontakt an", "{name} ruft {count} Kontakte an"],
            en: ["{name} calls {count} contact", "{name} calls {count} contacts"],
        }
        calls_taken_back {
            nl: ["{count} contact wordt niet meer door {name} gebeld", "{count} contacten worden niet meer door {name} gebeld"],
            fr: ["{name} n’appelle plus {count} contact", "{name} n’appelle plus {count} contacts"],
            de: ["{name} ruft {count} Kontakt nicht mehr an", "{name} ruft {count} Kontakte nicht mehr an"],
            en: ["{name} no longer calls {count} contact", "{name} no longer calls {count} contacts"],
        }
        check_in { nl: "Contactmoment gehouden", fr: "Heure de contact tenue", de: "Meldezeit eingehalten", en: "Check-in held" }
        check_in_next { nl: "volgende {moment}", fr: "prochaine {moment}", de: "nächste {moment}", en: "next {moment}" }
        warned { nl: "Verwittigd: {result}", fr: "Alerte donnée\u{a0}: {result}", de: "Gewarnt: {result}", en: "Warned: {result}" }
        warn_undone { nl: "Toch niet verwittigd: {result}", fr: "Pas encore prévenu\u{a0}: {result}", de: "Doch nicht gewarnt: {result}", en: "Not warned after all: {result}" }
        other_way { nl: "{way}: {result}", fr: "{way}\u{a0}: {result}", de: "{way}: {result}", en: "{way}: {result}" }
        wifi_calling { nl: "Bellen via wifi", fr: "Appels Wi-Fi", de: "WLAN-Anrufe", en: "Wi-Fi calling" }
        hotspot { nl: "Hotspot", fr: "Partage de connexion", de: "Hotspot", en: "Hotspot" }
        second_sim { nl: "Tweede simkaart", fr: "Deuxième carte SIM", de: "Zweite SIM-Karte", en: "Second SIM card" }
        divert { nl: "Nummer doorgeschakeld", fr: "Numéro dévié", de: "Nummer umgeleitet", en: "Number diverted" }
        colleague { nl: "Collega bij een andere operator", fr: "Collègue chez un autre opérateur", de: "Person bei anderem Anbieter", en: "Colleague with another operator" }
        battery { nl: "Batterij sparen", fr: "Économiser la batterie", de: "Akku sparen", en: "Save battery" }
        helped { nl: "hielp", fr: "a aidé", de: "hat geholpen", en: "helped" }
        helped_partly { nl: "hielp deels", fr: "a aidé en partie", de: "hat teilweise geholpen", en: "helped in part" }
        did_not_help { nl: "hielp niet", fr: "sans effet", de: "hat nicht geholpen", en: "did not help" }
        help_unknown { nl: "nog onbekend", fr: "effet inconnu", de: "noch unbekannt", en: "not known yet" }
        cause_known { nl: "Oorzaak: {result}", fr: "Cause\u{a0}: {result}", de: "Ursache: {result}", en: "Cause: {result}" }
        cause_found { nl: "Oorzaak gevonden", fr: "Cause trouvée", de: "Ursache gefunden", en: "Cause found" }
        cause_unknown { nl: "Oorzaak nog onbekend", fr: "Cause encore inconnue", de: "Ursache noch unbekannt", en: "Cause not known yet" }
        related { nl: "Hangt samen met incident {result}", fr: "Lié à l’incident {result}", de: "Hängt zusammen mit Vorfall {result}", en: "Related to incident {result}" }
        script_event { nl: "Uit het oefenscript: {text}", fr: "Du scénario d’exercice\u{a0}: {text}", de: "Aus dem Übungsskript: {text}", en: "From the drill script: {text}" }
        paused { nl: "Werk gepauzeerd", fr: "Travail en pause", de: "Arbeit ruht", en: "Work paused" }
        resumed { nl: "Werk hervat", fr: "Travail repris", de: "Arbeit geht weiter", en: "Work resumed" }
        resolved { nl: "Alles werkt weer", fr: "Tout fonctionne à nouveau", de: "Alles funktioniert wieder", en: "Everything works again" }
        resolved_undone { nl: "Toch werkt nog niet alles", fr: "Tout ne fonctionne pas encore", de: "Doch noch nicht alles behoben", en: "Not everything works yet after all" }
        since { nl: "sinds\u{a0}{moment}", fr: "depuis {moment}", de: "seit\u{a0}{moment}", en: "since\u{a0}{moment}" }
        close_ticket { nl: "Ticket afgesloten", fr: "Ticket clôturé", de: "Ticket abgeschlossen", en: "Ticket closed" }
        close_incident { nl: "Afsluiten van het incident overlegd", fr: "Clôture de l’incident concertée", de: "Abschluss des Vorfalls abgestimmt", en: "Closing of the incident agreed" }
        deactivated { nl: "Plan gedeactiveerd", fr: "Plan désactivé", de: "Plan deaktiviert", en: "Plan deactivated" }
        review_ordered { nl: "Nabespreking gevraagd", fr: "Bilan post-incident demandé", de: "Nachbereitung veranlasst", en: "Post-incident review ordered" }
        own_row_done { nl: "Eigen punt afgewerkt", fr: "Point propre à l’entreprise réglé", de: "Eigener Punkt erledigt", en: "Own item done" }
        act_undone { nl: "Toch niet gedaan: {result}", fr: "Pas encore fait\u{a0}: {result}", de: "Doch nicht erledigt: {result}", en: "Not done after all: {result}" }
        agreed_by { nl: "akkoord van {name}", fr: "accord d(e) {name}", de: "Zustimmung von {name}", en: "agreed by {name}" }
        closed { nl: "Incident afgesloten", fr: "Incident clôturé", de: "Vorfall abgeschlossen", en: "Incident closed" }
        drill_closed { nl: "Oefening afgesloten", fr: "Exercice clôturé", de: "Übung abgeschlossen", en: "Drill closed" }
        reopened { nl: "Heropend", fr: "Rouvert", de: "Wieder geöffnet", en: "Reopened" }
        time_corrected { nl: "Uur berichtigd naar {result}", fr: "Heure corrigée\u{a0}: {result}", de: "Uhrzeit berichtigt auf {result}", en: "Time corrected to {result}" }
        text_corrected { nl: "Berichtigd: {result}", fr: "Corrigé\u{a0}: {result}", de: "Berichtigt: {result}", en: "Corrected: {result}" }
        corrected { nl: "Berichtiging", fr: "Correction", de: "Berichtigung", en: "Correction" }
        /// Beside a corrected line; {time} is the first one.
        was { nl: "was {time}", fr: "était {time}", de: "war {time}", en: "was {time}" }
        from_newer_version { nl: "Regel uit een nieuwere versie", fr: "Entrée d’une version plus récente", de: "Eintrag aus einer neueren Version", en: "Entry from a newer version" }
        somebody { nl: "iemand", fr: "quelqu’un", de: "jemand", en: "somebody" }
        something { nl: "iets", fr: "quelque chose", de: "etwas", en: "something" }
    }
}

impl Events {
    /// For whom a message was, with its preposition.
    #[must_use]
    pub fn to(&self, audience: Audience) -> &'static str {
        match audience {
            Audience::Staff => self.to_staff,
            Audience::Customers => self.to_customers,
            Audience::Suppliers => self.to_suppliers,
            Audience::Public => self.to_public,
            Audience::Operators => self.to_operators,
            Audience::Authorities => self.to_authorities,
        }
    }

    /// How an activity stands, in the middle of a sentence.
    #[must_use]
    pub fn activity_state(&self, state: ActivityState) -> &'static str {
        match state {
            ActivityState::Stopped => self.activity_stopped,
            ActivityState::Reduced => self.activity_reduced,
            ActivityState::Normal => self.activity_normal,
        }
    }

    /// Where somebody is, in the middle of a sentence.
    #[must_use]
    pub fn whereabouts(&self, whereabouts: Whereabouts) -> &'static str {
        match whereabouts {
            Whereabouts::Unknown => self.whereabouts_unknown,
            Whereabouts::MeetingPoint => self.at_meeting_point,
            Whereabouts::AtWork => self.at_work,
            Whereabouts::Telework => self.teleworking,
            Whereabouts::OnTheRoad => self.on_the_road,
            Whereabouts::Away => self.away,
            Whereabouts::Missing => self.missing,
        }
    }

    /// Another way out, as a label.
    #[must_use]
    pub fn way(&self, way: OtherWay) -> &'static str {
        match way {
            OtherWay::WifiCalling => self.wifi_calling,
            OtherWay::Hotspot => self.hotspot,
            OtherWay::SecondSim => self.second_sim,
            OtherWay::Divert => self.divert,
            OtherWay::Colleague => self.colleague,
            OtherWay::Battery => self.battery,
        }
    }

    /// An act that ends an incident, as having happened.
    #[must_use]
    pub fn deactivation(&self, act: DeactivationAct) -> &'static str {
        match act {
            DeactivationAct::CloseTicket => self.close_ticket,
            DeactivationAct::CloseIncident => self.close_incident,
            DeactivationAct::Deactivate => self.deactivated,
            DeactivationAct::OrderReview => self.review_ordered,
            DeactivationAct::Own => self.own_row_done,
        }
    }
}
