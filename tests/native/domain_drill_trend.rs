//! Drills against each other, and how they and incidents are drawn.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeMap;

use plan_b::domain::drill_trend::{Change, Compared, comparison, series, still_to_mend};
use plan_b::domain::past_incidents::past_incidents;
use plan_b::domain::{Action, ActionState, Answer, DrillKind, DrillResult, Id, Minutes, Plan};
use plan_b::i18n::{Lang, texts};
use plan_b::output::past_picture::{past_picture, past_words};
use plan_b::output::trend_picture::{trend_picture, trend_words};
use proptest::prelude::*;

use super::domain_fixture::moment;
use super::review_fixture::outage;

const DAY: i64 = 24 * 60;

fn drill(script: &str, day: i64, took: u32, reached: Option<u32>) -> DrillResult {
    DrillResult {
        kind: DrillKind::Tabletop,
        script: script.into(),
        at: moment(day * DAY).now,
        took: Some(Minutes(took)),
        to_reach: reached.map(|_| 10),
        reached,
        ..DrillResult::default()
    }
}

fn plan(results: impl IntoIterator<Item = DrillResult>) -> Plan {
    let mut plan = Plan::default();
    for (bits, result) in (1..).zip(results) {
        plan.drills.insert(Id::from_bits(bits), result);
    }
    plan
}

fn id(bits: u64) -> Id<DrillResult> {
    Id::from_bits(bits)
}

#[test]
fn a_result_stands_beside_the_last_one_of_the_same_script_and_not_beside_another() {
    let with = |mut result: DrillResult, passed, lead| {
        result.passed = passed;
        result.checks = BTreeMap::from([("lead".to_owned(), lead), ("danger".to_owned(), Answer::Open)]);
        result
    };
    let plan = plan([
        with(drill("fire", 0, 10, Some(2)), Answer::Yes, Answer::Yes),
        with(drill("cable", 1, 30, Some(4)), Answer::No, Answer::Partly),
        with(drill("fire", 2, 5, None), Answer::Yes, Answer::Yes),
        with(drill("cable", 3, 20, Some(3)), Answer::Partly, Answer::Partly),
    ]);
    assert_eq!(comparison(&plan, id(2)), None, "the first of its script");
    let found = comparison(&plan, id(4)).unwrap();
    assert_eq!((found.before, found.on), (id(2), moment(DAY).now.date()));
    assert_eq!(
        found.took,
        Some(Compared {
            before: Minutes(30),
            now: Minutes(20),
            change: Change::Better
        }),
        "shorter is better"
    );
    assert_eq!(
        found.reached,
        Some(Compared {
            before: 40,
            now: 30,
            change: Change::Worse
        })
    );
    assert_eq!(found.passed.unwrap().change, Change::Better);
    assert_eq!(found.checks.len(), 1, "what nobody answered is not compared");
    assert_eq!(found.checks[0].1.change, Change::Same);
    let fire = comparison(&plan, id(3)).unwrap();
    assert_eq!((fire.before, fire.reached), (id(1), None));
}

#[test]
fn each_script_that_was_played_twice_has_its_series_and_its_picture_with_the_same_in_words() {
    let mut all = plan([
        drill("cable", 9, 20, Some(9)),
        drill("cable", 1, 30, Some(4)),
        drill("fire", 2, 5, None),
        drill("cable", 5, 25, Some(6)),
    ]);
    let mut rehearsal = drill("", 3, 5, None);
    rehearsal.kind = DrillKind::Rehearsal;
    all.drills.insert(id(8), rehearsal.clone());
    all.drills.insert(id(9), rehearsal);
    let found = series(&all);
    assert_eq!(found.len(), 1);
    let order: Vec<_> = found[0].results.iter().map(|(id, _)| *id).collect();
    assert_eq!(order, [id(2), id(4), id(1)], "the oldest first");
    for lang in Lang::ALL {
        let words = texts(lang);
        let picture = trend_picture(words, &found[0]);
        assert_eq!(picture.matches("<circle").count(), 6, "three drills, two figures");
        assert_eq!(picture.matches("<polyline").count(), 2);
        assert!(picture.contains("role=\"img\"") && !picture.contains('{'));
        let said = trend_words(words, &found[0]);
        assert_eq!(said.len(), 3);
        assert!(
            said.iter().all(|line| line.contains('%') && !line.contains('{')),
            "{said:?}"
        );
    }
    let no_figures = plan([drill("fire", 1, 5, None), drill("fire", 2, 5, None)]);
    let picture = trend_picture(texts(Lang::En), &series(&no_figures)[0]);
    assert_eq!(
        picture.matches("<polyline").count(),
        1,
        "nobody was to be reached"
    );
}

#[test]
fn what_is_to_be_mended_waits_since_the_drill_that_showed_it_first_until_its_action_is_over() {
    let noted = |day, note: &str| DrillResult {
        note: note.into(),
        ..drill("cable", day, 10, None)
    };
    let mut plan = plan([
        noted(0, "Radio has no power\nNobody knew the lift"),
        noted(30, "radio has no power"),
        noted(40, "Door sign missing"),
    ]);
    let waits = |plan: &Plan| {
        let all = still_to_mend(plan).into_iter();
        all.map(|one| (one.text, one.since, one.drill, one.action))
            .collect::<Vec<_>>()
    };
    let at = |day: i64| moment(day * DAY).now;
    assert_eq!(
        waits(&plan),
        [
            ("Nobody knew the lift".to_owned(), at(0), id(1), None),
            ("radio has no power".to_owned(), at(0), id(2), None),
            ("Door sign missing".to_owned(), at(40), id(3), None),
        ],
        "what waits longest comes first"
    );
    let lift = Id::from_bits(50);
    let action = |state| Action {
        drill: Some(id(1)),
        text: "Nobody knew the lift".into(),
        state,
        ..Action::default()
    };
    plan.actions.insert(lift, action(ActionState::Open));
    assert_eq!(
        waits(&plan)[0].3,
        Some(lift),
        "an action is not done by being one"
    );
    plan.actions.insert(lift, action(ActionState::Done));
    assert_eq!(waits(&plan).len(), 2);
    // Mended after the second drill that showed it: for the first one too, but not for a later one.
    let radio = Action {
        drill: Some(id(2)),
        text: "radio has no power".into(),
        state: ActionState::Done,
        ..Action::default()
    };
    plan.actions.insert(Id::from_bits(51), radio);
    assert_eq!(waits(&plan).len(), 1, "{:?}", waits(&plan));
    plan.drills.insert(id(4), noted(60, "Radio has no power"));
    let again = waits(&plan);
    assert_eq!((again.len(), again[1].1), (2, at(60)), "it broke again");
}

proptest! {
    /// What got better seen from one side got worse seen from the other.
    #[test]
    fn better_and_worse_are_two_sides_of_one_thing(
        one in (0_u32..90, 0_u32..10),
        other in (0_u32..90, 0_u32..10),
    ) {
        let there = plan([drill("x", 0, one.0, Some(one.1)), drill("x", 1, other.0, Some(other.1))]);
        let back = plan([drill("x", 0, other.0, Some(other.1)), drill("x", 1, one.0, Some(one.1))]);
        let turned = |change| match change {
            Change::Better => Change::Worse,
            Change::Same => Change::Same,
            Change::Worse => Change::Better,
        };
        let (there, back) = (comparison(&there, id(2)).unwrap(), comparison(&back, id(2)).unwrap());
        prop_assert_eq!(there.took.unwrap().change, turned(back.took.unwrap().change));
        prop_assert_eq!(there.reached.unwrap().change, turned(back.reached.unwrap().change));
    }
}

#[test]
fn the_picture_of_the_past_shows_each_objective_held_or_missed_with_the_same_in_words() {
    let outage = outage();
    let past = past_incidents(&outage.plan, moment(200).now);
    assert_eq!((past[0].within, past[0].judged), (1, 2));
    for lang in Lang::ALL {
        let words = texts(lang);
        let picture = past_picture(words, &past);
        assert_eq!(picture.matches("tl-works").count(), 1, "one held");
        assert_eq!(
            picture.matches("tl-late").count(),
            1,
            "one missed, told by its cross too"
        );
        assert_eq!(picture.matches("tl-hatch").count(), 1);
        let said = past_words(words, &past).join("\n");
        let held = words.count(&words.evidence_words.objectives_kept, 1, &[("total", "2")]);
        assert!(said.contains(&held) && !said.contains('{'), "{said}");
    }
    let mut none = outage.plan.clone();
    none.activities = Default::default();
    let past = past_incidents(&none, moment(200).now);
    assert_eq!(past[0].judged, 0);
    let picture = past_picture(texts(Lang::En), &past);
    assert!(!picture.contains("tl-works") && !picture.contains("tl-late"));
}
