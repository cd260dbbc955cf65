//! What was measured, beside what it may be.

use std::fmt;

/// Several measurements of the same thing.
#[derive(Debug, Clone, Default)]
pub struct Runs(Vec<f64>);

impl Runs {
    /// From measurements in any order.
    pub fn new(mut measured: Vec<f64>) -> Self {
        measured.sort_by(f64::total_cmp);
        Self(measured)
    }

    /// The middle one.
    pub fn median(&self) -> f64 {
        self.at_percent(50)
    }

    /// The one that 95 of 100 do not exceed.
    pub fn p95(&self) -> f64 {
        self.at_percent(95)
    }

    /// The largest.
    pub fn slowest(&self) -> f64 {
        self.at_percent(100)
    }

    fn at_percent(&self, percent: usize) -> f64 {
        // Nearest rank.
        let rank = (self.0.len() * percent).div_ceil(100);
        self.0.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Runs {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ends = self.0.first().zip(self.0.last());
        let (least, most) = ends.unwrap_or((&f64::NAN, &f64::NAN));
        write!(to, "{} runs, {least:.0} to {most:.0}", self.0.len())
    }
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds.
    Milliseconds,
    /// So many times something else.
    Times,
    /// Bytes.
    Bytes,
}

impl Unit {
    fn shown(self, figure: f64) -> String {
        match self {
            Self::Milliseconds => format!("{figure:.1} ms"),
            Self::Times => format!("{figure:.2} x"),
            Self::Bytes => format!("{figure:.0} B"),
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone)]
struct Figure {
    what: String,
    measured: f64,
    budget: f64,
    unit: Unit,
    more: String,
}

/// The table.
#[derive(Debug, Default)]
pub struct Figures {
    rows: Vec<Figure>,
    failed: Vec<String>,
}

impl Figures {
    /// Adds a row; `more` says where the figure comes from.
    pub fn add(&mut self, what: &str, measured: f64, budget: f64, unit: Unit, more: impl Into<String>) {
        self.rows.push(Figure {
            what: what.to_owned(),
            measured,
            budget,
            unit,
            more: more.into(),
        });
    }

    /// Notes that something could not be measured.
    pub fn failed(&mut self, what: &str, error: &anyhow::Error) {
        self.failed.push(format!("{what}: {error:#}"));
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self
            .rows
            .iter()
            .map(|row| row.what.chars().count())
            .max()
            .unwrap_or(0);
        for row in &self.rows {
            let verdict = if row.measured <= row.budget { "ok" } else { "OVER" };
            writeln!(
                to,
                "{:width$}  {:>12}  {:>12}  {verdict:4}  {}",
                row.what,
                row.unit.shown(row.measured),
                row.unit.shown(row.budget),
                row.more
            )?;
        }
        for failed in &self.failed {
            writeln!(to, "not measured: {failed}")?;
        }
        Ok(())
    }
}
