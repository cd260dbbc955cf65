//! The four classes and the four questions that lead to one.

use crate::domain::classify::Question;
use crate::domain::{Answer, Class};
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The four classes and the four questions that lead to one (template 2.2.2).
    Classes {
        heading { nl: "Klasse", fr: "Classe", de: "Stufe", en: "Class" }
        weak { nl: "Zwak", fr: "Faible", de: "Schwach", en: "Weak" }
        small { nl: "Klein", fr: "Mineur", de: "Klein", en: "Minor" }
        major { nl: "Groot", fr: "Majeur", de: "Groß", en: "Major" }
        crisis { nl: "Crisis", fr: "Crise", de: "Krise", en: "Crisis" }
        weak_inline { nl: "zwak", fr: "faible", de: "schwach", en: "weak" }
        small_inline { nl: "klein", fr: "mineur", de: "klein", en: "minor" }
        major_inline { nl: "groot", fr: "majeur", de: "groß", en: "major" }
        crisis_inline { nl: "crisis", fr: "crise", de: "Krise", en: "crisis" }
        not_yet { nl: "Nog geen klasse", fr: "Pas encore de classe", de: "Noch keine Stufe", en: "No class yet" }
        weak_means {
            nl: "Een gebeurtenis waar een incident uit kan groeien.",
            fr: "Un événement qui peut devenir un incident.",
            de: "Ein Ereignis, aus dem ein Vorfall werden kann.",
            en: "An event that may grow into an incident.",
        }
        small_means {
            nl: "Hinderlijk, maar het werk gaat door.",
            fr: "Gênant, mais le travail continue.",
            de: "Lästig, aber die Arbeit geht weiter.",
            en: "A nuisance, but work goes on.",
        }
        major_means {
            nl: "Een essentiële activiteit ligt stil of dreigt stil te vallen.",
            fr: "Une activité essentielle est à l’arrêt ou va s’arrêter.",
            de: "Eine wesentliche Tätigkeit steht still oder wird bald stillstehen.",
            en: "An essential activity has stopped or soon will.",
        }
        crisis_means {
            nl: "Mensen of het voortbestaan van het bedrijf zijn in gevaar.",
            fr: "Des personnes ou la survie de l’entreprise sont en danger.",
            de: "Menschen oder das Bestehen der Firma sind in Gefahr.",
            en: "People or the survival of the company are in danger.",
        }
        in_doubt {
            nl: "Twijfel je? Kies de hogere klasse.",
            fr: "Un doute\u{a0}? Choisissez la classe supérieure.",
            de: "Im Zweifel die höhere Stufe wählen.",
            en: "In doubt? Take the higher class.",
        }
        classify { nl: "Klasse bepalen", fr: "Déterminer la classe", de: "Stufe bestimmen", en: "Set the class" }
        classify_lead {
            nl: "Vier korte vragen. “Weet ik niet” telt als ja.",
            fr: "Quatre questions courtes. «\u{a0}Je ne sais pas\u{a0}» compte comme oui.",
            de: "Vier kurze Fragen. „Weiß ich nicht“ zählt als Ja.",
            en: "Four short questions. ‘Not sure’ counts as yes.",
        }
        choose_directly {
            nl: "Liever zelf een klasse kiezen",
            fr: "Choisir la classe soi-même",
            de: "Stufe lieber selbst wählen",
            en: "Choose a class yourself instead",
        }
        question_danger {
            nl: "Is iemand in gevaar, of is hulp onbereikbaar?",
            fr: "Quelqu’un est-il en danger, ou les secours injoignables\u{a0}?",
            de: "Ist jemand in Gefahr oder Hilfe unerreichbar?",
            en: "Is anyone in danger, or help out of reach?",
        }
        question_stopped {
            nl: "Ligt een essentiële activiteit stil, of bijna?",
            fr: "Une activité essentielle est-elle à l’arrêt, ou presque\u{a0}?",
            de: "Steht eine wesentliche Tätigkeit still, oder bald?",
            en: "Has an essential activity stopped, or is it about to?",
        }
        question_outlasts {
            nl: "Duurt het langer dan het kortste hersteldoel?",
            fr: "Cela dépassera-t-il l’objectif de reprise le plus court\u{a0}?",
            de: "Dauert es länger als das kürzeste Wiederanlaufziel?",
            en: "Will it outlast the shortest recovery objective?",
        }
        /// Below the third question; {duration} is the shortest objective, of {activity}.
        shortest_objective {
            nl: "Kortste hersteldoel: {duration}, {activity}",
            fr: "Objectif le plus court\u{a0}: {duration}, {activity}",
            de: "Kürzestes Ziel: {duration}, {activity}",
            en: "Shortest objective: {duration}, {activity}",
        }
        /// An answer that the log proposes.
        proposed { nl: "{answer} (voorstel)", fr: "{answer} (proposé)", de: "{answer} (Vorschlag)", en: "{answer} (suggested)" }
        objective_is { nl: "Hersteldoel {activity}: {time}", fr: "Objectif {activity}\u{a0}: {time}", de: "Wiederanlaufziel {activity}: {time}", en: "Recovery objective of {activity}: {time}" }
        objective_passed { nl: "{objective}. Dat is voorbij.", fr: "{objective}. C’est dépassé.", de: "{objective}. Das ist vorbei.", en: "{objective}. That has passed." }
        promised_later { nl: "{promise}. {objective}.", fr: "{promise}. {objective}.", de: "{promise}. {objective}.", en: "{promise}. {objective}." }
        no_objective {
            nl: "Er staat nog geen hersteldoel in het plan. Schat zelf.",
            fr: "Le plan n’a pas encore d’objectif de reprise. Estimez vous-même.",
            de: "Im Plan steht noch kein Wiederanlaufziel. Schätzen Sie selbst.",
            en: "The plan has no recovery objective yet. Make your own guess.",
        }
        question_noticed {
            nl: "Merken klanten of anderen er iets van?",
            fr: "Des clients ou d’autres s’en aperçoivent-ils\u{a0}?",
            de: "Merken Kunden oder andere etwas davon?",
            en: "Do customers or others notice?",
        }
        result {
            nl: "Dit wordt: {word}", fr: "Résultat\u{a0}: {word}", de: "Ergibt: {word}", en: "This makes it: {word}",
        }
        set_class { nl: "Klasse vastleggen", fr: "Fixer la classe", de: "Stufe festlegen", en: "Set this class" }
        keep_class { nl: "Klasse houden", fr: "Garder la classe", de: "Stufe behalten", en: "Keep the class" }
        reason { nl: "Reden", fr: "Raison", de: "Grund", en: "Reason" }
        reason_danger {
            nl: "iemand is in gevaar of hulp is onbereikbaar",
            fr: "quelqu’un est en danger ou les secours sont injoignables",
            de: "jemand ist in Gefahr oder Hilfe unerreichbar",
            en: "someone is in danger or help is out of reach",
        }
        reason_stopped {
            nl: "een essentiële activiteit ligt stil of bijna",
            fr: "une activité essentielle est à l’arrêt ou presque",
            de: "eine wesentliche Tätigkeit steht still oder bald",
            en: "an essential activity has stopped or is about to",
        }
        reason_outlasts {
            nl: "het duurt langer dan het kortste hersteldoel",
            fr: "l’objectif de reprise le plus court sera dépassé",
            de: "es dauert länger als das kürzeste Wiederanlaufziel",
            en: "it will outlast the shortest recovery objective",
        }
        reason_noticed {
            nl: "klanten of anderen merken het",
            fr: "des clients ou d’autres s’en aperçoivent",
            de: "Kunden oder andere merken es",
            en: "customers or others notice",
        }
        /// "Don't know" counts as yes, but the log says that it was not known.
        unknown_danger {
            nl: "niet bekend of iemand in gevaar is (telt als ja)",
            fr: "on ignore si quelqu’un est en danger (compte comme oui)",
            de: "unklar, ob jemand in Gefahr ist (zählt als Ja)",
            en: "not known whether someone is in danger (counts as yes)",
        }
        unknown_stopped {
            nl: "niet bekend of een essentiële activiteit stilvalt (telt als ja)",
            fr: "on ignore si une activité essentielle s’arrête (compte comme oui)",
            de: "unklar, ob eine wesentliche Tätigkeit ausfällt (zählt als Ja)",
            en: "not known whether an essential activity stops (counts as yes)",
        }
        unknown_outlasts {
            nl: "niet bekend of het langer duurt dan het kortste hersteldoel (telt als ja)",
            fr: "on ignore si l’objectif de reprise le plus court sera dépassé (compte comme oui)",
            de: "unklar, ob es länger dauert als das kürzeste Wiederanlaufziel (zählt als Ja)",
            en: "not known whether it will outlast the shortest recovery objective (counts as yes)",
        }
        unknown_noticed {
            nl: "niet bekend of klanten of anderen het merken (telt als ja)",
            fr: "on ignore si des clients ou d’autres s’en aperçoivent (compte comme oui)",
            de: "unklar, ob Kunden oder andere es merken (zählt als Ja)",
            en: "not known whether customers or others notice (counts as yes)",
        }
        reason_none {
            nl: "niemand is gehinderd", fr: "personne n’est gêné", de: "niemand ist betroffen", en: "nobody is affected",
        }
    }
}

impl Classes {
    /// A class, as a label.
    #[must_use]
    pub fn name(&self, class: Class) -> &'static str {
        match class {
            Class::Weak => self.weak,
            Class::Small => self.small,
            Class::Major => self.major,
            Class::Crisis => self.crisis,
        }
    }

    /// A class, in the middle of a sentence.
    #[must_use]
    pub fn name_inline(&self, class: Class) -> &'static str {
        match class {
            Class::Weak => self.weak_inline,
            Class::Small => self.small_inline,
            Class::Major => self.major_inline,
            Class::Crisis => self.crisis_inline,
        }
    }

    /// What a class means, in one sentence.
    #[must_use]
    pub fn means(&self, class: Class) -> &'static str {
        match class {
            Class::Weak => self.weak_means,
            Class::Small => self.small_means,
            Class::Major => self.major_means,
            Class::Crisis => self.crisis_means,
        }
    }

    /// A question of the classifier.
    #[must_use]
    pub fn question(&self, question: Question) -> &'static str {
        match question {
            Question::Danger => self.question_danger,
            Question::ActivityStopped => self.question_stopped,
            Question::OutlastsObjective => self.question_outlasts,
            Question::Noticed => self.question_noticed,
        }
    }

    /// What the answers say, as reasons in a sentence: a yes as a fact, "don't know" as what it is.
    pub fn reasons<'a>(
        &'a self,
        answers: impl IntoIterator<Item = (&'a Question, &'a Answer)>,
    ) -> impl Iterator<Item = &'static str> {
        let said = |(question, answer): (&Question, &Answer)| match answer {
            Answer::Yes | Answer::Partly => Some(match question {
                Question::Danger => self.reason_danger,
                Question::ActivityStopped => self.reason_stopped,
                Question::OutlastsObjective => self.reason_outlasts,
                Question::Noticed => self.reason_noticed,
            }),
            Answer::Unknown => Some(match question {
                Question::Danger => self.unknown_danger,
                Question::ActivityStopped => self.unknown_stopped,
                Question::OutlastsObjective => self.unknown_outlasts,
                Question::Noticed => self.unknown_noticed,
            }),
            Answer::No | Answer::Open => None,
        };
        answers.into_iter().filter_map(said)
    }
}
