//! The screen `more`.

mod more_page;

pub use more_page::MorePage;
