//! IndexedDB with strict durability.
//!
//! One database per app address, version 1 for ever: a higher version would lock out the previous build and
//! could wait for other tabs for ever. All object stores are made at once; values are texts.

mod area;
mod connection;
mod transaction;

use std::rc::Rc;

use web_sys::IdbDatabase;

use super::fault::Fault;
use super::timers;
pub use area::{Area, Slot, Write};
use connection::Connection;

/// Opening can hang on some phones.
const OPEN_MS: u32 = 5_000;
/// A transaction takes milliseconds; one that takes this long will not end.
const WORK_MS: u32 = 10_000;

/// The database of one app address. The connection is opened when first needed, and once more when it was
/// cut under us.
#[derive(Debug, Clone)]
pub struct Database {
    connection: Rc<Connection>,
}

impl Database {
    /// The database named `name`; nothing is opened yet.
    pub fn new(name: &str) -> Self {
        Self {
            connection: Connection::new(name),
        }
    }

    /// Every key and value of one area, in key order. A value that is no text reads as its JSON.
    pub async fn read_all(&self, area: Area) -> Result<Vec<(String, String)>, Fault> {
        self.with_connection(async |database: &IdbDatabase| transaction::read_all(database, area).await)
            .await
    }

    /// Reads, changes and writes in one transaction, and returns when it is complete: then it is on the disk.
    ///
    /// `change` gets the values under `reads`, in that order, and answers with the writes; it runs a second
    /// time when the connection had to be opened anew. On an error nothing of it was written, except after
    /// [`Fault::TimedOut`], where it may still be.
    pub async fn update(
        &self,
        areas: &[Area],
        reads: Vec<Slot>,
        change: impl Fn(Vec<Option<String>>) -> Vec<Write> + 'static,
    ) -> Result<(), Fault> {
        let reads = Rc::new(reads);
        let change: Rc<transaction::Change> = Rc::new(change);
        self.with_connection(async |database: &IdbDatabase| {
            transaction::update(database, areas, Rc::clone(&reads), Rc::clone(&change)).await
        })
        .await
    }

    /// Empties every area in one transaction.
    pub async fn clear(&self) -> Result<(), Fault> {
        self.with_connection(async |database: &IdbDatabase| transaction::clear(database).await)
            .await
    }

    async fn with_connection<T>(
        &self,
        work: impl AsyncFn(&IdbDatabase) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut may_reopen = true;
        loop {
            let database = timers::within(OPEN_MS, self.connection.database()).await??;
            let done = timers::within(WORK_MS, work(&database))
                .await
                .and_then(|result| result);
            match done {
                Err(Fault::Lost) if may_reopen => {
                    may_reopen = false;
                    self.connection.drop_handle();
                }
                Err(Fault::Lost | Fault::TimedOut) => {
                    self.connection.drop_handle();
                    return done;
                }
                _ => return done,
            }
        }
    }
}
