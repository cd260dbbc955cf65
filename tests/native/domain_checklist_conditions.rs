//! Steps of the company's own that are not for every incident: from which class on, in which scenario.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::checklist::{Item, OnlyWhen, items, items_in, not_needed_in};
use plan_b::domain::{
    Class, Id, IncidentState, Reflex, Scenario, Service, ServiceState, Services, Step, StepAnswer, StepMark,
    StepRef, Table, Timestamp,
};

fn dead(services: &[Service]) -> Services {
    services.iter().fold(Services::unknown(), |all, service| {
        all.with(*service, ServiceState::DoesNot)
    })
}

fn incident(class: Option<Class>, hit: &[Service]) -> IncidentState {
    IncidentState {
        class,
        services: dead(hit),
        ..IncidentState::default()
    }
}

/// One step of the company's own.
fn only(from_class: Option<Class>, scenario: Scenario) -> Table<Step> {
    let step = Step {
        from_class,
        scenario,
        ..Step::default()
    };
    Table::from([(Id::from_bits(1), step)])
}

fn stands(table: &Table<Step>, incident: &IncidentState) -> bool {
    let own = StepRef::Own(Id::from_bits(1));
    let stands = items_in(table, incident).iter().any(|item| item.step == own);
    let left_out = not_needed_in(table, incident);
    assert_eq!(
        left_out.len(),
        usize::from(!stands),
        "it stands in one of the two"
    );
    assert!(left_out.iter().all(|left| !left.only_when.is_always()));
    stands
}

#[test]
fn an_answered_step_stays_where_it_is_when_what_it_needed_goes_down() {
    let table = Table::new();
    let mut open = incident(None, &[Service::Electricity]);
    let order = |open: &IncidentState| -> Vec<StepRef> {
        items_in(&table, open).iter().map(|item| item.step).collect()
    };
    let tools = StepRef::Reflex(Reflex::ItTools);
    assert_eq!(order(&open).last(), Some(&tools));
    open.steps.insert(
        tools,
        StepMark {
            answer: StepAnswer::Done,
            at: Timestamp::default(),
            who: String::new(),
            note: String::new(),
        },
    );
    assert_eq!(order(&open).get(1), Some(&tools));
}

#[test]
fn a_step_that_is_left_out_leaves_its_number_free() {
    let own = Step {
        from_class: Some(Class::Crisis),
        ..Step::default()
    };
    let table = Table::from([(Id::from_bits(1), own)]);
    let first = |class| items_in(&table, &incident(Some(class), &[]))[0].clone();
    assert_eq!(first(Class::Weak).step, StepRef::Reflex(Reflex::Obvious));
    assert_eq!((first(Class::Weak).number, first(Class::Crisis).number), (2, 1));
}

#[test]
fn a_step_for_higher_classes_comes_with_the_class() {
    use Class::{Crisis, Major, Small, Weak};
    for (from, now, expected) in [
        (Some(Major), Some(Weak), false),
        (Some(Major), Some(Small), false),
        (Some(Major), Some(Major), true),
        (Some(Major), Some(Crisis), true),
        (Some(Crisis), Some(Major), false),
        (Some(Weak), Some(Weak), true),
        (None, Some(Weak), true),
        (None, None, true),
        // Nobody classified it yet: in doubt, the higher one.
        (Some(Crisis), None, true),
    ] {
        let table = only(from, Scenario::Both);
        assert_eq!(
            stands(&table, &incident(now, &[])),
            expected,
            "from {from:?}, now {now:?}"
        );
    }
}

#[test]
fn a_step_for_one_scenario_does_not_stand_in_the_other() {
    use Scenario::{Both, Internet, Telephony};
    use Service::{Electricity, FixedPhones, InternetLine, MobileCalls, Systems};
    for (scenario, hit, expected) in [
        (Telephony, &[InternetLine][..], false),
        (Telephony, &[Systems], false),
        (Telephony, &[FixedPhones], true),
        (Telephony, &[MobileCalls, InternetLine], true),
        (Internet, &[FixedPhones], false),
        (Internet, &[InternetLine], true),
        (Both, &[InternetLine], true),
        (Both, &[FixedPhones], true),
        // Nothing said that makes a scenario: nobody can tell.
        (Telephony, &[], true),
        (Internet, &[Electricity], true),
    ] {
        let table = only(None, scenario);
        assert_eq!(
            stands(&table, &incident(None, hit)),
            expected,
            "{scenario:?}, hit {hit:?}"
        );
    }
}

#[test]
fn what_is_left_out_says_which_conditions_are_not_met() {
    let table = only(Some(Class::Major), Scenario::Telephony);
    let (small, internet) = (Some(Class::Small), &[Service::InternetLine][..]);
    let left_out = |incident: &IncidentState| not_needed_in(&table, incident)[0].only_when;
    let (from_class, scenario) = (Some(Class::Major), Some(Scenario::Telephony));
    assert_eq!(
        left_out(&incident(small, internet)),
        OnlyWhen { from_class, scenario }
    );
    assert_eq!(
        left_out(&incident(Some(Class::Crisis), internet)),
        OnlyWhen {
            from_class: None,
            scenario
        }
    );
    assert_eq!(
        left_out(&incident(small, &[Service::MobileCalls])),
        OnlyWhen {
            from_class,
            scenario: None
        }
    );
}

#[test]
fn a_step_that_perhaps_is_for_this_incident_says_when_it_is() {
    let table = only(Some(Class::Major), Scenario::Telephony);
    let conditions = |items: Vec<Item>| items[0].only_when;
    let all = OnlyWhen {
        from_class: Some(Class::Major),
        scenario: Some(Scenario::Telephony),
    };
    assert_eq!(conditions(items(&table, &Services::unknown())), all);
    assert_eq!(conditions(items_in(&table, &incident(None, &[]))), all);
    let met = incident(Some(Class::Crisis), &[Service::MobileCalls]);
    assert!(conditions(items_in(&table, &met)).is_always());
}

#[test]
fn with_no_incident_open_every_step_can_be_read() {
    for from in Class::ALL {
        for scenario in Scenario::ALL {
            let all = items(&only(Some(*from), *scenario), &dead(&[Service::InternetLine]));
            assert_eq!(all.len(), Reflex::ALL.len() + 1, "{from:?}, {scenario:?}");
        }
    }
}

#[test]
fn a_step_that_was_answered_stays_when_the_class_falls() {
    let table = only(Some(Class::Crisis), Scenario::Both);
    let mut now = incident(Some(Class::Small), &[]);
    assert!(!stands(&table, &now));
    let mark = StepMark {
        answer: StepAnswer::Done,
        at: Timestamp::default(),
        who: String::new(),
        note: String::new(),
    };
    now.steps.insert(StepRef::Own(Id::from_bits(1)), mark);
    assert!(stands(&table, &now));
}
