//! What time has passed by, on a given day.

#![allow(clippy::unwrap_used)]

use plan_b::domain::stale::{StaleRisk, StudyAge, is_old, is_over, stale_risks, study_age};
use plan_b::domain::{Date, Id, Measure, Plan, Risk, RiskStudy, Treatment};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_last_day_still_counts() {
    let today = day("2026-11-23");
    assert_eq!(is_over(Some(today), today), None);
    assert_eq!(is_over(Some(day("2026-11-22")), today), Some(day("2026-11-22")));
    assert_eq!(is_over(None, today), None);
    assert_eq!(is_old(Some(day("2025-11-23")), today), None);
    assert_eq!(is_old(Some(day("2025-11-22")), today), Some(day("2025-11-22")));
    // A leap day holds until the last of February, and the end of time is not passed.
    assert_eq!(is_old(Some(day("2024-02-29")), day("2025-02-28")), None);
    assert!(is_old(Some(day("2024-02-29")), day("2025-03-01")).is_some());
    assert_eq!(is_old(Some(Date::MAX), today), None);
}

fn only(risk: Risk, done_on: &[Option<&str>]) -> Option<StaleRisk> {
    let mut plan = Plan::default();
    let mut risk = risk;
    for (bits, done_on) in (1..).zip(done_on) {
        let measure = Measure {
            done_on: done_on.map(day),
            ..Measure::default()
        };
        plan.measures.insert(Id::from_bits(bits), measure);
        risk.measures.insert(Id::from_bits(bits));
    }
    plan.risks.insert(Id::from_bits(1), risk);
    let found = stale_risks(&plan, day("2026-11-23"));
    found.into_iter().map(|(_, why)| why).next()
}

#[test]
fn a_treatment_that_is_due_and_not_done_is_told_until_it_is_done() {
    let due = |treatment, on: &str| Risk {
        treatment,
        due: Some(day(on)),
        ..Risk::default()
    };
    let over = Some(StaleRisk::NotTreated(day("2026-11-22")));
    let reduce = || due(Treatment::Reduce, "2026-11-22");
    assert_eq!(only(reduce(), &[]), over, "no measure is not a treatment");
    assert_eq!(only(reduce(), &[Some("2026-01-01"), None]), over);
    assert_eq!(only(reduce(), &[Some("2026-01-01")]), None);
    assert_eq!(only(due(Treatment::Accept, "2026-11-22"), &[]), None);
    assert_eq!(only(due(Treatment::Reduce, "2026-11-23"), &[]), None);
    // Past due weighs more than undecided.
    assert_eq!(only(due(Treatment::Open, "2026-11-22"), &[]), over);
    assert_eq!(
        only(due(Treatment::Open, "2026-12-01"), &[]),
        Some(StaleRisk::Undecided)
    );
}

#[test]
fn a_risk_that_nobody_looked_at_for_a_year_is_told() {
    let checked = |on: &str| Risk {
        treatment: Treatment::Accept,
        checked_on: Some(day(on)),
        ..Risk::default()
    };
    assert_eq!(
        only(checked("2025-11-22"), &[]),
        Some(StaleRisk::LongAgo(day("2025-11-22")))
    );
    assert_eq!(only(checked("2025-11-23"), &[]), None);
    assert_eq!(
        only(
            Risk {
                checked_on: None,
                ..checked("2025-11-22")
            },
            &[]
        ),
        None
    );
}

#[test]
fn the_study_is_stale_when_its_review_is_over_or_it_is_older_than_a_year() {
    let study = |assessed: Option<&str>, review: Option<&str>| RiskStudy {
        assessment_on: assessed.map(day),
        next_review: review.map(day),
        ..RiskStudy::default()
    };
    let told = |study: RiskStudy| study_age(&study, day("2026-11-23"));
    assert_eq!(told(study(None, None)), None, "what was never done is not stale");
    assert_eq!(told(study(Some("2026-09-07"), Some("2027-09-06"))), None);
    assert_eq!(
        told(study(Some("2026-09-07"), Some("2026-11-22"))),
        Some(StudyAge::ReviewOver(day("2026-11-22")))
    );
    assert_eq!(
        told(study(Some("2025-09-07"), Some("2027-09-06"))),
        Some(StudyAge::LongAgo(day("2025-09-07")))
    );
}
