//! Records and fields: what is written is read back, and whatever stands in a store or file folds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::record::{Fields, Record, Value};
use plan_b::domain::{
    Channel, Contact, Date, EntityRef, Event, Id, KitItem, Minutes, Number, NumberKind, Outcome, Plan, Reach,
    Service, Standing, Step, Team, TelecomNeed, TelecomNeeds, Timestamp,
};
use proptest::prelude::*;

use super::cases::cases;
use serde_json::json;

/// Values of every shape that some field takes, and of shapes that none does.
fn any_value() -> impl Strategy<Value = Value> {
    let codes = prop::sample::select(vec![
        "internal",
        "external",
        "own",
        "reference_person",
        "mobile",
        "email",
        "fixed_office",
        "1",
        "2",
        "4",
        "company",
        "private_emergency",
        "crisis_team",
        "internet_line",
        "electricity",
        "systems",
        "yes",
        "no",
        "partly",
        "unknown",
        "both",
        "telephony",
        "internet",
        "crisis",
        "major",
        "nl",
        "fr",
        "sms",
        "poster",
        "customers",
        "open",
        "done",
        "obvious",
        "2.2.1",
        "leased",
        "help_24_7",
        "guaranteed",
        "review_other",
        "all",
        "fully",
        "rehearsal",
        "close_ticket",
        "hospital",
        "lift",
        "storm",
        "meeting_point",
        "chain_of_command",
    ]);
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u32>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        codes.prop_map(Value::from),
        any::<u64>().prop_map(|bits| json!(Id::<()>::from_bits(bits).to_string())),
        (0i32..9999, 1u32..13, 1u32..32).prop_map(|(y, m, d)| json!(format!("{y:04}-{m:02}-{d:02}"))),
        (0u32..25, 0u32..61).prop_map(|(h, m)| json!(format!("{h:02}:{m:02}"))),
        (any::<i64>(), any::<i16>()).prop_map(|(ms, off)| json!(Timestamp::new(ms, off).to_string())),
        any_event().prop_map(|event| serde_json::to_value(event).unwrap()),
        Just(json!({"type": "note"})),
        Just(json!({"type": "from_the_future", "x": [1, {"y": null}]})),
        Just(json!([1, "a"])),
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        any::<bool>().prop_map(|drill| Event::Started { drill }),
        ".{0,8}".prop_map(|text| Event::Note {
            kind: Default::default(),
            text
        }),
        any::<u64>().prop_map(|bits| Event::Tried {
            contact: Id::from_bits(bits),
            number: Id::from_bits(bits / 2),
            channel: Channel::Sms,
            outcome: Outcome::Sent,
            name: String::new(),
            by: String::new(),
        }),
        any::<Option<i64>>().prop_map(|ms| Event::NextMessage {
            due: ms.map(|ms| Timestamp::new(ms, 60))
        }),
    ]
}

/// Fields of one kind: its own names, members of its sets and maps, and names that it does not know.
fn any_fields(kind: &'static str) -> impl Strategy<Value = Fields> {
    let own = prop::sample::select(Plan::field_names(kind));
    let member = prop_oneof![
        any::<u64>().prop_map(|bits| Id::<()>::from_bits(bits).to_string()),
        prop::sample::select(vec![
            "internet_line",
            "major",
            "payments",
            "danger",
            "",
            "a/b",
            "Ü"
        ])
        .prop_map(str::to_owned),
    ];
    let name = prop_oneof![
        4 => own.clone().prop_map(str::to_owned),
        2 => (own, member).prop_map(|(field, key)| format!("{field}/{key}")),
        1 => "[a-z_/]{0,10}",
    ];
    let value = prop_oneof![6 => any_value(), 1 => Just(json!(true))];
    prop::collection::btree_map(name, value, 0..24)
}

fn any_kind_and_fields() -> impl Strategy<Value = (&'static str, Fields)> {
    prop::sample::select(Plan::KINDS).prop_flat_map(|kind| (Just(kind), any_fields(kind)))
}

/// The id under which a kind is stored: 0 for single records.
fn entity(kind: &'static str) -> EntityRef {
    let single = EntityRef::new(kind, "0");
    if Plan::default().fields_of(&single).is_some() {
        single
    } else {
        EntityRef::new(kind, "3k")
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn any_fields_fold_and_what_a_record_writes_it_reads_back((kind, fields) in any_kind_and_fields()) {
        let id = entity(kind);
        let mut plan = Plan::default();
        let refused = plan.put(&id, Some(&fields));
        for refusal in &refused {
            prop_assert_eq!(fields.get(&refusal.field), Some(&refusal.value));
        }
        let written = plan.fields_of(&id).unwrap();
        prop_assert!(written.values().all(|value| !value.is_null()), "no null is written");
        let mut again = Plan::default();
        prop_assert_eq!(again.put(&id, Some(&written)), vec![], "what a record writes, it takes");
        prop_assert_eq!(&again, &plan);
        prop_assert_eq!(again.fields_of(&id).unwrap(), written);
    }

    #[test]
    fn a_value_is_either_taken_over_or_reported((kind, fields) in any_kind_and_fields()) {
        let id = entity(kind);
        let mut plan = Plan::default();
        let refused: BTreeSet<String> = plan.put(&id, Some(&fields)).into_iter().map(|one| one.field).collect();
        let written = plan.fields_of(&id).unwrap();
        for name in Plan::field_names(kind) {
            let Some(value) = fields.get(*name).filter(|value| !value.is_null()) else { continue };
            // A text in a field of texts stays exactly as it is, unless it is empty.
            if let (Some(Value::String(kept)), Value::String(given)) = (written.get(*name), value) {
                let in_one_form = kept.parse::<Timestamp>().is_ok() || kept == "crisis_team";
                prop_assert!(kept == given || in_one_form, "{} turned {:?} into {:?}", name, given, kept);
            }
            if refused.contains(*name) {
                prop_assert!(!written.contains_key(*name), "{} was refused and is written", name);
            }
        }
    }
}

#[test]
fn every_kind_and_field_of_the_first_version_is_still_there() {
    let listed: BTreeMap<&str, BTreeSet<&str>> = include_str!("domain_field_names.txt")
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(kind, names)| (kind, names.split(' ').collect()))
        .collect();
    assert!(listed.len() >= 37, "the list is read");
    for (kind, names) in listed {
        let known: BTreeSet<&str> = Plan::field_names(kind).iter().copied().collect();
        let gone: Vec<_> = names.difference(&known).collect();
        assert!(
            gone.is_empty(),
            "{kind} lost {gone:?}: files written before can no longer be read"
        );
    }
}

#[test]
fn every_kind_has_a_name_of_its_own_and_a_name_that_the_file_takes() {
    let kinds: BTreeSet<&str> = Plan::KINDS.iter().copied().collect();
    assert_eq!(kinds.len(), Plan::KINDS.len(), "two records share a kind");
    for kind in kinds {
        assert!(format!("{kind}/0").parse::<EntityRef>().is_ok(), "{kind}");
        let names = Plan::field_names(kind);
        assert!(!names.is_empty());
        for name in names {
            // `removed` is the replica layer's own field; a slash would read as a member of a set.
            assert_ne!(*name, "removed", "{kind}");
            assert!(!name.contains('/'), "{kind}.{name}");
        }
    }
}

#[test]
fn defaults_are_not_written_and_sets_write_one_field_a_member() {
    assert_eq!(Contact::default().fields(), Fields::new());
    let step = Step {
        text: "Call the branch".into(),
        needs: BTreeSet::from([Service::MobileCalls, Service::Electricity]),
        ..Step::default()
    };
    assert_eq!(
        step.fields(),
        Fields::from([
            ("needs/electricity".into(), json!(true)),
            ("needs/mobile_calls".into(), json!(true)),
            ("text".into(), json!("Call the branch")),
        ])
    );
    let needs = TelecomNeeds {
        notes: BTreeMap::from([(TelecomNeed::Payments, "card terminals".to_owned())]),
        ..TelecomNeeds::default()
    };
    assert_eq!(
        needs.fields(),
        Fields::from([("notes/payments".into(), json!("card terminals"))])
    );
}

#[test]
fn a_refused_value_leaves_the_default_and_is_reported_with_its_field() {
    let fields = Fields::from([
        ("kind".into(), json!("carrier_pigeon")),
        ("value".into(), json!("+32470123456")),
        ("consent".into(), json!("tomorrow")),
        ("checked_on".into(), Value::Null),
    ]);
    let mut refused = Vec::new();
    let number = Number::fold(&fields, &mut refused);
    assert_eq!(
        number,
        Number {
            value: "+32470123456".into(),
            ..Number::default()
        }
    );
    let names: Vec<&str> = refused.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(names, ["kind", "consent"]);
}

#[test]
fn an_unreadable_mark_of_privacy_counts_as_the_strictest() {
    for value in [json!("somebody_new"), json!(7), json!({})] {
        let number = Number::fold(&Fields::from([("reach".into(), value)]), &mut Vec::new());
        assert_eq!(number.reach, Reach::CrisisTeam);
    }
    let plain = Number::fold(&Fields::new(), &mut Vec::new());
    assert_eq!(plain.reach, Reach::Company);
}

#[test]
fn an_event_of_a_newer_version_is_kept_as_it_is() {
    let newer = json!({"type": "drone_sent", "to": {"roof": true}, "list": [1, 2]});
    let fields = Fields::from([("what".into(), newer.clone())]);
    let id = EntityRef::new("log", "3k");
    let mut plan = Plan::default();
    assert_eq!(plan.put(&id, Some(&fields)), vec![]);
    assert_eq!(plan.fields_of(&id).unwrap()["what"], newer);
}

#[test]
fn a_plan_takes_and_gives_every_kind_by_its_entity() {
    let mut plan = Plan::default();
    let kit = EntityRef::new("kit", "3k");
    plan.put(&kit, Some(&Fields::from([("name".into(), json!("4G router"))])));
    assert_eq!(plan.kit[&"3k".parse::<Id<KitItem>>().unwrap()].name, "4G router");
    assert_eq!(plan.entities(), vec![kit.clone()]);
    plan.put(&kit, None);
    assert_eq!(plan.fields_of(&kit), None);

    let team = EntityRef::new("team", "0");
    plan.put(
        &team,
        Some(&Fields::from([("continuity_plan".into(), json!("BCP 4"))])),
    );
    assert_eq!(plan.team.continuity_plan, "BCP 4");
    assert_eq!(plan.entities(), vec![team.clone()]);
    plan.put(&team, None);
    assert_eq!(plan.team, Team::default());
}

#[test]
fn entities_that_this_version_does_not_know_change_nothing() {
    let mut plan = Plan::default();
    let fields = Fields::from([("name".into(), json!("x"))]);
    for text in [
        "hologram/3k",
        "contact/UPPER",
        "contact/00",
        "team/3k",
        "company/1",
    ] {
        let id: EntityRef = text.parse().unwrap();
        assert!(!Plan::is_known(&id), "{text}");
        assert_eq!(plan.put(&id, Some(&fields)), vec![]);
        assert_eq!(plan.fields_of(&id), None, "{text}");
    }
    assert_eq!(plan, Plan::default());
}

#[test]
fn values_stand_in_the_file_as_documented() {
    let number = Number {
        contact: Id::from_bits(1000),
        kind: NumberKind::FixedHome,
        reach: Reach::PrivateEmergency,
        consent: Date::from_ymd_opt(2026, 11, 23),
        ..Number::default()
    };
    assert_eq!(
        serde_json::to_value(number.fields()).unwrap(),
        json!({
            "contact": "z8", "kind": "fixed_home", "reach": "private_emergency", "consent": "2026-11-23"
        })
    );
    let standing = Standing {
        every: Some(Minutes(90)),
        at: chrono_time(14, 5),
        ..Standing::default()
    };
    assert_eq!(
        serde_json::to_value(standing.fields()).unwrap(),
        json!({"every": 90, "at": "14:05"})
    );
}

fn chrono_time(hour: u32, minute: u32) -> Option<plan_b::domain::ClockTime> {
    plan_b::domain::ClockTime::from_hms_opt(hour, minute, 0)
}
