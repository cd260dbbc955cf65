//! The order in which activities come back, and what about it cannot hold.

use crate::domain::restart::{Term, Warning};
use crate::domain::{Activity, Id, Minutes, Plan};
use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, fill, format, with_more};

catalogue! {
    /// The order in which activities come back, and what about it cannot hold.
    RestartWords {
        order { nl: "Herstelvolgorde", fr: "Ordre de reprise", de: "Wiederanlauf\u{ad}reihenfolge", en: "Recovery order" }
        order_hint {
            nl: "Berekend uit jullie volgorde en uit wat op wat wacht.",
            fr: "Calculé d’après votre ordre et les dépendances.",
            de: "Berechnet aus Ihrer Reihenfolge und den Abhängigkeiten.",
            en: "Worked out from your own order and from what waits for what.",
        }
        own_order { nl: "Jullie volgorde", fr: "Votre ordre", de: "Ihre Reihenfolge", en: "Your own order" }
        own_order_hint {
            nl: "Wat bovenaan staat, komt eerst terug, zodra het kan.",
            fr: "Le premier de la liste reprend d’abord, dès que possible.",
            de: "Was oben steht, läuft zuerst wieder, sobald es geht.",
            en: "What stands on top comes back first, as soon as it can.",
        }
        picture { nl: "In beeld", fr: "En image", de: "Im Bild", en: "In a picture" }
        /// Name of the picture for people who hear it; the list above says the same.
        picture_named {
            nl: "Tekening van de herstelvolgorde, zoals in de lijst hierboven.",
            fr: "Schéma de l’ordre de reprise, comme dans la liste ci-dessus.",
            de: "Zeichnung der Wiederanlauf\u{ad}reihenfolge, wie in der Liste oben.",
            en: "Drawing of the recovery order, as in the list above.",
        }
        /// Over the activities that wait for nothing.
        wave_first { nl: "Eerst", fr: "D’abord", de: "Zuerst", en: "First" }
        /// Over those that can come back at the same time, once the ones above have.
        wave_then { nl: "Daarna", fr: "Ensuite", de: "Danach", en: "Then" }
        waits_for { nl: "Wacht op {names}", fr: "Attend {names}", de: "Wartet auf {names}", en: "Waits for {names}" }
        waits_for_nothing { nl: "Wacht op niets", fr: "N’attend rien", de: "Wartet auf nichts", en: "Waits for nothing" }
        /// An objective where there is little room.
        within { nl: "binnen\u{a0}{length}", fr: "sous\u{a0}{length}", de: "Ziel\u{a0}{length}", en: "within\u{a0}{length}" }
        without_objective { nl: "geen hersteldoel", fr: "sans objectif", de: "ohne Ziel", en: "no objective" }
        waits { nl: "Wacht op", fr: "Attend", de: "Wartet auf", en: "Waits for" }
        waited_for { nl: "Dit wacht hierop", fr: "Ce qui l’attend", de: "Darauf warten", en: "Waiting for this" }
        place {
            nl: "Nummer {place} in de herstelvolgorde",
            fr: "Numéro {place} dans l’ordre de reprise",
            de: "Nummer {place} beim Wiederanlauf",
            en: "Number {place} in the recovery order",
        }
        to_mend { nl: "Dit klopt nog niet", fr: "À corriger", de: "Das passt noch nicht", en: "This does not hold yet" }
        circle {
            nl: "{names} wachten op elkaar. Geen ervan kan als eerste terugkomen.",
            fr: "{names} s’attendent mutuellement. Aucune ne peut reprendre la première.",
            de: "{names} warten aufeinander. Nichts davon kann als Erstes anlaufen.",
            en: "{names} wait for each other. None of them can come back first.",
        }
        circle_of_one {
            nl: "{name} wacht op zichzelf.",
            fr: "{name} s’attend elle-même.",
            de: "{name} wartet auf sich selbst.",
            en: "{name} waits for itself.",
        }
        too_late_objective {
            nl: "{name} (hersteldoel {length}) is eerder nodig voor {others}.",
            fr: "{name} (objectif de reprise {length}) est nécessaire plus tôt pour {others}.",
            de: "{name} (Wiederanlaufziel {length}) ist früher nötig für {others}.",
            en: "{name} (recovery objective {length}) is needed sooner for {others}.",
        }
        too_late_estimate {
            nl: "{name} (geschat op {length}) is eerder nodig voor {others}.",
            fr: "{name} (estimation {length}) est nécessaire plus tôt pour {others}.",
            de: "{name} (geschätzt {length}) ist früher nötig für {others}.",
            en: "{name} (estimated at {length}) is needed sooner for {others}.",
        }
        estimate_over_objective {
            nl: "{name}: het hersteldoel is {objective}, maar herstel duurt naar schatting {estimate}.",
            fr: "{name}\u{a0}: objectif de reprise {objective}, mais délai estimé à {estimate}.",
            de: "{name}: Wiederanlaufziel {objective}, aber auf {estimate} geschätzt.",
            en: "{name}: the recovery objective is {objective}, but recovery is estimated at {estimate}.",
        }
        objective_over_tolerable {
            nl: "{name}: hersteldoel {length}, langer dan de maximale uitvalduur van {tolerable}.",
            fr: "{name}\u{a0}: objectif {length}, au-delà de l’interruption maximale tolérable de {tolerable}.",
            de: "{name}: Wiederanlaufziel {length}, die maximale Ausfallzeit ({tolerable}) ist kürzer.",
            en: "{name}: objective {length}, longer than the maximum tolerable outage of {tolerable}.",
        }
        estimate_over_tolerable {
            nl: "{name}: geschat op {length}, langer dan de maximale uitvalduur van {tolerable}.",
            fr: "{name}\u{a0}: estimation {length}, au-delà de l’interruption maximale tolérable de {tolerable}.",
            de: "{name}: geschätzt {length}, die maximale Ausfallzeit ({tolerable}) ist kürzer.",
            en: "{name}: estimated at {length}, longer than the maximum tolerable outage of {tolerable}.",
        }
        no_objective {
            nl: "{name} heeft nog geen hersteldoel. Nodig voor {others}.",
            fr: "{name} n’a pas encore d’objectif de reprise. Nécessaire pour {others}.",
            de: "{name} hat noch kein Wiederanlaufziel. Nötig für {others}.",
            en: "{name} has no recovery objective yet. Needed for {others}.",
        }
        objective_and_estimate { nl: "Hersteldoel en schatting", fr: "Objectif et estimation", de: "Ziel und Schätzung", en: "Objective and estimate" }
        laid_down { nl: "Vastgelegd", fr: "Fixé", de: "Festgelegt", en: "Laid down" }
        estimated { nl: "Geschat", fr: "Estimé", de: "Geschätzt", en: "Estimated" }
        nothing_set { nl: "nog niets", fr: "rien encore", de: "noch nichts", en: "nothing yet" }
        estimate_fits {
            nl: "De schatting past binnen het doel.",
            fr: "L’estimation respecte l’objectif.",
            de: "Die Schätzung liegt im Ziel.",
            en: "The estimate is within the objective.",
        }
        estimate_does_not_fit {
            nl: "De schatting is langer dan het doel.",
            fr: "L’estimation dépasse l’objectif.",
            de: "Die Schätzung ist länger als das Ziel.",
            en: "The estimate is longer than the objective.",
        }
        impact_over_time { nl: "Impact na verloop van tijd", fr: "Impact au fil du temps", de: "Auswirkung mit der Zeit", en: "Impact over time" }
        after_hours { nl: "enkele uren", fr: "quelques heures", de: "einige Stunden", en: "a few hours" }
        after_day { nl: "24\u{a0}uur", fr: "24\u{a0}h", de: "24\u{a0}Std.", en: "24\u{a0}h" }
        after_two_days { nl: "48\u{a0}uur", fr: "48\u{a0}h", de: "48\u{a0}Std.", en: "48\u{a0}h" }
        after_week { nl: "een week", fr: "une semaine", de: "eine Woche", en: "a week" }
        /// A grade that nobody gave yet.
        not_graded { nl: "nog niet ingeschat", fr: "pas encore évalué", de: "noch nicht eingestuft", en: "not graded yet" }
    }
}

impl RestartWords {
    /// What an activity is called; its kind where it has no name.
    #[must_use]
    pub fn name(&self, texts: &Texts, plan: &Plan, id: Id<Activity>) -> String {
        let row = plan.activities.get(&id).filter(|row| !row.name.is_empty());
        row.map_or(texts.kinds.activity, |row| row.name.as_str()).to_owned()
    }

    /// What it waits for, in a sentence.
    #[must_use]
    pub fn waits(&self, texts: &Texts, plan: &Plan, waits_for: &[Id<Activity>]) -> String {
        if waits_for.is_empty() {
            return self.waits_for_nothing.to_owned();
        }
        let names = waits_for.iter().map(|id| self.name(texts, plan, *id));
        fill(self.waits_for, &[("names", &with_more(texts, names.collect()))])
    }

    /// An objective in few words.
    #[must_use]
    pub fn objective(&self, texts: &Texts, rto: Option<Minutes>) -> String {
        match rto {
            Some(rto) => {
                let length = format::duration(texts.lang, u64::from(rto.0));
                fill(self.within, &[("length", &length)])
            }
            None => self.without_objective.to_owned(),
        }
    }

    /// What cannot hold, in a sentence that names the activities.
    #[must_use]
    pub fn warning(&self, texts: &Texts, plan: &Plan, warning: &Warning) -> String {
        let name = |id: &Id<Activity>| self.name(texts, plan, *id);
        let length = |minutes: &Minutes| format::duration(texts.lang, u64::from(minutes.0));
        match warning {
            Warning::Circle(members) => {
                let names = with_more(texts, members.iter().map(name).collect());
                match members.as_slice() {
                    [_] => fill(self.circle_of_one, &[("name", &names)]),
                    _ => fill(self.circle, &[("names", &names)]),
                }
            }
            Warning::TooLate {
                activity,
                term,
                length: late,
                needed_by,
            } => {
                let others = needed_by
                    .iter()
                    .map(|needed| format!("{} ({})", name(&needed.activity), length(&needed.within)));
                let template = match term {
                    Term::Objective => self.too_late_objective,
                    Term::Estimate => self.too_late_estimate,
                };
                let others = with_more(texts, others.collect());
                let values = [
                    ("name", name(activity)),
                    ("length", length(late)),
                    ("others", others),
                ];
                filled(template, &values)
            }
            Warning::EstimateOverObjective {
                activity,
                estimate,
                objective,
            } => {
                let values = [
                    ("name", name(activity)),
                    ("estimate", length(estimate)),
                    ("objective", length(objective)),
                ];
                filled(self.estimate_over_objective, &values)
            }
            Warning::OverTolerable {
                activity,
                term,
                length: late,
                tolerable,
            } => {
                let template = match term {
                    Term::Objective => self.objective_over_tolerable,
                    Term::Estimate => self.estimate_over_tolerable,
                };
                let values = [
                    ("name", name(activity)),
                    ("length", length(late)),
                    ("tolerable", length(tolerable)),
                ];
                filled(template, &values)
            }
            Warning::NoObjective {
                activity,
                needed_by,
            } => {
                let others = with_more(texts, needed_by.iter().map(name).collect());
                filled(
                    self.no_objective,
                    &[("name", name(activity)), ("others", others)],
                )
            }
        }
    }
}

fn filled(template: &str, values: &[(&str, String)]) -> String {
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fill(template, &values)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::restart::NeededBy;
    use crate::i18n::{Lang, texts};

    #[test]
    fn every_warning_names_its_activities_and_their_times_in_every_language() {
        let mut plan = Plan::default();
        let ids: Vec<Id<Activity>> = (1..=6).map(Id::from_bits).collect();
        for (id, name) in ids.iter().zip(["Aa", "Bb", "Cc", "Dd", "Ee", "Ff"]) {
            let row = Activity {
                name: name.into(),
                ..Activity::default()
            };
            plan.activities.insert(*id, row);
        }
        let (a, b) = (Id::from_bits(1), Id::from_bits(2));
        let needed = NeededBy {
            activity: b,
            within: Minutes(60),
        };
        let too_late = |term| Warning::TooLate {
            activity: a,
            term,
            length: Minutes(240),
            needed_by: vec![needed],
        };
        let over = |term| Warning::OverTolerable {
            activity: a,
            term,
            length: Minutes(240),
            tolerable: Minutes(60),
        };
        let all = [
            (too_late(Term::Objective), vec!["Aa", "Bb", "4", "1"]),
            (too_late(Term::Estimate), vec!["Aa", "Bb", "4", "1"]),
            (over(Term::Objective), vec!["Aa", "4", "1"]),
            (over(Term::Estimate), vec!["Aa", "4", "1"]),
            (Warning::Circle(vec![a]), vec!["Aa"]),
            (Warning::Circle(vec![a, b]), vec!["Aa", "Bb"]),
            // A long circle stays a sentence.
            (Warning::Circle(ids.clone()), vec!["Aa", "Dd", "2"]),
            (
                Warning::EstimateOverObjective {
                    activity: a,
                    estimate: Minutes(240),
                    objective: Minutes(60),
                },
                vec!["Aa", "4", "1"],
            ),
            (
                Warning::NoObjective {
                    activity: a,
                    needed_by: vec![b],
                },
                vec!["Aa", "Bb"],
            ),
        ];
        for lang in Lang::ALL {
            let texts = texts(lang);
            for (warning, said) in &all {
                let words = texts.restart.warning(texts, &plan, warning);
                assert!(words.ends_with('.') && !words.contains('{'), "{words}");
                assert!(!words.contains(".."), "an abbreviation ends the sentence: {words}");
                for part in said {
                    assert!(words.contains(part), "{lang:?}: {part} is not in “{words}”");
                }
                assert!(!words.contains("Ff"), "{words}");
            }
        }
    }
}
