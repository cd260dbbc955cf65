//! Commands on rows of the plan: saved, moved, removed, checked.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use plan_b::domain::command::{
    AddRows, Command, Fault, FieldFault, Moment, MoveRow, MoveStep, RemoveRow, SaveCompany, SaveRow,
    SaveStep, timer_from_minutes, timer_in_minutes,
};
use plan_b::domain::order::order_between;
use plan_b::domain::{Activity, Company, Contact, Id, Line, Minutes, Plan, Reflex, Step};
use proptest::prelude::*;

use super::domain_fixture::{faults, key, moment, run};

#[test]
fn steps_are_saved_moved_and_removed() {
    let mut plan = Plan::default();
    let mut add = |minute, text: &str| -> Id<Step> {
        let step = Step {
            text: text.into(),
            after: Some(Reflex::Operator),
            ..Step::default()
        };
        key(&run(&mut plan, minute, SaveStep::new(step)).unwrap())
    };
    let (one, two, three) = (add(1, "one"), add(2, "two"), add(3, "three"));
    let texts = |plan: &Plan, place| -> Vec<String> {
        plan_b::domain::checklist::own_at(&plan.steps, place)
            .into_iter()
            .map(|(_, step)| step.text.clone())
            .collect()
    };
    assert_eq!(texts(&plan, Some(Reflex::Operator)), ["one", "two", "three"]);
    run(
        &mut plan,
        4,
        MoveRow {
            id: three,
            behind: None,
        },
    )
    .unwrap();
    assert_eq!(texts(&plan, Some(Reflex::Operator)), ["three", "one", "two"]);
    run(
        &mut plan,
        5,
        MoveRow {
            id: three,
            behind: Some(one),
        },
    )
    .unwrap();
    assert_eq!(texts(&plan, Some(Reflex::Operator)), ["one", "three", "two"]);
    run(
        &mut plan,
        6,
        MoveStep {
            id: two,
            after: None,
            behind: None,
        },
    )
    .unwrap();
    assert_eq!(texts(&plan, None), ["two"]);
    run(&mut plan, 7, RemoveRow { id: one }).unwrap();
    assert_eq!(texts(&plan, Some(Reflex::Operator)), ["three"]);
    let unnamed = run(
        &mut plan,
        8,
        SaveStep::new(Step {
            text: "\u{200B} ".into(),
            ..Step::default()
        }),
    );
    assert_eq!(
        faults(unnamed.unwrap_err()),
        [FieldFault::new("text", Fault::Missing)]
    );
}

#[test]
fn a_step_goes_up_and_down_among_those_at_its_place_and_stops_at_the_ends() {
    let mut plan = Plan::default();
    let mut add = |minute, text: &str, after| -> Id<Step> {
        let step = Step {
            text: text.into(),
            after,
            ..Step::default()
        };
        key(&run(&mut plan, minute, SaveStep::new(step)).unwrap())
    };
    let place = Some(Reflex::Operator);
    let elsewhere = add(1, "elsewhere", None);
    let (one, two, three) = (add(2, "one", place), add(3, "two", place), add(4, "three", place));
    let order = |plan: &Plan| -> Vec<Id<Step>> {
        plan_b::domain::checklist::own_at(&plan.steps, place)
            .into_iter()
            .map(|(id, _)| id)
            .collect()
    };
    for (minute, step, is_up, expected) in [
        (5, three, true, [one, three, two]),
        (6, three, true, [three, one, two]),
        (7, three, false, [one, three, two]),
        (8, one, false, [three, one, two]),
        (9, one, false, [three, two, one]),
    ] {
        let command = if is_up {
            MoveStep::up(&plan.steps, step)
        } else {
            MoveStep::down(&plan.steps, step)
        };
        run(&mut plan, minute, command.unwrap()).unwrap();
        assert_eq!(order(&plan), expected);
    }
    assert_eq!(MoveStep::up(&plan.steps, three), None);
    assert_eq!(MoveStep::down(&plan.steps, one), None);
    assert_eq!(MoveStep::up(&plan.steps, elsewhere), None);
    assert_eq!(MoveStep::down(&plan.steps, elsewhere), None);
}

#[test]
fn a_timer_is_typed_in_minutes_and_shown_as_it_was_typed() {
    for (typed, seconds) in [
        ("", None),
        (" 2 ", Some(120)),
        ("0,5", Some(30)),
        ("1.25", Some(75)),
        ("60", Some(3600)),
    ] {
        assert_eq!(timer_from_minutes(typed), Ok(seconds), "{typed}");
    }
    for wrong in ["0", "60,1", "-1", "two", "1,2,3", "99999999999", "1e3", "٣", ","] {
        assert!(timer_from_minutes(wrong).is_err(), "{wrong}");
    }
    for seconds in 1..=3600 {
        let shown = timer_in_minutes(seconds, ',');
        assert_eq!(timer_from_minutes(&shown), Ok(Some(seconds)), "{shown}");
    }
    assert_eq!(timer_in_minutes(90, '.'), "1.5");
}

#[test]
fn a_row_that_was_removed_while_it_was_edited_is_there_again() {
    let mut plan = Plan::default();
    let id: Id<Step> = key(&run(
        &mut plan,
        0,
        SaveStep::new(Step {
            text: "one".into(),
            ..Step::default()
        }),
    )
    .unwrap());
    let was = plan.steps[&id].clone();
    run(&mut plan, 1, RemoveRow { id }).unwrap();
    let row = Step {
        detail: "how".into(),
        ..was.clone()
    };
    run(&mut plan, 2, SaveRow::edited(id, was, row.clone())).unwrap();
    assert_eq!(plan.steps[&id], row);
}

#[test]
fn impossible_values_are_refused_at_their_field() {
    let mut plan = Plan::default();
    let activity = |rto, level| Activity {
        name: "Orders".into(),
        rto: Some(Minutes(rto)),
        reduced_level: Some(level),
        ..Activity::default()
    };
    let mut at = |row| {
        SaveRow::new(row)
            .apply(&mut plan, &mut moment(0))
            .map_err(|refusal| faults(refusal)[0].field)
    };
    assert_eq!(at(activity(0, 50)), Err("rto"));
    assert_eq!(at(activity(800_000, 50)), Err("rto"));
    assert_eq!(at(activity(60, 101)), Err("reduced_level"));
    assert!(at(activity(60, 100)).is_ok());

    let id: Id<Line> = Id::from_bits(4);
    let line = Line {
        name: "Fibre".into(),
        carried_over: Some(id),
        ..Line::default()
    };
    let refused = run(
        &mut plan,
        1,
        SaveRow {
            id: Some(id),
            was: Line::default(),
            row: line,
        },
    )
    .unwrap_err();
    assert_eq!(faults(refused), [FieldFault::new("carried_over", Fault::Itself)]);

    let company = Company {
        website: "javascript:alert(1)".into(),
        ..Company::default()
    };
    let refused = run(
        &mut plan,
        2,
        SaveCompany {
            was: Company::default(),
            record: company,
        },
    )
    .unwrap_err();
    assert_eq!(faults(refused), [FieldFault::new("website", Fault::NotALink)]);
}

#[test]
fn ids_and_numbers_of_two_phones_differ() {
    let mut ids = BTreeSet::new();
    for fresh in 0..50 {
        let mut at = Moment {
            fresh: fresh << 32,
            ..moment(0)
        };
        for _ in 0..20 {
            assert!(ids.insert(at.new_id::<Contact>()));
        }
    }
}

proptest! {
    #[test]
    fn a_key_always_stands_between_its_neighbours(keys in prop::collection::btree_set("[0-9a-z]{0,6}[1-9a-z]", 2..12)) {
        let keys: Vec<String> = keys.into_iter().collect();
        for pair in keys.windows(2) {
            let key = order_between(&pair[0], &pair[1]);
            prop_assert!(pair[0] < key && key < pair[1], "{} < {} < {}", pair[0], key, pair[1]);
            prop_assert!(!key.ends_with('0'));
        }
        prop_assert!(order_between("", &keys[0]) < keys[0]);
        prop_assert!(order_between(&keys[keys.len() - 1], "") > keys[keys.len() - 1]);
    }

    #[test]
    fn rows_moved_at_random_stand_where_they_were_put(moves in prop::collection::vec((0usize..6, 0usize..7), 1..40)) {
        let mut plan = Plan::default();
        let mut wanted: Vec<Id<Step>> = Vec::new();
        for place in 0..6 {
            let step = Step { text: format!("{place}"), ..Step::default() };
            wanted.push(key(&SaveStep::new(step).apply(&mut plan, &mut moment(place)).unwrap()));
        }
        for (from, to) in moves {
            let id = wanted.remove(from);
            let to = to.min(wanted.len());
            let behind = to.checked_sub(1).map(|place| wanted[place]);
            wanted.insert(to, id);
            MoveRow { id, behind }.apply(&mut plan, &mut moment(0)).unwrap();
            let stands: Vec<Id<Step>> =
                plan_b::domain::checklist::own_at(&plan.steps, None).into_iter().map(|(id, _)| id).collect();
            prop_assert_eq!(&stands, &wanted);
        }
    }
}

#[test]
fn rows_that_were_proposed_are_still_to_be_checked() {
    let mut plan = Plan::default();
    let rows = ["Payments", "Deliveries"].map(|name| Activity {
        name: name.into(),
        ..Activity::default()
    });
    let add = AddRows { rows: rows.to_vec() };
    assert_eq!(run(&mut plan, 1, add).unwrap().len(), 2);
    assert!(plan.activities.values().all(|row| row.checked_on.is_none()));
}
