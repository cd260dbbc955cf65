//! The text that goes out now: chosen for audience, form, occasion and language, filled, and marked in a drill.

use super::{FilledMessage, Lang, Outage, Texts, fill, plain, starting_messages, texts};
use crate::domain::{Audience, Id, Language, Message, MessageForm, Occasion, Plan};

/// What message is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// For whom.
    pub audience: Audience,
    /// In which form.
    pub form: MessageForm,
    /// When.
    pub occasion: Occasion,
    /// In which language.
    pub language: Language,
}

/// A text ready to go out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutgoingMessage {
    /// The plan's message; nobody when it is none of the plan's.
    pub message: Id<Message>,
    /// What it says, a dash where something is to be filled in; empty when there is no text for this.
    pub text: String,
    /// The same in stretches.
    pub filled: FilledMessage,
}

impl OutgoingMessage {
    /// The nearest text that there is: the right occasion before the right form, the plan's own before a text to begin
    /// with. A text for the start serves in between too; for the end only one for the end does.
    #[must_use]
    pub fn of(plan: &Plan, wanted: Wanted, outage: Outage, drill: bool) -> Self {
        let own = plan.messages.iter().map(|(id, message)| (*id, message.clone()));
        let ready = starting_messages(texts(Lang::from(wanted.language)), &[wanted.language]);
        let ready = ready.into_iter().map(|message| (Id::default(), message));
        let nearest = own
            .chain(ready)
            .filter(|(_, message)| serves(message, wanted))
            .min_by_key(|(id, message)| {
                (
                    message.occasion != wanted.occasion,
                    message.form != wanted.form,
                    id.is_nobody(),
                    message.order.clone(),
                )
            });
        let Some((id, message)) = nearest else {
            return Self::default();
        };
        let message = Message {
            form: wanted.form,
            ..message
        };
        let filled = FilledMessage::of(&message, plan, outage).marked(wanted.language, drill);
        Self {
            message: id,
            text: plain(&filled.text()),
            filled,
        }
    }
}

/// The text with the drill word of its language in front, when it is a drill and does not say so yet.
#[must_use]
pub fn marked(text: String, language: Language, drill: bool) -> String {
    marked_by(texts(Lang::from(language)), text, drill)
}

/// The same in the language of these words.
#[must_use]
pub fn marked_by(words: &Texts, text: String, drill: bool) -> String {
    if !drill || text.trim_start().starts_with(words.nav.drill) {
        text
    } else {
        fill(words.sms.drill, &[("message", &text)])
    }
}

fn serves(message: &Message, wanted: Wanted) -> bool {
    let occasion = message.occasion == wanted.occasion
        || (wanted.occasion == Occasion::Update && message.occasion == Occasion::Start);
    occasion
        && message.audience == wanted.audience
        && message.language == wanted.language
        && !message.text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAFF: Wanted = Wanted {
        audience: Audience::Staff,
        form: MessageForm::Sms,
        occasion: Occasion::Start,
        language: Language::Dutch,
    };

    fn plan(own: &[(MessageForm, Occasion, &str)]) -> Plan {
        let mut plan = Plan::default();
        plan.company.name = "Voorbeeld nv".into();
        for (at, (form, occasion, text)) in (1..).zip(own) {
            let message = Message {
                form: *form,
                occasion: *occasion,
                text: (*text).into(),
                ..Message::default()
            };
            plan.messages.insert(Id::from_bits(at), message);
        }
        plan
    }

    fn of(plan: &Plan, wanted: Wanted) -> (u64, String) {
        let chosen = OutgoingMessage::of(plan, wanted, Outage::default(), false);
        (chosen.message.bits(), chosen.text)
    }

    #[test]
    fn the_plans_own_text_goes_before_one_to_begin_with_and_the_occasion_before_the_form() {
        let own = plan(&[
            (MessageForm::Email, Occasion::Start, "Mail"),
            (MessageForm::Sms, Occasion::Start, "{company}: sms"),
        ]);
        assert_eq!(of(&own, STAFF), (2, "Voorbeeld nv: sms".into()));
        let script = Wanted {
            form: MessageForm::Script,
            ..STAFF
        };
        assert_eq!(of(&own, script).0, 1, "no script: the plan's first text");
        let update = Wanted {
            occasion: Occasion::Update,
            ..STAFF
        };
        let (id, text) = of(&own, update);
        assert_eq!(id, 0);
        assert!(text.contains("nog niet hersteld"), "{text}");
    }

    #[test]
    fn a_text_for_the_start_serves_in_between_and_never_at_the_end() {
        let door = Wanted {
            audience: Audience::Public,
            form: MessageForm::Poster,
            occasion: Occasion::Update,
            ..STAFF
        };
        assert!(of(&plan(&[]), door).1.contains("telefoon en internet"));
        let end = Wanted {
            occasion: Occasion::AllClear,
            ..door
        };
        assert_eq!(of(&plan(&[]), end), (0, String::new()));
    }

    #[test]
    fn in_a_drill_every_text_begins_with_the_drill_word_once() {
        for language in Language::ALL {
            let wanted = Wanted {
                language: *language,
                ..STAFF
            };
            let text = OutgoingMessage::of(&plan(&[]), wanted, Outage::default(), true).text;
            let word = texts(Lang::from(*language)).nav.drill;
            assert!(text.starts_with(word), "{text}");
            assert_eq!(marked(text.clone(), *language, true), text);
            assert!(marked("x".into(), *language, true).starts_with(word));
        }
    }
}
