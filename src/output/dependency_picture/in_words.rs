//! The same in words: every line with what it hangs on and what hangs on it.

use super::layers::single_points;
use crate::domain::dependency::{Dependencies, PointKind};
use crate::domain::{Id, Line, Plan};
use crate::i18n::dependency_words::{activity_name, line_name, point_name};
use crate::i18n::{Texts, fill, format};

/// One line of the inventory in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineInWords {
    /// Its name.
    pub name: String,
    /// What it hangs on, what it is for, one sentence each.
    pub facts: Vec<String>,
}

/// Every line, in their order. Single points of failure say so behind their name.
pub fn in_words(plan: &Plan, dependencies: &Dependencies, texts: &Texts) -> Vec<LineInWords> {
    let single = single_points(plan, dependencies);
    let words = texts.dependencies;
    let marked = |kind: PointKind, key: &str, name: String| {
        let mark = single
            .iter()
            .find(|(known, known_key, _)| *known == kind && known_key == key);
        match mark {
            Some((.., true)) => format!("{name} ({})", words.all_hangs_here),
            Some(_) => format!("{name} ({})", words.no_way_around),
            None => name,
        }
    };
    let line_in_words = |id: Id<Line>| {
        let mut facts = Vec::new();
        let mut say = |template: &str, names: Vec<String>| {
            if !names.is_empty() {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                facts.push(fill(template, &[("what", &format::list(texts.lang, &names))]));
            }
        };
        let name_of = |other: Id<Line>| line_name(texts, plan, other);
        let carrier = dependencies
            .carrier_of(id)
            .map(|carrier| marked(PointKind::Line, &carrier.to_string(), name_of(carrier)));
        let points = dependencies.own_points(id).into_iter().map(|point| {
            let name = words.point(point.kind, &point_name(texts, point));
            marked(point.kind, &point.key, name)
        });
        say(words.hangs_on, carrier.into_iter().chain(points).collect());
        let line = plan.lines.get(&id);
        let of = line
            .and_then(|line| line.backup_of)
            .filter(|of| plan.lines.contains_key(of));
        say(words.is_backup_of, of.map(name_of).into_iter().collect());
        let service = line.and_then(|line| line.kind.service());
        let gives = service.map(|service| texts.services.name_inline(service).to_owned());
        say(words.gives, gives.into_iter().collect());
        let needing = plan.activities.iter().filter(|(_, activity)| {
            activity.lines.contains(&id) || service.is_some_and(|service| activity.needs.contains(&service))
        });
        say(
            words.needed_for,
            needing.map(|(id, _)| activity_name(texts, plan, *id)).collect(),
        );
        LineInWords {
            name: marked(PointKind::Line, &id.to_string(), name_of(id)),
            facts,
        }
    };
    dependencies.lines().map(line_in_words).collect()
}
