//! Readers that other people wrote judge the tables and address books that go out.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::{Contact, Number, NumberKind, Plan, Reach};
use plan_b::i18n::{Lang, texts};
use plan_b::output::{csv, vcard};

use super::contacts_people::company;

/// The numbers of somebody that may go out.
fn numbers<'a>(plan: &'a Plan, contact: &Contact) -> Vec<&'a Number> {
    let found = plan.contacts.iter().find(|(_, other)| *other == contact);
    let (id, _) = found.unwrap();
    let own = plan.numbers.values().filter(|number| number.contact == *id);
    own.filter(|number| number.reach != Reach::CrisisTeam).collect()
}

#[test]
fn another_reader_finds_every_row_and_cell_of_a_table() {
    let plan = company();
    let text = csv::contacts(&plan, texts(Lang::Nl));
    let text = text.strip_prefix('\u{FEFF}').unwrap();
    // Rows of unequal length are an error to it.
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let headings: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let place = |heading: &str| headings.iter().position(|other| other == heading).unwrap();
    let (last_name, note, private, operators) = (
        place("Naam"),
        place("Opmerking"),
        place("Privénummers"),
        place("Operator per nummer"),
    );
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 300);
    let by_name: BTreeMap<&str, _> = rows
        .iter()
        .map(|row| (row.get(last_name).unwrap(), row))
        .collect();
    for contact in plan.contacts.values() {
        let row = by_name[contact.last_name.as_str()];
        let unguarded = |cell: &str| match cell.strip_prefix('\'') {
            Some(text) if text.trim_start_matches('\'').starts_with(['=', '+', '-', '@']) => text.to_owned(),
            _ => cell.to_owned(),
        };
        assert_eq!(unguarded(&row[note]), contact.note);
        let own = numbers(&plan, contact);
        let hidden = own.iter().filter(|number| number.reach.is_private()).count();
        assert_eq!(
            row[private].split(", ").filter(|cell| !cell.is_empty()).count(),
            hidden
        );
        let operators = row[operators].lines().count();
        let known = own.iter().filter(|number| !number.operator.is_empty()).count();
        assert_eq!(operators, known, "one line a number");
    }
}

#[test]
fn another_reader_finds_everybody_with_every_number_in_an_address_book() {
    let plan = company();
    let text = vcard::contacts(&plan);
    let cards: Vec<_> = ical::VcardParser::new(text.as_bytes())
        .map(Result::unwrap)
        .collect();
    assert_eq!(cards.len(), 300);
    let value = |card: &ical::parser::vcard::component::VcardContact, name: &str| {
        let found = card.properties.iter().find(|property| property.name == name);
        found
            .and_then(|property| property.value.clone())
            .unwrap_or_default()
    };
    for (card, contact) in cards.iter().zip(plan.contacts.values()) {
        let name = format!("{};{};;;", contact.last_name, contact.first_name);
        assert_eq!(value(card, "N"), name);
        assert_eq!(unescaped(&value(card, "NOTE")), contact.note, "{name}");
        let found: BTreeSet<(String, bool, Option<String>)> = card
            .properties
            .iter()
            .filter(|property| ["TEL", "EMAIL"].contains(&property.name.as_str()))
            .map(|property| {
                let parameters = property.params.iter().flatten();
                let mut operator = None;
                for (name, values) in parameters {
                    if name == "X-PLANB-OPERATOR" {
                        operator = Some(values.join(","));
                    }
                }
                (
                    property.value.clone().unwrap(),
                    property.name == "EMAIL",
                    operator,
                )
            })
            .collect();
        let expected: BTreeSet<(String, bool, Option<String>)> = numbers(&plan, contact)
            .into_iter()
            .map(|number| {
                let operator = number.operator.replace('^', "^^").replace('"', "^'");
                (
                    number.value.clone(),
                    number.kind == NumberKind::Email,
                    Some(operator).filter(|operator| !operator.is_empty()),
                )
            })
            .collect();
        assert_eq!(found, expected, "{name}");
    }
}

/// The reader leaves the escapes of a text to whoever asks (RFC 2426, 4).
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => out.extend(
                signs
                    .next()
                    .map(|escaped| if escaped == 'n' { '\n' } else { escaped }),
            ),
            _ => out.push(sign),
        }
    }
    out
}
