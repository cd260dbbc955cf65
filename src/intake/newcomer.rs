//! Somebody out of a file, on the way into the plan.

use std::collections::{BTreeMap, BTreeSet};

use super::column::{Column, Detail};
use super::heading::{is_not_taken, is_private, kind_named};
use super::person_name;
use super::table::Row;
use super::worded;
use crate::domain::command::{Checked, Fault};
use crate::domain::phone::{Phone, PhoneFault};
use crate::domain::text::{clean_line, clean_text, lower_case, search_key};
use crate::domain::{Class, Contact, Id, Number, NumberKind, PreferredChannel, Reach, Side};

/// Somebody out of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Newcomer {
    /// On which row of the sheet, or which card of the file, from 1.
    pub number: usize,
    /// What the file says of the person.
    pub contact: Contact,
    /// On which list the file says that the person stands; otherwise whoever takes the file says it.
    pub side: Option<Side>,
    /// The deputy's name.
    pub deputy: String,
    /// The name of who calls the person in the call tree.
    pub called_by: String,
    /// The names of the company lines that carry the person's numbers, by the number's value.
    pub lines: BTreeMap<String, String>,
    /// The numbers of which the file itself says for whom they are; of all others that is a guess.
    pub marked: BTreeSet<String>,
    /// Numbers and addresses in the form in which they are kept; ids and slots come with the plan.
    pub numbers: Vec<Number>,
    /// Under which headings names stand that are looked for once all people are known.
    pub headings: BTreeMap<Column, String>,
    /// What could not be read and goes into the note as it was written, with its heading.
    pub kept: Vec<String>,
    /// What could not be taken.
    pub remarks: Vec<Remark>,
}

/// Something that could not be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// On which row or card.
    pub number: usize,
    /// What stands there.
    pub value: String,
    /// Why not.
    pub why: Why,
}

/// Why something could not be taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// The row names nobody: neither a name nor a firm nor a function. Nothing of it is taken.
    Nobody,
    /// It is no number or address; the rest of the row is taken.
    Value(Fault),
    /// A spreadsheet has rounded the number away ("3,21412E+09"); the rest of the row is taken.
    Rounded,
    /// It is the third of its kind; the rest of the row is taken.
    NoRoom,
    /// It is none of the few words that can stand there; it goes into the note.
    NotRead,
    /// It is said of one of several numbers, or of none, and does not say of which; it goes into the note.
    WhichNumber,
    /// It is said of a number that the person does not have.
    NotTheirs,
    /// A deputy or caller who is not found; the name goes into the note.
    Unfound(Unfound),
    /// The plan has no line of this name; it goes into the note.
    NoSuchLine,
}

/// Why somebody who is named is not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfound {
    /// Nobody has this name, neither in the file nor in the plan.
    Nobody,
    /// Several have it.
    Several,
    /// It is the person's own name.
    Themselves,
}

/// The people of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    /// Who can be taken.
    pub people: Vec<Newcomer>,
    /// What cannot.
    pub remarks: Vec<Remark>,
}

/// What people write between two numbers; Google writes ":::".
const BETWEEN_NUMBERS: [&str; 11] = [
    ",", "\n", "|", ":", " / ", " of ", " ou ", " oder ", " or ", " en ", " & ",
];

/// How many numbers of a kind there is room for, one for each [`crate::domain::Slot`].
const ROOM: usize = 2;

impl Newcomer {
    /// Somebody of whom nothing is known yet.
    pub fn new(number: usize) -> Self {
        Self {
            number,
            ..Self::default()
        }
    }

    /// Reads a row of a table.
    pub fn of_row(row: &Row, columns: &[Column], headings: &[&str]) -> Self {
        let mut person = Self::new(row.number);
        let mut kind_named_before = "";
        let mut place = Place::default();
        let mut private = String::new();
        let mut details: Vec<(Detail, &str, &str)> = Vec::new();
        for (at, column) in columns.iter().enumerate() {
            let cell = unguarded(row.cell(at));
            if clean_text(cell).is_empty() {
                kind_named_before = "";
                continue;
            }
            let heading = headings.get(at).copied().unwrap_or_default();
            let contact = &mut person.contact;
            match column {
                Column::LeaveOut => {}
                Column::KindOfNext => {
                    kind_named_before = cell;
                    continue;
                }
                Column::FirstName => add(&mut contact.first_name, cell, " "),
                Column::LastName => add(&mut contact.last_name, cell, " "),
                Column::FullName => person.set_name(cell),
                Column::Function => add(&mut contact.function, cell, ", "),
                Column::Organisation => add(&mut contact.organisation, cell, ", "),
                Column::Action => add(&mut contact.action, cell, "\n"),
                Column::Deputy => {
                    add(&mut person.deputy, cell, " ");
                    person.headings.insert(*column, heading.to_owned());
                }
                Column::Address => add(&mut place.street, cell, ", "),
                Column::PostalCode => add(&mut place.postal_code, cell, " "),
                Column::Town => add(&mut place.town, cell, " "),
                Column::Floor => add(&mut contact.floor, cell, ", "),
                Column::Desk => add(&mut contact.desk, cell, ", "),
                Column::Contract => add(&mut contact.contract, cell, ", "),
                Column::Reference => add(&mut contact.reference, cell, ", "),
                Column::Note => add(&mut contact.note, cell, "\n"),
                Column::Side => match side_named(cell) {
                    None => person.keep(heading, cell, Why::NotRead),
                    side => person.side = side,
                },
                Column::Private => add(&mut private, cell, ", "),
                Column::CalledBy => {
                    add(&mut person.called_by, cell, " ");
                    person.headings.insert(*column, heading.to_owned());
                }
                Column::OfNumbers(detail) => {
                    details.push((*detail, heading, cell));
                    person.headings.insert(*column, heading.to_owned());
                }
                Column::PreferredChannel
                | Column::Language
                | Column::CallFrom
                | Column::CrisisTeam
                | Column::WorksElsewhere
                | Column::CheckedOn => {
                    if !set_fact(contact, *column, cell) {
                        person.keep(heading, cell, Why::NotRead);
                    }
                }
                Column::Number(kind) => person.add_value(Some(*kind), reach_named(kind_named_before), cell),
                Column::PrivateNumber(kind) => {
                    person.add_value(Some(*kind), Reach::PrivateEmergency, cell);
                }
                Column::AnyPhone if is_not_taken(kind_named_before) => {}
                Column::AnyPhone => {
                    let kind = kind_named(kind_named_before);
                    person.add_value(kind, reach_named(kind_named_before), cell);
                }
            }
            kind_named_before = "";
        }
        person.contact.address = place.in_one_line();
        person.mark_private(&private);
        for (detail, heading, cell) in details {
            for line in cell.lines().filter(|line| !clean_line(line).is_empty()) {
                let value = match line.split_once(": ") {
                    Some((number, said)) => person
                        .own(number)
                        .map(|value| (value, said))
                        .ok_or(Why::NotTheirs),
                    None => person
                        .meant_by(detail)
                        .map(|value| (value, line))
                        .ok_or(Why::WhichNumber),
                };
                match value {
                    Ok((value, said)) => person.say_of(&value, detail, said, heading),
                    Err(Why::NotTheirs) => person.refuse(line, Why::NotTheirs),
                    Err(why) => person.keep(heading, line, why),
                }
            }
        }
        person
    }

    /// The value of the person's number that is written like this.
    pub(super) fn own(&self, written: &str) -> Option<String> {
        let written = clean_line(written);
        let value = Phone::mend(&written).map_or(written, |phone| phone.dialled().to_owned());
        let mut own = self.numbers.iter().map(|number| &number.value);
        own.find(|own| own.eq_ignore_ascii_case(&value)).cloned()
    }

    /// The one number of which something is said that names none: an operator is a mobile's where there is one, consent
    /// a private number's.
    fn meant_by(&self, detail: Detail) -> Option<String> {
        let is_meant = |number: &&Number| match detail {
            Detail::Operator | Detail::Chat => number.kind == NumberKind::Mobile,
            Detail::Line => number.kind == NumberKind::FixedOffice,
            Detail::Consent | Detail::Reason | Detail::KeepUntil => number.reach.is_private(),
            Detail::CheckedOn => true,
        };
        let is_phone = |number: &&Number| number.kind != NumberKind::Email;
        let mut meant: Vec<&Number> = self.numbers.iter().filter(is_meant).collect();
        if meant.is_empty() && matches!(detail, Detail::Operator | Detail::Line) {
            meant = self.numbers.iter().filter(is_phone).collect();
        }
        match meant.as_slice() {
            [only] => Some(only.value.clone()),
            _ => None,
        }
    }

    /// Notes what is said of one of the person's numbers, by its value; what cannot be read is kept under its heading.
    pub(super) fn say_of(&mut self, value: &str, detail: Detail, said: &str, heading: &str) {
        let is_it = |number: &&mut Number| number.value.eq_ignore_ascii_case(value);
        let Some(number) = self.numbers.iter_mut().find(is_it) else {
            return self.refuse(said, Why::NotTheirs);
        };
        let day = worded::day(said);
        match detail {
            Detail::Operator => number.operator = clean_line(said),
            Detail::Line => {
                self.lines.insert(number.value.clone(), clean_line(said));
            }
            Detail::Chat => number.chat = clean_line(said),
            Detail::Reason => number.reason = clean_line(said),
            Detail::Consent | Detail::KeepUntil | Detail::CheckedOn if day.is_none() => {
                self.keep(heading, said, Why::NotRead);
            }
            Detail::Consent => number.consent = day,
            Detail::KeepUntil => number.keep_until = day,
            Detail::CheckedOn => number.checked_on = day,
        }
    }

    /// Keeps what could not be read for the note, under its heading, and says why.
    pub(super) fn keep(&mut self, heading: &str, cell: &str, why: Why) {
        let kept = under(heading, cell);
        self.refuse(&kept, why);
        self.kept.push(kept);
    }

    /// Sets first name and surname from one text, where no part of it is known.
    pub fn set_name(&mut self, name: &str) {
        if self.contact.name().is_empty() {
            (self.contact.first_name, self.contact.last_name) = person_name::split(name);
        }
    }

    /// Adds what may be several numbers or addresses in one text; without a kind a telephone number's digits tell it.
    /// A value that is none becomes a remark.
    pub fn add_value(&mut self, kind: Option<NumberKind>, reach: Reach, text: &str) {
        if kind == Some(NumberKind::Email) {
            let values = text.split([';', ',', '\n', ' ', '<', '>']).map(clean_line);
            for value in values.filter(|value| value.contains('@')) {
                self.add_mail(&value, reach);
            }
            if !text.contains('@') {
                self.add_mail(&clean_line(text), reach);
            }
            return;
        }
        if is_rounded(text) {
            return self.refuse(text, Why::Rounded);
        }
        // One text with a number as a whole comes first: a slash can stand between two numbers or inside one.
        if let Ok(phone) = Phone::mend(text) {
            return self.add_phone(kind, reach, &phone);
        }
        let parted = BETWEEN_NUMBERS
            .iter()
            .fold(lower_case(text), |text, between| text.replace(between, ";"));
        for part in parted.split(';').filter(|part| !clean_line(part).is_empty()) {
            match Phone::mend(part) {
                Ok(phone) => self.add_phone(kind, reach, &phone),
                Err(PhoneFault::Empty) => {}
                Err(fault) => self.refuse(part, Why::Value(Fault::Phone(fault))),
            }
        }
    }

    /// Whether the row gives somebody a name; a list without one helps nobody.
    pub fn is_somebody(&self) -> bool {
        self.contact.faults(Id::default()).is_empty()
    }

    /// Puts the person and what could not be taken into the list.
    pub fn file_into(mut self, intake: &mut Intake) {
        if self.is_somebody() {
            intake.remarks.append(&mut self.remarks);
            intake.people.push(self);
            return;
        }
        let value = self.numbers.first().map(Number::shown).unwrap_or_default();
        self.refuse(&value, Why::Nobody);
        intake.remarks.extend(self.remarks.pop());
    }

    fn add_mail(&mut self, value: &str, reach: Reach) {
        let number = Number {
            kind: NumberKind::Email,
            value: value.trim_start_matches("mailto:").to_owned(),
            reach,
            ..Number::default()
        };
        match number.faults(Id::default()).into_iter().next() {
            None => self.add_number(number),
            Some(fault) => self.refuse(value, Why::Value(fault.fault)),
        }
    }

    fn add_phone(&mut self, kind: Option<NumberKind>, reach: Reach, phone: &Phone) {
        // Nobody's number at home is shown to all before somebody says so, a mobile's as little.
        let reach = match kind {
            Some(NumberKind::FixedHome) => reach.max(Reach::PrivateEmergency),
            _ => reach,
        };
        let by_digits = || match phone.is_belgian_mobile() {
            true => NumberKind::Mobile,
            false => NumberKind::FixedOffice,
        };
        let kind = match kind {
            // "Work" says where, not whether it is a mobile.
            Some(NumberKind::FixedOffice | NumberKind::FixedHome) if phone.is_belgian_mobile() => {
                NumberKind::Mobile
            }
            Some(kind) => kind,
            None => by_digits(),
        };
        self.add_number(Number {
            kind,
            value: phone.dialled().to_owned(),
            reach,
            ..Number::default()
        });
    }

    pub(super) fn add_number(&mut self, number: Number) {
        let mut known = self.numbers.iter_mut();
        if let Some(known) = known.find(|other| other.value.eq_ignore_ascii_case(&number.value)) {
            // Standing in two places, once as private, it is private.
            known.reach = known.reach.max(number.reach);
            return;
        }
        let alike = self
            .numbers
            .iter()
            .filter(|other| other.kind == number.kind)
            .count();
        if alike < ROOM {
            self.numbers.push(number);
        } else {
            self.refuse(&number.shown(), Why::NoRoom);
        }
    }

    fn mark_private(&mut self, named: &str) {
        for value in named
            .split([',', ';'])
            .map(clean_line)
            .filter(|value| !value.is_empty())
        {
            let Some(own) = self.own(&value) else {
                self.refuse(&value, Why::NotTheirs);
                continue;
            };
            for number in self.numbers.iter_mut().filter(|number| number.value == own) {
                number.reach = Reach::PrivateEmergency;
            }
            self.marked.insert(own);
        }
    }

    fn refuse(&mut self, value: &str, why: Why) {
        self.remarks.push(Remark {
            number: self.number,
            value: clean_line(value),
            why,
        });
    }
}

/// Sets what a column says in one of a few words; whether it is one of them.
pub(super) fn set_fact(contact: &mut Contact, column: Column, cell: &str) -> bool {
    match column {
        Column::PreferredChannel => {
            let (field, all) = ("preferred_channel", PreferredChannel::ALL);
            let named = worded::choice(cell, field, all, PreferredChannel::code);
            named.map(|named| contact.preferred_channel = named).is_some()
        }
        Column::Language => set(&mut contact.language, worded::language(cell)),
        Column::CallFrom => {
            let named = worded::choice(cell, "call_from", Class::ALL, Class::code);
            set(&mut contact.call_from, named)
        }
        Column::CrisisTeam => {
            let said = worded::yes_or_no(cell);
            said.map(|said| contact.crisis_team = said).is_some()
        }
        Column::WorksElsewhere => {
            let said = worded::yes_or_no(cell);
            said.map(|said| contact.works_elsewhere = said).is_some()
        }
        Column::CheckedOn => set(&mut contact.checked_on, worded::day(cell)),
        _ => false,
    }
}

/// Sets a field to what was read; whether anything was.
fn set<T>(field: &mut Option<T>, read: Option<T>) -> bool {
    let is_read = read.is_some();
    if is_read {
        *field = read;
    }
    is_read
}

/// "Taal: Frans", as a note keeps it.
pub(super) fn under(heading: &str, cell: &str) -> String {
    let (heading, cell) = (clean_line(heading), clean_line(cell));
    match heading.is_empty() {
        true => cell,
        false => format!("{heading}: {cell}"),
    }
}

/// For whom a number is that is called so: one at home or of somebody's own is for emergencies.
pub(super) fn reach_named(label: &str) -> Reach {
    match is_private(label) {
        true => Reach::PrivateEmergency,
        false => Reach::Company,
    }
}

/// "Intern", "externe", "external" ...; nothing when it says neither.
pub(super) fn side_named(cell: &str) -> Option<Side> {
    match search_key(cell) {
        key if key.starts_with("ext") => Some(Side::External),
        key if key.starts_with("int") => Some(Side::Internal),
        _ => None,
    }
}

/// The parts of an address.
#[derive(Default)]
pub(super) struct Place {
    pub(super) street: String,
    pub(super) postal_code: String,
    pub(super) town: String,
}

impl Place {
    /// "Kade 1, 9000 Gent".
    pub(super) fn in_one_line(&self) -> String {
        let town = clean_line(&format!("{} {}", self.postal_code, self.town));
        let street = clean_line(&self.street.replace(['\n', '\r'], ", "));
        let parts = [street, town].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(", ")
    }
}

/// Whether a cell is a number as a spreadsheet shows it when the column is too narrow: "3,21412E+09".
fn is_rounded(cell: &str) -> bool {
    let cell = lower_case(&clean_line(cell));
    let Some((digits, power)) = cell.split_once('e') else {
        return false;
    };
    let is_number = |text: &str, also: &[char]| {
        text.starts_with(|sign: char| sign.is_ascii_digit())
            && text
                .chars()
                .all(|sign| sign.is_ascii_digit() || also.contains(&sign))
    };
    is_number(digits, &[',', '.']) && is_number(power.trim_start_matches('+'), &[])
}

/// Appends to a text what a further cell says.
fn add(text: &mut String, cell: &str, between: &str) {
    let cell = match between {
        "\n" => clean_text(cell),
        _ => clean_line(cell),
    };
    if !text.is_empty() {
        text.push_str(between);
    }
    text.push_str(&cell);
}

/// What a spreadsheet takes for the beginning of a formula.
pub const FORMULA_STARTS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The text of a cell without the apostrophe that keeps a spreadsheet from computing it; the way back of
/// [`crate::output::csv`].
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if text.trim_start_matches('\'').starts_with(FORMULA_STARTS) => text,
        _ => cell,
    }
}
