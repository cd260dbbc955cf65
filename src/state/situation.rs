//! What still works, as far as anybody said so.

use crate::domain::SortedMap;
use crate::domain::{Service, ServiceState, Services, Timestamp};

/// The services with the time since when each is so. Of the open incident, or noted on this device before one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Situation {
    /// What still works.
    pub services: Services,
    /// Since when each service works, or does not work well.
    pub since: SortedMap<Service, Timestamp>,
}

impl Situation {
    /// Takes over an answer; the time stays when nothing changed, or what did not work well works better or worse.
    pub(super) fn set(&mut self, service: Service, state: ServiceState, at: Timestamp) {
        let stays_hit = self.services.is_hit(service) && state.is_hit();
        if self.services.state(service) != state && !stays_hit {
            self.since.insert(service, at);
        }
        self.services.set(service, state);
    }

    /// One line of text for this device's settings: `internet_line=does_not@2026-…;…`.
    pub(super) fn to_text(&self) -> String {
        let parts: Vec<String> = self
            .since
            .iter()
            .map(|(service, at)| format!("{}={}@{at}", service.code(), self.services.state(*service).code()))
            .collect();
        parts.join(";")
    }

    /// Reads what [`Self::to_text`] wrote; parts that are no answer are left out.
    pub(super) fn from_text(text: &str) -> Self {
        let mut situation = Self::default();
        for part in text.split(';') {
            let answer = part.split_once('=').and_then(|(service, rest)| {
                let (state, at) = rest.split_once('@')?;
                Some((
                    Service::from_code(service)?,
                    ServiceState::from_code(state)?,
                    at.parse().ok()?,
                ))
            });
            if let Some((service, state, at)) = answer {
                situation.services.set(service, state);
                situation.since.insert(service, at);
            }
        }
        situation
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_reads_back_with_its_time() {
        let mut situation = Situation::default();
        situation.set(
            Service::InternetLine,
            ServiceState::DoesNot,
            Timestamp::new(1_764_000_000_123, 60),
        );
        situation.set(
            Service::Electricity,
            ServiceState::Works,
            Timestamp::new(1_764_000_060_000, 60),
        );
        situation.set(
            Service::Electricity,
            ServiceState::Works,
            Timestamp::new(1_764_000_999_000, 60),
        );
        assert_eq!(Situation::from_text(&situation.to_text()), situation);
        assert_eq!(
            situation.since.get(&Service::Electricity),
            Some(&Timestamp::new(1_764_000_060_000, 60))
        );
    }

    #[test]
    fn what_gets_worse_has_not_worked_well_since_it_first_did_not() {
        let mut situation = Situation::default();
        let at = |minute: i64| Timestamp::new(1_764_000_000_000 + minute * 60_000, 60);
        let says = [
            (1, ServiceState::Badly, 1),
            (5, ServiceState::DoesNot, 1),
            (7, ServiceState::Works, 7),
            (9, ServiceState::DoesNot, 9),
        ];
        for (minute, state, since) in says {
            situation.set(Service::InternetLine, state, at(minute));
            assert_eq!(
                situation.since.get(&Service::InternetLine),
                Some(&at(since)),
                "{minute}"
            );
        }
    }

    #[test]
    fn rubbish_says_nothing() {
        assert_eq!(
            Situation::from_text(";;x=y@z;internet_line=works"),
            Situation::default()
        );
    }
}
