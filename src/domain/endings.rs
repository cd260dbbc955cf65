//! Which lines of the logs close or reopen an incident.

use std::collections::BTreeMap;

use super::event::Event;
use super::gathered::gathered;
use super::id::Id;
use super::incident::Incident;
use super::log_line::LogLine;
use super::plan::Plan;

/// Of each incident with lines, which of them close it and whether any reopens it.
///
/// At a tap one incident of fifty gains a line: [`Endings::of`] takes over what was found of the others, so that ten
/// thousand lines are not looked through again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endings(BTreeMap<Id<Incident>, Ending>);

/// What ends one incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Tells whether the incident has other lines by now: lines come and go, none ever changes what it says.
    lines: LineSum,
    /// The lines that close it, in the order of their ids.
    pub closings: Vec<Id<LogLine>>,
    /// Whether a line reopens it.
    pub is_reopened: bool,
}

type LineSum = (usize, u64);

impl Endings {
    /// Those of the plan; of incidents that still have the lines that they had, what was found `before` is taken over.
    pub fn of(plan: &Plan, before: Option<&Self>) -> Self {
        let endings = plan.incidents.keys().filter_map(|id| {
            let lines = plan.log.sum_of(*id);
            let known = before.and_then(|before| before.0.get(id));
            let ending = match known.filter(|known| known.lines == lines) {
                Some(known) => known.clone(),
                None => Ending::found(plan, *id, lines)?,
            };
            Some((*id, ending))
        });
        Self(gathered(endings))
    }

    /// Each incident that has lines.
    pub fn iter(&self) -> impl Iterator<Item = (Id<Incident>, &Ending)> {
        self.0.iter().map(|(id, ending)| (*id, ending))
    }
}

impl Ending {
    /// `None` for an incident without lines.
    fn found(plan: &Plan, incident: Id<Incident>, lines: LineSum) -> Option<Self> {
        let mut ending = Self {
            lines,
            closings: Vec::new(),
            is_reopened: false,
        };
        for (id, line) in plan.log.of(incident) {
            match line.what {
                Event::Closed { .. } => ending.closings.push(*id),
                Event::Reopened { .. } => ending.is_reopened = true,
                _ => {}
            }
        }
        (ending.lines.0 > 0).then_some(ending)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::command::{CloseIncident, Command, Moment, ReopenIncident, StartIncident};
    use crate::domain::incident_log;

    fn act(plan: &mut Plan, ms: i64, command: impl Command) {
        assert!(command.apply(plan, &mut Moment::at_ms(ms)).is_ok());
    }

    #[test]
    fn what_is_found_again_is_what_a_first_look_finds() {
        let mut plan = Plan::default();
        let mut endings = Endings::default();
        let mut look = |plan: &Plan| {
            endings = Endings::of(plan, Some(&endings));
            assert_eq!(endings, Endings::of(plan, None));
            endings.clone()
        };
        act(&mut plan, 1_000, StartIncident::default());
        act(&mut plan, 2_000, StartIncident::default());
        assert_eq!(look(&plan).iter().count(), 2);
        let incident = *plan.incidents.keys().next().unwrap();
        let agreed_by = String::new();
        act(&mut plan, 3_000, CloseIncident { incident, agreed_by });
        let closed = look(&plan);
        let of = |endings: &Endings| {
            endings
                .iter()
                .find(|(id, _)| *id == incident)
                .map(|(_, ending)| ending.clone())
        };
        assert_eq!(
            of(&closed).map(|ending| (ending.closings.len(), ending.is_reopened)),
            Some((1, false))
        );
        let reason = "down again".to_owned();
        act(&mut plan, 4_000, ReopenIncident { incident, reason });
        assert_eq!(of(&look(&plan)).map(|ending| ending.is_reopened), Some(true));
        // An import is taken back: the last line goes, and as many come.
        let (id, line) = {
            let log = incident_log::log_of(&plan, incident);
            let last = log.last().unwrap();
            (last.id, last.line.clone())
        };
        plan.log.discard(&id);
        let what = Event::Resumed {};
        plan.log.insert(Id::from_bits(77), LogLine { what, ..line });
        assert_eq!(of(&look(&plan)).map(|ending| ending.is_reopened), Some(false));
    }
}
