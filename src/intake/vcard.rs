//! Cards of an address book (vCard 3.0 and 4.0, RFC 2426 and 6350; 2.1 with its quoted-printable), read tolerantly:
//! unknown properties are left out, a card without an end ends with the file.

use super::column::{Column, Detail};
use super::encoding::windows_1252;
use super::heading::{is_not_taken, kind_named};
use super::newcomer::{Intake, Newcomer, Place, Why, reach_named, set_fact, side_named};
use super::{IntakeFault, MOST_CONTACTS};
use crate::domain::text::{clean_line, clean_text};
use crate::domain::{NumberKind, Reach};

/// Properties that hold one of a few words, or a day.
pub(crate) const FACTS: &[(&str, Column)] = &[
    ("X-PLANB-CHANNEL", Column::PreferredChannel),
    ("X-PLANB-LANGUAGE", Column::Language),
    ("X-PLANB-CALL-FROM", Column::CallFrom),
    ("X-PLANB-CRISIS-TEAM", Column::CrisisTeam),
    ("X-PLANB-ELSEWHERE", Column::WorksElsewhere),
    ("X-PLANB-CHECKED-ON", Column::CheckedOn),
];

/// Parameters of a number.
pub(crate) const DETAILS: &[(&str, Detail)] = &[
    ("X-PLANB-OPERATOR", Detail::Operator),
    ("X-PLANB-LINE", Detail::Line),
    ("X-PLANB-CHAT", Detail::Chat),
    ("X-PLANB-CONSENT", Detail::Consent),
    ("X-PLANB-REASON", Detail::Reason),
    ("X-PLANB-KEEP-UNTIL", Detail::KeepUntil),
    ("X-PLANB-CHECKED-ON", Detail::CheckedOn),
];

/// Whether a text is an address book and no table.
pub fn is_cards(text: &str) -> bool {
    let beginning = text.trim_start_matches(|sign: char| sign == '\u{FEFF}' || sign.is_whitespace());
    beginning
        .get(..11)
        .is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// Reads all cards of a file.
///
/// # Errors
/// There are more than [`MOST_CONTACTS`].
pub fn read(text: &str) -> Result<Intake, IntakeFault> {
    let mut intake = Intake::default();
    let mut card: Option<Vec<Property>> = None;
    let mut number = 0;
    // Cards inside cards (an assistant's, in 2.1) are nobody's entry.
    let mut inside = 0_usize;
    for line in lines(text.strip_prefix('\u{FEFF}').unwrap_or(text)) {
        let Some(property) = Property::parse(&line) else {
            continue;
        };
        let is_card = property.value.trim().eq_ignore_ascii_case("VCARD");
        match (property.name.as_str(), is_card) {
            ("BEGIN", true) if card.is_some() => inside += 1,
            ("BEGIN", true) => card = Some(Vec::new()),
            ("END", true) if inside > 0 => inside -= 1,
            ("END", true) => {
                if let Some(properties) = card.take() {
                    number += 1;
                    newcomer(number, &properties).file_into(&mut intake);
                }
            }
            _ if inside == 0 => card.iter_mut().for_each(|card| card.push(property.clone())),
            _ => {}
        }
        if number > MOST_CONTACTS {
            return Err(IntakeFault::TooMany);
        }
    }
    if let Some(properties) = card {
        newcomer(number + 1, &properties).file_into(&mut intake);
    }
    Ok(intake)
}

/// One line of a card.
#[derive(Clone, Debug, Default)]
struct Property {
    /// What binds it to its label ("item1"), in capitals.
    group: String,
    /// In capitals.
    name: String,
    /// Names in capitals; values as they are; a bare value ("CELL") has no name.
    parameters: Vec<(String, String)>,
    /// Decoded, escapes still in it.
    value: String,
}

impl Property {
    fn parse(line: &str) -> Option<Self> {
        let mut in_quotes = false;
        let colon = line.find(|sign: char| {
            in_quotes ^= sign == '"';
            sign == ':' && !in_quotes
        })?;
        let (head, value) = line.split_at_checked(colon)?;
        let mut parts = split(head, ';', false).into_iter();
        let name = parts.next()?.trim().to_ascii_uppercase();
        let (group, name) = name.split_once('.').unwrap_or(("", &name));
        let parameters: Vec<(String, String)> = parts
            .map(|part| match part.split_once('=') {
                Some((name, value)) => (
                    name.trim().to_ascii_uppercase(),
                    value.trim_matches('"').to_owned(),
                ),
                None => (String::new(), part),
            })
            .collect();
        let mut property = Self {
            group: group.to_owned(),
            name: name.to_owned(),
            parameters,
            value: value.get(1..).unwrap_or_default().to_owned(),
        };
        if property.is_quoted_printable() {
            property.value = quoted_printable(&property.value);
        }
        Some(property)
    }

    fn is_quoted_printable(&self) -> bool {
        self.parameters
            .iter()
            .any(|(_, value)| value.eq_ignore_ascii_case("QUOTED-PRINTABLE"))
    }

    /// The parameters that say of which kind a number is: "cell", "work,voice".
    fn types(&self) -> String {
        let types = self
            .parameters
            .iter()
            .filter(|(name, _)| name.is_empty() || name == "TYPE");
        types
            .map(|(_, value)| value.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn parameter(&self, wanted: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.as_str())
    }

    /// The value with its escapes undone.
    fn text(&self) -> String {
        clean_text(&unescaped(&self.value))
    }

    /// The parts of a value that consists of several, each with its escapes undone.
    fn parts(&self) -> Vec<String> {
        let parts = split(&self.value, ';', true);
        parts.iter().map(|part| clean_line(&unescaped(part))).collect()
    }
}

fn newcomer(number: usize, properties: &[Property]) -> Newcomer {
    let mut person = Newcomer::new(number);
    let mut full_name = String::new();
    let mut role = String::new();
    for property in properties {
        let contact = &mut person.contact;
        match property.name.as_str() {
            "N" => {
                let parts = property.parts();
                let part = |place: usize| parts.get(place).map_or("", String::as_str);
                contact.last_name = part(0).to_owned();
                contact.first_name = clean_line(&format!("{} {}", part(1), part(2)));
            }
            "FN" if full_name.is_empty() => full_name = clean_line(&property.text()),
            "ORG" if contact.organisation.is_empty() => {
                let parts = property.parts().into_iter().filter(|part| !part.is_empty());
                contact.organisation = parts.collect::<Vec<_>>().join(", ");
            }
            "TITLE" => contact.function = clean_line(&property.text()),
            "ROLE" => role = clean_line(&property.text()),
            "NOTE" if contact.note.is_empty() => contact.note = property.text(),
            "ADR" if contact.address.is_empty() || is_at_work(property) => {
                let parts = property.parts();
                let part = |place: usize| parts.get(place).cloned().unwrap_or_default();
                let place = Place {
                    street: part(2),
                    postal_code: part(5),
                    town: part(3),
                };
                contact.address = place.in_one_line();
            }
            "TEL" | "EMAIL" => add_number(&mut person, property, properties),
            "X-PLANB-ACTION" => contact.action = property.text(),
            "X-PLANB-CONTRACT" => contact.contract = property.text(),
            "X-PLANB-REFERENCE" => contact.reference = property.text(),
            "X-PLANB-FLOOR" => contact.floor = property.text(),
            "X-PLANB-DESK" => contact.desk = property.text(),
            "X-PLANB-SIDE" => match side_named(&property.value) {
                None => person.keep("", &property.text(), Why::NotRead),
                side => person.side = side,
            },
            "X-PLANB-DEPUTY" => person.deputy = clean_line(&property.text()),
            "X-PLANB-CALLED-BY" => person.called_by = clean_line(&property.text()),
            name => {
                if let Some((_, column)) = FACTS.iter().find(|(known, _)| *known == name)
                    && !set_fact(contact, *column, &property.text())
                {
                    person.keep("", &property.text(), Why::NotRead);
                }
            }
        }
    }
    let contact = &mut person.contact;
    if contact.function.is_empty() {
        contact.function = role;
    }
    // A firm's card bears the firm as its name.
    if full_name != contact.organisation && full_name != contact.function {
        person.set_name(&full_name);
    }
    person
}

fn is_at_work(property: &Property) -> bool {
    kind_named(&property.types()) == Some(NumberKind::FixedOffice)
}

fn add_number(person: &mut Newcomer, property: &Property, all: &[Property]) {
    let label = all.iter().find(|other| {
        other.name == "X-ABLABEL" && !property.group.is_empty() && other.group == property.group
    });
    let types = format!(
        "{} {}",
        property.types(),
        label.map_or("", |label| label.value.as_str())
    );
    if is_not_taken(&types) {
        return;
    }
    let value = unescaped(&property.value);
    let before = person.numbers.len();
    let kind = match property.name.as_str() {
        "EMAIL" => Some(NumberKind::Email),
        _ => kind_named(&types),
    };
    let number = value.strip_prefix("tel:").unwrap_or(&value);
    person.add_value(kind, reach_named(&types), number);
    let reach = property.parameter("X-PLANB-REACH").and_then(Reach::from_code);
    if let Some(reach) = reach {
        let new = person.numbers.iter_mut().skip(before);
        for number in new {
            number.reach = reach;
            person.marked.insert(number.value.clone());
        }
    }
    for (name, detail) in DETAILS {
        if let Some(said) = property.parameter(name) {
            // What is said of a number that could not be taken goes with it.
            if let Some(own) = person.own(number) {
                person.say_of(&own, *detail, &uncareted(said), "");
            }
        }
    }
}

/// The text of a parameter (RFC 6868).
fn uncareted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '^') {
            (_, true) => match signs.next() {
                Some('n') => out.push('\n'),
                Some('\'') => out.push('"'),
                Some('^') => out.push('^'),
                Some(other) => out.extend(['^', other]),
                None => out.push('^'),
            },
            _ => out.push(sign),
        }
    }
    out
}

/// The lines of a file, folded ones put together.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.split(['\n', '\r']) {
        // The gap between a carriage return and its line feed is no line.
        if line.is_empty() {
            continue;
        }
        match (lines.last_mut(), line.strip_prefix([' ', '\t'])) {
            (Some(last), _) if goes_on => {
                last.pop();
                last.push_str(line);
            }
            (Some(last), Some(more)) => last.push_str(more),
            _ => lines.push(line.to_owned()),
        }
        goes_on = line.ends_with('=')
            && lines
                .last()
                .and_then(|last| last.split_once(':'))
                .is_some_and(|(head, _)| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE"));
    }
    lines
}

/// Splits at a sign that stands outside quotes and, with `escapes`, not behind a backslash.
fn split(text: &str, at: char, escapes: bool) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut is_escaped, mut in_quotes) = (false, false);
    for sign in text.chars() {
        if sign == at && !is_escaped && !in_quotes {
            parts.push(String::new());
            continue;
        }
        in_quotes ^= sign == '"' && !escapes;
        is_escaped = escapes && sign == '\\' && !is_escaped;
        if let Some(part) = parts.last_mut() {
            part.push(sign);
        }
    }
    parts
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, true) => match signs.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(escaped) => out.push(escaped),
                None => out.push(sign),
            },
            _ => out.push(sign),
        }
    }
    out
}

/// The text of quoted-printable (RFC 2045): UTF-8, or else Windows-1252, as old telephones wrote it.
fn quoted_printable(text: &str) -> String {
    let digit = |sign: Option<&u8>| sign.and_then(|sign| char::from(*sign).to_digit(16));
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        match (first, digit(behind.first()), digit(behind.get(1))) {
            (b'=', Some(high), Some(low)) => {
                // Two hexadecimal digits are one byte.
                bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
                rest = behind.get(2..).unwrap_or_default();
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|error| windows_1252(error.as_bytes()))
}
