//! The page of the four questions and the four classes.

use crate::domain::Class;
use crate::domain::classify::Question;
use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, fill};

catalogue! {
    /// The page of the four questions and the four classes (template 2.2.2).
    ClassificationWords {
        questions { nl: "De vier vragen", fr: "Les quatre questions", de: "Die vier Fragen", en: "The four questions" }
        /// Below a question of one's own.
        own_instead {
            nl: "Eigen vraag, in plaats van: {question}",
            fr: "Votre question, au lieu de\u{a0}: {question}",
            de: "Eigene Frage statt: {question}",
            en: "Your own question, instead of: {question}",
        }
        question_number { nl: "Vraag {number}", fr: "Question {number}", de: "Frage {number}", en: "Question {number}" }
        /// Below the field of a question.
        asked_while_empty {
            nl: "Zolang dit leeg is, vraagt de app: “{question}”",
            fr: "Tant que ce champ est vide, l’application demande\u{a0}: «\u{a0}{question}\u{a0}»",
            de: "Solange das leer ist, fragt die App: „{question}“",
            en: "While this is empty, the app asks: ‘{question}’",
        }
        rule { nl: "Welk antwoord, welke klasse?", fr: "Quelle réponse, quelle classe\u{a0}?", de: "Welche Antwort, welche Stufe?", en: "Which answer, which class?" }
        crisis_when { nl: "Ja op 1, of ja op 2 en 3", fr: "Oui à 1, ou oui à 2 et à 3", de: "Ja bei 1, oder Ja bei 2 und 3", en: "Yes to 1, or yes to 2 and 3" }
        major_when { nl: "Ja op 2 of op 3", fr: "Oui à 2 ou à 3", de: "Ja bei 2 oder bei 3", en: "Yes to 2 or to 3" }
        small_when { nl: "Alleen ja op 4", fr: "Oui à 4 seulement", de: "Nur bei 4 Ja", en: "Yes to 4 only" }
        weak_when { nl: "Nergens ja", fr: "Aucun oui", de: "Nirgends Ja", en: "Yes to none" }
        criteria { nl: "Criteria", fr: "Critères", de: "Kriterien", en: "Criteria" }
        examples { nl: "Voorbeelden", fr: "Exemples", de: "Beispiele", en: "Examples" }
        one_criterion { nl: "Criterium", fr: "Critère", de: "Kriterium", en: "Criterion" }
        one_example { nl: "Voorbeeld", fr: "Exemple", de: "Beispiel", en: "Example" }
        add { nl: "Criterium of voorbeeld toevoegen", fr: "Ajouter un critère ou un exemple", de: "Kriterium oder Beispiel hinzufügen", en: "Add a criterion or example" }
        none_yet {
            nl: "Nog geen criterium of voorbeeld",
            fr: "Pas encore de critère ni d’exemple",
            de: "Noch kein Kriterium oder Beispiel",
            en: "No criterion or example yet",
        }
        /// What becomes of a class with time.
        if_it_lasts { nl: "Als het blijft duren", fr: "Si cela dure", de: "Wenn es andauert", en: "If it goes on" }
        next_class { nl: "Na {duration}: {word}", fr: "Après {duration}\u{a0}: {word}", de: "Nach {duration}: {word}", en: "After {duration}: {word}" }
        no_threshold { nl: "Nog geen drempel", fr: "Pas encore de seuil", de: "Noch keine Schwelle", en: "No threshold yet" }
        /// Above the fields of the thresholds, and the label of each.
        thresholds {
            nl: "Na hoelang vraagt de app of de klasse hoger moet?",
            fr: "Après combien de temps faut-il envisager une classe plus haute\u{a0}?",
            de: "Nach welcher Zeit fragt die App nach einer höheren Stufe?",
            en: "After how long does the app ask for a higher class?",
        }
        class_after { nl: "{word} na", fr: "{word} après", de: "{word} nach", en: "{word} after" }
        passed_over {
            nl: "De drempel van {higher} ligt niet na die van {lower}. Zo wordt {lower} overgeslagen.",
            fr: "Le seuil «\u{a0}{higher}\u{a0}» ne vient pas après «\u{a0}{lower}\u{a0}». La classe «\u{a0}{lower}\u{a0}» est sautée.",
            de: "Die Schwelle „{higher}“ liegt nicht nach „{lower}“. So wird „{lower}“ übersprungen.",
            en: "The threshold of {higher} does not come after that of {lower}. So {lower} is skipped.",
        }
    }
}

impl ClassificationWords {
    /// Which answers give the class.
    #[must_use]
    pub fn when(&self, class: Class) -> &'static str {
        match class {
            Class::Weak => self.weak_when,
            Class::Small => self.small_when,
            Class::Major => self.major_when,
            Class::Crisis => self.crisis_when,
        }
    }

    /// What holds while a question has no wording of one's own.
    #[must_use]
    pub fn while_empty(&self, texts: &Texts, question: Question) -> String {
        fill(self.asked_while_empty, &[("question", texts.classes.question(question))])
    }

    /// That a class is passed over.
    #[must_use]
    pub fn skipped(&self, texts: &Texts, (lower, higher): (Class, Class)) -> String {
        let name = |class| texts.classes.name_inline(class);
        fill(self.passed_over, &[("lower", name(lower)), ("higher", name(higher))])
    }
}
