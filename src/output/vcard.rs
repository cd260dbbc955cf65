//! The contacts as an address book (vCard 3.0, RFC 2426), which telephones of every make read.
//!
//! What vCard has no place for goes into properties of its own, `X-PLANB-…`, which other programs leave out.

use super::listed::{Listed, listed, name_of, said_of};
use crate::domain::{Class, Contact, Language, Number, NumberKind, Plan, PreferredChannel, Reach, Side};
use crate::intake::column::Column;
use crate::intake::vcard::{DETAILS, FACTS};

/// The type of the file.
pub const VCARD_TYPE: &str = "text/vcard;charset=utf-8";

/// The most bytes of a line (RFC 2426, 2.6).
const LINE_BYTES: usize = 75;

/// A card for each contact. Numbers for the crisis team only are left out.
pub fn contacts(plan: &Plan) -> String {
    let mut out = String::new();
    for listed in listed(plan) {
        write_card(&mut out, &listed, plan);
    }
    out
}

fn write_card(out: &mut String, listed: &Listed<'_>, plan: &Plan) {
    let contact = listed.contact;
    write_line(out, "BEGIN:VCARD");
    write_line(out, "VERSION:3.0");
    let name = format!(
        "N:{};{};;;",
        escaped(&contact.last_name),
        escaped(&contact.first_name)
    );
    write_line(out, &name);
    write_text(out, "FN", &contact.title());
    write_text(out, "ORG", &contact.organisation);
    write_text(out, "TITLE", &contact.function);
    for number in listed.numbers() {
        write_number(out, number, plan);
    }
    if !contact.address.is_empty() {
        write_line(out, &format!("ADR;TYPE=WORK:;;{};;;;", escaped(&contact.address)));
    }
    write_text(out, "NOTE", &contact.note);
    write_text(out, "X-PLANB-ACTION", &contact.action);
    write_text(out, "X-PLANB-DEPUTY", &name_of(plan, contact.deputy));
    write_text(out, "X-PLANB-CALLED-BY", &name_of(plan, contact.called_by));
    for (name, column) in FACTS {
        write_text(out, name, &fact(contact, *column));
    }
    write_text(out, "X-PLANB-FLOOR", &contact.floor);
    write_text(out, "X-PLANB-DESK", &contact.desk);
    write_text(out, "X-PLANB-CONTRACT", &contact.contract);
    write_text(out, "X-PLANB-REFERENCE", &contact.reference);
    let side = match contact.side {
        Side::Internal => "internal",
        Side::External => "external",
    };
    write_text(out, "X-PLANB-SIDE", side);
    write_line(out, "END:VCARD");
}

/// What one of the properties with few words says; empty when nothing.
fn fact(contact: &Contact, column: Column) -> String {
    let yes = |is_so: bool| if is_so { "1" } else { "" };
    let channel = Some(contact.preferred_channel).filter(|channel| *channel != PreferredChannel::None);
    let code = match column {
        Column::PreferredChannel => channel.map(PreferredChannel::code),
        Column::Language => contact.language.map(Language::code),
        Column::CallFrom => contact.call_from.map(Class::code),
        Column::CrisisTeam => Some(yes(contact.crisis_team)),
        Column::WorksElsewhere => Some(yes(contact.works_elsewhere)),
        Column::CheckedOn => return contact.checked_on.map(|day| day.to_string()).unwrap_or_default(),
        _ => None,
    };
    code.unwrap_or_default().to_owned()
}

fn write_number(out: &mut String, number: &Number, plan: &Plan) {
    let (name, usual) = match number.kind {
        NumberKind::Mobile => ("TEL;TYPE=CELL", Reach::Company),
        NumberKind::FixedOffice => ("TEL;TYPE=WORK,VOICE", Reach::Company),
        NumberKind::FixedHome => ("TEL;TYPE=HOME,VOICE", Reach::PrivateEmergency),
        NumberKind::Email => ("EMAIL;TYPE=INTERNET", Reach::Company),
    };
    let reach = match number.reach {
        reach if reach == usual => String::new(),
        reach => format!(";X-PLANB-REACH={}", reach.code()),
    };
    let mut head = format!("{name}{reach}");
    for (parameter, detail) in DETAILS {
        let said = said_of(plan, number, *detail);
        if !said.is_empty() {
            head.push_str(&format!(";{parameter}=\"{}\"", careted(&said)));
        }
    }
    write_text(out, &head, &number.value);
}

/// As a parameter holds it in quotes (RFC 6868).
fn careted(text: &str) -> String {
    text.replace('^', "^^").replace('"', "^'")
}

fn write_text(out: &mut String, name: &str, text: &str) {
    if !text.is_empty() {
        write_line(out, &format!("{name}:{}", escaped(text)));
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            _ => out.push(sign),
        }
    }
    out
}

/// Writes a line, folded: no line is longer than allowed, and no character is cut.
fn write_line(out: &mut String, line: &str) {
    let mut bytes = 0;
    for sign in line.chars() {
        if bytes + sign.len_utf8() > LINE_BYTES {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(sign);
        bytes += sign.len_utf8();
    }
    out.push_str("\r\n");
}
