//! Messages to begin with, which a company adapts.

use super::{Lang, Texts, option_words, texts};
use crate::domain::record::Record;
use crate::domain::{Audience, Language, Message, MessageForm, Occasion};

use Audience::{Customers, Public, Staff, Suppliers};
use MessageForm::{Email, Poster, Script, Sms, Voicemail, Website};
use Occasion::{AllClear, Start, Update};

type Pick = fn(&'static Texts) -> &'static str;

const STARTING: &[(Audience, MessageForm, Occasion, Pick)] = &[
    (Staff, Sms, Start, |texts| texts.sms.staff_start),
    (Staff, Sms, Update, |texts| texts.sms.staff_update),
    (Staff, Sms, AllClear, |texts| texts.sms.staff_all_clear),
    (Customers, Sms, Start, |texts| texts.sms.customers),
    (Customers, Sms, AllClear, |texts| texts.sms.customers_all_clear),
    (Customers, Script, Start, |texts| texts.spoken.reception),
    (Public, Voicemail, Start, |texts| texts.spoken.voicemail),
    (Public, Poster, Start, |texts| texts.spoken.door),
    (Public, Website, Start, |texts| texts.spoken.website),
    (Suppliers, Email, Start, |texts| texts.spoken.supplier),
];

/// The messages in these languages, with titles in the language of the app.
#[must_use]
pub fn starting_messages(app: &Texts, languages: &[Language]) -> Vec<Message> {
    let of_kind = |(audience, form, occasion, pick): &(Audience, MessageForm, Occasion, Pick)| {
        let (audience, form, occasion, pick) = (*audience, *form, *occasion, *pick);
        let of_language = |language: &Language| {
            let language = *language;
            Message {
                audience,
                language,
                form,
                occasion,
                title: title(app, audience, form, occasion),
                text: pick(texts(Lang::from(language))).to_owned(),
                ..Message::default()
            }
        };
        languages.iter().map(of_language).collect::<Vec<_>>()
    };
    STARTING.iter().flat_map(of_kind).collect()
}

/// "Staff · Text message · At the start".
fn title(app: &Texts, audience: Audience, form: MessageForm, occasion: Occasion) -> String {
    let word = |field, code| option_words(app, Message::KIND, field, code);
    let words = [
        word("audience", audience.code()),
        word("form", form.code()),
        word("occasion", occasion.code()),
    ];
    words.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Plan;
    use crate::domain::command::{AddRows, Command, Moment};
    use crate::i18n::{FilledMessage, Outage};

    #[test]
    fn every_starting_text_knows_its_fields_and_every_sms_is_one() {
        for message in starting_messages(texts(Lang::Nl), Language::ALL) {
            let filled = FilledMessage::of(&message, &Plan::default(), Outage::default());
            assert_eq!(filled.unknown(), Vec::<&str>::new(), "{}", message.text);
            if message.form == Sms {
                assert_eq!(filled.sms_length().parts, 1, "{}", message.text);
            }
        }
    }

    #[test]
    fn a_text_that_somebody_adapted_does_not_come_back() {
        let mut plan = Plan::default();
        let mut at = Moment::at_ms(1_000);
        let dutch = starting_messages(texts(Lang::Nl), &[Language::Dutch]);
        let count = dutch.len();
        let added = AddRows { rows: dutch }.apply(&mut plan, &mut at);
        assert_eq!(added.map(|touched| touched.len()), Ok(count));
        for (_, message) in plan.messages.iter_mut() {
            message.text = "Eigen tekst".into();
        }
        let all = starting_messages(texts(Lang::Fr), Language::ALL);
        let again = Message::missing(&plan, all);
        assert_eq!(again.len(), 3 * count);
        assert!(again.iter().all(|message| message.language != Language::Dutch));
    }
}
