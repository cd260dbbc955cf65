//! What others have: the contexts at the last export, hand-in or import. The difference to now is "only on this phone".

use std::collections::BTreeMap;

use super::canonical::{write_object, write_sequence, write_string};
use super::context::Context;
use super::dot::{Dot, SessionId};
use super::entity::Entity;
use super::json::Unique;
use super::line::{LineFault, Script, checked, with_check};
use crate::domain::SortedMap;
use crate::domain::gathered;
use crate::domain::id::EntityRef;

/// For each entity the writes that somebody else has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known(BTreeMap<EntityRef, Context>);

/// An entity with something that nobody else has.
#[derive(Clone, Debug, PartialEq)]
pub struct OnlyHere<'a> {
    /// The entity.
    pub entity: &'a Entity,
    /// The fields with a head that nobody else has; `removed` when the removal is what nobody else knows.
    pub fields: Vec<&'a str>,
}

/// In the text: sessions, then kind, key, pairs of place in `sessions` and number.
type Text = (Vec<SessionId>, Unique<String, Unique<String, Vec<u64>>>);

impl Known {
    /// Notes that somebody else has this state.
    pub fn note(&mut self, entity: &Entity) {
        match self.0.get_mut(entity.id()) {
            Some(context) => context.join(entity.seen()),
            None => {
                self.0.insert(entity.id().clone(), entity.seen().clone());
            }
        }
    }

    /// Notes everything that the other has noted.
    pub fn join(&mut self, other: &Self) {
        for (id, context) in &other.0 {
            self.0.entry(id.clone()).or_default().join(context);
        }
    }

    /// The entities, of those given, with something that is not noted here.
    pub fn only_here<'a>(&self, entities: impl IntoIterator<Item = &'a Entity>) -> Vec<OnlyHere<'a>> {
        let none = Context::default();
        entities
            .into_iter()
            .map(|entity| {
                let known = self.0.get(entity.id()).unwrap_or(&none);
                let is_new = |field: &&str| entity.heads(field).any(|head| !known.covers(head.dot));
                OnlyHere {
                    entity,
                    fields: entity.field_names().filter(is_new).collect(),
                }
            })
            .filter(|only_here| !only_here.fields.is_empty())
            .collect()
    }

    /// One line of text with a check, to be stored: `[["<session>"],{"<kind>":{"<key>":[<place>,<number>]}}]`.
    pub fn to_line(&self) -> String {
        let dots = self.0.values().flat_map(Context::iter);
        let mut places: SortedMap<SessionId, usize> = gathered(dots.map(|dot| (dot.session, 0)));
        for (place, of_session) in places.values_mut().enumerate() {
            *of_session = place;
        }
        let mut kinds: SortedMap<&str, SortedMap<&str, Vec<String>>> = SortedMap::new();
        for (id, context) in &self.0 {
            let pairs = context
                .iter()
                .filter_map(|dot| Some(format!("{},{}", places.get(&dot.session)?, dot.number)));
            kinds.get_or_default(&id.kind).insert(&id.key, pairs.collect());
        }
        let script = Script::Ascii;
        let mut out = String::from("[");
        write_sequence('[', ']', places.keys(), &mut out, |session, out| {
            write_string(&session.to_string(), script, out);
        });
        out.push(',');
        write_object(kinds, script, &mut out, |keys, out| {
            write_object(keys, script, out, |pairs, out| {
                write_sequence('[', ']', pairs, out, |pair, out| out.push_str(&pair));
            });
        });
        out.push(']');
        with_check(&out)
    }

    /// Reads such a line.
    ///
    /// # Errors
    /// [`LineFault`] when the line is damaged or something else.
    pub fn from_line(line: &str) -> Result<Self, LineFault> {
        let (sessions, kinds): Text =
            serde_json::from_str(checked(line)?).map_err(|_| LineFault::NotAnEntity)?;
        let mut known = Self::default();
        for (kind, keys) in kinds.0 {
            for (key, pairs) in keys.0 {
                let context = pairs.chunks(2).map(|pair| match pair {
                    [place, number] => Some(Dot {
                        session: *sessions.get(usize::try_from(*place).ok()?)?,
                        number: *number,
                    }),
                    _ => None,
                });
                let context: Option<Context> = context.collect();
                let context = context.ok_or(LineFault::NotAnEntity)?;
                known.0.insert(EntityRef::new(kind.clone(), key), context);
            }
        }
        Ok(known)
    }
}

/// Notes all of them, as after an export of these entities.
impl<'a> FromIterator<&'a Entity> for Known {
    fn from_iter<I: IntoIterator<Item = &'a Entity>>(entities: I) -> Self {
        let mut known = Self::default();
        for entity in entities {
            known.note(entity);
        }
        known
    }
}
