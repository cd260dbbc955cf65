//! Somebody looked at an entry and found that it still holds.

use crate::domain::due::CHECKED_ON;
use crate::domain::id::EntityRef;
use crate::domain::plan::Plan;
use crate::domain::record::Leaf;
use crate::domain::timestamp::Date;

use super::{Command, Moment, Refusal, Touched};

/// Notes on an entry that it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkChecked {
    /// Which entry.
    pub entity: EntityRef,
    /// When it was checked.
    pub on: Date,
}

impl Command for MarkChecked {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let has_field = Plan::field_names(&self.entity.kind).contains(&CHECKED_ON);
        let Some(mut fields) = plan.fields_of(&self.entity).filter(|_| has_field) else {
            return Err(Refusal::NotThere(self.entity));
        };
        let on = self.on.to_value();
        if fields.get(CHECKED_ON) == Some(&on) {
            return Ok(Touched::new());
        }
        fields.insert(CHECKED_ON.to_owned(), on);
        plan.put(&self.entity, Some(&fields));
        Ok(vec![self.entity])
    }
}
