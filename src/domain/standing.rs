//! Standing instructions for when every channel is dead (template 1.3, internal).

use std::collections::BTreeSet;

use super::choice::choice;
use super::class::Class;
use super::minutes::{ClockTime, Minutes};
use super::record::record;

choice! {
    /// What an instruction is about.
    pub enum StandingKind {
        /// Another one.
        #[default]
        Other = "other",
        /// Where people meet.
        MeetingPoint = "meeting_point",
        /// When people report.
        CheckIn = "check_in",
        /// Who works from home.
        Telework = "telework",
    }
}

record! {
    /// A standing instruction, known beforehand to everybody.
    pub struct Standing in "standing" {
        /// Sort key.
        pub order: String,
        /// What it is about.
        pub kind: StandingKind,
        /// In which classes it holds; empty: in all.
        pub classes: BTreeSet<Class>,
        /// The instruction.
        pub text: String,
        /// Where: meeting point or place of the check-in.
        pub place: String,
        /// First check-in of the day.
        pub at: Option<ClockTime>,
        /// Time between check-ins.
        pub every: Option<Minutes>,
    }
}
