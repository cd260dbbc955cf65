//! What the fold over an incident's log keeps of single matters.

use std::collections::BTreeSet;

use super::activity::{Activity, ActivityState};
use super::attempt::Outcome;
use super::contact::Contact;
use super::id::Id;
use super::line::Line;
use super::log_line::LogLine;
use super::number::Number;
use super::service::{Service, ServiceState};
use super::step_ref::StepAnswer;
use super::timestamp::Timestamp;
use super::whereabouts::Whereabouts;

/// After so many failed attempts in a row the deputy is proposed.
pub const FAILURES_UNTIL_DEPUTY: u32 = 2;

/// The answer to a step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepMark {
    /// The answer.
    pub answer: StepAnswer,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// What was seen.
    pub note: String,
}

/// A person, a duty or a step's owner, by contact and by name as it was then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The contact; nobody when it is none of the plan's.
    pub contact: Id<Contact>,
    /// The name.
    pub name: String,
    /// Since when.
    pub since: Timestamp,
}

/// One attempt to reach somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// The line of the log that says so.
    pub line: Id<LogLine>,
    /// On which number; nobody when nobody said.
    pub number: Id<Number>,
    /// With what result.
    pub outcome: Outcome,
    /// When.
    pub at: Timestamp,
}

/// What came of trying to reach somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Tries {
    /// Attempts in all.
    pub count: u32,
    /// Failed attempts since the person was last reached.
    pub failures: u32,
    /// The last attempt's result.
    pub last: Outcome,
    /// When that was.
    pub last_at: Timestamp,
    /// When the person was last reached.
    pub reached_at: Option<Timestamp>,
    /// Numbers that turned out to be wrong; nobody: one that nobody named.
    pub wrong: BTreeSet<Id<Number>>,
    /// Every attempt that was not taken back, in the order of the log.
    pub attempts: Vec<Attempt>,
}

impl Tries {
    /// What came of these attempts; `None` when there are none.
    pub fn of(attempts: impl IntoIterator<Item = Attempt>) -> Option<Self> {
        let mut attempts = attempts.into_iter();
        let mut tries = Self::first(attempts.next()?);
        for attempt in attempts {
            tries.add(attempt);
        }
        Some(tries)
    }

    /// What came of the first attempt.
    pub(super) fn first(attempt: Attempt) -> Self {
        let mut tries = Self {
            count: 0,
            failures: 0,
            last: attempt.outcome,
            last_at: attempt.at,
            reached_at: None,
            wrong: BTreeSet::new(),
            attempts: Vec::new(),
        };
        tries.add(attempt);
        tries
    }

    /// Another attempt.
    pub(super) fn add(&mut self, attempt: Attempt) {
        self.count += 1;
        self.last = attempt.outcome;
        self.last_at = attempt.at;
        if attempt.outcome == Outcome::Reached {
            self.failures = 0;
            self.reached_at = Some(attempt.at);
            self.wrong.remove(&attempt.number);
        }
        if attempt.outcome.is_failure() {
            self.failures += 1;
        }
        if attempt.outcome == Outcome::WrongNumber {
            self.wrong.insert(attempt.number);
        }
        self.attempts.push(attempt);
    }

    /// When that number was last found wrong; a wrong number that nobody named may be any.
    pub fn wrong_at(&self, number: Id<Number>) -> Option<Timestamp> {
        let mut attempts = self.attempts.iter().rev();
        let is_it = |attempt: &&Attempt| attempt.number == number || attempt.number.is_nobody();
        let wrong = attempts.find(|attempt| attempt.outcome == Outcome::WrongNumber && is_it(attempt));
        wrong.map(|attempt| attempt.at)
    }

    /// Whether it is time to try the deputy.
    pub fn proposes_deputy(&self) -> bool {
        self.failures >= FAILURES_UNTIL_DEPUTY
    }

    /// Whether the person was reached in this incident.
    pub fn is_reached(&self) -> bool {
        self.reached_at.is_some()
    }
}

/// How an activity stands.
#[derive(Clone, Debug, PartialEq)]
pub struct ActivityMark {
    /// Its state.
    pub state: ActivityState,
    /// Level at which it runs, percent.
    pub level: Option<u32>,
    /// When it is expected back.
    pub expected: Option<Timestamp>,
}

/// Something that was said of a service or an activity while the incident was open, in its place in the log.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// When.
    pub at: Timestamp,
    /// What.
    pub said: Said,
}

/// What was said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// Whether a service works.
    Service(Service, ServiceState),
    /// How an activity stands, and at which level.
    Activity(Id<Activity>, ActivityState, Option<u32>),
}

/// A ticket at an operator.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketMark {
    /// The line of the log that says so.
    pub noted: Id<LogLine>,
    /// The line; nobody when it is none of the inventory.
    pub line: Id<Line>,
    /// The operator.
    pub operator: String,
    /// The ticket's number.
    pub number: String,
    /// By when repair was promised.
    pub promised: Option<Timestamp>,
    /// With whom it was spoken.
    pub spoke_with: String,
    /// When it was noted.
    pub at: Timestamp,
}

/// Where somebody is.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonMark {
    /// Where.
    pub whereabouts: Whereabouts,
    /// Where exactly.
    pub place: String,
    /// When that was noted.
    pub at: Timestamp,
}

/// A row of the deactivation table that is done.
#[derive(Clone, Debug, PartialEq)]
pub struct DeactivationMark {
    /// When.
    pub at: Timestamp,
    /// Who noted it.
    pub who: String,
    /// Who agreed.
    pub agreed_by: String,
    /// Name and reference of the document.
    pub reference: String,
}

/// A report that belongs to the incident.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportMark {
    /// When what it tells happened.
    pub happened: Timestamp,
    /// When it was added.
    pub at: Timestamp,
    /// Who reported it; may be empty.
    pub by: String,
    /// What it tells.
    pub text: String,
}
