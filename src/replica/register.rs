//! One field of an entity: a multi-value register.

use super::canonical;
use super::context::Context;
use super::dot::Dot;
use crate::domain::SortedMap;
use crate::domain::record::Value;

/// The heads of one field: the values that no seen write has replaced, by the write that set them. `null` is a head
/// like any other: somebody emptied the field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register(SortedMap<Dot, Value>);

/// What became of one field in a join.
pub(super) struct RegisterJoined {
    pub(super) register: Register,
    /// Heads of the left side that are gone.
    pub(super) left_gone: Vec<(Dot, Value)>,
    /// Heads of the right side that are gone.
    pub(super) right_gone: Vec<(Dot, Value)>,
    /// Writes that stood with different values on both sides, with the value that did not stay.
    pub(super) clashes: Vec<(Dot, Value)>,
}

impl Register {
    /// The heads by dot.
    pub fn heads(&self) -> impl Iterator<Item = (Dot, &Value)> {
        self.0.iter().map(|(dot, value)| (*dot, value))
    }

    /// The value that this write set, if nobody has replaced it.
    pub fn get(&self, dot: Dot) -> Option<&Value> {
        self.0.get(&dot)
    }

    /// Whether no head is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many heads there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn insert(&mut self, dot: Dot, value: Value) {
        self.0.insert(dot, value);
    }

    pub(super) fn take(&mut self) -> impl Iterator<Item = (Dot, Value)> + use<> {
        std::mem::take(&mut self.0).into_iter()
    }

    /// Keeps the heads that both have, and those of each side that the other side has not seen.
    pub(super) fn join(
        left: Self,
        left_seen: &Context,
        right: &Self,
        right_seen: &Context,
    ) -> RegisterJoined {
        let mut joined = RegisterJoined {
            register: Self::default(),
            left_gone: Vec::new(),
            right_gone: Vec::new(),
            clashes: Vec::new(),
        };
        for (dot, value) in &right.0 {
            if !left_seen.covers(*dot) {
                joined.register.insert(*dot, value.clone());
            } else if !left.0.contains_key(dot) {
                joined.right_gone.push((*dot, value.clone()));
            }
        }
        for (dot, value) in left.0 {
            match right.0.get(&dot) {
                Some(theirs) if *theirs != value => {
                    let (stays, goes) = in_order(value, theirs.clone());
                    joined.register.insert(dot, stays);
                    joined.clashes.push((dot, goes));
                }
                None if right_seen.covers(dot) => joined.left_gone.push((dot, value)),
                _ => joined.register.insert(dot, value),
            }
        }
        joined
    }
}

/// Of two values under one dot the one with the greater canonical text stays: the same choice everywhere.
fn in_order(left: Value, right: Value) -> (Value, Value) {
    if canonical::text(&left) >= canonical::text(&right) {
        (left, right)
    } else {
        (right, left)
    }
}
