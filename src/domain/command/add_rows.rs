use super::looked_at::written_now;
use super::{Checked, Command, Moment, Ordered, Refusal, SaveRow, Touched};
use crate::domain::{Id, Plan};

/// Adds several rows behind those that are there, all or none.
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
            let row = written_now(&row, at.now.date());
            touched.extend(SaveRow::new(row).apply(plan, at)?);
        }
        Ok(touched)
    }
}
