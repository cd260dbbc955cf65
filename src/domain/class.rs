//! The four classes of an incident (template 2.2.2).

use super::choice::choice;

choice! {
    /// How grave an incident is, weakest first.
    pub enum Class {
        /// 1: an event that may become an incident.
        #[default]
        Weak = "weak",
        /// 2: no impact of weight on continuity.
        Small = "small",
        /// 3: may have an impact of weight, no crisis yet.
        Major = "major",
        /// 4: considerable impact on the organisation and its continuity.
        Crisis = "crisis",
    }
}

impl Class {
    /// The template's number, 1 to 4.
    pub const fn number(self) -> u8 {
        match self {
            Self::Weak => 1,
            Self::Small => 2,
            Self::Major => 3,
            Self::Crisis => 4,
        }
    }
}
