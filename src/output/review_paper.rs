//! The post-incident review as a paper, in the template's order (step 6.1): what somebody wrote, else what the log knows
//! with where it comes from.

use super::log_paper::{incident_title, is_drill};
use super::paper::{Paper, PaperPart, PaperRow};
use super::timeline_picture::Timeline;
use crate::domain::order::in_owners_order;
use crate::domain::plan_version::approved_version;
use crate::domain::prefill::prefill;
use crate::domain::record::{Fields, Record, Value};
use crate::domain::{
    Action, Answer, Date, Id, Incident, ManagementReaction, Plan, Preparedness, Review, ReviewBlock,
    Timestamp,
};
use crate::i18n::known_words::{
    kept_words, known_from, known_text, recovered_from, recovered_line, recovered_name,
};
use crate::i18n::{Texts, field_label, field_value, format};

/// The whole review: the twelve blocks, then the actions.
pub fn review_paper(words: &Texts, plan: &Plan, incident: Id<Incident>, now: Timestamp) -> Paper {
    let id = Review::id_for(incident);
    let review = plan.reviews.get(&id).cloned().unwrap_or_default();
    let fields = review.fields();
    let facts = prefill(plan, incident, now);
    let timeline = Timeline::of(words, plan, incident, now).unwrap_or_default();
    let day = timeline.started.date();
    let said = Said {
        words,
        plan,
        fields: &fields,
        facts: &facts,
        day,
    };
    let mut parts = Vec::new();
    for (number, block) in (1..).zip(ReviewBlock::ALL) {
        let mut part = PaperPart {
            heading: format!("{number}. {}", words.review_words.block(*block)),
            ..PaperPart::default()
        };
        if *block == ReviewBlock::Facts {
            let number = plan.incidents.get(&incident).map(|head| head.number.clone());
            let number = PaperRow::new(words.review_words.number, number.unwrap_or_default());
            part.rows.push(number.from(words.review_words.from_head));
        }
        for field in block.fields().iter().filter(|field| !field.ends_with("_text")) {
            part.rows.push(said.row(field));
            if *field == "recovery" && !timeline.rows.is_empty() {
                part.picture = timeline.picture(words, plan);
                part.rows.extend(timeline.rows.iter().map(|one| {
                    let line = recovered_line(words, one, day);
                    let kept = kept_words(words, one.kept(now));
                    let note = if one.note.is_empty() {
                        String::new()
                    } else {
                        format!(". {}", one.note)
                    };
                    let said = format::with_colon(words.lang, &line, &format!("{kept}{note}"));
                    PaperRow::new(recovered_name(words, plan, one), said)
                        .from(recovered_from(words, one, day))
                }));
            }
        }
        part.rows.extend(own_rows(words, plan, *block, id));
        parts.push(part);
    }
    parts.push(actions(words, plan, incident));
    Paper {
        title: format::with_colon(
            words.lang,
            words.review_words.title,
            &incident_title(words, plan, incident),
        ),
        lead: lead(words, plan, &review, Review::due_of(plan, incident)),
        parts,
        drill: is_drill(plan, incident),
    }
}

struct Said<'a> {
    words: &'a Texts,
    plan: &'a Plan,
    fields: &'a Fields,
    facts: &'a std::collections::BTreeMap<&'static str, crate::domain::prefill::Known>,
    /// On which day the incident began.
    day: Date,
}

impl Said<'_> {
    /// A question with its words as one row.
    fn row(&self, field: &'static str) -> PaperRow {
        let text_field = Review::FIELDS
            .iter()
            .find(|name| name.strip_suffix("_text") == Some(field));
        let parts = [Some(field), text_field.copied()].into_iter().flatten();
        let (mut texts, mut sources) = (Vec::new(), Vec::new());
        for name in parts {
            let (text, source) = self.said(name);
            if !text.is_empty() {
                texts.push(text);
            }
            if !source.is_empty() && !sources.contains(&source) {
                sources.push(source);
            }
        }
        // What the log says may be a line each.
        let between = match texts.iter().any(|text| text.contains('\n')) {
            true => "\n",
            false => ". ",
        };
        PaperRow {
            label: label(self.words, self.plan, field),
            text: texts.join(between),
            source: sources.join("; "),
            field,
            ..PaperRow::default()
        }
    }

    /// What stands in a field, and where it comes from.
    fn said(&self, field: &str) -> (String, String) {
        match self.fields.get(field) {
            Some(value) => (written(self.words, self.plan, field, value), String::new()),
            None => match self.facts.get(field) {
                Some(known) => (
                    known_text(self.words, self.plan, known, self.day),
                    known_from(self.words, known, self.day),
                ),
                None => Default::default(),
            },
        }
    }
}

/// The name of a field of the review.
pub fn label(words: &Texts, plan: &Plan, field: &str) -> String {
    match field {
        "kind" => words.review_words.kind.to_owned(),
        _ => field_label(words, plan, Review::KIND, field),
    }
}

/// The template's three levels and answers are said in full.
fn written(words: &Texts, plan: &Plan, field: &str, value: &Value) -> String {
    let own = words.review_words;
    let code = value.as_str().unwrap_or_default();
    let level = match field {
        "management" => ManagementReaction::from_code(code).map(|level| match level {
            ManagementReaction::Open => "",
            ManagementReaction::NotEnough => own.management_no,
            ManagementReaction::Partly => own.management_partly,
            ManagementReaction::Fully => own.management_fully,
        }),
        "preparedness" => Preparedness::from_code(code).map(|level| match level {
            Preparedness::Open => "",
            Preparedness::Unprepared => own.prepared_no,
            Preparedness::Partly => own.prepared_partly,
            Preparedness::Fully => own.prepared_fully,
        }),
        "recovery" => crate::domain::RecoveryVerdict::from_code(code).map(|verdict| own.verdict(verdict)),
        "class" => crate::domain::Class::from_code(code).map(|class| words.classes.name(class)),
        _ if field.ends_with("_text") => None,
        _ => Answer::from_code(code).map(|answer| words.answers.name(answer)),
    };
    level.map_or_else(
        || field_value(words, plan, Review::KIND, field, value),
        str::to_owned,
    )
}

fn own_rows(words: &Texts, plan: &Plan, block: ReviewBlock, id: Id<Review>) -> Vec<PaperRow> {
    let of = id.entity().to_string();
    let rows = in_owners_order(&plan.own_rows, |row| &row.order).into_iter();
    let rows = rows.filter(|(_, row)| row.list == block.own_list() && row.of == of);
    rows.map(|(_, row)| {
        let answer = match row.answer {
            Answer::Open => "",
            answer => words.answers.name(answer),
        };
        let said = [answer, &row.text].into_iter().filter(|part| !part.is_empty());
        PaperRow::new(row.label.clone(), said.collect::<Vec<_>>().join(". "))
    })
    .collect()
}

/// The actions of an incident: text, who, by when, state.
fn actions(words: &Texts, plan: &Plan, incident: Id<Incident>) -> PaperPart {
    let rows = in_owners_order(&plan.actions, |row| &row.order).into_iter();
    let rows = rows.filter(|(_, row)| row.incident == Some(incident));
    PaperPart {
        heading: words.review_words.actions.to_owned(),
        rows: rows
            .map(|(_, row)| PaperRow::new(row.text.clone(), action_facts(words, plan, row)))
            .collect(),
        ..PaperPart::default()
    }
}

/// "Els MAES · By 1 March 2027 · To do · Line: fibre".
pub fn action_facts(words: &Texts, plan: &Plan, action: &Action) -> String {
    let fields = action.fields();
    let said = ["owner", "due", "state", "dropped_reason", "changes"]
        .into_iter()
        .filter_map(|name| {
            let value = match (name, fields.get(name)) {
                ("state", None) => Value::from(action.state.code()),
                (_, value) => value?.clone(),
            };
            Some(field_value(words, plan, Action::KIND, name, &value))
        });
    said.chain(version_words(words, plan, action))
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// In which version of the plan an action was done, and whether that was approved since; `None` for one that is to do,
/// or was done before that was asked.
pub fn version_words(words: &Texts, plan: &Plan, action: &Action) -> Option<String> {
    let own = words.review_words;
    match action.version {
        _ if action.nothing_to_change => Some(own.nothing_to_change.to_owned()),
        None => None,
        Some(version) => {
            let template = match version > approved_version(plan) {
                true => own.done_in_version,
                false => own.approved_in_version,
            };
            let version = format::number(words.lang, u64::from(version));
            Some(crate::i18n::fill(template, &[("version", &version)]))
        }
    }
}

fn lead(words: &Texts, plan: &Plan, review: &Review, due: Option<Date>) -> Vec<String> {
    let own = words.review_words;
    let date = |day| format::date(words.lang, day);
    let names = review.written_by.iter().filter_map(|id| plan.contacts.get(id));
    let names: Vec<String> = names.map(crate::domain::Contact::called).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let by = (!names.is_empty()).then(|| {
        let by = words.review_fields.written_by;
        format::with_colon(words.lang, by, &format::list(words.lang, &names))
    });
    let done = review
        .finished_on
        .map(|day| crate::i18n::fill(own.finished, &[("date", &date(day))]));
    let due = due.map(|day| crate::i18n::fill(own.due_on, &[("date", &date(day))]));
    by.into_iter().chain(done.or(due)).collect()
}
