//! The commands of the one form that serves all parts of the plan.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use plan_b::domain::command::{
    Direction, FORM_KINDS, Fault, FieldFault, MoveEntry, Refusal, RemoveEntry, SaveEntry, faults_of, in_order,
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
                grouped_by: None,
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
fn in_a_grouped_list_a_row_moves_within_its_group() {
    let mut plan = Plan::default();
    for (seed, operator, name) in [(1, "x", "a"), (2, "y", "b"), (3, "x", "c"), (4, "y", "d")] {
        let entity = add(&mut plan, seed, name);
        let mut fields = plan.fields_of(&entity).unwrap();
        fields.insert("operator".to_owned(), Value::from(operator));
        plan.put(&entity, Some(&fields));
    }
    let mut go = |row: usize, direction: Direction| {
        let (entity, _) = in_order(&plan, "line")[row].clone();
        let command = MoveEntry {
            entity,
            direction,
            grouped_by: Some("operator"),
        };
        run(&mut plan, 9, command).unwrap();
        names(&plan).concat()
    };
    assert_eq!(go(2, Direction::Up), "cabd");
    assert_eq!(go(0, Direction::Up), "cabd", "the first of its group stays");
    assert_eq!(go(2, Direction::Down), "cadb");
    assert_eq!(go(3, Direction::Down), "cadb", "the last of its group stays");
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
fn an_entry_with_nothing_in_it_and_impossible_values_are_told_at_their_field() {
    use serde_json::json;
    let table = [
        ("message", json!({ "title": "Voor de klanten" }), "text"),
        ("message", json!({ "text": "  " }), "text"),
        ("risk", json!({}), "cause_text"),
        (
            "risk",
            json!({ "likelihood": "3", "consequences_text": " " }),
            "cause_text",
        ),
        ("risk", json!({ "cause": "storm" }), ""),
        ("risk", json!({ "consequences/payments": true }), ""),
        ("watch", json!({}), "name"),
        ("watch", json!({ "kind": "lift" }), ""),
        ("watch", json!({ "instruction": "Call the caretaker" }), ""),
        ("sla", json!({ "availability": 9950 }), "line"),
        ("sla", json!({ "line": "7" }), "availability"),
        ("sla", json!({ "line": "7", "penalty": "None" }), ""),
        ("sla", json!({ "line": "7", "repair_time": 0 }), "repair_time"),
        (
            "sla",
            json!({ "line": "7", "repair_time": 525_600 }),
            "repair_time",
        ),
        (
            "sla",
            json!({ "line": "7", "availability": 10_001 }),
            "availability",
        ),
        (
            "line",
            json!({ "name": "Fibre", "autonomy": 525_600 }),
            "autonomy",
        ),
        ("line", json!({ "name": "Fibre", "autonomy": 0 }), ""),
        (
            "classification",
            json!({ "thresholds/major": 0 }),
            "thresholds/major",
        ),
        ("classification", json!({ "thresholds/major": 90 }), ""),
        (
            "classification",
            json!({ "message_every/crisis": 525_600 }),
            "message_every/crisis",
        ),
        ("standing", json!({ "text": "We report", "every": 0 }), "every"),
        (
            "standing",
            json!({ "text": "We report", "every": 525_600 }),
            "every",
        ),
        ("standing", json!({ "text": "We report", "every": 120 }), ""),
        ("place", json!({ "name": "Fire", "on_foot": 0 }), "on_foot"),
        ("place", json!({ "name": "Fire", "on_foot": 5_940 }), "on_foot"),
        ("place", json!({ "name": "Fire", "on_foot": 12 }), ""),
        ("operator_answer", json!({ "duration": 600_000 }), "duration"),
        ("operator_answer", json!({ "duration": 0 }), ""),
        ("operator_answer", json!({ "share": 10_001 }), "share"),
        (
            "report_way",
            json!({ "text": "Call", "number": "at the desk" }),
            "number",
        ),
        (
            "report_way",
            json!({ "text": "Call", "number": "*21*0470123456#" }),
            "number",
        ),
        (
            "report_way",
            json!({ "text": "Mail", "number": "desk@" }),
            "number",
        ),
        (
            "report_way",
            json!({ "text": "Mail", "number": "desk@example.be" }),
            "",
        ),
        (
            "report_way",
            json!({ "text": "Call", "number": "0470 12 34 56" }),
            "",
        ),
    ];
    for (kind, fields, field) in table {
        let entity = EntityRef::new(kind, "1");
        let given = fields.as_object().unwrap().clone().into_iter().collect();
        let faults = faults_of(&entity, &given).unwrap();
        let at: Vec<&str> = faults.iter().map(|fault| fault.field).collect();
        let expected: Vec<&str> = Some(field)
            .filter(|field| !field.is_empty())
            .into_iter()
            .collect();
        assert_eq!(at, expected, "{kind} {fields}");
    }
}

#[test]
fn lines_that_back_up_one_another_in_a_circle_are_told_at_their_field() {
    let mut plan = Plan::default();
    let rows: Vec<EntityRef> = (1..)
        .zip(["a", "b", "c"])
        .map(|(seed, name)| add(&mut plan, seed, name))
        .collect();
    let mut back_up = |row: usize, of: usize| {
        let was = plan.fields_of(&rows[row]).unwrap();
        let mut edited = was.clone();
        edited.insert("backup_of".to_owned(), Value::from(rows[of].key.clone()));
        let save = SaveEntry {
            kind: "line",
            entity: Some(rows[row].clone()),
            was,
            fields: edited,
        };
        match run(&mut plan, 9, save) {
            Ok(_) => None,
            Err(Refusal::Invalid(faults)) => Some((faults[0].field, faults[0].fault.clone())),
            Err(other) => panic!("{other:?}"),
        }
    };
    assert_eq!(back_up(0, 1), None);
    assert_eq!(back_up(1, 2), None);
    assert_eq!(back_up(2, 0), Some(("backup_of", Fault::Circle)));
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

#[test]
fn what_was_tried_on_a_day_to_come_is_refused_and_what_stands_there_is_not_refused_again() {
    let mut plan = Plan::default();
    let save = |entity: Option<EntityRef>, was: Fields, day: &str| SaveEntry {
        kind: "kit",
        entity,
        was,
        fields: fields([("name", "Router"), ("last_tried", day)]),
    };
    // The fixture's clock stands in 2026.
    let refused = run(&mut plan, 1, save(None, Fields::new(), "2999-01-01")).unwrap_err();
    assert_eq!(
        refused,
        Refusal::Invalid(vec![FieldFault::new("last_tried", Fault::InFuture)])
    );
    let entity = run(&mut plan, 1, save(None, Fields::new(), "2020-01-01")).unwrap()[0].clone();
    let came_in = fields([("name", "Old router"), ("last_tried", "2999-01-01")]);
    plan.put(&entity, Some(&came_in));
    let renamed = save(Some(entity), came_in, "2999-01-01");
    assert!(run(&mut plan, 2, renamed).is_ok());
}

#[test]
fn a_web_address_is_kept_with_its_scheme() {
    let mut plan = Plan::default();
    let save = |link: &str| SaveEntry {
        kind: "document",
        entity: None,
        was: Fields::new(),
        fields: fields([("title", "Continuity"), ("link", link)]),
    };
    let touched = run(&mut plan, 1, save("www.firm.be/plan")).unwrap();
    let kept = plan.fields_of(&touched[0]).unwrap();
    assert_eq!(kept["link"], Value::from("https://www.firm.be/plan"));
    let refused = run(&mut plan, 1, save("binder 3")).unwrap_err();
    assert_eq!(
        refused,
        Refusal::Invalid(vec![FieldFault::new("link", Fault::NotALink)])
    );
}
