//! The history of an entity as people read it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use plan_b::domain::EntityRef;
use plan_b::domain::record::{Fields, Value};
use plan_b::replica::changes::{Act, Change, changes};
use plan_b::replica::{Replica, SessionId, Superseded};
use proptest::prelude::*;

use super::cases::cases;
use serde_json::json;

fn line() -> EntityRef {
    EntityRef::new("line", "5")
}

fn fields(value: Value) -> Fields {
    value.as_object().unwrap().clone().into_iter().collect()
}

/// A replica and the earlier values that it gave up.
struct Device {
    replica: Replica,
    earlier: Vec<Superseded>,
}

impl Device {
    fn new() -> Self {
        Self {
            replica: Replica::new(SessionId::from_bits(7)),
            earlier: Vec::new(),
        }
    }

    fn write(&mut self, wanted: Option<&Fields>, now_ms: u64, who: &str) {
        if let Some(committed) = self.replica.commit(&line(), wanted, now_ms, who) {
            self.earlier.extend(committed.superseded);
        }
    }

    fn shown(&self) -> Option<Fields> {
        self.replica.get(&line())?.shown()
    }

    fn changes(&self) -> Vec<Change> {
        changes(self.replica.get(&line()).unwrap(), &self.earlier)
    }

    fn take_back(&mut self, change: &Change, now_ms: u64) {
        if let Some(wanted) = change.taken_back(self.shown().as_ref()) {
            self.write(wanted.as_ref(), now_ms, "Bo");
        }
    }
}

fn told(change: &Change) -> String {
    let fields = change.fields.iter().map(|field| {
        let text = |value: &Option<Value>| value.as_ref().map_or("-".to_owned(), |value| value.to_string());
        format!("{} {}→{}", field.field, text(&field.before), text(&field.after))
    });
    let fields: Vec<String> = fields.collect();
    format!(
        "{} {} {:?} {}",
        change.author,
        change.stamp.ms,
        change.act,
        fields.join(" ")
    )
}

#[test]
fn each_change_says_who_when_before_and_after() {
    let mut device = Device::new();
    device.write(
        Some(&fields(json!({ "name": "DSL", "note": "old" }))),
        1_000,
        "An",
    );
    device.write(
        Some(&fields(json!({ "name": "Fibre", "note": "old" }))),
        2_000,
        "Bo",
    );
    device.write(Some(&fields(json!({ "name": "Fibre" }))), 3_000, "An");
    device.write(None, 4_000, "Cy");
    device.write(Some(&fields(json!({ "name": "Fibre" }))), 5_000, "An");
    let told: Vec<String> = device.changes().iter().map(told).collect();
    assert_eq!(
        told,
        [
            r#"An 1000 Added name -→"DSL" note -→"old""#,
            r#"Bo 2000 Changed name "DSL"→"Fibre""#,
            r#"An 3000 Changed note "old"→-"#,
            r#"Cy 4000 Removed name "Fibre"→-"#,
            r#"An 5000 Added name -→"Fibre""#,
        ]
    );
}

#[test]
fn taking_back_is_a_new_change_that_leaves_other_fields_and_the_history_alone() {
    let mut device = Device::new();
    device.write(Some(&fields(json!({ "name": "DSL" }))), 1_000, "An");
    device.write(Some(&fields(json!({ "name": "Fibre" }))), 2_000, "An");
    device.write(
        Some(&fields(json!({ "name": "Fibre", "note": "new" }))),
        3_000,
        "An",
    );
    let before = device.changes();
    device.take_back(&before[1], 4_000);
    assert_eq!(
        device.shown(),
        Some(fields(json!({ "name": "DSL", "note": "new" })))
    );
    let after = device.changes();
    assert_eq!(after[..3], before[..]);
    assert_eq!(told(&after[3]), r#"Bo 4000 Changed name "Fibre"→"DSL""#);
    assert_eq!(
        before[1].taken_back(device.shown().as_ref()),
        None,
        "it is taken back already"
    );
}

#[test]
fn a_removal_taken_back_brings_every_field_back_and_an_addition_taken_back_removes() {
    let mut device = Device::new();
    let whole = fields(json!({ "name": "DSL", "from a newer version": [1, 2] }));
    device.write(Some(&whole), 1_000, "An");
    device.write(None, 2_000, "An");
    let removal = device.changes().pop().unwrap();
    assert_eq!(removal.act, Act::Removed);
    device.take_back(&removal, 3_000);
    assert_eq!(device.shown(), Some(whole));
    assert_eq!(removal.taken_back(device.shown().as_ref()), None);
    let added = device.changes().remove(0);
    device.take_back(&added, 4_000);
    assert_eq!(device.shown(), None);
}

proptest! {
    #![proptest_config(cases(256))]

    /// Walking the changes forward shows the entity as it is; taking back the last one shows it as it was.
    #[test]
    fn the_changes_lead_to_what_is_shown_and_the_last_one_back_to_what_was(
        writes in proptest::collection::vec(proptest::option::of(proptest::collection::btree_map("[a-c]", 0..3_i64, 0..3)), 1..12),
    ) {
        let mut device = Device::new();
        device.write(Some(&fields(json!({ "a": 9 }))), 1_000, "An");
        let mut before = device.shown();
        for (at, write) in (2_u64..).zip(&writes) {
            let now = device.shown();
            let wanted = write.as_ref().map(|write| write.iter().map(|(k, v)| (k.clone(), Value::from(*v))).collect::<Fields>());
            device.write(wanted.as_ref(), at * 1_000, "An");
            if device.shown() != now {
                before = now;
            }
        }
        let all = device.changes();
        let mut walked: Option<Fields> = None;
        for change in &all {
            if change.act == Act::Removed {
                walked = None;
                continue;
            }
            let state = walked.get_or_insert_default();
            for field in &change.fields {
                match &field.after {
                    Some(value) => state.insert(field.field.clone(), value.clone()),
                    None => state.remove(&field.field),
                };
            }
        }
        prop_assert_eq!(&walked, &device.shown());
        if all.len() > 1 {
            device.take_back(all.last().unwrap(), 99_000);
            prop_assert_eq!(device.shown(), before);
        }
    }
}

/// Another device, as it gets the entity: whole, and later once more.
fn device_that_got(replica: &Replica) -> Device {
    let mut device = Device {
        replica: Replica::new(SessionId::from_bits(8)),
        earlier: Vec::new(),
    };
    device.get(replica);
    device
}

impl Device {
    fn get(&mut self, replica: &Replica) {
        let joined = self.replica.join(replica.get(&line()).unwrap().clone(), 9_000);
        self.earlier.extend(joined.superseded);
    }
}

/// A device on which a note was changed, and one that got the line afterwards.
fn a_changed_note_that_came_here() -> (Device, Device) {
    let mut there = Device::new();
    for (note, ms) in [("old", 1_000), ("new", 2_000)] {
        let wanted = fields(json!({ "name": "Fibre", "note": note }));
        there.write(Some(&wanted), ms, "An");
    }
    let here = device_that_got(&there.replica);
    (there, here)
}

#[test]
fn what_stood_in_a_field_before_it_came_here_is_not_known_and_nothing_is_taken_back() {
    let (mut there, mut here) = a_changed_note_that_came_here();
    let all = here.changes();
    let [added, changed] = all.as_slice() else {
        panic!("{all:?}");
    };
    assert_eq!(added.act, Act::Added);
    assert!(!changed.fields[0].is_before_known, "{changed:?}");
    assert_eq!(changed.taken_back(here.shown().as_ref()), None);

    // What comes later was seen to be empty here, or is known.
    let more = json!({ "name": "Fibre", "note": "newer", "circuit": "7" });
    there.write(Some(&fields(more)), 3_000, "An");
    here.get(&there.replica);
    let last = here.changes().pop().unwrap();
    assert_eq!(told(&last), r#"An 3000 Changed circuit -→"7" note "new"→"newer""#);
    let back = last.taken_back(here.shown().as_ref()).flatten();
    assert_eq!(back, Some(fields(json!({ "name": "Fibre", "note": "new" }))));
}

#[test]
fn a_field_that_is_filled_here_for_the_first_time_was_empty() {
    let (_, mut here) = a_changed_note_that_came_here();
    let wanted = json!({ "name": "Fibre", "note": "new", "circuit": "7" });
    here.write(Some(&fields(wanted)), 3_000, "Bo");
    let last = here.changes().pop().unwrap();
    assert!(last.fields[0].is_before_known, "{last:?}");
    let back = last.taken_back(here.shown().as_ref()).flatten();
    assert_eq!(back, Some(fields(json!({ "name": "Fibre", "note": "new" }))));
}
