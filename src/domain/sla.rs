//! What the contract with the operator promises (template 1.3, resilience of the network).

use super::answer::Answer;
use super::choice::choice;
use super::id::Id;
use super::line::Line;
use super::minutes::Minutes;
use super::record::record;
use super::timestamp::Date;

choice! {
    /// What the operator commits to.
    pub enum Commitment {
        /// Not known.
        #[default]
        Open = "open",
        /// Does what it can.
        BestEffort = "best_effort",
        /// Answers for the result.
        Guaranteed = "guaranteed",
    }
}

record! {
    /// The service level agreement of a line.
    pub struct Sla in "sla" {
        /// The line.
        pub line: Id<Line>,
        /// Sort key.
        pub order: String,
        /// Guaranteed availability in hundredths of a percent (9995 is 99.95 %).
        pub availability: Option<u32>,
        /// Longest time to repair. Longer than the shortest objective that hangs on the line is a warning.
        pub repair_time: Option<Minutes>,
        /// Within which hours the promise holds.
        pub hours: String,
        /// Whether a back-up is part of it.
        pub backup: Answer,
        /// Which back-up.
        pub backup_text: String,
        /// Best effort or guaranteed result.
        pub commitment: Commitment,
        /// Penalties.
        pub penalty: String,
        /// Reference of the document.
        pub reference: String,
        /// Until when it runs.
        pub until: Option<Date>,
    }
}

impl Sla {
    /// Whether nothing is written but the line.
    pub fn promises_nothing(&self) -> bool {
        let nothing = Self {
            line: self.line,
            order: self.order.clone(),
            ..Self::default()
        };
        *self == nothing
    }
}
