//! Wrong clocks, forged contexts, cloned phones: no edit is refused and none is lost.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Value;
use plan_b::replica::{Dot, Entity, FAR_AHEAD_MS, Replica, SessionId};

use super::file_forge::{NOW, with_check};
use super::replica_pair::{both, contact, edit, fields, pair, replica, send, shown};

#[test]
fn hazard_52_who_saw_a_value_of_2099_and_writes_another_never_loses_to_it() {
    let (mut one, mut other) = pair();
    let far = NOW + 70 * 365 * FAR_AHEAD_MS;
    let wanted = fields(&[("function", "IT"), ("mobile", "2099")]);
    other.commit(&contact(), Some(&wanted), far, "Bo").unwrap();
    let joined = one.join(other.get(&contact()).unwrap().clone(), NOW);
    assert!(joined.changed && joined.far_ahead);
    edit(&mut one, &[("mobile", "mine")]);
    both(&mut one, &mut other);
    assert_eq!(shown(&other).unwrap()["mobile"], Value::from("mine"));
    let elsewhere = EntityRef::new("contact", "4");
    let own = one.commit(&elsewhere, Some(&wanted), NOW, "Ann").unwrap();
    assert!(
        own.entity.newest().unwrap().ms < NOW + FAR_AHEAD_MS,
        "the clock is not pulled along"
    );
}

#[test]
fn hazard_53_an_edit_after_the_clock_was_lost_is_shown_over_all_that_was_stored() {
    let (one, _) = pair();
    let mut restarted = replica(9);
    send(&one, &mut restarted);
    let earlier = NOW - 5 * FAR_AHEAD_MS;
    let wanted = fields(&[("function", "Desk")]);
    restarted
        .commit(&contact(), Some(&wanted), earlier, "Ann")
        .unwrap();
    let mut other = one.clone();
    send(&restarted, &mut other);
    assert_eq!(shown(&other), Some(wanted));
}

#[test]
fn hazard_54_no_clock_and_no_forged_context_makes_an_edit_impossible() {
    for now_ms in [0, NOW, u64::MAX] {
        let mut one = replica(1);
        assert!(
            one.commit(&contact(), Some(&fields(&[("a", "1")])), now_ms, "")
                .is_some()
        );
        assert!(
            one.commit(&contact(), Some(&fields(&[("a", "2")])), 0, "")
                .is_some()
        );
        assert_eq!(
            Entity::from_line(&one.get(&contact()).unwrap().to_line()).as_ref(),
            Ok(one.get(&contact()).unwrap())
        );
    }
    let session = SessionId::from_bits(1);
    let json = format!(
        "{{\"by\":[],\"fields\":{{}},\"id\":\"contact/3k\",\"seen\":{{\"{session}\":{}}}}}",
        Dot::MAX_NUMBER
    );
    let forged = Entity::from_line(&with_check(&json)).unwrap();
    let mut one = Replica::new(session);
    one.join(forged, NOW);
    edit(&mut one, &[("a", "1")]);
    let stored = one.get(&contact()).unwrap().to_line();
    assert_eq!(
        Entity::from_line(&stored).unwrap().shown(),
        Some(fields(&[("a", "1")]))
    );
}

#[test]
fn hazard_20_two_phones_that_go_on_from_one_copied_state_lose_nothing() {
    let (one, _) = pair();
    let (mut first, mut second) = (replica(7), replica(8));
    send(&one, &mut first);
    send(&one, &mut second);
    edit(&mut first, &[("mobile", "7")]);
    edit(&mut second, &[("mobile", "8"), ("function", "Desk")]);
    both(&mut first, &mut second);
    let heads: BTreeSet<String> = first
        .get(&contact())
        .unwrap()
        .heads("mobile")
        .map(|head| head.value.to_string())
        .collect();
    assert_eq!(heads, BTreeSet::from(["\"7\"".to_owned(), "\"8\"".to_owned()]));
}
