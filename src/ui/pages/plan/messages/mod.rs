//! Messages: how each goes out, and texts to begin with.

mod message_text;
mod outgoing;
mod starting;

pub use message_text::MessageText;
pub use outgoing::{FieldList, Outgoing};
pub use starting::StartingTexts;
