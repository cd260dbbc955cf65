//! Results of a part of the call round as a colleague sends them back in a text: "An MAES: bereikt 14:32".
//!
//! 1. A line counts when it names exactly one person of the list and exactly one result; the time need not be there.
//!    Names of the list's people, in whole or one of the two when nobody else there bears it, and the results in any of
//!    the four languages.
//! 2. A line that names a person and no result says that nobody called yet. Every other line is named, and nothing of it
//!    is taken.
//! 3. The list's own lines come back with the results written behind them: its first line, which bears the number of
//!    the incident, is passed over. With another incident's number nothing is taken at all.
//! 4. A text that says how many results it has, and has not, is not whole: nothing is taken.

use std::collections::BTreeMap;

use crate::domain::Sorting;
use crate::domain::command::CallResult;
use crate::domain::incident_log::{Entry, facts_of};
use crate::domain::text::{clean_line, search_key};
use crate::domain::{ClockTime, Contact, Event, Id, Incident, Named, Outcome, Plan, Timestamp};
use crate::i18n::{Lang, texts};

const DAY_MS: i64 = 24 * 60 * 60_000;

/// How far the clock of a colleague may be ahead.
const AHEAD_MS: i64 = 15 * 60_000;
const MINUTE_MS: i64 = 60_000;

/// Words that people write for a result beside the app's own, in all four languages; read, never shown.
const SAID: [(Outcome, &[&str]); 4] = [
    (
        Outcome::Reached,
        &[
            "gesproken",
            "joint",
            "jointe",
            "prévenu",
            "prévenue",
            "gesprochen",
            "spoke",
            "told",
            "ok",
        ],
    ),
    (
        Outcome::NoAnswer,
        &[
            "niet bereikt",
            "geen gehoor",
            "neemt niet op",
            "niet opgenomen",
            "pas joint",
            "pas jointe",
            "non joint",
            "non jointe",
            "ne répond pas",
            "sans réponse",
            "nicht erreicht",
            "geht nicht ran",
            "nimmt nicht ab",
            "not reached",
            "no reply",
            "does not answer",
        ],
    ),
    (
        Outcome::Voicemail,
        &[
            "ingesproken",
            "antwoordapparaat",
            "messagerie",
            "répondeur",
            "mailbox",
            "Anrufbeantworter",
            "left a message",
            "answering machine",
        ],
    ),
    (
        Outcome::WrongNumber,
        &[
            "fout nummer",
            "verkeerd",
            "faux numéro",
            "numéro erroné",
            "Nummer falsch",
            "verwählt",
            "wrong",
        ],
    ),
];

/// Why nothing of a text is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultsFault {
    /// It is about another incident.
    OtherIncident(String),
    /// It says how many results it has, and it has not.
    NotWhole {
        /// As many as it says.
        told: usize,
        /// As many as there are.
        found: usize,
    },
}

/// What a text says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadResults {
    /// What is to be noted.
    pub taken: Vec<CallResult>,
    /// How many stand in the log already.
    pub known: usize,
    /// Who is named without a result.
    pub without: Vec<Id<Contact>>,
    /// Lines that were not recognised, each with why.
    pub unread: Vec<(String, Unread)>,
}

/// Why nothing of a line is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It names nobody of the list.
    Nobody,
    /// It names several people of the list: these.
    Several(Vec<Id<Contact>>),
    /// It says several results.
    Results,
    /// Its time is outside the incident.
    Time,
}

/// Reads a text for an incident, in which these people were handed to colleagues.
///
/// # Errors
/// The text is about another incident, or not whole.
pub fn read_results(
    plan: &Plan,
    incident: Id<Incident>,
    handed: &BTreeMap<Id<Contact>, Named>,
    text: &str,
    now: Timestamp,
) -> Result<ReadResults, ResultsFault> {
    let head = plan.incidents.get(&incident).cloned().unwrap_or_default();
    let people = people(plan, handed);
    let words = outcome_words();
    let entries = facts_of(plan, incident);
    let mut read = ReadResults::default();
    let (mut told, mut found) = (None, 0);
    let lines = text.lines().map(clean_line);
    for line in lines.filter(|line| !line.is_empty()) {
        match number_in(&line) {
            Some(number) if number != head.number => {
                return Err(ResultsFault::OtherIncident(number.to_owned()));
            }
            Some(number) => {
                told = told.or_else(|| count_behind(&line, number));
                continue;
            }
            None => {}
        }
        let key = search_key(&line);
        let (person, rest) = match person_in(&key, &people) {
            Ok(found) => found,
            Err(why) => {
                if !is_of_list(&key) {
                    read.unread.push((line, why));
                }
                continue;
            }
        };
        let outcome = match outcome_in(&rest, &words) {
            Said::One(outcome) => outcome,
            Said::Nothing if !read.without.contains(&person.id) => {
                read.without.push(person.id);
                continue;
            }
            Said::Nothing => continue,
            Said::Several => {
                read.unread.push((line, Unread::Results));
                continue;
            }
        };
        let Ok(at) = time_in(&line, head.started, now) else {
            read.unread.push((line, Unread::Time));
            continue;
        };
        found += 1;
        let result = CallResult {
            contact: person.id,
            outcome,
            at,
            by: person.by.clone(),
        };
        if is_noted(&entries, &result) || read.taken.contains(&result) {
            read.known += 1;
        } else {
            read.taken.push(result);
        }
    }
    match told {
        Some(told) if told != found => Err(ResultsFault::NotWhole { told, found }),
        _ => {
            let taken = &read.taken;
            read.without
                .retain(|id| taken.iter().all(|result| result.contact != *id));
            Ok(read)
        }
    }
}

/// Somebody of the list.
struct Person {
    id: Id<Contact>,
    /// First name and surname, and each alone, as search keys.
    names: [String; 3],
    by: String,
}

/// Who was handed over, and who stands in for them: the list names both.
fn people(plan: &Plan, handed: &BTreeMap<Id<Contact>, Named>) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::new();
    let mut add = |id: Id<Contact>, by: &str| {
        let contact = plan.contacts.get(&id)?;
        if people.iter().all(|person| person.id != id) {
            let names = [
                contact.called(),
                contact.first_name.clone(),
                contact.last_name.clone(),
            ];
            people.push(Person {
                id,
                names: names.map(|name| search_key(&name)),
                by: by.to_owned(),
            });
        }
        contact.deputy
    };
    for (id, to) in handed {
        if let Some(deputy) = add(*id, &to.name) {
            add(deputy, &to.name);
        }
    }
    people
}

/// The one person whom a line names, with what the line says beside the name.
///
/// # Errors
/// It names nobody, or several.
fn person_in<'a>(key: &str, people: &'a [Person]) -> Result<(&'a Person, String), Unread> {
    // The whole name before a part of it, the longest of several.
    for places in [&[0][..], &[1, 2]] {
        let named = people.iter().flat_map(|person| {
            let names = places.iter().filter_map(|place| person.names.get(*place));
            names.map(move |name| (person, name))
        });
        let mut named: Vec<(&Person, &String)> = named
            .filter(|(_, name)| !name.is_empty() && holds(key, name))
            .collect();
        named.order_by_key(|(_, name)| std::cmp::Reverse(name.len()));
        let Some((person, name)) = named.first().copied() else {
            continue;
        };
        let others = named
            .iter()
            .filter(|(other, said)| other.id != person.id && (!holds(name, said) || said == &name));
        let mut several: Vec<Id<Contact>> = others.map(|(other, _)| other.id).collect();
        if several.is_empty() {
            return Ok((person, without(key, name)));
        }
        several.insert(0, person.id);
        several.dedup();
        return Err(Unread::Several(several));
    }
    Err(Unread::Nobody)
}

/// Whether these words stand in a search key, as whole words one after the other.
fn holds(key: &str, words: &str) -> bool {
    format!(" {key} ").contains(&format!(" {words} "))
}

fn without(key: &str, words: &str) -> String {
    format!(" {key} ")
        .replacen(&format!(" {words} "), " ", 1)
        .trim()
        .to_owned()
}

/// Each word or group of words that says a result, the longest first: "not reached" says more than "reached".
fn outcome_words() -> Vec<(String, Outcome)> {
    let mut words: Vec<(String, Outcome)> = Vec::new();
    for (outcome, said) in SAID {
        let of = |lang: Lang| {
            let channels = texts(lang).channels;
            [channels.outcome(outcome), channels.outcome_inline(outcome)]
        };
        let all = Lang::ALL.into_iter().flat_map(of).chain(said.iter().copied());
        words.extend(all.map(|said| (search_key(said), outcome)));
    }
    words.order_by_key(|(said, _)| std::cmp::Reverse(said.len()));
    words
}

/// What a line says of a result.
enum Said {
    One(Outcome),
    Nothing,
    Several,
}

fn outcome_in(key: &str, words: &[(String, Outcome)]) -> Said {
    let mut rest = key.to_owned();
    let mut found = None;
    for (said, outcome) in words {
        if holds(&rest, said) {
            if found.is_some_and(|found| found != *outcome) {
                return Said::Several;
            }
            found = Some(*outcome);
            rest = without(&rest, said);
        }
    }
    found.map_or(Said::Nothing, Said::One)
}

/// The number of an incident in a line: "2311-K7Q4".
fn number_in(line: &str) -> Option<&str> {
    let tokens = line.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-');
    let mut tokens = tokens.filter(|token| token.len() == "2311-K7Q4".len());
    tokens.find(|token| {
        let (day, sign) = token.split_once('-').unwrap_or_default();
        let is_sign = |sign: u8| sign.is_ascii_digit() || sign.is_ascii_uppercase();
        day.len() == 4 && day.bytes().all(|digit| digit.is_ascii_digit()) && sign.bytes().all(is_sign)
    })
}

/// How many results the first line says that there are.
fn count_behind(line: &str, number: &str) -> Option<usize> {
    let (_, behind) = line.split_once(number)?;
    let mut words = behind.split(|sign: char| !sign.is_alphanumeric());
    words.find(|word| !word.is_empty())?.parse().ok()
}

/// The closing line of the list itself, which asks for the results.
fn is_of_list(key: &str) -> bool {
    Lang::ALL
        .iter()
        .any(|lang| search_key(texts(*lang).call_round.list_answer) == key)
}

/// The time in a line, the last time that the clock showed it. A little in the future is now: the colleague's clock is
/// ahead.
///
/// # Errors
/// It was before the incident began.
fn time_in(line: &str, started: Timestamp, now: Timestamp) -> Result<Option<Timestamp>, ()> {
    let mut tokens = line.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')'));
    let Some(time) = tokens.find_map(clock_time) else {
        return Ok(None);
    };
    let today = Timestamp::at_local(now.date(), time, now.offset_min);
    let at = match today.since_ms(now) {
        ahead if ahead > AHEAD_MS => today.plus_ms(-DAY_MS),
        ahead if ahead > 0 => now,
        _ => today,
    };
    if at.ms.div_euclid(MINUTE_MS) < started.ms.div_euclid(MINUTE_MS) {
        return Err(());
    }
    Ok(Some(at.max(started)))
}

/// "14:32", "14.32", "9u05", "14h32".
fn clock_time(token: &str) -> Option<ClockTime> {
    let token = token.trim_matches(|sign: char| !sign.is_ascii_digit());
    let (hours, minutes) = token.split_once([':', '.', 'u', 'h'])?;
    if minutes.len() != 2 {
        return None;
    }
    ClockTime::parse_from_str(&format!("{hours}:{minutes}"), "%H:%M").ok()
}

/// Whether the log has it already: the same person, result and minute.
fn is_noted(entries: &[Entry<'_>], result: &CallResult) -> bool {
    let minute = |at: Timestamp| at.ms.div_euclid(MINUTE_MS);
    result.at.is_some_and(|at| {
        entries.iter().any(|entry| {
            matches!(&entry.line.what, Event::Tried { contact, outcome, .. }
                if (*contact, *outcome) == (result.contact, result.outcome))
                && minute(entry.at) == minute(at)
        })
    })
}

#[cfg(test)]
mod tests;
