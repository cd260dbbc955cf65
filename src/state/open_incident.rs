//! The incident that is open on this device now.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::domain::Sorting;
use crate::domain::drill_script::{ScriptRun, is_around_a_table};
use crate::domain::gathered;
use crate::domain::incident_log::{is_open, log_of};
use crate::domain::{Ending, Endings, Id, Incident, IncidentState, Plan, Timestamp};
use crate::store::Keep;

/// An incident with how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenIncident {
    /// Its id.
    pub id: Id<Incident>,
    /// Its head.
    pub head: Incident,
    /// How it stands after all log lines that are here.
    pub state: IncidentState,
}

impl OpenIncident {
    /// The one that was chosen, when it is among these open incidents, else the one that started last.
    pub(super) fn shown(
        plan: &Plan,
        open: &BTreeSet<Id<Incident>>,
        chosen: Option<Id<Incident>>,
    ) -> Option<Self> {
        let newest = || {
            let heads = open
                .iter()
                .filter_map(|id| Some((plan.incidents.get(id)?.weight(), *id)));
            heads.max().map(|(_, id)| id)
        };
        Self::of(plan, chosen.filter(|id| open.contains(id)).or_else(newest)?)
    }

    /// How it stands and what time it is, as the screens tell both: around a table by the clock of the story.
    pub fn told(&self, plan: &Plan, now: Timestamp) -> (Cow<'_, IncidentState>, Timestamp) {
        let run = is_around_a_table(&self.head).then(|| ScriptRun::of(plan, self.id));
        let told = run.flatten().and_then(|run| run.told(&self.state, now));
        match told {
            Some((state, now)) => (Cow::Owned(state), now),
            None => (Cow::Borrowed(&self.state), now),
        }
    }

    /// An incident of the plan, open or not.
    pub fn of(plan: &Plan, id: Id<Incident>) -> Option<Self> {
        Some(Self {
            id,
            head: plan.incidents.get(&id)?.clone(),
            state: IncidentState::in_plan(plan, id)?,
        })
    }
}

/// Every open incident. One of which no line is here yet does not count: the store that keeps all logs has not
/// answered, and a closed incident must not flash up as open.
pub(super) fn open_incidents(plan: &Plan, endings: &Endings) -> BTreeSet<Id<Incident>> {
    let is_open = |id, ending: &Ending| match (ending.closings.is_empty(), ending.is_reopened) {
        (true, _) => true,
        (false, false) => false,
        // Only here does it matter which was said last, and so the order of all lines.
        (false, true) => is_open(&log_of(plan, id)),
    };
    let open = endings.iter().filter(|(id, ending)| is_open(*id, ending));
    gathered(open.map(|(id, _)| id))
}

/// What localStorage is to keep of incidents, when these are open.
pub(super) fn keep(plan: &Plan, open: BTreeSet<Id<Incident>>) -> Keep {
    let mut by_start: Vec<_> = plan
        .incidents
        .iter()
        .map(|(id, head)| (head.started, *id))
        .collect();
    by_start.order();
    let recent = by_start
        .iter()
        .rev()
        .take(Keep::RECENT)
        .map(|(_, id)| *id)
        .collect();
    Keep { open, recent }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{CloseIncident, Command, Moment, ReopenIncident, StartIncident};

    fn open(plan: &Plan) -> BTreeSet<Id<Incident>> {
        open_incidents(plan, &Endings::of(plan, None))
    }

    fn newest(plan: &Plan) -> Option<OpenIncident> {
        OpenIncident::shown(plan, &open(plan), None)
    }

    #[test]
    fn a_head_without_lines_is_not_open() {
        let mut plan = Plan::default();
        plan.incidents.insert(Id::from_bits(1), Incident::default());
        assert_eq!(newest(&plan), None);
    }

    #[test]
    fn the_newest_open_incident_counts_and_a_closed_one_does_not() {
        let mut plan = Plan::default();
        assert!(
            StartIncident::default()
                .apply(&mut plan, &mut Moment::at_ms(1_000))
                .is_ok()
        );
        let first = newest(&plan).map(|open| open.id);
        assert!(
            StartIncident::default()
                .apply(&mut plan, &mut Moment::at_ms(2_000))
                .is_ok()
        );
        let second = newest(&plan).map(|open| open.id);
        assert_ne!(first, second);
        let close = second.map(|incident| CloseIncident {
            incident,
            agreed_by: String::new(),
        });
        assert!(close.is_some_and(|close| close.apply(&mut plan, &mut Moment::at_ms(3_000)).is_ok()));
        assert_eq!(newest(&plan).map(|open| open.id), first);
        assert_eq!(open(&plan).len(), 1);
        assert_eq!(keep(&plan, open(&plan)).recent.len(), 2);
        let drill = StartIncident {
            drill: true,
            ..StartIncident::default()
        };
        assert!(drill.apply(&mut plan, &mut Moment::at_ms(3_500)).is_ok());
        assert_eq!(
            newest(&plan).map(|open| open.id),
            first,
            "no drill covers an incident"
        );
        let reopen = second.map(|incident| ReopenIncident {
            incident,
            reason: "down again".into(),
        });
        assert!(reopen.is_some_and(|reopen| reopen.apply(&mut plan, &mut Moment::at_ms(4_000)).is_ok()));
        assert_eq!(newest(&plan).map(|open| open.id), second);
        assert_eq!(open(&plan).len(), 3);
        let chosen = |id| OpenIncident::shown(&plan, &open(&plan), id).map(|open| open.id);
        assert_eq!(chosen(first), first, "the one that was chosen stays");
        assert_eq!(
            chosen(Some(Id::from_bits(1))),
            second,
            "one that is not there does not"
        );
    }
}
