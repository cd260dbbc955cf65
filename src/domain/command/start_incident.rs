//! Starting an incident or a drill: two taps, no data needed.

use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::plan::Plan;
use crate::domain::service::{Service, ServiceState, Services};

use super::log_event::write_line;
use super::{Command, Moment, Refusal, Touched};

/// Opens an incident or a drill. The incident is the first entity touched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartIncident {
    /// A drill, not an incident.
    pub drill: bool,
    /// The drill's script; empty: none.
    pub script: String,
    /// What was said of the services before the start.
    pub services: Services,
}

impl Command for StartIncident {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let id: Id<Incident> = at.new_id();
        let incident = Incident {
            number: Incident::number_for(at.now, at.next_random()),
            drill: self.drill,
            started: at.now,
            started_by: at.who.clone(),
            script: self.script,
            ..Incident::default()
        };
        plan.incidents.insert(id, incident);
        let mut touched = vec![id.entity()];
        let started = Event::Started { drill: self.drill };
        touched.push(write_line(plan, at, id, started));
        let said = Service::ALL
            .iter()
            .map(|service| (*service, self.services.state(*service)))
            .filter(|(_, state)| *state != ServiceState::Unknown);
        for (service, state) in said {
            // A later millisecond each, so that the log keeps the order.
            at.now = at.now.plus_ms(1);
            touched.push(write_line(plan, at, id, Event::Service { service, state }));
        }
        Ok(touched)
    }
}
