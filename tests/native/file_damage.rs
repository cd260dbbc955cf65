//! Damage costs what is damaged, is reported, and nothing is taken for whole that is not.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Fields;
use plan_b::replica::file::{self, FileFault, Reading, read_bytes};
use plan_b::replica::{Entity, LineFault, Replica, Script, SessionId};

use super::file_forge::NOW;

fn entities() -> Vec<Entity> {
    let mut replica = Replica::new(SessionId::from_bits(5));
    for (key, function) in [("1", "IT €"), ("2", "deadbeef {\"x\":1}"), ("3", "a\n> b")] {
        let fields = Fields::from([("function".to_owned(), function.into())]);
        replica.commit(&EntityRef::new("contact", key), Some(&fields), NOW, "Ann");
    }
    replica.entities().cloned().collect()
}

/// Either everything is there, or it is said that something is missing, and what is there is as it was.
fn assert_honest(reading: &Reading, most_lost: usize, what: &str) {
    let all = entities();
    assert!(
        reading.entities.iter().all(|entity| all.contains(entity)),
        "{what}"
    );
    let lost = all.len() - reading.entities.len();
    assert!(lost <= most_lost, "{lost} lost: {what}");
    assert!(lost == 0 || !reading.is_whole(), "{what}");
}

#[test]
fn hazard_13_any_changed_byte_of_a_stored_line_is_noticed() {
    for script in [Script::Unicode, Script::Ascii] {
        let line = entities()[0].to_line_in(script);
        for place in 0..line.len() {
            for flip in 1..=255_u8 {
                let mut bytes = line.clone().into_bytes();
                bytes[place] ^= flip;
                // What a store gives back as text.
                let damaged = String::from_utf8_lossy(&bytes);
                assert_eq!(Entity::from_line(&damaged), Err(LineFault::Damaged), "{damaged}");
            }
        }
        for end in 0..line.len() {
            let cut = line.get(..end).unwrap_or_default();
            assert_eq!(Entity::from_line(cut), Err(LineFault::Damaged), "{cut}");
        }
    }
}

#[test]
fn any_changed_byte_of_a_file_costs_one_entity_at_most_and_is_reported() {
    let text = file::write(&entities());
    let version_digit = "PlanB ".len();
    for place in 0..text.len() {
        let byte = text.as_bytes()[place];
        for other in [
            byte ^ 1,
            byte ^ 2,
            byte ^ 0x20,
            byte ^ 0x80,
            b'\n',
            b' ',
            b'}',
            b'>',
            b'9',
            0,
        ] {
            let mut bytes = text.clone().into_bytes();
            bytes[place] = other;
            let what = String::from_utf8_lossy(&bytes).into_owned();
            match read_bytes(&bytes) {
                Ok(reading) => {
                    assert_honest(&reading, 1, &what);
                    let is_dressing = byte == b'\n' || place + 1 == text.len() || other == byte;
                    assert!(is_dressing || !reading.is_whole(), "byte {place}: {what}");
                    assert_eq!(
                        reading.is_whole(),
                        reading.damaged.is_empty()
                            && reading.missing() == 0
                            && reading.digest_holds
                            && reading.promised == Some(3)
                    );
                }
                Err(fault) => {
                    assert!(
                        matches!(fault, FileFault::Newer { .. }) && place == version_digit,
                        "{fault:?}: {what}"
                    );
                }
            }
        }
    }
}

#[test]
fn hazard_49_a_file_cut_off_anywhere_is_never_taken_for_whole() {
    let text = file::write(&entities());
    let bytes = text.as_bytes();
    for end in 0..bytes.len() {
        match read_bytes(&bytes[..end]) {
            Ok(reading) => {
                assert_honest(&reading, 3, &String::from_utf8_lossy(&bytes[..end]));
                let only_the_line_end = end + 1 == bytes.len();
                assert_eq!(reading.is_whole(), only_the_line_end, "cut at {end}");
            }
            Err(FileFault::Empty) => assert_eq!(end, 0),
            Err(fault) => assert!(
                fault == FileFault::NotOurs && end < "PlanB 1".len(),
                "cut at {end}"
            ),
        }
    }
}

#[test]
fn a_missing_doubled_or_moved_line_is_noticed() {
    let text = file::write(&entities());
    let lines: Vec<&str> = text.lines().collect();
    for place in 1..lines.len() {
        let mut without = lines.clone();
        let line = without.remove(place);
        let reading = read_bytes(without.join("\n").as_bytes()).unwrap();
        assert!(!reading.is_whole());
        assert_eq!(reading.missing(), 1);
        assert_eq!(reading.damaged, []);
        let mut doubled = lines.clone();
        doubled.push(line);
        assert!(!read_bytes(doubled.join("\n").as_bytes()).unwrap().is_whole());
        let mut replaced = lines.clone();
        replaced[place] = lines[1 + place % 3];
        assert!(
            !read_bytes(replaced.join("\n").as_bytes()).unwrap().is_whole(),
            "the count alone would hold"
        );
    }
}

#[test]
fn a_damaged_line_is_listed_with_its_number_and_text() {
    let text = file::write(&entities()).replace("IT €", "IT $");
    let reading = read_bytes(text.as_bytes()).unwrap();
    assert_eq!(reading.damaged.len(), 1);
    assert_eq!(reading.damaged[0].number, 2);
    assert!(reading.damaged[0].text.contains("IT $"));
    assert_eq!(
        (reading.found, reading.missing(), reading.digest_holds),
        (2, 1, false)
    );
}

#[test]
fn a_file_whose_first_line_is_lost_still_gives_its_entities_and_says_so() {
    let text = file::write(&entities());
    let body = text.split_once('\n').unwrap().1;
    let reading = read_bytes(body.as_bytes()).unwrap();
    assert_eq!(reading.entities, entities());
    assert!(!reading.is_whole());
}
