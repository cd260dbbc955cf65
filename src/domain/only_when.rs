//! When a company's step is of use: from which class on, in which scenario (template steps 1.2, 2.2.2 and 3).

use super::class::Class;
use super::incident_state::IncidentState;
use super::service::Scenario;
use super::step::Step;

/// Conditions of a step; empty: it is for every incident.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OnlyWhen {
    /// From this class on.
    pub from_class: Option<Class>,
    /// In this scenario; never [`Scenario::Both`], which is no condition.
    pub scenario: Option<Scenario>,
}

impl OnlyWhen {
    /// All conditions of a step.
    pub fn of(step: &Step) -> Self {
        Self {
            from_class: step.from_class,
            scenario: Some(step.scenario).filter(|scenario| *scenario != Scenario::Both),
        }
    }

    /// Whether there is none.
    pub fn is_always(self) -> bool {
        self == Self::default()
    }

    /// The conditions that this incident does not meet. One of which nobody can tell yet, because the class is not
    /// set or nothing was said to be hit, does not fail: in doubt a step is done rather than forgotten.
    #[must_use]
    pub fn failed_in(self, incident: &IncidentState) -> Self {
        let happening = incident.services.scenario();
        Self {
            from_class: self
                .from_class
                .filter(|from| incident.class.is_some_and(|class| class < *from)),
            scenario: self
                .scenario
                .filter(|scenario| happening.is_some_and(|happening| !scenario.covers(happening))),
        }
    }

    /// The conditions of which nobody can tell yet whether this incident meets them.
    #[must_use]
    pub fn open_in(self, incident: &IncidentState) -> Self {
        Self {
            from_class: self.from_class.filter(|_| incident.class.is_none()),
            scenario: self.scenario.filter(|_| incident.services.scenario().is_none()),
        }
    }
}
