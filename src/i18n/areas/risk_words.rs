//! The matrix of risks, and what is to be looked at again.

use crate::domain::Plan;
use crate::domain::risk_matrix::{Cell, Level};
use crate::domain::stale::{StaleRisk, StudyAge};
use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, fill, format};

catalogue! {
    /// The matrix of risks, and what is to be looked at again.
    RiskWords {
        matrix { nl: "Risicomatrix", fr: "Matrice des risques", de: "Risikomatrix", en: "Risk matrix" }
        matrix_hint {
            nl: "1 is zeer klein, 4 zeer groot. Tik op een vak om te zien wat erin zit.",
            fr: "1 est très faible, 4 très fort. Touchez une case pour voir ce qu’elle contient.",
            de: "1 ist sehr klein, 4 sehr groß. Tippen Sie auf ein Feld, um mehr zu sehen.",
            en: "1 is very small, 4 very great. Tap a square to see what is in it.",
        }
        low { nl: "laag", fr: "faible", de: "gering", en: "low" }
        medium { nl: "matig", fr: "moyen", de: "mittel", en: "medium" }
        high { nl: "hoog", fr: "élevé", de: "hoch", en: "high" }
        very_high { nl: "zeer hoog", fr: "très élevé", de: "sehr hoch", en: "very high" }
        /// One cell, as it is read out and as the heading of what is in it.
        cell {
            nl: "Kans {likelihood}, impact {impact}, {level}",
            fr: "Probabilité {likelihood}, impact {impact}, {level}",
            de: "Wahrschein\u{ad}lichkeit {likelihood}, Auswirkung {impact}, {level}",
            en: "Likelihood {likelihood}, impact {impact}, {level}",
        }
        risks {
            nl: ["{count} risico", "{count} risico’s"],
            fr: ["{count} risque", "{count} risques"],
            de: ["{count} Risiko", "{count} Risiken"],
            en: ["{count} risk", "{count} risks"],
        }
        /// {numbers} as in the list below the matrix.
        numbers { nl: "nummer {numbers}", fr: "numéro {numbers}", de: "Nummer {numbers}", en: "number {numbers}" }
        not_graded { nl: "Nog niet ingeschat", fr: "Pas encore évalués", de: "Noch nicht eingestuft", en: "Not graded yet" }
        all_risks { nl: "Alle risico’s", fr: "Tous les risques", de: "Alle Risiken", en: "All risks" }
        all_risks_hint {
            nl: "Met dezelfde nummers als hierboven.",
            fr: "Avec les mêmes numéros que ci-dessus.",
            de: "Mit denselben Nummern wie oben.",
            en: "With the same numbers as above.",
        }
        look_again { nl: "Opnieuw bekijken", fr: "À revoir", de: "Wieder ansehen", en: "Look at again" }
        not_treated {
            nl: "{name}: de behandeling moest klaar zijn op {date}.",
            fr: "{name}\u{a0}: le traitement devait être terminé le {date}.",
            de: "{name}: Die Behandlung war bis {date} fällig.",
            en: "{name}: treatment was due by {date}.",
        }
        undecided {
            nl: "{name}: er is nog niet beslist wat ermee gebeurt.",
            fr: "{name}\u{a0}: rien n’est encore décidé à ce sujet.",
            de: "{name}: Noch ist nicht entschieden, was damit geschieht.",
            en: "{name}: nothing is decided about it yet.",
        }
        looked_at_long_ago {
            nl: "{name}: voor het laatst bekeken op {date}.",
            fr: "{name}\u{a0}: examiné pour la dernière fois le {date}.",
            de: "{name}: zuletzt angesehen am {date}.",
            en: "{name}: last looked at on {date}.",
        }
        review_over {
            nl: "De volgende risico\u{ad}beoordeling was voorzien op {date}.",
            fr: "La prochaine appréciation des risques était prévue le {date}.",
            de: "Die nächste Risiko\u{ad}beurteilung war für {date} vorgesehen.",
            en: "The next risk assessment was planned for {date}.",
        }
        assessed_long_ago {
            nl: "De risico\u{ad}beoordeling is van {date}, meer dan een jaar geleden.",
            fr: "L’appréciation des risques date du {date}, il y a plus d’un an.",
            de: "Die Risiko\u{ad}beurteilung ist vom {date}, über ein Jahr alt.",
            en: "The risk assessment is from {date}, more than a year ago.",
        }
    }
}

impl RiskWords {
    /// A level, in the middle of a sentence.
    #[must_use]
    pub fn level(&self, level: Level) -> &'static str {
        match level {
            Level::Low => self.low,
            Level::Medium => self.medium,
            Level::High => self.high,
            Level::VeryHigh => self.very_high,
        }
    }

    /// A cell of the matrix in words: its grades and its level.
    #[must_use]
    pub fn cell(&self, cell: &Cell) -> String {
        fill(
            self.cell,
            &[
                ("likelihood", &cell.likelihood.number().to_string()),
                ("impact", &cell.impact.number().to_string()),
                ("level", self.level(cell.level())),
            ],
        )
    }

    /// A cell with how many risks and which are in it.
    #[must_use]
    pub fn cell_with_risks(&self, texts: &Texts, cell: &Cell) -> String {
        let count = u64::try_from(cell.risks.len()).unwrap_or(u64::MAX);
        let risks = texts.count(&self.risks, count, &[]);
        let told = format::with_colon(texts.lang, &self.cell(cell), &risks);
        if cell.risks.is_empty() {
            return told;
        }
        let numbers: Vec<String> = cell.risks.iter().map(|risk| risk.number.to_string()).collect();
        let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
        let numbers = fill(
            self.numbers,
            &[("numbers", &format::list(texts.lang, &numbers))],
        );
        format!("{told}, {numbers}")
    }

    /// Why a risk is to be looked at again.
    #[must_use]
    pub fn stale(&self, texts: &Texts, name: &str, why: StaleRisk) -> String {
        let dated = |template, day| {
            fill(
                template,
                &[("name", name), ("date", &format::date(texts.lang, day))],
            )
        };
        match why {
            StaleRisk::NotTreated(day) => dated(self.not_treated, day),
            StaleRisk::Undecided => fill(self.undecided, &[("name", name)]),
            StaleRisk::LongAgo(day) => dated(self.looked_at_long_ago, day),
        }
    }

    /// Why the assessment is to be done again.
    #[must_use]
    pub fn study(&self, texts: &Texts, why: StudyAge) -> String {
        let (template, day) = match why {
            StudyAge::ReviewOver(day) => (self.review_over, day),
            StudyAge::LongAgo(day) => (self.assessed_long_ago, day),
        };
        fill(template, &[("date", &format::date(texts.lang, day))])
    }

    /// What a risk is called: its cause in words, its cause, or what it is.
    #[must_use]
    pub fn name(&self, texts: &Texts, plan: &Plan, entity: &crate::domain::EntityRef) -> String {
        let fields = plan.fields_of(entity).unwrap_or_default();
        match crate::i18n::entry_name::name(texts, plan, entity, &fields) {
            name if name.is_empty() => texts.kinds.risk.to_owned(),
            name => name,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::risk_matrix::Numbered;
    use crate::domain::{Grade, Id};
    use crate::i18n::{Lang, texts};

    #[test]
    fn a_cell_is_read_out_with_its_grades_its_level_and_which_risks_are_in_it() {
        let numbered = |number| Numbered {
            number,
            risk: Id::from_bits(1),
        };
        let mut cell = Cell {
            likelihood: Grade::Three,
            impact: Grade::Four,
            risks: vec![numbered(1), numbered(12)],
        };
        let nl = texts(Lang::Nl);
        assert_eq!(
            nl.risk_words.cell_with_risks(nl, &cell),
            "Kans 3, impact 4, zeer hoog: 2 risico’s, nummer 1 en 12"
        );
        cell.risks.clear();
        let fr = texts(Lang::Fr);
        assert_eq!(
            fr.risk_words.cell_with_risks(fr, &cell),
            "Probabilité 3, impact 4, très élevé\u{a0}: 0 risque"
        );
    }
}
