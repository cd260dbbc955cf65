//! What the last closed incident still leaves to do: its review, its cause, actions without anybody who does them.

use std::collections::BTreeSet;

use super::action::Action;
use super::answer::Answer;
use super::id::Id;
use super::incident::Incident;
use super::incident_state::IncidentState;
use super::plan::Plan;
use super::review::Review;

/// What is open after an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenPoints {
    /// Which incident.
    pub incident: Id<Incident>,
    /// Its review is not finished.
    pub review: bool,
    /// Its cause is not known.
    pub cause: bool,
    /// So many of its actions are in nobody's hands.
    pub ownerless: usize,
}

/// Of the incident that started last among those that are closed, as far as anything is open; drills leave nothing. `open`
/// are the incidents that run.
pub fn open_points(plan: &Plan, open: &BTreeSet<Id<Incident>>) -> Option<OpenPoints> {
    let closed = plan.incidents.iter();
    let closed = closed.filter(|(id, head)| !head.drill && !open.contains(id));
    let (id, head) = closed.max_by_key(|(id, head)| (head.started, **id))?;
    // Of one whose log is not here yet nothing is said.
    IncidentState::in_plan(plan, *id).filter(|state| !state.is_open())?;
    let review = plan.reviews.get(&Review::id_for(*id));
    let own = plan
        .actions
        .values()
        .filter(|action| action.incident == Some(*id));
    let ownerless = own.filter(|action| Action::is_to_do(action) && action.owner.is_none());
    let points = OpenPoints {
        incident: *id,
        review: review.is_none_or(|review| review.finished_on.is_none()),
        cause: head.cause_known != Answer::Yes,
        ownerless: ownerless.count(),
    };
    (points.review || points.cause || points.ownerless > 0).then_some(points)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{CloseIncident, Command, Moment, StartIncident};
    use crate::domain::contact::Contact;

    fn start(plan: &mut Plan, ms: i64, drill: bool) -> Id<Incident> {
        let start = StartIncident {
            drill,
            ..StartIncident::default()
        };
        assert!(start.apply(plan, &mut Moment::at_ms(ms)).is_ok());
        plan.incidents
            .iter()
            .max_by_key(|(_, head)| head.started)
            .map_or(Id::default(), |(id, _)| *id)
    }

    fn close(plan: &mut Plan, incident: Id<Incident>, ms: i64) {
        let close = CloseIncident {
            incident,
            agreed_by: String::new(),
        };
        assert!(close.apply(plan, &mut Moment::at_ms(ms)).is_ok());
    }

    #[test]
    fn a_closed_incident_leaves_its_review_its_cause_and_actions_that_nobody_has() {
        let mut plan = Plan::default();
        let id = start(&mut plan, 1_000, false);
        assert_eq!(open_points(&plan, &BTreeSet::from([id])), None, "it runs");
        close(&mut plan, id, 2_000);
        let mut action = Action {
            incident: Some(id),
            text: "Second line".to_owned(),
            ..Action::default()
        };
        plan.actions.insert(Id::from_bits(1), action.clone());
        let all = OpenPoints {
            incident: id,
            review: true,
            cause: true,
            ownerless: 1,
        };
        assert_eq!(open_points(&plan, &BTreeSet::new()), Some(all));
        let drill = start(&mut plan, 3_000, true);
        close(&mut plan, drill, 4_000);
        assert_eq!(
            open_points(&plan, &BTreeSet::new()),
            Some(all),
            "a drill leaves nothing"
        );
        action.owner = Some(Id::<Contact>::from_bits(2));
        plan.actions.insert(Id::from_bits(1), action);
        if let Some(head) = plan.incidents.get_mut(&id) {
            head.cause_known = Answer::Yes;
        }
        let review = Review {
            finished_on: Some(crate::domain::Date::default()),
            ..Review::default()
        };
        plan.reviews.insert(Review::id_for(id), review);
        assert_eq!(open_points(&plan, &BTreeSet::new()), None);
    }
}
