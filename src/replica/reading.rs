//! Reading the file, as it comes back from mails, chats, editors and half-finished downloads.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::digest::sha256_hex;
use super::entity::Entity;
use super::file::{FileFault, MAGIC, MAX_BYTES, VERSION};
use super::joined::Clash;
use super::line::LineFault;
use super::pieces::pieces;
use crate::domain::id::EntityRef;

/// So many signs without a blank are no word: a browser takes seconds for one of ten thousand, each time it is shown.
const LONGEST_WORD: usize = 2_000;

/// So many damaged lines are told one by one: a file made of nothing else would fill a phone's memory with them.
const MOST_TOLD: usize = 1_000;

/// What was in a file. Nothing has been imported yet; when it [is not whole](Self::is_whole), ask first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The entities that could be read, by id.
    pub entities: Vec<Entity>,
    /// The first lines that could not be read; [`Self::damaged_lines`] says how many there are.
    pub damaged: Vec<DamagedLine>,
    /// How many lines could not be read.
    pub damaged_lines: usize,
    /// How many entities the first line promises; `None` when it is damaged or missing.
    pub promised: Option<usize>,
    /// How many undamaged lines there are.
    pub found: usize,
    /// Whether the undamaged lines are, together, what the first line says.
    pub digest_holds: bool,
    /// Entities that stand in more than one line; the lines were joined.
    pub repeated: Vec<EntityRef>,
    /// Writes that stand differently in such lines.
    pub clashes: Vec<Clash>,
}

/// A line that is no readable entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DamagedLine {
    /// Its number in the input, from 1.
    pub number: usize,
    /// Its text, as far as it can be shown.
    pub text: String,
    /// What is wrong with it.
    pub fault: LineFault,
}

impl Reading {
    /// Whether everything is there, undamaged and readable.
    pub fn is_whole(&self) -> bool {
        self.promised == Some(self.found) && self.digest_holds && self.damaged_lines == 0
    }

    /// How many promised entities are not there.
    pub fn missing(&self) -> usize {
        self.promised.unwrap_or(0).saturating_sub(self.found)
    }
}

/// Reads a file's bytes: UTF-8, or UTF-16 with a byte order mark as some editors save it. Bytes that are no text
/// damage the line in which they stand.
///
/// # Errors
/// [`FileFault`] when nothing of it can be used.
pub fn read_bytes(bytes: &[u8]) -> Result<Reading, FileFault> {
    if bytes.len() > MAX_BYTES {
        return Err(FileFault::TooLarge { bytes: bytes.len() });
    }
    match bytes {
        [0xff, 0xfe, rest @ ..] => read(&utf16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => read(&utf16(rest, u16::from_be_bytes)),
        _ => read(&String::from_utf8_lossy(bytes)),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.as_chunks().0.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16_lossy(&units)
}

/// Reads a file's text. Tolerates a byte order mark, other line ends, blanks around lines (non-breaking ones too),
/// `> ` before lines, text before the first line, between and after the others, and joined lines.
///
/// # Errors
/// [`FileFault`] when nothing of it can be used.
pub fn read(text: &str) -> Result<Reading, FileFault> {
    if text.len() > MAX_BYTES {
        return Err(FileFault::TooLarge { bytes: text.len() });
    }
    let lines: Vec<(usize, &str)> = text
        .split('\n')
        .map(undressed)
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.is_empty())
        .collect();
    if lines.is_empty() {
        return Err(FileFault::Empty);
    }
    let first = first_line(&lines);
    if let Some((_, header)) = &first
        && header.version != VERSION
    {
        return Err(FileFault::Newer {
            version: header.version,
        });
    }
    let (start, header) = first.unwrap_or_default();
    let body = Body::read(
        lines.iter().filter(|(number, _)| *number >= start),
        header.promised,
    );
    if start == 0 && body.checked.is_empty() {
        return Err(FileFault::NotOurs);
    }
    Ok(body.into_reading(&header))
}

/// A line without what mails and editors put around it.
fn undressed(line: &str) -> &str {
    let is_blank = |char: char| char.is_whitespace() || matches!(char, '\u{feff}' | '\u{200b}');
    line.trim_start_matches(|char| is_blank(char) || char == '>')
        .trim_end_matches(is_blank)
}

#[derive(Debug, Default)]
struct Header {
    version: u64,
    promised: Option<usize>,
    sha256: Option<String>,
}

/// The first line of the file, with its number: the first one that looks complete, otherwise the first one that begins
/// like one.
fn first_line(lines: &[(usize, &str)]) -> Option<(usize, Header)> {
    let mut headers = lines
        .iter()
        .filter_map(|(number, line)| Some((*number, header(line)?)));
    let first = headers.next()?;
    let is_complete = |(_, header): &(usize, Header)| header.promised.is_some() && header.sha256.is_some();
    if is_complete(&first) {
        return Some(first);
    }
    Some(headers.find(is_complete).unwrap_or(first))
}

fn header(line: &str) -> Option<Header> {
    let mut words = line.split_whitespace();
    words.next().filter(|word| *word == MAGIC)?;
    let version = words.next()?;
    // Of more digits than a number can have: newer than anything, and no damage.
    let is_number = version.bytes().all(|byte| byte.is_ascii_digit());
    let version: u64 = version.parse().ok().or(is_number.then_some(u64::MAX))?;
    if version < VERSION {
        return None;
    }
    let mut header = Header {
        version,
        ..Header::default()
    };
    for word in words {
        if let Some(count) = word.strip_prefix("entities=") {
            header.promised = count.parse().ok();
        } else if let Some(digest) = word.strip_prefix("sha256=") {
            header.sha256 = Some(digest.to_owned()).filter(|digest| digest.len() == 64);
        }
    }
    Some(header)
}

/// Whether some text of an entity holds a word that no person wrote.
fn has_endless_word(entity: &Entity) -> bool {
    let is_endless = |text: &str| {
        text.len() > LONGEST_WORD
            && text
                .split(char::is_whitespace)
                .any(|word| word.chars().count() > LONGEST_WORD)
    };
    let values = entity
        .values()
        .any(|value| value.as_str().is_some_and(is_endless));
    values || entity.writes().any(|(_, write)| is_endless(&write.author))
}

/// The lines after the first one, sorted out.
#[derive(Default)]
struct Body<'a> {
    /// Lines whose check holds, in the input's order.
    checked: Vec<&'a str>,
    entities: BTreeMap<EntityRef, Entity>,
    repeated: Vec<EntityRef>,
    clashes: Vec<Clash>,
    damaged: Damage,
}

/// Lines that could not be read.
#[derive(Default)]
struct Damage {
    /// The first of them.
    told: Vec<DamagedLine>,
    /// How many are no lines of ours.
    foreign: usize,
    /// How many are, and cannot be read.
    unreadable: usize,
}

impl Damage {
    fn count(&self) -> usize {
        self.foreign + self.unreadable
    }

    fn note(&mut self, number: usize, text: &str, fault: LineFault) {
        match fault {
            LineFault::Damaged => self.foreign += 1,
            _ => self.unreadable += 1,
        }
        if self.told.len() < MOST_TOLD {
            self.told.push(DamagedLine {
                number,
                text: text.to_owned(),
                fault,
            });
        }
    }

    fn append(&mut self, more: &mut Self) {
        let room = MOST_TOLD.saturating_sub(self.told.len());
        self.told.extend(more.told.drain(..).take(room));
        self.foreign += std::mem::take(&mut more.foreign);
        self.unreadable += std::mem::take(&mut more.unreadable);
    }
}

impl<'a> Body<'a> {
    /// `promised` is how many entities the first line speaks of: foreign text behind them is no damage.
    fn read(lines: impl Iterator<Item = &'a (usize, &'a str)>, promised: Option<usize>) -> Self {
        let mut body = Self::default();
        // Lines that hold nothing, kept back until it is clear whether entities follow.
        let mut held_back = Damage::default();
        for (number, line) in lines {
            let pieces = pieces(line);
            if pieces.is_empty() && header(line).is_none() {
                let is_ours = promised.is_some_and(|promised| body.lines() < promised);
                let damage = if is_ours {
                    &mut body.damaged
                } else {
                    &mut held_back
                };
                damage.note(*number, line, LineFault::Damaged);
            } else if !pieces.is_empty() {
                body.damaged.append(&mut held_back);
            }
            for piece in pieces {
                body.take(*number, piece);
            }
        }
        if promised.is_none() {
            body.damaged.append(&mut held_back);
        }
        body
    }

    /// Lines of the file so far, readable or not.
    fn lines(&self) -> usize {
        self.checked.len() + self.damaged.count()
    }

    fn take(&mut self, number: usize, piece: &'a str) {
        self.checked.push(piece);
        let read = Entity::from_line(piece);
        let read = read.and_then(|entity| match has_endless_word(&entity) {
            true => Err(LineFault::EndlessWord),
            false => Ok(entity),
        });
        match read {
            Ok(entity) => match self.entities.entry(entity.id().clone()) {
                Entry::Vacant(place) => {
                    place.insert(entity);
                }
                Entry::Occupied(mut place) => {
                    self.repeated.push(entity.id().clone());
                    self.clashes.extend(place.get_mut().join(&entity).clashes);
                }
            },
            Err(fault) => self.damaged.note(number, piece, fault),
        }
    }

    fn into_reading(self, header: &Header) -> Reading {
        let found = self.checked.len();
        let digest = sha256_hex([self.checked.join("\n")]);
        let digest_holds = header.sha256.as_deref() == Some(digest.as_str());
        let is_complete = digest_holds && header.promised == Some(found);
        let is_foreign = |line: &DamagedLine| is_complete && line.fault == LineFault::Damaged;
        let damaged_lines = match is_complete {
            true => self.damaged.unreadable,
            false => self.damaged.count(),
        };
        Reading {
            entities: self.entities.into_values().collect(),
            damaged: self
                .damaged
                .told
                .into_iter()
                .filter(|line| !is_foreign(line))
                .collect(),
            damaged_lines,
            promised: header.promised,
            found,
            digest_holds,
            repeated: self.repeated,
            clashes: self.clashes,
        }
    }
}
