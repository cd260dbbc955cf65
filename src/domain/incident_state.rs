//! How an incident stands: a fold over the lines of its log.

use std::collections::{BTreeMap, BTreeSet};

use super::activity::{Activity, ActivityState};
use super::answer::Answer;
use super::class::Class;
use super::classify::Question;
use super::contact::Contact;
use super::deactivation::{DeactivationAct, DeactivationRow};
use super::event::Event;
use super::id::Id;
use super::incident::Incident;
use super::incident_log::{Entry, entries, standing};
use super::incident_marks::{
    ActivityMark, Attempt, DeactivationMark, Named, PersonMark, ReportMark, Said, StepMark, TicketMark,
    Tries, Turn,
};
use super::log_line::LogLine;
use super::plan::Plan;
use super::reflex::{Branch, Reflex};
use super::report::EventReport;
use super::service::{Service, ServiceState, Services};
use super::sorted::SortedMap;
use super::step_ref::{StepAnswer, StepRef};
use super::timestamp::{FAR_AHEAD_MS, Timestamp};

/// How an incident stands after all lines that are known here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncidentState {
    /// When it was opened.
    pub started: Timestamp,
    /// The start as it was corrected afterwards; none: it was not.
    pub corrected_start: Option<Timestamp>,
    /// When it was noticed, if that was another time: as somebody said, else as the earliest report that belongs to it
    /// tells.
    pub noticed: Option<Timestamp>,
    /// The time of the line that says so.
    pub noticed_from: Option<Timestamp>,
    /// Who noticed it; may be empty.
    pub noticed_by: String,
    /// How; may be empty.
    pub noticed_how: String,
    /// When the plan was activated.
    pub activated: Option<Timestamp>,
    /// Who decided it; may be empty.
    pub activated_by: String,
    /// Whether the continuity plan was activated.
    pub continuity_plan: Option<bool>,
    /// What still works.
    pub services: Services,
    /// Since when each service works, or does not work well: getting worse begins nothing anew.
    pub service_since: SortedMap<Service, Timestamp>,
    /// Since when each service was hit that was, the last time; it stays when the service is back.
    pub hit_since: SortedMap<Service, Timestamp>,
    /// Answered steps.
    pub steps: SortedMap<StepRef, StepMark>,
    /// Who does which step.
    pub assigned: SortedMap<StepRef, Named>,
    /// Answers on which the checklist branches.
    pub branches: SortedMap<Branch, Answer>,
    /// What came of trying people.
    pub tries: SortedMap<Id<Contact>, Tries>,
    /// The class; none before it was set.
    pub class: Option<Class>,
    /// Since when.
    pub class_since: Option<Timestamp>,
    /// The answers that gave it; empty when somebody chose it.
    pub class_answers: BTreeMap<Question, Answer>,
    /// The reason given with it; may be empty.
    pub class_reason: String,
    /// Who is in charge; none: whoever opened it.
    pub lead: Option<Named>,
    /// Who took which duty.
    pub duties: SortedMap<String, Named>,
    /// Reports that belong to it.
    pub reports: SortedMap<Id<EventReport>, ReportMark>,
    /// What was said of services and activities, in the order of the log: the clocks of the activities follow it.
    pub turns: Vec<Turn>,
    /// How activities stand.
    pub activities: SortedMap<Id<Activity>, ActivityMark>,
    /// Where people are, by contact and, for visitors, name.
    pub people: SortedMap<(Id<Contact>, String), PersonMark>,
    /// Names of visitors that were mended, each with the one that holds.
    pub renamed: SortedMap<String, String>,
    /// Tickets, in the order in which they were noted.
    pub tickets: Vec<TicketMark>,
    /// When the first message went out.
    pub first_message: Option<Timestamp>,
    /// When the last one did.
    pub last_message: Option<Timestamp>,
    /// When the next one is due, as it was promised.
    pub next_message: Option<Timestamp>,
    /// Whether somebody said that none follows.
    pub no_next_message: bool,
    /// When the next check-in is.
    pub next_check_in: Option<Timestamp>,
    /// When the last one was held.
    pub last_check_in: Option<Timestamp>,
    /// Whether the cause is known.
    pub cause_known: Answer,
    /// The cause.
    pub cause: String,
    /// Related incidents.
    pub related: BTreeSet<Id<Incident>>,
    /// Whether work on it rests.
    pub paused: bool,
    /// When work on it last began to rest.
    pub paused_since: Option<Timestamp>,
    /// When the services were back, as was said last; none: nobody said so, or one of them failed afterwards.
    pub resolved: Option<Timestamp>,
    /// How many of the turns had been taken when that was said.
    pub turns_until_resolved: usize,
    /// Rows of the deactivation table that are done, by act and, for own rows, row.
    pub deactivation: SortedMap<(DeactivationAct, Id<DeactivationRow>), DeactivationMark>,
    /// When it was closed; none: it is open.
    pub closed: Option<Timestamp>,
}

/// An outage that nobody reported for longer than this is believed to be a slip of the pen or a wrong clock, milliseconds:
/// 31 days.
pub(super) const LONGEST_UNNOTICED_MS: i64 = 31 * 24 * 60 * 60_000;

/// A message so much before the promised time keeps the promise, milliseconds.
const KEEPS_PROMISE_MS: i64 = 15 * 60_000;

impl IncidentState {
    /// The state of an incident after these lines, in whatever order they come. Lines of other incidents are left out.
    pub fn of<'a>(
        id: Id<Incident>,
        incident: &Incident,
        lines: impl IntoIterator<Item = (Id<LogLine>, &'a LogLine)>,
    ) -> Self {
        let own = lines.into_iter().filter(|(_, line)| line.incident == id);
        let mut state = Self {
            started: incident.started,
            cause_known: incident.cause_known,
            cause: incident.cause.clone(),
            related: incident.related.clone(),
            ..Self::default()
        };
        for entry in standing(entries(own)) {
            state.take(&entry);
        }
        state.notice_reports();
        state
    }

    /// Where nobody said when it was noticed, it was when the earliest report that belongs to it tells so.
    fn notice_reports(&mut self) {
        let earlier = self
            .reports
            .values()
            .filter(|report| report.happened < self.started);
        let Some(first) = earlier.min_by_key(|report| (report.happened, report.at)) else {
            return;
        };
        if self.noticed.is_none() {
            self.noticed = Some(first.happened);
            self.noticed_from = Some(first.at);
            self.noticed_by.clone_from(&first.by);
            self.noticed_how.clone_from(&first.text);
        }
    }

    /// The state of an incident of the plan.
    pub fn in_plan(plan: &Plan, id: Id<Incident>) -> Option<Self> {
        let incident = plan.incidents.get(&id)?;
        Some(Self::of(
            id,
            incident,
            plan.log.of(id).map(|(id, line)| (*id, line)),
        ))
    }

    /// Whether it is not closed.
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// When it was over: when the services were back, else when it was closed; none: it goes on.
    pub fn over(&self) -> Option<Timestamp> {
        self.resolved.or(self.closed)
    }

    /// Whether everything that failed works again, as was said service by service.
    pub fn is_back(&self) -> bool {
        let mut failed = self.hit_since.keys();
        !self.hit_since.is_empty()
            && failed.all(|service| self.services.state(*service) == ServiceState::Works)
    }

    /// When it was over for something that failed at that time: the services cannot have been back before. People give
    /// minutes: one in the minute of the failure is at the failure.
    pub fn over_for(&self, failed: Timestamp) -> Option<Timestamp> {
        let minute = |at: Timestamp| at.ms.div_euclid(60_000);
        let resolved = self.resolved.filter(|at| minute(*at) >= minute(failed));
        resolved.or(self.closed).map(|at| at.max(failed))
    }

    /// When the outage began: when it was noticed or, as far as was said, started, whichever is earlier.
    pub fn began(&self) -> Timestamp {
        self.noticed
            .map_or(self.started, |noticed| noticed.min(self.started))
    }

    /// When the outage began, if somebody said so afterwards.
    pub(super) fn began_as_said_later(&self) -> Option<Timestamp> {
        self.noticed.into_iter().chain(self.corrected_start).min()
    }

    /// The time of the line that says when the outage began.
    pub fn began_from(&self) -> Timestamp {
        let noticed = self.noticed_from.filter(|_| self.began() < self.started);
        noticed.unwrap_or(self.started)
    }

    /// Whether it runs and its start makes no sense: far ahead, or longer ago than anybody leaves an outage unnoticed. The
    /// clock of this device or of the one that opened it is wrong.
    pub fn has_odd_start(&self, now: Timestamp) -> bool {
        let gone = now.since_ms(self.began());
        self.over().is_none() && !(-FAR_AHEAD_MS..=LONGEST_UNNOTICED_MS).contains(&gone)
    }

    /// How long it has lasted, milliseconds of whole minutes: until it was over, or now. Never negative.
    pub fn elapsed_ms(&self, now: Timestamp) -> i64 {
        self.over().unwrap_or(now).shown_since_ms(self.began()).max(0)
    }

    /// The answer to a step: its own, or for a reflex the one that follows when all its parts are answered.
    pub fn step_answer(&self, step: StepRef) -> Option<StepAnswer> {
        if let Some(mark) = self.steps.get(&step) {
            return Some(mark.answer);
        }
        match step {
            StepRef::Reflex(reflex) => self.answer_of_parts(reflex),
            StepRef::Part(_) | StepRef::Own(_) => None,
        }
    }

    /// Done when one part is done, did not help when one did not, does not apply when none does.
    fn answer_of_parts(&self, reflex: Reflex) -> Option<StepAnswer> {
        let answers: Option<Vec<StepAnswer>> = reflex
            .parts()
            .iter()
            .map(|plan| self.steps.get(&StepRef::Part(plan.part)).map(|mark| mark.answer))
            .collect();
        let answers = answers?;
        [StepAnswer::Done, StepAnswer::NoHelp, StepAnswer::NotApplicable]
            .into_iter()
            .find(|answer| answers.contains(answer))
    }

    fn take(&mut self, entry: &Entry<'_>) {
        let at = entry.at;
        match &entry.line.what {
            Event::Started { .. } => {
                self.started = at;
                self.corrected_start = entry.time_was_corrected().then_some(at);
            }
            Event::Noticed { at: noticed, by, how } => {
                self.noticed = Some(noticed.unwrap_or(at));
                self.noticed_from = Some(at);
                self.noticed_by.clone_from(by);
                self.noticed_how.clone_from(how);
            }
            Event::ReportJoined {
                report,
                at: happened,
                by,
                text,
            } => {
                let mark = ReportMark {
                    happened: happened.unwrap_or(at),
                    at,
                    by: by.clone(),
                    text: text.clone(),
                };
                self.reports.insert(*report, mark);
            }
            Event::ReportParted { report, .. } => {
                self.reports.remove(report);
            }
            Event::Activated { by } => {
                self.activated = Some(at);
                self.activated_by.clone_from(by);
            }
            Event::ContinuityPlan { activated } => self.continuity_plan = Some(*activated),
            Event::Service { service, state } => self.take_service(*service, *state, at),
            Event::Step { step, answer, note } => {
                // The same answer said again with a note is the note to it: it was answered when it was, by whom it was.
                let before = self.steps.get(step).filter(|mark| mark.answer == *answer);
                let noted = before.filter(|mark| !note.is_empty() || !mark.note.is_empty());
                let mark = StepMark {
                    answer: *answer,
                    at: noted.map_or(at, |mark| mark.at),
                    who: noted.map_or_else(|| entry.line.who.clone(), |mark| mark.who.clone()),
                    note: note.clone(),
                };
                self.steps.insert(*step, mark);
            }
            Event::StepUndone { step } => {
                self.steps.remove(step);
            }
            Event::Branch { branch, answer } => {
                self.branches.insert(*branch, *answer);
            }
            Event::StepAssigned { step, to, name } => {
                if to.is_nobody() && name.is_empty() {
                    self.assigned.remove(step);
                } else {
                    self.assigned.insert(*step, named(*to, name, at));
                }
            }
            Event::Tried {
                contact,
                number,
                outcome,
                ..
            } => {
                let attempt = Attempt {
                    line: entry.id,
                    number: *number,
                    outcome: *outcome,
                    at,
                };
                self.take_try(*contact, attempt);
            }
            Event::Class {
                class,
                answers,
                reason,
            } => {
                self.class = Some(*class);
                self.class_since = Some(at);
                self.class_answers.clone_from(answers);
                self.class_reason.clone_from(reason);
            }
            Event::Lead { to, name } => self.lead = Some(named(*to, name, at)),
            Event::Duty { duty, to, name } => {
                self.duties.insert(duty.clone(), named(*to, name, at));
            }
            Event::MessageSent { .. } => {
                self.first_message = self.first_message.or(Some(at));
                self.last_message = Some(at);
                // What was promised for about now went out; what was promised for later still stands.
                self.next_message = self
                    .next_message
                    .filter(|due| due.since_ms(at) > KEEPS_PROMISE_MS);
                self.no_next_message = false;
            }
            Event::NextMessage { due } => {
                self.next_message = *due;
                self.no_next_message = due.is_none();
            }
            Event::Ticket {
                line,
                operator,
                number,
                promised,
                spoke_with,
            } => self.tickets.push(TicketMark {
                noted: entry.id,
                line: *line,
                operator: operator.clone(),
                number: number.clone(),
                promised: *promised,
                spoke_with: spoke_with.clone(),
                at,
            }),
            Event::Activity {
                activity,
                state,
                level,
                expected,
            } => self.take_activity(*activity, *state, *level, *expected, at),
            Event::Person {
                contact,
                name,
                whereabouts,
                place,
            } => {
                let visitor = if contact.is_nobody() {
                    self.visitor_now(name).to_owned()
                } else {
                    String::new()
                };
                let mark = PersonMark {
                    whereabouts: *whereabouts,
                    place: place.clone(),
                    at,
                };
                self.people.insert((*contact, visitor), mark);
            }
            Event::VisitorRenamed { was, name } => self.rename_visitor(was, name),
            Event::CheckIn { next } => {
                self.next_check_in = *next;
                self.last_check_in = Some(at);
            }
            Event::Cause { known, text } => {
                self.cause_known = *known;
                self.cause.clone_from(text);
            }
            Event::Related { incident } => {
                self.related.insert(*incident);
            }
            Event::Paused { .. } => {
                self.paused = true;
                self.paused_since = Some(at);
            }
            Event::Resumed {} => self.paused = false,
            // A corrected line counts with its corrected time.
            Event::Resolved { at: said } => {
                let said = said.filter(|_| !entry.time_was_corrected());
                self.resolved = Some(said.unwrap_or(at));
                self.turns_until_resolved = self.turns.len();
            }
            Event::ResolvedUndone {} => self.resolved = None,
            Event::Deactivation {
                act,
                row,
                agreed_by,
                reference,
            } => {
                let mark = DeactivationMark {
                    at,
                    who: entry.line.who.clone(),
                    agreed_by: agreed_by.clone(),
                    reference: reference.clone(),
                };
                self.deactivation.insert((*act, *row), mark);
            }
            Event::DeactivationUndone { act, row } => {
                self.deactivation.remove(&(*act, *row));
            }
            Event::Closed { .. } => {
                self.closed = Some(at);
                self.paused = false;
            }
            Event::Reopened { .. } => {
                self.closed = None;
                self.resolved = None;
                self.deactivation.clear();
            }
            // What they take back was left out.
            Event::TriedUndone { .. } | Event::LineUndone { .. } => {}
            Event::Note { .. }
            | Event::CallsHanded { .. }
            | Event::CallsTakenBack { .. }
            | Event::Warned { .. }
            | Event::WarnUndone { .. }
            | Event::OtherWay { .. }
            | Event::ScriptEvent { .. }
            | Event::Correction { .. }
            | Event::Other(_) => {}
        }
    }

    /// What a visitor is called now who was once noted under this name.
    pub fn visitor_now<'a>(&'a self, name: &'a str) -> &'a str {
        let mut now = name;
        while let Some(mended) = self.renamed.get(now) {
            now = mended;
        }
        now
    }

    /// A name that is mended back is right again: no name leads to itself.
    fn rename_visitor(&mut self, was: &str, name: &str) {
        let was = self.visitor_now(was).to_owned();
        if was == name {
            return;
        }
        self.renamed.remove(name);
        let nobody = Id::default();
        let found = self.people.remove(&(nobody, was.clone()));
        let key = (nobody, name.to_owned());
        // Two phones noted one person under two names: what was said last of either holds.
        let there = self.people.get(&key).map(|mark| mark.at);
        if let Some(found) = found
            && there.is_none_or(|at| at < found.at)
        {
            self.people.insert(key, found);
        }
        self.renamed.insert(was, name.to_owned());
    }

    /// What is said after the end is on no clock.
    fn take_turn(&mut self, at: Timestamp, said: Said) {
        if self.is_open() {
            self.turns.push(Turn { at, said });
        }
    }

    fn take_service(&mut self, service: Service, state: ServiceState, at: Timestamp) {
        self.take_turn(at, Said::Service(service, state));
        // Not everything works any more.
        if state.is_hit() && self.is_open() {
            self.resolved = None;
        }
        let stays_hit = self.services.is_hit(service) && state.is_hit();
        let is_new = self.services.state(service) != state || !self.service_since.contains_key(&service);
        if is_new && !stays_hit {
            self.service_since.insert(service, at);
        }
        if state.is_hit() && !self.services.is_hit(service) {
            self.hit_since.insert(service, at);
            // Whoever was told that no message follows is told of what failed since.
            self.no_next_message = false;
        }
        self.services.set(service, state);
    }

    fn take_try(&mut self, contact: Id<Contact>, attempt: Attempt) {
        match self.tries.get_mut(&contact) {
            Some(tries) => tries.add(attempt),
            None => {
                self.tries.insert(contact, Tries::first(attempt));
            }
        }
    }

    fn take_activity(
        &mut self,
        activity: Id<Activity>,
        state: ActivityState,
        level: Option<u32>,
        expected: Option<Timestamp>,
        at: Timestamp,
    ) {
        self.take_turn(at, Said::Activity(activity, state, level));
        let before = self.activities.get(&activity).and_then(|mark| mark.expected);
        let mark = ActivityMark {
            state,
            level,
            expected: match state {
                ActivityState::Normal => None,
                ActivityState::Stopped | ActivityState::Reduced => expected.or(before),
            },
        };
        self.activities.insert(activity, mark);
    }
}

fn named(contact: Id<Contact>, name: &str, since: Timestamp) -> Named {
    Named {
        contact,
        name: name.to_owned(),
        since,
    }
}
