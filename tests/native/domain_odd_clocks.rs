//! All clocks of an incident while the clocks of the phones are odd: hours ahead or behind, put back in the middle. No
//! figure is negative or beyond what the clocks span, nothing stops, and no verdict hangs on the order in which logs met.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::classify::asks_again;
use plan_b::domain::command::{Command, LogEvent, Moment};
use plan_b::domain::hit::hit_activities;
use plan_b::domain::recovered::{Kept, recovered};
use plan_b::domain::standstill::standstills;
use plan_b::domain::time_limit::{next_message, time_limits};
use plan_b::domain::{
    Event, Id, Incident, IncidentState, LogLine, Plan, SlaOutcome, Standing, Timestamp, check_in_after,
    next_check_in,
};
use proptest::prelude::*;

use super::cases::cases;
use super::domain_clocks::{INCIDENT, MINUTE_MS, any_event, any_plan, any_standing, with_log};

const HOUR_MS: i64 = 60 * MINUTE_MS;
const TRUE_START_MS: i64 = 1_795_000_000_000;
/// Longer than every length that a plan of these tests holds, and than what operators and people promise.
const LONGEST_MS: i64 = 12 * 24 * HOUR_MS + 5_000 * MINUTE_MS;

/// How wrong the clock of a phone is, and by how much it is put back before which of its lines.
#[derive(Clone, Copy, Debug)]
struct Phone {
    off_ms: i64,
    put_back_ms: i64,
    put_back_at: usize,
}

impl Phone {
    fn reads(self, true_ms: i64, place: usize) -> Timestamp {
        let back = if place >= self.put_back_at {
            self.put_back_ms
        } else {
            0
        };
        Timestamp::new(true_ms + self.off_ms - back, 60)
    }
}

fn any_phone() -> impl Strategy<Value = Phone> {
    (-30 * HOUR_MS..=30 * HOUR_MS, 0..=5 * HOUR_MS, 0usize..12).prop_map(
        |(off_ms, put_back_ms, put_back_at)| Phone {
            off_ms,
            put_back_ms,
            put_back_at,
        },
    )
}

/// What three people note one after the other, each by the clock of their own phone and with the others' lines on the
/// screen or not.
fn noted(mut plan: Plan, phones: [Phone; 3], deeds: &[(usize, i64, Event)]) -> Plan {
    let mut true_ms = TRUE_START_MS;
    for (place, (who, later, what)) in deeds.iter().enumerate() {
        true_ms += later;
        let mut at = Moment {
            now: phones[*who].reads(true_ms, place),
            who: format!("P{who}"),
            device: format!("phone {who}"),
            fresh: place as u64 + 100,
        };
        let command = LogEvent {
            incident: INCIDENT,
            what: what.clone(),
        };
        command.apply(&mut plan, &mut at).unwrap();
    }
    plan
}

/// Everything that the screens and papers say at that moment.
fn said(plan: &Plan, state: &IncidentState, now: Timestamp) -> String {
    let hits = hit_activities(plan, state);
    format!(
        "{:?}",
        (
            time_limits(plan, state, &hits, now),
            hits.iter().map(|hit| hit.is_late(now)).collect::<Vec<_>>(),
            standstills(plan, state),
            SlaOutcome::all(plan, state, now),
            next_message(plan, state),
            (next_check_in(plan, state, now), check_in_after(plan, state, now)),
            asks_again(&plan.classification.thresholds, state, now),
            state.elapsed_ms(now),
        )
    )
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn odd_clocks_make_no_figure_absurd_and_no_verdict_hang_on_the_order_of_merging(
        plan in any_plan(),
        standing in any_standing(),
        phones in [any_phone(), any_phone(), any_phone()],
        deeds in prop::collection::vec((0usize..3, 0..HOUR_MS, any_event()), 1..12),
        looks in (0usize..3, 0..12 * HOUR_MS),
        seed in any::<u64>(),
    ) {
        let mut plan = noted(with_log(plan, &[]), phones, &deeds);
        plan.standing.insert(Id::from_bits(1), Standing { every: standing.every.filter(|every| every.0 < 5_000), ..standing });
        let head: Incident = plan.incidents[&INCIDENT].clone();
        let (who, later) = looks;
        let now = phones[who].reads(TRUE_START_MS + 12 * HOUR_MS + later, deeds.len());
        let state = IncidentState::in_plan(&plan, INCIDENT).unwrap();

        let mut lines: Vec<(Id<LogLine>, &LogLine)> = plan.log.iter().map(|(id, line)| (*id, line)).collect();
        lines.sort_by_key(|(id, _)| id.bits().wrapping_mul(seed | 1).rotate_left(17));
        let merged = IncidentState::of(INCIDENT, &head, lines);
        prop_assert_eq!(said(&plan, &merged, now), said(&plan, &state, now));

        let times = plan.log.iter().map(|(_, line)| line.at.ms);
        let (first, last) = times.fold((head.started.ms.min(now.ms), head.started.ms.max(now.ms)), |(first, last), ms| {
            (first.min(ms), last.max(ms))
        });
        let span = last - first + MINUTE_MS;
        prop_assert!((0..=span).contains(&state.elapsed_ms(now)), "{} of {span}", state.elapsed_ms(now));
        for outcome in SlaOutcome::all(&plan, &state, now) {
            prop_assert!((0..=span).contains(&outcome.took_ms), "{outcome:?}");
            prop_assert!(outcome.late_ms.is_none_or(|late| late <= span), "{outcome:?}");
            prop_assert_eq!(outcome.is_broken(), outcome.late_ms.is_some_and(|late| late > 0));
        }
        for one in recovered(&plan, INCIDENT) {
            prop_assert!(one.back.is_none_or(|back| back >= one.hit), "back before it stopped: {one:?}");
            if let Kept::Late(late) = one.kept(now) {
                prop_assert!((MINUTE_MS..=span).contains(&late), "{one:?}");
            }
        }
        let believable = |at: Timestamp| (first - LONGEST_MS..=last + LONGEST_MS).contains(&at.ms);
        let hits = hit_activities(&plan, &state);
        for limit in time_limits(&plan, &state, &hits, now) {
            // An objective that no plan keeps (u32::MAX minutes) is as far away as it says.
            let has_sane_plan = plan.activities.values().all(|row| row.rto.is_none_or(|rto| rto.0 < 5_000))
                && plan.slas.values().all(|sla| sla.repair_time.is_none_or(|time| time.0 < 5_000));
            prop_assert!(!has_sane_plan || believable(limit.at), "{limit:?}");
        }
        for due in [next_message(&plan, &state), next_check_in(&plan, &state, now), check_in_after(&plan, &state, now)] {
            prop_assert!(due.is_none_or(believable), "{due:?}");
        }
    }
}
