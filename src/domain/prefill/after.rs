//! What is asked when it is over: how it was reported, what the plan lacked, what the contracts promised, what follows.

use std::collections::BTreeSet;

use chrono::Months;

use super::gather::{Gathering, is_note, several};
use super::{KnownFact, KnownFrom};
use crate::domain::absence::absences;
use crate::domain::activity::Activity;
use crate::domain::answer::Answer;
use crate::domain::attempt::Outcome;
use crate::domain::classify::Question;
use crate::domain::contact::Contact;
use crate::domain::drill::DrillKind;
use crate::domain::event::Event;
use crate::domain::id::Id;
use crate::domain::log_line::LogLine;
use crate::domain::message::Audience;
use crate::domain::note_kind::NoteKind;
use crate::domain::order::in_owners_order;
use crate::domain::plan::Plan;
use crate::domain::recovered::{Kept, recovered};
use crate::domain::repair::tells_operator;
use crate::domain::report::EventReport;
use crate::domain::sla_outcome::SlaOutcome;
use crate::domain::sorting::Sorting;
use crate::domain::step_ref::StepAnswer;
use crate::domain::text::{clean_line, is_blank};
use crate::domain::timestamp::Timestamp;

/// How far back drills count as preparation.
const PREPARED_BY: Months = Months::new(12);

/// Whether a line says that something was needed for which the plan had no place, or a wrong one.
fn is_outside(plan: &Plan, what: &Event) -> bool {
    match what {
        Event::MessageSent { message, .. } => !plan.messages.contains_key(message),
        Event::Tried { contact, outcome, .. } => {
            *outcome == Outcome::WrongNumber || !plan.contacts.contains_key(contact)
        }
        Event::Ticket { line, .. } => !plan.lines.contains_key(line),
        _ => false,
    }
}

impl Gathering<'_> {
    pub(super) fn reporting(&mut self) {
        let reports = |from: fn(&EventReport) -> bool| {
            let own = self.plan.reports.values();
            let own = own.filter(|report| report.incident == Some(self.incident) && from(report));
            let mut told: Vec<(Timestamp, String)> = own.map(said_of).collect();
            told.order();
            told
        };
        let (all, outside) = (
            reports(|_| true),
            reports(|report| report.audience != Audience::Staff),
        );
        let minutes = |ms: i64| u64::try_from(ms / 60_000).unwrap_or(0);
        let noticed = self.state.noticed;
        let opened_min = noticed.map(|at| minutes(self.state.started.shown_since_ms(at)));
        let line = KnownFrom::Line(self.state.noticed_from.unwrap_or(self.state.started));
        let told = self
            .entries
            .iter()
            .find(|entry| tells_operator(self.plan, &entry.line.what));
        let operator_min = told.map(|entry| minutes(entry.at.shown_since_ms(self.state.began())));
        let from = match (all.is_empty(), noticed, told) {
            (false, ..) => KnownFrom::Reports,
            (true, Some(_), _) => line,
            (true, None, Some(entry)) => KnownFrom::Line(entry.at),
            (true, None, None) => return,
        };
        if !outside.is_empty() {
            let fact = KnownFact::Reporting {
                reports: outside,
                opened_min: None,
                operator_min: None,
            };
            self.note("customer_impact_text", fact, KnownFrom::Reports);
        }
        if noticed.is_some() {
            let fact = KnownFact::Reporting {
                reports: Vec::new(),
                opened_min,
                operator_min: None,
            };
            self.note("noticed_in_time_text", fact, line);
        }
        let fact = KnownFact::Reporting {
            reports: all,
            opened_min,
            operator_min,
        };
        self.note("reporting_followed_text", fact, from);
    }

    pub(super) fn looking_back(&mut self, now: Timestamp) {
        self.information();
        self.outside_the_plan();
        self.contracts(now);
        self.follows();
        self.prepared();
        self.lines_of("continuity_activated_text", |what| {
            matches!(what, Event::ContinuityPlan { .. })
        });
        self.management();
        self.lines_of("improvements", |what| {
            matches!(
                what,
                Event::Step {
                    answer: StepAnswer::NoHelp,
                    ..
                } | Event::OtherWay {
                    helped: Answer::No,
                    ..
                } | Event::Tried {
                    outcome: Outcome::WrongNumber,
                    ..
                }
            )
        });
        self.others();
    }

    /// What the management did, and when it was reached; of nobody else, and nothing where the plan does not say who it
    /// is.
    fn management(&mut self) {
        let (plan, management) = (self.plan, self.plan.team.management());
        let is_theirs = |id: &Id<Contact>| management.contains(id);
        let is_called = |name: &str| plan.contact_named(name).is_some_and(|id| is_theirs(&id));
        let entries = self.entries;
        let theirs = entries.iter().filter(|entry| match &entry.line.what {
            Event::Activated { by } if !is_blank(by) => is_called(by),
            Event::Lead { to, name } => is_theirs(to) || (to.is_nobody() && is_called(name)),
            Event::Tried { contact, outcome, .. } => *outcome == Outcome::Reached && is_theirs(contact),
            Event::Activated { .. } | Event::ContinuityPlan { .. } => is_called(&entry.line.who),
            what => is_note(what, NoteKind::Decision) && is_called(&entry.line.who),
        });
        let lines: BTreeSet<Id<LogLine>> = theirs.map(|entry| entry.id).collect();
        self.lines("management_text", |entry| lines.contains(&entry.id));
    }

    /// Who was missing has no block of its own and must not be lost; nor that the work rested or began again.
    fn others(&mut self) {
        let rests = |what: &Event| matches!(what, Event::Paused { .. } | Event::Reopened { .. });
        let rested = self.entries.iter().filter(|entry| rests(&entry.line.what));
        let rested: Vec<_> = rested.map(|entry| (entry.at, entry.id)).collect();
        let missing = absences(self.state, self.entries);
        let missed = missing.iter().map(|one| one.since);
        let found = missing.iter().filter_map(|one| Some(one.found.as_ref()?.at));
        let times: Vec<Timestamp> = missed
            .chain(found)
            .chain(rested.iter().map(|(at, _)| *at))
            .collect();
        if let Some(first) = times.iter().min() {
            let from = several(times.len(), *first);
            let lines = rested.into_iter().map(|(_, id)| id).collect();
            self.note("other", KnownFact::Others { missing, lines }, from);
        }
    }

    /// What nobody could answer when it was assessed was information that was missing.
    fn information(&mut self) {
        let asked = self.entries.iter().filter_map(|entry| match &entry.line.what {
            Event::Class { answers, .. } if !answers.is_empty() => Some((entry.at, answers)),
            _ => None,
        });
        let asked: Vec<_> = asked.collect();
        let Some((first, _)) = asked.first() else { return };
        let missing = Question::ALL.iter().filter(|question| {
            let mut answers = asked.iter().map(|(_, answers)| answers.get(question));
            answers.any(|answer| answer == Some(&Answer::Unknown))
        });
        let missing: Vec<Question> = missing.copied().collect();
        let from = several(asked.len(), *first);
        let answer = if missing.is_empty() {
            Answer::Yes
        } else {
            Answer::Partly
        };
        self.note("information_there", KnownFact::Answer(answer), from);
        self.note("information_there_text", KnownFact::NotKnown(missing), from);
    }

    fn outside_the_plan(&mut self) {
        let outside = self
            .entries
            .iter()
            .filter(|entry| is_outside(self.plan, &entry.line.what));
        let found: Vec<_> = outside.map(|entry| (entry.at, entry.id)).collect();
        let all = self.entries.first().map(|entry| (self.entries.len(), entry.at));
        let Some((count, first)) = found.first().map(|(at, _)| (found.len(), *at)).or(all) else {
            return;
        };
        let lines = found.into_iter().map(|(_, id)| id).collect();
        self.note(
            "plan_flexible_text",
            KnownFact::Outside(lines),
            several(count, first),
        );
    }

    /// A contract is to be changed when it was broken, when there is none, and when what it promises comes too late for
    /// an activity that was late. Why stands beside the answer; where there is no such reason and something was late, a
    /// person has to say.
    fn contracts(&mut self, now: Timestamp) {
        let outcomes = SlaOutcome::all(self.plan, self.state, now);
        if outcomes.is_empty() {
            return;
        }
        let lacks = outcomes
            .iter()
            .any(|one| one.is_broken() || one.late_ms.is_none());
        let activities = recovered(self.plan, self.incident);
        let kept: Vec<Kept> = activities.iter().map(|one| one.kept(now)).collect();
        let late = kept.iter().any(|kept| matches!(kept, Kept::Late(_)));
        let too_long: Vec<Vec<Id<Activity>>> = outcomes
            .iter()
            .map(|one| one.too_long_for(self.plan, &activities, now))
            .collect();
        let lacks = lacks || too_long.iter().any(|late| !late.is_empty());
        // What the contract's own hours decide, a person has to reckon.
        let is_over = outcomes.iter().all(|one| one.is_over && !one.may_be_broken());
        let is_over = is_over && !kept.contains(&Kept::Running);
        let answer = match (lacks, is_over && !late) {
            (true, _) => Some(Answer::Yes),
            (false, true) => Some(Answer::No),
            (false, false) => None,
        };
        if let Some(answer) = answer {
            self.note("contracts", KnownFact::Answer(answer), KnownFrom::Contracts);
        }
        let broken = outcomes.iter().filter(|one| one.is_broken());
        let agreed = broken.filter_map(|one| self.plan.slas.get(&one.sla?));
        let penalties: Vec<String> = agreed.map(|sla| clean_line(&sla.penalty)).collect();
        let penalties: Vec<String> = penalties.into_iter().filter(|text| !text.is_empty()).collect();
        self.note_text(
            "claims_to_others_text",
            &penalties.join("\n"),
            KnownFrom::Contracts,
        );
        self.note(
            "contracts_text",
            KnownFact::Contracts(outcomes.into_iter().zip(too_long).collect()),
            KnownFrom::Contracts,
        );
    }

    /// How to keep it from coming back, and who acts, is what the actions say.
    fn follows(&mut self) {
        let own = in_owners_order(&self.plan.actions, |row| &row.order).into_iter();
        let own = own.filter(|(_, row)| row.incident == Some(self.incident) && !is_blank(&row.text));
        let own: Vec<_> = own.map(|(id, _)| id).collect();
        if !own.is_empty() {
            self.note("avoid", KnownFact::Actions(own), KnownFrom::Actions);
        }
    }

    fn prepared(&mut self) {
        let until = self.state.began();
        let Some(since) = until.date().checked_sub_months(PREPARED_BY) else {
            return;
        };
        let results = self.plan.drills.values();
        let (mut drills, mut people) = (0, 0);
        for result in results.filter(|result| result.at.date() >= since && result.at < until) {
            if result.incident == Some(self.incident) {
                continue;
            }
            match result.kind {
                DrillKind::Rehearsal => people += 1,
                DrillKind::Full | DrillKind::Tabletop | DrillKind::CallRound => drills += 1,
            }
        }
        if drills + people > 0 {
            let fact = KnownFact::Rehearsed { drills, people };
            self.note("preparedness_text", fact, KnownFrom::Drills);
        }
    }
}

/// When it was noticed, as far as that is known, with who said what.
fn said_of(report: &EventReport) -> (Timestamp, String) {
    let who = [&report.reported_by, &report.noted_by];
    let who = who
        .into_iter()
        .find(|name| !is_blank(name))
        .map(|name| clean_line(name));
    let said = [who.unwrap_or_default(), clean_line(&report.text)];
    let said = said.into_iter().filter(|part| !part.is_empty());
    (
        report.happened.unwrap_or(report.noted),
        said.collect::<Vec<_>>().join(": "),
    )
}
