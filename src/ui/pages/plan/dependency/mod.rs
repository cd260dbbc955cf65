//! What hangs on what, on the pages of lines and operators.

mod line_dependencies;
mod of_line;
mod operator_traps;
mod picture;
mod separate_ways;
mod warnings;

pub use line_dependencies::LineDependencies;
pub use of_line::OfLine;
pub use operator_traps::{OperatorTraps, TrapsOfOperator, TrapsOfRole, TrapsOfTeam};
pub(super) use warnings::mend_href;
