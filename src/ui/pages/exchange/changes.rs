//! The changes of a file in words.

use crate::domain::record::{Fields, Record};
use crate::domain::{Company, Contact, EntityRef, Number, Plan, Step};
use crate::i18n::{Texts, field_label, fill, format};
use crate::replica::preview::{Change, ChangeKind, Preview};

use super::entry_name;

/// What people look for first when a plan comes in.
const FIRST_KINDS: &[&str] = &[Company::KIND, Contact::KIND, Number::KIND, Step::KIND];

/// Fields that say nothing to people: where a row stands in a list.
const SILENT: &[&str] = &["order", "post", "slot"];

/// One change as the screen tells it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ShownChange {
    /// What it changes.
    pub(super) id: EntityRef,
    /// "Contact: Els MAES".
    pub(super) title: String,
    /// Field by field, before and after.
    pub(super) lines: Vec<String>,
}

/// The people of this device and of the file, to name whose a number is.
pub(super) fn people(here: &Plan, preview: &Preview) -> Plan {
    let mut people = Plan {
        contacts: here.contacts.clone(),
        ..Plan::default()
    };
    for change in preview
        .changes
        .iter()
        .filter(|change| change.entity().kind == Contact::KIND)
    {
        if change.after.is_some() {
            people.put(change.entity(), change.after.as_ref());
        }
    }
    people
}

/// The changes of these kinds.
pub(super) fn of_kind(texts: &Texts, people: &Plan, preview: &Preview, kind: ChangeKind) -> Vec<ShownChange> {
    let mut those: Vec<&Change> = preview
        .changes
        .iter()
        .filter(|change| change.kind == kind)
        .collect();
    let place = |kind: &str| FIRST_KINDS.iter().position(|first| *first == kind);
    those.sort_by_key(|change| place(&change.entity().kind).unwrap_or(FIRST_KINDS.len()));
    those
        .into_iter()
        .map(|change| shown(texts, people, change))
        .collect()
}

fn shown(texts: &Texts, people: &Plan, change: &Change) -> ShownChange {
    let id = change.entity().clone();
    let nothing = Fields::new();
    let before = change.before.as_ref().unwrap_or(&nothing);
    let theirs = change.theirs().shown();
    let after = match change.kind {
        ChangeKind::BothChanged => theirs.as_ref(),
        _ => change.after.as_ref(),
    };
    let after = after.unwrap_or(&nothing);
    let is_removed = after.is_empty();
    let named = if is_removed { before } else { after };
    let lines = match change.kind {
        // The title says it; a new plan of hundreds of entries is to be read at a glance.
        ChangeKind::Added | ChangeKind::Removed => Vec::new(),
        _ if is_removed => vec![texts.preview.removed.to_owned()],
        _ => lines(texts, people, &id, before, after, change.kind),
    };
    ShownChange {
        title: entry_name::titled(texts, people, &id, named),
        lines,
        id,
    }
}

fn lines(
    texts: &Texts,
    people: &Plan,
    id: &EntityRef,
    before: &Fields,
    after: &Fields,
    kind: ChangeKind,
) -> Vec<String> {
    let mut fields: Vec<&String> = before.keys().chain(after.keys()).collect();
    fields.sort_unstable();
    fields.dedup();
    let differs =
        |field: &&String| before.get(*field) != after.get(*field) && !SILENT.contains(&field.as_str());
    let word = |fields: &Fields, field: &str| match entry_name::value(texts, people, id, field, fields) {
        value if value.is_empty() => texts.preview.empty_value.to_owned(),
        value => value,
    };
    let told = |field: &String| {
        let (was, is) = (word(before, field), word(after, field));
        let both = match kind {
            ChangeKind::BothChanged => format!(
                "{}; {}",
                format::with_colon(texts.lang, texts.preview.here, &was),
                format::with_colon(texts.lang, texts.preview.in_the_file, &is),
            ),
            _ => fill(texts.preview.from_to, &[("before", &was), ("after", &is)]),
        };
        format::with_colon(texts.lang, &field_label(texts, &id.kind, field), &both)
    };
    fields.into_iter().filter(differs).map(told).collect()
}

/// The name of the company whose plan comes in, when the file brings another one than is here.
pub(super) fn company(preview: &Preview) -> Option<String> {
    let company = preview
        .changes
        .iter()
        .find(|change| change.entity().kind == Company::KIND)?;
    let name = company.theirs().shown()?.get("name")?.as_str()?.to_owned();
    Some(name).filter(|name| !name.is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use crate::i18n::{Lang, texts};
    use crate::replica::file::{read, write};
    use crate::replica::preview::compare;
    use crate::replica::{Replica, SessionId};

    fn named(replica: &mut Replica, name: &str) {
        let id = Id::<Contact>::from_bits(9).entity();
        let fields: Fields = [("last_name".to_owned(), name.into())].into();
        replica.commit(&id, Some(&fields), 1, "");
    }

    #[test]
    fn a_change_on_both_sides_shows_both_values_whichever_is_newer() {
        let mut here = Replica::new(SessionId::from_bits(1));
        let mut there = Replica::new(SessionId::from_bits(2));
        named(&mut here, "Maes");
        named(&mut there, "Peeters");
        for (ours, theirs) in [(&here, &there), (&there, &here)] {
            let preview = compare(ours, &read(&write(theirs.entities())).unwrap());
            let people = people(&Plan::default(), &preview);
            let shown = of_kind(texts(Lang::En), &people, &preview, ChangeKind::BothChanged);
            let line = shown.first().and_then(|change| change.lines.first()).unwrap();
            assert!(line.contains("Maes") && line.contains("Peeters"), "{line}");
        }
    }
}
