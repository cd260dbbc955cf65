//! Copies that leave this device, and what has not left it yet.

use std::collections::BTreeMap;

use crate::domain::record::{Leaf, Record};
use crate::domain::{EntityRef, Id, Incident, LogLine};
use crate::replica::{Entity, Known, Replica, file, is_crisis_team_only};
use crate::store::{Both, Pref};

/// What a copy holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyKind {
    /// Everything but numbers for the crisis team only.
    WithoutCrisisTeam,
    /// Everything.
    Everything,
    /// One incident with its log, and nothing of the plan.
    Incident(Id<Incident>),
}

/// What nobody else has yet, counted for words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnlyHereCount {
    /// Log lines by incident.
    pub log_lines: BTreeMap<Id<Incident>, usize>,
    /// Incidents themselves.
    pub incidents: Vec<Id<Incident>>,
    /// Entities of the plan.
    pub plan: Vec<EntityRef>,
}

impl OnlyHereCount {
    /// How many changes there are in all.
    pub fn count(&self) -> usize {
        self.log_lines.values().sum::<usize>() + self.incidents.len() + self.plan.len()
    }
}

pub(super) fn export(replica: &Replica, kind: CopyKind) -> String {
    file::write(replica.entities().filter(|entity| goes_into(kind, entity)))
}

pub(super) fn entities(replica: &Replica, kind: CopyKind) -> Vec<Entity> {
    replica
        .entities()
        .filter(|entity| goes_into(kind, entity))
        .cloned()
        .collect()
}

pub(super) fn read_given(store: &Both) -> Known {
    // A damaged note makes everything count as not given: one copy too many is better than one too few.
    store
        .pref(Pref::Given)
        .and_then(|line| Known::from_line(&line).ok())
        .unwrap_or_default()
}

pub(super) fn only_here(replica: &Replica, given: &Known) -> OnlyHereCount {
    let mut count = OnlyHereCount::default();
    for only in given.only_here(replica.entities()) {
        let id = only.entity.id();
        match id.kind.as_ref() {
            LogLine::KIND => {
                if let Some(incident) = incident_of(only.entity) {
                    *count.log_lines.entry(incident).or_default() += 1;
                }
            }
            Incident::KIND => count.incidents.extend(id.key.parse::<Id<Incident>>().ok()),
            _ => count.plan.push(id.clone()),
        }
    }
    count
}

fn goes_into(kind: CopyKind, entity: &Entity) -> bool {
    match kind {
        CopyKind::Everything => true,
        CopyKind::WithoutCrisisTeam => !is_crisis_team_only(entity),
        CopyKind::Incident(incident) => match entity.id().kind.as_ref() {
            LogLine::KIND => incident_of(entity) == Some(incident),
            Incident::KIND => entity.id().key == incident.to_string(),
            _ => false,
        },
    }
}

fn incident_of(line: &Entity) -> Option<Id<Incident>> {
    line.shown_value("incident").and_then(Id::from_value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::Number;
    use crate::replica::SessionId;

    fn with_number(reach: &str) -> Replica {
        let mut replica = Replica::new(SessionId::from_bits(5));
        let id = Id::<Number>::from_bits(9).entity();
        let fields = [("value", "+32470000000"), ("reach", reach)];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.into())).into();
        replica.commit(&id, Some(&fields), 1, "");
        replica
    }

    #[test]
    fn a_number_for_the_crisis_team_leaves_only_in_a_copy_of_everything() {
        for reach in ["crisis_team", "a mark of a newer version"] {
            let replica = with_number(reach);
            assert!(!export(&replica, CopyKind::WithoutCrisisTeam).contains("470000000"));
            assert!(export(&replica, CopyKind::Everything).contains("470000000"));
        }
        assert!(export(&with_number("company"), CopyKind::WithoutCrisisTeam).contains("470000000"));
    }

    #[test]
    fn what_was_given_is_not_only_here_until_it_changes() {
        let mut replica = with_number("company");
        let mut given = Known::default();
        assert_eq!(only_here(&replica, &given).count(), 1);
        replica.entities().for_each(|entity| given.note(entity));
        assert_eq!(only_here(&replica, &given).count(), 0);
        let id = Id::<Number>::from_bits(9).entity();
        replica.commit(&id, None, 2, "");
        assert_eq!(only_here(&replica, &given).plan, [id]);
    }
}
