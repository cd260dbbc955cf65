//! The acts that end an incident, as the template's table has them (step 5), with what is done of them.

use super::contact::Contact;
use super::deactivation::{DeactivationAct, DeactivationRow};
use super::id::Id;
use super::incident_marks::DeactivationMark;
use super::incident_state::IncidentState;
use super::order::in_owners_order;
use super::plan::Plan;

/// A row of the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Act {
    /// Which act.
    pub act: DeactivationAct,
    /// The row of the plan under which it is noted; nobody for the four acts of the template.
    pub row: Id<DeactivationRow>,
    /// The act in words of one's own.
    pub text: String,
    /// The function that does it.
    pub function: String,
    /// Who.
    pub person: Option<Id<Contact>>,
    /// Whose agreement it needs.
    pub agreement: Option<Id<Contact>>,
    /// Name of the document.
    pub document: String,
    /// Its reference.
    pub reference: String,
    /// What was noted when it was done.
    pub done: Option<DeactivationMark>,
    /// Why there is nothing to do.
    pub idle: Option<IdleAct>,
}

impl Act {
    /// Whether it is still to be done.
    pub fn is_left(&self) -> bool {
        self.done.is_none() && self.idle.is_none()
    }
}

/// Why an act needs nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdleAct {
    /// The plan was never activated.
    NeverActivated,
    /// There is no ticket to close.
    NoTicket,
}

impl IdleAct {
    fn of(act: DeactivationAct, state: &IncidentState) -> Option<Self> {
        match act {
            DeactivationAct::Deactivate if state.activated.is_none() => Some(Self::NeverActivated),
            DeactivationAct::CloseTicket if state.tickets.is_empty() => Some(Self::NoTicket),
            _ => None,
        }
    }
}

/// The template's acts, in its order.
const FIXED: [DeactivationAct; 4] = [
    DeactivationAct::CloseTicket,
    DeactivationAct::CloseIncident,
    DeactivationAct::Deactivate,
    DeactivationAct::OrderReview,
];

/// The whole table of an incident: the template's four acts whether the plan has them or not, then the plan's others,
/// then acts that were done and whose row is gone.
pub fn acts(plan: &Plan, state: &IncidentState) -> Vec<Act> {
    let rows = in_owners_order(&plan.deactivation, |row| &row.order);
    let mut taken = Vec::new();
    let mut all = Vec::new();
    for act in FIXED {
        let row = rows.iter().find(|(_, row)| row.act == act);
        taken.extend(row.map(|(id, _)| *id));
        let mut one = row.map(|(_, row)| written(row)).unwrap_or_default();
        one.act = act;
        fill_up(&mut one, plan);
        all.push(one);
    }
    for (id, row) in rows.iter().filter(|(id, _)| !taken.contains(id)) {
        let mut one = written(row);
        one.row = *id;
        all.push(one);
    }
    for one in &mut all {
        one.done = state.deactivation.get(&(one.act, one.row)).cloned();
        one.idle = IdleAct::of(one.act, state);
    }
    for ((act, row), mark) in &state.deactivation {
        if !all.iter().any(|one| (one.act, one.row) == (*act, *row)) {
            all.push(Act {
                act: *act,
                row: *row,
                done: Some(mark.clone()),
                ..Act::default()
            });
        }
    }
    all
}

fn written(row: &DeactivationRow) -> Act {
    Act {
        act: row.act,
        text: row.text.clone(),
        function: row.function.clone(),
        person: row.person,
        agreement: row.agreement,
        document: row.document.clone(),
        reference: row.reference.clone(),
        ..Act::default()
    }
}

/// Whom the template names where the plan's row names nobody.
fn fill_up(one: &mut Act, plan: &Plan) {
    let team = &plan.team;
    match one.act {
        DeactivationAct::CloseTicket => one.agreement = one.agreement.or(team.incident_manager),
        DeactivationAct::CloseIncident => one.agreement = one.agreement.or(team.continuity_manager),
        DeactivationAct::Deactivate | DeactivationAct::OrderReview => {
            one.person = one.person.or(team.incident_manager);
        }
        DeactivationAct::Own => {}
    }
}
