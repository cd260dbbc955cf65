//! What a validation is bound to.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;

use plan_b::domain::record::{Fields, Value};
use plan_b::domain::{EntityRef, Plan, Validation};
use plan_b::replica::seal::{Difference, Seal, Since};
use plan_b::replica::{Replica, SessionId};
use proptest::prelude::*;

use super::cases::cases;
use serde_json::json;

fn entity(text: &str) -> EntityRef {
    text.parse().unwrap()
}

fn fields(value: Value) -> Fields {
    value.as_object().unwrap().clone().into_iter().collect()
}

fn replica(session: u64, content: &[(&str, Value)]) -> Replica {
    let mut replica = Replica::new(SessionId::from_bits(session));
    for (id, value) in content {
        replica.commit(&entity(id), Some(&fields(value.clone())), 1_000, "An");
    }
    replica
}

fn content() -> Vec<(&'static str, Value)> {
    vec![
        ("contact/1", json!({ "function": "IT", "deputy": "2" })),
        ("contact/2", json!({ "function": "CEO" })),
        ("line/5", json!({ "name": "Fibre" })),
        ("number/3", json!({ "contact": "1", "value": "+3224000000" })),
        (
            "number/4",
            json!({ "contact": "1", "value": "+32470000000", "reach": "crisis_team" }),
        ),
    ]
}

fn seal(replica: &Replica) -> Seal {
    Seal::of_plan(replica.entities().collect::<Vec<_>>().into_iter())
}

fn validation(seal: &Seal) -> Validation {
    Validation {
        fingerprint: seal.fingerprint.clone(),
        private_fingerprint: seal.private_fingerprint.clone(),
        parts: seal.parts.clone(),
        field_digests: seal.field_digests.clone(),
        ..Validation::default()
    }
}

fn changed(entries: &[(&str, Difference)], is_private_too: bool) -> Since {
    let entries = entries.iter().map(|(id, difference)| (entity(id), *difference));
    Since::Changed {
        entries: entries.collect(),
        fields: BTreeSet::new(),
        is_private_too,
    }
}

#[test]
fn what_happened_and_the_validations_themselves_are_not_sealed() {
    let before = seal(&replica(1, &content()));
    let mut later = replica(1, &content());
    for id in [
        "incident/1",
        "log/1",
        "report/1",
        "review/1",
        "recovery/1",
        "action/1",
        "drill/1",
        "validation/1",
    ] {
        assert!(Plan::is_known(&entity(id)), "{id}");
        later.commit(&entity(id), Some(&fields(json!({ "name": "x" }))), 2_000, "An");
    }
    assert_eq!(seal(&later), before);
}

#[test]
fn each_difference_is_named_and_a_private_one_is_only_counted() {
    let mut now = replica(1, &content());
    let validated = validation(&seal(&now));
    assert_eq!(seal(&now).since(&validated), Since::Unchanged);

    let line = fields(json!({ "name": "Fibre 2" }));
    now.commit(&entity("line/5"), Some(&line), 2_000, "An");
    now.commit(&entity("contact/2"), None, 2_000, "An");
    now.commit(
        &entity("place/8"),
        Some(&fields(json!({ "name": "Fire" }))),
        2_000,
        "An",
    );
    let differences = [
        ("contact/2", Difference::Removed),
        ("line/5", Difference::Changed),
        ("place/8", Difference::Added),
    ];
    assert_eq!(seal(&now).since(&validated), changed(&differences, false));

    let mut private = replica(1, &content());
    let number = fields(json!({ "contact": "1", "value": "+32471111111", "reach": "crisis_team" }));
    private.commit(&entity("number/4"), Some(&number), 2_000, "An");
    assert_eq!(seal(&private).since(&validated), changed(&[], true));
    assert_eq!(seal(&private).fingerprint, validated.fingerprint);
}

#[test]
fn a_copy_without_private_numbers_checks_against_the_validation_of_the_whole() {
    let validated = validation(&seal(&replica(1, &content())));
    let mut copied = content();
    copied.retain(|(id, _)| *id != "number/4");
    let copy = seal(&replica(2, &copied));
    assert_eq!(copy.private_fingerprint, "");
    assert_eq!(copy.since(&validated), Since::Unchanged);
    let whole = seal(&replica(1, &content()));
    assert_eq!(
        whole.since(&validation(&copy)),
        Since::Unchanged,
        "validated on the copy"
    );
    assert!(
        !validated.parts["number"].contains("4:"),
        "the id of a private number stays out of the copy: {:?}",
        validated.parts
    );
}

#[test]
fn a_validation_without_fingerprint_or_without_parts_says_no_more_than_it_knows() {
    let now = seal(&replica(1, &content()));
    assert_eq!(now.since(&Validation::default()), Since::NotBound);
    let foreign = Validation {
        fingerprint: "00".repeat(32),
        ..Validation::default()
    };
    assert_eq!(now.since(&foreign), changed(&[], false));
    let old = Validation {
        fingerprint: now.fingerprint.clone(),
        ..Validation::default()
    };
    assert_eq!(now.since(&old), Since::Unchanged);
}

#[test]
fn a_procedure_is_sealed_by_its_own_content_alone() {
    let mut now = replica(
        1,
        &[
            ("procedure/1", json!({ "name": "Till" })),
            ("procedure/2", json!({ "name": "Post" })),
        ],
    );
    let of = |replica: &Replica| Seal::of_entry(replica.get(&entity("procedure/1")));
    let before = of(&now);
    now.commit(
        &entity("procedure/2"),
        Some(&fields(json!({ "name": "Mail" }))),
        2_000,
        "An",
    );
    assert_eq!(of(&now), before);
    now.commit(
        &entity("procedure/1"),
        Some(&fields(json!({ "name": "Tills" }))),
        2_000,
        "An",
    );
    assert_ne!(of(&now).fingerprint, before.fingerprint);
}

#[test]
fn any_device_can_say_which_fields_of_a_validated_procedure_changed() {
    let content = json!({ "name": "Till", "text": "On paper", "needs/internet_line": true, "order": "i" });
    let procedure = entity("procedure/1");
    let before = replica(1, &[("procedure/1", content)]);
    let validated = validation(&Seal::of_entry(before.get(&procedure)));

    // The other device saw nothing of the change: it has the new state and the validation.
    let now = json!({ "name": "Till", "text": "By heart", "needs/mobile_data": true, "order": "i" });
    let other = replica(2, &[("procedure/1", now)]);
    let Since::Changed { entries, fields, .. } = Seal::of_entry(other.get(&procedure)).since(&validated)
    else {
        panic!("it did change");
    };
    assert!(entries.is_empty());
    assert_eq!(
        fields.into_iter().collect::<Vec<_>>(),
        ["needs/internet_line", "needs/mobile_data", "text"]
    );

    let of_before = Validation {
        field_digests: Default::default(),
        ..validated
    };
    assert_eq!(
        Seal::of_entry(other.get(&procedure)).since(&of_before),
        changed(&[], false),
        "a validation of an earlier version says no more than that something changed"
    );
}

proptest! {
    #![proptest_config(cases(200))]

    /// Detours, order, device, author and time leave no trace in the seal.
    #[test]
    fn the_same_content_by_another_history_has_the_same_seal(
        order in Just((0..5_usize).collect::<Vec<_>>()).prop_shuffle(),
        detours in proptest::collection::vec((0..5_usize, "[a-z]{0,4}", any::<bool>()), 0..12),
        session in 2_u64..1_000,
    ) {
        let content = content();
        let mut other = Replica::new(SessionId::from_bits(session));
        for (place, text, is_removal) in &detours {
            let detour = fields(json!({ "note": text, "function": text }));
            let wanted = (!is_removal).then_some(&detour);
            other.commit(&entity(content[*place].0), wanted, 500, "Bo");
        }
        for place in order {
            let (id, value) = &content[place];
            other.commit(&entity(id), Some(&fields(value.clone())), 3_000 + place as u64, "Cy");
        }
        prop_assert_eq!(seal(&other), seal(&replica(1, &content)));
    }

    /// Any field of any entry counts; the entry is named, unless it is private.
    #[test]
    fn any_change_of_any_field_changes_the_seal(
        place in 0..5_usize,
        field in prop_oneof![Just("function"), Just("note"), Just("order"), Just("value"), Just("from a newer version")],
        text in "[a-z]{1,5}",
    ) {
        let content = content();
        let mut now = replica(1, &content);
        let before = seal(&now);
        let (id, value) = &content[place];
        let mut wanted = fields(value.clone());
        wanted.insert(field.to_owned(), Value::from(format!("{text}!")));
        now.commit(&entity(id), Some(&wanted), 2_000, "An");
        let after = seal(&now);
        if *id == "number/4" {
            prop_assert_eq!(&after.fingerprint, &before.fingerprint);
            prop_assert_ne!(&after.private_fingerprint, &before.private_fingerprint);
        } else {
            prop_assert_ne!(&after.fingerprint, &before.fingerprint);
            let since = after.since(&validation(&before));
            prop_assert_eq!(since, changed(&[(id, Difference::Changed)], false));
        }
        now.commit(&entity(id), Some(&fields(value.clone())), 3_000, "An");
        prop_assert_eq!(seal(&now), before, "taken back");
    }
}
