//! Where people are, for the roll call.

use super::choice::choice;

choice! {
    /// Where somebody is, for the roll call.
    pub enum Whereabouts {
        /// Not known.
        #[default]
        Unknown = "unknown",
        /// At the meeting point.
        MeetingPoint = "meeting_point",
        /// In the building or at another place of the company.
        AtWork = "at_work",
        /// Works from home.
        Telework = "telework",
        /// On the road or with a customer.
        OnTheRoad = "on_the_road",
        /// Off duty, known to be away.
        Away = "away",
        /// Missing.
        Missing = "missing",
    }
}
