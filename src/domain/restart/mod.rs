//! In which order activities come back, and what about it cannot hold (template 2.2.1 and 2.2.3).
//!
//! The owner's order says what matters most, dependencies say what cannot come earlier. Both are computed anew each
//! time from the rows: nothing of it is kept.

mod needs;
mod order;
mod warning;

pub use order::{Restart, Restarted};
pub use warning::{NeededBy, Term, Warning, warnings};
