//! Taking back one's own change.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::replica::REMOVED;

use super::file_forge::NOW;
use super::replica_pair::{both, contact, edit, fields, pair, replica, send, shown};

#[test]
fn a_line_of_a_log_is_written_once_and_neither_changed_nor_removed_nor_taken_back() {
    let mut one = replica(1);
    let line = EntityRef::new("log", "5");
    let committed = one
        .commit(
            &line,
            Some(&fields(&[("incident", "1"), ("who", "Ann")])),
            NOW,
            "Ann",
        )
        .unwrap();
    assert_eq!(committed.undoable, None);
    let before = one.get(&line).unwrap().clone();
    assert_eq!(
        one.commit(&line, Some(&fields(&[("who", "Bo")])), NOW, "Bo"),
        None
    );
    assert_eq!(one.commit(&line, None, NOW, "Bo"), None);
    let dot = before.heads("who").next().unwrap().dot;
    assert_eq!(one.choose(&line, "who", dot, NOW, "Bo"), None);
    assert_eq!(one.get(&line), Some(&before));
}

#[test]
fn an_edit_is_taken_back_as_long_as_nobody_else_wrote_there() {
    let (mut one, mut other) = pair();
    let wanted = fields(&[("function", "IT"), ("mobile", "2"), ("note", "x")]);
    let undoable = one
        .commit(&contact(), Some(&wanted), NOW, "Ann")
        .unwrap()
        .undoable
        .unwrap();
    edit(&mut other, &[("function", "Desk")]);
    both(&mut one, &mut other);
    let earlier = undoable.offer(&one).unwrap();
    assert_eq!(
        earlier,
        Some(fields(&[("function", "Desk"), ("mobile", "1")])),
        "the other's field stays"
    );
    let mut taken_back = one.clone();
    taken_back
        .commit(&contact(), earlier.as_ref(), NOW, "Ann")
        .unwrap();
    assert_eq!(shown(&taken_back), earlier);
    edit(&mut other, &[("mobile", "3")]);
    both(&mut one, &mut other);
    assert_eq!(undoable.offer(&one), None);
}

#[test]
fn adding_is_taken_back_by_removing_and_removing_by_restoring() {
    let mut one = replica(1);
    let wanted = fields(&[("function", "IT")]);
    let added = one
        .commit(&contact(), Some(&wanted), NOW, "Ann")
        .unwrap()
        .undoable
        .unwrap();
    assert_eq!(added.offer(&one), Some(None));
    let mut other = replica(2);
    send(&one, &mut other);
    edit(&mut other, &[("mobile", "2")]);
    send(&other, &mut one);
    assert_eq!(added.offer(&one), None, "it would take the other's number along");

    let removed = one
        .commit(&contact(), None, NOW, "Ann")
        .unwrap()
        .undoable
        .unwrap();
    let earlier = removed.offer(&one).unwrap();
    one.commit(&contact(), earlier.as_ref(), NOW, "Ann").unwrap();
    assert_eq!(shown(&one), Some(fields(&[("function", "IT"), ("mobile", "2")])));
    assert!(
        !one.get(&contact())
            .unwrap()
            .field_names()
            .any(|field| field == REMOVED)
    );
}
