//! The operator: what to say, the ticket, the clocks that run from it.

mod operator_page;
mod other_line;
mod repair_view;
mod script;
mod ticket_form;
mod without_calls;

pub use operator_page::OperatorPage;
pub use without_calls::WithoutCalls;
