//! Taking over contacts: a file is chosen, looked at, its columns are named, and then it is taken; and the way out.

mod columns_part;
mod double_row;
mod doubles_part;
mod file_part;
mod format_part;
mod intake_desk;
mod intake_page;
mod lists_out;
mod not_taken_part;
mod people_part;
mod take_sign;

pub use intake_page::IntakePage;
pub use lists_out::ListsOut;
