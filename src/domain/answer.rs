//! Answers to the template's closed questions.

use super::choice::choice;

choice! {
    /// An answer to a yes-or-no question; "not asked yet" and "don't know" are different things.
    pub enum Answer {
        /// Not answered yet.
        #[default]
        Open = "open",
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
        /// Asked, and nobody knows.
        Unknown = "unknown",
    }
}
