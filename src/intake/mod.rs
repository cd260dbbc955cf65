//! Contacts that come in from other programs: tables (CSV) and address books (vCard); and the results of calls that
//! come back as a text; pure.
//!
//! A file becomes [`encoding::Decoded`] text, the text a [`table::Table`] or cards, these become
//! [`newcomer::Newcomer`]s, and [`taking::Taking`] says which of them are in the plan already and makes the command.

use column::Column;

pub mod call_results;
pub mod column;
pub mod encoding;
pub mod heading;
pub mod mapping;
pub mod newcomer;
pub mod person_name;
pub mod picked;
pub mod same;
pub mod table;
pub mod taking;
pub mod vcard;
mod worded;

/// The most contacts that are taken from one file.
pub const MOST_CONTACTS: usize = 5_000;
/// The most bytes of a file that are looked at: twenty times what so many contacts need.
pub const MOST_BYTES: usize = 32 * 1024 * 1024;

/// How much of a file tells what it is.
const BEGINNING: usize = 64 * 1024;

/// Whether these bytes are contacts of another program: cards, or a table with at least two headings that are known.
pub fn is_contacts(bytes: &[u8]) -> bool {
    let Ok(decoded) = encoding::decoded(bytes.get(..BEGINNING).unwrap_or(bytes)) else {
        return false;
    };
    if vcard::is_cards(&decoded.text) {
        return true;
    }
    table::Table::read(&decoded.text).is_ok_and(|table| {
        let mapping = mapping::Mapping::guess(&table);
        let known = mapping
            .columns
            .iter()
            .filter(|column| **column != Column::LeaveOut);
        mapping.headings.is_some() && known.count() >= 2
    })
}

/// Why nothing of a file can be taken. Facts; `i18n` has the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntakeFault {
    /// Nothing in it.
    Empty,
    /// A workbook of a spreadsheet program (xlsx, xls, ods), which is to be saved as CSV.
    Workbook,
    /// Bytes that are no text.
    NotText,
    /// More than [`MOST_CONTACTS`].
    TooMany,
    /// Headings and nothing below.
    NoRows,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_of_another_program_are_known_by_their_beginning() {
        for contacts in [
            &b"Naam;Functie;GSM\nEls Maes;IT;0470000000\n"[..],
            b"First Name,Last Name,Mobile Phone\r\nJ\xfcrgen,Maes,0470000000\r\n",
            b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Els Maes\r\nEND:VCARD\r\n",
        ] {
            assert!(is_contacts(contacts), "{}", String::from_utf8_lossy(contacts));
        }
        for other in [
            &b""[..],
            b"Beste, hierbij het plan.\nTot morgen, Els",
            b"PlanB 1 entities=0 sha256=00\n",
            b"a;b;c\n1;2;3\n",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        ] {
            assert!(!is_contacts(other), "{}", String::from_utf8_lossy(other));
        }
    }
}
