//! The operator: what to say, the ticket, the clocks that run from it.

mod operator_page;
mod other_line;
mod repair_view;
mod script;
mod ticket_form;

pub use operator_page::OperatorPage;
