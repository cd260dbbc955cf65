//! The log of an incident as text, as a table and as a paper.

use std::collections::BTreeMap;

use super::csv::{guarded, write_row};
use super::paper::{PaperPart, PaperRow, drill_band};
use crate::domain::incident_log::{Entry, log_of};
use crate::domain::{Id, Incident, Plan, gathered};
use crate::i18n::{Texts, fill, format, log_sentence, plain};
use crate::replica::proof::LineProof;

/// What a line says, corrected.
pub fn said(words: &Texts, plan: &Plan, entry: &Entry<'_>) -> String {
    let first = log_sentence(words, plan, entry.line).text();
    entry.text.map_or(first, str::to_owned)
}

/// What stood there before a correction; empty when nothing was corrected.
fn before(words: &Texts, plan: &Plan, entry: &Entry<'_>) -> String {
    match entry.text {
        Some(_) => log_sentence(words, plan, entry.line).text(),
        None => String::new(),
    }
}

/// A line a row: day, time, the time first noted, who, on which device, what, the text first noted. In a drill the first
/// row says that it is one.
pub fn log_csv(words: &Texts, plan: &Plan, incident: Id<Incident>) -> String {
    let own = words.log_words;
    let mut out = String::from("\u{FEFF}");
    if is_drill(plan, incident) {
        write_row(&mut out, vec![plain(&drill_band(words))]);
    }
    let headings = [
        own.date,
        own.time,
        own.first_noted,
        own.who,
        own.device,
        own.what,
        own.first_text,
    ];
    write_row(&mut out, headings.map(plain).into());
    for entry in log_of(plan, incident) {
        let was = match entry.time_was_corrected() {
            true => format::moment(words.lang, entry.line.at),
            false => String::new(),
        };
        let cells = [
            format::date(words.lang, entry.at.date()),
            format::time_of(entry.at),
            was,
            entry.line.who.clone(),
            entry.line.device.clone(),
            said(words, plan, &entry),
            before(words, plan, &entry),
        ];
        write_row(&mut out, cells.map(|cell| guarded(&plain(&cell))).into());
    }
    out
}

/// The lines as rows of a paper, oldest first: moment, what, who and where.
pub fn log_part(words: &Texts, plan: &Plan, incident: Id<Incident>) -> PaperPart {
    let own = words.log_words;
    let rows = log_of(plan, incident).into_iter().map(|entry| {
        let mut text = said(words, plan, &entry);
        if entry.time_was_corrected() {
            let was = fill(
                words.events.was,
                &[("time", &format::moment(words.lang, entry.line.at))],
            );
            text = format!("{text} ({was})");
        }
        let first = before(words, plan, &entry);
        if !first.is_empty() {
            text = format!("{text} ({})", fill(own.was_text, &[("text", &first)]));
        }
        if entry.is_after_end {
            text = format!("{text} ({})", own.after_end);
        }
        let from = [entry.line.who.as_str(), entry.line.device.as_str()];
        let from: Vec<&str> = from.into_iter().filter(|part| !part.is_empty()).collect();
        PaperRow::new(format::moment(words.lang, entry.at), text).from(from.join(", "))
    });
    PaperPart {
        heading: words.incidents.log.to_owned(),
        rows: rows.collect(),
        ..PaperPart::default()
    }
}

/// The columns of a line's proof, named as in the file and so in every language the same.
const PROOF_COLUMNS: [&str; 5] = ["session", "digest", "follows", "seen", "line"];

/// The lines as [`log_part`] has them, each with its digest and the one that it follows; in the table with all that it
/// takes to work them out again. A line that says nothing here has its proof at the end.
pub fn proven_log_part(
    words: &Texts,
    plan: &Plan,
    incident: Id<Incident>,
    proofs: &[LineProof],
) -> PaperPart {
    let own = words.log_words;
    let mut part = log_part(words, plan, incident);
    let mut left: BTreeMap<String, &LineProof> =
        gathered(proofs.iter().map(|proof| (proof.id.key.clone(), proof)));
    for (row, entry) in part.rows.iter_mut().zip(log_of(plan, incident)) {
        match left.remove(&entry.id.to_string()) {
            Some(proof) => prove(row, proof),
            None => row.cells = vec![String::new(); PROOF_COLUMNS.len()],
        }
    }
    for proof in left.into_values() {
        let mut row = PaperRow::new("", own.unlisted).from(proof.device.clone());
        prove(&mut row, proof);
        part.rows.push(row);
    }
    let shown = [own.time, own.what, own.who].map(str::to_owned);
    let technical = PROOF_COLUMNS.map(str::to_owned);
    part.columns = shown.into_iter().chain(technical).collect();
    part
}

fn prove(row: &mut PaperRow, proof: &LineProof) {
    let links = &proof.links;
    let seen = links
        .seen
        .iter()
        .map(|(session, link)| format!("{session}:{link}"));
    let seen = seen.collect::<Vec<_>>().join(" ");
    row.mark = [links.own.as_str(), links.follows.as_str()]
        .into_iter()
        .filter(|link| !link.is_empty())
        .collect::<Vec<_>>()
        .join(" ← ");
    row.cells = vec![
        proof.session.to_string(),
        links.own.clone(),
        links.follows.clone(),
        seen,
        proof.line.clone(),
    ];
}

/// Whether it is a drill.
pub fn is_drill(plan: &Plan, incident: Id<Incident>) -> bool {
    plan.incidents.get(&incident).is_some_and(|head| head.drill)
}

/// "Incident 2311-K7Q4", "Drill 2311-K7Q4".
pub fn incident_title(words: &Texts, plan: &Plan, incident: Id<Incident>) -> String {
    let head = plan.incidents.get(&incident);
    let template = match is_drill(plan, incident) {
        true => words.incidents.drill_number,
        false => words.incidents.incident_number,
    };
    let number = head.map(|head| head.number.as_str()).unwrap_or_default();
    fill(template, &[("number", number)])
}
