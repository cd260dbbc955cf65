//! Likelihood against impact.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use plan_b::domain::risk_matrix::{Level, RiskMatrix};
use plan_b::domain::{Grade, Id, Risk, Table};

fn risk(order: &str, likelihood: Option<Grade>, impact: Option<Grade>) -> Risk {
    Risk {
        order: order.into(),
        likelihood,
        impact,
        ..Risk::default()
    }
}

#[test]
fn every_risk_stands_in_one_cell_or_among_those_not_graded_with_its_number_in_the_register() {
    // Ids against the owner's order: numbers follow the order.
    let risks: Table<Risk> = [
        (9, risk("a", Some(Grade::Four), Some(Grade::One))),
        (8, risk("b", Some(Grade::Four), None)),
        (7, risk("c", Some(Grade::One), Some(Grade::Four))),
        (6, risk("d", None, None)),
        (5, risk("e", Some(Grade::Four), Some(Grade::One))),
    ]
    .map(|(bits, risk)| (Id::from_bits(bits), risk))
    .into();
    let matrix = RiskMatrix::of(&risks);
    let numbers = |likelihood, impact| -> Vec<usize> {
        let cell = matrix.cell(likelihood, impact).unwrap();
        cell.risks.iter().map(|numbered| numbered.number).collect()
    };
    assert_eq!(numbers(Grade::Four, Grade::One), [1, 5]);
    assert_eq!(numbers(Grade::One, Grade::Four), [3]);
    assert_eq!(
        matrix.rows[0][0].risks[1].risk,
        Id::from_bits(5),
        "the likeliest row is on top"
    );
    let open: Vec<usize> = matrix.not_graded.iter().map(|numbered| numbered.number).collect();
    assert_eq!(open, [2, 4]);
    let placed: usize = matrix.rows.iter().flatten().map(|cell| cell.risks.len()).sum();
    assert_eq!(placed + open.len(), risks.len());
}

#[test]
fn sixteen_cells_grow_worse_to_the_top_right() {
    let matrix = RiskMatrix::of(&Table::new());
    let levels: Vec<Vec<Level>> = matrix
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| cell.level()).collect())
        .collect();
    use Level::{High, Low, Medium, VeryHigh};
    assert_eq!(
        levels,
        [
            [Medium, High, VeryHigh, VeryHigh],
            [Low, Medium, High, VeryHigh],
            [Low, Medium, Medium, High],
            [Low, Low, Low, Medium],
        ]
    );
}
