//! What the example says is to be mended first, and what a person who is removed leaves behind.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::command::{RemoveContact, SaveEntry};
use plan_b::domain::dependency::Finding;
use plan_b::domain::health::{Mend, to_mend};
use plan_b::domain::references::{named_but_gone, naming};
use plan_b::domain::restart::Warning;
use plan_b::domain::{Contact, Date, Fields, Id, Language, Plan, Post};
use serde_json::json;

use super::domain_fixture::run;
use super::example::folded;

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 23).unwrap()
}

#[test]
fn the_example_first_tells_its_cable_who_goes_down_together_and_what_takes_too_long() {
    for language in Language::ALL {
        let mend = to_mend(&folded(*language), today());
        let Mend::Weak(_, Finding::SinglePoint(single)) = &mend[0] else {
            panic!("{mend:?}");
        };
        assert!(single.is_everything);
        assert!(matches!(mend[1], Mend::Weak(_, Finding::People(_))), "{mend:?}");
        assert!(
            matches!(mend[2], Mend::Restart(1, Warning::EstimateOverObjective { .. })),
            "{mend:?}"
        );
        let closed = mend
            .iter()
            .position(|mend| matches!(mend, Mend::WillNotOpen(2, _)));
        assert!(closed.is_some_and(|place| place > 2), "{mend:?}");
        assert_eq!(named_but_gone(&folded(*language)), []);
    }
}

#[test]
fn whoever_is_removed_is_missed_in_every_place_that_names_them() {
    let mut plan = folded(Language::Dutch);
    let els = Id::<Contact>::from_bits(4);
    let times = naming(&plan, &els.entity()).len() as u64;
    assert!(times > 5, "{times}");
    run(&mut plan, 1, RemoveContact { id: els }).unwrap();
    let places = named_but_gone(&plan);
    assert_eq!(places.len() as u64, times);
    let told = to_mend(&plan, today());
    assert!(
        told.iter()
            .any(|mend| matches!(mend, Mend::NamesNobody(count, _) if *count == times)),
        "{told:?}"
    );
}

#[test]
fn a_part_that_was_put_away_applies_again_once_it_has_a_row() {
    let mut plan = Plan::default();
    plan.company.set_aside.insert("kit".to_owned());
    let save = SaveEntry {
        kind: "kit",
        entity: None,
        was: Fields::new(),
        fields: Fields::from([("name".to_owned(), json!("Radio"))]),
    };
    let touched = run(&mut plan, 1, save).unwrap();
    let kinds: Vec<&str> = touched.iter().map(|entity| entity.kind.as_ref()).collect();
    assert_eq!(
        kinds,
        ["kit", "company"],
        "the entry that was written comes first"
    );
    assert!(plan.company.set_aside.is_empty());
}

#[test]
fn a_desk_that_goes_by_its_function_is_somebody_without_a_number_and_a_row_to_fill_is_not() {
    let mut plan = Plan::default();
    let desk = Contact {
        function: "Reception".into(),
        ..Contact::default()
    };
    let to_fill = Contact {
        post: Post::Insurer,
        function: "Insurer".into(),
        ..Contact::default()
    };
    plan.contacts.insert(Id::from_bits(1), desk);
    plan.contacts.insert(Id::from_bits(2), to_fill);
    let mend = to_mend(&plan, Date::from_ymd_opt(2026, 11, 24).unwrap());
    assert!(mend.contains(&Mend::NoNumber(1, Id::from_bits(1))), "{mend:?}");
}
