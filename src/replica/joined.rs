//! What a join did, so that nothing disappears without somebody being able to tell.

use super::clock::Stamp;
use super::dot::Dot;
use crate::domain::id::EntityRef;
use crate::domain::record::Value;

/// A head that was replaced or removed: what a history of the plan consists of. Of a field that nobody had filled when
/// it got its first value a `null` under the newest write before: a history must tell "it was empty" from "not known".
#[derive(Clone, Debug, PartialEq)]
pub struct Superseded {
    /// The entity in which it stood.
    pub entity: EntityRef,
    /// The field that had the value.
    pub field: String,
    /// The write that had set it.
    pub dot: Dot,
    /// When that was.
    pub stamp: Stamp,
    /// Who that was.
    pub author: String,
    /// The value.
    pub value: Value,
}

/// One write that stands differently in two copies. It cannot happen honestly; a damaged or altered copy does it.
/// The join takes one of the two, the same everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The entity.
    pub entity: EntityRef,
    /// The write.
    pub dot: Dot,
    /// The field with the two values; `None` when the stamp or the author differ.
    pub field: Option<String>,
}

/// The outcome of a join.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Joined {
    /// Whether the joined state differs from what was there.
    pub changed: bool,
    /// Heads that were there and are not any more, and values that lost a clash.
    pub superseded: Vec<Superseded>,
    /// Writes that stood differently on both sides.
    pub clashes: Vec<Clash>,
    /// Whether a stamp lies more than a day ahead of the local time. Set by the replica alone: a join knows no time.
    pub far_ahead: bool,
}
