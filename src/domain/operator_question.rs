//! How the template's questions to a provider stand (1.3): open, asked, answered, answered too long ago.

use chrono::Months;

use super::answer::Answer;
use super::id::Id;
use super::operator::{Operator, OperatorAnswer, OperatorQuestion};
use super::order::listed;
use super::plan::Plan;
use super::text::is_blank;
use super::timestamp::Date;

/// An answer older than this is asked for again.
const HOLDS_MONTHS: u32 = 12;

/// How a question stands; the first is the one to do something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionState {
    /// Not asked.
    Open,
    /// Asked on that day, not answered.
    Asked(Date),
    /// Answered more than a year ago.
    Stale(Date),
    /// Answered, nobody noted when.
    Undated,
    /// Answered on that day.
    Answered(Date),
}

impl QuestionState {
    /// Whether the provider is to be asked, again or for the first time.
    pub const fn is_to_be_asked(self) -> bool {
        matches!(self, Self::Open | Self::Asked(_) | Self::Stale(_))
    }
}

/// A question to one provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedQuestion {
    /// Which of the template's questions, or one of one's own.
    pub question: OperatorQuestion,
    /// The words of a question of one's own.
    pub text: String,
    /// How it stands; where there are several rows for it, the least answered one.
    pub state: QuestionState,
    /// The row, when there is one.
    pub row: Option<Id<OperatorAnswer>>,
}

/// The template's ten questions to a provider in their order, then those of one's own.
pub fn asked_questions(plan: &Plan, operator: Id<Operator>, today: Date) -> Vec<AskedQuestion> {
    let rows = plan
        .operator_answers
        .iter()
        .map(|(id, row)| (id, row.order.as_str()));
    let rows: Vec<(Id<OperatorAnswer>, &OperatorAnswer)> = listed(rows)
        .filter_map(|id| plan.operator_answers.get(&id).map(|row| (id, row)))
        .filter(|(_, row)| row.operator == operator)
        .collect();
    let templates = OperatorQuestion::ALL
        .iter()
        .filter(|question| **question != OperatorQuestion::Own);
    let mut all: Vec<AskedQuestion> = templates
        .map(|question| {
            let rows = rows.iter().filter(|(_, row)| row.question == *question);
            let states = rows.map(|(id, row)| (state_of(row, today), *id));
            let least = states.min_by_key(|(state, _)| *state);
            AskedQuestion {
                question: *question,
                text: String::new(),
                state: least.map_or(QuestionState::Open, |(state, _)| state),
                row: least.map(|(_, id)| id),
            }
        })
        .collect();
    let own = rows
        .iter()
        .filter(|(_, row)| row.question == OperatorQuestion::Own);
    all.extend(own.map(|(id, row)| AskedQuestion {
        question: OperatorQuestion::Own,
        text: row.question_text.clone(),
        state: state_of(row, today),
        row: Some(*id),
    }));
    all
}

fn state_of(row: &OperatorAnswer, today: Date) -> QuestionState {
    let says_something = !matches!(row.answer, Answer::Open | Answer::Unknown)
        || !is_blank(&row.text)
        || row.duration.is_some()
        || row.share.is_some();
    match (says_something, row.answered_on) {
        (true, Some(on)) if holds(on, today) => QuestionState::Answered(on),
        (true, Some(on)) => QuestionState::Stale(on),
        (true, None) => QuestionState::Undated,
        (false, _) => row.asked_on.map_or(QuestionState::Open, QuestionState::Asked),
    }
}

fn holds(answered_on: Date, today: Date) -> bool {
    answered_on
        .checked_add_months(Months::new(HOLDS_MONTHS))
        .is_none_or(|until| today <= until)
}
