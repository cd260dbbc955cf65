//! What changed, who did it, and taking it back.

mod change_item;
mod change_words;
mod earlier_versions;
mod history_page;
mod nameless;

pub use earlier_versions::EarlierVersions;
pub use history_page::HistoryPage;
