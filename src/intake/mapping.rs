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

/// What a table's columns mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Whether the first row names the columns.
    pub has_headings: bool,
    /// The meaning of each column.
    pub columns: Vec<Column>,
}

impl Mapping {
    /// What the headings say, or without headings what stands in the cells.
    pub fn guess(table: &Table) -> Self {
        let width = table.width();
        let first = table.rows.first();
        let named: Vec<Column> = (0..width)
            .map(|place| first.map_or(Column::LeaveOut, |row| meaning(row.cell(place))))
            .collect();
        let is_data = |row: &Row| row.cells.iter().any(|cell| value_kind(cell).is_some());
        let has_headings =
            named.iter().any(|column| *column != Column::LeaveOut) && !first.is_some_and(is_data);
        let columns = match has_headings {
            true => with_surname(named),
            false => (0..width).map(|place| of_cells(table, place)).collect(),
        };
        Self {
            has_headings,
            columns,
        }
    }

    /// The rows that are people.
    pub fn rows<'a>(&self, table: &'a Table) -> &'a [Row] {
        table
            .rows
            .get(usize::from(self.has_headings)..)
            .unwrap_or_default()
    }

    /// The heading of a column; empty without headings.
    pub fn heading<'a>(&self, table: &'a Table, place: usize) -> &'a str {
        let first = table.rows.first().filter(|_| self.has_headings);
        first.map_or("", |row| row.cell(place).trim())
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
