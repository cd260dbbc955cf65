//! Who answers for the plan (template 1.1): what others change in it waits for them.

use std::collections::BTreeSet;

use super::contact::Contact;
use super::plan::Plan;
use super::text::search_key;

/// Those who answer for the plan: its authors, who stands in for them, and who keeps it; by the names under which they
/// write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanKeepers(BTreeSet<String>);

impl PlanKeepers {
    /// Those whom the plan names. A first name counts where nobody else in the plan has it.
    pub fn of(plan: &Plan) -> Self {
        let team = &plan.team;
        let ids = team.authors.iter().chain(&team.backup).chain(&team.plan_owner);
        let people = ids.filter_map(|id| plan.contacts.get(id));
        let mut names = BTreeSet::new();
        for contact in people.filter(|contact| contact.is_filled()) {
            names.insert(search_key(&contact.name()));
            let first = search_key(&contact.first_name);
            let has_it = |other: &&Contact| search_key(&other.first_name) == first;
            if plan.contacts.values().filter(has_it).count() == 1 {
                names.insert(first);
            }
        }
        names.remove("");
        Self(names)
    }

    /// Whether this person may decide about changes of the plan: one of those who answer for it. Where the plan names
    /// nobody, everybody does.
    pub fn may_decide(&self, name: &str) -> bool {
        self.0.is_empty() || self.0.contains(&search_key(name))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::Id;

    fn plan(people: &[(&str, &str)]) -> Plan {
        let mut plan = Plan::default();
        for (bits, (first, last)) in (1..).zip(people) {
            let contact = Contact {
                first_name: (*first).to_owned(),
                last_name: (*last).to_owned(),
                ..Contact::default()
            };
            plan.contacts.insert(Id::from_bits(bits), contact);
        }
        plan
    }

    #[test]
    fn where_nobody_is_named_everybody_decides() {
        assert!(PlanKeepers::of(&plan(&[("Els", "Maes")])).may_decide(""));
        let mut unfilled = plan(&[("", "")]);
        unfilled.team.plan_owner = Some(Id::from_bits(1));
        assert!(
            PlanKeepers::of(&unfilled).may_decide("An"),
            "a row that is still to fill is nobody"
        );
    }

    #[test]
    fn authors_who_stands_in_and_who_keeps_the_plan_decide_and_nobody_else() {
        let mut plan = plan(&[
            ("Els", "Maes"),
            ("An", "Peeters"),
            ("Jo", "Claes"),
            ("Bo", "Wouters"),
        ]);
        plan.team.authors.insert(Id::from_bits(1));
        plan.team.backup = Some(Id::from_bits(2));
        plan.team.plan_owner = Some(Id::from_bits(3));
        let keepers = PlanKeepers::of(&plan);
        for name in ["Els Maes", " els  MAES", "An Peeters", "Jo", "Els"] {
            assert!(keepers.may_decide(name), "{name}");
        }
        for name in ["", "Bo", "Bo Wouters", "Maes"] {
            assert!(!keepers.may_decide(name), "{name}");
        }
    }

    #[test]
    fn a_first_name_that_two_have_names_nobody() {
        let mut plan = plan(&[("Els", "Maes"), ("Els", "Claes")]);
        plan.team.plan_owner = Some(Id::from_bits(1));
        let keepers = PlanKeepers::of(&plan);
        assert!(!keepers.may_decide("Els"));
        assert!(keepers.may_decide("Els Maes"));
    }
}
