//! What a validation is bound to, as the plan stands now.

use leptos::prelude::*;

use super::Session;
use crate::domain::Sorting;
use crate::domain::plan_version::version_now;
use crate::domain::{Date, EntityRef, Id, Procedure, Validation};
use crate::replica::Entity;
use crate::replica::seal::{Seal, Since};

impl Session {
    /// Seals the plan, or one procedure, as it stands now; tracked. The whole plan is read for it: for the screen that
    /// shows it, not for a row among others.
    pub fn seal(self, procedure: Option<Id<Procedure>>) -> Seal {
        self.signals.plan.track();
        self.engine(|engine| {
            let replica = engine.replica.borrow();
            match procedure {
                Some(id) => Seal::of_entry(replica.get(&id.entity())),
                None => Seal::of_plan(replica.entities().collect::<Vec<&Entity>>().into_iter()),
            }
        })
    }

    /// Every validation of the plan, or of one procedure, newest first, with what became of it since; tracked.
    pub fn validations(self, procedure: Option<Id<Procedure>>) -> Vec<(Id<Validation>, Validation, Since)> {
        let found = self.with(|plan| {
            let of_it = plan
                .validations
                .iter()
                .filter(|(_, row)| row.procedure == procedure);
            let mut found: Vec<(Id<Validation>, Validation)> =
                of_it.map(|(id, row)| (*id, row.clone())).collect();
            found.order_by_key(|(id, row)| (std::cmp::Reverse(row.on), *id));
            found
        });
        if found.is_empty() {
            return Vec::new();
        }
        let now = self.seal(procedure);
        let judged = found.into_iter().map(|(id, row)| {
            let since = now.since(&row);
            (id, row, since)
        });
        judged.collect()
    }

    /// The version that the plan is now; untracked, the whole plan is read for it.
    pub fn plan_version(self) -> u32 {
        untrack(|| {
            let last = self.validations(None).into_iter().next();
            let is_unchanged = matches!(last, Some((_, _, Since::Unchanged)));
            self.with(|plan| version_now(plan, is_unchanged))
        })
    }

    /// The day of an approval since which nothing changed at a place, although that is to have changed after this day;
    /// `None` when something may have. Untracked, the whole plan is read for it.
    pub fn unchanged_since(self, place: &EntityRef, after: Date) -> Option<Date> {
        let (_, approval, since) = untrack(|| self.validations(None)).into_iter().next()?;
        let on = approval.on.filter(|on| *on < after)?;
        (!since.touches(place)).then_some(on)
    }
}
