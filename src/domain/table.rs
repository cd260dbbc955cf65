//! Records of one kind by id.
//!
//! A plan has more than thirty of these. One map of boxed rows stands behind all of them, so that the code of a map is
//! in the program once and not once per kind of record.

mod by_row;

use std::any::Any;
use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::iter::FusedIterator;
use std::marker::PhantomData;
use std::ops::Index;
use std::sync::Arc;

use super::id::{EntityRef, Id};
use super::record::Record;

pub use by_row::ByRow;

/// A row of any table; always a `Row<T>` of the table's own `T`. Copies of a table share rows until one is changed.
type Stored = Arc<dyn Any + Send + Sync>;

#[derive(Clone)]
struct Row<T> {
    id: Id<T>,
    record: T,
}

/// Records of one kind by id, in the order of their ids.
pub struct Table<T> {
    rows: BTreeMap<u64, Stored>,
    /// The rows of each owner, for kinds that have one: a log of fifty incidents is not read for the lines of one.
    parts: Parts,
    of: PhantomData<fn() -> T>,
}

impl<T> Table<T> {
    /// A table without rows.
    pub const fn new() -> Self {
        Self {
            rows: BTreeMap::new(),
            parts: Parts::new(),
            of: PhantomData,
        }
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether there is a row of this id.
    pub fn contains_key(&self, id: &Id<T>) -> bool {
        self.rows.contains_key(&id.bits())
    }

    /// Takes all rows out.
    pub fn clear(&mut self) {
        self.rows.clear();
        self.parts.clear();
    }
}

impl<T: Record> Table<T> {
    /// The row of this id.
    pub fn get(&self, id: &Id<T>) -> Option<&T> {
        row(self.rows.get(&id.bits())?).map(|row| &row.record)
    }

    /// The rows that are parts of this owner, in the order of their ids.
    pub fn of<Owner>(&self, owner: Id<Owner>) -> impl DoubleEndedIterator<Item = (&Id<T>, &T)> + Clone {
        let ids = self.parts.get(&owner.bits()).map_or(&[][..], Vec::as_slice);
        let rows = ids.iter().filter_map(|id| row::<T>(self.rows.get(id)?));
        rows.map(|row| (&row.id, &row.record))
    }

    /// How many rows are parts of this owner.
    pub fn count_of<Owner>(&self, owner: Id<Owner>) -> usize {
        self.parts.get(&owner.bits()).map_or(0, Vec::len)
    }

    /// How many rows are parts of this owner, and a sum of their ids: other parts give another one.
    pub fn sum_of<Owner>(&self, owner: Id<Owner>) -> (usize, u64) {
        let ids = self.parts.get(&owner.bits()).map_or(&[][..], Vec::as_slice);
        (ids.len(), ids.iter().fold(0, |sum, id| sum.wrapping_add(*id)))
    }

    /// The row of this id, to be changed.
    pub fn get_mut(&mut self, id: &Id<T>) -> Option<&mut T> {
        const {
            assert!(
                T::OWNER.is_none(),
                "a part is put in anew, so that its owner is known"
            )
        };
        row_mut(self.rows.get_mut(&id.bits())?).map(|row| &mut row.record)
    }

    /// The place of a row, taken or not.
    pub fn entry(&mut self, id: Id<T>) -> Entry<'_, T> {
        const {
            assert!(
                T::OWNER.is_none(),
                "a part is put in anew, so that its owner is known"
            )
        };
        Entry { table: self, id }
    }

    /// Puts a row in, in the place of the one that stood there.
    pub fn insert(&mut self, id: Id<T>, record: T) {
        let owner = T::OWNER.map(|owner| owner(&record));
        let before = self.rows.insert(id.bits(), Arc::new(Row { id, record }));
        if let Some(owner) = owner {
            self.leave_owner(before.as_ref());
            join(&mut self.parts, owner, id.bits());
        }
    }

    /// Takes a row out.
    pub fn remove(&mut self, id: &Id<T>) -> Option<T> {
        let stored = self.rows.remove(&id.bits())?;
        self.leave_owner(Some(&stored));
        let row: Arc<Row<T>> = stored.downcast().ok()?;
        Some(Arc::unwrap_or_clone(row).record)
    }

    /// Drops a row, if there is one.
    pub fn discard(&mut self, id: &Id<T>) {
        let stored = self.rows.remove(&id.bits());
        self.leave_owner(stored.as_ref());
    }

    fn leave_owner(&mut self, stored: Option<&Stored>) {
        if let (Some(owner), Some(row)) = (T::OWNER, stored.and_then(row::<T>)) {
            leave(&mut self.parts, owner(&row.record), row.id.bits());
        }
    }

    /// All rows with their ids.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter {
            rows: self.rows.values(),
            of: PhantomData,
        }
    }

    /// All rows with their ids, to be changed.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        const {
            assert!(
                T::OWNER.is_none(),
                "a part is put in anew, so that its owner is known"
            )
        };
        IterMut {
            rows: self.rows.values_mut(),
            of: PhantomData,
        }
    }

    /// All ids.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Id<T>> {
        self.iter().map(|(id, _)| id)
    }

    /// The entities under which the rows are stored.
    pub fn entities(&self) -> Vec<EntityRef> {
        entities(T::KIND, &self.rows)
    }

    /// All rows.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.iter().map(|(_, record)| record)
    }

    /// All rows, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.iter_mut().map(|(_, record)| record)
    }
}

/// The place of a row, taken or not.
pub struct Entry<'a, T> {
    table: &'a mut Table<T>,
    id: Id<T>,
}

impl<'a, T: Record> Entry<'a, T> {
    /// The row, to be changed; the default when there was none.
    #[allow(
        clippy::expect_used,
        reason = "a table holds no rows but those of its own kind"
    )]
    pub fn or_default(self) -> &'a mut T {
        let Self { table, id } = self;
        let stored = table.rows.entry(id.bits()).or_insert_with(|| {
            Arc::new(Row {
                id,
                record: T::default(),
            })
        });
        &mut row_mut(stored).expect("a row of another kind").record
    }
}

/// Rows by owner, in the order of their ids.
type Parts = BTreeMap<u64, Vec<u64>>;

fn join(parts: &mut Parts, owner: u64, part: u64) {
    let own = parts.entry(owner).or_default();
    if let Err(place) = own.binary_search(&part) {
        own.insert(place, part);
    }
}

fn leave(parts: &mut Parts, owner: u64, part: u64) {
    if let Some(own) = parts.get_mut(&owner) {
        own.retain(|id| *id != part);
    }
}

fn entities(kind: &'static str, rows: &BTreeMap<u64, Stored>) -> Vec<EntityRef> {
    rows.keys().map(|bits| EntityRef::of(kind, *bits)).collect()
}

fn row<T: Record>(stored: &Stored) -> Option<&Row<T>> {
    stored.downcast_ref()
}

fn row_mut<T: Record>(stored: &mut Stored) -> Option<&mut Row<T>> {
    if Arc::get_mut(stored).is_none() {
        let own = row::<T>(stored)?.clone();
        *stored = Arc::new(own);
    }
    Arc::get_mut(stored)?.downcast_mut()
}

/// The rows of a table with their ids.
pub struct Iter<'a, T> {
    rows: btree_map::Values<'a, u64, Stored>,
    of: PhantomData<&'a T>,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self {
            rows: self.rows.clone(),
            of: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} rows", self.rows.len())
    }
}

impl<'a, T: Record> Iterator for Iter<'a, T> {
    type Item = (&'a Id<T>, &'a T);

    fn next(&mut self) -> Option<Self::Item> {
        row(self.rows.next()?).map(|row| (&row.id, &row.record))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl<T: Record> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        row(self.rows.next_back()?).map(|row| (&row.id, &row.record))
    }
}

impl<T: Record> ExactSizeIterator for Iter<'_, T> {}
impl<T: Record> FusedIterator for Iter<'_, T> {}

/// The rows of a table with their ids, to be changed.
pub struct IterMut<'a, T> {
    rows: btree_map::ValuesMut<'a, u64, Stored>,
    of: PhantomData<&'a mut T>,
}

impl<T> fmt::Debug for IterMut<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} rows", self.rows.len())
    }
}

impl<'a, T: Record> Iterator for IterMut<'a, T> {
    type Item = (&'a Id<T>, &'a mut T);

    fn next(&mut self) -> Option<Self::Item> {
        let Row { id, record } = row_mut(self.rows.next()?)?;
        Some((id, record))
    }
}

impl<'a, T: Record> IntoIterator for &'a mut Table<T> {
    type Item = (&'a Id<T>, &'a mut T);
    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}

impl<'a, T: Record> IntoIterator for &'a Table<T> {
    type Item = (&'a Id<T>, &'a T);
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T: Record> Extend<(Id<T>, T)> for Table<T> {
    fn extend<I: IntoIterator<Item = (Id<T>, T)>>(&mut self, rows: I) {
        for (id, record) in rows {
            self.insert(id, record);
        }
    }
}

impl<T: Record> FromIterator<(Id<T>, T)> for Table<T> {
    fn from_iter<I: IntoIterator<Item = (Id<T>, T)>>(rows: I) -> Self {
        let mut table = Self::new();
        table.extend(rows);
        table
    }
}

impl<T: Record, const N: usize> From<[(Id<T>, T); N]> for Table<T> {
    fn from(rows: [(Id<T>, T); N]) -> Self {
        rows.into_iter().collect()
    }
}

impl<T: Record> Index<&Id<T>> for Table<T> {
    type Output = T;

    #[allow(
        clippy::expect_used,
        reason = "indexing promises that the row is there, as in every map; `get` asks"
    )]
    fn index(&self, id: &Id<T>) -> &T {
        self.get(id).expect("no row of this id")
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self {
            rows: self.rows.clone(),
            parts: self.parts.clone(),
            of: PhantomData,
        }
    }
}

impl<T: Record> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: Record + fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self).finish()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::{Incident, LogLine, Tool};

    fn named(name: &str) -> Tool {
        Tool {
            name: name.to_owned(),
            ..Tool::default()
        }
    }

    #[test]
    fn a_changed_copy_leaves_the_table_that_it_was_taken_from() {
        let id = Id::from_bits(7);
        let before = Table::from([(id, named("a"))]);
        let mut after = before.clone();
        assert_eq!(after, before);
        after.get_mut(&id).unwrap().name = "b".to_owned();
        assert_eq!(before.get(&id), Some(&named("a")));
        assert_eq!(after.get(&id), Some(&named("b")));
        assert_ne!(after, before);
        assert_eq!(after.remove(&id), Some(named("b")));
        assert_eq!(before.len(), 1);
    }

    #[test]
    fn a_row_shared_by_two_copies_can_be_taken_out_of_one() {
        let id = Id::from_bits(7);
        let kept = Table::from([(id, named("a"))]);
        let mut emptied = kept.clone();
        assert_eq!(emptied.remove(&id), Some(named("a")));
        assert!(emptied.is_empty());
        assert!(kept.contains_key(&id));
    }

    #[test]
    fn rows_come_in_the_order_of_their_ids_from_both_ends_and_the_last_of_one_id_stays() {
        let table: Table<Tool> = [(9, "c"), (2, "a"), (u64::MAX, "d"), (9, "b")]
            .into_iter()
            .map(|(bits, name)| (Id::from_bits(bits), named(name)))
            .collect();
        let names = |rows: Vec<&Tool>| rows.iter().map(|tool| tool.name.clone()).collect::<String>();
        assert_eq!(names(table.values().collect()), "abd");
        assert_eq!(names(table.values().rev().collect()), "dba");
        let ids: Vec<u64> = table.keys().map(|id| id.bits()).collect();
        assert_eq!(ids, [2, 9, u64::MAX]);
        assert_eq!(table.iter().len(), 3);
    }

    #[test]
    fn the_lines_of_each_incident_are_found_whatever_comes_and_goes() {
        let (one, other) = (Id::<Incident>::from_bits(1), Id::<Incident>::from_bits(2));
        let line = |incident| LogLine {
            incident,
            ..LogLine::default()
        };
        let mut log =
            Table::from([(9, one), (3, other), (5, one)].map(|(id, of)| (Id::from_bits(id), line(of))));
        let of =
            |log: &Table<LogLine>, incident| log.of(incident).map(|(id, _)| id.bits()).collect::<Vec<_>>();
        assert_eq!((of(&log, one), of(&log, other)), (vec![5, 9], vec![3]));
        let copy = log.clone();
        log.insert(Id::from_bits(5), line(other));
        assert_eq!((of(&log, one), of(&log, other)), (vec![9], vec![3, 5]));
        assert_eq!((log.count_of(one), log.count_of(other)), (1, 2));
        log.insert(Id::from_bits(5), line(other));
        log.discard(&Id::from_bits(3));
        assert_eq!(log.remove(&Id::from_bits(9)), Some(line(one)));
        assert_eq!((of(&log, one), of(&log, other)), (vec![], vec![5]));
        assert_eq!((of(&copy, one), of(&copy, other)), (vec![5, 9], vec![3]));
        log.clear();
        assert_eq!(of(&log, other), [0u64; 0]);
    }
}
