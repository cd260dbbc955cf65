//! An entity as one line of text: what the stores hold under one key and the file in one line.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::canonical::{write, write_object, write_sequence, write_string};
use super::check::crc32;
use super::clock::Stamp;
use super::context::Context;
use super::dot::{Dot, SessionId};
use super::entity::{Entity, Write};
use super::json::{Strict, Unique, twice};
use super::register::Register;
use crate::domain::SortedMap;
use crate::domain::gathered;
use crate::domain::id::EntityRef;
use crate::domain::record::{Fields, Value};

/// Which characters a line may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Every character as it is: the canonical form.
    Unicode,
    /// Others than ASCII as `\uXXXX`, for stores that count two bytes a character as soon as one needs them.
    Ascii,
}

/// Why a line is not an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// It does not begin with a check, or the check does not fit: it was damaged.
    Damaged,
    /// The check fits, but what it covers is no entity of this format.
    NotAnEntity,
    /// A text in it runs on without a blank for longer than a browser can lay out without freezing.
    EndlessWord,
}

/// Puts the check before a text without line ends: CRC-32 of its UTF-8 bytes in eight hexadecimal digits, a blank.
pub(super) fn with_check(text: &str) -> String {
    format!("{:08x} {text}", crc32(text.as_bytes()))
}

/// The text behind a check that fits.
pub(super) fn checked(line: &str) -> Result<&str, LineFault> {
    let (check, text) = line.split_once(' ').ok_or(LineFault::Damaged)?;
    if check == format!("{:08x}", crc32(text.as_bytes())) {
        Ok(text)
    } else {
        Err(LineFault::Damaged)
    }
}

impl Entity {
    /// The canonical line: check, blank, JSON; without a line end. Equal states give equal lines.
    pub fn to_line(&self) -> String {
        self.to_line_in(Script::Unicode)
    }

    /// The line in this script. Both read the same.
    pub fn to_line_in(&self, script: Script) -> String {
        with_check(&self.to_json(script))
    }

    /// Reads a line of either script, without blanks or a line end around it.
    ///
    /// # Errors
    /// [`LineFault`] when the line is damaged or no entity.
    pub fn from_line(line: &str) -> Result<Self, LineFault> {
        serde_json::from_str(checked(line)?).map_err(|_| LineFault::NotAnEntity)
    }

    fn to_json(&self, script: Script) -> String {
        let dots = self.by.keys().enumerate();
        let places: SortedMap<Dot, String> = gathered(dots.map(|(place, dot)| (*dot, place.to_string())));
        let extra = self.extra.iter();
        let mut members: SortedMap<&str, String> =
            gathered(extra.map(|(key, value)| (key.as_str(), rendered(|out| write(value, script, out)))));
        members.insert(
            "id",
            rendered(|out| write_string(&self.id.to_string(), script, out)),
        );
        members.insert("seen", rendered(|out| self.write_seen(script, out)));
        members.insert("by", rendered(|out| self.write_by(script, out)));
        members.insert("fields", rendered(|out| self.write_fields(&places, script, out)));
        rendered(|out| write_object(members, script, out, |text, out| out.push_str(&text)))
    }

    fn write_seen(&self, script: Script, out: &mut String) {
        let seen = self.seen.iter().map(|dot| (dot.session.to_string(), dot.number));
        write_object(seen, script, out, |number, out| out.push_str(&number.to_string()));
    }

    fn write_by(&self, script: Script, out: &mut String) {
        write_sequence('[', ']', &self.by, out, |(dot, by), out| {
            let Stamp { ms, count } = by.stamp;
            out.push_str(&format!("[\"{}\",{},{ms},{count},", dot.session, dot.number));
            write_string(&by.author, script, out);
            out.push(']');
        });
    }

    fn write_fields(&self, places: &SortedMap<Dot, String>, script: Script, out: &mut String) {
        write_object(&self.fields, script, out, |register, out| {
            let heads = register
                .heads()
                .filter_map(|(dot, value)| Some((places.get(&dot)?, value)));
            let heads: SortedMap<&String, &Value> = gathered(heads);
            write_object(heads, script, out, |value, out| write(value, script, out));
        });
    }
}

fn rendered(write: impl FnOnce(&mut String)) -> String {
    let mut out = String::new();
    write(&mut out);
    out
}

impl<'de> Deserialize<'de> for Entity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntityVisitor)
    }
}

/// A row of `by`: session, number, milliseconds, count, author.
type Row = (SessionId, u64, u64, u32, String);
/// `fields`: name, place in `by` as text, value.
type Heads = Unique<String, Unique<String, Strict>>;

struct EntityVisitor;

impl<'de> Visitor<'de> for EntityVisitor {
    type Value = Entity;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an entity")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Entity, A::Error> {
        let mut id: Option<String> = None;
        let mut seen: Option<Unique<SessionId, u64>> = None;
        let mut by: Option<Vec<Row>> = None;
        let mut fields: Option<Heads> = None;
        let mut extra = Fields::new();
        while let Some(key) = object.next_key::<String>()? {
            let stood = match key.as_str() {
                "id" => id.replace(object.next_value()?).is_some(),
                "seen" => seen.replace(object.next_value()?).is_some(),
                "by" => by.replace(object.next_value()?).is_some(),
                "fields" => fields.replace(object.next_value()?).is_some(),
                _ => extra.insert(key, object.next_value::<Strict>()?.0).is_some(),
            };
            if stood {
                return Err(twice());
            }
        }
        let parts = || Some((id?, seen?, by?, fields?));
        parts()
            .and_then(|(id, seen, by, fields)| assemble(&id, seen, by, fields, extra))
            .ok_or_else(|| Error::custom("not an entity"))
    }
}

/// Puts a line's parts together; `None` when they do not fit each other.
fn assemble(
    id: &str,
    seen: Unique<SessionId, u64>,
    rows: Vec<Row>,
    heads: Heads,
    extra: Fields,
) -> Option<Entity> {
    let mut entity = Entity::new(id.parse::<EntityRef>().ok()?);
    entity.seen = seen_context(seen)?;
    entity.extra = extra;
    let mut places: SortedMap<String, Dot> = SortedMap::new();
    for (place, (session, number, ms, count, author)) in rows.into_iter().enumerate() {
        let dot = Dot { session, number };
        let stamp = Stamp { ms, count };
        let fits = number > 0 && ms <= Stamp::MAX_MS && entity.seen.covers(dot);
        if !fits || entity.by.insert(dot, Write { stamp, author }).is_some() {
            return None;
        }
        places.insert(place.to_string(), dot);
    }
    for (field, values) in heads.0 {
        let mut register = Register::default();
        for (place, Strict(value)) in values.0 {
            register.insert(*places.get(&place)?, value);
        }
        entity.fields.insert(field, register);
    }
    entity.drop_unused_writes();
    Some(entity)
}

fn seen_context(seen: Unique<SessionId, u64>) -> Option<Context> {
    // Sorted: the keys of the object are.
    let dots: Vec<Dot> = seen
        .0
        .into_iter()
        .map(|(session, number)| Dot { session, number })
        .collect();
    let fits = !dots.is_empty() && dots.iter().all(|dot| (1..=Dot::MAX_NUMBER).contains(&dot.number));
    fits.then(|| dots.into_iter().collect())
}
