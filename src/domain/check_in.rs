//! The standing instructions that hold now, and when people report next (template 1.3, internal).

use super::class::Class;
use super::id::Id;
use super::order::in_owners_order;
use super::plan::Plan;
use super::reachability::{Situation, Verdict};
use super::repair::promised_at;
use super::standing::{Standing, StandingKind};
use super::timestamp::Timestamp;

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

/// The next check-in after `now` by the instructions: the first of the day, then one each interval until midnight. Of
/// several instructions the soonest.
pub fn next_check_in(plan: &Plan, class: Option<Class>, now: Timestamp) -> Option<Timestamp> {
    let standing = standing_now(plan, class).into_iter();
    let check_ins = standing.filter(|(_, standing)| standing.kind == StandingKind::CheckIn);
    check_ins.filter_map(|(_, standing)| next_of(standing, now)).min()
}

fn next_of(standing: &Standing, now: Timestamp) -> Option<Timestamp> {
    let every = standing.every.filter(|every| every.0 > 0);
    let Some(first) = standing.at else {
        return every.map(|every| now.plus_ms(every.ms()));
    };
    let next_first = promised_at(now.plus_ms(1), None, first)?;
    let Some(every) = every.filter(|_| next_first.date() != now.date()) else {
        return Some(next_first);
    };
    // Today's first one has passed: one each interval from there.
    let todays = next_first.plus_ms(-24 * 60 * 60 * 1000);
    let steps = now.since_ms(todays).max(0) / every.ms() + 1;
    let next = todays.plus_ms(steps.saturating_mul(every.ms()));
    Some(if next.date() == now.date() {
        next
    } else {
        next_first
    })
}
