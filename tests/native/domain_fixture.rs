//! What the tests of commands share.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::command::{
    Command, FieldFault, Moment, NumberDraft, Refusal, SaveContact, StartIncident, Touched,
};
use plan_b::domain::{Contact, Id, Incident, Number, Plan, Timestamp};

/// A moment, so many minutes after the start of the test.
pub fn moment(minute: i64) -> Moment {
    Moment {
        now: Timestamp::new(1_795_000_000_000 + minute * 60_000, 60),
        who: "An".into(),
        device: "counter phone".into(),
        fresh: minute as u64 ^ 0x5EED,
    }
}

/// Applies a command and checks that a refusal leaves the plan alone.
pub fn run(plan: &mut Plan, minute: i64, command: impl Command) -> Result<Touched, Refusal> {
    let before = plan.clone();
    let result = command.apply(plan, &mut moment(minute));
    match &result {
        Ok(touched) => assert!(
            touched
                .iter()
                .all(|entity| plan.fields_of(entity) != before.fields_of(entity)),
            "only what changed is touched: {touched:?}"
        ),
        Err(_) => assert_eq!(*plan, before, "a refused command changes nothing"),
    }
    result
}

/// The id of the entity that a command is about.
pub fn key<T>(touched: &Touched) -> Id<T> {
    touched[0].key.parse().unwrap()
}

/// Adds a contact with this function.
pub fn person(function: &str) -> SaveContact {
    SaveContact {
        contact: Contact {
            function: function.into(),
            ..Contact::default()
        },
        ..SaveContact::default()
    }
}

/// A new mobile number.
pub fn mobile(value: &str) -> NumberDraft {
    NumberDraft {
        number: Number {
            value: value.into(),
            ..Number::default()
        },
        ..NumberDraft::default()
    }
}

/// The faults of a refused form.
pub fn faults(refusal: Refusal) -> Vec<FieldFault> {
    match refusal {
        Refusal::Invalid(faults) => faults,
        other => panic!("{other:?}"),
    }
}

/// Starts an incident.
pub fn start(plan: &mut Plan, minute: i64) -> Id<Incident> {
    key(&run(plan, minute, StartIncident::default()).unwrap())
}
