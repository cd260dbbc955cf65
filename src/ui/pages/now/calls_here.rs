use super::helm_part::Helm;
use crate::domain::{Contact, Id, Outreach, Plan};
use crate::state::OpenIncident;

/// Which calls of an incident fall to whoever uses this device: those that were handed to them, and all others while they
/// lead, or while nobody does or can be told.
pub struct CallsHere {
    outreach: Outreach,
    user: Option<Id<Contact>>,
    leads: bool,
}

impl CallsHere {
    /// Of an incident, for whoever is called so; a nameless device may be anybody's.
    pub fn of(helm: &Helm, plan: &Plan, open: &OpenIncident, name: &str) -> Self {
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
}
