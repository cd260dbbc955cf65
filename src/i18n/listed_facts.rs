//! What a row of a table says of itself in the list: what matters for that table, not what happens to stand first.

use super::entry_facts::facts_but;
use super::{Texts, entry_name, format};
use crate::domain::record::{Fields, Leaf, Record};
use crate::domain::text::clean_line;
use crate::domain::{
    Activity, Answer, DeactivationRow, Document, EmergencyPlace, EntityRef, ExternalWay, KitItem, Line,
    Measure, Message, Operator, Plan, Procedure, ReportWay, Risk, Sla, Standing, Tool, Watch,
};

/// How a field is told in a list.
#[derive(Clone, Copy)]
enum Told {
    /// Its words speak for themselves.
    Plain(&'static str),
    /// With its label before it.
    Named(&'static str),
    /// The same, and told where it never happened too.
    Ever(&'static str),
    /// The same, where the answer is yes.
    IfYes(&'static str),
    /// The first only, and where it is not filled the second.
    Either(&'static str, &'static str),
}

use Told::{Either, Ever, IfYes, Named, Plain};

/// What is told of the rows of a table, in this order; of other tables the first fields that are filled.
fn told_of(kind: &str) -> Option<&'static [Told]> {
    Some(match kind {
        Line::KIND => &[
            Plain("kind"),
            Plain("operator"),
            Named("backup_of"),
            Named("autonomy"),
        ],
        Sla::KIND => &[Named("repair_time"), Named("availability"), Named("until")],
        Operator::KIND => &[Plain("kind"), Plain("helpdesk"), Plain("helpdesk_hours")],
        Measure::KIND => &[Plain("kind"), Plain("owner"), Either("done_on", "due")],
        KitItem::KIND => &[
            Plain("quantity"),
            Plain("place"),
            Ever("last_tried"),
            Named("next_try"),
        ],
        Tool::KIND => &[
            Plain("place"),
            Plain("users"),
            Named("last_tried"),
            Named("printed_on"),
        ],
        Risk::KIND => &[
            Named("treatment"),
            Plain("owner"),
            Named("due"),
            Ever("checked_on"),
        ],
        Procedure::KIND => &[Plain("kind"), Named("alternative"), Plain("owner")],
        Standing::KIND => &[Plain("classes"), Plain("place"), Plain("at"), Named("every")],
        ExternalWay::KIND => &[Plain("audience"), Plain("number"), Plain("operator")],
        Watch::KIND => &[Plain("kind"), Named("warned_by"), Plain("line")],
        ReportWay::KIND => &[Plain("audience"), Plain("to"), Plain("number")],
        Activity::KIND => &[Named("rto"), IfYes("danger"), Named("meanwhile")],
        Message::KIND => &[
            Plain("audience"),
            Plain("form"),
            Plain("language"),
            Plain("occasion"),
        ],
        DeactivationRow::KIND => &[Plain("function"), Plain("person"), Named("agreement")],
        Document::KIND => &[
            Plain("kind"),
            Plain("place"),
            Named("reference"),
            Named("printed"),
        ],
        EmergencyPlace::KIND => &[Plain("kind"), Plain("address"), Named("on_foot"), Plain("number")],
        _ => return None,
    })
}

/// As many facts stand in a row of a table for which nothing was chosen.
const FIRST: usize = 3;

/// A longer text is read in the entry.
const MOST_SIGNS: usize = 90;

/// What a row is called in a list, and a second line of what matters of it. What the heading above `said` is not said
/// again.
#[must_use]
pub fn listed_facts(
    texts: &Texts,
    plan: &Plan,
    entity: &EntityRef,
    fields: &Fields,
    said: Option<&str>,
) -> (String, String) {
    let name = entry_name::name(texts, plan, entity, fields);
    let title = entry_name::called(texts, plan, entity, fields);
    let facts = facts_but(texts, plan, entity, fields, said);
    let parts: Vec<String> = match told_of(&entity.kind) {
        None => {
            let others = facts.into_iter().filter(|fact| fact.text != name);
            // A bare "yes" says nothing without its question.
            let told = others.map(|fact| match fields.get(fact.field).and_then(Answer::from_value) {
                Some(_) => format::with_colon(texts.lang, &fact.label, &fact.text),
                None => fact.text,
            });
            told.take(FIRST).collect()
        }
        Some(told) => {
            let find = |field: &str| {
                let found = facts.iter().find(|fact| fact.field == field);
                found.filter(|fact| fact.text != name)
            };
            let named = |field: &str| {
                find(field).map(|fact| format::with_colon(texts.lang, &fact.label, &short(&fact.text)))
            };
            let tell = |told: &Told| match told {
                Plain(field) => find(field).map(|fact| short(&fact.text)),
                Named(field) => named(field),
                Ever(field) => named(field).or_else(|| {
                    let label = super::field_label(texts, plan, &entity.kind, field);
                    Some(format::with_colon(texts.lang, &label, texts.plan_care.never))
                }),
                IfYes(field) => {
                    let is_yes = fields.get(*field).and_then(Answer::from_value) == Some(Answer::Yes);
                    named(field).filter(|_| is_yes)
                }
                Either(field, other) => named(field).or_else(|| named(other)),
            };
            told.iter().filter_map(tell).collect()
        }
    };
    (title, parts.join(" · "))
}

/// One line, cut at a word.
fn short(text: &str) -> String {
    let line = clean_line(text);
    if line.chars().count() <= MOST_SIGNS {
        return line;
    }
    let cut: String = line.chars().take(MOST_SIGNS).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', '.', ':']))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{Lang, texts};
    use super::*;
    use serde_json::json;

    fn second(kind: &str, fields: serde_json::Value) -> String {
        let mut plan = Plan::default();
        let fields: Fields = serde_json::from_value(fields).unwrap();
        let entity = EntityRef::new(kind.to_owned(), "1");
        plan.put(&entity, Some(&fields));
        let (_, second) = listed_facts(texts(Lang::En), &plan, &entity, &fields, None);
        second.replace('\u{a0}', " ")
    }

    #[test]
    fn each_list_tells_what_matters_for_it() {
        let table = [
            (
                "measure",
                json!({ "text": "Second line", "due": "2026-03-01", "done_on": "2026-02-01", "note": "x" }),
                "Done on: 1 February 2026",
            ),
            (
                "measure",
                json!({ "text": "Second line", "due": "2026-03-01" }),
                "1 March 2026",
            ),
            (
                "kit",
                json!({ "name": "Router", "place": "Cellar" }),
                "Cellar · Last tried: never",
            ),
            (
                "kit",
                json!({ "name": "Router", "last_tried": "2026-02-01" }),
                "Last tried: 1 February 2026",
            ),
            (
                "procedure",
                json!({ "name": "Till", "text": "Long story", "alternative": "On paper" }),
                "On paper",
            ),
            (
                "risk",
                json!({ "cause": "storm", "treatment": "accept" }),
                "Treatment: accept · Checked on: never",
            ),
        ];
        for (kind, fields, expected) in table {
            let told = second(kind, fields.clone());
            assert!(told.contains(expected), "{kind} {fields}: {told}");
        }
        let done = second("measure", json!({ "due": "2026-03-01", "done_on": "2026-02-01" }));
        assert!(!done.contains("March"), "what is done is not due: {done}");
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        let told = second(
            "procedure",
            json!({ "name": "Till", "alternative": "Write each sale down, with the amount and the way of paying. ".repeat(5) }),
        );
        assert!(
            told.ends_with('…') && told.chars().count() < MOST_SIGNS + 40,
            "{told}"
        );
        assert!(!told.contains(".…") && !told.contains(" …"), "{told}");
    }

    #[test]
    fn every_field_that_a_list_tells_is_one_of_its_table() {
        for kind in Plan::KINDS {
            for told in told_of(kind).into_iter().flatten() {
                let fields = match told {
                    Plain(field) | Named(field) | Ever(field) | IfYes(field) => vec![field],
                    Either(field, other) => vec![field, other],
                };
                for field in fields {
                    assert!(Plan::field_names(kind).contains(field), "{kind} has no {field}");
                }
            }
        }
    }
}
