//! What wants a look again.

mod due_page;
mod due_row;

pub use due_page::DuePage;
