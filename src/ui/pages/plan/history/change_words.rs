//! A change in words.

use crate::domain::gathered;
use crate::domain::record::{Fields, Record, Value};
use crate::domain::{Activity, EntityRef, Number, Plan, Timestamp, Validation};
use crate::i18n::{Texts, entry_name, field_label, field_value, fill, format, label_and_member};
use crate::replica::changes::{Act, Change, FieldChange};

/// Fields that say nothing to people: where a row stands in a list, the machine's own marks.
const SILENT: &[&str] = &["order", "post", "slot"];

/// "Line: Fibre", by what the entry is called now, or was before it went.
pub fn what(texts: &Texts, plan: &Plan, change: &Change) -> String {
    let fields = plan.fields_of(&change.entity).unwrap_or_else(|| {
        let known = change.fields.iter();
        let known = known.filter_map(|field| {
            let value = field.before.clone().or_else(|| field.after.clone())?;
            Some((field.field.clone(), value))
        });
        gathered(known)
    });
    entry_name::titled(texts, plan, &change.entity, &fields)
}

/// "Changed: Els, 23/11/2026 14:02".
pub fn who_and_when(texts: &Texts, change: &Change, offset_min: i16) -> String {
    let act = match change.act {
        Act::Added => texts.preview.added,
        Act::Changed => texts.preview.changed,
        Act::Removed => texts.preview.removed,
    };
    let ms = i64::try_from(change.stamp.ms).unwrap_or(i64::MAX);
    let moment = format::moment(texts.lang, Timestamp::new(ms, offset_min));
    let name = match change.author.trim() {
        "" => texts.events.somebody,
        name => name,
    };
    let by = fill(texts.preview.by_whom, &[("name", name), ("moment", &moment)]);
    format::with_colon(texts.lang, act, &by)
}

/// The fields of a change that say something to people.
pub fn told_fields(change: &Change) -> impl Iterator<Item = &FieldChange> {
    let kind = change.entity.kind.clone();
    change.fields.iter().filter(move |field| {
        let is_mark = kind == Validation::KIND
            && (field.field.contains("fingerprint") || field.field.starts_with("parts/"));
        !is_mark && !SILENT.contains(&field.field.as_str())
    })
}

/// A field's label, and "A becomes B", "Payments, added", or the one value that it got or had.
pub fn field_words(texts: &Texts, plan: &Plan, change: &Change, field: &FieldChange) -> (String, String) {
    let kind = change.entity.kind.as_ref();
    let FieldChange {
        field,
        before,
        is_before_known,
        after,
    } = field;
    let has_ticks = [before, after]
        .iter()
        .any(|value| matches!(value, Some(Value::Bool(_))));
    if let ((label, Some(member)), true) = (label_and_member(texts, plan, kind, field), has_ticks) {
        return (
            member_label(texts, kind, field, label),
            ticked(texts, change.act, after, &member),
        );
    }
    let label = field_label(texts, plan, kind, field);
    let words = |value: &Option<Value>| match value {
        // What nobody ticked is a no.
        None if has_ticks => texts.answers.no_inline.to_owned(),
        None => texts.preview.empty_value.to_owned(),
        Some(value) => {
            let name = field.split_once('/').map_or(field.as_str(), |(name, _)| name);
            field_value(texts, plan, kind, name, value)
        }
    };
    let text = match change.act {
        Act::Added => words(after),
        Act::Removed => words(before),
        // A tick is only written where there was none.
        Act::Changed if !is_before_known && !has_ticks => {
            fill(texts.plan_care.from_unknown, &[("after", &words(after))])
        }
        Act::Changed => fill(
            texts.preview.from_to,
            &[("before", &words(before)), ("after", &words(after))],
        ),
    };
    (label, text)
}

/// One of several that were ticked or named; of a whole entry its name says it.
fn ticked(texts: &Texts, act: Act, after: &Option<Value>, member: &str) -> String {
    let template = match (act, after) {
        (Act::Added | Act::Removed, _) => return member.to_owned(),
        (Act::Changed, Some(Value::Bool(true))) => texts.plan_care.member_added,
        (Act::Changed, _) => texts.plan_care.member_removed,
    };
    fill(template, &[("name", member)])
}

fn member_label(texts: &Texts, kind: &str, field: &str, label: String) -> String {
    match (kind, field.split_once('/')) {
        (Activity::KIND, Some(("depends_on", _))) => texts.plan_care.depends_on.to_owned(),
        _ => label,
    }
}

/// Whether a value of this change is somebody's private number, hidden until tapped. What the number is marked as now,
/// what it was marked as before and after: the strictest counts.
pub fn is_private(plan: &Plan, change: &Change) -> bool {
    let entity: &EntityRef = &change.entity;
    if entity.kind != Number::KIND {
        return false;
    }
    let with_reach = |reach: Option<&Value>| {
        let marked: Fields = gathered(reach.map(|reach| ("reach".to_owned(), reach.clone())));
        entry_name::is_hidden(entity, "value", &marked)
    };
    let now = plan.fields_of(entity).unwrap_or_default();
    let changed = change.fields.iter().filter(|field| field.field == "reach");
    let mut marks = changed.flat_map(|field| [field.before.as_ref(), field.after.as_ref()]);
    with_reach(now.get("reach")) || marks.any(with_reach)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Contact, Id};
    use crate::i18n::{Lang, texts};
    use crate::replica::changes::changes;
    use crate::replica::{Replica, SessionId};
    use serde_json::json;

    /// What the history says of the changes of one entity, each field with its value; the newest write is the last.
    fn told(entity: &EntityRef, writes: &[Value]) -> Vec<Vec<(String, String)>> {
        let mut replica = Replica::new(SessionId::from_bits(1));
        let mut earlier = Vec::new();
        for (at, write) in (1..).zip(writes) {
            let fields: Fields = write
                .as_object()
                .into_iter()
                .flatten()
                .map(|(k, v)| (k.clone(), v.clone()))
                .collect();
            let committed = replica.commit(entity, Some(&fields), at, "An");
            earlier.extend(committed.into_iter().flat_map(|done| done.superseded));
        }
        let mut plan = Plan::default();
        let payments = Activity {
            name: "Payments".into(),
            ..Activity::default()
        };
        plan.activities.insert(Id::from_bits(5), payments);
        let all = replica.get(entity).map(|entity| changes(entity, &earlier));
        let words = |change: &Change| {
            let fields = told_fields(change);
            fields
                .map(|field| field_words(texts(Lang::En), &plan, change, field))
                .collect()
        };
        all.unwrap_or_default().iter().map(words).collect()
    }

    fn pair(label: &str, text: &str) -> (String, String) {
        (label.to_owned(), text.to_owned())
    }

    #[test]
    fn what_is_ticked_or_named_reads_as_people_say_it() {
        let needs = Id::<Activity>::from_bits(5).to_string();
        let said = told(
            &Id::<Activity>::from_bits(7).entity(),
            &[
                json!({ "name": "Shop", "needs/electricity": true }),
                json!({ "name": "Shop", "needs/electricity": true, format!("depends_on/{needs}"): true }),
                json!({ "name": "Shop", format!("depends_on/{needs}"): true }),
                json!({ "name": "Shop" }),
            ],
        );
        let depends = "Depends on";
        assert_eq!(said.get(1), Some(&vec![pair(depends, "Payments, added")]));
        assert!(
            said.get(2)
                .is_some_and(|rows| rows.iter().any(|(_, text)| text == "electricity, taken out")),
            "{said:?}"
        );
        assert!(
            said.get(3)
                .is_some_and(|rows| rows.contains(&pair(depends, "Payments, taken out"))),
            "{said:?}"
        );
        assert!(
            said.first()
                .is_some_and(|rows| rows.iter().any(|(_, text)| text == "electricity")),
            "{said:?}"
        );
    }

    #[test]
    fn what_was_not_ticked_was_a_no() {
        let said = told(
            &Id::<Contact>::from_bits(7).entity(),
            &[
                json!({ "first_name": "Els" }),
                json!({ "first_name": "Els", "crisis_team": true, "floor": "2" }),
            ],
        );
        let texts: Vec<&str> = said
            .iter()
            .skip(1)
            .flatten()
            .map(|(_, text)| text.as_str())
            .collect();
        assert_eq!(texts, ["no becomes yes", "empty becomes 2"]);
    }
}
