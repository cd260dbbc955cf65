//! The plan as entities that join: a delta-state CRDT (Almeida, Shoker, Baquero, "Delta state replicated data types",
//! 2018: a causal dot map of dot functions) with one context per entity, and the file and stored lines that carry it.
//!
//! An [`Entity`] is a map of fields; each field holds its heads, the values that no seen write has replaced. Saving,
//! merging tabs, importing a file and repairing a store are all the same operation, [`Entity::join`]: commutative,
//! associative, idempotent, and blind to the local clock. [`Replica`] holds all entities of one running app and turns
//! typed values into writes. The file's format is described in `docs/FILE.md`.

mod canonical;
pub mod chain;
pub mod changes;
mod check;
mod clock;
mod context;
mod digest;
mod dot;
mod entity;
pub mod file;
mod fingerprint;
pub mod fold;
mod join;
mod joined;
mod json;
mod known;
mod line;
mod pieces;
pub mod preview;
mod privacy;
pub mod proof;
mod reading;
mod register;
mod removal;
#[allow(clippy::module_inception)]
mod replica;
pub mod seal;
mod settled;
mod silent;
mod undo;
mod write;

pub use clock::{Clock, FAR_AHEAD_MS, Stamp};
pub use context::Context;
pub use digest::digest_of;
pub use dot::{Dot, NotASession, SessionId};
pub use entity::{BothChanged, Entity, Head, REMOVED, Write};
pub use fingerprint::fingerprint;
pub use joined::{Clash, Joined, Superseded};
pub use known::{Known, OnlyHere};
pub use line::{LineFault, Script};
pub use privacy::is_crisis_team_only;
pub use register::Register;
pub use removal::RemovalAct;
pub use replica::{Committed, Replica};
pub use settled::{Settled, Unsettled};
pub use silent::is_silent;
pub use undo::{ImportUndo, Imported, ImportedEntity, Undoable, UndoneImport};
