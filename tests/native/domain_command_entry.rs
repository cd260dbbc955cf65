//! The commands of the one form that serves all parts of the plan.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use plan_b::domain::command::{
    Direction, FORM_KINDS, Fault, MoveEntry, Refusal, RemoveEntry, SaveEntry, faults_of, in_order,
};
use plan_b::domain::record::{Fields, Value};
use plan_b::domain::{EntityRef, Input, Plan, Shape};

use crate::domain_fixture::run;

fn fields<const N: usize>(pairs: [(&str, &str); N]) -> Fields {
    pairs
        .map(|(name, text)| (name.to_owned(), Value::from(text)))
        .into()
}

fn add(plan: &mut Plan, seed: i64, name: &str) -> EntityRef {
    let save = SaveEntry {
        kind: "line",
        entity: None,
        was: Fields::new(),
        fields: fields([("name", name)]),
    };
    run(plan, seed, save).unwrap()[0].clone()
}

fn names(plan: &Plan) -> Vec<String> {
    let rows = in_order(plan, "line").into_iter();
    rows.map(|(_, fields)| fields["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn new_rows_stand_last_and_move_one_place_at_a_time() {
    let mut plan = Plan::default();
    let rows: Vec<EntityRef> = (1..)
        .zip(["a", "b", "c"])
        .map(|(seed, name)| add(&mut plan, seed, name))
        .collect();
    assert_eq!(names(&plan), ["a", "b", "c"]);
    let mut go = |row: usize, direction: Direction| {
        run(
            &mut plan,
            9,
            MoveEntry {
                entity: rows[row].clone(),
                direction,
            },
        )
        .unwrap();
        names(&plan).concat()
    };
    assert_eq!(go(2, Direction::Up), "acb");
    assert_eq!(go(2, Direction::Up), "cab");
    assert_eq!(go(2, Direction::Up), "cab", "the first stays");
    assert_eq!(go(0, Direction::Down), "cba");
    assert_eq!(go(0, Direction::Down), "cba", "the last stays");
}

#[test]
fn a_form_writes_only_what_was_edited_in_it() {
    let mut plan = Plan::default();
    let entity = add(&mut plan, 1, "Fibre");
    let was = plan.fields_of(&entity).unwrap();
    let mut meanwhile = was.clone();
    meanwhile.insert("cable".to_owned(), Value::from("North"));
    plan.put(&entity, Some(&meanwhile));
    let mut edited = was.clone();
    edited.insert("operator".to_owned(), Value::from("  Noordlijn "));
    let save = SaveEntry {
        kind: "line",
        entity: Some(entity.clone()),
        was,
        fields: edited,
    };
    run(&mut plan, 2, save).unwrap();
    let now = plan.fields_of(&entity).unwrap();
    assert_eq!(now["cable"], "North", "it came in while the form was open");
    assert_eq!(now["operator"], "Noordlijn");
}

#[test]
fn what_does_not_hold_is_refused_at_its_field_and_nothing_changes() {
    let mut plan = Plan::default();
    let entity = add(&mut plan, 1, "Fibre");
    let before = plan.clone();
    let was = plan.fields_of(&entity).unwrap();
    let mut edited = was.clone();
    edited.insert("backup_of".to_owned(), Value::from(entity.key.clone()));
    let save = SaveEntry {
        kind: "line",
        entity: Some(entity),
        was,
        fields: edited,
    };
    let refused = run(&mut plan, 2, save).unwrap_err();
    let Refusal::Invalid(faults) = &refused else {
        panic!("{refused:?}")
    };
    assert_eq!((faults[0].field, &faults[0].fault), ("backup_of", &Fault::Itself));
    assert_eq!(plan, before);
}

#[test]
fn a_kind_with_a_form_of_its_own_is_not_written_past_it() {
    let mut plan = Plan::default();
    let save = SaveEntry {
        kind: "contact",
        entity: None,
        was: Fields::new(),
        fields: fields([("first_name", "Els")]),
    };
    assert!(run(&mut plan, 1, save).is_err());
    assert_eq!(plan, Plan::default());
}

#[test]
fn a_removed_row_is_gone_and_cannot_be_removed_again() {
    let mut plan = Plan::default();
    let entity = add(&mut plan, 1, "Fibre");
    run(
        &mut plan,
        2,
        RemoveEntry {
            entity: entity.clone(),
        },
    )
    .unwrap();
    assert_eq!(plan.fields_of(&entity), None);
    assert!(run(&mut plan, 3, RemoveEntry { entity }).is_err());
}

#[test]
fn where_nothing_is_chosen_the_first_choice_holds_as_the_form_shows_it() {
    for kind in FORM_KINDS {
        let entity = Plan::single(kind).unwrap_or(EntityRef::new(*kind, "1"));
        assert!(faults_of(&entity, &Fields::new()).is_some());
        for (name, shape) in Plan::field_names(kind).iter().zip(Plan::shapes(kind)) {
            if let Shape::One(Input::Choice(codes)) = shape {
                let mut plan = Plan::default();
                plan.put(&entity, Some(&fields([(name, codes[0])])));
                let kept = plan.fields_of(&entity).unwrap_or_default();
                assert_eq!(
                    kept.get(*name),
                    None,
                    "{kind}.{name}: {} is not what holds by itself",
                    codes[0]
                );
            }
        }
    }
}
