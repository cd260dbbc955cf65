//! Moving a step of the checklist to another place, and its timer as people type it.

use crate::domain::checklist::own_at;
use crate::domain::id::Id;
use crate::domain::plan::{Plan, Table};
use crate::domain::reflex::Reflex;
use crate::domain::step::Step;

use super::row::place_behind;
use super::{Command, Fault, Moment, Refusal, Touched};

/// Moves an own step behind a reflex and, there, behind another own step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveStep {
    /// Which step.
    pub id: Id<Step>,
    /// Behind which reflex; none: before everything.
    pub after: Option<Reflex>,
    /// Behind which own step at that place; none: the first there.
    pub behind: Option<Id<Step>>,
}

impl MoveStep {
    /// One place up among the steps behind the same reflex; `None` for the first there.
    pub fn up(steps: &Table<Step>, id: Id<Step>) -> Option<Self> {
        let (after, place, there) = Self::place(steps, id)?;
        place.checked_sub(1)?;
        let behind = place.checked_sub(2).and_then(|place| there.get(place)).copied();
        Some(Self { id, after, behind })
    }

    /// One place down among the steps behind the same reflex; `None` for the last there.
    pub fn down(steps: &Table<Step>, id: Id<Step>) -> Option<Self> {
        let (after, place, there) = Self::place(steps, id)?;
        let behind = Some(*there.get(place + 1)?);
        Some(Self { id, after, behind })
    }

    fn place(steps: &Table<Step>, id: Id<Step>) -> Option<(Option<Reflex>, usize, Vec<Id<Step>>)> {
        let after = steps.get(&id)?.after;
        let there: Vec<Id<Step>> = own_at(steps, after).into_iter().map(|(id, _)| id).collect();
        let place = there.iter().position(|other| *other == id)?;
        Some((after, place, there))
    }
}

/// Seconds of a timer that was typed in minutes, "2" or "0,5"; `None` when nothing was typed.
///
/// # Errors
/// It is no number, or not above 0 and up to 60.
pub fn timer_from_minutes(typed: &str) -> Result<Option<u32>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = Fault::OutOfRange { least: 1, most: 60 };
    let (whole, part) = typed.split_once([',', '.']).unwrap_or((typed, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(part) {
        return Err(wrong);
    }
    let thousandths: String = part.chars().chain("000".chars()).take(3).collect();
    let (Ok(whole), Ok(thousandths)) = (whole.parse::<u32>(), thousandths.parse::<u32>()) else {
        return Err(wrong);
    };
    let seconds = whole
        .saturating_mul(60)
        .saturating_add((thousandths * 60 + 500) / 1000);
    if (1..=3600).contains(&seconds) {
        Ok(Some(seconds))
    } else {
        Err(wrong)
    }
}

/// The same the other way round; `sign` stands before the decimals.
pub fn timer_in_minutes(seconds: u32, sign: char) -> String {
    let (minutes, left) = (seconds / 60, seconds % 60);
    let decimals = format!("{:03}", (left * 1000 + 30) / 60);
    match decimals.trim_end_matches('0') {
        "" => minutes.to_string(),
        decimals => format!("{minutes}{sign}{decimals}"),
    }
}

impl Command for MoveStep {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let Some(step) = plan.steps.get(&self.id) else {
            return Err(Refusal::NotThere(self.id.entity()));
        };
        let mut step = Step {
            after: self.after,
            ..step.clone()
        };
        step.order = place_behind(&plan.steps, self.id, &step, self.behind);
        plan.steps.insert(self.id, step);
        Ok(vec![self.id.entity()])
    }
}
