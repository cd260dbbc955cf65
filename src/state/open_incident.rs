//! The incident that is open on this device now.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::incident_log::{entries, is_open};
use crate::domain::{Id, Incident, IncidentState, LogLine, Plan};
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
    /// The open incident that started last.
    pub(super) fn newest(plan: &Plan) -> Option<Self> {
        let open = open_incidents(plan);
        let (id, head) = open
            .into_iter()
            .filter_map(|id| Some((id, plan.incidents.get(&id)?)))
            .max_by_key(|(id, head)| (head.started, *id))?;
        let state = IncidentState::in_plan(plan, id)?;
        Some(Self {
            id,
            head: head.clone(),
            state,
        })
    }
}

/// Every open incident. One of which no line is here yet does not count: the store that keeps all logs has not
/// answered, and a closed incident must not flash up as open.
pub(super) fn open_incidents(plan: &Plan) -> BTreeSet<Id<Incident>> {
    let mut lines: BTreeMap<Id<Incident>, Vec<(Id<LogLine>, &LogLine)>> = BTreeMap::new();
    for (id, line) in &plan.log {
        lines.entry(line.incident).or_default().push((*id, line));
    }
    lines
        .into_iter()
        .filter(|(id, lines)| plan.incidents.contains_key(id) && is_open(&entries(lines.iter().copied())))
        .map(|(id, _)| id)
        .collect()
}

/// What localStorage is to keep of incidents.
pub(super) fn keep(plan: &Plan) -> Keep {
    let mut by_start: Vec<_> = plan
        .incidents
        .iter()
        .map(|(id, head)| (head.started, *id))
        .collect();
    by_start.sort_unstable();
    let recent = by_start
        .iter()
        .rev()
        .take(Keep::RECENT)
        .map(|(_, id)| *id)
        .collect();
    Keep {
        open: open_incidents(plan),
        recent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Timestamp;
    use crate::domain::command::{CloseIncident, Command, Moment, StartIncident};

    fn moment(ms: i64) -> Moment {
        Moment {
            now: Timestamp::new(ms, 60),
            who: String::new(),
            device: String::new(),
            fresh: ms.unsigned_abs(),
        }
    }

    #[test]
    fn a_head_without_lines_is_not_open() {
        let mut plan = Plan::default();
        plan.incidents.insert(Id::from_bits(1), Incident::default());
        assert_eq!(OpenIncident::newest(&plan), None);
    }

    #[test]
    fn the_newest_open_incident_counts_and_a_closed_one_does_not() {
        let mut plan = Plan::default();
        assert!(
            StartIncident::default()
                .apply(&mut plan, &mut moment(1_000))
                .is_ok()
        );
        let first = OpenIncident::newest(&plan).map(|open| open.id);
        assert!(
            StartIncident::default()
                .apply(&mut plan, &mut moment(2_000))
                .is_ok()
        );
        let second = OpenIncident::newest(&plan).map(|open| open.id);
        assert_ne!(first, second);
        let close = second.map(|incident| CloseIncident {
            incident,
            agreed_by: String::new(),
        });
        assert!(close.is_some_and(|close| close.apply(&mut plan, &mut moment(3_000)).is_ok()));
        assert_eq!(OpenIncident::newest(&plan).map(|open| open.id), first);
        assert_eq!(keep(&plan).open.len(), 1);
        assert_eq!(keep(&plan).recent.len(), 2);
    }
}
