//! Results that come back as a text.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::domain::command::{Command, Moment, NoteResults, StartIncident};
use crate::domain::{IncidentState, Number};
use crate::output::call_list::call_list;
use crate::output::call_results::call_results;

const AN: Id<Contact> = Id::from_bits(1);
const BEA: Id<Contact> = Id::from_bits(2);
const CAS: Id<Contact> = Id::from_bits(3);
const AN_BAERT: Id<Contact> = Id::from_bits(4);

fn moment(text: &str) -> Timestamp {
    format!("2026-11-23T{text}:00.000+01:00").parse().unwrap()
}

fn at(text: &str) -> Moment {
    Moment {
        now: moment(text),
        who: "Noor".into(),
        device: "phone".into(),
        fresh: moment(text).ms.unsigned_abs(),
    }
}

/// An (whose deputy is Bea) and Cas were handed to Karim; another An was not.
fn world() -> (Plan, Id<Incident>, BTreeMap<Id<Contact>, Named>) {
    let mut plan = Plan::default();
    let people = [
        (AN, "An", "Maes"),
        (BEA, "Bea", "Smet"),
        (CAS, "Cas", "De Baére"),
        (AN_BAERT, "An", "Baert"),
    ];
    for (id, first, last) in people {
        let contact = Contact {
            first_name: first.into(),
            last_name: last.into(),
            deputy: (id == AN).then_some(BEA),
            ..Contact::default()
        };
        plan.contacts.insert(id, contact);
    }
    let touched = StartIncident::default()
        .apply(&mut plan, &mut at("14:00"))
        .unwrap();
    let incident = touched[0].key.parse().unwrap();
    let karim = Named {
        contact: Id::from_bits(9),
        name: "Karim AMRANI".into(),
        since: moment("14:05"),
    };
    let handed = BTreeMap::from([(AN, karim.clone()), (CAS, karim)]);
    (plan, incident, handed)
}

fn read(text: &str) -> Result<ReadResults, ResultsFault> {
    let (plan, incident, handed) = world();
    read_results(&plan, incident, &handed, text, moment("15:00"))
}

fn taken(text: &str) -> Vec<(u64, Outcome, Option<Timestamp>)> {
    let read = read(text).unwrap();
    let taken = read.taken.into_iter();
    taken
        .map(|result| (result.contact.bits(), result.outcome, result.at))
        .collect()
}

#[test]
fn each_line_is_matched_to_its_person_and_result_in_any_language() {
    let text = "An MAES bereikt 14:32\n2. Cas De BAÉRE: +32 450 00 00 12 geen gehoor 14u40\r\nbea smet: nicht erreicht";
    assert_eq!(
        taken(text),
        [
            (1, Outcome::Reached, Some(moment("14:32"))),
            (3, Outcome::NoAnswer, Some(moment("14:40"))),
            (2, Outcome::NoAnswer, None),
        ]
    );
    assert_eq!(
        taken("Cas\u{a0}: pas joint 14.50\nSmet, Mailbox"),
        [
            (3, Outcome::NoAnswer, Some(moment("14:50"))),
            (2, Outcome::Voicemail, None),
        ]
    );
    let by: Vec<String> = read("An bereikt")
        .unwrap()
        .taken
        .into_iter()
        .map(|one| one.by)
        .collect();
    assert_eq!(by, ["Karim AMRANI"]);
}

#[test]
fn a_colleague_whose_clock_is_a_little_ahead_called_just_now() {
    assert_eq!(
        taken("An bereikt 15:04"),
        [(1, Outcome::Reached, Some(moment("15:00")))]
    );
    assert_eq!(
        read("An bereikt 15:20").unwrap().unread,
        [("An bereikt 15:20".to_owned(), Unread::Time)]
    );
}

#[test]
fn what_does_not_match_is_named_and_nothing_of_it_is_taken() {
    let text = "An Maes\nJef bereikt 14:10\nCas bereikt 14:20 of geen antwoord\nAn en Cas bereikt\nCas bereikt 13:10\nCas wrong 14:30";
    let read = read(text).unwrap();
    assert_eq!(
        read.unread,
        [
            ("Jef bereikt 14:10", Unread::Nobody),
            ("Cas bereikt 14:20 of geen antwoord", Unread::Results),
            ("An en Cas bereikt", Unread::Several(vec![CAS, AN])),
            ("Cas bereikt 13:10", Unread::Time),
        ]
        .map(|(line, why)| (line.to_owned(), why))
    );
    assert_eq!(read.without, [AN]);
    assert_eq!(read.taken.len(), 1);
    assert_eq!(read.taken[0].outcome, Outcome::WrongNumber);
}

#[test]
fn the_list_itself_comes_back_with_the_results_behind_its_lines_in_every_language() {
    let (mut plan, incident, mut handed) = world();
    handed.insert(AN_BAERT, handed[&AN].clone());
    let cas_number = Number {
        contact: CAS,
        value: "+32450000012".into(),
        ..Number::default()
    };
    plan.numbers.insert(Id::from_bits(1), cas_number);
    let head = plan.incidents[&incident].clone();
    let state = IncidentState::in_plan(&plan, incident).unwrap();
    for lang in Lang::ALL {
        let people = [AN, CAS, AN_BAERT];
        let list = call_list(&plan, texts(lang), (&head, &state), Id::from_bits(9), &people);
        let said = texts(lang).channels.outcome_inline(Outcome::Reached);
        let with_result = |line: &str| match line.split_once(". ") {
            Some((place, _)) if place.len() == 1 => format!("{line} {said} 14:3{place}"),
            _ => line.to_owned(),
        };
        let back: Vec<String> = list.lines().map(with_result).collect();
        let read = read_results(&plan, incident, &handed, &back.join("\n"), moment("15:00"));
        let read = read.unwrap();
        let taken = read.taken.iter().map(|result| (result.contact, result.at));
        let minutes = [(AN, "14:31"), (CAS, "14:32"), (AN_BAERT, "14:33")];
        assert_eq!(
            taken.collect::<Vec<_>>(),
            minutes.map(|(id, at)| (id, Some(moment(at)))),
            "{}",
            back.join("\n")
        );
        assert!(read.unread.is_empty(), "{:?}", read.unread);
        assert_eq!(read.without, [BEA]);
    }
}

#[test]
fn a_name_that_two_people_bear_is_no_name() {
    let (plan, incident, mut handed) = world();
    let to = handed[&AN].clone();
    handed.insert(AN_BAERT, to);
    let read = |text: &str| read_results(&plan, incident, &handed, text, moment("15:00")).unwrap();
    assert_eq!(
        read("An bereikt").unread,
        [("An bereikt".to_owned(), Unread::Several(vec![AN, AN_BAERT]))]
    );
    assert_eq!(read("An Baert bereikt").taken[0].contact, AN_BAERT);
}

#[test]
fn another_incident_and_a_text_that_was_cut_are_refused_as_a_whole() {
    assert_eq!(
        read("0101-ZZZZ: 1 uitslag\nAn Maes: bereikt 14:32"),
        Err(ResultsFault::OtherIncident("0101-ZZZZ".into()))
    );
    let (plan, incident, handed) = world();
    let number = &plan.incidents[&incident].number;
    let cut = format!("{number}: 2 uitslagen\nAn Maes: bereikt 14:32");
    let read = read_results(&plan, incident, &handed, &cut, moment("15:00"));
    assert_eq!(read, Err(ResultsFault::NotWhole { told: 2, found: 1 }));
}

#[test]
fn what_was_noted_is_told_and_read_again_in_every_language_and_is_not_noted_twice() {
    let (mut plan, incident, handed) = world();
    let results = read_results(
        &plan,
        incident,
        &handed,
        "An bereikt 14:32\nCas voicemail 14:40",
        moment("15:00"),
    );
    let note = NoteResults {
        incident,
        results: results.unwrap().taken,
    };
    note.apply(&mut plan, &mut at("15:00")).unwrap();
    for lang in Lang::ALL {
        let text = call_results(&plan, texts(lang), incident, &handed);
        assert_eq!(text.lines().count(), 3, "{text}");
        assert!(!text.contains('{'), "{text}");
        let again = read_results(&plan, incident, &handed, &text, moment("15:10")).unwrap();
        assert_eq!((again.known, again.taken.len()), (2, 0), "{text}");
        let (empty, fresh, _) = world();
        assert_eq!(fresh, incident);
        let elsewhere = read_results(&empty, fresh, &handed, &text, moment("15:10")).unwrap();
        assert_eq!(elsewhere.taken.len(), 2, "{text}");
        assert!(elsewhere.unread.is_empty());
    }
}
