//! The four short questions that give the class (PRODUCT, "Classify"; template 2.2.2: in doubt, the higher one).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::answer::Answer;
use super::choice::choice;
use super::class::Class;
use super::incident_state::IncidentState;
use super::minutes::Minutes;
use super::timestamp::Timestamp;

choice! {
    /// A question of the classifier.
    pub enum Question {
        /// Is anyone in danger, or help unreachable?
        #[default]
        Danger = "danger",
        /// Is an essential activity stopped or about to?
        ActivityStopped = "activity_stopped",
        /// Will it outlast the shortest objective?
        OutlastsObjective = "outlasts_objective",
        /// Do customers or others notice?
        Noticed = "noticed",
    }
}

/// The class that the answers give; `None` while open questions can still change it. "Don't know" counts as yes.
pub fn classify(answers: &BTreeMap<Question, Answer>) -> Option<Class> {
    let lowest = class_of(answers, false);
    let highest = class_of(answers, true);
    (lowest == highest).then_some(lowest)
}

fn class_of(answers: &BTreeMap<Question, Answer>, open_is_yes: bool) -> Class {
    let yes = |question| match answers.get(&question).copied().unwrap_or_default() {
        Answer::Yes | Answer::Partly | Answer::Unknown => true,
        Answer::No => false,
        Answer::Open => open_is_yes,
    };
    let stopped = yes(Question::ActivityStopped);
    let outlasts = yes(Question::OutlastsObjective);
    if yes(Question::Danger) || (stopped && outlasts) {
        Class::Crisis
    } else if stopped || outlasts {
        Class::Major
    } else if yes(Question::Noticed) {
        Class::Small
    } else {
        Class::Weak
    }
}

/// The highest class whose threshold ("after 90 minutes: major") has passed and which is above the present class: time
/// to ask again.
pub fn class_to_ask_for(
    thresholds: &BTreeMap<Class, Minutes>,
    present: Option<Class>,
    elapsed_ms: i64,
) -> Option<Class> {
    thresholds
        .iter()
        .rev()
        .find(|(class, after)| after.ms() <= elapsed_ms && present.is_none_or(|present| **class > present))
        .map(|(class, _)| *class)
}

/// The class that is asked for now: as [`class_to_ask_for`], unless the class was set or kept after that threshold had
/// passed, or the services are back.
pub fn asks_again(
    thresholds: &BTreeMap<Class, Minutes>,
    state: &IncidentState,
    now: Timestamp,
) -> Option<Class> {
    if state.over().is_some() {
        return None;
    }
    let began = state.began();
    let asked = class_to_ask_for(thresholds, state.class, now.since_ms(began))?;
    let passed_at = began.plus_ms(thresholds.get(&asked)?.ms());
    state
        .class_since
        .is_none_or(|since| since < passed_at)
        .then_some(asked)
}

/// The class that is asked for first when an incident of this class lasts, and after how long since it began; `None`
/// for the highest class and where no threshold was set.
pub fn asked_for_next(thresholds: &BTreeMap<Class, Minutes>, present: Class) -> Option<(Class, Minutes)> {
    let higher = thresholds.iter().filter(|(class, _)| **class > present);
    // Of two with the same threshold the higher one is asked for.
    let first = higher.min_by_key(|(class, after)| (**after, Reverse(**class)));
    first.map(|(class, after)| (*class, *after))
}

/// A class that is never asked for, since a higher one has the same or an earlier threshold: the lower and the higher.
pub fn passed_over(thresholds: &BTreeMap<Class, Minutes>) -> Option<(Class, Class)> {
    let below = thresholds.iter().zip(thresholds.iter().skip(1));
    let mut crossed = below.filter(|((_, lower), (_, higher))| higher <= lower);
    crossed.next().map(|((lower, _), (higher, _))| (*lower, *higher))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Answer::{No, Open, Unknown, Yes};

    fn class(danger: Answer, stopped: Answer, outlasts: Answer, noticed: Answer) -> Option<Class> {
        classify(&BTreeMap::from([
            (Question::Danger, danger),
            (Question::ActivityStopped, stopped),
            (Question::OutlastsObjective, outlasts),
            (Question::Noticed, noticed),
        ]))
    }

    #[test]
    fn the_four_answers_give_the_class() {
        assert_eq!(class(Yes, No, No, No), Some(Class::Crisis));
        assert_eq!(class(No, Yes, Yes, No), Some(Class::Crisis));
        assert_eq!(class(No, Yes, No, Yes), Some(Class::Major));
        assert_eq!(class(No, No, Yes, No), Some(Class::Major));
        assert_eq!(class(No, No, No, Yes), Some(Class::Small));
        assert_eq!(class(No, No, No, No), Some(Class::Weak));
    }

    #[test]
    fn not_knowing_counts_as_yes() {
        assert_eq!(class(Unknown, No, No, No), Some(Class::Crisis));
        assert_eq!(class(No, Unknown, No, No), Some(Class::Major));
        assert_eq!(class(No, No, No, Unknown), Some(Class::Small));
    }

    #[test]
    fn an_open_question_leaves_the_class_open_only_while_it_matters() {
        assert_eq!(class(Yes, Open, Open, Open), Some(Class::Crisis));
        assert_eq!(class(No, Yes, No, Open), Some(Class::Major));
        assert_eq!(class(No, Yes, Open, No), None);
        assert_eq!(classify(&BTreeMap::new()), None);
    }

    #[test]
    fn a_passed_threshold_asks_for_the_highest_class_above_the_present_one() {
        let thresholds = BTreeMap::from([(Class::Major, Minutes(90)), (Class::Crisis, Minutes(240))]);
        let at = |minutes: i64, present| class_to_ask_for(&thresholds, present, minutes * 60_000);
        assert_eq!(at(89, Some(Class::Small)), None);
        assert_eq!(at(90, Some(Class::Small)), Some(Class::Major));
        assert_eq!(at(90, Some(Class::Major)), None);
        assert_eq!(at(300, None), Some(Class::Crisis));
        assert_eq!(at(300, Some(Class::Crisis)), None);
    }

    #[test]
    fn a_class_that_was_kept_after_the_threshold_is_asked_for_again_only_at_the_next_one() {
        let thresholds = BTreeMap::from([(Class::Major, Minutes(90)), (Class::Crisis, Minutes(240))]);
        let at = |minute: i64| Timestamp::new(1_795_000_000_000 + minute * 60_000, 60);
        let mut state = IncidentState {
            started: at(0),
            class: Some(Class::Small),
            class_since: Some(at(10)),
            ..IncidentState::default()
        };
        let asked = |state: &IncidentState, minute| asks_again(&thresholds, state, at(minute));
        assert_eq!(asked(&state, 89), None);
        assert_eq!(asked(&state, 95), Some(Class::Major));
        state.class_since = Some(at(95));
        assert_eq!(asked(&state, 96), None, "kept");
        assert_eq!(asked(&state, 240), Some(Class::Crisis));
        state.class = None;
        state.class_since = None;
        assert_eq!(asked(&state, 95), Some(Class::Major));
    }

    #[test]
    fn the_class_named_as_next_is_the_one_that_is_asked_for_at_that_time_and_not_before() {
        let lengths = [None, Some(Minutes(15)), Some(Minutes(90)), Some(Minutes(240))];
        for (small, major, crisis) in lengths.iter().flat_map(|small| {
            let pairs = lengths
                .iter()
                .flat_map(|major| lengths.iter().map(move |crisis| (major, crisis)));
            pairs.map(move |(major, crisis)| (small, major, crisis))
        }) {
            let set = [
                (Class::Small, small),
                (Class::Major, major),
                (Class::Crisis, crisis),
            ];
            let thresholds: BTreeMap<Class, Minutes> = set
                .iter()
                .filter_map(|(class, after)| after.map(|after| (*class, after)))
                .collect();
            for present in Class::ALL.iter().copied() {
                match asked_for_next(&thresholds, present) {
                    Some((class, after)) => {
                        assert_eq!(
                            class_to_ask_for(&thresholds, Some(present), after.ms()),
                            Some(class)
                        );
                        assert_eq!(class_to_ask_for(&thresholds, Some(present), after.ms() - 1), None);
                    }
                    None => assert_eq!(class_to_ask_for(&thresholds, Some(present), i64::MAX), None),
                }
            }
        }
    }

    #[test]
    fn a_class_that_is_passed_over_is_found() {
        let of = |small, major, crisis| {
            passed_over(&BTreeMap::from([
                (Class::Small, Minutes(small)),
                (Class::Major, Minutes(major)),
                (Class::Crisis, Minutes(crisis)),
            ]))
        };
        assert_eq!(of(15, 90, 240), None);
        assert_eq!(of(90, 90, 240), Some((Class::Small, Class::Major)));
        assert_eq!(of(15, 240, 90), Some((Class::Major, Class::Crisis)));
        let no_major = BTreeMap::from([(Class::Small, Minutes(60)), (Class::Crisis, Minutes(30))]);
        assert_eq!(passed_over(&no_major), Some((Class::Small, Class::Crisis)));
    }
}
