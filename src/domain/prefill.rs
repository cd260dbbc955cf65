//! What the log knows of a review (template 6.1): for each field a fact, and where it comes from.
//!
//! Facts, not words: `i18n` says them in each language. Nothing of it is stored. An empty field of the review means that
//! the fact stands; words of one's own replace it.

mod after;
mod gather;

use std::collections::BTreeMap;

use super::absence::Absence;
use super::action::Action;
use super::activity::Activity;
use super::answer::Answer;
use super::attempt::Channel;
use super::class::Class;
use super::classify::Question;
use super::id::Id;
use super::incident::Incident;
use super::incident_log::facts_of;
use super::incident_state::IncidentState;
use super::log_line::LogLine;
use super::plan::Plan;
use super::review::RecoveryVerdict;
use super::service::Scenario;
use super::sla_outcome::SlaOutcome;
use super::timestamp::{Date, Timestamp};
use gather::Gathering;

/// What is known for a field.
#[derive(Clone, Debug, PartialEq)]
pub enum KnownFact {
    /// A moment.
    Moment(Timestamp),
    /// A day.
    Day(Date),
    /// The kind of outage.
    Scenario(Scenario),
    /// The gravity.
    Class(Class),
    /// Each class with the time from which it held.
    Classes(Vec<(Timestamp, Class)>),
    /// Yes or no.
    Answer(Answer),
    /// Words that somebody typed.
    Text(String),
    /// People, each with the time from which that held.
    People(Vec<(Timestamp, String)>),
    /// What these lines of the log say.
    Lines(Vec<Id<LogLine>>),
    /// Channels that were used.
    Channels(Vec<Channel>),
    /// How often a channel led to somebody, or did not.
    ByChannel(Vec<(Channel, usize)>),
    /// First messages, and how regularly the next ones came.
    Rhythm {
        /// The first.
        first: Timestamp,
        /// How many in all.
        count: usize,
        /// The longest time between two, minutes.
        longest_min: u64,
    },
    /// How long after the start something was done first, minutes.
    Firsts {
        /// The first step that was answered.
        step: Option<u64>,
        /// The first time that somebody was tried.
        call: Option<u64>,
        /// The first message.
        message: Option<u64>,
    },
    /// Who was reached and who was not.
    Reached {
        /// Names of those who were.
        reached: Vec<String>,
        /// Names of those who were tried in vain.
        missed: Vec<String>,
    },
    /// Other incidents.
    Incidents(Vec<Id<Incident>>),
    /// Whether activities were back in time.
    Verdict(RecoveryVerdict),
    /// How it was reported.
    Reporting {
        /// What was reported before it was an incident, each with who said so.
        reports: Vec<(Timestamp, String)>,
        /// How long after it was noticed the incident was opened, minutes; none: nobody noted when it was noticed.
        opened_min: Option<u64>,
        /// How long after the start the operator was first told or tried, minutes.
        operator_min: Option<u64>,
    },
    /// What these lines say had no place in the plan; none: the log names nothing of the kind.
    Outside(Vec<Id<LogLine>>),
    /// Questions of the assessment to which nobody knew the answer; none: everything that was asked was known.
    NotKnown(Vec<Question>),
    /// The repair times in the contracts against the facts, each with the activities that were late and need the line
    /// sooner than the contract promises it.
    Contracts(Vec<(SlaOutcome, Vec<Id<Activity>>)>),
    /// Who was missing at the roll call, and what else these lines say.
    Others {
        /// Who was missing.
        missing: Vec<Absence>,
        /// The lines.
        lines: Vec<Id<LogLine>>,
    },
    /// Actions that were decided on.
    Actions(Vec<Id<Action>>),
    /// How often it was rehearsed in the year before.
    Rehearsed {
        /// How many drills.
        drills: usize,
        /// How many people, by a rehearsal of their own.
        people: usize,
    },
}

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownFrom {
    /// From the head of the incident: its number, name and description.
    Head,
    /// From the line of this time.
    Line(Timestamp),
    /// From so many lines, the first of this time.
    Lines(usize, Timestamp),
    /// From the times and objectives of the activities.
    Activities,
    /// From the other incidents.
    Incidents,
    /// From the events that were reported.
    Reports,
    /// From the contracts of the lines with a ticket.
    Contracts,
    /// From the actions out of this review.
    Actions,
    /// From the drills.
    Drills,
}

/// What is known for one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The fact.
    pub fact: KnownFact,
    /// Where it comes from.
    pub from: KnownFrom,
}

/// What is known of an incident for the fields of its review, by field. Empty when there is no such incident.
pub fn prefill(plan: &Plan, incident: Id<Incident>, now: Timestamp) -> BTreeMap<&'static str, Known> {
    let Some(head) = plan.incidents.get(&incident) else {
        return BTreeMap::new();
    };
    let entries = facts_of(plan, incident);
    let lines = plan.log.of(incident).map(|(id, line)| (*id, line));
    let state = IncidentState::of(incident, head, lines);
    Gathering::new(plan, incident, head, &state, &entries).known(now)
}
