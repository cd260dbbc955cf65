//! Operators and other providers, and what they answered (template 1.3).

use super::answer::Answer;
use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::line::Line;
use super::minutes::Minutes;
use super::percentage::Percentage;
use super::record::record;
use super::timestamp::Date;

choice! {
    /// What a provider provides; the questions go to each.
    pub enum OperatorKind {
        /// Telecom.
        #[default]
        Telecom = "telecom",
        /// Payments.
        Payment = "payment",
        /// Systems, hosting, cloud.
        Systems = "systems",
        /// Electricity.
        Electricity = "electricity",
        /// Another.
        Other = "other",
    }
}

record! {
    /// An operator or another provider to whom the template's questions go.
    pub struct Operator in "operator" {
        /// Sort key.
        pub order: String,
        /// Name; numbers and lines name their operator by the same text.
        pub name: String,
        /// What it provides.
        pub kind: OperatorKind,
        /// The contact there.
        pub contact: Option<Id<Contact>>,
        /// Business helpdesk, E.164 or a short number.
        pub helpdesk: String,
        /// The helpdesk's hours.
        pub helpdesk_hours: String,
        /// When the entry was last checked.
        pub checked_on: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}

choice! {
    /// The template's questions to a provider (1.3).
    pub enum OperatorQuestion {
        /// Is the infrastructure rented from another operator, wholly (yes) or partly?
        #[default]
        Leased = "leased",
        /// How available is it in our working hours?
        Availability = "availability",
        /// The longest interruption of the last 12 months?
        LongestInterruption = "longest_interruption",
        /// The longest disruption of the last 12 months?
        LongestDisruption = "longest_disruption",
        /// Are there single points of failure?
        SinglePoints = "single_points",
        /// How long does it run without electricity?
        WithoutElectricity = "without_electricity",
        /// Which solutions are offered for that?
        Solutions = "solutions",
        /// Can inverters be supplied?
        Inverters = "inverters",
        /// How does the last mile work?
        LastMile = "last_mile",
        /// Is there help around the clock?
        Help247 = "help_24_7",
        /// A question of one's own.
        Own = "own",
    }
}

record! {
    /// One question to a provider, with its answer.
    pub struct OperatorAnswer in "operator_answer" {
        /// The provider.
        pub operator: Id<Operator>,
        /// The line that it is about; none: all.
        pub line: Option<Id<Line>>,
        /// The question.
        pub question: OperatorQuestion,
        /// A question of one's own, in words.
        pub question_text: String,
        /// Sort key.
        pub order: String,
        /// When it was asked.
        pub asked_on: Option<Date>,
        /// The answer; for rented infrastructure: wholly is yes.
        pub answer: Answer,
        /// The answer in words.
        pub text: String,
        /// The answer as a length of time.
        pub duration: Option<Minutes>,
        /// The answer as a share.
        pub share: Option<Percentage>,
        /// Who answered.
        pub answered_by: String,
        /// When it was answered, the answer's "checked on".
        pub answered_on: Option<Date>,
    }
}
