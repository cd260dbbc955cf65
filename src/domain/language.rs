//! The four languages of the app and of messages.

use super::choice::choice;

choice! {
    /// A language. That of a message is not that of the app.
    pub enum Language {
        /// Dutch.
        #[default]
        Dutch = "nl",
        /// French.
        French = "fr",
        /// German.
        German = "de",
        /// English.
        English = "en",
    }
}
