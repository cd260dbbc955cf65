//! The standing instructions while an incident runs.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The standing instructions while an incident runs (template 1.3, internal).
    StandingWords {
        title { nl: "Vaste afspraken", fr: "Consignes permanentes", de: "Feste Anweisungen", en: "Standing instructions" }
        now_they_count { nl: "Geen enkel kanaal werkt: deze afspraken gelden nu.", fr: "Plus aucun canal\u{a0}: ces consignes valent maintenant.", de: "Kein Kanal geht mehr: Diese Anweisungen gelten jetzt.", en: "No channel works: these instructions count now." }
        for_later { nl: "Voor wanneer geen enkel kanaal nog werkt.", fr: "Pour quand plus aucun canal ne fonctionne.", de: "Für den Fall, dass kein Kanal mehr geht.", en: "For when no channel works any more." }
        empty { nl: "Nog geen afspraken in het plan voor deze klasse.", fr: "Pas encore de consigne dans le plan pour cette classe.", de: "Noch keine Anweisung im Plan für diese Stufe.", en: "No instructions in the plan for this class yet." }
        next_check_in { nl: "Volgend contactmoment", fr: "Prochaine heure de contact", de: "Nächste Meldezeit", en: "Next check-in" }
        at { nl: "Om\u{a0}{time}", fr: "À\u{a0}{time}", de: "Um\u{a0}{time}", en: "At\u{a0}{time}" }
        at_place { nl: "Om\u{a0}{time}, {place}", fr: "À\u{a0}{time}, {place}", de: "Um\u{a0}{time}, {place}", en: "At\u{a0}{time}, {place}" }
        held { nl: "Contactmoment gehouden", fr: "Contact tenu", de: "Meldezeit eingehalten", en: "Check-in held" }
        then_next { nl: "Het volgende is dan {moment}", fr: "Le suivant est alors {moment}", de: "Die nächste ist dann {moment}", en: "The next one is {moment} then" }
        then_none { nl: "Geen volgend moment afgesproken", fr: "Pas de suivante prévue", de: "Keine weitere vereinbart", en: "No next one agreed" }
        last_held { nl: "Laatst gehouden om\u{a0}{time}", fr: "Dernier contact à\u{a0}{time}", de: "Zuletzt um\u{a0}{time}", en: "Last held at\u{a0}{time}" }
        every { nl: "elke {duration}", fr: "chaque {duration}", de: "alle {duration}", en: "every {duration}" }
        meeting_point { nl: "Afspreekplek", fr: "Lieu de rendez-vous", de: "Treffpunkt", en: "Meeting point" }
        check_in { nl: "Contactmomenten", fr: "Heures de contact", de: "Meldezeiten", en: "Check-in times" }
        telework { nl: "Telewerk", fr: "Télétravail", de: "Telearbeit", en: "Telework" }
        other { nl: "Afspraak", fr: "Consigne", de: "Anweisung", en: "Instruction" }
    }
}
