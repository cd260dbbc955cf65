//! What a line of the log is about, so that somebody who looks for a thing sees only lines of its kind.

use super::event::Event;
use super::note_kind::NoteKind;

/// A kind of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogPart {
    /// Start, class, lead, end, corrections.
    Course,
    /// Steps of the checklist and other ways that were tried.
    Steps,
    /// People: who was tried, where they are, who does what.
    People,
    /// Messages and when the next is due.
    Messages,
    /// Services, activities, tickets, the cause.
    Services,
    /// Decisions and notes.
    Notes,
}

impl LogPart {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Course,
        Self::Steps,
        Self::People,
        Self::Messages,
        Self::Services,
        Self::Notes,
    ];

    /// The kind of a line that says this.
    pub fn of(what: &Event) -> Self {
        match what {
            Event::Step { .. }
            | Event::StepUndone { .. }
            | Event::Branch { .. }
            | Event::OtherWay { .. }
            | Event::Note {
                kind: NoteKind::Action | NoteKind::Resource,
                ..
            } => Self::Steps,
            Event::StepAssigned { .. }
            | Event::Tried { .. }
            | Event::TriedUndone { .. }
            | Event::Duty { .. }
            | Event::Person { .. }
            | Event::CallsHanded { .. }
            | Event::CallsTakenBack { .. }
            | Event::CheckIn { .. }
            | Event::VisitorRenamed { .. }
            | Event::Warned { .. }
            | Event::WarnUndone { .. } => Self::People,
            Event::MessageSent { .. } | Event::NextMessage { .. } => Self::Messages,
            Event::Service { .. }
            | Event::Activity { .. }
            | Event::Ticket { .. }
            | Event::Cause { .. }
            | Event::Resolved { .. }
            | Event::ResolvedUndone {} => Self::Services,
            Event::Note { .. } => Self::Notes,
            _ => Self::Course,
        }
    }
}
