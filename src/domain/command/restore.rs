//! Undoing one's own change: the entities that it touched get back the fields that they had.

use crate::domain::id::EntityRef;
use crate::domain::plan::Plan;
use crate::domain::record::Fields;

use super::{Command, Moment, Refusal, Touched};

/// Entities as they were before a change; `None`: not there.
pub type Snapshot = Vec<(EntityRef, Option<Fields>)>;

/// Gives entities back the fields of a snapshot, as a new change.
#[derive(Clone, Debug, PartialEq)]
pub struct Restore {
    /// How they were.
    pub snapshot: Snapshot,
}

impl Restore {
    /// What would take back a change of these entities, taken before the change.
    pub fn before(plan: &Plan, entities: impl IntoIterator<Item = EntityRef>) -> Self {
        let snapshot = entities
            .into_iter()
            .map(|entity| {
                let fields = plan.fields_of(&entity);
                (entity, fields)
            })
            .collect();
        Self { snapshot }
    }
}

impl Command for Restore {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let known: Snapshot = self
            .snapshot
            .into_iter()
            .filter(|(entity, _)| Plan::is_known(entity))
            .collect();
        if known.is_empty() {
            return Err(Refusal::NothingToUndo);
        }
        let mut touched = Touched::new();
        for (entity, fields) in known {
            plan.put(&entity, fields.as_ref());
            touched.push(entity);
        }
        Ok(touched)
    }
}
