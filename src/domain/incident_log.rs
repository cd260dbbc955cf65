//! The log of one incident in order, with corrections applied. The result does not depend on the order in which the
//! lines arrive, so logs of several devices merge with no question.
//!
//! Lines stand in the order of their times. A line that was written with a later-timed one already on the screen (two
//! phones' clocks differ) names that line, and stands behind it whatever the clocks say.

use super::Sorting;
use super::deactivation::{DeactivationAct, DeactivationRow};
use super::event::Event;
use super::gathered::gathered;
use super::id::Id;
use super::incident::Incident;
use super::log_line::LogLine;
use super::plan::Plan;
use super::sorted::SortedMap;
use super::step_ref::StepRef;
use super::timestamp::Timestamp;
use super::watch::Watch;

/// A line as it is shown: the original with what a later line corrected.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    /// The line's id.
    pub id: Id<LogLine>,
    /// The original.
    pub line: &'a LogLine,
    /// When it happened, corrected.
    pub at: Timestamp,
    /// The corrected text; none: the original's stands.
    pub text: Option<&'a str>,
    /// Whether the incident was closed by then: a call back, or what a phone noted that did not know of the end yet.
    pub is_after_end: bool,
    place_ms: i64,
}

/// Two clocks that differ by less than this are both believed, milliseconds.
const CLOCKS_DIFFER_MS: i64 = 10 * 60_000;

/// What does not fit about the time of a line; each with by how many milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OddTime {
    /// It has not come yet.
    Ahead(i64),
    /// It is earlier than that of a line that was on the screen when this one was written.
    Behind(i64),
    /// It is earlier than the start of the incident.
    BeforeStart(i64),
}

impl Entry<'_> {
    /// Whether the time shown is not the one first noted.
    pub fn time_was_corrected(&self) -> bool {
        self.at != self.line.at
    }

    /// Place in time, milliseconds: the time, or later when it stands behind a later-timed line.
    pub fn place_ms(&self) -> i64 {
        self.place_ms
    }

    /// What does not fit about the time of a line that nobody corrected, for an incident that began at `started` and is
    /// looked at `now`: the clock of the device that wrote it was wrong, or the one of another.
    pub fn odd_time(&self, started: Timestamp, now: Timestamp) -> Option<OddTime> {
        if self.time_was_corrected() {
            return None;
        }
        let (ahead, behind) = (self.at.since_ms(now), self.place_ms.saturating_sub(self.at.ms));
        let before = started.since_ms(self.at);
        if ahead > CLOCKS_DIFFER_MS {
            Some(OddTime::Ahead(ahead))
        } else if behind > CLOCKS_DIFFER_MS {
            Some(OddTime::Behind(behind))
        } else {
            (before > CLOCKS_DIFFER_MS).then_some(OddTime::BeforeStart(before))
        }
    }

    fn place(&self) -> (i64, i64, Id<LogLine>) {
        (self.place_ms, self.at.ms, self.id)
    }
}

/// The log of an incident of the plan, in order.
pub fn log_of(plan: &Plan, incident: Id<Incident>) -> Vec<Entry<'_>> {
    entries(plan.log.of(incident).map(|(id, line)| (*id, line)))
}

/// The log of an incident as it is told: without what was noted by mistake or undone, and with each answer once, as it
/// stands; that something was undone stays. The log itself shows all of it.
pub fn facts_of(plan: &Plan, incident: Id<Incident>) -> Vec<Entry<'_>> {
    let entries = standing(log_of(plan, incident));
    let mut facts: Vec<Option<Entry<'_>>> = Vec::new();
    let mut last: SortedMap<Subject, usize> = SortedMap::new();
    for mut entry in entries {
        let Some((subject, is_undone)) = Subject::of(&entry.line.what) else {
            facts.push(Some(entry));
            continue;
        };
        let place = last.remove(&subject);
        let before = place.and_then(|place| facts.get_mut(place)?.take());
        let noted = before.filter(|before| is_note_to(&before.line.what, &entry.line.what));
        match place.zip(noted) {
            // It was answered when it was; what was seen came later.
            Some((place, before)) => {
                (entry.at, entry.place_ms) = (before.at, before.place_ms);
                if let Some(slot) = facts.get_mut(place) {
                    *slot = Some(entry);
                }
                last.insert(subject, place);
            }
            None => {
                if !is_undone {
                    last.insert(subject, facts.len());
                }
                facts.push(Some(entry));
            }
        }
    }
    facts.into_iter().flatten().collect()
}

/// What a line answers, so that a later line can undo or replace it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Step(StepRef),
    Act(DeactivationAct, Id<DeactivationRow>),
    Warned(Id<Watch>),
}

impl Subject {
    /// What the line answers, and whether it undoes the answer.
    fn of(what: &Event) -> Option<(Self, bool)> {
        match what {
            Event::Step { step, .. } => Some((Self::Step(*step), false)),
            Event::StepUndone { step } => Some((Self::Step(*step), true)),
            Event::Deactivation { act, row, .. } => Some((Self::Act(*act, *row), false)),
            Event::DeactivationUndone { act, row } => Some((Self::Act(*act, *row), true)),
            Event::Warned { watch, .. } => Some((Self::Warned(*watch), false)),
            Event::WarnUndone { watch, .. } => Some((Self::Warned(*watch), true)),
            _ => None,
        }
    }
}

/// Whether the later of two answers to a step is the same one, said again for what was seen.
fn is_note_to(before: &Event, later: &Event) -> bool {
    match (before, later) {
        (
            Event::Step {
                answer: first,
                note: seen,
                ..
            },
            Event::Step { answer, note, .. },
        ) => first == answer && !(seen.is_empty() && note.is_empty()),
        _ => false,
    }
}

/// These entries without those that were noted by mistake, whichever of the two came first.
pub fn standing(mut entries: Vec<Entry<'_>>) -> Vec<Entry<'_>> {
    let undone = entries.iter().filter_map(|entry| match entry.line.what {
        Event::TriedUndone { line, .. } | Event::LineUndone { line } => Some(line),
        _ => None,
    });
    let undone: Vec<Id<LogLine>> = undone.collect();
    if !undone.is_empty() {
        entries.retain(|entry| !(entry.line.what.can_be_undone() && undone.contains(&entry.id)));
    }
    entries
}

/// The lines in order. Of several corrections of a line the last holds, time and text each; a correction itself cannot
/// be corrected.
pub fn entries<'a>(lines: impl IntoIterator<Item = (Id<LogLine>, &'a LogLine)>) -> Vec<Entry<'a>> {
    let mut entries: Vec<Entry<'a>> = lines
        .into_iter()
        .map(|(id, line)| Entry {
            id,
            line,
            at: line.at,
            text: None,
            is_after_end: false,
            place_ms: line.at.ms,
        })
        .collect();
    put_in_order(&mut entries);
    let corrections = corrections(&entries);
    if !corrections.is_empty() {
        for entry in &mut entries {
            if let Some(correction) = corrections.get(&entry.id) {
                entry.at = correction.at.unwrap_or(entry.at);
                entry.text = correction.text;
            }
        }
        put_in_order(&mut entries);
    }
    mark_what_came_after_the_end(&mut entries);
    entries
}

fn mark_what_came_after_the_end(entries: &mut [Entry<'_>]) {
    let mut is_over = false;
    for entry in entries {
        match entry.line.what {
            Event::Closed { .. } => is_over = true,
            Event::Reopened { .. } => is_over = false,
            _ => entry.is_after_end = is_over,
        }
    }
}

/// Whether the last of these entries that speaks of it left the incident open.
pub fn is_open(entries: &[Entry<'_>]) -> bool {
    entries
        .iter()
        .rev()
        .find_map(|entry| match entry.line.what {
            Event::Closed { .. } => Some(false),
            Event::Reopened { .. } => Some(true),
            _ => None,
        })
        .unwrap_or(true)
}

fn put_in_order(entries: &mut [Entry<'_>]) {
    if entries.iter().any(|entry| entry.line.behind.is_some()) {
        let places = places(entries);
        for entry in entries.iter_mut() {
            entry.place_ms = places.get(&entry.id).copied().unwrap_or(entry.at.ms);
        }
    } else {
        for entry in entries.iter_mut() {
            entry.place_ms = entry.at.ms;
        }
    }
    entries.order_by_key(Entry::place);
}

/// The place of each line: its time or a millisecond behind the line that it names, whichever is later. A corrected
/// time holds as it is. Lines that name each other in a circle, which no device writes, keep their times.
fn places(entries: &[Entry<'_>]) -> SortedMap<Id<LogLine>, i64> {
    let by_id: SortedMap<Id<LogLine>, &Entry<'_>> = gathered(entries.iter().map(|entry| (entry.id, entry)));
    let mut places: SortedMap<Id<LogLine>, i64> = SortedMap::new();
    for entry in by_id.values() {
        let mut chain = Vec::new();
        let mut next = Some(*entry);
        while let Some(entry) = next.take() {
            if places.contains_key(&entry.id) || chain.len() > entries.len() {
                break;
            }
            chain.push(entry);
            if !entry.time_was_corrected() {
                next = entry.line.behind.and_then(|id| by_id.get(&id).copied());
            }
        }
        let circle = chain.len() > entries.len();
        for entry in chain.into_iter().rev() {
            let named = entry
                .line
                .behind
                .filter(|_| !circle && !entry.time_was_corrected());
            let behind = named.and_then(|id| places.get(&id));
            let place = behind.map_or(entry.at.ms, |ms| entry.at.ms.max(ms.saturating_add(1)));
            places.insert(entry.id, place);
        }
    }
    places
}

#[derive(Clone, Copy, Default)]
struct Correction<'a> {
    at: Option<Timestamp>,
    text: Option<&'a str>,
}

/// What holds for each corrected line; later corrections go over earlier ones, part by part.
fn corrections<'a>(entries: &[Entry<'a>]) -> SortedMap<Id<LogLine>, Correction<'a>> {
    let mut corrections: SortedMap<Id<LogLine>, Correction<'a>> = SortedMap::new();
    for entry in entries {
        if let Event::Correction { line, at, text } = &entry.line.what {
            let correction = corrections.get_or_default(*line);
            correction.at = at.or(correction.at);
            correction.text = text.as_deref().or(correction.text);
        }
    }
    for entry in entries {
        if matches!(entry.line.what, Event::Correction { .. }) {
            corrections.remove(&entry.id);
        }
    }
    corrections
}
