//! Drills against each other: each result beside the last one of the same script, and what still has to be mended since
//! when.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::action::Action;
use super::answer::Answer;
use super::drill::{DrillKind, DrillResult};
use super::drill_history::{reached_percent, results, to_mend};
use super::id::Id;
use super::minutes::Minutes;
use super::plan::Plan;
use super::sorting::Sorting;
use super::text::search_key;
use super::timestamp::{Date, Timestamp};

/// How a figure stands to the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It went better.
    Better,
    /// It went as before.
    Same,
    /// It went worse.
    Worse,
}

impl Change {
    const fn of(order: Ordering) -> Self {
        match order {
            Ordering::Greater => Self::Better,
            Ordering::Equal => Self::Same,
            Ordering::Less => Self::Worse,
        }
    }
}

/// A figure of two drills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared<T> {
    /// What it was.
    pub before: T,
    /// What it is.
    pub now: T,
    /// Whether that is better.
    pub change: Change,
}

/// A result beside the last one of the same script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The one before.
    pub before: Id<DrillResult>,
    /// Its day.
    pub on: Date,
    /// How it went as a whole.
    pub passed: Option<Compared<Answer>>,
    /// How long it took: shorter is better.
    pub took: Option<Compared<Minutes>>,
    /// Which share was reached, percent: more is better.
    pub reached: Option<Compared<u32>>,
    /// Single checks that were answered both times, by their ids.
    pub checks: Vec<(String, Compared<Answer>)>,
}

/// Results of one script over time.
#[derive(Clone, Debug, PartialEq)]
pub struct DrillSeries<'a> {
    /// The results, the oldest first; at least two.
    pub results: Vec<(Id<DrillResult>, &'a DrillResult)>,
}

/// Something that a drill showed and that nobody mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StillToMend {
    /// What.
    pub text: String,
    /// When a drill showed it first.
    pub since: Timestamp,
    /// The drill that showed it last.
    pub drill: Id<DrillResult>,
    /// The action that somebody made of it; none: nobody did.
    pub action: Option<Id<Action>>,
}

/// Whether two results can be laid beside each other.
fn is_same_script(one: &DrillResult, other: &DrillResult) -> bool {
    one.kind == other.kind
        && one.script == other.script
        && (one.kind != DrillKind::Rehearsal || search_key(&one.who) == search_key(&other.who))
}

/// A result beside the last one of the same script; `None` for the first one.
pub fn comparison(plan: &Plan, id: Id<DrillResult>) -> Option<Comparison> {
    let now = plan.drills.get(&id)?;
    let (before, was) = results(plan)
        .into_iter()
        .find(|(other, was)| (was.at, *other) < (now.at, id) && is_same_script(was, now))?;
    let both = |code: &String, answer: &Answer| {
        let compared = compare(rank(*was.checks.get(code)?), rank(*answer))?;
        let checked = Compared {
            before: *was.checks.get(code)?,
            now: *answer,
            change: compared,
        };
        Some((code.clone(), checked))
    };
    let percents = reached_percent(was).zip(reached_percent(now));
    Some(Comparison {
        before,
        on: was.at.date(),
        passed: compare(rank(was.passed), rank(now.passed)).map(|change| Compared {
            before: was.passed,
            now: now.passed,
            change,
        }),
        took: was.took.zip(now.took).map(|(before, now)| Compared {
            before,
            now,
            // Shorter is better.
            change: Change::of(before.cmp(&now)),
        }),
        reached: percents.map(|(before, now)| Compared {
            before,
            now,
            change: Change::of(now.cmp(&before)),
        }),
        checks: now
            .checks
            .iter()
            .filter_map(|(code, answer)| both(code, answer))
            .collect(),
    })
}

/// What is better is higher; an open answer and one that nobody knew say nothing.
const fn rank(answer: Answer) -> Option<u8> {
    match answer {
        Answer::Yes => Some(2),
        Answer::Partly => Some(1),
        Answer::No => Some(0),
        Answer::Open | Answer::Unknown => None,
    }
}

fn compare(before: Option<u8>, now: Option<u8>) -> Option<Change> {
    Some(Change::of(now?.cmp(&before?)))
}

/// The results of each script that was played at least twice, the script that was played last first. A rehearsal is one
/// person's and no drill.
pub fn series(plan: &Plan) -> Vec<DrillSeries<'_>> {
    let mut all: Vec<DrillSeries<'_>> = Vec::new();
    for (id, result) in results(plan) {
        if result.kind == DrillKind::Rehearsal {
            continue;
        }
        let known = all.iter_mut().find(|one| {
            one.results
                .first()
                .is_some_and(|(_, first)| is_same_script(first, result))
        });
        match known {
            Some(one) => one.results.push((id, result)),
            None => all.push(DrillSeries {
                results: vec![(id, result)],
            }),
        }
    }
    all.retain(|one| one.results.len() > 1);
    for one in &mut all {
        one.results.reverse();
    }
    all
}

/// What drills showed and what nobody mended, what waits longest first. What was made an action waits until that is
/// done or given up; what an earlier drill showed in the same words is mended with it, what a later one shows is not.
pub fn still_to_mend(plan: &Plan) -> Vec<StillToMend> {
    let mut mended: BTreeMap<String, Timestamp> = BTreeMap::new();
    for action in plan.actions.values().filter(|action| !action.is_to_do()) {
        if let Some(result) = action.drill.and_then(|id| plan.drills.get(&id)) {
            let at = mended.entry(search_key(&action.text)).or_insert(result.at);
            *at = (*at).max(result.at);
        }
    }
    let mut found: BTreeMap<String, StillToMend> = BTreeMap::new();
    for (id, result) in results(plan) {
        for text in to_mend(result) {
            if mended.get(&search_key(&text)).is_some_and(|at| result.at <= *at) {
                continue;
            }
            let mut actions = plan.actions.iter();
            let action = actions.find(|(_, action)| action.drill == Some(id) && action.text == text);
            let action = action.map(|(id, _)| *id);
            // The newest comes first and says which drill showed it last.
            let one = found.entry(search_key(&text)).or_insert(StillToMend {
                text,
                since: result.at,
                drill: id,
                action,
            });
            one.since = one.since.min(result.at);
            one.action = one.action.or(action);
        }
    }
    let mut all: Vec<StillToMend> = found.into_values().collect();
    all.order_by(|one, other| (one.since, &one.text).cmp(&(other.since, &other.text)));
    all
}
