//! The chain of a log worked out again from the table of the evidence pack alone, as `docs/EVIDENCE.md` says, with other
//! people's readers for the table and the JSON.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use plan_b::domain::record::Record;
use plan_b::i18n::{Lang, texts};
use plan_b::output::evidence::evidence;
use plan_b::replica::chain::check;
use plan_b::replica::proof::proofs;
use plan_b::replica::{Entity, Replica, SessionId};
use sha2::{Digest, Sha256};

use super::domain_fixture::moment;
use super::file_forge::{NOW, altered};
use super::review_fixture::{Outage, outage};

/// The log of the outage as two phones wrote it in turn, each knowing what the other had written up to the middle.
fn two_phones(outage: &Outage) -> Vec<Entity> {
    let mut phones = [1, 2].map(|session| Replica::new(SessionId::from_bits(session)));
    let mut lines: Vec<_> = outage.plan.log.iter().collect();
    lines.sort_by_key(|(id, line)| (line.at, **id));
    let middle = lines.len() / 2;
    for (place, (id, line)) in lines.into_iter().enumerate() {
        if place == middle {
            let [one, other] = phones.clone();
            for entity in other.entities() {
                phones[0].join(entity.clone(), NOW);
            }
            for entity in one.entities() {
                phones[1].join(entity.clone(), NOW);
            }
        }
        let mut line = line.clone();
        line.device = ["Phone", "Tablet; 2"][place % 2].to_owned();
        phones[place % 2]
            .commit(&id.entity(), Some(&line.fields()), NOW, "An")
            .unwrap();
    }
    let [mut one, other] = phones;
    for entity in other.entities() {
        one.join(entity.clone(), NOW);
    }
    one.entities().cloned().collect()
}

fn table(lang: Lang, outage: &Outage, lines: &[Entity]) -> String {
    let incident = outage.incident.to_string();
    let found = check(&incident, lines.iter());
    let proofs = proofs(&incident, lines.iter());
    let paper = evidence(
        texts(lang),
        &outage.plan,
        outage.incident,
        &found,
        &proofs,
        moment(200).now,
    );
    paper.csv(texts(lang))
}

fn digest(text: &str) -> String {
    let bytes = Sha256::digest(text.as_bytes());
    bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// What the recipe finds: the lines, what is wrong, the code.
fn recomputed(table: &str) -> (usize, Vec<String>, String) {
    let table = table.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(table.as_bytes());
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let head = ["session", "digest", "follows", "seen", "line"];
    let start = rows
        .iter()
        .position(|row| row.len() == 9 && row[4..] == head)
        .unwrap();
    let log: Vec<&Vec<String>> = rows[start + 1..]
        .iter()
        .filter(|row| row.len() == 9 && !row[8].is_empty())
        .collect();
    let mut wrong = Vec::new();
    let (mut there, mut named) = (BTreeSet::new(), Vec::new());
    for row in &log {
        let [session, own, follows, seen, line] = [4, 5, 6, 7, 8].map(|cell| row[cell].clone());
        let json: serde_json::Value = serde_json::from_str(line.split_once(' ').unwrap().1).unwrap();
        let fields = json["fields"].as_object().unwrap();
        let link = |name: &str| {
            fields
                .get(name)
                .map_or("", |heads| heads["0"].as_str().unwrap_or(""))
        };
        let place = follows
            .split('-')
            .next()
            .unwrap()
            .parse::<u64>()
            .map_or(1, |place| place + 1);
        if own != format!("{place}-{}", digest(&line)) {
            wrong.push(format!("altered: {line}"));
        }
        let stated: BTreeMap<String, String> = seen
            .split_whitespace()
            .map(|one| one.split_once(':').unwrap())
            .map(|(of, to)| (format!("seen/{of}"), to.to_owned()))
            .collect();
        let carried: BTreeMap<String, String> = fields
            .keys()
            .filter(|name| name.starts_with("seen/"))
            .map(|name| (name.clone(), link(name).to_owned()))
            .collect();
        if follows != link("follows") || stated != carried {
            wrong.push(format!("links: {line}"));
        }
        if !follows.is_empty() {
            named.push((session.clone(), follows));
        }
        named.extend(stated.into_iter().map(|(of, to)| (of.replace("seen/", ""), to)));
        there.insert((session, own));
    }
    let missing = named.into_iter().filter(|name| !there.contains(name));
    wrong.extend(missing.map(|name| format!("missing: {name:?}")));
    let mut lines: Vec<&str> = log.iter().map(|row| row[8].as_str()).collect();
    lines.sort_unstable();
    (log.len(), wrong, digest(&lines.concat()))
}

#[test]
fn the_table_alone_is_enough_to_work_out_every_digest_and_link() {
    let outage = outage();
    let lines = two_phones(&outage);
    let found = check(&outage.incident.to_string(), lines.iter());
    assert!(found.verdict.is_intact());
    for lang in Lang::ALL {
        let table = table(lang, &outage, &lines);
        let (count, wrong, code) = recomputed(&table);
        assert_eq!((count, wrong), (outage.plan.log.len(), Vec::new()));
        assert_eq!(code, found.code, "the code over the whole log");
        assert!(table.contains("Tablet; 2"), "the head of each device");
    }
}

#[test]
fn a_line_that_is_altered_or_taken_out_shows_in_a_table_that_was_made_later() {
    let outage = outage();
    let lines = two_phones(&outage);
    let forged: Vec<Entity> = lines
        .iter()
        .map(|line| altered(line, "\"T-1\"", "\"T-2\""))
        .collect();
    let (_, wrong, _) = recomputed(&table(Lang::En, &outage, &forged));
    assert!(!wrong.is_empty(), "the line after it names another digest");
    // The second line of the first phone: named by the one behind it.
    let incident = outage.incident.to_string();
    let second = proofs(&incident, lines.iter())[1].id.clone();
    let fewer: Vec<Entity> = lines
        .iter()
        .filter(|line| *line.id() != second)
        .cloned()
        .collect();
    let (_, wrong, _) = recomputed(&table(Lang::En, &outage, &fewer));
    assert!(wrong.iter().any(|one| one.starts_with("missing")), "{wrong:?}");
}

#[test]
fn the_page_has_the_links_the_heads_and_what_they_do_not_prove_beside_them() {
    let outage = outage();
    let lines = two_phones(&outage);
    let incident = outage.incident.to_string();
    let found = check(&incident, lines.iter());
    let all = proofs(&incident, lines.iter());
    for lang in Lang::ALL {
        let words = texts(lang);
        let paper = evidence(
            words,
            &outage.plan,
            outage.incident,
            &found,
            &all,
            moment(200).now,
        );
        let html = paper.html(words, "", "");
        for proof in &all {
            assert!(html.contains(&proof.links.own) && html.contains(&proof.links.follows));
        }
        let said = |text: &str| html.contains(&text.replace('\u{ad}', ""));
        assert!(said(words.log_words.chain_means) && said(words.evidence_words.not_proven));
        assert!(html.contains("Phone") && html.contains("Tablet; 2"));
    }
}

/// The program in the document is run as it stands there, where there is a Python.
#[test]
fn the_program_in_the_document_finds_the_same() {
    let document = include_str!("../../docs/EVIDENCE.md");
    let program = document
        .split("```python\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let outage = outage();
    let lines = two_phones(&outage);
    let file = std::env::temp_dir().join(format!("evidence-{}.csv", std::process::id()));
    std::fs::write(&file, table(Lang::Nl, &outage, &lines)).unwrap();
    let started = Command::new("python3")
        .arg("-")
        .arg(&file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut python) = started else {
        eprintln!("no Python here: the program in the document was not run");
        return;
    };
    python
        .stdin
        .take()
        .unwrap()
        .write_all(program.as_bytes())
        .unwrap();
    let said = python.wait_with_output().unwrap();
    std::fs::remove_file(&file).unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    let found = check(&outage.incident.to_string(), lines.iter());
    assert!(
        said.contains("altered: []") && said.contains(&found.code),
        "{said}"
    );
}
