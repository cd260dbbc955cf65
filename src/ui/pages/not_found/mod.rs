//! The screen `not_found`.

mod not_found_page;

pub use not_found_page::NotFoundPage;
