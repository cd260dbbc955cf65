//! Attempts to reach somebody: by which channel, with what result.

use super::choice::choice;

choice! {
    /// How somebody was tried or a message went out. A message carried on foot is a channel too.
    pub enum Channel {
        /// A telephone call.
        #[default]
        Call = "call",
        /// An SMS.
        Sms = "sms",
        /// A mail.
        Email = "email",
        /// A chat program.
        Chat = "chat",
        /// Carried on foot, said in person.
        OnFoot = "on_foot",
        /// Read out on the voicemail or announcement of the company's number.
        Voicemail = "voicemail",
        /// A sign on the door.
        Door = "door",
        /// The website or social media.
        Website = "website",
        /// Radio, walkie-talkie or another way.
        Other = "other",
    }
}

choice! {
    /// How an attempt to reach somebody ended.
    pub enum Outcome {
        /// The person was reached.
        Reached = "reached",
        /// Nobody answered.
        #[default]
        NoAnswer = "no_answer",
        /// Left word on a voicemail.
        Voicemail = "voicemail",
        /// The number is wrong.
        WrongNumber = "wrong_number",
        /// Sent, with no answer to be expected yet.
        Sent = "sent",
    }
}

impl Outcome {
    /// Whether the attempt failed, so that after two the deputy is proposed.
    pub const fn is_failure(self) -> bool {
        matches!(self, Self::NoAnswer | Self::Voicemail | Self::WrongNumber)
    }
}
