//! A change in words.

use crate::domain::gathered;
use crate::domain::record::{Fields, Record, Value};
use crate::domain::{EntityRef, Number, Plan, Timestamp, Validation};
use crate::i18n::{Texts, entry_name, field_label, field_value, fill, format};
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

/// A field's label, and "A becomes B" or the one value that it got or had.
pub fn field_words(texts: &Texts, plan: &Plan, change: &Change, field: &FieldChange) -> (String, String) {
    let entity = &change.entity;
    let label = field_label(texts, plan, &entity.kind, &field.field);
    let words = |value: &Option<Value>| match value {
        None => texts.preview.empty_value.to_owned(),
        Some(value) => {
            let name = field
                .field
                .split_once('/')
                .map_or(field.field.as_str(), |(name, _)| name);
            field_value(texts, plan, &entity.kind, name, value)
        }
    };
    let text = match change.act {
        Act::Added => words(&field.after),
        Act::Removed => words(&field.before),
        Act::Changed => fill(
            texts.preview.from_to,
            &[("before", &words(&field.before)), ("after", &words(&field.after))],
        ),
    };
    (label, text)
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
