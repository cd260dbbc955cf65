//! The six services that an outage can hit, and the scenario that follows from them (template 1.2, scenarios 1 and 2).

use std::collections::BTreeMap;

use super::choice::choice;

choice! {
    /// A service that the company lives on, as "What still works?" asks for it.
    pub enum Service {
        /// The line to the internet at the site.
        #[default]
        InternetLine = "internet_line",
        /// Fixed telephony at the site.
        FixedPhones = "fixed_phones",
        /// Calls and SMS over the mobile network.
        MobileCalls = "mobile_calls",
        /// Internet over the mobile network.
        MobileData = "mobile_data",
        /// Electricity at the site.
        Electricity = "electricity",
        /// The company's own systems: servers, cloud, database.
        Systems = "systems",
    }
}

choice! {
    /// What somebody says about a service. The person's answer beats any probe.
    pub enum ServiceState {
        /// Nobody said.
        #[default]
        Unknown = "unknown",
        /// It works.
        Works = "works",
        /// It works badly: counts as hit.
        Badly = "badly",
        /// It does not work.
        DoesNot = "does_not",
    }
}

impl ServiceState {
    /// Whether the service is hit; working badly counts.
    pub const fn is_hit(self) -> bool {
        matches!(self, Self::Badly | Self::DoesNot)
    }
}

choice! {
    /// The template's scenarios (1.2).
    pub enum Scenario {
        /// Both at once, or of use in both.
        #[default]
        Both = "both",
        /// Scenario 1: fixed or mobile telephony.
        Telephony = "telephony",
        /// Scenario 2: the internet connection.
        Internet = "internet",
    }
}

impl Scenario {
    /// Whether something meant for `self` is of use in `happening`.
    pub const fn covers(self, happening: Self) -> bool {
        matches!(
            (self, happening),
            (Self::Both, _)
                | (_, Self::Both)
                | (Self::Telephony, Self::Telephony)
                | (Self::Internet, Self::Internet)
        )
    }
}

/// What is known of every service; what is not in the map is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Services(BTreeMap<Service, ServiceState>);

impl Services {
    /// Nothing known yet.
    pub fn unknown() -> Self {
        Self::default()
    }

    /// The same with one answer more.
    #[must_use]
    pub fn with(mut self, service: Service, state: ServiceState) -> Self {
        self.set(service, state);
        self
    }

    /// Takes over an answer.
    pub fn set(&mut self, service: Service, state: ServiceState) {
        self.0.insert(service, state);
    }

    /// The last answer.
    pub fn state(&self, service: Service) -> ServiceState {
        self.0.get(&service).copied().unwrap_or_default()
    }

    /// Whether the service is known to be dead. One that works badly is not.
    pub fn is_dead(&self, service: Service) -> bool {
        self.state(service) == ServiceState::DoesNot
    }

    /// Whether the service is hit, working badly included.
    pub fn is_hit(&self, service: Service) -> bool {
        self.state(service).is_hit()
    }

    /// The services that are hit, in the order in which they are asked for.
    pub fn hit(&self) -> impl Iterator<Item = Service> {
        Service::ALL
            .iter()
            .copied()
            .filter(|service| self.is_hit(*service))
    }

    /// Whether what is hit is the mobile network and nothing else.
    pub fn is_mobile_only(&self) -> bool {
        let others = [Service::InternetLine, Service::FixedPhones, Service::Systems];
        let is_mobile = self.is_hit(Service::MobileCalls) || self.is_hit(Service::MobileData);
        is_mobile && !others.into_iter().any(|service| self.is_hit(service))
    }

    /// The scenario that the answers make; none as long as neither telephony nor internet is hit.
    ///
    /// Telephony is fixed telephony or mobile calls, internet is the line, mobile data or the company's systems
    /// (out of reach is what scenario 2 describes). Electricity alone makes no scenario.
    pub fn scenario(&self) -> Option<Scenario> {
        let telephony = self.is_hit(Service::FixedPhones) || self.is_hit(Service::MobileCalls);
        let internet = self.is_hit(Service::InternetLine)
            || self.is_hit(Service::MobileData)
            || self.is_hit(Service::Systems);
        match (telephony, internet) {
            (true, true) => Some(Scenario::Both),
            (true, false) => Some(Scenario::Telephony),
            (false, true) => Some(Scenario::Internet),
            (false, false) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ServiceState::{Badly, DoesNot, Works};

    #[test]
    fn the_scenario_follows_from_what_is_hit_and_badly_counts_as_hit() {
        let says = |answers: &[(Service, ServiceState)]| {
            answers
                .iter()
                .fold(Services::unknown(), |all, (service, state)| {
                    all.with(*service, *state)
                })
                .scenario()
        };
        assert_eq!(says(&[]), None);
        assert_eq!(says(&[(Service::Electricity, DoesNot)]), None);
        assert_eq!(says(&[(Service::InternetLine, Works)]), None);
        assert_eq!(says(&[(Service::MobileCalls, Badly)]), Some(Scenario::Telephony));
        assert_eq!(
            says(&[(Service::FixedPhones, DoesNot)]),
            Some(Scenario::Telephony)
        );
        assert_eq!(says(&[(Service::InternetLine, Badly)]), Some(Scenario::Internet));
        assert_eq!(says(&[(Service::MobileData, DoesNot)]), Some(Scenario::Internet));
        assert_eq!(says(&[(Service::Systems, Badly)]), Some(Scenario::Internet));
        assert_eq!(
            says(&[(Service::FixedPhones, DoesNot), (Service::InternetLine, DoesNot)]),
            Some(Scenario::Both)
        );
    }

    #[test]
    fn what_is_for_both_scenarios_is_of_use_in_each() {
        assert!(Scenario::Both.covers(Scenario::Telephony));
        assert!(Scenario::Internet.covers(Scenario::Both));
        assert!(!Scenario::Internet.covers(Scenario::Telephony));
    }
}
