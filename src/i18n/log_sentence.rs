//! The sentence that a line of the log becomes.

use super::{RESULT, Sentence, Texts, fill, format};
use crate::domain::checklist::{Reflex, StepRef};
use crate::domain::drill_script::DrillScript;
use crate::domain::plan::{Plan, Row};
use crate::domain::text::{clean_line, clean_text};
use crate::domain::timestamp::Timestamp;
use crate::domain::{
    Answer, Class, Contact, DeactivationAct, DeactivationRow, Event, Id, LogLine, NoteKind, OperatorWay,
    Record, Step,
};

/// What a line of the log says. Names that the line carries go before those of the plan, so that
/// a log stays readable when the plan has changed.
#[must_use]
pub fn log_sentence(texts: &Texts, plan: &Plan, line: &LogLine) -> Sentence {
    let says = texts.events;
    let say = |template: &str| Sentence::of(texts, template);
    let near = |at: Timestamp| format::dated_moment(texts.lang, at, line.at.date());
    let moment = |at: Option<Timestamp>| at.map(near).unwrap_or_default();
    let timed = |template: &str, at: Option<Timestamp>| {
        at.map(|at| fill(template, &[("moment", &near(at))]))
            .unwrap_or_default()
    };
    let named = |template: &str, name: &str| {
        let name = clean_line(name);
        if name.is_empty() {
            name
        } else {
            fill(template, &[("name", &name)])
        }
    };
    let person = |name: &str, id: Id<Contact>| person(texts, plan, name, id);
    let step = |step: StepRef| step_title(texts, plan, step);
    let drill = plan
        .incidents
        .get(&line.incident)
        .is_some_and(|incident| incident.drill);

    match &line.what {
        Event::Started { drill: true } => say(says.drill_started),
        Event::Started { drill: false } => say(says.started),
        Event::Noticed { at, by, how } => say(says.noticed)
            .detail(clean_line(by))
            .detail(moment(*at))
            .detail(clean_line(how)),
        Event::ReportJoined { at, by, text, .. } => say(says.report_joined)
            .detail(clean_line(by))
            .detail(moment(*at))
            .detail(clean_line(text)),
        Event::ReportParted { text, .. } => say(says.report_parted).detail(clean_line(text)),
        Event::Activated { by } => say(says.activated).detail(clean_line(by)),
        Event::ContinuityPlan { activated: true } => say(says.continuity_activated),
        Event::ContinuityPlan { activated: false } => say(says.continuity_not_activated),
        Event::Service { service, state } => say(says.service)
            .with("service", texts.services.name(*service))
            .with(RESULT, texts.services.state_inline(*state)),
        Event::Step {
            step: which,
            answer,
            note,
        } => say(says.step)
            .with("step", step(*which))
            .with(RESULT, texts.steps.answer_inline(*answer))
            .detail(clean_line(note)),
        Event::StepUndone { step: which } => say(says.step_undone).with("step", step(*which)),
        Event::Branch { branch, answer } => say(says.branch)
            .with("question", texts.parts.question(*branch))
            .with(RESULT, texts.answers.name_inline(*answer)),
        Event::StepAssigned {
            step: which,
            to,
            name,
        } if to.is_nobody() && name.is_empty() => say(says.step_unassigned).with("step", step(*which)),
        Event::StepAssigned {
            step: which,
            to,
            name,
        } => say(says.step_assigned)
            .with("step", step(*which))
            .with(RESULT, person(name, *to)),
        Event::Tried {
            contact,
            channel,
            outcome,
            name,
            by,
            ..
        } => say(says.tried)
            .with("name", person(name, *contact))
            .with("channel", texts.channels.by(*channel))
            .with(RESULT, texts.channels.outcome_inline(*outcome))
            .detail(named(says.tried_by, by)),
        Event::TriedUndone { contact, name, .. } => {
            say(says.tried_undone).with("name", person(name, *contact))
        }
        Event::LineUndone { line } => {
            let undone = plan.log.get(line).filter(|line| line.what.can_be_undone());
            let said = undone.map(|line| log_sentence(texts, plan, line).head());
            say(says.line_undone).with(RESULT, said.unwrap_or_else(|| says.something.to_owned()))
        }
        Event::Note { kind, text } => match kind {
            NoteKind::Note => Sentence::verbatim(texts, text),
            NoteKind::Decision => say(says.decision).with("text", clean_text(text)),
            NoteKind::Action => say(says.action).with("text", clean_text(text)),
            NoteKind::Resource => say(says.resource).with("text", clean_text(text)),
            NoteKind::Lesson => say(says.lesson).with("text", clean_text(text)),
        },
        Event::Class {
            class,
            answers,
            reason,
        } => {
            let result = texts.classes.name_inline(*class);
            let sentence = match class_before(plan, line) {
                Some(before) if before != *class => say(says.class_changed)
                    .with("before", texts.classes.name_inline(before))
                    .with(RESULT, result),
                _ => say(says.class_set).with(RESULT, result),
            };
            let reasons = texts.classes.reasons(answers);
            reasons
                .fold(sentence, Sentence::detail)
                .detail(clean_line(reason))
        }
        Event::Lead { to, name } if to.is_nobody() && name.is_empty() => say(says.nobody_leads),
        Event::Lead { to, name } => say(says.lead).with(RESULT, person(name, *to)),
        Event::Duty { duty, to, name } => say(says.duty)
            .with("duty", clean_line(&texts.lead.duty_of_key(duty)))
            .with(RESULT, person(name, *to)),
        Event::MessageSent {
            audience,
            channel,
            text,
            ..
        } => say(says.message_sent)
            .with("audience", says.to(*audience))
            .with("channel", texts.channels.by(*channel))
            .detail(clean_text(text)),
        Event::NextMessage { due: Some(due) } => say(says.next_message).with(RESULT, near(*due)),
        Event::NextMessage { due: None } => say(says.no_next_message),
        Event::Ticket {
            operator,
            number,
            promised,
            spoke_with,
            ..
        } if clean_line(number).is_empty() => say(says.promise)
            .with(RESULT, or(timed(says.ticket_promised, *promised), says.something))
            .detail(clean_line(operator))
            .detail(named(says.ticket_spoke_with, spoke_with)),
        Event::Ticket {
            operator,
            number,
            promised,
            spoke_with,
            ..
        } => say(says.ticket)
            .with(RESULT, clean_line(number))
            .detail(clean_line(operator))
            .detail(timed(says.ticket_promised, *promised))
            .detail(named(says.ticket_spoke_with, spoke_with)),
        Event::Activity {
            activity,
            state,
            level,
            expected,
        } => say(says.activity)
            .with(
                "activity",
                plan.activities
                    .get(activity)
                    .map(|activity| clean_line(&activity.name))
                    .filter(|name| !name.is_empty())
                    .unwrap_or_else(|| says.something.to_owned()),
            )
            .with(RESULT, says.activity_state(*state))
            .detail(
                level
                    .map(|level| format::percent(texts.lang, u64::from(level)))
                    .unwrap_or_default(),
            )
            .detail(timed(says.expected, *expected)),
        Event::Person {
            contact,
            name,
            whereabouts,
            place,
        } => say(says.person)
            .with("name", person(name, *contact))
            .with(RESULT, says.whereabouts(*whereabouts))
            .detail(clean_line(place)),
        Event::CallsHanded { to, name, contacts } => {
            Sentence::counted(texts, &says.calls_handed, contacts.len()).with("name", person(name, *to))
        }
        Event::CallsTakenBack { from, name, contacts } => {
            Sentence::counted(texts, &says.calls_taken_back, contacts.len()).with("name", person(name, *from))
        }
        Event::CheckIn { next } => say(says.check_in).detail(timed(says.check_in_next, *next)),
        Event::VisitorRenamed { was, name } => say(says.visitor_renamed)
            .with("was", clean_line(was))
            .with(RESULT, or(clean_line(name), says.somebody)),
        Event::WarnUndone { name, .. } => {
            say(says.warn_undone).with(RESULT, or(clean_line(name), says.somebody))
        }
        Event::Warned { name, .. } => say(says.warned).with(RESULT, or(clean_line(name), says.somebody)),
        Event::OtherWay { way, helped, note } => say(says.other_way)
            .with("way", says.way(*way))
            .with(
                RESULT,
                match helped {
                    Answer::Yes => says.helped,
                    Answer::Partly => says.helped_partly,
                    Answer::No => says.did_not_help,
                    Answer::Open | Answer::Unknown => says.help_unknown,
                },
            )
            .detail(clean_line(note)),
        Event::Cause { text, .. } if !clean_line(text).is_empty() => {
            say(says.cause_known).with(RESULT, clean_text(text))
        }
        Event::Cause {
            known: Answer::Yes, ..
        } => say(says.cause_found),
        Event::Cause { .. } => say(says.cause_unknown),
        Event::Related { incident } => say(says.related).with(
            RESULT,
            plan.incidents
                .get(incident)
                .map_or_else(|| incident.to_string(), |incident| clean_line(&incident.number)),
        ),
        Event::ScriptEvent { event } => {
            let known = DrillScript::of_event_id(event)
                .and_then(|(script, number)| texts.drill_scripts.event(script, number));
            say(says.script_event).with(
                "text",
                known.map_or_else(|| clean_line(event), |(what, _)| what.to_owned()),
            )
        }
        Event::Paused { reason } => say(says.paused).detail(clean_line(reason)),
        Event::Resumed {} => say(says.resumed),
        Event::Resolved { at } => say(says.resolved).detail(timed(says.since, *at)),
        Event::ResolvedUndone {} => say(says.resolved_undone),
        Event::Deactivation {
            act,
            row,
            agreed_by,
            reference,
        } => {
            let sentence = match own_act(plan, *act, *row) {
                Some(own) => Sentence::verbatim(texts, &own),
                None => say(says.deactivation(*act)),
            };
            sentence
                .detail(named(says.agreed_by, agreed_by))
                .detail(clean_line(reference))
        }
        Event::DeactivationUndone { act, row } => say(says.act_undone).with(
            RESULT,
            own_act(plan, *act, *row).unwrap_or_else(|| texts.end_words.act(*act).to_owned()),
        ),
        Event::Closed { agreed_by } => {
            say(if drill { says.drill_closed } else { says.closed }).detail(named(says.agreed_by, agreed_by))
        }
        Event::Reopened { reason } => say(says.reopened).detail(clean_line(reason)),
        Event::Correction { at, text, .. } => match (at, text) {
            (Some(at), text) => say(says.time_corrected)
                .with(RESULT, near(*at))
                .detail(text.as_deref().map(clean_text).unwrap_or_default()),
            (None, Some(text)) => say(says.text_corrected).with(RESULT, clean_text(text)),
            (None, None) => say(says.corrected),
        },
        Event::Other(_) => say(says.from_newer_version),
    }
}

/// An act of the company's own, in its words.
fn own_act(plan: &Plan, act: DeactivationAct, row: Id<DeactivationRow>) -> Option<String> {
    let row = plan
        .deactivation
        .get(&row)
        .filter(|_| act == DeactivationAct::Own)?;
    Some(clean_line(&row.text)).filter(|text| !text.is_empty())
}

/// A step as the log and the lists name it: a reflex with its number, a part, or a step of one's own.
#[must_use]
pub fn step_title(texts: &Texts, plan: &Plan, step: StepRef) -> String {
    match step {
        // No number: the screen counts the company's own steps too.
        StepRef::Reflex(reflex) => texts.reflexes.title(reflex).to_owned(),
        StepRef::Part(part) => texts.parts.title(part).to_owned(),
        StepRef::Own(id) => plan.steps.get(&id).map_or_else(
            || texts.events.something.to_owned(),
            |step| own_step_title(texts, step),
        ),
    }
}

/// The same as it can be done now: the operator is told by what lives.
#[must_use]
pub fn step_title_now(texts: &Texts, plan: &Plan, step: StepRef, operator: OperatorWay) -> String {
    match step {
        StepRef::Reflex(Reflex::Operator) => texts.reflexes.tell_operator(operator).to_owned(),
        _ => step_title(texts, plan, step),
    }
}

/// A step of one's own; what it is where it came in without a text.
#[must_use]
pub fn own_step_title(texts: &Texts, step: &Step) -> String {
    or(clean_line(&step.text), texts.kinds.name(Step::KIND))
}

fn person(texts: &Texts, plan: &Plan, name: &str, id: Id<Contact>) -> String {
    let in_plan = || {
        Contact::table(plan)
            .get(&id)
            .map(Contact::title)
            .unwrap_or_default()
    };
    let name = clean_line(name);
    or(
        if name.is_empty() { in_plan() } else { name },
        texts.events.somebody,
    )
}

fn or(text: String, otherwise: &str) -> String {
    if text.is_empty() {
        otherwise.to_owned()
    } else {
        text
    }
}

/// The class that held before this line, from the log of the same incident.
fn class_before(plan: &Plan, line: &LogLine) -> Option<Class> {
    plan.log
        .of(line.incident)
        .filter(|(_, other)| other.at < line.at)
        .filter_map(|(_, other)| match other.what {
            Event::Class { class, .. } => Some((other.at, class)),
            _ => None,
        })
        .max_by_key(|(at, _)| *at)
        .map(|(_, class)| class)
}

#[cfg(test)]
mod tests;
