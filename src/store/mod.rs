//! Two stores, because each one fails somewhere: localStorage, which answers at once, and IndexedDB, which is durable.
//!
//! The entity is the unit, and every write to either store is a read, join, write; so saving, merging tabs, importing
//! and repairing a store are the same operation and nothing is ever overwritten. [`Both`] is all that the layer above
//! needs; [`Holder`] is what that layer has to be.
//!
//! ```no_run
//! use std::rc::Rc;
//! use plan_b::platform::fault::Fault;
//! use plan_b::replica::Entity;
//! use plan_b::store::{Both, Holder, Keep, Pref, SaveState};
//!
//! async fn a_day(holder: Rc<dyn Holder>, keep: Keep, changed: Entity, file: Vec<Entity>) -> Result<(), Fault> {
//!     // Start: localStorage is read at once; IndexedDB joins when it answers and the holder is told.
//!     let (stores, first) = Both::open("/plan-b/");
//!     for entity in first.entities { /* join it into the replica, then paint */ }
//!     stores.set_keep(keep); // the open incidents and the last five; again whenever they change
//!     stores.start(holder);
//!
//!     // Write: after each command, each touched entity as it is now.
//!     stores.write(&[changed]);
//!     assert_eq!(stores.save_state(), SaveState::Saving); // the rest is told as StoreEvent::Save
//!     stores.set_pref(Pref::Language, "nl");
//!
//!     // Import: one transaction, then the holder is told what to join.
//!     let imported = stores.import(file).await;
//!
//!     // Undo of the import: the holder is told what to put back; what was changed since is left.
//!     let left = stores.restore(imported.undo).await?;
//!
//!     // Wipe: then load the page anew, whatever came of it.
//!     let is_clean = stores.wipe().await.is_clean();
//!     Ok(())
//! }
//! ```

mod both;
mod history;
mod holder;
mod indexed;
mod keep;
mod last_import;
mod line;
mod local;
pub mod memory;
mod pref;
mod report;
mod text_store;
mod transactions;
mod turns;
mod waiting;

pub use both::{Both, First, Imported, LastImport, Undo, Wiped};
pub use holder::{Holder, StoreEvent};
pub use keep::Keep;
pub use pref::Pref;
pub use report::{Lost, Place, SaveState, SetAside, StartKind};
pub use text_store::TextStore;
pub use transactions::{Change, Promised, Transactions};
