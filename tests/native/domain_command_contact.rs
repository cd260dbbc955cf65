//! Commands on contacts, and starting a plan.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use plan_b::domain::command::{
    Command, Fault, FieldFault, NumberDraft, Refusal, RemoveContact, Restore, SaveContact, StartPlan,
};
use plan_b::domain::phone::PhoneFault;
use plan_b::domain::{Contact, Id, Number, NumberKind, Plan, Post, Reach, Side};

use super::domain_fixture::{faults, key, mobile, moment, person, run};

#[test]
fn a_contact_is_saved_with_its_numbers_as_they_are_dialled() {
    let mut plan = Plan::default();
    let command = SaveContact {
        numbers: vec![
            mobile("0470/12.34.56"),
            NumberDraft {
                number: Number {
                    kind: NumberKind::Email,
                    value: " an@firm.be\u{200B}".into(),
                    ..Number::default()
                },
                ..NumberDraft::default()
            },
            mobile("  "),
        ],
        ..person("  IT \u{202E}service ")
    };
    let touched = run(&mut plan, 0, command).unwrap();
    let id: Id<Contact> = key(&touched);
    assert_eq!(touched.len(), 3, "the empty number is not saved");
    assert_eq!(plan.contacts[&id].function, "IT service");
    let values: BTreeSet<&str> = plan
        .numbers
        .values()
        .map(|number| number.value.as_str())
        .collect();
    assert_eq!(values, BTreeSet::from(["+32470123456", "an@firm.be"]));
    assert!(plan.numbers.values().all(|number| number.contact == id));
}

#[test]
fn what_is_wrong_in_a_contact_is_said_at_its_field() {
    let mut plan = Plan::default();
    let id: Id<Contact> = key(&run(&mut plan, 0, person("IT")).unwrap());
    let itself = SaveContact {
        id: Some(id),
        contact: Contact {
            deputy: Some(id),
            ..plan.contacts[&id].clone()
        },
        numbers: vec![mobile("0470 12 34 56"), mobile("*21*0470123456#")],
        ..SaveContact::default()
    };
    assert_eq!(
        faults(run(&mut plan, 1, itself).unwrap_err()),
        [
            FieldFault {
                part: None,
                field: "deputy",
                fault: Fault::Itself
            },
            FieldFault {
                part: Some(1),
                field: "value",
                fault: Fault::Phone(PhoneFault::ServiceCode('*'))
            },
        ]
    );
    let empty = run(&mut plan, 2, SaveContact::default()).unwrap_err();
    assert_eq!(faults(empty)[0].fault, Fault::Missing);
}

#[test]
fn a_call_tree_without_a_beginning_is_told_at_its_field() {
    let mut plan = Plan::default();
    let ids: Vec<Id<Contact>> = (0..)
        .zip(["IT", "Desk", "Driver"])
        .map(|(seed, function)| key(&run(&mut plan, seed, person(function)).unwrap()))
        .collect();
    let mut called = |who: usize, by: usize| {
        let was = plan.contacts[&ids[who]].clone();
        let contact = Contact {
            called_by: Some(ids[by]),
            ..was.clone()
        };
        let save = SaveContact {
            id: Some(ids[who]),
            was,
            contact,
            ..SaveContact::default()
        };
        run(&mut plan, 9, save)
    };
    assert!(called(0, 1).is_ok() && called(1, 2).is_ok());
    let refused = faults(called(2, 0).unwrap_err());
    assert_eq!(
        (refused[0].field, &refused[0].fault),
        ("called_by", &Fault::Circle)
    );
}

#[test]
fn a_form_does_not_undo_what_came_in_while_it_was_open() {
    let mut plan = Plan::default();
    let mut first = person("IT");
    first.contact.action = "Restarts the modem".into();
    let id: Id<Contact> = key(&run(&mut plan, 0, first).unwrap());
    let was = plan.contacts[&id].clone();
    // While the form is open, a colleague's phone brings another action.
    plan.contacts.get_mut(&id).unwrap().action = "Calls the operator".into();
    let edit = SaveContact {
        id: Some(id),
        was: was.clone(),
        contact: Contact {
            first_name: "Jef".into(),
            function: String::new(),
            last_name: "Claes".into(),
            ..was
        },
        ..SaveContact::default()
    };
    run(&mut plan, 1, edit).unwrap();
    let now = &plan.contacts[&id];
    assert_eq!(
        (now.action.as_str(), now.first_name.as_str()),
        ("Calls the operator", "Jef")
    );
    assert_eq!(now.function, "", "a field that was emptied is empty");
}

#[test]
fn numbers_that_the_form_does_not_name_stay_and_emptied_ones_go() {
    let mut plan = Plan::default();
    let command = SaveContact {
        numbers: vec![mobile("0470123456"), mobile("0471123456")],
        ..person("IT")
    };
    let id: Id<Contact> = key(&run(&mut plan, 0, command).unwrap());
    let (first, number) = plan
        .numbers
        .iter()
        .next()
        .map(|(id, number)| (*id, number.clone()))
        .unwrap();
    let edit = SaveContact {
        id: Some(id),
        was: plan.contacts[&id].clone(),
        contact: plan.contacts[&id].clone(),
        numbers: vec![NumberDraft {
            id: Some(first),
            was: number.clone(),
            number: Number {
                value: String::new(),
                ..number
            },
        }],
    };
    let before = plan.numbers.len();
    edit.apply(&mut plan, &mut moment(1)).unwrap();
    assert_eq!(plan.numbers.len(), before - 1);
    assert!(!plan.numbers.contains_key(&first));
}

#[test]
fn a_removed_contact_comes_back_whole() {
    let mut plan = Plan::default();
    let command = SaveContact {
        numbers: vec![mobile("0470123456"), mobile("0471123456")],
        ..person("IT")
    };
    let id: Id<Contact> = key(&run(&mut plan, 0, command).unwrap());
    run(&mut plan, 1, person("Reception")).unwrap();
    let full = plan.clone();
    let entities: Vec<_> = full.entities();
    let undo = Restore::before(&plan, entities);
    let touched = run(&mut plan, 2, RemoveContact { id }).unwrap();
    assert_eq!(touched.len(), 3);
    assert_eq!(plan.contacts.len(), 1);
    assert!(plan.numbers.is_empty());
    undo.apply(&mut plan, &mut moment(3)).unwrap();
    assert_eq!(plan, full);
    let gone = RemoveContact { id: Id::from_bits(1) };
    assert_eq!(
        run(&mut plan, 4, gone),
        Err(Refusal::NotThere(Id::<Contact>::from_bits(1).entity()))
    );
}

#[test]
fn undoing_an_addition_removes_it() {
    let mut plan = Plan::default();
    let mut at = moment(0);
    let touched = person("IT").apply(&mut plan, &mut at).unwrap();
    let undo = Restore {
        snapshot: touched.into_iter().map(|entity| (entity, None)).collect(),
    };
    undo.apply(&mut plan, &mut at).unwrap();
    assert_eq!(plan, Plan::default());
    assert_eq!(
        Restore { snapshot: vec![] }.apply(&mut plan, &mut at),
        Err(Refusal::NothingToUndo)
    );
}

#[test]
fn starting_a_plan_seeds_the_templates_rows_once() {
    let mut plan = Plan::default();
    run(
        &mut plan,
        0,
        StartPlan {
            company: "  Bakkerij De  Korf ".into(),
            ..StartPlan::default()
        },
    )
    .unwrap();
    assert_eq!(plan.company.name, "Bakkerij De Korf");
    let of = |post| {
        plan.contacts
            .iter()
            .find(|(_, contact)| contact.post == post)
            .unwrap()
    };
    let (alternative, _) = of(Post::Alternative);
    let (_, reference) = of(Post::ReferencePerson);
    assert_eq!(reference.deputy, Some(*alternative));
    assert!(!reference.is_filled());
    assert_eq!(of(Post::Insurer).1.side, Side::External);
    let before = plan.clone();
    assert_eq!(StartPlan::default().apply(&mut plan, &mut moment(1)), Ok(vec![]));
    assert_eq!(plan, before);
}

#[test]
fn the_templates_rows_come_with_whatever_is_written_first() {
    use plan_b::domain::Company;
    use plan_b::domain::command::{Beginning, SaveCompany};
    let posts = |plan: &Plan| {
        let posts = plan.contacts.values().map(|contact| contact.post);
        posts.filter(|post| *post != Post::Own).count()
    };
    let mut plan = Plan::default();
    let touched = run(&mut plan, 0, Beginning(person("IT"))).unwrap();
    assert_eq!(
        plan.contacts[&key(&touched)].function,
        "IT",
        "it is about the first"
    );
    assert_eq!((touched.len(), posts(&plan)), (4, 3));
    run(&mut plan, 1, Beginning(person("Desk"))).unwrap();
    assert_eq!((plan.contacts.len(), posts(&plan)), (5, 3), "only with the first");

    let mut plan = Plan::default();
    let save = SaveCompany {
        was: Company::default(),
        record: Company {
            name: "Bakkerij De Korf".into(),
            ..Company::default()
        },
    };
    run(&mut plan, 0, Beginning(save)).unwrap();
    assert_eq!(posts(&plan), 3);
}

#[test]
fn a_private_number_keeps_its_mark_through_the_form() {
    let mut plan = Plan::default();
    let private = NumberDraft {
        number: Number {
            value: "0470123456".into(),
            reach: Reach::CrisisTeam,
            ..Number::default()
        },
        ..NumberDraft::default()
    };
    run(
        &mut plan,
        0,
        SaveContact {
            numbers: vec![private],
            ..person("IT")
        },
    )
    .unwrap();
    assert_eq!(plan.numbers.values().next().unwrap().reach, Reach::CrisisTeam);
}
