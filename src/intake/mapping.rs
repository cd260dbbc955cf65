//! Which column of a table means what: guessed, then as the person says.

use super::column::Column;
use super::heading::meaning;
use super::newcomer::{Intake, Newcomer};
use super::table::{Row, Table};
use crate::domain::link::is_mail;
use crate::domain::phone::Phone;
use crate::domain::{NumberKind, gathered};
use std::collections::BTreeSet;

/// How many rows a guess looks at.
const ROWS_LOOKED_AT: usize = 50;
/// Among how many rows at the top the headings are looked for: a title and a date often stand above them.
pub const HEADINGS_AMONG: usize = 10;

/// What a table's columns mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Which row names the columns, by place among the table's rows; the rows above it are nobody.
    pub headings: Option<usize>,
    /// The meaning of each column.
    pub columns: Vec<Column>,
}

impl Mapping {
    /// What the headings say, or without headings what stands in the cells.
    pub fn guess(table: &Table) -> Self {
        Self::with_headings(table, likely_headings(table))
    }

    /// The same with the headings in this row, or nowhere.
    pub fn with_headings(table: &Table, headings: Option<usize>) -> Self {
        let places = 0..table.width();
        let columns = match headings.and_then(|place| table.rows.get(place)) {
            Some(row) => with_surname(places.map(|place| meaning(row.cell(place))).collect()),
            None => places.map(|place| of_cells(table, place)).collect(),
        };
        Self { headings, columns }
    }

    /// The rows that are people.
    pub fn rows<'a>(&self, table: &'a Table) -> &'a [Row] {
        let first = self.headings.map_or(0, |place| place.saturating_add(1));
        table.rows.get(first..).unwrap_or_default()
    }

    /// The heading of a column; empty without headings.
    pub fn heading<'a>(&self, table: &'a Table, place: usize) -> &'a str {
        let headings = self.headings.and_then(|row| table.rows.get(row));
        headings.map_or("", |row| row.cell(place).trim())
    }

    /// The first cells of a column that hold something.
    pub fn samples<'a>(&self, table: &'a Table, place: usize, most: usize) -> Vec<&'a str> {
        let cells = self.rows(table).iter().map(|row| row.cell(place).trim());
        cells.filter(|cell| !cell.is_empty()).take(most).collect()
    }

    /// The people of a table, and what could not be taken of it.
    pub fn read(&self, table: &Table) -> Intake {
        let mut intake = Intake::default();
        let headings = (0..self.columns.len()).map(|place| self.heading(table, place));
        let headings: Vec<&str> = headings.collect();
        for row in self.rows(table) {
            Newcomer::of_row(row, &self.columns, &headings).file_into(&mut intake);
        }
        intake
    }
}

/// The row at the top with the most headings that are known, the first of several. Further down one known word is a
/// title or somebody's function.
fn likely_headings(table: &Table) -> Option<usize> {
    let is_data = |row: &Row| row.cells.iter().any(|cell| value_kind(cell).is_some());
    let mut best = (0, None);
    for (place, row) in table.rows.iter().take(HEADINGS_AMONG).enumerate() {
        let known = row
            .cells
            .iter()
            .filter(|cell| meaning(cell) != Column::LeaveOut)
            .count();
        let least = if place == 0 { 1 } else { 2 };
        if known >= least && known > best.0 && !is_data(row) {
            best = (known, Some(place));
        }
    }
    best.1
}

/// "Naam", "Nom" and "Name" beside a first name are the surname.
fn with_surname(mut columns: Vec<Column>) -> Vec<Column> {
    if columns.contains(&Column::FirstName) && !columns.contains(&Column::LastName) {
        for column in columns.iter_mut().filter(|column| **column == Column::FullName) {
            *column = Column::LastName;
        }
    } else if columns.contains(&Column::LastName) {
        // The parts are surer than the whole.
        for column in columns.iter_mut().filter(|column| **column == Column::FullName) {
            *column = Column::LeaveOut;
        }
    }
    columns
}

/// Whether a cell is a mail address or a telephone number; short numbers could be anything.
fn value_kind(cell: &str) -> Option<Column> {
    let cell = cell.trim();
    if is_mail(cell) {
        return Some(Column::Number(NumberKind::Email));
    }
    let is_phone = Phone::parse(cell).is_ok_and(|phone| !phone.is_short());
    is_phone.then_some(Column::AnyPhone)
}

/// What all filled cells of a column are; the first column of words is a name.
fn of_cells(table: &Table, place: usize) -> Column {
    let kinds = |place: usize| -> BTreeSet<Option<Column>> {
        let rows = table.rows.iter().take(ROWS_LOOKED_AT);
        let cells = rows
            .map(|row| row.cell(place))
            .filter(|cell| !cell.trim().is_empty());
        gathered(cells.map(value_kind))
    };
    let own = kinds(place);
    match (own.first(), own.len()) {
        (Some(Some(kind)), 1) => *kind,
        (Some(None), 1) if !(0..place).any(|other| kinds(other).contains(&None)) => Column::FullName,
        _ => Column::LeaveOut,
    }
}
