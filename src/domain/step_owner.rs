//! In whose hands a step of the checklist is: whoever was given it in the incident, else whom the plan names for a step
//! of the company's own.

use super::contact::Contact;
use super::id::Id;
use super::incident_state::IncidentState;
use super::plan::Plan;
use super::step_ref::StepRef;
use super::text::search_key;
use super::timestamp::Timestamp;

/// Who has a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepOwner {
    /// The contact; nobody when it is none of the plan's.
    pub contact: Id<Contact>,
    /// The name, as it was when the step was given, or as the plan has it.
    pub name: String,
    /// Since when; none: nobody was given it, the plan names the person.
    pub since: Option<Timestamp>,
}

impl StepOwner {
    /// Who has a step of the incident; `None`: nobody in particular.
    pub fn of(plan: &Plan, state: &IncidentState, step: StepRef) -> Option<Self> {
        let called = |id: Id<Contact>| plan.contacts.get(&id).map(Contact::called);
        if let Some(given) = state.assigned.get(&step) {
            let name = match given.name.as_str() {
                "" => called(given.contact).unwrap_or_default(),
                name => name.to_owned(),
            };
            return Some(Self {
                contact: given.contact,
                name,
                since: Some(given.since),
            });
        }
        let StepRef::Own(id) = step else { return None };
        let contact = plan.steps.get(&id)?.owner?;
        Some(Self {
            contact,
            name: called(contact)?,
            since: None,
        })
    }

    /// Whether it is the person of this name, as they named themselves on their device.
    pub fn is_called(&self, plan: &Plan, name: &str) -> bool {
        let key = search_key(name);
        let is_named = |other: &str| search_key(other) == key;
        let in_plan = || plan.contacts.get(&self.contact).map(Contact::called);
        !key.is_empty() && (is_named(&self.name) || in_plan().is_some_and(|name| is_named(&name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::incident_marks::Named;
    use crate::domain::reflex::Reflex;
    use crate::domain::step::Step;

    const ELS: Id<Contact> = Id::from_bits(4);
    const OWN: StepRef = StepRef::Own(Id::from_bits(7));

    fn plan() -> Plan {
        let mut plan = Plan::default();
        let els = Contact {
            first_name: "Els".to_owned(),
            last_name: "Maes".to_owned(),
            ..Contact::default()
        };
        plan.contacts.insert(ELS, els);
        let step = Step {
            owner: Some(ELS),
            ..Step::default()
        };
        plan.steps.insert(Id::from_bits(7), step);
        plan
    }

    fn given(contact: Id<Contact>, name: &str) -> IncidentState {
        let mut state = IncidentState::default();
        let to = Named {
            contact,
            name: name.to_owned(),
            since: Timestamp::new(5, 0),
        };
        state.assigned.insert(OWN, to);
        state
    }

    #[test]
    fn whoever_was_given_it_goes_before_whom_the_plan_names() {
        let name = |state: &IncidentState| StepOwner::of(&plan(), state, OWN).map(|owner| owner.name);
        assert_eq!(name(&IncidentState::default()).as_deref(), Some("Els MAES"));
        assert_eq!(name(&given(Id::default(), "Jef")).as_deref(), Some("Jef"));
        assert_eq!(name(&given(ELS, "")).as_deref(), Some("Els MAES"));
        let reflex = StepRef::Reflex(Reflex::Obvious);
        assert_eq!(StepOwner::of(&plan(), &IncidentState::default(), reflex), None);
    }

    #[test]
    fn it_is_mine_under_either_spelling_of_my_name_and_nobody_is_a_device_without_a_name() {
        let mine = |state: &IncidentState, name: &str| {
            StepOwner::of(&plan(), state, OWN).is_some_and(|owner| owner.is_called(&plan(), name))
        };
        assert!(mine(&given(ELS, "Mevrouw Maes"), "els maes"));
        assert!(mine(&given(Id::default(), "Jef"), " JEF "));
        assert!(!mine(&given(Id::default(), "Jef"), "Els Maes"));
        assert!(!mine(&given(Id::default(), ""), ""));
    }
}
