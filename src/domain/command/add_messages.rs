use super::{Checked, Command, Moment, Refusal, SaveRow, Touched};
use crate::domain::{Id, Message, Plan};

/// Adds the messages that the plan does not have yet: for whom, in which form, when and in which language decide, so
/// that a text that somebody adapted does not come back as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct AddMessages {
    /// Which.
    pub messages: Vec<Message>,
}

impl AddMessages {
    /// Those that the plan does not have.
    pub fn missing(plan: &Plan, messages: Vec<Message>) -> Self {
        let is_there = |message: &Message| {
            let mut others = plan.messages.values();
            others.any(|other| kind_of(other) == kind_of(message))
        };
        let missing = messages.into_iter().filter(|message| !is_there(message));
        Self {
            messages: missing.collect(),
        }
    }
}

fn kind_of(message: &Message) -> impl PartialEq + use<> {
    (message.audience, message.form, message.occasion, message.language)
}

impl Command for AddMessages {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let missing = Self::missing(plan, self.messages).messages;
        let faults = missing.iter().flat_map(|message| message.faults(Id::SINGLE));
        let faults: Vec<_> = faults.collect();
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        let mut touched = Touched::new();
        for message in missing {
            touched.extend(SaveRow::new(message).apply(plan, at)?);
        }
        Ok(touched)
    }
}
