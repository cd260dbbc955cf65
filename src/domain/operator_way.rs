//! How the operator can be told of the outage now: by a call while one is possible, else by what is left.

use super::plan::Plan;
use super::reachability::{Reason, Situation, Verdict};
use super::service::{Service, Services};
use super::way_out::other_networks;

/// The way to tell the operator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OperatorWay {
    /// A call: a fixed line or mobile calls live, or nobody said that they do not.
    #[default]
    Call,
    /// No call, but data: on the operator's website or in its app.
    Online,
    /// Neither here, but somebody at the site has a mobile on another network.
    OtherPhone,
    /// Nothing of all that: on foot to a telephone that works, or later.
    OnFoot,
}

impl OperatorWay {
    /// As things stand. Data that nobody tested comes after a colleague's telephone. The operator of this phone is asked
    /// for only where it matters.
    pub fn of(plan: &Plan, services: &Services, my_operator: impl FnOnce() -> String) -> Self {
        if !services.is_dead(Service::MobileCalls) {
            return Self::Call;
        }
        let situation = Situation::new(plan, services.clone(), &my_operator());
        if !situation.my_phones().is_dead() {
            return Self::Call;
        }
        match situation.my_data() {
            Verdict::Reachable | Verdict::Maybe(Reason::WorksBadly(_)) => Self::Online,
            _ if !other_networks(plan, &situation).is_empty() => Self::OtherPhone,
            Verdict::Maybe(_) => Self::Online,
            Verdict::Dead(_) => Self::OnFoot,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::Contact;
    use crate::domain::id::Id;
    use crate::domain::number::Number;
    use crate::domain::service::ServiceState;

    fn way(plan: &Plan, said: &[(Service, ServiceState)]) -> OperatorWay {
        let said = said.iter();
        let services = said.fold(Services::unknown(), |all, (service, state)| {
            all.with(*service, *state)
        });
        OperatorWay::of(plan, &services, || "Noordlijn".to_owned())
    }

    /// A colleague at the site whose mobile is with this operator.
    fn colleague(operator: &str) -> Plan {
        let mut plan = Plan::default();
        let contact = Contact {
            first_name: "An".to_owned(),
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(1), contact);
        let number = Number {
            contact: Id::from_bits(1),
            value: "+32470123456".to_owned(),
            operator: operator.to_owned(),
            ..Number::default()
        };
        plan.numbers.insert(Id::from_bits(2), number);
        plan
    }

    #[test]
    fn a_call_comes_first_while_one_telephone_may_live() {
        use ServiceState::{Badly, DoesNot};
        let plan = Plan::default();
        for said in [
            &[][..],
            &[(Service::MobileCalls, DoesNot)],
            &[(Service::FixedPhones, DoesNot)],
            &[(Service::MobileCalls, DoesNot), (Service::FixedPhones, Badly)],
        ] {
            assert_eq!(way(&plan, said), OperatorWay::Call, "{said:?}");
        }
    }

    #[test]
    fn with_all_telephones_dead_it_is_what_still_lives_and_on_foot_at_last() {
        use ServiceState::{Badly, DoesNot, Works};
        let (alone, other) = (Plan::default(), colleague("Zuidnet"));
        let dead = [(Service::MobileCalls, DoesNot), (Service::FixedPhones, DoesNot)];
        let after = |plan: &Plan, more: &[(Service, ServiceState)]| way(plan, &[&dead, more].concat());
        for data in [(Service::MobileData, Badly), (Service::InternetLine, Works)] {
            assert_eq!(after(&other, &[data]), OperatorWay::Online, "{data:?}");
        }
        assert_eq!(
            after(&other, &[]),
            OperatorWay::OtherPhone,
            "data that nobody tested"
        );
        assert_eq!(after(&alone, &[]), OperatorWay::Online);
        let no_data = [(Service::MobileData, DoesNot), (Service::InternetLine, DoesNot)];
        assert_eq!(after(&other, &no_data), OperatorWay::OtherPhone);
        assert_eq!(after(&colleague("Noordlijn"), &no_data), OperatorWay::OnFoot);
        assert_eq!(after(&alone, &no_data), OperatorWay::OnFoot);
    }
}
