//! Contacts that come in from other programs: tables (CSV) and address books (vCard); and the results of calls that
//! come back as a text; pure.
//!
//! A file becomes [`encoding::Decoded`] text, the text a [`table::Table`] or cards, these become
//! [`newcomer::Newcomer`]s, and [`taking::Taking`] says which of them are in the plan already and makes the command.

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
