//! Looking through the log, block by block of the review.

use std::collections::{BTreeMap, BTreeSet};

use super::{Known, KnownFact, KnownFrom};
use crate::domain::answer::Answer;
use crate::domain::attempt::{Channel, Outcome};
use crate::domain::classify::Question;
use crate::domain::contact::Side;
use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::incident_log::Entry;
use crate::domain::incident_state::IncidentState;
use crate::domain::log_line::LogLine;
use crate::domain::message::Audience;
use crate::domain::note_kind::NoteKind;
use crate::domain::plan::Plan;
use crate::domain::recovered::{recovered, verdict};
use crate::domain::similar::{scenario_of, services_hit, similar};
use crate::domain::step_ref::StepAnswer;
use crate::domain::text::{clean_line, clean_text};
use crate::domain::timestamp::Timestamp;

/// The facts while they are gathered.
pub(super) struct Gathering<'a> {
    pub(super) plan: &'a Plan,
    pub(super) incident: Id<Incident>,
    pub(super) head: &'a Incident,
    pub(super) state: &'a IncidentState,
    pub(super) entries: &'a [Entry<'a>],
    known: BTreeMap<&'static str, Known>,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        incident: Id<Incident>,
        head: &'a Incident,
        state: &'a IncidentState,
        entries: &'a [Entry<'a>],
    ) -> Self {
        Self {
            plan,
            incident,
            head,
            state,
            entries,
            known: BTreeMap::new(),
        }
    }

    pub(super) fn known(mut self, now: Timestamp) -> BTreeMap<&'static str, Known> {
        self.key_facts();
        self.detection();
        self.assessment();
        self.communication();
        self.causes();
        self.lines_of("learned", |what| is_note(what, NoteKind::Lesson));
        if let Some(found) = verdict(&recovered(self.plan, self.incident), now) {
            self.note("recovery", KnownFact::Verdict(found), KnownFrom::Activities);
        }
        self.reporting();
        self.looking_back(now);
        self.known
    }

    pub(super) fn note(&mut self, field: &'static str, fact: KnownFact, from: KnownFrom) {
        self.known.insert(field, Known { fact, from });
    }

    pub(super) fn note_text(&mut self, field: &'static str, text: &str, from: KnownFrom) {
        let text = clean_text(text);
        if !text.is_empty() {
            self.note(field, KnownFact::Text(text), from);
        }
    }

    /// What stands in the lines that say something of the kind.
    pub(super) fn lines_of(&mut self, field: &'static str, fits: impl Fn(&Event) -> bool) {
        self.lines(field, |entry| fits(&entry.line.what));
    }

    /// What stands in these lines.
    pub(super) fn lines(&mut self, field: &'static str, fits: impl Fn(&Entry<'_>) -> bool) {
        let found = self.entries.iter().filter(|entry| fits(entry));
        let found: Vec<(Timestamp, Id<LogLine>)> = found.map(|entry| (entry.at, entry.id)).collect();
        if let Some((first, _)) = found.first() {
            let from = several(found.len(), *first);
            let ids = found.iter().map(|(_, id)| *id).collect();
            self.note(field, KnownFact::Lines(ids), from);
        }
    }

    fn key_facts(&mut self) {
        let started = self.state.started;
        let noticed = self.state.noticed.unwrap_or(started);
        let from = KnownFrom::Line(self.state.noticed_from.unwrap_or(started));
        self.note("noticed_at", KnownFact::Moment(noticed), from);
        let over = self.state.over();
        if let Some(over) = over {
            let is_resolved = self.state.resolved.is_some();
            let line = self.entries.iter().rev().find(|entry| match entry.line.what {
                Event::Resolved { .. } => is_resolved,
                Event::Closed { .. } => !is_resolved,
                _ => false,
            });
            let from = KnownFrom::Line(line.map_or(over, |entry| entry.at));
            self.note("resolved_at", KnownFact::Moment(over), from);
        }
        if clean_line(&self.head.kind).is_empty() {
            let hit = services_hit(self.plan);
            let scenario = hit.get(&self.incident).and_then(scenario_of);
            let first = self.entries.iter().find(|entry| is_hit(&entry.line.what));
            if let (Some(scenario), Some(first)) = (scenario, first) {
                let from = KnownFrom::Line(first.at);
                self.note("kind", KnownFact::Scenario(scenario), from);
            }
        } else {
            self.note_text("kind", &self.head.kind, KnownFrom::Head);
        }
        let described = [&self.head.description, &self.head.title];
        if let Some(said) = described.into_iter().find(|text| !clean_line(text).is_empty()) {
            self.note_text("description", said, KnownFrom::Head);
        } else {
            self.lines_of("description", is_hit);
        }
        self.classes();
        self.manager();
    }

    fn classes(&mut self) {
        let classes = self.entries.iter().filter_map(|entry| match &entry.line.what {
            Event::Class { class, answers, .. } => Some((entry.at, *class, answers)),
            _ => None,
        });
        let classes: Vec<_> = classes.collect();
        if let Some((at, class, _)) = classes
            .iter()
            .max_by_key(|(at, class, _)| (*class, std::cmp::Reverse(*at)))
        {
            self.note("class", KnownFact::Class(*class), KnownFrom::Line(*at));
        }
        let noticed = classes.iter().rev().find_map(|(at, _, answers)| {
            let answer = answers.get(&Question::Noticed)?;
            matches!(answer, Answer::Yes | Answer::Partly | Answer::No).then_some((*at, *answer))
        });
        if let Some((at, answer)) = noticed {
            self.note("customer_impact", KnownFact::Answer(answer), KnownFrom::Line(at));
        }
        if let Some((first, ..)) = classes.first() {
            let from = several(classes.len(), *first);
            let all = classes.iter().map(|(at, class, _)| (*at, *class)).collect();
            self.note("assessed_rightly_text", KnownFact::Classes(all), from);
        }
    }

    fn manager(&mut self) {
        let leads = self.entries.iter().filter_map(|entry| match &entry.line.what {
            Event::Lead { to, name } => Some((entry.at, self.name(*to, name))),
            _ => None,
        });
        let leads: Vec<(Timestamp, String)> = leads.filter(|(_, name)| !name.is_empty()).collect();
        match leads.first() {
            Some((first, _)) => {
                let from = several(leads.len(), *first);
                self.note("manager", KnownFact::People(leads), from);
            }
            None => self.note_text(
                "manager",
                &self.head.started_by,
                KnownFrom::Line(self.state.started),
            ),
        }
    }

    fn detection(&mut self) {
        let said = [
            clean_line(&self.state.noticed_by),
            clean_text(&self.state.noticed_how),
        ];
        let said = said.into_iter().filter(|part| !part.is_empty());
        let said = said.collect::<Vec<_>>().join(". ");
        let noticed = self.state.noticed_from.map(|at| (at, said));
        match noticed.filter(|(_, said)| !said.is_empty()) {
            Some((at, said)) => self.note_text("noticed_by", &said, KnownFrom::Line(at)),
            None => self.note_text(
                "noticed_by",
                &self.head.started_by,
                KnownFrom::Line(self.state.started),
            ),
        }
    }

    fn assessment(&mut self) {
        let activated = self.entries.iter().rev().find_map(|entry| match entry.line.what {
            Event::ContinuityPlan { activated } => Some((entry.at, activated)),
            _ => None,
        });
        if let Some((at, activated)) = activated {
            let answer = if activated { Answer::Yes } else { Answer::No };
            self.note(
                "continuity_activated",
                KnownFact::Answer(answer),
                KnownFrom::Line(at),
            );
        }
        self.lines_of("other_actions", |what| {
            matches!(
                what,
                Event::Step {
                    answer: StepAnswer::Done | StepAnswer::NoHelp,
                    ..
                } | Event::Ticket { .. }
            ) || is_note(what, NoteKind::Action)
                || is_note(what, NoteKind::Decision)
        });
        self.lines_of("resources", |what| {
            let helped = |helped: Answer| matches!(helped, Answer::Yes | Answer::Partly);
            matches!(what, Event::OtherWay { helped: answer, .. } if helped(*answer))
                || is_note(what, NoteKind::Resource)
        });
        let first = |fits: fn(&Event) -> bool| {
            let found = self.entries.iter().find(|entry| fits(&entry.line.what));
            let ms = found.map(|entry| entry.at.shown_since_ms(self.state.began()));
            ms.map(|ms| u64::try_from(ms / 60_000).unwrap_or(0))
        };
        let step = first(|what| matches!(what, Event::Step { .. }));
        let call = first(|what| matches!(what, Event::Tried { .. }));
        let message = first(|what| matches!(what, Event::MessageSent { .. }));
        if step.or(call).or(message).is_some() {
            let fact = KnownFact::Firsts { step, call, message };
            let from = KnownFrom::Line(self.state.began_from());
            self.note("actions_in_time_text", fact, from);
        }
    }

    fn communication(&mut self) {
        self.lines_of("internal_in_time_text", |what| {
            matches!(
                what,
                Event::MessageSent {
                    audience: Audience::Staff,
                    ..
                }
            )
        });
        self.lines_of("external_in_time_text", |what| match what {
            Event::MessageSent { audience, .. } => *audience != Audience::Staff,
            _ => false,
        });
        self.tries();
        let sent = self.entries.iter();
        let sent = sent.filter(|entry| matches!(entry.line.what, Event::MessageSent { .. }));
        let times: Vec<Timestamp> = sent.map(|entry| entry.at).collect();
        if let Some(first) = times.first() {
            let gaps = times.iter().zip(times.iter().skip(1));
            let longest = gaps
                .map(|(one, next)| next.shown_since_ms(*one))
                .max()
                .unwrap_or(0);
            let fact = KnownFact::Rhythm {
                first: *first,
                count: times.len(),
                longest_min: u64::try_from(longest / 60_000).unwrap_or(0),
            };
            self.note("first_message", fact, several(times.len(), *first));
        }
    }

    /// Channels, who was reached and by what.
    fn tries(&mut self) {
        let mut used: BTreeSet<Channel> = BTreeSet::new();
        let mut led: BTreeMap<Channel, usize> = BTreeMap::new();
        let mut failed: BTreeMap<Channel, usize> = BTreeMap::new();
        let mut people: BTreeMap<String, bool> = BTreeMap::new();
        let mut internal_at = None;
        let (mut lines, mut first) = (0, None);
        for entry in self.entries {
            match &entry.line.what {
                Event::Tried {
                    contact,
                    channel,
                    outcome,
                    name,
                    ..
                } => {
                    used.insert(*channel);
                    if *outcome == Outcome::Reached {
                        *led.entry(*channel).or_default() += 1;
                    } else if outcome.is_failure() {
                        *failed.entry(*channel).or_default() += 1;
                    }
                    let reached = people.entry(self.name(*contact, name)).or_default();
                    *reached = *reached || *outcome == Outcome::Reached;
                    let side = self.plan.contacts.get(contact).map(|contact| contact.side);
                    if side == Some(Side::Internal) && *outcome == Outcome::Reached {
                        internal_at = internal_at.or(Some((entry.at, entry.id)));
                    }
                }
                Event::MessageSent { channel, .. } => {
                    used.insert(*channel);
                }
                _ => continue,
            }
            lines += 1;
            first = first.or(Some(entry.at));
        }
        let Some(first) = first else { return };
        let from = several(lines, first);
        self.note("channels", KnownFact::Channels(used.into_iter().collect()), from);
        for (field, counted) in [("useful", led), ("inefficient", failed)] {
            if !counted.is_empty() {
                let counted = counted.into_iter().collect();
                self.note(field, KnownFact::ByChannel(counted), from);
            }
        }
        if !people.is_empty() {
            let of = |wanted: bool| {
                let those = people.iter().filter(|(_, reached)| **reached == wanted);
                those.map(|(name, _)| name.clone()).collect()
            };
            let (reached, missed) = (of(true), of(false));
            self.note("right_people_text", KnownFact::Reached { reached, missed }, from);
        }
        if let Some((at, line)) = internal_at
            && !self.known.contains_key("internal_in_time_text")
        {
            let fact = KnownFact::Lines(vec![line]);
            self.note("internal_in_time_text", fact, KnownFrom::Line(at));
        }
    }

    fn causes(&mut self) {
        let said = self.entries.iter().rev();
        let said = said.filter(|entry| matches!(entry.line.what, Event::Cause { .. }));
        let from = said.map(|entry| KnownFrom::Line(entry.at)).next();
        let from = from.unwrap_or(KnownFrom::Head);
        if self.state.cause_known != Answer::Open {
            self.note("cause_found", KnownFact::Answer(self.state.cause_known), from);
        }
        self.note_text("cause_found_text", &self.state.cause, from);
        let mut others: Vec<Id<Incident>> = self.state.related.iter().copied().collect();
        let alike = similar(self.plan, self.incident).into_iter();
        others.extend(alike.filter(|id| !self.state.related.contains(id)));
        if !others.is_empty() {
            self.note("similar", KnownFact::Answer(Answer::Yes), KnownFrom::Incidents);
            self.note("similar_text", KnownFact::Incidents(others), KnownFrom::Incidents);
        }
        if let Some(day) = self.head.follow_up {
            self.note("more_needed", KnownFact::Answer(Answer::Yes), KnownFrom::Head);
            self.note("more_needed_text", KnownFact::Day(day), KnownFrom::Head);
        }
    }

    /// A person's name as it was then, else as the plan has it now.
    fn name(&self, contact: Id<crate::domain::Contact>, then: &str) -> String {
        let then = clean_line(then);
        if then.is_empty() {
            let now = self.plan.contacts.get(&contact);
            now.map(crate::domain::Contact::called).unwrap_or_default()
        } else {
            then
        }
    }
}

pub(super) fn several(count: usize, first: Timestamp) -> KnownFrom {
    match count {
        0 | 1 => KnownFrom::Line(first),
        count => KnownFrom::Lines(count, first),
    }
}

pub(super) fn is_note(what: &Event, wanted: NoteKind) -> bool {
    matches!(what, Event::Note { kind, .. } if *kind == wanted)
}

/// Whether a line says that a service fails.
fn is_hit(what: &Event) -> bool {
    matches!(what, Event::Service { state, .. } if state.is_hit())
}
