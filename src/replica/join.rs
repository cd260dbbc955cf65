//! The one operation: two copies of an entity become one.

use super::canonical;
use super::clock::Stamp;
use super::dot::Dot;
use super::entity::{Entity, REMOVED, Write};
use super::joined::{Clash, Joined, Superseded};
use super::register::{Register, RegisterJoined};
use crate::domain::SortedMap;
use crate::domain::gathered;
use crate::domain::record::{Fields, Value};

impl Entity {
    /// Takes over what the other copy of the same entity has seen. Commutative, associative, idempotent; looks at no
    /// clock. A copy of another entity changes nothing.
    pub fn join(&mut self, other: &Self) -> Joined {
        if self.id != other.id || self == other {
            return Joined::default();
        }
        let before = std::mem::replace(self, Self::new(self.id.clone()));
        let equal_contexts = before.seen == other.seen;
        self.seen = before.seen.clone();
        self.seen.join(&other.seen);
        let mut joined = Joined::default();
        self.by = join_writes(&before, other, &mut joined.clashes);
        self.extra = join_extra(before.extra.clone(), &other.extra);
        let mut theirs: SortedMap<&String, &Register> = gathered(&other.fields);
        let none = Register::default();
        for (field, ours) in &before.fields {
            let theirs = theirs.remove(field).unwrap_or(&none);
            let parts = Register::join(ours.clone(), &before.seen, theirs, &other.seen);
            self.place(field, parts, equal_contexts, &mut joined);
        }
        for (field, theirs) in theirs {
            let parts = Register::join(none.clone(), &before.seen, theirs, &other.seen);
            joined
                .superseded
                .extend(self.first_filled(&before, field, &parts));
            self.place(field, parts, equal_contexts, &mut joined);
        }
        self.drop_unused_writes();
        joined.changed = *self != before;
        joined
    }

    /// Takes one field's outcome over and notes what went.
    ///
    /// A state is determined by what it has seen. So when equal contexts come with different heads, one copy was
    /// altered: its heads are reported, from whichever side they came.
    fn place(&mut self, field: &str, parts: RegisterJoined, equal_contexts: bool, joined: &mut Joined) {
        let clash = |dot: Dot| Clash {
            entity: self.id.clone(),
            dot,
            field: Some(field.to_owned()),
        };
        let gone_in_a_clash = if equal_contexts {
            let lost = parts.left_gone.iter().chain(&parts.right_gone);
            joined.clashes.extend(lost.map(|(dot, _)| clash(*dot)));
            parts.right_gone
        } else {
            Vec::new()
        };
        joined
            .clashes
            .extend(parts.clashes.iter().map(|(dot, _)| clash(*dot)));
        let gone = parts
            .left_gone
            .into_iter()
            .chain(gone_in_a_clash)
            .chain(parts.clashes);
        joined
            .superseded
            .extend(gone.filter_map(|(dot, value)| self.superseded(field, dot, value)));
        self.fields.insert(field.to_owned(), parts.register);
    }

    /// The note that a field was empty `before`, when its first value comes with a join.
    fn first_filled(&self, before: &Self, field: &str, parts: &RegisterJoined) -> Option<Superseded> {
        let heads = parts.register.heads();
        let first = heads.filter_map(|(dot, _)| Some((self.by.get(&dot)?.stamp, dot)));
        before.was_empty(field, first.min()?)
    }

    /// The note that a field is empty just before the write `then`; nothing where it is filled, or the entity not there.
    pub(super) fn was_empty(&self, field: &str, then: (Stamp, Dot)) -> Option<Superseded> {
        let is_empty = field != REMOVED && self.is_alive() && self.heads(field).next().is_none();
        let earlier = self.by.iter().map(|(dot, write)| (write.stamp, *dot));
        let newest = earlier.filter(|write| *write < then).max();
        let (_, dot) = newest.filter(|_| is_empty)?;
        self.superseded(field, dot, Value::Null)
    }

    /// The note on a head that goes; to be called before its write is forgotten.
    pub(super) fn superseded(&self, field: &str, dot: Dot, value: Value) -> Option<Superseded> {
        let write = self.by.get(&dot)?;
        Some(Superseded {
            entity: self.id.clone(),
            field: field.to_owned(),
            dot,
            stamp: write.stamp,
            author: write.author.clone(),
            value,
        })
    }
}

/// Of two stamps or authors under one dot the greater stays.
fn join_writes(ours: &Entity, theirs: &Entity, clashes: &mut Vec<Clash>) -> SortedMap<Dot, Write> {
    let mut joined = ours.by.clone();
    for (dot, write) in &theirs.by {
        let stays = joined.get_or_insert_with(*dot, || write.clone());
        if stays != write {
            clashes.push(Clash {
                entity: ours.id.clone(),
                dot: *dot,
                field: None,
            });
            *stays = (*stays).clone().max(write.clone());
        }
    }
    joined
}

/// Keys that a newer version added: the value with the greater canonical text stays.
fn join_extra(mut ours: Fields, theirs: &Fields) -> Fields {
    for (key, value) in theirs {
        match ours.get(key) {
            Some(own) if canonical::text(own) >= canonical::text(value) => {}
            _ => {
                ours.insert(key.clone(), value.clone());
            }
        }
    }
    ours
}
