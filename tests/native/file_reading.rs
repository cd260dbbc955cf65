//! The file as it comes back from mails, chats and editors, and inputs that are no file of ours.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Fields;
use plan_b::replica::file::{self, FileFault, MAX_BYTES, read, read_bytes};
use plan_b::replica::{LineFault, Replica, SessionId};

use super::file_forge::{NOW, entities, text, with_check};
use super::hostile_texts::{PARTS, hostile};

#[test]
fn the_example_in_the_documentation_is_a_whole_file() {
    let document = include_str!("../../docs/FILE.md");
    let example = document
        .split("```text\n")
        .find(|part| part.starts_with("PlanB 1 "))
        .unwrap();
    let example = example.split("```").next().unwrap();
    let reading = read(example).unwrap();
    assert!(reading.is_whole());
    assert_eq!(reading.entities.len(), 3);
    assert_eq!(file::write(&reading.entities), example);
}

#[test]
fn the_file_is_canonical() {
    assert_eq!(
        text().lines().nth(1).unwrap(),
        "b66eabd4 {\"by\":[[\"0000000000005\",1,1795435200000,0,\"Ann Ö\"]],\"fields\":{\"function\":{\"0\":\"IT-dienst € \\\"24/7\\\"\"},\
         \"mobile\":{\"0\":\"+32470123456\"}},\"id\":\"contact/1\",\"seen\":{\"0000000000005\":1}}"
    );
    let reading = read(&text()).unwrap();
    assert!(reading.is_whole());
    assert_eq!(reading.entities, entities());
    assert_eq!(file::write(reading.entities.iter().rev()), text());
}

#[test]
fn an_empty_plan_is_a_whole_file() {
    let reading = read(&file::write([])).unwrap();
    assert!(reading.is_whole());
    assert_eq!(reading.entities, []);
}

#[test]
fn hazard_72_names_that_mean_something_to_scripts_are_names_like_others() {
    let mut replica = Replica::new(SessionId::from_bits(9));
    let names = ["__proto__", "constructor", "valueof"];
    for name in names {
        let fields = Fields::from(names.map(|field| (field.to_owned(), name.into())));
        let id = EntityRef {
            kind: name.into(),
            key: name.into(),
        };
        replica.commit(&id, Some(&fields), NOW, "").unwrap();
    }
    let written = file::write(replica.entities());
    let reading = read(&written).unwrap();
    assert!(reading.is_whole(), "{:?}", reading.damaged);
    assert_eq!(file::write(&reading.entities), written);
}

#[test]
fn what_mails_and_editors_do_to_a_text_does_no_harm() {
    let quoted = |mark: &str| {
        text()
            .lines()
            .map(|line| format!("{mark}{line}\n"))
            .collect::<String>()
    };
    let mut utf16 = vec![0xff, 0xfe];
    utf16.extend(text().encode_utf16().flat_map(u16::to_le_bytes));
    assert!(read_bytes(&utf16).unwrap().is_whole());
    for dressed in [
        format!("\u{feff}{}", text()),
        text().replace('\n', "\r\n"),
        text().replace('\n', " \t\u{a0}\n"),
        text().replace('\n', "\n\n"),
        text().trim_end().to_owned(),
        text().replace('\n', "\r"),
        text().replace('\n', " "),
        quoted("> "),
        quoted(">> "),
        quoted("> > "),
        quoted("\u{a0}"),
        format!(
            "Good morning,\nhere is PlanB 1 for you.\n\n{}\n-- \nAnn\nIT\n",
            text()
        ),
        format!("PlanB 2 is what we call it\n{}", text()),
        format!("{}\nDisclaimer: 0123abcd {{...}}", text()),
        text().replacen('\n', "\n-- forwarded --\n", 2),
    ] {
        let reading = read(&dressed).unwrap();
        assert!(reading.is_whole(), "{:?}\n{dressed}", reading.damaged);
        assert_eq!(reading.entities, entities(), "{dressed}");
        assert_eq!(read_bytes(dressed.as_bytes()), Ok(reading));
    }
}

#[test]
fn an_input_that_is_no_file_of_ours_is_told_apart() {
    for nothing in ["", "\n\n", "\u{feff} \r\n\t"] {
        assert_eq!(read(nothing), Err(FileFault::Empty));
    }
    for foreign in [
        "hello",
        "{\"a\":1}",
        "PlanBee 1",
        "PlanB",
        "PlanB x",
        "PlanB 0",
        "BEGIN:VCARD\nEND:VCARD",
    ] {
        assert_eq!(read(foreign), Err(FileFault::NotOurs), "{foreign}");
    }
    assert_eq!(
        read_bytes(&[0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]),
        Err(FileFault::NotOurs)
    );
    for (newer, version) in [("PlanB 2", 2), ("PlanB 17 rows=3\nx", 17)] {
        assert_eq!(read(newer), Err(FileFault::Newer { version }));
    }
    assert_eq!(
        read(&text().replacen("PlanB 1", "PlanB 2", 1)),
        Err(FileFault::Newer { version: 2 })
    );
}

#[test]
fn hazard_68_a_huge_input_is_refused_before_it_is_looked_at() {
    let huge = "x".repeat(MAX_BYTES + 1);
    assert_eq!(read(&huge), Err(FileFault::TooLarge { bytes: MAX_BYTES + 1 }));
    assert_eq!(
        read_bytes(huge.as_bytes()),
        Err(FileFault::TooLarge { bytes: MAX_BYTES + 1 })
    );
}

/// A text of the largest size is thirty-two times as long: what takes longer than its length would never end there.
#[test]
fn hazard_68_texts_made_to_keep_a_reader_busy_take_no_longer_than_their_length() {
    let entity = entities()[0].to_line();
    let lines = format!("{entity}\n");
    let one_line = format!("{entity} ");
    let same = [
        ("the same entity", lines.as_str()),
        ("the same entity in one line", one_line.as_str()),
    ];
    for (name, part) in PARTS.into_iter().chain(same) {
        let text = hostile(part, MAX_BYTES / 32);
        let started = std::time::Instant::now();
        let _ = read(&text);
        let took = started.elapsed();
        assert!(took.as_secs() < 20, "{name}: {took:?}");
    }
}

#[test]
fn of_very_many_damaged_lines_the_first_are_told_and_all_are_counted() {
    let damage = |number: usize| format!("00000000 {{{number}\n");
    let lines: String = (0..1_500).map(damage).collect();
    let reading = read(&format!(
        "{}{lines}",
        text().replacen("entities=", "entities=9999", 1)
    ))
    .unwrap();
    assert_eq!((reading.damaged.len(), reading.damaged_lines), (1_000, 1_500));
    assert_eq!(reading.entities, entities());
    assert!(!reading.is_whole());
    // Behind a whole file they are no damage.
    let reading = read(&format!("{}{lines}", text())).unwrap();
    assert_eq!((reading.damaged.len(), reading.damaged_lines), (0, 0));
    assert!(reading.is_whole());
}

#[test]
fn an_id_that_stands_twice_is_joined_and_reported() {
    let first = entities()[0].to_line();
    let reading = read(&format!("{}{first}\n", text())).unwrap();
    assert_eq!(reading.repeated, [EntityRef::new("contact", "1")]);
    assert_eq!(reading.entities, entities());
    assert!(!reading.is_whole());
}

#[test]
fn a_text_in_a_field_that_looks_like_a_line_is_not_taken_for_one_when_lines_were_joined() {
    let note = format!("{} and deadbeef {{", with_check("{}"));
    let fields = Fields::from([("note".to_owned(), note.into())]);
    let mut replica = Replica::new(SessionId::from_bits(5));
    for key in ["1", "2"] {
        replica.commit(&EntityRef::new("contact", key), Some(&fields), NOW, "Ann");
    }
    let joined = file::write(replica.entities()).replace('\n', " ");
    let reading = read(&joined).unwrap();
    assert!(reading.is_whole(), "{:?}", reading.damaged);
    assert_eq!(reading.entities.len(), 2);
}

#[test]
fn a_version_of_more_digits_than_a_number_has_is_newer_and_no_damage() {
    let newer = text().replacen("PlanB 1", &format!("PlanB {}", "9".repeat(24)), 1);
    assert_eq!(read(&newer), Err(FileFault::Newer { version: u64::MAX }));
}

#[test]
fn a_word_over_which_a_browser_would_freeze_is_left_out_and_the_rest_is_read() {
    let with = |function: String| {
        let mut replica = Replica::new(SessionId::from_bits(5));
        let fields = Fields::from([("function".to_owned(), function.into())]);
        replica.commit(&EntityRef::new("contact", "1"), Some(&fields), NOW, "Ann");
        let other = Fields::from([("function".to_owned(), "IT".into())]);
        replica.commit(&EntityRef::new("contact", "2"), Some(&other), NOW, "Ann");
        let entities: Vec<_> = replica.entities().cloned().collect();
        read(&file::write(&entities)).unwrap()
    };
    let endless = with("A".repeat(20_000));
    assert_eq!(endless.entities.len(), 1);
    assert_eq!(endless.damaged[0].fault, LineFault::EndlessWord);
    assert!(!endless.is_whole(), "it is told");
    for function in ["A".repeat(2_000), "word ".repeat(20_000)] {
        assert!(with(function).is_whole());
    }
}
