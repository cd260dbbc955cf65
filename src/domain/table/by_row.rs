//! What is worked out of each row by itself.

use super::{Stored, Table};
use crate::domain::id::Id;
use crate::domain::record::Record;

/// Something worked out of each row of a table, by the ids of the rows. After a change only rows that are new or changed
/// are looked at: copies of a table share the others.
pub struct ByRow<V> {
    rows: Vec<(u64, Stored, V)>,
}

impl<V: Clone> ByRow<V> {
    /// Of this table, with what was worked out before a change.
    pub fn of<T: Record>(
        table: &Table<T>,
        before: Option<&Self>,
        mut work_out: impl FnMut(Id<T>, &T) -> V,
    ) -> Self {
        let mut before = before.map_or(&[][..], |before| &before.rows).iter();
        let mut next = before.next();
        let stored = table.rows.iter().zip(table);
        let rows = stored.map(|((bits, stored), (id, record))| {
            while next.is_some_and(|(earlier, ..)| earlier < bits) {
                next = before.next();
            }
            let kept = next.filter(|(_, earlier, _)| Stored::ptr_eq(earlier, stored));
            let value = kept.map_or_else(|| work_out(*id, record), |(.., value)| value.clone());
            (*bits, Stored::clone(stored), value)
        });
        Self { rows: rows.collect() }
    }
}

impl<V> ByRow<V> {
    /// What was worked out of this row.
    pub fn get<T>(&self, id: Id<T>) -> Option<&V> {
        let place = self.rows.binary_search_by_key(&id.bits(), |(bits, ..)| *bits);
        self.rows.get(place.ok()?).map(|(.., value)| value)
    }

    /// What was worked out of all rows, in the order of their ids.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.rows.iter().map(|(.., value)| value)
    }
}

impl<V: PartialEq> PartialEq for ByRow<V> {
    fn eq(&self, other: &Self) -> bool {
        let is_same = |(one, other): (&(u64, Stored, V), &(u64, Stored, V))| {
            one.0 == other.0 && (Stored::ptr_eq(&one.1, &other.1) || one.2 == other.2)
        };
        self.rows.len() == other.rows.len() && self.rows.iter().zip(&other.rows).all(is_same)
    }
}
