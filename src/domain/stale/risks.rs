//! What is stale among the risks (template 1.2: risk treatment is iterative).

use super::{is_old, is_over};
use crate::domain::id::Id;
use crate::domain::measure::Measure;
use crate::domain::order::in_owners_order;
use crate::domain::plan::{Plan, Table};
use crate::domain::risk::{Risk, RiskStudy, Treatment};
use crate::domain::timestamp::Date;

/// Why a risk is to be looked at again; of several reasons the most pressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaleRisk {
    /// It was to be treated by this day, and is not.
    NotTreated(Date),
    /// Nothing is decided about it.
    Undecided,
    /// It was last looked at on this day, more than a year ago.
    LongAgo(Date),
}

/// Why the assessment is to be done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StudyAge {
    /// The next review was to be on this day.
    ReviewOver(Date),
    /// The assessment was on this day, more than a year ago.
    LongAgo(Date),
}

/// The stale risks in the owner's order.
pub fn stale_risks(plan: &Plan, today: Date) -> Vec<(Id<Risk>, StaleRisk)> {
    let rows = in_owners_order(&plan.risks, |row| &row.order).into_iter();
    let stale = rows.filter_map(|(id, risk)| Some((id, stale_risk(risk, &plan.measures, today)?)));
    stale.collect()
}

fn stale_risk(risk: &Risk, measures: &Table<Measure>, today: Date) -> Option<StaleRisk> {
    let over = is_over(risk.due, today).filter(|_| !risk_is_treated(risk, measures));
    over.map(StaleRisk::NotTreated)
        .or_else(|| (risk.treatment == Treatment::Open).then_some(StaleRisk::Undecided))
        .or_else(|| is_old(risk.checked_on, today).map(StaleRisk::LongAgo))
}

/// Whether nothing is left to do about a risk: it is accepted, or it has measures and all of them are done.
pub fn risk_is_treated(risk: &Risk, measures: &Table<Measure>) -> bool {
    let mut known = risk.measures.iter().filter_map(|id| measures.get(id)).peekable();
    let are_done = known.peek().is_some() && known.all(|measure| measure.done_on.is_some());
    match risk.treatment {
        Treatment::Open => false,
        Treatment::Accept => true,
        Treatment::Avoid | Treatment::Reduce | Treatment::Share => are_done,
    }
}

/// Whether the study is to be done again: its review is over, or it is older than a year.
pub fn study_age(study: &RiskStudy, today: Date) -> Option<StudyAge> {
    let over = is_over(study.next_review, today).map(StudyAge::ReviewOver);
    over.or_else(|| is_old(study.assessment_on, today).map(StudyAge::LongAgo))
}
