//! What comes from elsewhere may hold what a form would refuse: what of it will not work is known.

use plan_b::domain::EntityRef;
use plan_b::domain::command::{Doubts, Fault};
use plan_b::domain::phone::PhoneFault;
use plan_b::domain::record::{Fields, Value};

fn doubts(kind: &'static str, fields: &[(&str, &str)]) -> Doubts {
    let fields: Fields = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Value::from(*value)))
        .collect();
    Doubts::of(&EntityRef::new(kind, "0000000000000007"), &fields)
}

#[test]
fn what_would_be_tapped_and_is_not_there_is_told_at_its_field() {
    let code = Fault::Phone(PhoneFault::ServiceCode('*'));
    for (kind, fields, field, fault) in [
        (
            "number",
            vec![("kind", "mobile"), ("value", "*21*0470123456#")],
            "value",
            code,
        ),
        (
            "number",
            vec![("kind", "email"), ("value", "els at firm")],
            "value",
            Fault::NotMail,
        ),
        (
            "company",
            vec![("website", "javascript:alert(1)")],
            "website",
            Fault::NotALink,
        ),
        (
            "document",
            vec![("title", "Netplan"), ("link", "file:///c/plan.pdf")],
            "link",
            Fault::NotALink,
        ),
        (
            "line",
            vec![("name", "Fibre"), ("helpdesk", "0800 HELP")],
            "helpdesk",
            Fault::Phone(PhoneFault::Letter('H')),
        ),
    ] {
        let found = doubts(kind, &fields);
        let told: Vec<_> = found
            .faults
            .iter()
            .map(|found| (found.field, found.fault.clone()))
            .collect();
        assert_eq!(told, [(field, fault)], "{kind} {fields:?}");
    }
}

#[test]
fn what_nobody_sees_is_told_at_its_field() {
    let found = doubts(
        "contact",
        &[
            ("last_name", "Mae\u{202E}s"),
            ("first_name", "Renée"),
            ("function", "IT\nhelp"),
        ],
    );
    assert_eq!(found.misleading, ["last_name"]);
    let found = doubts("contact", &[("last_name", "P\u{0430}ul")]);
    assert_eq!(found.misleading, ["last_name"], "a letter of another script");
}

#[test]
fn what_is_only_missing_is_no_doubt() {
    for (kind, fields) in [
        ("number", vec![("kind", "mobile")]),
        ("number", vec![("kind", "mobile"), ("value", "+32470123456")]),
        ("line", vec![("line_kind", "fibre")]),
        (
            "company",
            vec![("name", "Voorbeeld NV"), ("website", "https://voorbeeld.example")],
        ),
        ("incident", vec![("name", "Élan – 10 % ☎")]),
    ] {
        let found = doubts(kind, &fields);
        assert!(found.is_empty(), "{kind} {fields:?}: {found:?}");
    }
}
