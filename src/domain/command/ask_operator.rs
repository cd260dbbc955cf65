//! The letter with the open questions went out (template 1.3).

use crate::domain::id::Id;
use crate::domain::operator::{Operator, OperatorAnswer};
use crate::domain::operator_question::asked_questions;
use crate::domain::plan::Plan;

use super::row::SaveRow;
use super::{Command, Moment, Refusal, Touched};

/// Notes that everything that is to be asked of a provider was asked today. What was asked today already stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskOperator {
    /// Whom.
    pub operator: Id<Operator>,
}

impl Command for AskOperator {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        if !plan.operators.contains_key(&self.operator) {
            return Err(Refusal::NotThere(self.operator.entity()));
        }
        let today = at.now.date();
        let open = asked_questions(plan, self.operator, today);
        let open = open.into_iter().filter(|asked| asked.state.is_to_be_asked());
        let mut touched = Touched::new();
        for asked in open {
            match asked.row {
                Some(id) => {
                    if let Some(row) = plan.operator_answers.get(&id)
                        && row.asked_on != Some(today)
                    {
                        let asked_today = OperatorAnswer {
                            asked_on: Some(today),
                            ..row.clone()
                        };
                        plan.operator_answers.insert(id, asked_today);
                        touched.push(id.entity());
                    }
                }
                None => touched.extend(
                    SaveRow::new(OperatorAnswer {
                        operator: self.operator,
                        question: asked.question,
                        asked_on: Some(today),
                        ..OperatorAnswer::default()
                    })
                    .apply(plan, at)?,
                ),
            }
        }
        Ok(touched)
    }
}
