//! Actions out of a review: done with what changed in the plan, or with nothing to change.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use plan_b::domain::command::{
    ActionResult, BeginAction, DropAction, Fault, FieldFault, FinishAction, Refusal, ReopenAction, Validate,
};
use plan_b::domain::plan_version::{approved_version, version_now};
use plan_b::domain::{Action, ActionState, EntityRef, Id, Plan, Procedure, Validation};
use plan_b::i18n::{Lang, texts};
use plan_b::output::review_paper::{action_facts, version_words};
use plan_b::replica::seal::{Difference, Since};

use super::domain_fixture::{faults, moment, run, start};

fn plan() -> (Plan, Id<Action>) {
    let mut plan = Plan::default();
    let id = Id::from_bits(7);
    let action = Action {
        text: "Second line".into(),
        ..Action::default()
    };
    plan.actions.insert(id, action);
    (plan, id)
}

fn approve(plan: &mut Plan, minute: i64, procedure: Option<Id<Procedure>>) {
    let validation = Validation {
        name: "Ans PEETERS".into(),
        function: "Manager".into(),
        on: Some(moment(0).now.date()),
        fingerprint: "f0".into(),
        procedure,
        ..Validation::default()
    };
    run(plan, minute, Validate { validation }).unwrap();
}

#[test]
fn an_action_is_done_only_with_what_changed_or_with_nothing_to_change() {
    let (mut plan, id) = plan();
    let refused = run(&mut plan, 5, FinishAction { id, result: None }).unwrap_err();
    assert_eq!(faults(refused), [FieldFault::new("result", Fault::Missing)]);
    let nowhere = ActionResult::Changed {
        place: EntityRef::new("moon", "0"),
        version: 1,
    };
    let refused = run(
        &mut plan,
        5,
        FinishAction {
            id,
            result: Some(nowhere),
        },
    );
    assert_eq!(
        faults(refused.unwrap_err()),
        [FieldFault::new("changes", Fault::Missing)]
    );
    assert_eq!(plan.actions[&id].state, ActionState::Open, "nothing changed");

    let changed = ActionResult::Changed {
        place: EntityRef::new("line", "0"),
        version: 3,
    };
    run(
        &mut plan,
        5,
        FinishAction {
            id,
            result: Some(changed),
        },
    )
    .unwrap();
    let done = plan.actions[&id].clone();
    assert_eq!((done.state, done.version), (ActionState::Done, Some(3)));
    assert_eq!(
        (done.changes.as_str(), done.done_on),
        ("line/0", Some(moment(5).now.date()))
    );
    assert!(!done.is_to_do());

    run(&mut plan, 6, ReopenAction { id }).unwrap();
    let open = plan.actions[&id].clone();
    assert!(open.is_to_do());
    assert_eq!(
        (open.version, open.done_on, open.changes.as_str()),
        (None, None, "line/0")
    );

    let nothing = Some(ActionResult::NothingToChange);
    run(&mut plan, 7, FinishAction { id, result: nothing }).unwrap();
    let done = plan.actions[&id].clone();
    assert_eq!((done.version, done.nothing_to_change), (None, true));

    let gone = Id::from_bits(8);
    let refused = run(&mut plan, 8, ReopenAction { id: gone });
    assert_eq!(refused, Err(Refusal::NotThere(gone.entity())));
}

#[test]
fn versions_are_counted_by_the_approvals_of_the_whole_plan() {
    let (mut plan, _) = plan();
    assert_eq!((approved_version(&plan), version_now(&plan, false)), (0, 1));
    assert_eq!(
        version_now(&plan, true),
        1,
        "what nobody approved is not approved"
    );
    approve(&mut plan, 1, Some(Id::from_bits(3)));
    assert_eq!(approved_version(&plan), 0, "a procedure is not the plan");
    approve(&mut plan, 2, None);
    assert_eq!(version_now(&plan, true), 1);
    assert_eq!(version_now(&plan, false), 2);
}

#[test]
fn a_place_has_changed_when_it_or_its_part_differs_from_what_was_approved() {
    let line = EntityRef::new("line", "3k");
    let changed = |kind: &'static str, key: &str| Since::Changed {
        entries: vec![(EntityRef::new(kind, key), Difference::Changed)],
        fields: BTreeSet::new(),
        is_private_too: false,
    };
    let whole = EntityRef::new("line", "0");
    assert!(changed("line", "3k").touches(&line) && changed("line", "3k").touches(&whole));
    assert!(!changed("line", "4m").touches(&line) && changed("line", "4m").touches(&whole));
    assert!(!changed("sla", "3k").touches(&line));
    assert!(
        changed("number", "1").touches(&EntityRef::new("contact", "9")),
        "a number is a contact's"
    );
    assert!(!Since::Unchanged.touches(&line) && Since::NotBound.touches(&line));
    let private = Since::Changed {
        entries: Vec::new(),
        fields: BTreeSet::new(),
        is_private_too: true,
    };
    assert!(private.touches(&line), "which one it was is not told");

    let (mut plan, id) = plan();
    assert_eq!(plan.actions[&id].comes_from(&plan), None);
    let incident = start(&mut plan, 0);
    plan.actions.get_mut(&id).unwrap().incident = Some(incident);
    assert_eq!(plan.actions[&id].comes_from(&plan), Some(moment(0).now.date()));
}

#[test]
fn an_action_says_in_which_version_it_was_done_and_whether_that_was_approved() {
    let (mut plan, id) = plan();
    let words = texts(Lang::En);
    let said = |plan: &Plan| version_words(words, plan, &plan.actions[&id]);
    assert_eq!(said(&plan), None);
    approve(&mut plan, 3, None);
    let result = Some(ActionResult::Changed {
        place: EntityRef::new("line", "0"),
        version: version_now(&plan, false),
    });
    run(&mut plan, 5, FinishAction { id, result }).unwrap();
    assert_eq!(
        said(&plan).unwrap(),
        "Done in version 2 of the plan, to be approved again"
    );
    approve(&mut plan, 4, None);
    assert_eq!(said(&plan).unwrap(), "Done in version 2 of the plan, approved");
    let nothing = Some(ActionResult::NothingToChange);
    run(&mut plan, 7, FinishAction { id, result: nothing }).unwrap();
    assert_eq!(said(&plan).unwrap(), "Nothing to change in the plan");
    for lang in Lang::ALL {
        let said = version_words(texts(lang), &plan, &plan.actions[&id]).unwrap();
        assert!(!said.contains('{'), "{said}");
    }
}

#[test]
fn an_action_is_being_done_in_one_step_and_dropped_only_with_a_reason() {
    let (mut plan, id) = plan();
    run(&mut plan, 1, BeginAction { id }).unwrap();
    assert_eq!(plan.actions.get(&id).unwrap().state, ActionState::Doing);
    let drop = |reason: &str| DropAction {
        id,
        reason: reason.into(),
    };
    let refused = run(&mut plan, 2, drop(" ")).unwrap_err();
    assert_eq!(
        faults(refused),
        [FieldFault::new("dropped_reason", Fault::Missing)]
    );
    assert_eq!(plan.actions.get(&id).unwrap().state, ActionState::Doing);
    run(&mut plan, 3, drop("Too dear ")).unwrap();
    let dropped = plan.actions.get(&id).unwrap();
    assert_eq!(
        (dropped.state, dropped.dropped_reason.as_str(), dropped.is_to_do()),
        (ActionState::Dropped, "Too dear", false)
    );
    let facts = action_facts(texts(Lang::En), &plan, dropped);
    assert!(facts.contains("Too dear"), "{facts}");
    run(&mut plan, 4, ReopenAction { id }).unwrap();
    let again = plan.actions.get(&id).unwrap();
    assert_eq!(
        (again.state, again.dropped_reason.as_str()),
        (ActionState::Open, "")
    );
}
