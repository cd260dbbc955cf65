//! The chain of a log: what an altered, missing or foreign line looks like.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Fields;
use plan_b::replica::chain::{Gap, Verdict, verify};
use plan_b::replica::{Entity, Replica, SessionId};
use proptest::prelude::*;

use super::cases::cases;
use super::file_forge::{NOW, altered, with_check};

fn replica(session: u64) -> Replica {
    Replica::new(SessionId::from_bits(session))
}

fn log(replica: &mut Replica, key: u64, incident: &str) -> EntityRef {
    let id = EntityRef::new("log", format!("{key:x}z"));
    let line = Fields::from([
        ("incident".to_owned(), incident.into()),
        ("what".to_owned(), format!("note {key}").into()),
    ]);
    replica.commit(&id, Some(&line), NOW, "Ann").unwrap();
    id
}

fn exchange(one: &mut Replica, other: &mut Replica) {
    let (here, there) = (one.clone(), other.clone());
    for entity in there.entities() {
        one.join(entity.clone(), NOW);
    }
    for entity in here.entities() {
        other.join(entity.clone(), NOW);
    }
}

/// Two phones that log alternately and meet once in between: five lines each.
fn logs() -> (Replica, Vec<EntityRef>) {
    let (mut one, mut other) = (replica(1), replica(2));
    let mut ids = Vec::new();
    for key in 0..10 {
        ids.push(log(if key % 2 == 0 { &mut one } else { &mut other }, key, "i"));
        if key == 5 {
            exchange(&mut one, &mut other);
        }
    }
    exchange(&mut one, &mut other);
    (one, ids)
}

fn check(lines: &[Entity]) -> Verdict {
    verify("i", lines.iter())
}

fn lines(replica: &Replica) -> Vec<Entity> {
    replica.entities().cloned().collect()
}

#[test]
fn a_log_of_several_phones_is_intact_wherever_it_is_read() {
    let (one, ids) = logs();
    assert_eq!(ids.len(), 10);
    assert_eq!(check(&lines(&one)), Verdict::default());
    let reloaded: Vec<Entity> = lines(&one)
        .iter()
        .map(|line| Entity::from_line(&line.to_line()).unwrap())
        .collect();
    assert!(check(&reloaded).is_intact());
}

#[test]
fn a_later_change_of_a_line_is_noticed() {
    let (one, ids) = logs();
    // The last line of each phone is named by nobody yet.
    for id in &ids[..8] {
        let lines: Vec<Entity> = lines(&one)
            .iter()
            .map(|line| {
                if line.id() == id {
                    altered(line, "note", "other")
                } else {
                    line.clone()
                }
            })
            .collect();
        let verdict = check(&lines);
        assert_eq!(verdict.altered.iter().collect::<Vec<_>>(), [id]);
        assert_eq!(verdict.gaps, []);
    }
}

#[test]
fn a_missing_line_leaves_a_gap_at_its_place() {
    let (one, ids) = logs();
    for (number, id) in ids[..8].iter().enumerate() {
        let lines: Vec<Entity> = lines(&one).into_iter().filter(|line| line.id() != id).collect();
        let place = number as u64 / 2 + 1;
        let session = SessionId::from_bits(number as u64 % 2 + 1);
        let verdict = check(&lines);
        assert_eq!(
            verdict.gaps,
            [Gap {
                session,
                from: place,
                to: place
            }]
        );
        assert!(verdict.altered.is_empty());
    }
    let without_three = [&ids[2], &ids[4], &ids[6]];
    let lines: Vec<Entity> = lines(&one)
        .into_iter()
        .filter(|line| !without_three.contains(&line.id()))
        .collect();
    assert_eq!(
        check(&lines).gaps,
        [Gap {
            session: SessionId::from_bits(1),
            from: 2,
            to: 4
        }]
    );
}

#[test]
fn a_line_put_in_later_is_noticed() {
    let (mut one, ids) = logs();
    let inserted = altered(one.get(&ids[2]).unwrap(), "note", "put in");
    let inserted = altered(&inserted, ids[2].key.as_str(), "7y");
    let id = inserted.id().clone();
    one.join(inserted, NOW);
    assert_eq!(check(&lines(&one)).altered.iter().collect::<Vec<_>>(), [&id]);
}

#[test]
fn lines_of_a_writer_that_knows_no_chain_are_not_called_altered() {
    let mut lines = Vec::new();
    for key in ["1", "2"] {
        let json = format!(
            "{{\"by\":[[\"0000000000009\",1,5,0,\"x\"]],\"fields\":{{\"incident\":{{\"0\":\"i\"}}}},\
             \"id\":\"log/{key}\",\"seen\":{{\"0000000000009\":1}}}}"
        );
        lines.push(Entity::from_line(&with_check(&json)).unwrap());
    }
    let verdict = check(&lines);
    assert_eq!(verdict.unlinked.len(), 2);
    assert!(verdict.altered.is_empty() && verdict.gaps.is_empty());
}

#[test]
fn a_hundred_page_loads_do_not_make_the_lines_longer() {
    let mut stored: Vec<Entity> = Vec::new();
    for session in 1..=100 {
        let mut one = replica(session);
        for line in &stored {
            one.join(line.clone(), NOW);
        }
        log(&mut one, session, "i");
        stored = lines(&one);
    }
    assert!(check(&stored).is_intact());
    assert!(stored.iter().all(|line| line.to_line().len() < 400));
}

#[test]
fn each_incident_has_chains_of_its_own() {
    let mut one = replica(1);
    for key in 0..6 {
        log(&mut one, key, if key % 2 == 0 { "i" } else { "j" });
    }
    let of_one: Vec<Entity> = lines(&one)
        .into_iter()
        .filter(|line| line.shown_value("incident") == Some(&"i".into()))
        .collect();
    assert_eq!(of_one.len(), 3);
    assert!(check(&of_one).is_intact());
    assert!(verify("j", one.entities()).is_intact());
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn any_meetings_of_any_phones_give_an_intact_log(steps in prop::collection::vec((0..3usize, 0..3usize, any::<bool>()), 1..30)) {
        let mut phones: Vec<Replica> = (1..=3).map(replica).collect();
        let mut key = 0;
        for (one, other, is_meeting) in steps {
            if is_meeting && one != other {
                let mut there = phones[other].clone();
                exchange(&mut phones[one], &mut there);
                phones[other] = there;
            } else {
                log(&mut phones[one], key, "i");
                key += 1;
            }
            for phone in &phones {
                prop_assert!(verify("i", phone.entities()).is_intact());
            }
        }
    }

    #[test]
    fn no_claimed_place_makes_the_check_run_long(place in any::<u64>(), other in any::<u64>()) {
        let (one, ids) = logs();
        let line = one.get(&ids[2]).unwrap();
        let forged = altered(line, "\"1-", &format!("\"{place}-"));
        let forged = altered(&forged, "\"2-", &format!("\"{other}-"));
        let lines: Vec<Entity> = lines(&one).into_iter().filter(|line| *line.id() != ids[2]).chain([forged]).collect();
        check(&lines);
    }
}

#[test]
fn a_line_knew_of_another_only_when_a_chain_of_links_leads_there() {
    let (mut one, mut other) = (replica(1), replica(2));
    let first = log(&mut one, 1, "i");
    let apart = log(&mut other, 2, "i");
    let knew = |at: &Replica, later: &EntityRef, earlier: &EntityRef| {
        let line = |id: &EntityRef| at.get(id).unwrap();
        plan_b::replica::chain::knew(at.entities(), line(later), line(earlier))
    };
    exchange(&mut one, &mut other);
    assert!(!knew(&one, &apart, &first) && !knew(&one, &first, &apart));
    let second = log(&mut one, 3, "i");
    assert!(knew(&one, &second, &first) && knew(&one, &second, &apart));
    assert!(!knew(&one, &first, &second), "nobody knows what comes");
    // Through a third phone that only the other one met.
    let mut third = replica(3);
    exchange(&mut one, &mut third);
    log(&mut third, 4, "i");
    exchange(&mut third, &mut other);
    let last = log(&mut other, 5, "i");
    exchange(&mut other, &mut one);
    assert!(knew(&one, &last, &second) && knew(&one, &last, &first));
    let elsewhere = log(&mut one, 6, "another");
    assert!(!knew(&one, &elsewhere, &first));
}
