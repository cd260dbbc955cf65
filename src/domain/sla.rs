//! What the contract with the operator promises (template 1.3, resilience of the network).

use super::answer::Answer;
use super::choice::choice;
use super::id::Id;
use super::line::Line;
use super::minutes::Minutes;
use super::percentage::Percentage;
use super::record::record;
use super::text::clean_line;
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
        /// Guaranteed availability.
        pub availability: Option<Percentage>,
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

    /// The hours within which alone the contract counts; nothing when it names none, or the whole day every day.
    ///
    /// They are words of the contract: nobody but a person can reckon with them.
    pub fn counted_hours(&self) -> Option<String> {
        let hours = clean_line(&self.hours);
        let close: String = hours.to_lowercase().split_whitespace().collect();
        let whole = [
            "24/7", "7/7", "7x24", "24x7", "24/24", "24u/24", "24h/24", "24u/7", "24h/7",
        ];
        (!hours.is_empty() && !whole.iter().any(|words| close.contains(words))).then_some(hours)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_count_only_where_the_contract_names_less_than_the_whole_day() {
        let told = |hours: &str| {
            let sla = Sla {
                hours: hours.into(),
                ..Sla::default()
            };
            sla.counted_hours()
        };
        for whole in ["", "  ", "24/7", "24 u / 24, 7 d / 7", "24 x 7", "24h/24"] {
            assert_eq!(told(whole), None, "{whole}");
        }
        assert_eq!(
            told(" Werkdagen, 8:00 tot 18:00 ").as_deref(),
            Some("Werkdagen, 8:00 tot 18:00")
        );
    }
}
