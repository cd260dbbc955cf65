use super::{Checked, Command, Moment, Ordered, Refusal, SaveRow, Touched};
use crate::domain::{Id, Plan};

/// Adds several proposed rows behind those that are there, all or none. Nobody looked at each: they are still to be
/// checked, unlike what somebody wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct AddRows<T> {
    /// The rows, in order.
    pub rows: Vec<T>,
}

impl<T: Ordered + Checked> Command for AddRows<T> {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let faults: Vec<_> = self.rows.iter().flat_map(|row| row.faults(Id::SINGLE)).collect();
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        let mut touched = Touched::new();
        for row in self.rows {
            touched.extend(SaveRow::new(row).apply(plan, at)?);
        }
        Ok(touched)
    }
}
