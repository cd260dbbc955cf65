//! Incidents and drills over time: how long, which class, objectives kept.

use super::class::Class;
use super::event::Event;
use super::id::Id;
use super::incident::Incident;
use super::incident_state::IncidentState;
use super::plan::Plan;
use super::recovered::{Kept, recovered};
use super::service::Scenario;
use super::similar::{scenario_of, services_hit};
use super::timestamp::Timestamp;
use crate::domain::sorting::Sorting;

/// An incident or drill, looked at from later.
#[derive(Clone, Debug, PartialEq)]
pub struct PastIncident {
    /// Which.
    pub id: Id<Incident>,
    /// Its number.
    pub number: String,
    /// Whether it was a drill.
    pub drill: bool,
    /// When the outage began.
    pub began: Timestamp,
    /// How long it lasted, milliseconds; until now while it is open.
    pub lasted_ms: i64,
    /// Whether it is open.
    pub is_open: bool,
    /// The highest class that it had.
    pub class: Option<Class>,
    /// What failed.
    pub scenario: Option<Scenario>,
    /// Activities that were back within their objectives.
    pub within: usize,
    /// Activities of which that can be said.
    pub judged: usize,
    /// Others that hit one of the same services, the newest first.
    pub similar: Vec<Id<Incident>>,
}

/// The highest class that each line of the incident's log gave it.
pub fn highest_class(plan: &Plan, incident: Id<Incident>) -> Option<Class> {
    let own = plan.log.of(incident).map(|(_, line)| line);
    let classes = own.filter_map(|line| match line.what {
        Event::Class { class, .. } => Some(class),
        _ => None,
    });
    classes.max()
}

/// Every incident and drill, the newest first.
pub fn past_incidents(plan: &Plan, now: Timestamp) -> Vec<PastIncident> {
    let hit = services_hit(plan);
    let mut all: Vec<PastIncident> = Vec::new();
    for (id, head) in plan.incidents.iter() {
        let Some(state) = IncidentState::in_plan(plan, *id) else {
            continue;
        };
        let kept: Vec<Kept> = recovered(plan, *id).iter().map(|one| one.kept(now)).collect();
        let within = kept.iter().filter(|kept| **kept == Kept::Within).count();
        let late = kept.iter().filter(|kept| matches!(kept, Kept::Late(_))).count();
        let own = hit.get(id);
        let others = plan
            .incidents
            .iter()
            .filter(|(other, row)| *other != id && row.drill == head.drill)
            .filter(|(other, _)| match (own, hit.get(other)) {
                (Some(own), Some(other)) => !own.is_disjoint(other),
                _ => false,
            });
        let mut others: Vec<_> = others.map(|(other, row)| (row.started, *other)).collect();
        others.order_by(|one, other| other.cmp(one));
        all.push(PastIncident {
            id: *id,
            number: head.number.clone(),
            drill: head.drill,
            began: state.began(),
            lasted_ms: state.elapsed_ms(now),
            is_open: state.is_open(),
            class: highest_class(plan, *id),
            scenario: own.and_then(scenario_of),
            within,
            judged: within + late,
            similar: others.into_iter().map(|(_, other)| other).collect(),
        });
    }
    all.order_by_key(|one| std::cmp::Reverse((one.began, one.id)));
    all
}
