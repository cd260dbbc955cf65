//! What came of the calls that a colleague took over, as a text that the leader's app reads again
//! (`intake::call_results`): a first line with the number of the incident and how many there are, then a line each.

use std::collections::BTreeMap;

use crate::domain::incident_log::facts_of;
use crate::domain::{Contact, Event, Id, Incident, Named, Plan};
use crate::i18n::{Texts, fill, format, plain};

/// The last result of everybody who was handed over, and of who stands in for them; empty while there is none.
pub fn call_results(
    plan: &Plan,
    texts: &Texts,
    incident: Id<Incident>,
    handed: &BTreeMap<Id<Contact>, Named>,
) -> String {
    let words = texts.call_round;
    let deputy = |id: &Id<Contact>| plan.contacts.get(id).and_then(|contact| contact.deputy);
    let mut people: Vec<Id<Contact>> = handed.keys().copied().collect();
    people.extend(handed.keys().filter_map(deputy));
    let mut lines: Vec<(Id<Contact>, String)> = Vec::new();
    for entry in facts_of(plan, incident) {
        let Event::Tried {
            contact,
            outcome,
            name,
            ..
        } = &entry.line.what
        else {
            continue;
        };
        if people.contains(contact) {
            let values = [
                ("name", name.as_str()),
                ("result", texts.channels.outcome_inline(*outcome)),
                ("time", &format::time_of(entry.at)),
            ];
            lines.retain(|(other, _)| other != contact);
            lines.push((*contact, fill(words.results_line, &values)));
        }
    }
    if lines.is_empty() {
        return String::new();
    }
    let head = plan.incidents.get(&incident).cloned().unwrap_or_default();
    let count = u64::try_from(lines.len()).unwrap_or(u64::MAX);
    let first = texts.count(&words.results_head, count, &[("number", &head.number)]);
    let lines = lines.into_iter().map(|(_, line)| line);
    let all: Vec<String> = std::iter::once(first).chain(lines).collect();
    plain(&all.join("\n"))
}
