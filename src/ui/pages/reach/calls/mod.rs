//! The call round.

mod calls_page;
mod hand_over;
mod handed_list;
mod results_back;
mod round_view;
mod text_code;

pub use calls_page::CallsPage;
