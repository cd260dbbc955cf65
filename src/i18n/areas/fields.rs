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
        contact_person { nl: "Contactpersoon", fr: "Personne de contact", de: "Ansprechperson", en: "Contact person" }
        authorship { nl: "Wie schrijft het plan", fr: "Qui rédige le plan", de: "Wer den Plan schreibt", en: "Who writes the plan" }
        authors { nl: "Schrijft mee aan het plan", fr: "Rédige le plan", de: "Schreibt am Plan mit", en: "Writes the plan" }
        group { nl: "Werkgroep", fr: "Groupe de travail", de: "Arbeitsgruppe", en: "Working group" }
        validators { nl: "Valideert het plan", fr: "Valide le plan", de: "Gibt den Plan frei", en: "Approves the plan" }
        it_service { nl: "IT-dienst", fr: "Service informatique", de: "IT-Dienst", en: "IT support" }
        it_contact { nl: "Contact bij de IT-dienst", fr: "Contact au service informatique", de: "Kontakt beim IT-Dienst", en: "Contact at IT support" }
        incident_manager { nl: "Incident\u{ad}beheerder", fr: "Gestionnaire d’incident", de: "Vorfall-Leitung", en: "Incident manager" }
        plan_owner { nl: "Planbeheerder", fr: "Responsable du plan", de: "Plan\u{ad}verantwortung", en: "Plan owner" }
        continuity_manager { nl: "Continuïteits\u{ad}beheerder", fr: "Responsable de la continuité", de: "Verantwortlich für Kontinuität", en: "Continuity manager" }
        continuity_plan { nl: "Referentie van het continuïteits\u{ad}plan", fr: "Référence du plan de continuité", de: "Referenz des Kontinuitäts\u{ad}plans", en: "Reference of the continuity plan" }
        next_review { nl: "Volgende herziening", fr: "Prochaine révision", de: "Nächste Überprüfung", en: "Next review" }
        data_protection_on { nl: "Gegevens\u{ad}bescherming nagekeken op", fr: "Protection des données vérifiée le", de: "Datenschutz geprüft am", en: "Data protection checked on" }
        data_protection { nl: "Gegevens\u{ad}bescherming", fr: "Protection des données", de: "Datenschutz", en: "Data protection" }
        staff_trained_on { nl: "Personeel opgeleid op", fr: "Personnel formé le", de: "Personal geschult am", en: "Staff trained on" }
        staff_training { nl: "Opleiding van het personeel", fr: "Formation du personnel", de: "Schulung des Personals", en: "Staff training" }
        digital_safety { nl: "Cyberveilig digitaliseren", fr: "Numérisation et cybersécurité", de: "Sicher digitalisieren", en: "Going digital safely" }
        website_duties { nl: "Wettelijke vermeldingen op de website", fr: "Mentions légales du site web", de: "Pflichtangaben auf der Website", en: "Legal notices on the website" }
        depends { nl: "Hangt af van telecom", fr: "Dépend des télécoms", de: "Von Telekom abhängig", en: "Depends on telecom" }
        depends_how { nl: "Hoe het afhangt", fr: "En quoi cela dépend", de: "Wie es davon abhängt", en: "How it depends" }
        could_cope { nl: "Houdt het bedrijf een uitval vol", fr: "L’entreprise tient-elle sans télécoms", de: "Hält die Firma einen Ausfall aus", en: "Can the company cope" }
        assessment { nl: "Risico\u{ad}beoordeling gedaan", fr: "Appréciation des risques faite", de: "Risiko\u{ad}beurteilung erledigt", en: "Risk assessment done" }
        assessment_by { nl: "Risico\u{ad}beoordeling door", fr: "Appréciation faite par", de: "Risiko\u{ad}beurteilung von", en: "Risk assessment by" }
        assessment_on { nl: "Risico\u{ad}beoordeling op", fr: "Appréciation faite le", de: "Risiko\u{ad}beurteilung am", en: "Risk assessment on" }
        assessment_reference { nl: "Referentie van de beoordeling", fr: "Référence de l’appréciation", de: "Referenz der Beurteilung", en: "Reference of the assessment" }
        treatment { nl: "Behandeling", fr: "Traitement", de: "Behandlung", en: "Treatment" }
        treatment_by { nl: "Behandeling door", fr: "Traitement fait par", de: "Behandlung von", en: "Treatment by" }
        treatment_on { nl: "Behandeling op", fr: "Traitement fait le", de: "Behandlung am", en: "Treatment on" }
        treatment_reference { nl: "Referentie van de behandeling", fr: "Référence du traitement", de: "Referenz der Behandlung", en: "Reference of the treatment" }
        threshold { nl: "Drempel", fr: "Seuil", de: "Schwelle", en: "Threshold" }
        own_question { nl: "Eigen vraag", fr: "Question propre", de: "Eigene Frage", en: "Question of your own" }
        message_every { nl: "Om de hoeveel tijd een bericht", fr: "Fréquence des messages", de: "Abstand der Nachrichten", en: "Time between messages" }
        on_foot { nl: "Te voet", fr: "À pied", de: "Zu Fuß", en: "On foot" }
        plan_step { nl: "Stap van het plan", fr: "Étape du plan", de: "Schritt des Plans", en: "Step of the plan" }
        label { nl: "Opschrift", fr: "Intitulé", de: "Beschriftung", en: "Heading" }
        person { nl: "Persoon", fr: "Personne", de: "Person", en: "Person" }
        duties { nl: "Taken", fr: "Tâches", de: "Aufgaben", en: "Duties" }
        validated_on { nl: "Gevalideerd op", fr: "Validé le", de: "Freigegeben am", en: "Approved on" }
        check_code { nl: "Controlecode", fr: "Code de contrôle", de: "Prüfcode", en: "Check code" }
        cause { nl: "Oorzaak", fr: "Cause", de: "Ursache", en: "Cause" }
        consequences { nl: "Gevolgen", fr: "Conséquences", de: "Folgen", en: "Consequences" }
        likelihood { nl: "Kans", fr: "Probabilité", de: "Wahrschein\u{ad}lichkeit", en: "Likelihood" }
        impact { nl: "Impact", fr: "Impact", de: "Auswirkung", en: "Impact" }
        measures { nl: "Maatregelen", fr: "Mesures", de: "Maßnahmen", en: "Measures" }
        residual_likelihood { nl: "Kans die overblijft", fr: "Probabilité résiduelle", de: "Restliche Wahrschein\u{ad}lichkeit", en: "Residual likelihood" }
        residual_impact { nl: "Impact die overblijft", fr: "Impact résiduel", de: "Restliche Auswirkung", en: "Residual impact" }
        carried_over { nl: "Loopt over lijn", fr: "Passe par la ligne", de: "Läuft über Leitung", en: "Runs over line" }
        site { nl: "Locatie", fr: "Site", de: "Standort", en: "Site" }
        availability { nl: "Beschikbaarheid", fr: "Disponibilité", de: "Verfügbarkeit", en: "Availability" }
        repair_time { nl: "Reparatietijd", fr: "Délai de réparation", de: "Entstörzeit", en: "Repair time" }
        hours { nl: "Uren", fr: "Heures", de: "Zeiten", en: "Hours" }
        backup_line { nl: "Reservelijn", fr: "Ligne de secours", de: "Ersatzleitung", en: "Back-up line" }
        commitment { nl: "Verbintenis", fr: "Engagement", de: "Verpflichtung", en: "Commitment" }
        penalty { nl: "Boete", fr: "Pénalité", de: "Vertragsstrafe", en: "Penalty" }
        until { nl: "Tot", fr: "Jusqu’au", de: "Bis", en: "Until" }
        question { nl: "Vraag", fr: "Question", de: "Frage", en: "Question" }
        asked_on { nl: "Gevraagd op", fr: "Demandé le", de: "Gefragt am", en: "Asked on" }
        answer { nl: "Antwoord", fr: "Réponse", de: "Antwort", en: "Answer" }
        length { nl: "Duur", fr: "Durée", de: "Dauer", en: "Duration" }
        share { nl: "Aandeel", fr: "Part", de: "Anteil", en: "Share" }
        answered_by { nl: "Beantwoord door", fr: "Réponse de", de: "Beantwortet von", en: "Answered by" }
        answered_on { nl: "Beantwoord op", fr: "Réponse du", de: "Beantwortet am", en: "Answered on" }
        quantity { nl: "Aantal", fr: "Quantité", de: "Anzahl", en: "Quantity" }
        next_try { nl: "Volgende keer proberen", fr: "Prochain essai", de: "Nächster Versuch", en: "Try next on" }
        people { nl: "Wie meedoet", fr: "Qui participe", de: "Wer mitmacht", en: "Who takes part" }
        needs { nl: "Wat ervoor nodig is", fr: "Ce qu’il faut pour cela", de: "Was dafür nötig ist", en: "What it needs" }
        lines { nl: "Lijnen", fr: "Lignes", de: "Leitungen", en: "Lines" }
        alternative { nl: "Alternatief", fr: "Solution de repli", de: "Ausweichlösung", en: "Fallback" }
        time { nl: "Uur", fr: "Heure", de: "Uhrzeit", en: "Time" }
        every { nl: "Herhaald om de", fr: "À répéter toutes les", de: "Wiederholung alle", en: "Repeated every" }
        audience { nl: "Voor wie", fr: "Pour qui", de: "Für wen", en: "For whom" }
        made_known { nl: "Waar het bekend is", fr: "Où c’est annoncé", de: "Wo es bekannt ist", en: "Where it is made known" }
        warned_by { nl: "Wie verwittigt", fr: "Qui avertit", de: "Wer warnt", en: "Who warns" }
        instruction { nl: "Wat te doen", fr: "Que faire", de: "Was zu tun ist", en: "What to do" }
        to { nl: "Aan wie", fr: "À qui", de: "An wen", en: "To whom" }
        key_people { nl: "Sleutelpersonen", fr: "Personnes clés", de: "Schlüssel\u{ad}personen", en: "Key people" }
        information { nl: "Informatie en gegevens", fr: "Informations et données", de: "Informationen und Daten", en: "Information and data" }
        hardware { nl: "Hardware", fr: "Matériel", de: "Hardware", en: "Hardware" }
        software { nl: "Software", fr: "Logiciels", de: "Software", en: "Software" }
        buildings { nl: "Gebouwen", fr: "Bâtiments", de: "Gebäude", en: "Buildings" }
        danger { nl: "Gevaar voor mensen", fr: "Danger pour des personnes", de: "Gefahr für Menschen", en: "Danger to people" }
        impact_hours { nl: "Impact na enkele uren", fr: "Impact après quelques heures", de: "Auswirkung nach einigen Stunden", en: "Impact after a few hours" }
        impact_day { nl: "Impact na 24 uur", fr: "Impact après 24 heures", de: "Auswirkung nach 24 Stunden", en: "Impact after 24 hours" }
        impact_two_days { nl: "Impact na 48 uur", fr: "Impact après 48 heures", de: "Auswirkung nach 48 Stunden", en: "Impact after 48 hours" }
        impact_week { nl: "Impact na een week", fr: "Impact après une semaine", de: "Auswirkung nach einer Woche", en: "Impact after a week" }
        rto_reference { nl: "Waar het hersteldoel staat", fr: "Où figure l’objectif de reprise", de: "Wo das Wiederanlaufziel steht", en: "Where the objective is laid down" }
        estimate { nl: "Geschatte hersteltijd", fr: "Délai de reprise estimé", de: "Geschätzte Wiederanlaufzeit", en: "Estimated recovery time" }
        rpo { nl: "Maximaal dataverlies", fr: "Perte de données maximale", de: "Maximaler Datenverlust", en: "Maximum data loss" }
        mtpd { nl: "Maximale uitvalduur", fr: "Interruption maximale tolérable", de: "Maximale Ausfallzeit", en: "Maximum tolerable outage" }
        reduced_level { nl: "Verminderd niveau", fr: "Niveau réduit", de: "Notbetrieb", en: "Reduced level" }
        example { nl: "Is een voorbeeld", fr: "Est un exemple", de: "Ist ein Beispiel", en: "Is an example" }
        users { nl: "Wie het mag gebruiken", fr: "Qui peut l’utiliser", de: "Wer es nutzen darf", en: "Who may use it" }
        print_before { nl: "Vooraf afdrukken", fr: "À imprimer d’avance", de: "Vorher drucken", en: "Print beforehand" }
        printed_on { nl: "Afgedrukt op", fr: "Imprimé le", de: "Gedruckt am", en: "Printed on" }
        language { nl: "Taal", fr: "Langue", de: "Sprache", en: "Language" }
        form { nl: "Vorm", fr: "Forme", de: "Form", en: "Form" }
        occasion { nl: "Moment", fr: "Moment", de: "Anlass", en: "Occasion" }
        act { nl: "Handeling", fr: "Acte", de: "Handlung", en: "Act" }
        agreement { nl: "Akkoord van", fr: "Accord de", de: "Zustimmung von", en: "Agreement of" }
        essentials { nl: "Het belangrijkste", fr: "L’essentiel", de: "Das Wichtigste", en: "The essentials" }
        printed { nl: "Op papier", fr: "Sur papier", de: "Auf Papier", en: "On paper" }
        part_of { nl: "Hoort bij", fr: "Fait partie de", de: "Gehört zu", en: "Belongs to" }
        noted { nl: "Genoteerd op", fr: "Noté le", de: "Notiert am", en: "Noted on" }
        noted_by { nl: "Genoteerd door", fr: "Noté par", de: "Notiert von", en: "Noted by" }
        happened { nl: "Gebeurd op", fr: "Survenu le", de: "Geschehen am", en: "Happened on" }
        reported_by { nl: "Gemeld door", fr: "Signalé par", de: "Gemeldet von", en: "Reported by" }
        closed { nl: "Gesloten op", fr: "Clos le", de: "Geschlossen am", en: "Closed on" }
        closed_by { nl: "Gesloten door", fr: "Clos par", de: "Geschlossen von", en: "Closed by" }
        closed_reason { nl: "Waarom gesloten", fr: "Motif de clôture", de: "Grund des Schließens", en: "Why it was closed" }
        services { nl: "Getroffen diensten", fr: "Services touchés", de: "Betroffene Dienste", en: "Services hit" }
        started { nl: "Begonnen op", fr: "Commencé le", de: "Begonnen am", en: "Started on" }
        started_by { nl: "Gestart door", fr: "Démarré par", de: "Gestartet von", en: "Started by" }
        description { nl: "Wat er gebeurde", fr: "Ce qui s’est passé", de: "Was geschah", en: "What happened" }
        cause_known { nl: "Oorzaak bekend", fr: "Cause connue", de: "Ursache bekannt", en: "Cause known" }
        follow_up { nl: "Opnieuw bekijken op", fr: "À revoir le", de: "Wieder ansehen am", en: "Look again on" }
        related { nl: "Hangt samen met", fr: "Lié à", de: "Hängt zusammen mit", en: "Related to" }
        script { nl: "Oefenscript", fr: "Scénario d’exercice", de: "Übungsskript", en: "Drill script" }
        moment { nl: "Tijdstip", fr: "Moment", de: "Zeitpunkt", en: "Time" }
        who { nl: "Wie", fr: "Qui", de: "Wer", en: "Who" }
        device { nl: "Toestel", fr: "Appareil", de: "Gerät", en: "Device" }
        event { nl: "Wat", fr: "Quoi", de: "Was", en: "What" }
        stopped { nl: "Stilgevallen op", fr: "À l’arrêt depuis", de: "Stillstand seit", en: "Stopped at" }
        back { nl: "Hersteld op", fr: "Rétabli le", de: "Wieder da am", en: "Back at" }
        block { nl: "Uit blok", fr: "Du bloc", de: "Aus Block", en: "From block" }
        state { nl: "Stand", fr: "État", de: "Stand", en: "Status" }
        changes { nl: "Wijzigt in het plan", fr: "Modifie dans le plan", de: "Ändert im Plan", en: "Changes in the plan" }
        version { nl: "Versie van het plan", fr: "Version du plan", de: "Version des Plans", en: "Version of the plan" }
        dropped_reason { nl: "Waarom opgegeven", fr: "Motif de l’abandon", de: "Grund des Aufgebens", en: "Why it was dropped" }
        nothing_to_change { nl: "Niets te wijzigen in het plan", fr: "Rien à changer dans le plan", de: "Nichts im Plan zu ändern", en: "Nothing to change in the plan" }
        took { nl: "Hoelang het duurde", fr: "Durée de l’exercice", de: "Wie lange es dauerte", en: "How long it took" }
        passed { nl: "Geslaagd", fr: "Réussi", de: "Gelungen", en: "Passed" }
        check { nl: "Controlepunt", fr: "Point de contrôle", de: "Prüfpunkt", en: "Check" }
        to_reach { nl: "Te bereiken", fr: "À joindre", de: "Zu erreichen", en: "To be reached" }
        by_deputy { nl: "Bereikt via vervanger", fr: "Par suppléance", de: "Über Stellvertretung", en: "Through a deputy" }
        reached { nl: "Bereikt", fr: "Personnes jointes", de: "Erreicht", en: "Reached" }
        code { nl: "Code", fr: "Code", de: "Code", en: "Code" }
        in_words { nl: "{field}, toelichting", fr: "{field}, précisions", de: "{field}, Erläuterung", en: "{field}, in words" }
        gone { nl: "niet in het plan", fr: "absent du plan", de: "nicht im Plan", en: "not in the plan" }
    }
}
