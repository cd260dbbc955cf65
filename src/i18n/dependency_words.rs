//! What hangs on what, in words.

use super::{Texts, fill, format};
use crate::domain::dependency::{Finding, Objective, PeopleTrap, Point, Redundancy, SinglePoint};
use crate::domain::text::clean_line;
use crate::domain::{Activity, Contact, Id, Line, Minutes, Plan};

/// So many names stand in a sentence; the others are counted.
const NAMED: usize = 3;

/// A warning: one sentence that names what it is about, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The sentence.
    pub sentence: String,
    /// What follows.
    pub consequence: String,
}

/// A warning in words.
#[must_use]
pub fn warning(texts: &Texts, plan: &Plan, finding: &Finding) -> Warning {
    let words = texts.dependencies;
    let line = |id: &Id<Line>| line_name(texts, plan, *id);
    let about = |template: &str, values: &[(&str, &str)], consequence: String| Warning {
        sentence: fill(template, values),
        consequence,
    };
    match finding {
        Finding::SinglePoint(single) => single_point(texts, plan, single),
        Finding::Carried { line: id, over } => {
            let (id, over) = (line(id), line(over));
            about(
                words.carried,
                &[("line", &id), ("over", &over)],
                words.carried_so.to_owned(),
            )
        }
        Finding::CarriedInCircle { line: id, over } => {
            let (id, over) = (line(id), line(over));
            let so = words.carried_in_circle_so.to_owned();
            about(words.carried_in_circle, &[("line", &id), ("over", &over)], so)
        }
        Finding::BackupInCircle { lines } => {
            let so = words.backup_in_circle_so.to_owned();
            let names: Vec<String> = lines.iter().map(line).collect();
            match names.as_slice() {
                [only] => about(words.backup_of_itself, &[("line", only)], so),
                names => about(words.backup_in_circle, &[("lines", &some(texts, names))], so),
            }
        }
        Finding::CarrierNotKnown { line: id } => {
            let so = words.carrier_not_known_so.to_owned();
            about(words.carrier_not_known, &[("line", &line(id))], so)
        }
        Finding::RepairTooLong {
            line: id,
            repair,
            objective,
            ..
        } => {
            let (id, repair) = (line(id), duration(texts, *repair));
            let so = but_objective(texts, plan, objective);
            about(words.repair_too_long, &[("line", &id), ("repair", &repair)], so)
        }
        Finding::PowerTooShort {
            line: id,
            autonomy,
            objective,
        } => {
            let so = but_objective(texts, plan, objective);
            let id = line(id);
            if autonomy.0 == 0 {
                return about(words.power_none, &[("line", &id)], so);
            }
            let autonomy = duration(texts, *autonomy);
            about(
                words.power_too_short,
                &[("line", &id), ("autonomy", &autonomy)],
                so,
            )
        }
        Finding::PowerNotKnown { line: id, objective } => {
            let so = but_objective(texts, plan, objective);
            about(words.power_not_known, &[("line", &line(id))], so)
        }
        Finding::People(trap) => {
            let (person, deputy) = (person(texts, plan, trap.person), person(texts, plan, trap.deputy));
            let point = words.point(trap.shared.kind, &trap.shared.name);
            let values = [
                ("person", person.as_str()),
                ("deputy", &deputy),
                ("point", &point),
            ];
            let (says, so) = match trap.is_sure {
                true => (words.people_trap, words.people_trap_so),
                false => (words.people_trap_perhaps, words.perhaps_so),
            };
            about(says, &values, with_lines(texts, plan, so, &trap.lines))
        }
        Finding::CrisisTeam(trap) => {
            let point = words.point(trap.shared.kind, &trap.shared.name);
            let (says, so) = match trap.is_sure {
                true => (words.team_trap, words.team_trap_so),
                false => (words.team_trap_perhaps, words.perhaps_so),
            };
            about(
                says,
                &[("point", &point)],
                with_lines(texts, plan, so, &trap.lines),
            )
        }
    }
}

/// What follows, and which of the company's lines fail as well.
fn with_lines(texts: &Texts, plan: &Plan, so: &str, lines: &[Id<Line>]) -> String {
    if lines.is_empty() {
        return so.to_owned();
    }
    let names: Vec<String> = lines.iter().map(|id| line_name(texts, plan, *id)).collect();
    let lines = fill(texts.dependencies.lines_too, &[("lines", &some(texts, &names))]);
    format!("{so} {lines}")
}

fn single_point(texts: &Texts, plan: &Plan, single: &SinglePoint) -> Warning {
    let words = texts.dependencies;
    let (first, others) = single.points.split_at_checked(1).unwrap_or_default();
    let (points, others) = (any_of(texts, first), any_of(texts, others));
    let own = |id: &&Id<Line>| single.points.iter().all(|point| point.key != id.to_string());
    let lines: Vec<String> = single
        .lines
        .iter()
        .filter(own)
        .map(|id| line_name(texts, plan, *id))
        .collect();
    let services: Vec<&str> = single
        .services
        .iter()
        .map(|service| texts.services.name_inline(*service))
        .collect();
    let activities: Vec<String> = single
        .activities
        .iter()
        .map(|id| activity_name(texts, plan, *id))
        .collect();
    let sentence = match (single.backups.first(), lines.as_slice()) {
        (_, []) => {
            let what = match single.services.first() {
                Some(service) => texts.services.name(*service).to_owned(),
                None => some(texts, &activities),
            };
            fill(words.one_line_only, &[("what", &what), ("line", &points)])
        }
        (Some((line, backup)), _) => {
            let (line, backup) = (line_name(texts, plan, *line), line_name(texts, plan, *backup));
            let values = [("line", line.as_str()), ("backup", &backup), ("point", &points)];
            fill(words.backup_hangs_together, &values)
        }
        (None, lines) => {
            let named = some(texts, lines);
            match lines.len() {
                1 => fill(words.line_hangs_on, &[("line", &named), ("point", &points)]),
                _ => fill(words.hang_together, &[("lines", &named), ("point", &points)]),
            }
        }
    };
    let consequence = if lines.is_empty() {
        words.add_second_line.to_owned()
    } else if single.is_everything {
        words.takes_everything.to_owned()
    } else if !services.is_empty() {
        fill(
            words.takes_services,
            &[("what", &format::list(texts.lang, &services))],
        )
    } else if !activities.is_empty() {
        fill(words.takes_activities, &[("what", &some(texts, &activities))])
    } else {
        words.takes_backup.to_owned()
    };
    let consequence = if others.is_empty() {
        consequence
    } else {
        let others = fill(words.same_for, &[("points", &others)]);
        format!("{consequence} {others}")
    };
    Warning {
        sentence,
        consequence,
    }
}

/// What a service's lines share, or what is not known of them; empty when there is nothing to say.
#[must_use]
pub fn shared(texts: &Texts, plan: &Plan, redundancy: &Redundancy) -> String {
    let words = texts.dependencies;
    if redundancy.lines.is_empty() {
        return words.no_line.to_owned();
    }
    let mut said = Vec::new();
    if !redundancy.shares.is_empty() {
        let names = redundancy
            .shares
            .iter()
            .map(|point| words.point(point.kind, &point_name(texts, point)));
        let what = some(texts, &names.collect::<Vec<_>>());
        said.push(fill(words.they_share, &[("what", &what)]));
    }
    // What already counts as one way is not asked after.
    if redundancy.ways < 2 {
        return said.join(" · ");
    }
    let named = |lines: &[Id<Line>]| {
        let names: Vec<String> = lines.iter().map(|id| line_name(texts, plan, *id)).collect();
        some(texts, &names)
    };
    if !redundancy.unsure.is_empty() {
        said.push(fill(
            words.way_in_not_known,
            &[("lines", &named(&redundancy.unsure))],
        ));
    }
    if !redundancy.on_whose.is_empty() {
        let operators = redundancy.on_whose.iter().filter_map(|id| plan.lines.get(id));
        let mut operators: Vec<String> = operators.map(|line| clean_line(&line.operator)).collect();
        operators.dedup();
        let values = [
            ("lines", named(&redundancy.on_whose)),
            ("operators", some(texts, &operators)),
        ];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        said.push(fill(words.ask_whose, &values));
    }
    let answers = redundancy.said_single.iter();
    let answers = answers.filter_map(|id| plan.operator_answers.get(id));
    said.extend(answers.filter_map(|answer| {
        let operator = clean_line(&plan.operators.get(&answer.operator)?.name);
        let what = clean_line(&answer.text);
        let says = match what.is_empty() {
            true => words.said_single_somewhere,
            false => words.said_single,
        };
        Some(fill(says, &[("operator", &operator), ("what", &what)]))
    }));
    said.join(" · ")
}

/// Why somebody and the deputy die together, in a few words.
#[must_use]
pub fn trap(texts: &Texts, trap: &PeopleTrap) -> String {
    let words = texts.dependencies;
    let point = words.point(trap.shared.kind, &point_name(texts, &trap.shared));
    let says = match trap.is_sure {
        true => words.people_trap_short,
        false => words.people_trap_short_perhaps,
    };
    fill(says, &[("point", &point)])
}

/// A point by its name; a line that has none by its kind.
#[must_use]
pub fn point_name(texts: &Texts, point: &Point) -> String {
    match clean_line(&point.name) {
        name if name.is_empty() => texts.dependencies.nameless_line.to_owned(),
        name => name,
    }
}

/// What the company calls a line.
#[must_use]
pub fn line_name(texts: &Texts, plan: &Plan, id: Id<Line>) -> String {
    let name = plan.lines.get(&id).map(|line| clean_line(&line.name));
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| texts.dependencies.nameless_line.to_owned())
}

/// What the company calls an activity.
#[must_use]
pub fn activity_name(texts: &Texts, plan: &Plan, id: Id<Activity>) -> String {
    let name = plan
        .activities
        .get(&id)
        .map(|activity| clean_line(&activity.name));
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| texts.kinds.name("activity").to_owned())
}

fn person(texts: &Texts, plan: &Plan, id: Id<Contact>) -> String {
    let title = plan.contacts.get(&id).map(Contact::title);
    title
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| texts.contacts.nameless.to_owned())
}

fn but_objective(texts: &Texts, plan: &Plan, objective: &Objective) -> String {
    let activity = activity_name(texts, plan, objective.activity);
    let within = duration(texts, objective.within);
    let values = [("activity", activity.as_str()), ("within", &within)];
    fill(texts.dependencies.but_objective, &values)
}

fn duration(texts: &Texts, minutes: Minutes) -> String {
    format::duration(texts.lang, u64::from(minutes.0))
}

/// A list that counts what would make it too long.
fn some(texts: &Texts, names: &[String]) -> String {
    let (shown, rest) = names.split_at_checked(NAMED).unwrap_or((names, &[]));
    let mut shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    let more = texts.count(&texts.dependencies.and_more, rest.len() as u64, &[]);
    if !rest.is_empty() {
        shown.push(&more);
    }
    format::list(texts.lang, &shown)
}

/// Points of which each alone is enough: "a, b or c".
fn any_of(texts: &Texts, points: &[Point]) -> String {
    let words = texts.dependencies;
    let names = points
        .iter()
        .map(|point| words.point(point.kind, &point_name(texts, point)));
    let mut names: Vec<String> = names.take(NAMED).collect();
    match names.pop() {
        Some(last) if !names.is_empty() => {
            let first = names.join(", ");
            fill(words.or, &[("first", &first), ("last", &last)])
        }
        only => only.unwrap_or_default(),
    }
}
