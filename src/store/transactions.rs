//! A store whose reads and writes happen in transactions, later.

use std::future::Future;
use std::pin::Pin;

use crate::platform::fault::Fault;
use crate::platform::idb::{Area, Database, Slot, Write};

/// A result that comes later, in this thread.
pub type Promised<'a, T> = Pin<Box<dyn Future<Output = Result<T, Fault>> + 'a>>;

/// What a transaction does with the values that it read: it answers with the writes. It may run twice.
pub type Change = Box<dyn Fn(Vec<Option<String>>) -> Vec<Write>>;

/// What IndexedDB can do. [`super::memory::MemoryTransactions`] stands in for it in tests.
pub trait Transactions {
    /// Every key and value of one area, in key order.
    fn read_all(&self, area: Area) -> Promised<'_, Vec<(String, String)>>;
    /// Reads, changes and writes within one transaction; done means durable.
    fn update(&self, areas: &'static [Area], reads: Vec<Slot>, change: Change) -> Promised<'_, ()>;
    /// Empties every area.
    fn clear(&self) -> Promised<'_, ()>;
}

impl Transactions for Database {
    fn read_all(&self, area: Area) -> Promised<'_, Vec<(String, String)>> {
        Box::pin(self.read_all(area))
    }

    fn update(&self, areas: &'static [Area], reads: Vec<Slot>, change: Change) -> Promised<'_, ()> {
        Box::pin(self.update(areas, reads, change))
    }

    fn clear(&self) -> Promised<'_, ()> {
        Box::pin(self.clear())
    }
}
