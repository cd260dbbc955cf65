//! Which writes an entity's state has seen.

use super::dot::{Dot, SessionId};
use crate::domain::SortedMap;

/// The writes seen of one entity: for each session, how far.
///
/// A version vector is enough. Entities travel whole, so whoever has a session's n-th write to an entity has its
/// earlier ones too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context(SortedMap<SessionId, u64>);

impl Context {
    /// Whether this write, or a later one of its session, was seen.
    pub fn covers(&self, dot: Dot) -> bool {
        dot.number <= self.number(dot.session)
    }

    /// How far this session was seen; 0 when not at all.
    pub fn number(&self, session: SessionId) -> u64 {
        self.0.get(&session).copied().unwrap_or(0)
    }

    /// Notes a write and all before it in its session.
    pub fn add(&mut self, dot: Dot) {
        if dot.number > 0 {
            let number = self.0.get_or_default(dot.session);
            *number = (*number).max(dot.number);
        }
    }

    /// Notes everything that the other has seen.
    pub fn join(&mut self, other: &Self) {
        for dot in other.iter() {
            self.add(dot);
        }
    }

    /// Whether the other has seen everything that this has.
    pub fn is_within(&self, other: &Self) -> bool {
        self.iter().all(|dot| other.covers(dot))
    }

    /// Whether there is a write that both have seen.
    pub fn meets(&self, other: &Self) -> bool {
        self.iter().any(|dot| other.number(dot.session) > 0)
    }

    /// Whether nothing was seen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The last write seen of each session, by session.
    pub fn iter(&self) -> impl Iterator<Item = Dot> {
        self.0.iter().map(|(session, number)| Dot {
            session: *session,
            number: *number,
        })
    }
}

impl FromIterator<Dot> for Context {
    fn from_iter<I: IntoIterator<Item = Dot>>(dots: I) -> Self {
        let mut context = Self::default();
        for dot in dots {
            context.add(dot);
        }
        context
    }
}
