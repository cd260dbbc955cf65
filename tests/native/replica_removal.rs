//! A contact that was removed with its numbers while another device changed it: what went with it can come back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::{Fields, Value};
use plan_b::replica::{RemovalAct, Replica, SessionId, Superseded};

use super::file_forge::NOW;
use super::replica_pair::{contact, edit, fields, replica, shown};

/// A device with what its history holds.
struct Device {
    replica: Replica,
    history: Vec<Superseded>,
}

impl Device {
    fn new(session: u64) -> Self {
        Self {
            replica: replica(session),
            history: Vec::new(),
        }
    }

    fn put(&mut self, id: &EntityRef, wanted: Option<&Fields>, now_ms: u64) {
        let committed = self.replica.commit(id, wanted, now_ms, "Ann").unwrap();
        self.history.extend(committed.superseded);
    }

    fn take_all_of(&mut self, other: &Self) {
        for entity in other.replica.entities() {
            let joined = self.replica.join(entity.clone(), NOW);
            self.history.extend(joined.superseded);
        }
    }

    fn acts(&self, id: &EntityRef) -> Vec<RemovalAct> {
        self.replica.get(id).unwrap().removal_acts()
    }

    /// What went with the contact, with its fields.
    fn gone_with_contact(&self) -> Vec<(EntityRef, Fields)> {
        let acts = self.acts(&contact());
        let gone = self.replica.gone().into_iter();
        gone.map(|id| (id.clone(), self.lost_in(&acts, &id)))
            .filter(|(_, fields)| !fields.is_empty())
            .collect()
    }

    fn lost_in(&self, acts: &[RemovalAct], id: &EntityRef) -> Fields {
        self.replica.get(id).unwrap().lost_in(acts, &self.history)
    }
}

fn number(key: &str) -> EntityRef {
    EntityRef::new("number", key.to_owned())
}

fn of_contact(value: &str) -> Fields {
    fields(&[("contact", "3k"), ("value", value)])
}

/// Two devices with a contact that has two numbers; the one removes it with them, the other changes it.
fn removed_and_changed() -> (Device, Device) {
    let (mut one, mut other) = (Device::new(1), Device::new(2));
    edit(&mut one.replica, &[("function", "IT"), ("last_name", "Maes")]);
    one.put(&number("1"), Some(&of_contact("+32470000001")), NOW);
    one.put(&number("2"), Some(&of_contact("+32470000002")), NOW);
    one.put(&number("9"), Some(&of_contact("+32470000009")), NOW);
    other.take_all_of(&one);
    // By itself, long before.
    one.put(&number("9"), None, NOW + 1_000);
    for id in [contact(), number("1"), number("2")] {
        one.put(&id, None, NOW + 60_000);
    }
    edit(&mut other.replica, &[("function", "Helpdesk")]);
    (one, other)
}

#[test]
fn hazard_57_the_numbers_that_went_with_a_contact_are_known_on_both_devices() {
    let (mut one, mut other) = removed_and_changed();
    other.take_all_of(&one);
    one.take_all_of(&other);
    for device in [&one, &other] {
        assert!(device.replica.get(&contact()).unwrap().is_marked());
        assert_eq!(device.replica.gone(), [number("1"), number("2"), number("9")]);
        assert_eq!(
            device.gone_with_contact(),
            [
                (number("1"), of_contact("+32470000001")),
                (number("2"), of_contact("+32470000002"))
            ],
            "not what was removed at another time"
        );
    }
}

#[test]
fn hazard_57_a_contact_that_is_kept_gets_back_what_nobody_changed() {
    let (mut one, mut other) = removed_and_changed();
    other.take_all_of(&one);
    one.take_all_of(&other);
    for device in [&mut one, &mut other] {
        assert_eq!(
            shown(&device.replica),
            Some(fields(&[("function", "Helpdesk")])),
            "the rest went with the removal"
        );
        let acts = device.acts(&contact());
        let lost = fields(&[("last_name", "Maes")]);
        assert_eq!(device.lost_in(&acts, &contact()), lost);
        let kept = device.replica.keep(&contact(), NOW + 90_000, "Bo").unwrap();
        device.history.extend(kept.superseded);
        assert_eq!(device.lost_in(&acts, &contact()), lost, "also once it is kept");
        let all = fields(&[("function", "Helpdesk"), ("last_name", "Maes")]);
        device.put(&contact(), Some(&all), NOW + 90_000);
        assert_eq!(device.lost_in(&acts, &contact()), Fields::new());
    }
    one.take_all_of(&other);
    other.take_all_of(&one);
    for device in [&one, &other] {
        assert_eq!(shown(&device.replica).unwrap()["last_name"], "Maes");
        assert_eq!(device.replica.get(&contact()).unwrap().both_changed(), []);
    }
}

#[test]
fn a_number_that_somebody_else_removed_by_itself_does_not_come_back() {
    let (mut one, mut other) = removed_and_changed();
    other.put(&number("2"), None, NOW + 70_000);
    other.take_all_of(&one);
    one.take_all_of(&other);
    for device in [&one, &other] {
        assert_eq!(
            device.gone_with_contact(),
            [(number("1"), of_contact("+32470000001"))]
        );
    }
}

#[test]
fn what_comes_back_on_one_device_is_there_on_the_other_and_nothing_is_asked() {
    let (mut one, mut other) = removed_and_changed();
    other.take_all_of(&one);
    one.take_all_of(&other);
    // Both keep it, neither knows of the other.
    for device in [&mut one, &mut other] {
        let gone = device.gone_with_contact();
        device.replica.keep(&contact(), NOW + 90_000, "Bo").unwrap();
        for (id, before) in gone {
            device.put(&id, Some(&before), NOW + 90_000);
        }
    }
    one.take_all_of(&other);
    other.take_all_of(&one);
    for device in [&one, &other] {
        assert_eq!(shown(&device.replica).unwrap()["function"], "Helpdesk");
        for key in ["1", "2"] {
            let number = device.replica.get(&number(key)).unwrap();
            assert!(number.is_alive() && !number.is_marked() && number.both_changed().is_empty());
        }
        assert!(!device.replica.get(&number("9")).unwrap().is_alive());
    }
}

#[test]
fn when_keeping_was_taken_back_the_numbers_can_come_back_once_more() {
    let (mut one, mut other) = removed_and_changed();
    other.take_all_of(&one);
    one.take_all_of(&other);
    for device in [&mut one, &mut other] {
        let gone = device.gone_with_contact();
        let (_, settled) = device
            .replica
            .settle_kept(&contact(), NOW + 90_000, "Bo")
            .unwrap();
        for (id, before) in &gone {
            device.put(id, Some(before), NOW + 90_000);
        }
        // Taken back, as the engine does it.
        for (id, _) in &gone {
            device.put(id, None, NOW + 95_000);
        }
        let fields = settled.offer(&device.replica).unwrap();
        device
            .replica
            .commit(&contact(), Some(&fields), NOW + 95_000, "Bo");
        for state in settled.reopened(|| SessionId::from_bits(77)) {
            device.replica.join(state, NOW + 95_000);
        }
        assert!(device.replica.get(&contact()).unwrap().is_marked());
        assert_eq!(device.gone_with_contact(), gone);
    }
}

#[test]
fn what_is_there_was_not_removed_with_anything() {
    let (_, other) = removed_and_changed();
    assert!(other.acts(&contact()).is_empty() && other.replica.gone().is_empty());
    assert_eq!(other.gone_with_contact(), []);
}

#[test]
fn the_last_values_come_back_and_what_was_emptied_stays_empty() {
    let mut device = Device::new(1);
    let id = number("1");
    let mut wanted = fields(&[("contact", "3k"), ("value", "1"), ("operator", "A")]);
    device.put(&id, Some(&wanted), NOW);
    device.put(&id, None, NOW + 1);
    device.put(&id, Some(&wanted), NOW + 2);
    wanted.insert("value".to_owned(), Value::from("2"));
    device.put(&id, Some(&wanted), NOW + 3);
    wanted.remove("operator");
    device.put(&id, Some(&wanted), NOW + 4);
    device.put(&id, None, NOW + 5);
    let acts = device.acts(&id);
    assert_eq!(device.lost_in(&acts, &id), of_contact("2"));
}

#[test]
fn a_device_that_never_had_the_numbers_brings_nothing_back() {
    let (mut one, other) = removed_and_changed();
    one.take_all_of(&other);
    let mut third = Device::new(3);
    third.take_all_of(&one);
    assert_eq!(third.replica.gone().len(), 3);
    assert_eq!(third.gone_with_contact(), []);
}
