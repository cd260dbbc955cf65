//! The standing instructions that hold now, and when people report next (template 1.3, internal).

use super::ClockTime;
use super::class::Class;
use super::id::Id;
use super::incident_state::IncidentState;
use super::minutes::Minutes;
use super::order::in_owners_order;
use super::plan::Plan;
use super::reachability::{Situation, Verdict};
use super::standing::{Standing, StandingKind};
use super::text::clean_line;
use super::timestamp::Timestamp;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// The instructions for an incident of this class, in the owner's order. As long as no class is set all of them count.
pub fn standing_now(plan: &Plan, class: Option<Class>) -> Vec<(Id<Standing>, &Standing)> {
    let holds = |standing: &Standing| {
        standing.classes.is_empty() || class.is_none_or(|class| standing.classes.contains(&class))
    };
    let all = in_owners_order(&plan.standing, |standing| standing.order.as_str());
    all.into_iter().filter(|(_, standing)| holds(standing)).collect()
}

/// Whether no channel is left: then the standing instructions are all that people have.
pub fn is_silent(situation: &Situation) -> bool {
    let ends = [situation.my_call(), situation.my_sms(), situation.my_data()];
    ends.into_iter().all(Verdict::is_dead)
}

/// Whether the standing instructions are what is left: no channel works, and the plan has some for this class.
pub fn stand_alone(plan: &Plan, state: &IncidentState, situation: &Situation) -> bool {
    state.over().is_none() && is_silent(situation) && !standing_now(plan, state.class).is_empty()
}

/// Where people check in; empty when no instruction says.
pub fn check_in_place(plan: &Plan, class: Option<Class>) -> String {
    let place = check_ins(plan, class)
        .next()
        .map(|standing| clean_line(&standing.place));
    place.unwrap_or_default()
}

/// When the next check-in is: as it was agreed in the incident, else by the standing instructions that hold in it; the
/// last one that was due and not held stays until it is, or until the one after it. None once the services are back.
pub fn next_check_in(plan: &Plan, state: &IncidentState, now: Timestamp) -> Option<Timestamp> {
    if state.over().is_some() {
        return None;
    }
    let now = start_of_minute(now);
    state
        .next_check_in
        .or_else(|| missed(plan, state, now))
        .or_else(|| by_instructions(plan, state, now))
}

/// The last check-in before now by the instructions, when it was due in the incident and not held.
fn missed(plan: &Plan, state: &IncidentState, now: Timestamp) -> Option<Timestamp> {
    let held = [Some(state.started), state.class_since, state.last_check_in];
    let held = held.into_iter().flatten().max()?;
    check_ins(plan, state.class)
        .filter_map(|standing| last_before(standing, state.started, now))
        .filter(|due| *due > held)
        .max()
}

fn check_ins(plan: &Plan, class: Option<Class>) -> impl Iterator<Item = &Standing> {
    let standing = standing_now(plan, class)
        .into_iter()
        .map(|(_, standing)| standing);
    standing.filter(|standing| standing.kind == StandingKind::CheckIn)
}

/// When the one after it is, for a check-in that is held now.
pub fn check_in_after(plan: &Plan, state: &IncidentState, now: Timestamp) -> Option<Timestamp> {
    let held = IncidentState {
        started: start_of_minute(now),
        class: state.class,
        ..IncidentState::default()
    };
    by_instructions(plan, &held, held.started.plus_ms(MINUTE_MS))
}

/// The first check-in from a moment on. Of several instructions the soonest.
fn by_instructions(plan: &Plan, state: &IncidentState, from: Timestamp) -> Option<Timestamp> {
    check_ins(plan, state.class)
        .filter_map(|standing| first_from(standing, state.started, from))
        .min()
}

/// The last check-in of an instruction before a moment, if there was one.
fn last_before(standing: &Standing, counted_from: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let every_ms = standing.every.map(Minutes::ms).filter(|every| *every > 0);
    let last_of_row = |first: Timestamp, end: Timestamp| {
        let passed = end.since_ms(first) - 1;
        let rounds = every_ms.map_or(0, |every| passed / every * every);
        (passed >= 0).then(|| first.plus_ms(rounds))
    };
    let Some(first) = standing.at else {
        let counted_from = Timestamp::new(counted_from.ms, now.offset_min);
        return last_of_row(counted_from.plus_ms(every_ms?), now);
    };
    let todays = Timestamp::at_local(now.date(), first, now.offset_min);
    let midnight = Timestamp::at_local(now.date(), ClockTime::default(), now.offset_min);
    last_of_row(todays, now).or_else(|| last_of_row(todays.plus_ms(-DAY_MS), midnight))
}

/// The first check-in of an instruction from a moment on: the first of the day, then one each interval until midnight.
/// Where the instruction names no time of day, one each interval from the start of the incident, or from the check-in
/// that was held last.
fn first_from(standing: &Standing, counted_from: Timestamp, from: Timestamp) -> Option<Timestamp> {
    let every_ms = standing.every.map(Minutes::ms).filter(|every| *every > 0);
    let Some(first) = standing.at else {
        let counted_from = Timestamp::new(counted_from.ms, from.offset_min);
        return every_ms.map(|every| round_from(counted_from.plus_ms(every), every, from));
    };
    let todays = Timestamp::at_local(from.date(), first, from.offset_min);
    let next = every_ms.map_or(todays, |every| round_from(todays, every, from));
    Some(if next >= from && next.date() == from.date() {
        next
    } else {
        todays.plus_ms(DAY_MS)
    })
}

/// The first of a row of moments, an interval apart, that is not before `from`.
fn round_from(first: Timestamp, every_ms: i64, from: Timestamp) -> Timestamp {
    let missed = from.since_ms(first).max(0);
    let rounds = missed / every_ms + i64::from(missed % every_ms != 0);
    first.plus_ms(rounds.saturating_mul(every_ms))
}

fn start_of_minute(now: Timestamp) -> Timestamp {
    Timestamp::new(now.ms - now.ms.rem_euclid(MINUTE_MS), now.offset_min)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        format!("2026-11-23T{text}:00.000+01:00").parse().unwrap()
    }

    #[test]
    fn the_next_check_in_follows_the_standing_instructions_of_the_class() {
        let mut plan = Plan::default();
        plan.standing.insert(
            Id::from_bits(1),
            Standing {
                kind: StandingKind::CheckIn,
                classes: [Class::Crisis].into(),
                at: ClockTime::from_hms_opt(9, 0, 0),
                every: Some(Minutes(120)),
                ..Standing::default()
            },
        );
        let mut state = IncidentState {
            started: moment("08:05"),
            class: Some(Class::Crisis),
            ..IncidentState::default()
        };
        let next = |state: &IncidentState, now: &str| next_check_in(&plan, state, moment(now));
        assert_eq!(next(&state, "08:10"), Some(moment("09:00")));
        assert_eq!(next(&state, "09:00"), Some(moment("09:00")));
        assert_eq!(
            next(&state, "09:01"),
            Some(moment("09:00")),
            "what was not held stays"
        );
        assert_eq!(
            next(&state, "12:59"),
            Some(moment("11:00")),
            "until the one after it"
        );
        assert_eq!(next(&state, "13:00"), Some(moment("11:00")));
        assert_eq!(next(&state, "13:01"), Some(moment("13:00")));
        assert_eq!(next(&state, "23:30"), Some(moment("23:00")));
        state.last_check_in = Some(moment("09:01"));
        assert_eq!(next(&state, "09:01"), Some(moment("11:00")));
        assert_eq!(next(&state, "10:59"), Some(moment("11:00")));
        state.last_check_in = Some(moment("23:02"));
        assert_eq!(next(&state, "23:30"), Some(moment("09:00").plus_ms(DAY_MS)));
        state.last_check_in = None;
        state.class_since = Some(moment("09:30"));
        assert_eq!(
            next(&state, "10:00"),
            Some(moment("11:00")),
            "it did not hold at nine"
        );
        state.class_since = None;
        state.started = moment("09:00");
        state.next_check_in = Some(moment("10:15"));
        assert_eq!(next(&state, "09:01"), Some(moment("10:15")));
        state.next_check_in = None;
        state.class = Some(Class::Small);
        assert_eq!(next(&state, "09:01"), None);
        state.class = None;
        assert_eq!(
            next(&state, "09:01"),
            Some(moment("11:00")),
            "without a class every instruction counts"
        );
        let minute_of_it = moment("09:00").plus_ms(59_000);
        assert_eq!(
            next_check_in(&plan, &state, minute_of_it),
            Some(moment("09:00")),
            "it is due for its whole minute"
        );
        assert_eq!(check_in_after(&plan, &state, minute_of_it), Some(moment("11:00")));
    }
}
