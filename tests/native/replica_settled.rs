//! What two people said differently is settled by a third, and opened again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::record::Value;
use plan_b::replica::{Replica, SessionId, Settled, Unsettled, file};

use super::file_forge::NOW;
use super::replica_pair::{both, contact, edit, fields, pair, remove, replica, send, shown};

fn unsettled(replica: &Replica) -> Option<Unsettled> {
    Unsettled::of(replica.get(&contact()).unwrap())
}

/// The values of the only field in question, the shown one first.
fn values(replica: &Replica) -> Vec<Value> {
    let found = unsettled(replica).expect("something to settle");
    assert_eq!(found.fields.len(), 1);
    found.fields[0]
        .heads
        .iter()
        .map(|head| head.value.clone())
        .collect()
}

fn settle(replica: &mut Replica, place: usize) -> Settled {
    let heads = unsettled(replica).unwrap().fields[0].heads.clone();
    let (_, settled) = replica
        .settle(&contact(), "mobile", heads[place].dot, NOW + 10, "Cis")
        .unwrap();
    settled
}

/// As the engine does it.
fn open_again(replica: &mut Replica, settled: &Settled) -> bool {
    let Some(wanted) = settled.offer(replica) else {
        return false;
    };
    replica.commit(&contact(), Some(&wanted), NOW + 20, "Cis");
    let mut session = 90;
    let states = settled.reopened(|| {
        session += 1;
        SessionId::from_bits(session)
    });
    for state in states {
        replica.join(state, NOW + 20);
    }
    true
}

fn in_conflict() -> (Replica, Replica) {
    let (mut one, mut other) = pair();
    edit(&mut one, &[("mobile", "2")]);
    edit(&mut other, &[("mobile", "3")]);
    both(&mut one, &mut other);
    (one, other)
}

#[test]
fn hazard_56_either_number_is_chosen_on_one_phone_and_both_write_the_same_file() {
    for place in [0, 1] {
        let (mut one, mut other) = in_conflict();
        let chosen = values(&one)[place].clone();
        settle(&mut one, place);
        assert_eq!(unsettled(&one), None);
        both(&mut one, &mut other);
        assert_eq!(unsettled(&other), None);
        assert_eq!(shown(&other).unwrap()["mobile"], chosen);
        assert_eq!(file::write(one.entities()), file::write(other.entities()));
    }
}

#[test]
fn a_choice_is_undone_both_values_stand_again_and_the_earlier_one_is_shown() {
    for place in [0, 1] {
        let (mut one, mut other) = in_conflict();
        let before = values(&one);
        let settled = settle(&mut one, place);
        assert!(open_again(&mut one, &settled));
        assert_eq!(values(&one), before, "choice {place}");
        both(&mut one, &mut other);
        assert_eq!(values(&other), before);
        let found = unsettled(&other).unwrap();
        assert_eq!(found.fields[0].heads[1].author, "Ann", "the writer stays named");
        assert_eq!(found.removed_by, []);
    }
}

#[test]
fn an_emptied_number_is_one_of_the_values_and_comes_back_too() {
    let (mut one, mut other) = pair();
    edit(&mut one, &[("mobile", "2")]);
    other
        .commit(&contact(), Some(&fields(&[("function", "IT")])), NOW + 1, "Bo")
        .unwrap();
    both(&mut one, &mut other);
    let before = values(&one);
    assert!(before.contains(&Value::Null) && before.len() == 2);
    for place in [0, 1] {
        let mut here = one.clone();
        let settled = settle(&mut here, place);
        assert!(open_again(&mut here, &settled));
        assert_eq!(values(&here), before);
    }
}

#[test]
fn what_somebody_else_wrote_since_is_not_undone() {
    let (mut one, mut other) = in_conflict();
    let settled = settle(&mut one, 1);
    both(&mut one, &mut other);
    edit(&mut other, &[("mobile", "4")]);
    both(&mut one, &mut other);
    assert!(!open_again(&mut one, &settled));
    assert_eq!(shown(&one).unwrap()["mobile"], Value::from("4"));
    assert_eq!(unsettled(&one), None);
}

#[test]
fn two_people_who_entered_the_same_have_nothing_to_settle_and_a_third_value_is_one_of_two() {
    let (mut one, mut other) = pair();
    let mut third = replica(3);
    send(&one, &mut third);
    edit(&mut one, &[("mobile", "2")]);
    edit(&mut other, &[("mobile", "2")]);
    edit(&mut third, &[("mobile", "3")]);
    both(&mut one, &mut other);
    assert_eq!(unsettled(&one), None);
    send(&third, &mut one);
    assert_eq!(values(&one), [Value::from("3"), Value::from("2")]);
}

#[test]
fn what_one_removed_and_another_changed_is_kept_and_that_is_undone() {
    let (mut one, mut other) = pair();
    edit(&mut one, &[("mobile", "2")]);
    remove(&mut other);
    both(&mut one, &mut other);
    let found = unsettled(&one).unwrap();
    assert_eq!(found.removed_by[0].author, "Bo");
    let (_, settled) = one.settle_kept(&contact(), NOW + 10, "Cis").unwrap();
    assert_eq!(unsettled(&one), None);
    assert!(open_again(&mut one, &settled));
    assert_eq!(unsettled(&one).unwrap().removed_by[0].author, "Bo");
    assert!(one.get(&contact()).unwrap().is_marked());
    both(&mut one, &mut other);
    other.commit(&contact(), None, NOW + 30, "Bo").unwrap();
    both(&mut one, &mut other);
    assert_eq!(shown(&one), None);
    assert_eq!(unsettled(&one), None);
}
