//! A table as text (CSV), as spreadsheet and mail programs write it (RFC 4180, and the habits beside it).

use super::{IntakeFault, MOST_CONTACTS};

/// What can stand between two cells, the Belgian habit first.
pub const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];
/// How many rows tell which delimiter it is.
const ROWS_LOOKED_AT: usize = 20;
/// Beyond this many cells a row is no row of a contact list.
const MOST_CELLS: usize = 500;

/// Rows of cells, empty rows left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What stood between the cells.
    pub delimiter: char,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// On which row of the sheet it stands, from 1, empty ones counted: as a person finds it back.
    pub number: usize,
    /// Its cells, as they were written.
    pub cells: Vec<String>,
}

impl Row {
    /// A cell; empty where the row ends earlier.
    pub fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", String::as_str)
    }
}

impl Table {
    /// Reads a table. Everything is text: formulas are not computed.
    ///
    /// # Errors
    /// There is no row, or there are more than a heading and [`MOST_CONTACTS`].
    pub fn read(text: &str) -> Result<Self, IntakeFault> {
        Self::read_with(text, None)
    }

    /// The same with what somebody says stands between the cells.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn read_with(text: &str, delimiter: Option<char>) -> Result<Self, IntakeFault> {
        let (named, text) = named_delimiter(text.strip_prefix('\u{FEFF}').unwrap_or(text));
        let delimiter = delimiter.or(named).unwrap_or_else(|| likely_delimiter(text));
        let first_number = if named.is_some() { 2 } else { 1 };
        let mut rows = Vec::new();
        for (number, cells) in (first_number..).zip(Cells::new(text, delimiter)) {
            if cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if rows.len() > MOST_CONTACTS {
                return Err(IntakeFault::TooMany);
            }
            rows.push(Row { number, cells });
        }
        match rows.is_empty() {
            true => Err(IntakeFault::Empty),
            false => Ok(Self { delimiter, rows }),
        }
    }

    /// How many cells the longest row has.
    pub fn width(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or_default()
    }
}

/// The delimiter that a first line "sep=;" names, Excel's own habit, and the text below it.
fn named_delimiter(text: &str) -> (Option<char>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let first = first.trim_end_matches('\r').trim_matches('"');
    let mut signs = first.chars().skip(4);
    match (first.get(..4), signs.next(), signs.next()) {
        (Some(word), Some(delimiter), None) if word.eq_ignore_ascii_case("sep=") => (Some(delimiter), rest),
        _ => (None, text),
    }
}

/// The delimiter with which the first rows have the same number of cells most often, then the most cells.
fn likely_delimiter(text: &str) -> char {
    let mut best = (0, 0, ';');
    for delimiter in DELIMITERS {
        let widths: Vec<usize> = Cells::new(text, delimiter)
            .take(ROWS_LOOKED_AT)
            .filter(|cells| cells.iter().any(|cell| !cell.trim().is_empty()))
            .map(|cells| cells.len())
            .collect();
        let first = widths.first().copied().unwrap_or_default();
        let alike = widths.iter().filter(|width| **width == first).count();
        let found = if first > 1 {
            (alike, first, delimiter)
        } else {
            (0, 0, delimiter)
        };
        if (found.0, found.1) > (best.0, best.1) {
            best = found;
        }
    }
    best.2
}

/// Walks over the rows of a text.
struct Cells<'a> {
    rest: &'a str,
    delimiter: char,
}

impl<'a> Cells<'a> {
    const fn new(text: &'a str, delimiter: char) -> Self {
        Self {
            rest: text,
            delimiter,
        }
    }

    /// Takes one cell; whether another one follows in the row.
    fn take_cell(&mut self) -> (String, bool) {
        let mut cell = String::new();
        if let Some((quoted, behind)) = quoted(self.rest) {
            cell = quoted;
            self.rest = behind;
        }
        let ends = |sign: char| sign == self.delimiter || sign == '\n' || sign == '\r';
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (text, behind) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        // White space behind a closing quote is nobody's text.
        if cell.is_empty() || !text.trim().is_empty() {
            cell.push_str(text);
        }
        let mut signs = behind.chars();
        let follows = signs.next() == Some(self.delimiter);
        self.rest = match behind.strip_prefix("\r\n") {
            Some(rest) => rest,
            None => signs.as_str(),
        };
        (cell, follows)
    }
}

impl Iterator for Cells<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let mut cells = Vec::new();
        loop {
            let (cell, follows) = self.take_cell();
            if cells.len() < MOST_CELLS {
                cells.push(cell);
            }
            if !follows {
                return Some(cells);
            }
        }
    }
}

/// The text between quotes at the beginning, with doubled quotes undone, and what stands behind. `None` when there is
/// no quote or it never ends: then the quote is a sign like any other, and the rest of the file is not swallowed.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let (part, behind) = rest.split_once('"')?;
        cell.push_str(part);
        match behind.strip_prefix('"') {
            Some(behind) => {
                cell.push('"');
                rest = behind;
            }
            None => return Some((cell, behind)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        Table::read(text)
            .unwrap()
            .rows
            .into_iter()
            .map(|row| row.cells)
            .collect()
    }

    #[test]
    fn tables_are_read_as_programs_write_them() {
        for (text, expected) in [
            ("a;b\r\nc;d\r\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a,b\nc,d", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a\tb\rc\td\r", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("sep=,\r\na,b;c\r\n", vec![vec!["a", "b;c"]]),
            ("\u{FEFF}\"a\";b", vec![vec!["a", "b"]]),
            (
                "\"a;\"\"b\"\"\r\nc\";d\r\ne;f",
                vec![vec!["a;\"b\"\r\nc", "d"], vec!["e", "f"]],
            ),
            (
                "a;b;\r\n;;\r\n\r\nc;;d",
                vec![vec!["a", "b", ""], vec!["c", "", "d"]],
            ),
            // A comma inside a cell is no delimiter of a table with semicolons.
            (
                "Naam;Adres\nEls;Kade 1, Gent\nJan;Laan 2, Aalst",
                vec![
                    vec!["Naam", "Adres"],
                    vec!["Els", "Kade 1, Gent"],
                    vec!["Jan", "Laan 2, Aalst"],
                ],
            ),
            (
                "only one column\nof names",
                vec![vec!["only one column"], vec!["of names"]],
            ),
            ("=1+1;+32 470;-x;@y\n", vec![vec!["=1+1", "+32 470", "-x", "@y"]]),
            ("a \"quoted\" word;b", vec![vec!["a \"quoted\" word", "b"]]),
        ] {
            assert_eq!(cells(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_stands_between_cells_can_be_said() {
        let table = Table::read_with("sep=;\na;b,c\n", Some(',')).unwrap();
        assert_eq!(table.rows[0].cells, ["a;b", "c"]);
        assert_eq!(cells("a|b\nc|d"), [["a", "b"], ["c", "d"]]);
    }

    #[test]
    fn a_quote_that_never_ends_does_not_swallow_the_rest() {
        assert_eq!(cells("a;\"b\nc;d"), [["a", "\"b"], ["c", "d"]]);
    }

    #[test]
    fn rows_are_counted_as_the_sheet_counts_them() {
        let table = Table::read("sep=;\na;b\n\n;\nc;d").unwrap();
        assert_eq!(
            table.rows.iter().map(|row| row.number).collect::<Vec<_>>(),
            [2, 5]
        );
    }

    #[test]
    fn too_long_a_list_is_refused() {
        let row = "An;0470123456\n";
        let most = Table::read(&row.repeat(MOST_CONTACTS + 1)).unwrap();
        assert_eq!(most.rows.len(), MOST_CONTACTS + 1);
        assert_eq!(Table::read(&row.repeat(100_000)), Err(IntakeFault::TooMany));
    }
}
