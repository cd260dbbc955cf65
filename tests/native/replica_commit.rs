//! What writes do: edits, removals, choices.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::{Fields, Value};
use plan_b::replica::{Replica, is_crisis_team_only};

use super::file_forge::{NOW, altered};
use super::replica_pair::{both, contact, edit, fields, pair, remove, replica, send, shown};

#[test]
fn only_what_changed_is_written_and_an_emptied_field_is_a_write() {
    let (mut one, _) = pair();
    let wanted = fields(&[("function", "IT")]);
    let committed = one.commit(&contact(), Some(&wanted), NOW, "Ann").unwrap();
    let replaced: Vec<_> = committed
        .superseded
        .iter()
        .map(|head| (head.field.as_str(), &head.value))
        .collect();
    assert_eq!(replaced, [("mobile", &Value::from("1"))]);
    assert_eq!(committed.superseded[0].author, "Ann");
    assert_eq!(shown(&one), Some(wanted.clone()));
    assert_eq!(
        one.get(&contact()).unwrap().heads("mobile").next().unwrap().value,
        Value::Null
    );
    assert_eq!(one.commit(&contact(), Some(&wanted), NOW, "Ann"), None);
}

#[test]
fn hazard_56_two_people_change_a_number_and_both_numbers_stay_until_somebody_chooses() {
    let (mut one, mut other) = pair();
    edit(&mut one, &[("mobile", "2")]);
    edit(&mut other, &[("mobile", "3")]);
    both(&mut one, &mut other);
    let conflicts = one.get(&contact()).unwrap().both_changed();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].field, "mobile");
    let values: Vec<&Value> = conflicts[0].heads.iter().map(|head| &head.value).collect();
    assert_eq!(
        values,
        [&Value::from("3"), &Value::from("2")],
        "the shown one first"
    );
    assert_eq!(shown(&one).unwrap()["mobile"], Value::from("3"));

    edit(&mut other, &[("function", "Desk")]);
    assert_eq!(
        other.get(&contact()).unwrap().both_changed().len(),
        1,
        "another field chooses nothing"
    );
    let loser = conflicts[0].heads[1].dot;
    one.choose(&contact(), "mobile", loser, NOW, "Ann").unwrap();
    both(&mut one, &mut other);
    assert_eq!(one.get(&contact()).unwrap().both_changed(), []);
    assert_eq!(
        shown(&other),
        Some(fields(&[("function", "Desk"), ("mobile", "2")]))
    );
    assert_eq!(
        one.choose(&contact(), "mobile", loser, NOW, "Ann"),
        None,
        "it is no head any more"
    );
}

#[test]
fn two_people_who_enter_the_same_value_agree() {
    let (mut one, mut other) = pair();
    edit(&mut one, &[("mobile", "2")]);
    edit(&mut other, &[("mobile", "2")]);
    both(&mut one, &mut other);
    assert_eq!(one.get(&contact()).unwrap().both_changed(), []);
}

#[test]
fn hazard_57_a_removal_that_did_not_know_of_a_change_leaves_the_contact_there_and_marked() {
    let (mut one, mut other) = pair();
    edit(&mut one, &[("mobile", "2")]);
    remove(&mut other);
    let joined = one.join(other.get(&contact()).unwrap().clone(), NOW);
    let gone: Vec<&str> = joined.superseded.iter().map(|head| head.field.as_str()).collect();
    assert_eq!(
        gone,
        ["function"],
        "what the removal takes along can be shown and restored"
    );
    send(&one, &mut other);
    for replica in [&one, &other] {
        assert!(replica.get(&contact()).unwrap().is_marked());
        assert_eq!(shown(replica), Some(fields(&[("mobile", "2")])));
        assert_eq!(replica.get(&contact()).unwrap().removed_by()[0].author, "Bo");
    }

    let mut keeps = one.clone();
    keeps.keep(&contact(), NOW, "Ann").unwrap();
    assert!(!keeps.get(&contact()).unwrap().is_marked());
    assert_eq!(keeps.keep(&contact(), NOW, "Ann"), None);
    remove(&mut one);
    assert_eq!(shown(&one), None);
    assert!(!one.get(&contact()).unwrap().is_marked());
}

#[test]
fn hazard_57_an_older_copy_does_not_bring_a_removed_contact_back() {
    let (mut one, other) = pair();
    remove(&mut one);
    send(&other, &mut one);
    assert_eq!(shown(&one), None);
    assert_eq!(one.commit(&contact(), None, NOW, "Ann"), None);
}

#[test]
fn a_removed_contact_keeps_none_of_its_values() {
    let (mut one, _) = pair();
    let mut removed = one.clone();
    remove(&mut removed);
    assert!(!removed.get(&contact()).unwrap().to_line().contains("IT"));
    edit(&mut removed, &[("function", "Desk")]);
    send(&removed, &mut one);
    assert_eq!(
        shown(&one),
        Some(fields(&[("function", "Desk")])),
        "and comes back by a later edit"
    );
    assert!(!one.get(&contact()).unwrap().is_marked());
}

#[test]
fn a_contact_without_any_field_is_there_and_survives_a_removal_that_did_not_know_of_its_return() {
    let (mut one, mut other) = pair();
    remove(&mut one);
    send(&one, &mut other);
    one.commit(&contact(), Some(&Fields::new()), NOW, "Ann").unwrap();
    assert_eq!(shown(&one), Some(Fields::new()));
    edit(&mut other, &[("function", "Desk")]);
    remove(&mut other);
    both(&mut one, &mut other);
    assert_eq!(shown(&one), Some(Fields::new()));
    assert!(one.get(&contact()).unwrap().is_marked());
}

#[test]
fn one_write_with_two_values_is_resolved_the_same_everywhere_and_reported() {
    let (one, _) = pair();
    let honest = one.get(&contact()).unwrap();
    let forged = altered(honest, "\"IT\"", "\"Altered\"");
    let (mut left, mut right) = (honest.clone(), forged.clone());
    let clashes = left.join(&forged).clashes;
    right.join(honest);
    assert_eq!(left, right);
    assert_eq!(clashes.len(), 1);
    assert_eq!(clashes[0].field.as_deref(), Some("function"));

    let renamed = altered(honest, "\"mobile\"", "\"mobil\"");
    let joined = honest.clone().join(&renamed);
    let fields: Vec<_> = joined
        .clashes
        .iter()
        .filter_map(|clash| clash.field.as_deref())
        .collect();
    assert_eq!(
        fields,
        ["mobile", "mobil"],
        "equal contexts with other heads are no honest states"
    );
    assert_eq!(joined.superseded.len(), 2);
}

#[test]
fn a_number_for_the_crisis_team_is_told_apart_also_while_two_people_disagree() {
    let number = EntityRef::new("number", "5");
    let marked = |reach: Option<&str>| {
        let reach = reach.map(|reach| ("reach".to_owned(), Value::from(reach)));
        reach
            .into_iter()
            .chain([("value".to_owned(), "1".into())])
            .collect::<Fields>()
    };
    let (mut one, mut other) = (replica(1), replica(2));
    let is_left_out = |replica: &Replica| is_crisis_team_only(replica.get(&number).unwrap());
    one.commit(&number, Some(&marked(None)), NOW, "Ann").unwrap();
    assert!(!is_left_out(&one));
    one.commit(&number, Some(&marked(Some("crisis_team"))), NOW, "Ann")
        .unwrap();
    assert!(is_left_out(&one));
    one.commit(&number, Some(&marked(None)), NOW, "Ann").unwrap();
    assert!(
        !is_left_out(&one),
        "an emptied mark is the default, a number of the company"
    );
    other.join(one.get(&number).unwrap().clone(), NOW);
    one.commit(&number, Some(&marked(Some("crisis_team"))), NOW, "Ann")
        .unwrap();
    other
        .commit(&number, Some(&marked(Some("private_emergency"))), NOW + 9, "Bo")
        .unwrap();
    assert!(!is_left_out(&other));
    other.join(one.get(&number).unwrap().clone(), NOW);
    assert!(
        is_left_out(&other),
        "the stricter mark counts although the other one is shown"
    );
    other.commit(&number, None, NOW + 9, "Bo").unwrap();
    assert!(!is_left_out(&other), "its removal goes into every copy");
}
