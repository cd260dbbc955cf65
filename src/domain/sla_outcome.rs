//! The repair times in the contracts against what really happened, from the first ticket of each line.

use super::activity::Activity;
use super::id::Id;
use super::incident_state::IncidentState;
use super::line::Line;
use super::plan::Plan;
use super::recovered::{Kept, Recovered};
use super::repair::line_back;
use super::sla::Sla;
use super::standstill::needed;
use super::timestamp::Timestamp;

/// What a contract promised for a line with a ticket, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlaOutcome {
    /// The line; nobody when it is none of the inventory.
    pub line: Id<Line>,
    /// The operator, as the ticket names it.
    pub operator: String,
    /// The agreement; none: the plan knows of none for this line.
    pub sla: Option<Id<Sla>>,
    /// When the first ticket was opened.
    pub since: Timestamp,
    /// How long it took from then on, until now while it lasts, milliseconds.
    pub took_ms: i64,
    /// Whether the line is back.
    pub is_over: bool,
    /// By how much the promised repair time was missed, milliseconds, negative when it was not; none: none is promised.
    pub late_ms: Option<i64>,
    /// The hours within which alone the contract counts: then `late_ms` is the most it can be.
    pub hours: Option<String>,
}

impl SlaOutcome {
    /// The outcomes of an incident, by the order of its tickets; a line without an agreement once, without one.
    pub fn all(plan: &Plan, state: &IncidentState, now: Timestamp) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for ticket in &state.tickets {
            if all.iter().any(|one| one.line == ticket.line) {
                continue;
            }
            let back = line_back(plan, state, ticket.line);
            let end = back.unwrap_or(now);
            let took_ms = end.shown_since_ms(ticket.at).max(0);
            let without = Self {
                line: ticket.line,
                operator: ticket.operator.clone(),
                sla: None,
                since: ticket.at,
                took_ms,
                is_over: back.is_some(),
                late_ms: None,
                hours: None,
            };
            let own = plan.slas.iter().filter(|(_, sla)| sla.line == ticket.line);
            let agreed: Vec<Self> = own
                .map(|(id, sla)| Self {
                    sla: Some(*id),
                    late_ms: sla
                        .repair_time
                        .map(|promised| end.late_ms(ticket.at.plus_ms(promised.ms()))),
                    hours: sla.counted_hours(),
                    ..without.clone()
                })
                .collect();
            if agreed.is_empty() {
                all.push(without);
            } else {
                all.extend(agreed);
            }
        }
        all
    }

    /// Whether the promised repair time was missed; not said where the contract counts only some hours.
    pub fn is_broken(&self) -> bool {
        self.hours.is_none() && self.is_past_the_earliest()
    }

    /// Whether it may have been missed: past the promised time around the clock, and the contract counts less.
    pub fn may_be_broken(&self) -> bool {
        self.hours.is_some() && self.is_past_the_earliest()
    }

    fn is_past_the_earliest(&self) -> bool {
        self.late_ms.is_some_and(|late| late > 0)
    }

    /// The activities that were late and for which the contract's promise comes too late even when it is kept: they need
    /// the line, and their objective is shorter.
    pub fn too_long_for(&self, plan: &Plan, all: &[Recovered], now: Timestamp) -> Vec<Id<Activity>> {
        let agreed = self.sla.and_then(|id| plan.slas.get(&id)?.repair_time);
        let Some(promised) = agreed else {
            return Vec::new();
        };
        let service = plan.lines.get(&self.line).and_then(|line| line.kind.service());
        let needs = |id: &Id<Activity>| {
            let row = plan.activities.get(id);
            row.is_some_and(|row| {
                row.lines.contains(&self.line)
                    || service.is_some_and(|service| needed(plan, row).contains(&service))
            })
        };
        let late = all.iter().filter(|one| matches!(one.kept(now), Kept::Late(_)));
        let shorter = late.filter(|one| one.objective.is_some_and(|objective| objective < promised));
        shorter.map(|one| one.activity).filter(needs).collect()
    }

    /// What the line is called, with its operator.
    pub fn line_name(&self, plan: &Plan) -> String {
        let line = plan.lines.get(&self.line).map(|line| line.name.clone());
        let names = [line.unwrap_or_default(), self.operator.clone()];
        let names = names.into_iter().filter(|name| !name.is_empty());
        names.collect::<Vec<_>>().join(", ")
    }
}
