//! The order in which activities come back, and what about it cannot hold.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use plan_b::domain::command::{Fault, faults_of};
use plan_b::domain::restart::{NeededBy, Restart, Term, Warning, warnings};
use plan_b::domain::{Activity, EntityRef, Id, Minutes, Record, Table};

/// An activity called by one letter, which is its id too; `needs` are the letters of what it needs.
fn row(name: char, needs: &str) -> (Id<Activity>, Activity) {
    let activity = Activity {
        name: name.to_string(),
        depends_on: needs.chars().map(id).collect(),
        ..Activity::default()
    };
    (id(name), activity)
}

fn id(name: char) -> Id<Activity> {
    Id::from_bits(u64::from(name))
}

fn name(id: Id<Activity>) -> char {
    char::from_u32(id.bits() as u32).unwrap()
}

fn names<'a>(ids: impl IntoIterator<Item = &'a Id<Activity>>) -> String {
    ids.into_iter().map(|id| name(*id)).collect()
}

/// Activities in the owner's order, each "name" or "name: what it needs".
fn listed(rows: &[&str]) -> Table<Activity> {
    let rows = (1..).zip(rows).map(|(place, text)| {
        let (own, needs) = text.split_once(':').unwrap_or((text, ""));
        let (id, mut activity) = row(own.chars().next().unwrap(), needs.trim());
        activity.order = format!("{place:03}");
        (id, activity)
    });
    rows.collect()
}

fn order(activities: &Table<Activity>) -> String {
    names(Restart::of(activities).order.iter().map(|row| &row.activity))
}

fn waves(activities: &Table<Activity>) -> Vec<usize> {
    Restart::of(activities).order.iter().map(|row| row.wave).collect()
}

fn set(activities: &mut Table<Activity>, of: char, change: impl FnOnce(&mut Activity)) {
    change(activities.get_mut(&id(of)).unwrap());
}

fn told(activities: &Table<Activity>) -> Vec<Warning> {
    warnings(activities, &Restart::of(activities))
}

#[test]
fn the_owners_order_stands_as_far_as_dependencies_allow() {
    for (rows, expected) in [
        (&["a", "b", "c"][..], "abc"),
        (&["c", "a", "b"], "cab"),
        // Already possible: nothing moves.
        (&["a", "b: a", "c", "d: ac"], "abcd"),
        // What the first one needs comes before everything that matters less.
        (&["a: c", "b", "c"], "cab"),
        (&["a: c", "b", "c: d", "d"], "dcab"),
        // Of two that it needs, the owner's first one first.
        (&["a: dc", "b", "c", "d"], "cdab"),
        // A diamond, each once.
        (&["a: bc", "b: d", "c: d", "d"], "dbca"),
        // What is not in the plan holds nothing up.
        (&["a: z", "b"], "ab"),
    ] {
        assert_eq!(order(&listed(rows)), expected, "{rows:?}");
    }
}

#[test]
fn what_can_come_back_at_the_same_time_is_one_wave() {
    assert_eq!(waves(&listed(&["a", "b"])), [0, 0]);
    assert_eq!(waves(&listed(&["a", "b: a", "c", "d: bc"])), [0, 1, 0, 2]);
    assert_eq!(waves(&listed(&["a: b", "b: a", "c: a"])), [0, 0, 1]);
    assert_eq!(waves(&listed(&["c: a", "a: bd", "b: a", "d"])), [0, 1, 1, 2]);
}

#[test]
fn a_circle_is_named_once_and_stands_together_in_the_owners_order() {
    let activities = listed(&["e", "c: a", "d: b", "b: c", "a: b"]);
    let restart = Restart::of(&activities);
    assert_eq!(restart.circles.iter().map(names).collect::<Vec<_>>(), ["cba"]);
    assert_eq!(order(&activities), "ecbad");
    let in_circle = restart.order.iter().filter(|row| row.is_in_circle);
    assert_eq!(names(in_circle.map(|row| &row.activity)), "cba");
}

#[test]
fn two_circles_that_hang_on_each_other_are_two() {
    let activities = listed(&["a: b", "b: ac", "c: d", "d: c"]);
    let restart = Restart::of(&activities);
    assert_eq!(
        restart.circles.iter().map(names).collect::<Vec<_>>(),
        ["cd", "ab"]
    );
    assert_eq!(order(&activities), "cdab");
}

#[test]
fn one_that_needs_itself_is_a_circle_of_one_and_does_not_wait_for_itself() {
    let activities = listed(&["a: a", "b: a"]);
    let restart = Restart::of(&activities);
    assert_eq!(restart.circles.iter().map(names).collect::<Vec<_>>(), ["a"]);
    assert!(restart.order[0].waits_for.is_empty());
    assert_eq!(names(&restart.waiting_for(id('a'))), "b");
}

#[test]
fn no_activities_no_order_and_nothing_to_say() {
    let restart = Restart::of(&Table::new());
    assert_eq!(restart, Restart::default());
    assert_eq!(warnings(&Table::new(), &restart), []);
    assert_eq!(restart.find(id('a')), None);
}

#[test]
fn an_objective_longer_than_what_needs_it_allows_is_told_with_all_that_need_it() {
    // a needs b needs c; c is back after everything that needs it should be.
    let mut activities = listed(&["a: b", "b: c", "c", "d"]);
    set(&mut activities, 'a', |row| row.rto = Some(Minutes(60)));
    set(&mut activities, 'b', |row| row.rto = Some(Minutes(60)));
    set(&mut activities, 'c', |row| row.rto = Some(Minutes(240)));
    set(&mut activities, 'd', |row| row.rto = Some(Minutes(10)));
    let needed = |name, minutes| NeededBy {
        activity: id(name),
        within: Minutes(minutes),
    };
    let too_late = |term, minutes, needed_by: &[NeededBy]| Warning::TooLate {
        activity: id('c'),
        term,
        length: Minutes(minutes),
        needed_by: needed_by.to_vec(),
    };
    let through_a_chain = [needed('a', 60), needed('b', 60)];
    assert_eq!(
        told(&activities),
        [too_late(Term::Objective, 240, &through_a_chain)]
    );
    // The same length is soon enough.
    set(&mut activities, 'b', |row| row.rto = Some(Minutes(240)));
    assert_eq!(
        told(&activities),
        [
            Warning::TooLate {
                activity: id('b'),
                term: Term::Objective,
                length: Minutes(240),
                needed_by: vec![needed('a', 60)],
            },
            too_late(Term::Objective, 240, &[needed('a', 60)]),
        ]
    );
    // One without an objective lets the chain through.
    set(&mut activities, 'b', |row| row.rto = None);
    assert_eq!(
        told(&activities)[0],
        too_late(Term::Objective, 240, &[needed('a', 60)])
    );
    // Mended: nothing is said any more but that b has none.
    set(&mut activities, 'c', |row| row.rto = Some(Minutes(60)));
    assert_eq!(
        told(&activities),
        [Warning::NoObjective {
            activity: id('b'),
            needed_by: vec![id('a')],
        }]
    );
}

#[test]
fn an_estimate_longer_than_what_needs_it_allows_is_told_even_where_the_objective_would_hold() {
    let mut activities = listed(&["a: b", "b"]);
    set(&mut activities, 'a', |row| row.rto = Some(Minutes(120)));
    set(&mut activities, 'b', |row| {
        row.rto = Some(Minutes(60));
        row.estimate = Some(Minutes(300));
    });
    let told = told(&activities);
    assert!(
        matches!(
            told[0],
            Warning::TooLate {
                term: Term::Estimate,
                length: Minutes(300),
                ..
            }
        ),
        "{told:?}"
    );
    assert_eq!(
        told[1],
        Warning::EstimateOverObjective {
            activity: id('b'),
            estimate: Minutes(300),
            objective: Minutes(60),
        }
    );
}

#[test]
fn times_of_one_activity_that_contradict_each_other_are_told() {
    for (rto, estimate, mtpd, expected) in [
        (Some(60), Some(60), Some(60), vec![]),
        (Some(60), Some(61), None, vec!["estimate"]),
        (Some(60), None, Some(59), vec!["objective"]),
        (None, Some(60), Some(59), vec!["estimate over tolerable"]),
        (Some(60), Some(90), Some(30), vec!["estimate", "objective"]),
        (None, None, Some(1), vec![]),
    ] {
        let mut activities = listed(&["a"]);
        set(&mut activities, 'a', |row| {
            row.rto = rto.map(Minutes);
            row.estimate = estimate.map(Minutes);
            row.mtpd = mtpd.map(Minutes);
        });
        let said: Vec<&str> = told(&activities)
            .iter()
            .map(|warning| match warning {
                Warning::EstimateOverObjective { .. } => "estimate",
                Warning::OverTolerable {
                    term: Term::Objective,
                    ..
                } => "objective",
                Warning::OverTolerable { .. } => "estimate over tolerable",
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(said, expected, "{rto:?} {estimate:?} {mtpd:?}");
    }
}

#[test]
fn a_warning_names_the_entries_that_can_mend_it_the_likeliest_first() {
    let mut activities = listed(&["a: b", "b"]);
    set(&mut activities, 'a', |row| row.rto = Some(Minutes(60)));
    set(&mut activities, 'b', |row| row.rto = Some(Minutes(90)));
    assert_eq!(names(&told(&activities)[0].mended_at()), "ba");
    let circle = listed(&["a: b", "b: a"]);
    assert_eq!(names(&told(&circle)[0].mended_at()), "ab");
}

#[test]
fn a_warning_belongs_to_a_field_of_each_activity_that_it_is_about() {
    let mut activities = listed(&["a: b", "b", "c", "d: e", "e: d"]);
    set(&mut activities, 'a', |row| row.rto = Some(Minutes(60)));
    set(&mut activities, 'b', |row| {
        row.rto = Some(Minutes(30));
        row.estimate = Some(Minutes(90));
        row.mtpd = Some(Minutes(20));
    });
    let fields = |of: char| -> Vec<&str> {
        let told = told(&activities);
        told.iter()
            .filter_map(|warning| warning.field_of(id(of)))
            .collect()
    };
    assert_eq!(fields('a'), ["rto"]);
    assert_eq!(fields('b'), ["estimate", "estimate", "mtpd"]);
    assert_eq!(fields('c'), Vec::<&str>::new());
    // Both are in the circle, and neither has the objective that the other waits for.
    assert_eq!(fields('d'), ["depends_on", "rto"]);
}

#[test]
fn three_hundred_activities_that_all_hang_together_are_put_in_order_at_once() {
    // Worst for the rule: the owner's order is exactly the wrong way round, and everything needs everything after it.
    let ids: Vec<Id<Activity>> = (1..=300).map(Id::from_bits).collect();
    let activities: Table<Activity> = ids
        .iter()
        .enumerate()
        .map(|(place, id)| {
            let activity = Activity {
                order: format!("{place:03}"),
                depends_on: ids.iter().skip(place + 1).copied().collect(),
                rto: Some(Minutes(60)),
                ..Activity::default()
            };
            (*id, activity)
        })
        .collect();
    let restart = Restart::of(&activities);
    let order: Vec<u64> = restart.order.iter().map(|row| row.activity.bits()).collect();
    assert_eq!(order, (1..=300).rev().collect::<Vec<_>>());
    assert_eq!(restart.order[299].wave, 299);
    assert_eq!(warnings(&activities, &restart), []);
}

#[test]
fn impossible_times_shares_and_an_activity_that_needs_itself_are_told_at_their_fields() {
    let entity = EntityRef::new("activity", id('a').to_string());
    let faults = |change: fn(&mut Activity)| {
        let (_, mut activity) = row('a', "");
        change(&mut activity);
        faults_of(&entity, &activity.fields()).unwrap()
    };
    let longest = Minutes(90 * 24 * 60);
    for (change, field) in [
        ((|row| row.rto = Some(Minutes(0))) as fn(&mut Activity), "rto"),
        (|row| row.rto = Some(Minutes(365 * 24 * 60)), "rto"),
        (|row| row.rto = Some(Minutes(90 * 24 * 60 + 1)), "rto"),
        (|row| row.rto = Some(Minutes(u32::MAX)), "rto"),
        (|row| row.estimate = Some(Minutes(0)), "estimate"),
        (|row| row.mtpd = Some(Minutes(0)), "mtpd"),
        (|row| row.reduced_level = Some(101), "reduced_level"),
        (|row| row.depends_on = [id('a')].into(), "depends_on"),
    ] {
        let found = faults(change);
        assert_eq!(found.len(), 1, "{field}: {found:?}");
        assert_eq!(found[0].field, field);
        if field == "rto" {
            let least = Minutes(1);
            let fault = Fault::NoSuchLength { least, most: longest };
            assert_eq!(found[0].fault, fault);
        }
    }
    for holds in [
        (|row| row.rto = Some(Minutes(90 * 24 * 60))) as fn(&mut Activity),
        (|row| row.rto = Some(Minutes(1))),
        (|row| row.rpo = Some(Minutes(0))),
        (|row| row.reduced_level = Some(100)),
    ] {
        assert_eq!(faults(holds), []);
    }
}
