//! What the log knows of a review, in words: the fact and where it comes from.

use super::{Texts, fill, format, log_sentence};
use crate::domain::incident_log::facts_of;
use crate::domain::plan::Plan;
use crate::domain::prefill::{Known, KnownFact, KnownFrom};
use crate::domain::recovered::{Kept, Recovered, RecoveredFrom};
use crate::domain::text::clean_line;
use crate::domain::{Absence, Action, Activity, Date, Id, Incident, LogLine, SlaOutcome, Timestamp};

/// So many lines of the log are written out; the rest is counted.
const MOST_LINES: usize = 12;

/// The fact with where it comes from, as somebody takes it over into their own text: every line of the log written out.
#[must_use]
pub fn known_whole(texts: &Texts, plan: &Plan, known: &Known, day: Date) -> String {
    let text = match &known.fact {
        KnownFact::Lines(lines) => said(texts, plan, lines, day).join("\n"),
        KnownFact::Others { missing, lines } => {
            let missing = missing.iter().map(|one| absence_line(texts, plan, one, day));
            missing
                .chain(said(texts, plan, lines, day))
                .collect::<Vec<_>>()
                .join("\n")
        }
        _ => known_text(texts, plan, known, day),
    };
    format!("{text} ({})", known_from(texts, known, day))
}

/// The fact in words, on the paper about an incident that began on this day.
#[must_use]
pub fn known_text(texts: &Texts, plan: &Plan, known: &Known, day: Date) -> String {
    let own = texts.review_words;
    let dated = |at: Timestamp| format::dated_moment(texts.lang, at, day);
    let length = |minutes: u64| format::duration(texts.lang, minutes);
    match &known.fact {
        KnownFact::Moment(at) => format::moment(texts.lang, *at),
        KnownFact::Day(day) => fill(own.look_again, &[("date", &format::date(texts.lang, *day))]),
        KnownFact::Scenario(scenario) => texts.scenarios.name(Some(*scenario)).to_owned(),
        KnownFact::Class(class) => texts.classes.name(*class).to_owned(),
        KnownFact::Classes(all) => joined(all.iter().map(|(at, class)| {
            let class = texts.classes.name(*class);
            fill(own.class_from, &[("class", class), ("time", &dated(*at))])
        })),
        KnownFact::Answer(answer) => texts.answers.name(*answer).to_owned(),
        KnownFact::Text(text) => text.clone(),
        KnownFact::People(all) => joined(
            all.iter()
                .map(|(at, name)| fill(own.person_from, &[("name", name), ("time", &dated(*at))])),
        ),
        KnownFact::Lines(lines) => said_lines(texts, plan, lines, day),
        KnownFact::Channels(all) => {
            let names: Vec<&str> = all.iter().map(|channel| texts.channels.by(*channel)).collect();
            format::list(texts.lang, &names)
        }
        KnownFact::ByChannel(all) => joined(all.iter().map(|(channel, count)| {
            let what = texts.channels.by(*channel);
            fill(own.times, &[("what", what), ("count", &count.to_string())])
        })),
        KnownFact::Rhythm {
            first,
            count,
            longest_min,
        } => {
            let first = fill(
                own.first_message,
                &[("moment", &format::moment(texts.lang, *first))],
            );
            let count_text = texts.count(&own.messages, u64::try_from(*count).unwrap_or(u64::MAX), &[]);
            let gap = fill(own.longest_gap, &[("length", &length(*longest_min))]);
            match count {
                0 | 1 => format!("{first} {count_text}"),
                _ => format!("{first} {count_text} {gap}"),
            }
        }
        KnownFact::Firsts { step, call, message } => {
            let all = [
                (own.first_step, step),
                (own.first_call, call),
                (own.first_sent, message),
            ];
            let said = all.into_iter().filter_map(|(template, minutes)| {
                minutes.map(|minutes| fill(template, &[("length", length(minutes).trim_end_matches('.'))]))
            });
            said.collect::<Vec<_>>().join(" ")
        }
        KnownFact::Reached { reached, missed } => {
            let all = [(own.reached, reached), (own.missed, missed)];
            let said = all.into_iter().filter(|(_, names)| !names.is_empty());
            let said = said.map(|(template, names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                fill(template, &[("names", &format::list(texts.lang, &names))])
            });
            said.collect::<Vec<_>>().join(" ")
        }
        KnownFact::Incidents(all) => joined(all.iter().map(|id| incident_name(texts, plan, *id))),
        KnownFact::Verdict(verdict) => own.verdict(*verdict).to_owned(),
        KnownFact::Reporting {
            reports,
            opened_min,
            operator_min,
        } => {
            let reports = reports.iter().map(|(at, said)| format!("{} {said}", dated(*at)));
            let reports: Vec<String> = reports.collect();
            let after = [(own.opened_after, opened_min), (own.operator_after, operator_min)];
            let after = after.into_iter().filter_map(|(template, minutes)| {
                minutes.map(|minutes| fill(template, &[("length", length(minutes).trim_end_matches('.'))]))
            });
            let after = after.collect::<Vec<_>>().join(" ");
            let all = reports.into_iter().chain((!after.is_empty()).then_some(after));
            all.collect::<Vec<_>>().join("\n")
        }
        KnownFact::Outside(lines) if lines.is_empty() => own.nothing_outside.to_owned(),
        KnownFact::Outside(lines) => {
            format!("{}\n{}", own.outside_plan, said_lines(texts, plan, lines, day))
        }
        KnownFact::NotKnown(questions) if questions.is_empty() => own.all_known.to_owned(),
        KnownFact::NotKnown(questions) => {
            let asked = questions.iter().map(|question| texts.classes.question(*question));
            format!("{}\n{}", own.not_known, asked.collect::<Vec<_>>().join("\n"))
        }
        KnownFact::Contracts(all) => {
            let said = all.iter().map(|(one, late)| {
                let mut said = sla_words(texts, plan, one).unwrap_or_else(|| own.no_repair_time.to_owned());
                for activity in late {
                    said = format!("{said}. {}", sooner_words(texts, plan, *activity));
                }
                match one.line_name(plan) {
                    name if name.is_empty() => said,
                    name => format::with_colon(texts.lang, &name, &said),
                }
            });
            said.collect::<Vec<_>>().join("\n")
        }
        KnownFact::Others { missing, lines } => {
            let missing = missing.iter().map(|one| absence_line(texts, plan, one, day));
            let rest = said_lines(texts, plan, lines, day);
            let rest = (!rest.is_empty()).then_some(rest);
            missing.chain(rest).collect::<Vec<_>>().join("\n")
        }
        KnownFact::Actions(all) => {
            let actions = all.iter().filter_map(|id| plan.actions.get(id));
            let said = actions.map(|action| action_words(texts, plan, action));
            said.collect::<Vec<_>>().join("\n")
        }
        KnownFact::Rehearsed { drills, people } => {
            let all = [(&own.drills_before, drills), (&own.rehearsals_before, people)];
            let said = all
                .into_iter()
                .filter(|(_, count)| **count > 0)
                .map(|(template, count)| {
                    texts.count(template, u64::try_from(*count).unwrap_or(u64::MAX), &[])
                });
            said.collect::<Vec<_>>().join(" ")
        }
    }
}

/// The name of somebody who was missing.
#[must_use]
pub fn absence_name(texts: &Texts, plan: &Plan, one: &Absence) -> String {
    let in_plan = || {
        plan.contacts
            .get(&one.contact)
            .map(crate::domain::Contact::called)
    };
    match one.name.as_str() {
        "" => in_plan().unwrap_or_else(|| texts.fields.gone.to_owned()),
        name => name.to_owned(),
    }
}

/// "missing from 09:40 to 10:05, then at the meeting point", in an incident that began on this day.
#[must_use]
pub fn absence_words(texts: &Texts, one: &Absence, day: Date) -> String {
    let own = texts.review_words;
    let dated = |at: Timestamp| format::dated_moment(texts.lang, at, day);
    let since = dated(one.since);
    let Some(found) = &one.found else {
        return fill(own.missing_since, &[("since", &since)]);
    };
    let place = [texts.events.whereabouts(found.whereabouts), found.place.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let values = [
        ("since", since.as_str()),
        ("found", &dated(found.at)),
        ("place", &place.join(", ")),
    ];
    fill(own.missing_until, &values)
}

fn absence_line(texts: &Texts, plan: &Plan, one: &Absence, day: Date) -> String {
    let name = absence_name(texts, plan, one);
    format::with_colon(texts.lang, &name, &absence_words(texts, one, day))
}

/// What was decided, with who and by when.
fn action_words(texts: &Texts, plan: &Plan, action: &Action) -> String {
    let owner = action.owner.and_then(|id| plan.contacts.get(&id));
    let owner = owner.map(crate::domain::Contact::called);
    let due = action.due.map(|day| format::date(texts.lang, day));
    let aside: Vec<String> = [owner, due].into_iter().flatten().collect();
    match aside.is_empty() {
        true => action.text.clone(),
        false => format!("{} ({})", action.text, aside.join(", ")),
    }
}

/// "Orders must work again within 2 h."
fn sooner_words(texts: &Texts, plan: &Plan, activity: Id<Activity>) -> String {
    let objective = plan.activities.get(&activity).and_then(|row| row.rto);
    let objective = format::duration(texts.lang, objective.map_or(0, |rto| u64::from(rto.0)));
    let name = texts.restart.name(texts, plan, activity);
    fill(
        texts.review_words.needed_sooner,
        &[("name", &name), ("length", objective.trim_end_matches('.'))],
    )
}

/// "Promised within 4 h, repaired after 5 h: 1 h late"; `None` when no repair time was promised.
#[must_use]
pub fn sla_words(texts: &Texts, plan: &Plan, outcome: &SlaOutcome) -> Option<String> {
    let own = texts.evidence_words;
    let promised = plan.slas.get(&outcome.sla?)?.repair_time?;
    let late = outcome.late_ms?;
    let template = match (outcome.is_over, outcome.is_broken()) {
        _ if outcome.may_be_broken() => own.sla_unsure,
        (true, true) => own.sla_broken,
        (true, false) => own.sla_kept,
        (false, _) => own.sla_open,
    };
    let values = [
        ("promised", format::duration(texts.lang, u64::from(promised.0))),
        ("took", length_of(texts, outcome.took_ms)),
        ("late", length_of(texts, late.max(0))),
        ("hours", outcome.hours.clone().unwrap_or_default()),
    ];
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    Some(fill(template, &values))
}

/// What these lines say, the first ones written out, the rest counted.
fn said_lines(texts: &Texts, plan: &Plan, lines: &[Id<LogLine>], day: Date) -> String {
    let mut all = said(texts, plan, lines, day);
    let left = all.len().saturating_sub(MOST_LINES);
    all.truncate(MOST_LINES);
    if left > 0 {
        let left = u64::try_from(left).unwrap_or(u64::MAX);
        all.push(texts.count(&texts.incidents.entries, left, &[]));
    }
    all.join("\n")
}

/// What these lines of one log say, corrected, each with its time.
fn said(texts: &Texts, plan: &Plan, lines: &[Id<LogLine>], day: Date) -> Vec<String> {
    let first = lines.first().and_then(|id| plan.log.get(id));
    let Some(incident) = first.map(|line| line.incident) else {
        return Vec::new();
    };
    let entries = facts_of(plan, incident);
    let asked = entries.iter().filter(|entry| lines.contains(&entry.id));
    let told = asked.map(|entry| {
        let text = entry.text.map(str::to_owned);
        let text = text.unwrap_or_else(|| log_sentence(texts, plan, entry.line).text());
        format!("{} {text}", format::dated_moment(texts.lang, entry.at, day))
    });
    told.collect()
}

/// Where a fact comes from: "from the log, 14:46".
#[must_use]
pub fn known_from(texts: &Texts, known: &Known, day: Date) -> String {
    let own = texts.review_words;
    let dated = |at: Timestamp| format::dated_moment(texts.lang, at, day);
    match known.from {
        KnownFrom::Head => own.from_head.to_owned(),
        KnownFrom::Line(at) => fill(own.from_line, &[("time", &dated(at))]),
        KnownFrom::Lines(count, at) => {
            let count = u64::try_from(count).unwrap_or(u64::MAX);
            texts.count(&own.from_lines, count, &[("time", &dated(at))])
        }
        KnownFrom::Activities => own.from_activities.to_owned(),
        KnownFrom::Incidents => own.from_incidents.to_owned(),
        KnownFrom::Reports => own.from_reports.to_owned(),
        KnownFrom::Contracts => own.from_contracts.to_owned(),
        KnownFrom::Actions => own.from_actions.to_owned(),
        KnownFrom::Drills => own.from_drills.to_owned(),
    }
}

/// "2311-K7Q4, 23/11/2026: cable cut".
#[must_use]
pub fn incident_name(texts: &Texts, plan: &Plan, id: Id<Incident>) -> String {
    let Some(head) = plan.incidents.get(&id) else {
        return texts.fields.gone.to_owned();
    };
    let named = format!(
        "{}, {}",
        head.number,
        format::date(texts.lang, head.started.date())
    );
    match clean_line(&head.title) {
        title if title.is_empty() => named,
        title => format::with_colon(texts.lang, &named, &title),
    }
}

/// An activity's name.
#[must_use]
pub fn recovered_name(texts: &Texts, plan: &Plan, one: &Recovered) -> String {
    texts.restart.name(texts, plan, one.activity)
}

/// "in time", "24 min late".
#[must_use]
pub fn kept_words(texts: &Texts, kept: Kept) -> String {
    let own = texts.review_words;
    match kept {
        Kept::Within => own.within.to_owned(),
        Kept::Running => own.running.to_owned(),
        Kept::NoObjective => own.no_objective.to_owned(),
        Kept::Late(ms) => fill(own.late, &[("length", &length_of(texts, ms))]),
    }
}

/// "Back 15:26 at 60%, objective 15:02", in an incident that began on this day.
#[must_use]
pub fn recovered_line(texts: &Texts, one: &Recovered, day: Date) -> String {
    let own = texts.review_words;
    let dated = |at: Timestamp| format::dated_moment(texts.lang, at, day);
    let due = one.due().map(dated).unwrap_or_default();
    let level = one
        .level
        .map(|level| format::percent(texts.lang, u64::from(level)));
    let back = one.back.map(dated).unwrap_or_default();
    let template = match (one.back.is_some(), &level, one.objective.is_some()) {
        (true, Some(_), true) => own.back_at_level,
        (true, _, true) => own.back_at,
        (true, _, false) => own.back_no_due,
        (false, _, true) => own.not_back,
        (false, _, false) => own.not_back_no_due,
    };
    let level = level.unwrap_or_default();
    fill(template, &[("time", &back), ("due", &due), ("level", &level)])
}

/// Where the times of an activity come from.
#[must_use]
pub fn recovered_from(texts: &Texts, one: &Recovered, day: Date) -> String {
    let own = texts.review_words;
    let hit = format::dated_moment(texts.lang, one.hit, day);
    match one.from {
        RecoveredFrom::Log => fill(own.from_line, &[("time", &hit)]),
        RecoveredFrom::Services => own.from_services.to_owned(),
        RecoveredFrom::Corrected => own.from_review.to_owned(),
    }
}

/// A length in milliseconds in whole minutes, as every screen and paper gives it.
#[must_use]
pub fn length_of(texts: &Texts, ms: i64) -> String {
    let minutes = u64::try_from(ms / 60_000).unwrap_or(0);
    format::duration(texts.lang, minutes)
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}
