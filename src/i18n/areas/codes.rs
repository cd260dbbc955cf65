//! What was chosen in a field, in the middle of a sentence, where a change is shown.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What was chosen in a field, in the middle of a sentence, where a change is shown.
    Codes {
        other { nl: "andere", fr: "autre", de: "andere", en: "other" }
        open { nl: "nog open", fr: "en suspens", de: "noch offen", en: "open" }
        none { nl: "geen", fr: "aucun", de: "keine", en: "none" }
        partly { nl: "gedeeltelijk", fr: "partiellement", de: "teilweise", en: "in part" }
        fully { nl: "volledig", fr: "entièrement", de: "vollständig", en: "fully" }
        own { nl: "eigen rij", fr: "ligne propre", de: "eigene Zeile", en: "row of your own" }
        grade { nl: "{grade} op 4", fr: "{grade} sur 4", de: "{grade} von 4", en: "{grade} of 4" }
        first { nl: "eerste", fr: "premier", de: "erste", en: "first" }
        second { nl: "tweede", fr: "deuxième", de: "zweite", en: "second" }
        internal { nl: "intern", fr: "interne", de: "intern", en: "internal" }
        external { nl: "extern", fr: "externe", de: "extern", en: "external" }
        internal_and_external { nl: "intern en extern", fr: "interne et externe", de: "intern und extern", en: "internal and external" }
        one_person { nl: "één persoon", fr: "une personne", de: "eine Person", en: "one person" }
        management { nl: "directie", fr: "direction", de: "Geschäftsleitung", en: "management" }
        group { nl: "een groep", fr: "un groupe", de: "eine Gruppe", en: "a group" }
        storm { nl: "storm", fr: "tempête", de: "Sturm", en: "storm" }
        power_cut { nl: "stroompanne", fr: "panne de courant", de: "Stromausfall", en: "power cut" }
        call_surge { nl: "te veel oproepen", fr: "afflux d’appels", de: "Ansturm von Anrufen", en: "surge of calls" }
        cable_cut { nl: "kabelbreuk", fr: "câble coupé", de: "Kabelbruch", en: "cable cut" }
        operator_fault { nl: "fout bij de operator", fr: "défaut chez l’opérateur", de: "Fehler beim Anbieter", en: "operator fault" }
        equipment { nl: "toestellen", fr: "équipement", de: "Geräte", en: "equipment" }
        water_or_fire { nl: "water of brand", fr: "eau ou feu", de: "Wasser oder Feuer", en: "water or fire" }
        attack { nl: "aanval op systemen", fr: "attaque informatique", de: "Angriff auf Systeme", en: "attack on systems" }
        work { nl: "fout of werken", fr: "erreur ou travaux", de: "Fehler oder Arbeiten", en: "mistake or works" }
        hard_to_contact { nl: "klanten en leveranciers moeilijk bereikbaar", fr: "clients et fournisseurs difficiles à joindre", de: "Kunden und Lieferanten schwer erreichbar", en: "customers and suppliers hard to contact" }
        databases { nl: "gegevens niet toegankelijk", fr: "données inaccessibles", de: "Daten nicht zugänglich", en: "data out of reach" }
        online_service { nl: "onlinedienst ligt stil", fr: "service en ligne à l’arrêt", de: "Onlinedienst steht still", en: "online service stopped" }
        logistics { nl: "logistiek", fr: "logistique", de: "Logistik", en: "logistics" }
        reputation { nl: "reputatie", fr: "réputation", de: "Ruf", en: "reputation" }
        deadlines { nl: "gemiste termijnen", fr: "délais manqués", de: "verpasste Fristen", en: "missed deadlines" }
        command { nl: "leiding geven lukt niet", fr: "direction impossible", de: "Führung nicht möglich", en: "leading is impossible" }
        payments { nl: "betalingen", fr: "paiements", de: "Zahlungen", en: "payments" }
        safety { nl: "veiligheid", fr: "sécurité", de: "Sicherheit", en: "safety" }
        avoid { nl: "vermijden", fr: "éviter", de: "vermeiden", en: "avoid" }
        reduce { nl: "beperken", fr: "réduire", de: "verringern", en: "reduce" }
        share { nl: "delen", fr: "partager", de: "teilen", en: "share" }
        accept { nl: "aanvaarden", fr: "accepter", de: "annehmen", en: "accept" }
        best_effort { nl: "middelen\u{ad}verbintenis", fr: "obligation de moyens", de: "Mittel\u{ad}verpflichtung", en: "best effort" }
        guaranteed { nl: "resultaats\u{ad}verbintenis", fr: "obligation de résultat", de: "Ergebnis\u{ad}verpflichtung", en: "guaranteed result" }
        internet_line { nl: "internetlijn", fr: "ligne internet", de: "Internetleitung", en: "internet line" }
        fixed_phones { nl: "vaste telefonie", fr: "téléphonie fixe", de: "Festnetz\u{ad}telefonie", en: "landline phones" }
        mobile { nl: "mobiel", fr: "mobile", de: "Mobil", en: "mobile" }
        mobile_data { nl: "mobiel internet", fr: "internet mobile", de: "mobiles Internet", en: "mobile data" }
        satellite { nl: "satelliet", fr: "satellite", de: "Satellit", en: "satellite" }
        payment_terminal { nl: "betaalterminal", fr: "terminal de paiement", de: "Zahlungsterminal", en: "payment terminal" }
        alarm { nl: "alarm", fr: "alarme", de: "Alarm", en: "alarm" }
        lift_phone { nl: "telefoon in de lift", fr: "téléphone d’ascenseur", de: "Telefon im Aufzug", en: "lift telephone" }
        cloud { nl: "clouddienst", fr: "service cloud", de: "Cloud-Dienst", en: "cloud service" }
        telecom { nl: "telecom", fr: "télécoms", de: "Telekom", en: "telecom" }
        systems { nl: "systemen", fr: "systèmes", de: "Systeme", en: "systems" }
        electricity { nl: "elektriciteit", fr: "électricité", de: "Strom", en: "electricity" }
        leased { nl: "gehuurde infrastructuur", fr: "infrastructure louée", de: "gemietete Infrastruktur", en: "leased infrastructure" }
        availability { nl: "beschikbaarheid", fr: "disponibilité", de: "Verfügbarkeit", en: "availability" }
        longest_interruption { nl: "langste onderbreking", fr: "plus longue interruption", de: "längste Unterbrechung", en: "longest interruption" }
        longest_disruption { nl: "langste storing", fr: "plus longue perturbation", de: "längste Störung", en: "longest disruption" }
        single_points { nl: "single points of failure (SPoF)", fr: "points uniques de défaillance", de: "Single Points of Failure", en: "single points of failure" }
        without_electricity { nl: "zonder elektriciteit", fr: "sans électricité", de: "ohne Strom", en: "without electricity" }
        solutions { nl: "oplossingen bij stroompanne", fr: "solutions en cas de panne de courant", de: "Lösungen bei Stromausfall", en: "solutions for a power cut" }
        ups { nl: "noodbatterij (UPS)", fr: "onduleur (UPS)", de: "USV", en: "UPS" }
        last_mile { nl: "laatste stuk", fr: "dernier kilomètre", de: "letzte Meile", en: "last mile" }
        help_always { nl: "hulp dag en nacht", fr: "aide jour et nuit", de: "Hilfe rund um die Uhr", en: "help day and night" }
        own_question { nl: "eigen vraag", fr: "question propre", de: "eigene Frage", en: "question of your own" }
        redundancy { nl: "redundantie", fr: "redondance", de: "Redundanz", en: "redundancy" }
        fallback { nl: "alternatief", fr: "solution de repli", de: "Ausweichlösung", en: "fallback" }
        contract { nl: "contract", fr: "contrat", de: "Vertrag", en: "contract" }
        training { nl: "opleiding en oefening", fr: "formation et exercice", de: "Schulung und Übung", en: "training and drills" }
        fire { nl: "brandweer", fr: "pompiers", de: "Feuerwehr", en: "fire station" }
        hospital { nl: "ziekenhuis", fr: "hôpital", de: "Krankenhaus", en: "hospital" }
        police { nl: "politie", fr: "police", de: "Polizei", en: "police" }
        doctor { nl: "dokter of apotheek", fr: "médecin ou pharmacie", de: "Arzt oder Apotheke", en: "doctor or pharmacy" }
        procedure { nl: "procedure", fr: "procédure", de: "Verfahren", en: "procedure" }
        chain_of_command { nl: "gezagslijn", fr: "chaîne de commandement", de: "Weisungskette", en: "chain of command" }
        meeting_point { nl: "afspreekplek", fr: "lieu de rendez-vous", de: "Treffpunkt", en: "meeting point" }
        check_in { nl: "contactmoment", fr: "heure de contact", de: "Meldezeit", en: "check-in time" }
        telework { nl: "telewerk", fr: "télétravail", de: "Telearbeit", en: "telework" }
        lift { nl: "lift", fr: "ascenseur", de: "Aufzug", en: "lift" }
        lone_worker { nl: "wie alleen werkt", fr: "personne qui travaille seule", de: "allein Arbeitende", en: "lone worker" }
        staff { nl: "personeel", fr: "personnel", de: "Personal", en: "staff" }
        customers { nl: "klanten", fr: "clients", de: "Kunden", en: "customers" }
        suppliers { nl: "leveranciers", fr: "fournisseurs", de: "Lieferanten", en: "suppliers" }
        everybody { nl: "iedereen", fr: "tous", de: "alle", en: "everybody" }
        /// From which side a report came, where it was nobody of the others.
        somebody_else { nl: "iemand anders", fr: "quelqu’un d’autre", de: "jemand anderes", en: "somebody else" }
        operators { nl: "operatoren", fr: "opérateurs", de: "Anbieter", en: "operators" }
        authorities { nl: "overheid", fr: "autorités", de: "Behörden", en: "authorities" }
        sms { nl: "sms", fr: "SMS", de: "SMS", en: "text message" }
        script { nl: "belscript", fr: "script d’appel", de: "Gesprächs\u{ad}leitfaden", en: "call script" }
        poster { nl: "affiche", fr: "affiche", de: "Aushang", en: "poster" }
        website { nl: "website", fr: "site web", de: "Website", en: "website" }
        at_start { nl: "bij het begin", fr: "au début", de: "am Anfang", en: "at the start" }
        in_between { nl: "tussendoor", fr: "en cours", de: "zwischendurch", en: "in between" }
        all_clear { nl: "einde storing", fr: "fin de panne", de: "Entwarnung", en: "all clear" }
        communication { nl: "communicatie", fr: "communication", de: "Kommunikation", en: "communication" }
        close_ticket { nl: "ticket afsluiten", fr: "clôturer le ticket", de: "Ticket abschließen", en: "close the ticket" }
        close_incident { nl: "incident afsluiten", fr: "clôturer l’incident", de: "Vorfall abschließen", en: "close the incident" }
        deactivate { nl: "plan deactiveren", fr: "désactiver le plan", de: "Plan deaktivieren", en: "deactivate the plan" }
        order_review { nl: "nabespreking vragen", fr: "demander le bilan", de: "Nachbereitung veranlassen", en: "order the review" }
        risk_assessment { nl: "risico\u{ad}beoordeling", fr: "appréciation des risques", de: "Risiko\u{ad}beurteilung", en: "risk assessment" }
        risk_treatment { nl: "risico\u{ad}behandeling", fr: "traitement des risques", de: "Risikobehandlung", en: "risk treatment" }
        continuity_plan { nl: "continuïteits\u{ad}plan", fr: "plan de continuité", de: "Kontinuitätsplan", en: "continuity plan" }
        doing { nl: "bezig", fr: "en cours", de: "in Arbeit", en: "in progress" }
        done { nl: "gedaan", fr: "fait", de: "erledigt", en: "done" }
        dropped { nl: "opgegeven", fr: "abandonné", de: "aufgegeben", en: "dropped" }
        to_do { nl: "te doen", fr: "à faire", de: "zu tun", en: "to do" }
        full { nl: "volledige oefening", fr: "exercice complet", de: "vollständige Übung", en: "full drill" }
        tabletop { nl: "tafeloefening", fr: "exercice sur table", de: "Tischübung", en: "tabletop drill" }
        call_round { nl: "belronde", fr: "tour d’appels", de: "Anrufrunde", en: "call round" }
        rehearsal { nl: "repetitie in vliegtuigmodus", fr: "répétition en mode avion", de: "Probe im Flugmodus", en: "aeroplane-mode rehearsal" }
        files { nl: "dossiers", fr: "dossiers", de: "Akten", en: "case files" }
        not_enough { nl: "niet of te weinig", fr: "pas ou trop peu", de: "nicht oder zu wenig", en: "not, or not enough" }
        by_the_plan_partly { nl: "wel, maar niet volgens plan", fr: "oui, mais pas selon le plan", de: "ja, aber nicht nach Plan", en: "yes, but not by the plan" }
        by_the_plan { nl: "volledig volgens plan", fr: "entièrement selon le plan", de: "ganz nach Plan", en: "fully by the plan" }
        unprepared { nl: "niet voorbereid", fr: "pas préparé", de: "nicht vorbereitet", en: "not prepared" }
        some { nl: "enkele", fr: "certaines", de: "einige", en: "some" }
        all { nl: "alle", fr: "toutes", de: "alle", en: "all" }
        key_facts { nl: "administratie", fr: "données générales", de: "Eckdaten", en: "key facts" }
        detection { nl: "ontdekking", fr: "détection", de: "Entdeckung", en: "detection" }
        assessment { nl: "beoordeling en acties", fr: "évaluation et actions", de: "Bewertung und Maßnahmen", en: "assessment and actions" }
        causes { nl: "oorzaak", fr: "causes", de: "Ursachen", en: "causes" }
        prevention { nl: "preventie", fr: "prévention", de: "Vorbeugung", en: "prevention" }
        response { nl: "gepaste reactie", fr: "réaction adéquate", de: "angemessene Reaktion", en: "adequate response" }
        management_response { nl: "reactie directie", fr: "réaction de la direction", de: "Reaktion der Geschäftsleitung", en: "management response" }
        preparedness { nl: "voorbereiding van het personeel", fr: "préparation du personnel", de: "Vorbereitung des Personals", en: "staff preparedness" }
        improvements { nl: "verbeteringen", fr: "améliorations", de: "Verbesserungen", en: "improvements" }
        claims { nl: "schadeclaims", fr: "dommages réclamés", de: "Schadenersatz", en: "damage claims" }
        various { nl: "varia", fr: "divers", de: "Sonstiges", en: "other matters" }
    }
}
