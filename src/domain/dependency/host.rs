//! On whose infrastructure a line runs: as it is written, else as its operator answered the template's question (1.3).

use super::known::named_in;
use super::point::operator_key;
use crate::domain::answer::Answer;
use crate::domain::id::Id;
use crate::domain::line::Line;
use crate::domain::operator::{OperatorAnswer, OperatorQuestion};
use crate::domain::order::listed;
use crate::domain::plan::Plan;
use crate::domain::text::is_blank;

/// On whose infrastructure a line runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Host {
    /// Nobody wrote it, and the operator did not say.
    NotKnown,
    /// It is written, or the operator's own.
    Known,
    /// The operator rents it wholly from these.
    RentedFrom(Vec<String>),
}

/// On whose infrastructure a line runs; `known` are the known operators.
pub(super) fn host_of(plan: &Plan, id: Id<Line>, line: &Line, known: &[String]) -> Host {
    if !is_blank(&line.infrastructure) {
        return Host::Known;
    }
    let key = operator_key(&line.operator);
    let rents = |answer: &&OperatorAnswer| matches!(answer.answer, Answer::Yes | Answer::Partly);
    let answers = answers_of(plan, &key, OperatorQuestion::Leased);
    let about = |line: Option<Id<Line>>| {
        let answers = answers.iter().map(|(_, answer)| *answer);
        answers.filter(|answer| answer.line == line).collect::<Vec<_>>()
    };
    let mut answers = about(Some(id));
    answers.retain(|answer| matches!(answer.answer, Answer::Yes | Answer::Partly | Answer::No));
    if answers.is_empty() {
        answers = about(None);
    }
    match answers.iter().copied().find(rents) {
        Some(answer) if answer.answer == Answer::Yes => {
            let mut owners = named_in(&answer.text, known);
            owners.retain(|owner| operator_key(owner) != key);
            match owners.is_empty() {
                true => Host::NotKnown,
                false => Host::RentedFrom(owners),
            }
        }
        // A part of it may be anybody's.
        Some(_) => Host::NotKnown,
        None if answers.iter().any(|answer| answer.answer == Answer::No) => Host::Known,
        None => Host::NotKnown,
    }
}

/// What the operator of this key answered to a question, in the order of the answers.
pub(super) fn answers_of<'a>(
    plan: &'a Plan,
    key: &str,
    question: OperatorQuestion,
) -> Vec<(Id<OperatorAnswer>, &'a OperatorAnswer)> {
    let is_asked = |row: &OperatorAnswer| {
        let operator = plan.operators.get(&row.operator);
        row.question == question
            && operator.is_some_and(|operator| !key.is_empty() && operator_key(&operator.name) == key)
    };
    let rows = plan.operator_answers.iter();
    let rows = listed(rows.map(|(id, row)| (id, row.order.as_str())));
    let rows = rows.filter_map(|id| Some((id, plan.operator_answers.get(&id)?)));
    rows.filter(|(_, row)| is_asked(row)).collect()
}
