//! Where a row stands is decided without a question, the same on every device, and the next write settles it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::replica::file::{self, read};
use plan_b::replica::preview::{ChangeKind, compare};
use plan_b::replica::{Replica, Unsettled};

use super::file_forge::NOW;
use super::replica_pair::{both, contact, edit, pair, remove, send, shown};

const SILENT: [&str; 3] = ["order", "post", "slot"];

/// The field was changed here and there, and both devices know both.
fn moved_on_both(field: &str) -> (Replica, Replica) {
    let (mut one, mut other) = pair();
    edit(&mut one, &[(field, "a")]);
    edit(&mut other, &[(field, "b")]);
    both(&mut one, &mut other);
    (one, other)
}

fn heads(replica: &Replica, field: &str) -> usize {
    replica.get(&contact()).unwrap().heads(field).count()
}

#[test]
fn nobody_is_asked_and_both_devices_show_the_same() {
    for field in SILENT {
        let (one, other) = moved_on_both(field);
        assert_eq!(heads(&one, field), 2);
        for replica in [&one, &other] {
            let entity = replica.get(&contact()).unwrap();
            assert_eq!(entity.both_changed(), [], "{field}");
            assert_eq!(Unsettled::of(entity), None, "{field}");
        }
        assert_eq!(shown(&one), shown(&other));
    }
}

#[test]
fn beside_a_field_that_is_asked_it_is_not_asked() {
    let (mut one, mut other) = pair();
    edit(&mut one, &[("order", "a"), ("mobile", "2")]);
    edit(&mut other, &[("order", "b"), ("mobile", "3")]);
    both(&mut one, &mut other);
    let asked = Unsettled::of(one.get(&contact()).unwrap()).unwrap().fields;
    let asked: Vec<&str> = asked.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(asked, ["mobile"]);
}

#[test]
fn the_next_write_to_anything_settles_it_everywhere() {
    for field in SILENT {
        let (mut one, mut other) = moved_on_both(field);
        let decided = shown(&one).unwrap()[field].clone();
        edit(&mut one, &[("function", "Helpdesk")]);
        assert_eq!(heads(&one, field), 1, "{field}");
        send(&one, &mut other);
        assert_eq!(heads(&other, field), 1, "{field}");
        assert_eq!(shown(&other).unwrap()[field], decided);
        assert_eq!(file::write(one.entities()), file::write(other.entities()));
    }
}

#[test]
fn two_writes_at_once_settle_it_alike() {
    let (mut one, mut other) = moved_on_both("order");
    let decided = shown(&one).unwrap()["order"].clone();
    edit(&mut one, &[("function", "Helpdesk")]);
    edit(&mut other, &[("mobile", "9")]);
    both(&mut one, &mut other);
    let entity = one.get(&contact()).unwrap();
    assert!(entity.heads("order").all(|head| head.value == decided));
    assert_eq!(Unsettled::of(entity), None);
}

#[test]
fn a_choice_settles_it_too_and_a_removal_leaves_nothing_of_it() {
    let (mut one, mut other) = pair();
    edit(&mut one, &[("order", "a"), ("mobile", "2")]);
    edit(&mut other, &[("order", "b"), ("mobile", "3")]);
    both(&mut one, &mut other);
    let head = one.get(&contact()).unwrap().both_changed()[0].heads[0].dot;
    one.choose(&contact(), "mobile", head, NOW, "Cis").unwrap();
    assert_eq!(heads(&one, "order"), 1);
    remove(&mut other);
    assert_eq!((heads(&other, "order"), shown(&other)), (0, None));
}

#[test]
fn the_write_that_settled_it_can_be_taken_back() {
    let (mut one, _) = moved_on_both("order");
    let before = shown(&one);
    let mut wanted = before.clone().unwrap();
    wanted.insert("function".to_owned(), "Helpdesk".into());
    let undo = one
        .commit(&contact(), Some(&wanted), NOW, "Ann")
        .unwrap()
        .undoable
        .unwrap();
    let earlier = undo.offer(&one).expect("it is one's own");
    one.commit(&contact(), earlier.as_ref(), NOW, "Ann").unwrap();
    assert_eq!(shown(&one), before);
}

#[test]
fn a_file_in_which_a_row_was_moved_too_has_nothing_to_be_chosen() {
    for field in SILENT {
        let (mut here, mut there) = pair();
        edit(&mut here, &[(field, "a")]);
        edit(&mut there, &[(field, "b")]);
        let preview = compare(&here, &read(&file::write(there.entities())).unwrap());
        assert!(
            preview
                .changes
                .iter()
                .all(|change| change.kind != ChangeKind::BothChanged),
            "{field}"
        );
    }
}
