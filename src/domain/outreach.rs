//! What was done to reach people in one incident: a fold over the lines of its log, beside [`super::IncidentState`].

use std::collections::BTreeMap;

use super::answer::Answer;
use super::attempt::Channel;
use super::contact::Contact;
use super::event::Event;
use super::id::Id;
use super::incident::Incident;
use super::incident_log::{Entry, log_of, standing};
use super::incident_marks::Named;
use super::language::Language;
use super::line::Line;
use super::log_line::LogLine;
use super::message::{Audience, Message};
use super::other_way::OtherWay;
use super::plan::Plan;
use super::service::{ServiceState, Services};
use super::timestamp::Timestamp;
use super::watch::Watch;

/// A message that went out.
#[derive(Clone, Debug, PartialEq)]
pub struct SentMark {
    /// The line of the log that says so.
    pub noted: Id<LogLine>,
    /// When.
    pub at: Timestamp,
    /// The plan's message; nobody when it was written for the occasion.
    pub message: Id<Message>,
    /// For whom.
    pub audience: Audience,
    /// By which channel.
    pub channel: Channel,
    /// In which language.
    pub language: Language,
    /// What it said.
    pub text: String,
}

/// What was done to reach people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outreach {
    /// Who calls whom in somebody else's place: the last hand-over holds.
    pub handed: BTreeMap<Id<Contact>, Named>,
    /// Everybody who stood on a colleague's list at any time, with the last one: results of calls that were taken back
    /// may still come.
    pub listed: BTreeMap<Id<Contact>, Named>,
    /// Messages that went out, oldest first.
    pub sent: Vec<SentMark>,
    /// When the promise of a next message was last made or taken back.
    pub next_said: Option<Timestamp>,
    /// Who was warned, by row of the plan: when, and who noted it.
    pub warned: BTreeMap<Id<Watch>, (Timestamp, String)>,
    /// Other ways that were tried, with what came of them last.
    pub ways: BTreeMap<OtherWay, (Answer, Timestamp)>,
    /// Services that were hit at any time of the incident.
    pub ever_hit: Services,
    /// The first ticket of each line: from then on a promise of repair counts.
    pub first_report: BTreeMap<Id<Line>, Timestamp>,
    /// When the last check-in was held.
    pub checked_in: Option<Timestamp>,
}

impl Outreach {
    /// Of an incident of the plan.
    pub fn in_plan(plan: &Plan, incident: Id<Incident>) -> Self {
        let mut outreach = Self::default();
        for entry in standing(log_of(plan, incident)) {
            outreach.take(&entry);
        }
        outreach
    }

    /// Whether a call falls to this user: one that was handed to them; of the others all while they lead.
    pub fn is_called_by(&self, contact: Id<Contact>, user: Option<Id<Contact>>, leads: bool) -> bool {
        match self.handed.get(&contact) {
            Some(to) => user == Some(to.contact),
            None => leads,
        }
    }

    fn take(&mut self, entry: &Entry<'_>) {
        let at = entry.at;
        match &entry.line.what {
            Event::CallsHanded { to, name, contacts } => {
                for contact in contacts {
                    let to = Named {
                        contact: *to,
                        name: name.clone(),
                        since: at,
                    };
                    self.listed.insert(*contact, to.clone());
                    self.handed.insert(*contact, to);
                }
            }
            Event::CallsTakenBack { from, contacts, .. } => {
                self.handed
                    .retain(|contact, to| to.contact != *from || !contacts.contains(contact));
            }
            Event::MessageSent {
                message,
                audience,
                channel,
                language,
                text,
                ..
            } => self.sent.push(SentMark {
                noted: entry.id,
                at,
                message: *message,
                audience: *audience,
                channel: *channel,
                language: *language,
                text: text.clone(),
            }),
            Event::NextMessage { .. } => self.next_said = Some(at),
            Event::Warned { watch, .. } => {
                self.warned.insert(*watch, (at, entry.line.who.clone()));
            }
            Event::WarnUndone { watch, .. } => {
                self.warned.remove(watch);
            }
            Event::OtherWay { way, helped, .. } => {
                self.ways.insert(*way, (*helped, at));
            }
            Event::Service { service, state } if state.is_hit() => {
                self.ever_hit.set(*service, ServiceState::DoesNot);
            }
            Event::Ticket { line, .. } => {
                self.first_report.entry(*line).or_insert(at);
            }
            Event::CheckIn { .. } => self.checked_in = Some(at),
            _ => {}
        }
    }
}
