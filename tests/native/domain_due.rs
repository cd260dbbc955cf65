//! What wants a look again.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use plan_b::domain::command::{CloseIncident, MarkChecked, Refusal, faults_of};
use plan_b::domain::due::{Due, DueWhy, count, due};
use plan_b::domain::id::EntityRef;
use plan_b::domain::record::Value;
use plan_b::domain::{Answer, Date, Incident, Plan, Timestamp};
use proptest::prelude::*;

use super::cases::cases;
use serde_json::json;

use crate::domain_fixture::{moment, run, start};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn put(plan: &mut Plan, entity: &str, fields: Value) -> EntityRef {
    let entity: EntityRef = entity.parse().unwrap();
    let fields = fields.as_object().unwrap().clone().into_iter().collect();
    assert_eq!(plan.put(&entity, Some(&fields)), []);
    entity
}

/// What is said of the only entry of a plan on 24 November 2026.
fn only(entity: &str, fields: Value) -> Option<(&'static str, DueWhy)> {
    let mut plan = Plan::default();
    put(
        &mut plan,
        "contact/9",
        json!({ "first_name": "Els", "checked_on": "2026-11-01" }),
    );
    put(&mut plan, entity, fields);
    let found: Vec<Due> = due(&plan, day("2026-11-24")).into_values().flatten().collect();
    assert!(found.len() <= 1, "{found:?}");
    found.into_iter().next().map(|due| (due.field, due.why))
}

#[test]
fn a_row_of_the_template_that_has_a_number_is_to_be_checked() {
    let mut plan = Plan::default();
    let insurer = put(
        &mut plan,
        "contact/1",
        json!({ "side": "external", "post": "insurer" }),
    );
    assert_eq!(due(&plan, day("2026-11-24")).len(), 0);
    put(
        &mut plan,
        "number/1",
        json!({ "contact": "1", "value": "+3224000000" }),
    );
    let found: Vec<Due> = due(&plan, day("2026-11-24")).into_values().flatten().collect();
    let found: Vec<&EntityRef> = found.iter().map(|due| &due.entity).collect();
    assert_eq!(found, [&insurer]);
}

#[test]
fn an_entry_is_due_when_its_check_is_older_than_twelve_months_and_it_has_content() {
    let old = "2025-11-23";
    let checked = |field: &'static str, day_text: &str| Some((field, DueWhy::Checked(day(day_text))));
    let never = |field: &'static str| Some((field, DueWhy::Never));
    let table = [
        ("contact/1", json!({ "first_name": "An" }), never("checked_on")),
        (
            "contact/1",
            json!({ "first_name": "An", "checked_on": old }),
            checked("checked_on", old),
        ),
        (
            "contact/1",
            json!({ "first_name": "An", "checked_on": "2025-11-24" }),
            None,
        ),
        (
            "contact/1",
            json!({ "first_name": "An", "checked_on": "2031-01-01" }),
            None,
        ),
        (
            "contact/1",
            json!({ "function": "Reception" }),
            never("checked_on"),
        ),
        (
            "contact/1",
            json!({ "side": "external", "function": "Alarm centre", "checked_on": old }),
            checked("checked_on", old),
        ),
        (
            "contact/1",
            json!({ "side": "external", "organisation": "Lift firm" }),
            never("checked_on"),
        ),
        ("contact/1", json!({ "post": "insurer" }), None),
        (
            "contact/1",
            json!({ "post": "insurer", "function": "Insurer" }),
            None,
        ),
        (
            "number/1",
            json!({ "contact": "9", "value": "+3224000000" }),
            None,
        ),
        (
            "number/1",
            json!({ "contact": "9", "value": "+3224000000", "checked_on": old }),
            checked("checked_on", old),
        ),
        (
            "number/1",
            json!({ "contact": "8", "value": "+3224000000", "checked_on": old }),
            None,
        ),
        (
            "number/1",
            json!({ "contact": "9", "value": " ", "checked_on": old }),
            None,
        ),
        ("line/1", json!({ "name": "Fibre" }), never("checked_on")),
        ("line/1", json!({ "note": "?" }), None),
        (
            "operator/1",
            json!({ "name": "Noordlijn", "checked_on": old }),
            checked("checked_on", old),
        ),
        ("operator_answer/1", json!({ "question": "leased" }), None),
        (
            "operator_answer/1",
            json!({ "question": "leased", "asked_on": old }),
            None,
        ),
        (
            "operator_answer/1",
            json!({ "answer": "yes" }),
            never("answered_on"),
        ),
        (
            "operator_answer/1",
            json!({ "text": "4 h", "answered_on": old }),
            checked("answered_on", old),
        ),
        (
            "operator_answer/1",
            json!({ "share": 9990, "answered_on": "2026-01-01" }),
            None,
        ),
        ("activity/1", json!({ "name": "Till" }), never("checked_on")),
        (
            "procedure/1",
            json!({ "alternative": "On paper" }),
            never("checked_on"),
        ),
        ("procedure/1", json!({ "reference": "P-7" }), None),
        (
            "document/1",
            json!({ "title": "BCP", "checked_on": old }),
            checked("checked_on", old),
        ),
        (
            "external_way/1",
            json!({ "text": "At the counter" }),
            never("checked_on"),
        ),
        ("place/1", json!({ "kind": "fire" }), None),
        (
            "place/1",
            json!({ "kind": "fire", "name": "Post Noord" }),
            never("checked_on"),
        ),
        ("kit/1", json!({ "note": "?" }), None),
        ("kit/1", json!({ "name": "Router" }), never("last_tried")),
        (
            "kit/1",
            json!({ "name": "Router", "last_tried": old }),
            checked("last_tried", old),
        ),
        (
            "kit/1",
            json!({ "name": "Router", "last_tried": "2026-01-01" }),
            None,
        ),
        (
            "kit/1",
            json!({ "name": "Router", "last_tried": old, "next_try": "2026-11-25" }),
            None,
        ),
        ("tool/1", json!({ "name": "Walkie-talkie" }), never("last_tried")),
        (
            "tool/1",
            json!({ "name": "Walkie-talkie", "last_tried": old }),
            checked("last_tried", old),
        ),
        (
            "tool/1",
            json!({ "name": "Call list", "kind": "procedure" }),
            None,
        ),
        (
            "tool/1",
            json!({ "name": "Call list", "kind": "procedure", "print_before": true }),
            never("printed_on"),
        ),
        (
            "tool/1",
            json!({ "name": "Call list", "kind": "procedure", "print_before": true, "printed_on": old }),
            checked("printed_on", old),
        ),
        (
            "tool/1",
            json!({ "name": "Call list", "kind": "procedure", "print_before": true, "printed_on": "2026-06-01" }),
            None,
        ),
        (
            "tool/1",
            json!({ "name": "Order forms", "print_before": true, "printed_on": "2026-06-01" }),
            None,
        ),
        (
            "sla/1",
            json!({ "line": "1", "until": "2026-11-24" }),
            Some(("until", DueWhy::Day(day("2026-11-24")))),
        ),
        ("sla/1", json!({ "line": "1", "until": "2026-11-25" }), None),
        (
            "kit/1",
            json!({ "name": "Router", "next_try": "2026-11-25" }),
            None,
        ),
        (
            "kit/1",
            json!({ "name": "Router", "next_try": "2026-11-24" }),
            Some(("next_try", DueWhy::Day(day("2026-11-24")))),
        ),
        (
            "measure/1",
            json!({ "text": "4G", "due": old }),
            Some(("due", DueWhy::Day(day(old)))),
        ),
        (
            "measure/1",
            json!({ "text": "4G", "due": old, "done_on": old }),
            None,
        ),
        (
            "risk/1",
            json!({ "due": old }),
            Some(("due", DueWhy::Day(day(old)))),
        ),
        ("risk/1", json!({ "checked_on": old }), checked("checked_on", old)),
        (
            "risk/1",
            json!({ "cause_text": "Storm", "checked_on": "2026-11-01" }),
            None,
        ),
        ("risk/1", json!({ "cause": "storm" }), never("checked_on")),
        ("risk/1", json!({ "due": old, "treatment": "accept" }), None),
        (
            "risk/1",
            json!({ "due": old, "treatment": "reduce" }),
            Some(("due", DueWhy::Day(day(old)))),
        ),
        (
            "risk_study/0",
            json!({ "next_review": old }),
            Some(("next_review", DueWhy::Day(day(old)))),
        ),
        (
            "team/0",
            json!({ "next_review": old }),
            Some(("next_review", DueWhy::Day(day(old)))),
        ),
    ];
    for (entity, fields, expected) in table {
        assert_eq!(only(entity, fields.clone()), expected, "{entity} {fields}");
    }
}

#[test]
fn a_risk_is_due_no_more_once_its_measures_are_done() {
    let today = day("2026-11-24");
    let mut plan = Plan::default();
    put(&mut plan, "measure/2", json!({ "text": "4G" }));
    put(
        &mut plan,
        "risk/1",
        json!({ "due": "2026-01-01", "treatment": "reduce", "measures/2": true }),
    );
    assert_eq!(count(&plan, today), 1);
    put(
        &mut plan,
        "measure/2",
        json!({ "text": "4G", "done_on": "2026-03-01" }),
    );
    assert_eq!(count(&plan, today), 0);
}

#[test]
fn a_company_is_reminded_of_personal_data_and_of_trained_staff() {
    let today = day("2026-11-24");
    let mut plan = Plan::default();
    put(&mut plan, "company/0", json!({ "name": "Voorbeeld" }));
    let fields = |plan: &Plan| {
        let found: Vec<Due> = due(plan, today).into_values().flatten().collect();
        found
            .into_iter()
            .map(|due| (due.field, due.why))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        fields(&plan),
        [
            ("data_protection_on", DueWhy::Never),
            ("staff_trained_on", DueWhy::Never)
        ]
    );
    put(
        &mut plan,
        "team/0",
        json!({ "data_protection_on": "2025-01-01", "staff_trained_on": "2026-01-01" }),
    );
    let old = DueWhy::Checked(day("2025-01-01"));
    assert_eq!(fields(&plan), [("data_protection_on", old)]);
}

#[test]
fn what_is_longest_due_comes_first_and_what_was_never_checked_last() {
    let mut plan = Plan::default();
    put(&mut plan, "line/1", json!({ "name": "never" }));
    put(
        &mut plan,
        "line/2",
        json!({ "name": "newer", "checked_on": "2024-05-01" }),
    );
    put(
        &mut plan,
        "line/3",
        json!({ "name": "older", "checked_on": "2023-05-01" }),
    );
    let found = due(&plan, day("2026-11-24"));
    let keys: Vec<&str> = found["line"].iter().map(|due| due.entity.key.as_str()).collect();
    assert_eq!(keys, ["3", "2", "1"]);
    assert_eq!(count(&plan, day("2026-11-24")), 3);
}

#[test]
fn a_check_takes_an_entry_off_the_list_and_only_a_record_with_a_check_takes_one() {
    let mut plan = Plan::default();
    let line = put(&mut plan, "line/1", json!({ "name": "Fibre" }));
    let answer = put(&mut plan, "operator_answer/1", json!({ "text": "4 h" }));
    let on = day("2026-11-24");
    run(
        &mut plan,
        1,
        MarkChecked {
            entity: line.clone(),
            on,
        },
    )
    .unwrap();
    assert!(!due(&plan, on).contains_key("line"));
    assert_eq!(
        run(&mut plan, 2, MarkChecked { entity: line, on }),
        Ok(vec![]),
        "once a day is enough"
    );
    for entity in [answer, EntityRef::new("line", "2")] {
        let refused = run(
            &mut plan,
            3,
            MarkChecked {
                entity: entity.clone(),
                on,
            },
        );
        assert_eq!(refused, Err(Refusal::NotThere(entity)));
    }
}

#[test]
fn nobody_stands_in_for_oneself() {
    let table = [
        (
            "contact/1",
            json!({ "first_name": "An", "deputy": "1" }),
            vec!["deputy"],
        ),
        ("role/7", json!({ "person": "1", "deputy": "1" }), vec!["deputy"]),
        ("role/7", json!({ "person": "1", "deputy": "2" }), vec![]),
        ("role/7", json!({}), vec![]),
        (
            "team/0",
            json!({ "authors/1": true, "backup": "1" }),
            vec!["backup"],
        ),
        (
            "team/0",
            json!({ "authors/1": true, "authors/2": true, "backup": "1" }),
            vec![],
        ),
        ("team/0", json!({ "backup": "1" }), vec![]),
        ("team/0", json!({}), vec![]),
    ];
    for (entity, fields, expected) in table {
        let entity: EntityRef = entity.parse().unwrap();
        let fields = fields.as_object().unwrap().clone().into_iter().collect();
        let faults = match faults_of(&entity, &fields) {
            Some(faults) => faults,
            None => {
                use plan_b::domain::command::Checked;
                use plan_b::domain::{Contact, Id, Record};
                Contact::fold(&fields, &mut Vec::new()).faults(Id::from_bits(1))
            }
        };
        let at: Vec<&str> = faults.iter().map(|fault| fault.field).collect();
        assert_eq!(at, expected, "{entity} {fields:?}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_check_holds_for_a_year_and_not_for_a_day_longer(days in 0_i64..40_000, later in 0_i64..2_000) {
        let checked = Timestamp::new(days * 86_400_000, 0).date();
        let today = Timestamp::new((days + later) * 86_400_000, 0).date();
        let mut plan = Plan::default();
        put(&mut plan, "line/1", json!({ "name": "Fibre", "checked_on": checked.to_string() }));
        let is_due = count(&plan, today) == 1;
        prop_assert!(later > 365 || !is_due, "{checked} {today}");
        prop_assert!(later <= 366 || is_due, "{checked} {today}");
    }
}

#[test]
fn a_private_number_is_due_the_day_after_its_last_and_as_long_as_nobody_agreed() {
    let number = |reach: &str, more: Value| {
        let mut fields = json!({ "contact": "9", "value": "+32470123456", "reach": reach });
        let more = more.as_object().unwrap().clone();
        fields.as_object_mut().unwrap().extend(more);
        only("number/1", fields)
    };
    let agreed = |keep: &str| json!({ "consent": "2025-01-01", "keep_until": keep });
    for reach in ["private_emergency", "crisis_team"] {
        assert_eq!(number(reach, agreed("2026-11-24")), None);
        let passed = Some(("keep_until", DueWhy::Day(day("2026-11-23"))));
        assert_eq!(number(reach, agreed("2026-11-23")), passed);
        assert_eq!(number(reach, json!({})), Some(("consent", DueWhy::Never)));
        // One row a number: asking again brings the consent too.
        assert_eq!(number(reach, json!({ "keep_until": "2026-11-23" })), passed);
    }
    assert_eq!(number("company", json!({ "keep_until": "2026-11-23" })), None);
}

#[test]
fn what_an_incident_leaves_to_do_is_due_on_its_day_until_it_is_done() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let head = plan.incidents[&incident].clone();
    let closed = moment(60).now.date();
    let later = |days| closed.checked_add_days(chrono::Days::new(days)).unwrap();
    let of = |plan: &Plan, today: Date| {
        let found = due(plan, today).into_values().flatten();
        let found = found.filter(|due| ["incident", "review", "action"].contains(&due.entity.kind.as_ref()));
        found
            .map(|due| (due.entity.to_string(), due.why))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(&plan, later(90)), [], "a running incident has no review yet");
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut plan, 60, close).unwrap();
    let review = format!("review/{incident}");
    assert_eq!(of(&plan, later(13)), []);
    let due_on = DueWhy::Day(later(14));
    assert_eq!(
        of(&plan, later(14)),
        [(review.clone(), due_on)],
        "two weeks after the end"
    );
    put(
        &mut plan,
        &review,
        json!({ "incident": incident.to_string(), "finished_on": later(20).to_string() }),
    );
    assert_eq!(of(&plan, later(30)), [], "finished");

    plan.incidents.insert(
        incident,
        Incident {
            follow_up: Some(later(3)),
            ..head.clone()
        },
    );
    let follow_up = (format!("incident/{incident}"), DueWhy::Day(later(3)));
    assert_eq!(of(&plan, later(2)), []);
    assert_eq!(of(&plan, later(3)), [follow_up]);
    plan.incidents.insert(
        incident,
        Incident {
            follow_up: Some(later(3)),
            cause_known: Answer::Yes,
            ..head.clone()
        },
    );
    assert_eq!(of(&plan, later(3)), [], "the cause is known");

    let action = |state: &str| json!({ "text": "Second line", "due": later(5).to_string(), "state": state });
    put(&mut plan, "action/7", action("doing"));
    assert_eq!(of(&plan, later(4)), []);
    assert_eq!(
        of(&plan, later(5)),
        [("action/7".to_owned(), DueWhy::Day(later(5)))]
    );
    for over in ["done", "dropped"] {
        put(&mut plan, "action/7", action(over));
        assert_eq!(of(&plan, later(9)), [], "{over}");
    }
    plan.incidents.insert(
        incident,
        Incident {
            drill: true,
            follow_up: Some(later(3)),
            ..head
        },
    );
    plan.reviews = Default::default();
    assert_eq!(of(&plan, later(90)), [], "a drill has a result and no review");
}
