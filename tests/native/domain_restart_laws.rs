//! What holds of the restart order whatever the activities are.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::restart::{Restart, Warning, warnings};
use plan_b::domain::{Activity, Id, Minutes, Table};
use proptest::prelude::*;

use super::cases::cases;

/// Up to twelve activities with any dependencies, circles and references to nowhere among them.
fn activities() -> impl Strategy<Value = Table<Activity>> {
    let row = (
        "[a-d]{0,2}",
        proptest::collection::btree_set(1_u64..=13, 0..4),
        proptest::option::of(1_u32..6),
        proptest::option::of(1_u32..6),
    );
    proptest::collection::vec(row, 0..=12).prop_map(|rows| {
        let rows = (1..).zip(rows).map(|(bits, (order, needs, rto, estimate))| {
            let activity = Activity {
                order,
                depends_on: needs.into_iter().map(Id::from_bits).collect(),
                rto: rto.map(Minutes),
                estimate: estimate.map(Minutes),
                ..Activity::default()
            };
            (Id::from_bits(bits), activity)
        });
        rows.collect()
    })
}

type Reached = BTreeMap<Id<Activity>, BTreeSet<Id<Activity>>>;

/// What each needs, found by walking: another way than the rule's own.
fn reached(activities: &Table<Activity>) -> Reached {
    let walk = |from: Id<Activity>| {
        let mut found = BTreeSet::new();
        let mut open = vec![from];
        while let Some(id) = open.pop() {
            for next in &activities[&id].depends_on {
                if activities.contains_key(next) && found.insert(*next) {
                    open.push(*next);
                }
            }
        }
        found
    };
    activities.keys().map(|id| (*id, walk(*id))).collect()
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn every_activity_is_there_once_and_after_all_that_it_needs(activities in activities()) {
        let restart = Restart::of(&activities);
        let place: BTreeMap<Id<Activity>, usize> =
            (0..).zip(&restart.order).map(|(place, row)| (row.activity, place)).collect();
        prop_assert_eq!(place.len(), restart.order.len());
        prop_assert!(place.keys().eq(activities.keys()));
        let reached = reached(&activities);
        for row in &restart.order {
            for needed in &reached[&row.activity] {
                let together = reached[needed].contains(&row.activity);
                let other = &restart.order[place[needed]];
                prop_assert!(together || place[needed] < place[&row.activity]);
                let holds = if together { other.wave == row.wave } else { other.wave < row.wave };
                prop_assert!(holds, "waves");
            }
        }
    }

    #[test]
    fn circles_are_exactly_those_that_need_each_other(activities in activities()) {
        let reached = reached(&activities);
        let mut expected: BTreeSet<Vec<Id<Activity>>> = BTreeSet::new();
        for (id, needed) in reached.iter().filter(|(id, needed)| needed.contains(id)) {
            expected.insert(needed.iter().filter(|other| reached[other].contains(id)).copied().collect());
        }
        let restart = Restart::of(&activities);
        let found: Vec<Vec<Id<Activity>>> = restart.circles.iter().map(|circle| {
            let mut circle = circle.clone();
            circle.sort_unstable();
            circle
        }).collect();
        prop_assert_eq!(found.len(), expected.len());
        prop_assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected);
        for row in &restart.order {
            prop_assert_eq!(row.is_in_circle, reached[&row.activity].contains(&row.activity));
        }
    }

    #[test]
    fn what_weighs_most_waits_only_for_what_it_needs(activities in activities()) {
        let mut owners: Vec<_> = activities.iter().map(|(id, row)| (row.order.clone(), *id)).collect();
        owners.sort();
        let reached = reached(&activities);
        if let Some((_, first)) = owners.first() {
            let restart = Restart::of(&activities);
            let ahead = restart.order.iter().take_while(|row| row.activity != *first);
            for row in ahead {
                prop_assert!(reached[first].contains(&row.activity));
            }
        }
    }

    #[test]
    fn an_order_that_was_followed_stays_as_it_is(activities in activities()) {
        let restart = Restart::of(&activities);
        let mut followed = activities.clone();
        for (place, row) in restart.order.iter().enumerate() {
            followed.get_mut(&row.activity).unwrap().order = format!("{place:03}");
        }
        prop_assert_eq!(Restart::of(&followed).order.iter().map(|row| row.activity).collect::<Vec<_>>(),
            restart.order.iter().map(|row| row.activity).collect::<Vec<_>>());
    }

    #[test]
    fn whoever_needs_something_that_is_back_later_is_named_outside_of_circles(activities in activities()) {
        let reached = reached(&activities);
        let mut expected = BTreeSet::new();
        for (id, needed) in &reached {
            for other in needed.iter().filter(|other| *other != id && !reached[*other].contains(id)) {
                let late = activities[other].rto.max(activities[other].estimate);
                if let (Some(within), Some(late)) = (activities[id].rto, late) && late > within {
                    expected.insert((*other, *id));
                }
            }
        }
        let mut named = BTreeSet::new();
        for warning in warnings(&activities, &Restart::of(&activities)) {
            if let Warning::TooLate { activity, needed_by, .. } = warning {
                named.extend(needed_by.into_iter().map(|needed| (activity, needed.activity)));
            }
        }
        prop_assert_eq!(named, expected);
    }
}
