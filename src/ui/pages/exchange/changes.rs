//! The changes of a file in words.

use crate::domain::Sorting;
use crate::domain::command::Doubts;
use crate::domain::record::{Fields, Record, Value};
use crate::domain::{Company, Contact, EntityRef, Number, Plan, Step};
use crate::i18n::{Texts, field_label, fill, format};
use crate::replica::is_silent;
use crate::replica::preview::{Change, ChangeKind, Preview};
use crate::state::Session;

use crate::i18n::entry_name;

/// What people look for first when a plan comes in.
const FIRST_KINDS: &[&str] = &[Company::KIND, Contact::KIND, Number::KIND, Step::KIND];

/// One change as the screen tells it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ShownChange {
    /// What it changes.
    pub(super) id: EntityRef,
    /// "Contact: Els MAES".
    pub(super) title: String,
    /// What of it will not do what it looks like, a sentence each.
    pub(super) doubts: Vec<String>,
    /// Field by field, before and after.
    pub(super) lines: Vec<String>,
}

/// The plan of this device with what the file adds and changes, and with what was removed here, to name what entries
/// point to.
pub(super) fn known(here: &Plan, preview: &Preview) -> Plan {
    let mut known = here.clone();
    for (entity, fields) in &preview.gone_here {
        known.put(entity, Some(fields));
    }
    for change in preview.changes.iter().filter(|change| change.after.is_some()) {
        known.put(change.entity(), change.after.as_ref());
    }
    known
}

/// The changes of this kind: those with something wrong first, for nobody reads hundreds.
pub(super) fn of_kind(texts: &Texts, known: &Plan, preview: &Preview, kind: ChangeKind) -> Vec<ShownChange> {
    let those = preview.changes.iter().filter(|change| change.kind == kind);
    let mut shown: Vec<ShownChange> = those.map(|change| shown(texts, known, change)).collect();
    let place = |kind: &str| FIRST_KINDS.iter().position(|first| *first == kind);
    shown.order_by_key(|change| {
        let place = place(&change.id.kind).unwrap_or(FIRST_KINDS.len());
        (change.doubts.is_empty(), place)
    });
    shown
}

/// How many entries of each part a file brings, what people look for first in front; a number goes with its contact, and
/// the template's rows in which nobody stands are counted apart.
pub(super) fn counts(texts: &'static Texts, preview: &Preview) -> Vec<(&'static str, usize)> {
    let heading = |change: &Change| match change.entity().kind.as_ref() {
        Contact::KIND if is_to_fill(change) => texts.contacts.to_fill,
        Contact::KIND => texts.plan.contacts,
        Step::KIND => texts.steps.own_steps,
        kind => match texts.plan_parts.of(kind) {
            Some((heading, _)) => heading,
            None => texts.kinds.name(kind),
        },
    };
    let changes = preview.changes.iter();
    let mut changes: Vec<&Change> = changes
        .filter(|change| change.entity().kind != Number::KIND)
        .collect();
    changes.order_by_key(|change| {
        let place = FIRST_KINDS
            .iter()
            .position(|first| *first == change.entity().kind);
        (place.unwrap_or(FIRST_KINDS.len()), is_to_fill(change))
    });
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for heading in changes.into_iter().map(heading) {
        match counts.iter_mut().find(|(other, _)| *other == heading) {
            Some((_, count)) => *count += 1,
            None => counts.push((heading, 1)),
        }
    }
    counts
}

fn is_to_fill(change: &Change) -> bool {
    let fields = change
        .after
        .as_ref()
        .filter(|_| change.entity().kind == Contact::KIND);
    fields.is_some_and(|fields| Contact::fold(fields, &mut Vec::new()).is_to_fill())
}

fn shown(texts: &Texts, known: &Plan, change: &Change) -> ShownChange {
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
        _ => {
            let authors: Vec<&str> = change
                .authors()
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .collect();
            lines(texts, known, change, before, after, &authors)
        }
    };
    ShownChange {
        title: entry_name::titled(texts, known, &id, named),
        doubts: doubts(texts, known, &id, after),
        lines,
        id,
    }
}

fn doubts(texts: &Texts, known: &Plan, id: &EntityRef, fields: &Fields) -> Vec<String> {
    let Doubts { faults, misleading } = Doubts::of(id, fields);
    let told = |field: &str, sentence: &str| {
        format::with_colon(texts.lang, &field_label(texts, known, &id.kind, field), sentence)
    };
    let faults = faults.iter().map(|found| {
        let sentence = texts.refusals.fault(texts, found.field, &found.fault);
        told(found.field, &sentence)
    });
    let misleading = misleading
        .iter()
        .map(|field| told(field, texts.preview.misleading));
    faults.chain(misleading).collect()
}

fn lines(
    texts: &Texts,
    known: &Plan,
    change: &Change,
    before: &Fields,
    after: &Fields,
    authors: &[&str],
) -> Vec<String> {
    let id = change.entity();
    let there = match authors {
        [] => texts.preview.in_the_file.to_owned(),
        names => fill(
            texts.preview.in_the_file_by,
            &[("names", &format::list(texts.lang, names))],
        ),
    };
    let mut fields: Vec<&String> = before.keys().chain(after.keys()).collect();
    fields.order();
    fields.dedup();
    // What was removed here has no value of its own to choose.
    let is_both = |field: &String| {
        change.kind == ChangeKind::BothChanged && (change.before.is_none() || change.disputed.contains(field))
    };
    // In a field that only one side changed nothing is to be chosen: what comes of it counts.
    let joined = change.after.as_ref().unwrap_or(after);
    let comes = |field: &String| if is_both(field) { after } else { joined };
    let differs = |field: &&String| before.get(*field) != comes(field).get(*field) && !is_silent(field);
    let is_yes_or_no = |field: &str| {
        [before, after]
            .iter()
            .any(|fields| fields.get(field).is_some_and(Value::is_boolean))
    };
    let word = |fields: &Fields, field: &str| match entry_name::value(texts, known, id, field, fields) {
        value if !value.is_empty() => value,
        // Neither ticked nor a member: that is a no.
        _ if is_yes_or_no(field) => texts.answers.no_inline.to_owned(),
        _ => texts.preview.empty_value.to_owned(),
    };
    let told = |field: &String| {
        let (was, is) = (word(before, field), word(comes(field), field));
        let label = field_label(texts, known, &id.kind, field);
        match is_both(field) {
            true => vec![
                label,
                format::with_colon(texts.lang, texts.preview.here, &was),
                format::with_colon(texts.lang, &there, &is),
            ],
            false => {
                let change = fill(texts.preview.from_to, &[("before", &was), ("after", &is)]);
                vec![format::with_colon(texts.lang, &label, &change)]
            }
        }
    };
    fields.into_iter().filter(differs).flat_map(told).collect()
}

/// The name of the company whose plan comes in, when the file brings another one than is here.
pub(super) fn company(preview: &Preview) -> Option<String> {
    let company = of_company(preview)?;
    let name = company.theirs().shown()?.get("name")?.as_str()?.to_owned();
    Some(name).filter(|name| !name.is_empty())
}

/// The company on this device and that of the file, when both are named and differ. One that was renamed is the same.
pub(super) fn other_company(session: Session, preview: &Preview) -> Option<(String, String)> {
    let mine = session.with_untracked(|plan| plan.company.name.clone());
    let theirs = company(preview)?;
    let is_renamed = of_company(preview).is_some_and(|company| company.is_related);
    (!mine.is_empty() && mine != theirs && !is_renamed).then_some((mine, theirs))
}

fn of_company(preview: &Preview) -> Option<&Change> {
    let mut changes = preview.changes.iter();
    changes.find(|change| change.entity().kind == Company::KIND)
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
    fn a_changed_line_reads_in_words_with_the_names_of_what_it_points_to() {
        let fields = |value: serde_json::Value| -> Fields { serde_json::from_value(value).unwrap() };
        let step = Id::<Step>::from_bits(3).entity();
        let els = Id::<Contact>::from_bits(9);
        let mut here = Replica::new(SessionId::from_bits(1));
        here.commit(
            &step,
            Some(&fields(serde_json::json!({"text": "Till on 4G"}))),
            1,
            "",
        );
        let mut there = Replica::new(SessionId::from_bits(2));
        for entity in here.entities() {
            there.join(entity.clone(), 2);
        }
        let name = fields(serde_json::json!({"first_name": "Els"}));
        there.commit(&els.entity(), Some(&name), 3, "");
        let after = fields(serde_json::json!({
            "text": "Till on 4G", "owner": els.to_string(), "needs/mobile_data": true, "from_class": "major",
        }));
        there.commit(&step, Some(&after), 4, "");
        let preview = compare(&here, &read(&write(there.entities())).unwrap());
        let known = known(&Plan::default(), &preview);
        let shown = of_kind(texts(Lang::En), &known, &preview, ChangeKind::Changed);
        assert_eq!(
            shown.first().unwrap().lines,
            [
                "From which class on: empty becomes major",
                "What has to work for it: mobile data: no becomes yes",
                "Who does this: empty becomes Els",
            ]
        );
    }

    #[test]
    fn a_change_on_both_sides_shows_both_values_whichever_is_newer() {
        let mut here = Replica::new(SessionId::from_bits(1));
        let mut there = Replica::new(SessionId::from_bits(2));
        named(&mut here, "Maes");
        named(&mut there, "Peeters");
        for (ours, theirs) in [(&here, &there), (&there, &here)] {
            let preview = compare(ours, &read(&write(theirs.entities())).unwrap());
            let known = known(&Plan::default(), &preview);
            let shown = of_kind(texts(Lang::En), &known, &preview, ChangeKind::BothChanged);
            let line = shown.first().unwrap().lines.join(" ");
            assert!(line.contains("Maes") && line.contains("Peeters"), "{line}");
        }
    }

    #[test]
    fn what_one_side_alone_changed_is_nothing_to_choose() {
        let (mut here, mut there, els, _) = two_who_know_els();
        let change = |replica: &mut Replica, at: u64, last: &str, more: (&str, &str)| {
            let fields = [("first_name", "Els"), ("last_name", last), more];
            let fields = fields.map(|(field, value)| (field.to_owned(), value.into()));
            replica.commit(&els, Some(&fields.into()), at, "");
        };
        change(&mut here, 3, "Maes", ("floor", "2"));
        change(&mut there, 4, "Peeters", ("desk", "B12"));
        let preview = compare(&here, &read(&write(there.entities())).unwrap());
        let known = known(&Plan::default(), &preview);
        let shown = of_kind(texts(Lang::En), &known, &preview, ChangeKind::BothChanged);
        let lines = &shown.first().unwrap().lines;
        assert_eq!(
            lines,
            &[
                "Desk or room: empty becomes B12",
                "Surname",
                "Here: Maes",
                "In the file: Peeters"
            ]
        );
    }

    /// Els with her mobile, on two devices.
    fn two_who_know_els() -> (Replica, Replica, EntityRef, EntityRef) {
        let els = Id::<Contact>::from_bits(9).entity();
        let mobile = Id::<Number>::from_bits(5).entity();
        let mut here = Replica::new(SessionId::from_bits(1));
        let name: Fields = [("first_name".to_owned(), "Els".into())].into();
        here.commit(&els, Some(&name), 1, "");
        let number: Fields = [
            ("contact".to_owned(), Value::from(els.key.as_str())),
            ("value".to_owned(), "+32470111111".into()),
        ]
        .into();
        here.commit(&mobile, Some(&number), 1, "");
        let mut there = Replica::new(SessionId::from_bits(2));
        for entity in here.entities() {
            there.join(entity.clone(), 2);
        }
        (here, there, els, mobile)
    }

    #[test]
    fn a_file_is_counted_in_people_and_not_in_rows_that_wait_for_somebody() {
        let mut there = Replica::new(SessionId::from_bits(2));
        named(&mut there, "Maes");
        for bits in [1, 2] {
            let row: Fields = [("post".to_owned(), "insurer".into())].into();
            there.commit(&Id::<Contact>::from_bits(bits).entity(), Some(&row), 1, "");
        }
        let number: Fields = [("value".to_owned(), "112".into())].into();
        there.commit(&Id::<Number>::from_bits(5).entity(), Some(&number), 1, "");
        let step: Fields = [("text".to_owned(), "Till on 4G".into())].into();
        there.commit(&Id::<Step>::from_bits(3).entity(), Some(&step), 1, "");
        let here = Replica::new(SessionId::from_bits(1));
        let preview = compare(&here, &read(&write(there.entities())).unwrap());
        let texts = texts(Lang::En);
        assert_eq!(
            counts(texts, &preview),
            [
                (texts.plan.contacts, 1),
                (texts.contacts.to_fill, 2),
                (texts.steps.own_steps, 1)
            ]
        );
    }

    fn titles(here: &Replica, there: &Replica) -> Vec<String> {
        let preview = compare(here, &read(&write(there.entities())).unwrap());
        let mut plan = Plan::default();
        for entity in here.entities() {
            plan.put(entity.id(), entity.shown().as_ref());
        }
        let known = known(&plan, &preview);
        let kinds = [
            ChangeKind::BothChanged,
            ChangeKind::Changed,
            ChangeKind::Removed,
            ChangeKind::Added,
        ];
        let all = kinds.map(|kind| of_kind(texts(Lang::En), &known, &preview, kind));
        all.into_iter().flatten().map(|change| change.title).collect()
    }

    #[test]
    fn a_removed_number_is_named_by_its_contact_and_its_digits() {
        let with_other_value = |replica: &mut Replica, mobile: &EntityRef| {
            let mut fields = replica.get(mobile).and_then(|entity| entity.shown()).unwrap();
            fields.insert("value".to_owned(), "+32470222222".into());
            replica.commit(mobile, Some(&fields), 5, "");
        };
        let old = "Number: Els, +32\u{a0}470\u{a0}11\u{a0}11\u{a0}11";
        let new = "Number: Els, +32\u{a0}470\u{a0}22\u{a0}22\u{a0}22";
        // Whether the other side gave the number another value; whether it went here or there; alone or with Els.
        for (is_changed, is_removed_here, goes_with_els, expected) in [
            (false, false, false, old),
            (false, false, true, old),
            (true, false, false, new),
            (true, false, true, new),
            (true, true, false, new),
            (true, true, true, new),
        ] {
            let (mut here, mut there, els, mobile) = two_who_know_els();
            let (remover, other) = match is_removed_here {
                true => (&mut here, &mut there),
                false => (&mut there, &mut here),
            };
            if is_changed {
                with_other_value(other, &mobile);
            }
            remover.commit(&mobile, None, 6, "");
            if goes_with_els {
                remover.commit(&els, None, 6, "");
            }
            let titles = titles(&here, &there);
            assert!(
                titles.iter().any(|title| title == expected),
                "{is_changed} {is_removed_here} {goes_with_els}: {titles:?}"
            );
        }
    }
}
