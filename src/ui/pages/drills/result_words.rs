//! Drills and their results in words.

use crate::domain::drill_history::reached_percent;
use crate::domain::drill_script::DrillPlan;
use crate::domain::{Answer, DrillKind, DrillResult};
use crate::i18n::{Texts, fill, format};
use crate::ui::widgets::StatusKind;

/// What a drill that is held so is called.
pub(super) fn held_title(texts: &Texts, held: DrillPlan) -> &'static str {
    match held {
        DrillPlan::Full => texts.drills.full,
        DrillPlan::Tabletop(script) => texts.drill_scripts.of(script).0,
        DrillPlan::CallRound(_) => texts.drills.call_round,
    }
}

/// What a result is called: the script, the kind, or who rehearsed.
pub(super) fn result_title(texts: &Texts, result: &DrillResult, who: &str) -> String {
    let drills = texts.drills;
    match (DrillPlan::of_code(&result.script), result.kind) {
        (_, DrillKind::Rehearsal) => format::with_colon(texts.lang, drills.rehearsal, who),
        (DrillPlan::Full, DrillKind::Tabletop) => drills.around_table.to_owned(),
        (DrillPlan::Full, DrillKind::CallRound) => drills.call_round.to_owned(),
        (held, _) => held_title(texts, held).to_owned(),
    }
}

/// How it went, with its shape.
pub(super) fn passed_words(texts: &Texts, passed: Answer) -> (StatusKind, &'static str) {
    let drills = texts.drills;
    match passed {
        Answer::Yes => (StatusKind::Works, drills.went_well),
        Answer::Partly => (StatusKind::Due, drills.went_partly),
        Answer::No => (StatusKind::Fails, drills.went_wrong),
        Answer::Open | Answer::Unknown => (StatusKind::Unsure, drills.not_said),
    }
}

/// "2 via een vervanger", when there were any.
pub(super) fn deputy_words(texts: &Texts, result: &DrillResult) -> Option<String> {
    let count = result.by_deputy.filter(|count| *count > 0)?;
    Some(texts.count(&texts.drills.by_deputy, u64::from(count), &[]))
}

/// "Bereikt: 5 van 6, 83%, waarvan 2 via een vervanger", when anybody was to be reached.
pub(super) fn reached_words(texts: &Texts, result: &DrillResult) -> Option<String> {
    let percent = reached_percent(result)?;
    let drills = texts.drills;
    let count = |of: Option<u32>| of.unwrap_or_default().to_string();
    let of = fill(
        drills.reached_of,
        &[
            ("count", &count(result.reached)),
            ("total", &count(result.to_reach)),
        ],
    );
    let share = format::percent(texts.lang, u64::from(percent));
    let reached = format!("{}, {share}", format::with_colon(texts.lang, drills.reached, &of));
    Some(match deputy_words(texts, result) {
        Some(deputies) => format!("{reached}, {deputies}"),
        None => reached,
    })
}
