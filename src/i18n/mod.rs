//! Every text that people see, in Dutch, French, German and English.
//!
//! No translation library: a text is a field of a struct, so a missing one does not compile, and
//! all four languages of it stand side by side in one file of [`areas`]. Values go in with
//! [`fill`] or, where a screen wants to mark them, [`pieces`]; counts with [`Texts::count`].
//!
//! How to write: no-break spaces as `\u{a0}`, soft hyphens as `\u{ad}`, typographic quotes and
//! apostrophes; the tests of this module hold the rules of each language.

pub mod areas;
mod catalogue;
mod code_words;
pub mod dependency_words;
mod draft_piece;
pub mod entry_facts;
pub mod entry_name;
mod field_labels;
mod field_means;
mod field_words;
mod fill;
mod filled_message;
pub mod format;
pub mod known_words;
mod lang;
mod listed_facts;
mod log_sentence;
mod message_field;
mod outgoing_message;
mod sentence;
mod starting_messages;
#[cfg(test)]
mod tests;
mod with_more;

pub use areas::Texts;
pub use catalogue::Counted;
pub use code_words::option_words;
pub use draft_piece::{DraftPiece, draft_pieces};
pub use field_labels::{field_label, label_and_member};
pub use field_means::field_means;
pub use field_words::field_value;
pub use fill::{Piece, fill, pieces, plain};
pub use filled_message::{FilledMessage, MessagePiece, Outage};
pub use lang::Lang;
pub use listed_facts::listed_facts;
pub use log_sentence::{log_sentence, own_step_title, step_title, step_title_now};
pub use message_field::{field_meaning, fields_as_kept, fields_in_words, message_fields};
pub use outgoing_message::{OutgoingMessage, Wanted, marked, marked_by};
pub use sentence::{RESULT, Sentence};
pub use starting_messages::starting_messages;
pub use with_more::with_more;

/// The texts of a language.
#[must_use]
pub const fn texts(lang: Lang) -> &'static Texts {
    match lang {
        Lang::Nl => &Texts::NL,
        Lang::Fr => &Texts::FR,
        Lang::De => &Texts::DE,
        Lang::En => &Texts::EN,
    }
}
