//! The call round.

mod calls_page;
mod hand_over;
mod handed_list;
mod round_view;

pub use calls_page::CallsPage;
