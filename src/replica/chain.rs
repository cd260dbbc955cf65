//! The chain of a log: each line carries the digest of the line before it in its session and incident, and those of
//! the other sessions' last lines that no line has named yet. It proves one thing: whoever holds an earlier copy
//! notices a later change.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use super::digest::sha256_hex;
use super::dot::SessionId;
use super::entity::Entity;
use crate::domain::Sorting;
use crate::domain::gathered;
use crate::domain::id::EntityRef;
use crate::domain::record::{Fields, Value};

/// The kind of a log's lines.
pub const LOG: &str = "log";
/// The field of a log line that names its incident; each incident has chains of its own.
pub const INCIDENT: &str = "incident";
/// The field of a log line that names the device on which it was written.
const DEVICE: &str = "device";
/// The field with the link to the line before in the same session.
const PREVIOUS: &str = "follows";
/// Prefix of the fields with the links to lines of other sessions.
const SEEN: &str = "seen/";
/// Hexadecimal digits that a link keeps of a SHA-256.
const DIGEST_DIGITS: usize = 32;

/// Whether the entity is a line of a log.
pub fn is_log(id: &EntityRef) -> bool {
    id.kind == LOG
}

/// What one line says about another: its place in its session's chain, from 1, and its digest. Text `<place>-<digest>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Link {
    place: u64,
    digest: String,
}

impl fmt::Display for Link {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.place, self.digest)
    }
}

impl FromStr for Link {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (place, digest) = text.split_once('-').unwrap_or((text, ""));
        Ok(Self {
            place: place.parse()?,
            digest: digest.to_owned(),
        })
    }
}

/// A line with its place and what it says about others.
struct Linked {
    session: SessionId,
    link: Link,
    names: Vec<(SessionId, Link)>,
    has_previous: bool,
}

/// Reads a line's links; `None` for a line without any write.
fn linked(line: &Entity) -> Option<Linked> {
    let session = line.writes().next()?.0.session;
    let link_in = |field: &str| line.shown_value(field)?.as_str()?.parse::<Link>().ok();
    let previous = link_in(PREVIOUS);
    let place = previous
        .as_ref()
        .map_or(1, |previous| previous.place.saturating_add(1));
    let others = line.field_names().filter_map(|field| {
        let session = field.strip_prefix(SEEN)?.parse().ok()?;
        Some((session, link_in(field)?))
    });
    let has_previous = previous.is_some();
    let names = previous
        .map(|previous| (session, previous))
        .into_iter()
        .chain(others)
        .collect();
    let digest = sha256_hex([line.to_line()]).chars().take(DIGEST_DIGITS).collect();
    Some(Linked {
        session,
        link: Link { place, digest },
        names,
        has_previous,
    })
}

/// The place of a line in its session's chain, and its links as they stand in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineLinks {
    /// The place, from 1.
    pub place: u64,
    /// Its own place and digest: what a later line says of it.
    pub own: String,
    /// The line before it in its session; empty for the first one.
    pub follows: String,
    /// The last lines known of other sessions.
    pub seen: Vec<(SessionId, String)>,
}

/// The session of a line and its links; `None` for a line without any write.
pub(super) fn links_of(line: &Entity) -> Option<(SessionId, LineLinks)> {
    let linked = linked(line)?;
    let mut follows = String::new();
    let mut seen = Vec::new();
    for (session, link) in &linked.names {
        if *session == linked.session && linked.has_previous && follows.is_empty() {
            follows = link.to_string();
        } else {
            seen.push((*session, link.to_string()));
        }
    }
    let links = LineLinks {
        place: linked.link.place,
        own: linked.link.to_string(),
        follows,
        seen,
    };
    Some((linked.session, links))
}

/// The device on which a line was written; empty when it has no name.
pub(super) fn device_of(line: &Entity) -> &str {
    line.shown_value(DEVICE)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn incident_of(line: &Entity) -> &str {
    line.shown_value(INCIDENT)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The ends of the chains of the incidents that were written to, so that a line costs the same at any length.
#[derive(Clone, Debug, Default)]
pub(super) struct Chain(BTreeMap<String, Ends>);

#[derive(Clone, Debug, Default)]
struct Ends {
    last: BTreeMap<SessionId, Link>,
    named: BTreeSet<(SessionId, u64)>,
}

impl Ends {
    fn add(&mut self, line: &Entity) {
        let Some(linked) = linked(line) else { return };
        self.named.extend(
            linked
                .names
                .into_iter()
                .map(|(session, link)| (session, link.place)),
        );
        let last = self
            .last
            .entry(linked.session)
            .or_insert_with(|| linked.link.clone());
        if last.place < linked.link.place {
            *last = linked.link;
        }
    }
}

impl Chain {
    /// Takes a new line into account, if its incident was written to here.
    pub(super) fn add(&mut self, line: &Entity) {
        if is_log(line.id())
            && let Some(ends) = self.0.get_mut(incident_of(line))
        {
            ends.add(line);
        }
    }

    /// The fields that link a new line of this session to all lines of its incident that the replica holds.
    pub(super) fn links<'a>(
        &mut self,
        session: SessionId,
        line: &Fields,
        entities: impl Iterator<Item = &'a Entity>,
    ) -> Fields {
        let incident = line.get(INCIDENT).and_then(Value::as_str).unwrap_or_default();
        let ends = self.0.entry(incident.to_owned()).or_insert_with(|| {
            let mut ends = Ends::default();
            for line in lines_of(incident, entities) {
                ends.add(line);
            }
            ends
        });
        let open = ends
            .last
            .iter()
            .filter(|(of, link)| **of == session || !ends.named.contains(&(**of, link.place)));
        gathered(open.map(|(of, link)| {
            let field = if *of == session {
                PREVIOUS.to_owned()
            } else {
                format!("{SEEN}{of}")
            };
            (field, Value::from(link.to_string()))
        }))
    }
}

/// The lines of an incident's log.
pub(super) fn lines_of<'a>(
    incident: &str,
    entities: impl Iterator<Item = &'a Entity>,
) -> impl Iterator<Item = &'a Entity> {
    entities.filter(move |entity| is_log(entity.id()) && incident_of(entity) == incident)
}

/// Lines of a session that other lines name and that are not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The session.
    pub session: SessionId,
    /// Place of the first missing line in the session's chain, from 1.
    pub from: u64,
    /// Place of the last one.
    pub to: u64,
}

/// What the chain says about an incident's log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// Lines that are not as another line names them.
    pub altered: BTreeSet<EntityRef>,
    /// Lines that stand outside the chain: nothing can be said about them.
    pub unlinked: BTreeSet<EntityRef>,
    /// Lines that are missing.
    pub gaps: Vec<Gap>,
}

impl Verdict {
    /// Whether every line is there as the others name it. The last line of each session is named by nobody yet.
    pub fn is_intact(&self) -> bool {
        *self == Self::default()
    }
}

/// Checks the lines of one incident's log against each other.
pub fn verify<'a>(incident: &str, entities: impl Iterator<Item = &'a Entity>) -> Verdict {
    let mut verdict = Verdict::default();
    let mut there: BTreeMap<(SessionId, u64), Vec<(&EntityRef, Linked)>> = BTreeMap::new();
    let mut named: BTreeMap<(SessionId, u64), BTreeSet<String>> = BTreeMap::new();
    for line in lines_of(incident, entities) {
        match linked(line) {
            Some(linked) => {
                for (session, link) in &linked.names {
                    let digests = named.entry((*session, link.place)).or_default();
                    digests.insert(link.digest.clone());
                }
                let place = (linked.session, linked.link.place);
                there.entry(place).or_default().push((line.id(), linked));
            }
            None => {
                verdict.unlinked.insert(line.id().clone());
            }
        }
    }
    for (place, lines) in &there {
        let digests = named.get(place);
        let fits = |linked: &Linked| {
            digests.is_none_or(|digests| digests.contains(&linked.link.digest) && digests.len() == 1)
        };
        let alone = lines.len() == 1;
        for (id, linked) in lines {
            if digests.is_some() && fits(linked) || digests.is_none() && alone {
                continue;
            }
            // A second first line, named by nobody: a writer that knows no chain.
            if alone || linked.has_previous {
                verdict.altered.insert((*id).clone());
            } else {
                verdict.unlinked.insert((*id).clone());
            }
        }
    }
    verdict.gaps = gaps(gathered(there.keys().chain(named.keys()).copied()), |place| {
        there.contains_key(place)
    });
    verdict
}

/// What can be said of a whole log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogCheck {
    /// How many lines it has.
    pub lines: usize,
    /// On how many devices they were written, as far as the devices have names.
    pub devices: usize,
    /// Whether the lines fit together.
    pub verdict: Verdict,
    /// The device on which a session with missing lines wrote others; empty when it has no name.
    pub missing_from: Vec<(String, u64)>,
    /// A code over all lines: two copies of the same log have the same.
    pub code: String,
}

/// Checks one incident's log and says how large it is.
pub fn check<'a>(incident: &str, entities: impl Iterator<Item = &'a Entity> + Clone) -> LogCheck {
    let verdict = verify(incident, entities.clone());
    let mut devices: BTreeSet<String> = BTreeSet::new();
    let mut device_by: BTreeMap<SessionId, String> = BTreeMap::new();
    let mut all = Vec::new();
    for line in lines_of(incident, entities) {
        let device = device_of(line);
        if let Some((dot, _)) = line.writes().next() {
            device_by.insert(dot.session, device.to_owned());
        }
        devices.insert(device.to_owned());
        all.push(line.to_line());
    }
    all.order();
    let missing = verdict.gaps.iter().map(|gap| {
        let device = device_by.get(&gap.session).cloned().unwrap_or_default();
        (device, gap.to.saturating_sub(gap.from).saturating_add(1))
    });
    LogCheck {
        lines: all.len(),
        devices: devices.len(),
        missing_from: missing.collect(),
        verdict,
        code: sha256_hex(all).chars().take(DIGEST_DIGITS).collect(),
    }
}

/// The runs of places that are not there, up to the highest place of each session.
fn gaps(places: BTreeSet<(SessionId, u64)>, is_there: impl Fn(&(SessionId, u64)) -> bool) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    let mut before: Option<(SessionId, u64)> = None;
    for place in places {
        let (session, number) = place;
        let expected = match before {
            Some((of, number)) if of == session => number.saturating_add(1),
            _ => 1,
        };
        let to = if is_there(&place) {
            number.saturating_sub(1)
        } else {
            number
        };
        match gaps.last_mut() {
            _ if expected > to => {}
            Some(last) if last.session == session && last.to.saturating_add(1) == expected => last.to = to,
            _ => gaps.push(Gap {
                session,
                from: expected,
                to,
            }),
        }
        before = Some(place);
    }
    gaps
}

/// Whether whoever wrote the line `later` had the line `earlier` before them, as the links say: each session knew its
/// own lines before, and all that a line that it knew of was linked to.
pub fn knew<'a>(entities: impl Iterator<Item = &'a Entity>, later: &Entity, earlier: &Entity) -> bool {
    let (Some(from), Some(wanted)) = (linked(later), linked(earlier)) else {
        return false;
    };
    let mut names: BTreeMap<(SessionId, u64), Vec<(SessionId, u64)>> = BTreeMap::new();
    for line in lines_of(incident_of(later), entities).filter_map(linked) {
        let of = names.entry((line.session, line.link.place)).or_default();
        of.extend(line.names.iter().map(|(session, link)| (*session, link.place)));
    }
    let mut seen = BTreeSet::new();
    let mut open: Vec<(SessionId, u64)> = from.names.iter().map(|(of, link)| (*of, link.place)).collect();
    while let Some(place) = open.pop() {
        if place == (wanted.session, wanted.link.place) {
            return true;
        }
        if seen.insert(place) {
            open.extend(names.get(&place).into_iter().flatten().copied());
        }
    }
    false
}
