//! Messages: how each goes out, and texts to begin with.

mod outgoing;
mod starting;

pub use outgoing::{FieldList, Outgoing};
pub use starting::StartingTexts;
