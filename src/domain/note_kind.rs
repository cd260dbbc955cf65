//! What a note in the log is about.

use super::choice::choice;

choice! {
    /// What a note is about, so that the review can sort them (template 6.1).
    pub enum NoteKind {
        /// A plain note.
        #[default]
        Note = "note",
        /// A decision.
        Decision = "decision",
        /// An action taken to end the incident.
        Action = "action",
        /// A means that was used.
        Resource = "resource",
        /// Something to learn from later.
        Lesson = "lesson",
    }
}
