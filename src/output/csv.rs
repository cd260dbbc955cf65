//! The contacts as a table that Belgian spreadsheet programs open right: UTF-8 with byte-order mark, semicolons, line
//! ends of Windows (RFC 4180).
//!
//! A cell that a spreadsheet would compute gets an apostrophe in front; [`crate::intake`] takes it away again. Telephone
//! numbers are written with 0 or 00 in place of the plus, which begins a formula, and in groups, which no spreadsheet
//! takes for a sum.

use super::listed::{Listed, listed, name_of, said_of};
use crate::domain::phone::Phone;
use crate::domain::{Contact, Number, NumberKind, Plan, PreferredChannel, Reach, Record, Side};
use crate::i18n::{Texts, option_words};
use crate::intake::column::{Column, Detail};
use crate::intake::newcomer::FORMULA_STARTS;

/// The type of the file.
pub const CSV_TYPE: &str = "text/csv;charset=utf-8";

const KINDS: [NumberKind; 4] = [
    NumberKind::Mobile,
    NumberKind::FixedOffice,
    NumberKind::FixedHome,
    NumberKind::Email,
];
/// Two numbers of each kind, as the template has them.
const PLACES: usize = 2;

/// The table of all contacts, one row each. Numbers for the crisis team only are left out.
pub fn contacts(plan: &Plan, words: &Texts) -> String {
    let mut out = String::from("\u{FEFF}");
    write_row(&mut out, headings(words));
    for listed in listed(plan) {
        write_row(&mut out, cells(&listed, plan, words));
    }
    out
}

fn headings(words: &Texts) -> Vec<String> {
    let (form, channels) = (words.contact_form, words.channels);
    let mut headings: Vec<String> = [form.function, form.first_name, form.last_name, form.organisation]
        .map(str::to_owned)
        .into();
    for kind in KINDS {
        headings.extend((1..=PLACES).map(|place| format!("{} {place}", channels.kind(kind))));
    }
    let rest = [
        words.intake.private_numbers,
        form.deputy,
        form.action,
        form.address,
        form.floor,
        form.desk,
        form.side,
        form.contract,
        form.reference,
        form.note,
        words.channels.preferred,
        form.language,
        form.call_from,
        form.called_by,
        form.crisis_team,
        words.intake.works_elsewhere,
        form.checked_on,
    ];
    headings.extend(rest.map(str::to_owned));
    let details = Detail::ALL.iter().map(|detail| Column::OfNumbers(*detail));
    headings.extend(details.map(|column| words.intake.column_name(words, column).to_owned()));
    headings
        .iter()
        .map(|heading| crate::i18n::plain(heading))
        .collect()
}

fn cells(listed: &Listed<'_>, plan: &Plan, words: &Texts) -> Vec<String> {
    let contact = listed.contact;
    let mut cells = vec![
        guarded(&contact.function),
        guarded(&contact.first_name),
        guarded(&contact.last_name),
        guarded(&contact.organisation),
    ];
    for kind in KINDS {
        let mut numbers = listed.of_kind(kind);
        cells.extend((0..PLACES).map(|_| {
            numbers
                .next()
                .map(|number| guarded(&without_plus(number)))
                .unwrap_or_default()
        }));
    }
    let private = listed
        .numbers()
        .iter()
        .filter(|number| number.reach == Reach::PrivateEmergency);
    let private: Vec<String> = private.map(|number| without_plus(number)).collect();
    let side = match contact.side {
        Side::Internal => words.contact_form.internal,
        Side::External => words.contact_form.external,
    };
    cells.extend([
        guarded(&private.join(", ")),
        guarded(&name_of(plan, contact.deputy)),
        guarded(&contact.action),
        guarded(&contact.address),
        guarded(&contact.floor),
        guarded(&contact.desk),
        side.to_owned(),
        guarded(&contact.contract),
        guarded(&contact.reference),
        guarded(&contact.note),
    ]);
    let word = |field: &str, code: &str| option_words(words, Contact::KIND, field, code);
    let yes = |is_so: bool| if is_so { words.answers.yes_inline } else { "" };
    let channel = Some(contact.preferred_channel).filter(|channel| *channel != PreferredChannel::None);
    cells.extend([
        channel
            .map(|channel| word("preferred_channel", channel.code()))
            .unwrap_or_default(),
        contact
            .language
            .map(|language| word("language", language.code()))
            .unwrap_or_default(),
        contact
            .call_from
            .map(|class| word("call_from", class.code()))
            .unwrap_or_default(),
        guarded(&name_of(plan, contact.called_by)),
        yes(contact.crisis_team).to_owned(),
        yes(contact.works_elsewhere).to_owned(),
        contact.checked_on.map(|day| day.to_string()).unwrap_or_default(),
    ]);
    cells.extend(
        Detail::ALL
            .iter()
            .map(|detail| guarded(&of_numbers(listed, plan, *detail))),
    );
    cells
}

/// What is known of the numbers, one a line: "0470 12 34 56: Proximus".
fn of_numbers(listed: &Listed<'_>, plan: &Plan, detail: Detail) -> String {
    let said = listed
        .numbers()
        .iter()
        .map(|number| (without_plus(number), said_of(plan, number, detail)));
    let lines = said.filter(|(_, said)| !said.is_empty());
    let lines: Vec<String> = lines.map(|(number, said)| format!("{number}: {said}")).collect();
    lines.join("\n")
}

/// "0470 12 34 56", "0031 20 123 4567", "112"; what is no number as it was typed.
fn without_plus(number: &Number) -> String {
    number
        .phone()
        .map_or_else(|_| number.value.clone(), |phone| national(&phone))
}

/// Without a plus: a Belgian number as it is dialled at home, others with 00.
fn national(phone: &Phone) -> String {
    let groups = phone.groups().join(" ");
    match (groups.strip_prefix("+32 "), groups.strip_prefix('+')) {
        (Some(national), _) => format!("0{national}"),
        (None, Some(abroad)) => format!("00{abroad}"),
        (None, None) => groups,
    }
}

/// The text with an apostrophe before what begins a formula, so that it stays text.
pub(super) fn guarded(text: &str) -> String {
    match text.trim_start_matches('\'').starts_with(FORMULA_STARTS) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

pub(super) fn write_row(out: &mut String, cells: Vec<String>) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            out.push(';');
        }
        if cell.contains([';', '"', '\n', '\r', ',', '\t']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}
