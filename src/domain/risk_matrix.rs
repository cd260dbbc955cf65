//! Likelihood against impact, to look at (template 1.2).

use super::choice::choice;
use super::id::Id;
use super::order::in_owners_order;
use super::plan::Table;
use super::risk::{Grade, Risk};

choice! {
    /// How bad a cell of the matrix is, by the product of both grades.
    pub enum Level {
        /// 1 to 3.
        #[default]
        Low = "low",
        /// 4 to 6.
        Medium = "medium",
        /// 8 and 9.
        High = "high",
        /// 12 and 16.
        VeryHigh = "very_high",
    }
}

impl Level {
    /// The level of two grades.
    pub const fn of(likelihood: Grade, impact: Grade) -> Self {
        match likelihood.number() * impact.number() {
            0..=3 => Self::Low,
            4..=7 => Self::Medium,
            8..=11 => Self::High,
            _ => Self::VeryHigh,
        }
    }
}

/// A risk and its number in the register, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// Its number.
    pub number: usize,
    /// Which.
    pub risk: Id<Risk>,
}

/// One combination of grades.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The likelihood.
    pub likelihood: Grade,
    /// The impact.
    pub impact: Grade,
    /// The risks with these grades, by number.
    pub risks: Vec<Numbered>,
}

impl Cell {
    /// How bad it is.
    pub const fn level(&self) -> Level {
        Level::of(self.likelihood, self.impact)
    }
}

/// Every risk in its cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RiskMatrix {
    /// The likeliest row first; in it the smallest impact first.
    pub rows: Vec<Vec<Cell>>,
    /// Risks of which likelihood or impact is missing, by number.
    pub not_graded: Vec<Numbered>,
}

impl RiskMatrix {
    /// The matrix of a register, numbered in the owner's order.
    pub fn of(risks: &Table<Risk>) -> Self {
        let rows = in_owners_order(risks, |row| &row.order);
        let all: Vec<(Numbered, &Risk)> = (1..)
            .zip(rows)
            .map(|(number, (risk, row))| (Numbered { number, risk }, row))
            .collect();
        let in_cell = |likelihood: Grade, impact: Grade| {
            let here = all
                .iter()
                .filter(|(_, row)| row.likelihood == Some(likelihood) && row.impact == Some(impact));
            here.map(|(numbered, _)| *numbered).collect()
        };
        let row = |likelihood: Grade| {
            let cells = Grade::ALL.iter().map(|impact| Cell {
                likelihood,
                impact: *impact,
                risks: in_cell(likelihood, *impact),
            });
            cells.collect()
        };
        let open = all
            .iter()
            .filter(|(_, row)| row.likelihood.is_none() || row.impact.is_none());
        Self {
            rows: Grade::ALL
                .iter()
                .rev()
                .map(|likelihood| row(*likelihood))
                .collect(),
            not_graded: open.map(|(numbered, _)| *numbered).collect(),
        }
    }

    /// The cell of two grades.
    pub fn cell(&self, likelihood: Grade, impact: Grade) -> Option<&Cell> {
        let mut cells = self.rows.iter().flatten();
        cells.find(|cell| cell.likelihood == likelihood && cell.impact == impact)
    }
}
