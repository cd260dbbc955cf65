//! Incidents that resemble each other.

use std::collections::{BTreeMap, BTreeSet};

use super::event::Event;
use super::id::Id;
use super::incident::Incident;
use super::plan::Plan;
use super::service::{Scenario, Service, Services};
use super::sorting::Sorting;

/// Which services each incident hit at any time.
pub fn services_hit(plan: &Plan) -> BTreeMap<Id<Incident>, BTreeSet<Service>> {
    let mut hit: BTreeMap<Id<Incident>, BTreeSet<Service>> = BTreeMap::new();
    for line in plan.log.values() {
        if let Event::Service { service, state } = line.what
            && state.is_hit()
        {
            hit.entry(line.incident).or_default().insert(service);
        }
    }
    hit
}

/// The scenario that these services make when they are hit.
pub fn scenario_of(hit: &BTreeSet<Service>) -> Option<Scenario> {
    let mut services = Services::unknown();
    for service in hit {
        services.set(*service, super::service::ServiceState::DoesNot);
    }
    services.scenario()
}

/// Other incidents that hit one of the same services, the newest first. A drill resembles drills, an incident
/// incidents.
pub fn similar(plan: &Plan, incident: Id<Incident>) -> Vec<Id<Incident>> {
    let hit = services_hit(plan);
    let Some(own) = hit.get(&incident) else {
        return Vec::new();
    };
    let is_drill = plan.incidents.get(&incident).is_some_and(|head| head.drill);
    let mut found: Vec<_> = plan
        .incidents
        .iter()
        .filter(|(id, head)| **id != incident && head.drill == is_drill)
        .filter(|(id, _)| hit.get(id).is_some_and(|other| !other.is_disjoint(own)))
        .map(|(id, head)| (head.started, *id))
        .collect();
    found.order();
    found.iter().rev().map(|(_, id)| *id).collect()
}
