//! Labels of the fields of a post-incident review (template step 6), where a change is shown.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Labels of the fields of a post-incident review (template step 6), where a change is shown.
    ReviewFields {
        written_by { nl: "Nabespreking door", fr: "Bilan rédigé par", de: "Nachbereitung von", en: "Review written by" }
        finished_on { nl: "Nabespreking klaar op", fr: "Bilan terminé le", de: "Nachbereitung fertig am", en: "Review finished on" }
        noticed_at { nl: "Opgemerkt op", fr: "Constaté le", de: "Bemerkt am", en: "Noticed at" }
        resolved_at { nl: "Opgelost op", fr: "Résolu le", de: "Behoben am", en: "Resolved at" }
        customer_impact { nl: "Gevolgen voor klanten", fr: "Impact sur les clients", de: "Folgen für Kunden", en: "Impact on customers" }
        manager { nl: "Wie het beheerde", fr: "Qui l’a géré", de: "Wer es leitete", en: "Who managed it" }
        noticed_by { nl: "Opgemerkt door", fr: "Constaté par", de: "Bemerkt von", en: "Noticed by" }
        noticed_in_time { nl: "Op tijd opgemerkt", fr: "Constaté à temps", de: "Rechtzeitig bemerkt", en: "Noticed in time" }
        earlier_detection { nl: "Kan vroeger ontdekt worden", fr: "Détectable plus tôt", de: "Früher zu entdecken", en: "Could be found earlier" }
        reporting_followed { nl: "Gemeld zoals afgesproken", fr: "Signalé comme convenu", de: "Wie vereinbart gemeldet", en: "Reported as agreed" }
        assessed_rightly { nl: "Juist ingeschat", fr: "Bien évalué", de: "Richtig eingeordnet", en: "Assessed rightly" }
        information_there { nl: "Nodige informatie was er", fr: "Informations disponibles", de: "Nötige Informationen lagen vor", en: "Information was there" }
        continuity_activated { nl: "Continuïteits\u{ad}plan geactiveerd", fr: "Plan de continuité activé", de: "Kontinuitätsplan aktiviert", en: "Continuity plan activated" }
        other_actions { nl: "Andere acties", fr: "Autres actions", de: "Andere Maßnahmen", en: "Other actions" }
        resources { nl: "Ingezette middelen", fr: "Moyens utilisés", de: "Genutzte Mittel", en: "Means used" }
        plan_flexible { nl: "Plan soepel genoeg", fr: "Plan assez souple", de: "Plan flexibel genug", en: "Plan flexible enough" }
        actions_in_time { nl: "Acties op tijd", fr: "Actions à temps", de: "Maßnahmen rechtzeitig", en: "Actions in time" }
        internal_in_time { nl: "Intern op tijd verwittigd", fr: "Communication interne à temps", de: "Intern rechtzeitig informiert", en: "Staff told in time" }
        external_in_time { nl: "Extern op tijd verwittigd", fr: "Communication externe à temps", de: "Extern rechtzeitig informiert", en: "Others told in time" }
        channels { nl: "Gebruikte kanalen", fr: "Canaux utilisés", de: "Genutzte Kanäle", en: "Channels used" }
        first_message { nl: "Eerste en volgende berichten", fr: "Premier message et suivants", de: "Erste und weitere Nachrichten", en: "First and following messages" }
        right_people { nl: "Juiste mensen betrokken", fr: "Bonnes personnes impliquées", de: "Richtige Personen beteiligt", en: "Right people involved" }
        useful { nl: "Nuttige communicatie", fr: "Communication utile", de: "Nützliche Kommunikation", en: "Useful communication" }
        inefficient { nl: "Communicatie die niet hielp", fr: "Communication inefficace", de: "Kommunikation ohne Wirkung", en: "Communication that did not help" }
        cause_found { nl: "Oorzaak gevonden", fr: "Cause trouvée", de: "Ursache gefunden", en: "Cause found" }
        similar { nl: "Soortgelijke incidenten", fr: "Incidents similaires", de: "Ähnliche Vorfälle", en: "Similar incidents" }
        underlying { nl: "Onderliggend probleem", fr: "Problème sous-jacent", de: "Tieferes Problem", en: "Underlying problem" }
        more_needed { nl: "Meer nodig voor de oorzaak", fr: "Recherche à poursuivre", de: "Weitere Suche nötig", en: "More needed to find the cause" }
        learned { nl: "Lessen", fr: "Leçons", de: "Erkenntnisse", en: "Lessons" }
        avoid { nl: "Hoe het te vermijden", fr: "Comment l’éviter", de: "Wie es zu vermeiden ist", en: "How to avoid it" }
        recovery { nl: "Hersteld binnen het doel", fr: "Rétabli dans l’objectif", de: "Im Ziel wieder\u{ad}hergestellt", en: "Back within the objective" }
        contracts { nl: "Contracten aan te passen", fr: "Contrats à adapter", de: "Verträge anzupassen", en: "Contracts to be changed" }
        management { nl: "Reactie directie", fr: "Réaction direction", de: "Reaktion Geschäftsleitung", en: "Management response" }
        preparedness { nl: "Personeel voorbereid", fr: "Préparation du personnel", de: "Vorbereitung Personal", en: "Staff preparedness" }
        improvements { nl: "Verbeteringen", fr: "Améliorations", de: "Verbesserungen", en: "Improvements" }
        claims { nl: "Schadeclaims", fr: "Dommages réclamés", de: "Schadenersatz", en: "Damage claims" }
        claims_to_others { nl: "Claims bij derden", fr: "Réclamations envers des tiers", de: "Forderungen an Dritte", en: "Claims against others" }
        other { nl: "Varia", fr: "Divers", de: "Sonstiges", en: "Other" }
    }
}
