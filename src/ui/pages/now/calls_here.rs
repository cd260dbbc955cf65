use super::helm_part::Helm;
use crate::domain::reachability::Turn;
use crate::domain::{CallPart, CallRow, Contact, Id, Outreach, Plan};
use crate::i18n::Texts;
use crate::state::{OpenIncident, Session};

/// Which calls of an incident fall to whoever uses this device: those that were handed to them, and all others while they
/// lead, or while nobody does or can be told.
pub struct CallsHere {
    /// What was done to reach people.
    pub outreach: Outreach,
    user: Option<Id<Contact>>,
    leads: bool,
}

impl CallsHere {
    /// Of an incident, for whoever is called so; a nameless device may be anybody's.
    pub fn of(session: Session, texts: &Texts, plan: &Plan, open: &OpenIncident, name: &str) -> Self {
        let helm = Helm::of(session, texts, plan, open);
        Self {
            outreach: Outreach::in_plan(plan, open.id),
            user: plan.contact_named(name),
            leads: name.is_empty() || helm.is_led_by(name) != Some(false),
        }
    }

    /// Whether this one is called here.
    pub fn has(&self, contact: Id<Contact>) -> bool {
        self.outreach.is_called_by(contact, self.user, self.leads)
    }

    /// Whether this row of the round is still to be called here.
    pub fn has_left(&self, row: &CallRow) -> bool {
        matches!(row.part, CallPart::Left | CallPart::Handed)
            && row.to_try.turn != Turn::Dead
            && self.has(row.contact)
    }
}
