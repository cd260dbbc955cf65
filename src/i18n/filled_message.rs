//! A message of the plan with its fields filled in, as it goes out.

use super::message_field::{MessageField, fields_as_kept, name_in_braces};
use super::{Lang, Piece, Texts, fill, format, pieces, plain, texts};
use crate::domain::phone::Phone;
use crate::domain::text::{clean_line, is_blank};
use crate::domain::{
    AnsweredOn, Language, Message, MessageForm, Plan, Scenario, Services, SmsLength, Timestamp,
};

/// Stands where a field is still to be filled in.
pub(super) const GAP: &str = "____";

/// What an open incident gives to the messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outage {
    /// What is hit.
    pub services: Services,
    /// Since when.
    pub since: Option<Timestamp>,
    /// When the next message is due.
    pub next: Option<Timestamp>,
    /// Under which number the company can be asked.
    pub number: AnsweredOn,
    /// When the message is written: a moment of another day is said with its day.
    pub now: Timestamp,
}

/// A stretch of a filled message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagePiece {
    /// Words of the message, or a value.
    Text(String),
    /// A field that is filled in when the message goes out.
    Gap(&'static str),
    /// In braces, but no field.
    Unknown(String),
}

/// A message as it goes out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilledMessage {
    /// Its stretches.
    pub pieces: Vec<MessagePiece>,
}

impl FilledMessage {
    /// Fills in what the plan and an open incident know.
    #[must_use]
    pub fn of(message: &Message, plan: &Plan, outage: Outage) -> Self {
        let texts = texts(Lang::from(message.language));
        let number = number(plan, &outage.number);
        let is_mobile = number.as_ref().is_some_and(Phone::is_belgian_mobile);
        let values = values(texts, plan, outage, number.as_ref());
        let values: Vec<(&str, &str)> = values
            .iter()
            .filter(|(_, value)| !is_blank(value))
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let is_sms = message.form == MessageForm::Sms;
        let as_sent = |text: &str| if is_sms { plain(text) } else { text.to_owned() };
        // Another program, or a person in an editor, may have named the fields in words of their own language.
        let text = fields_as_kept(&message.text);
        let mut before = "";
        let found = pieces(&text, &values).into_iter().map(|piece| match piece {
            // Words of one's own ask for a text: a number that takes none is worse than a gap.
            Piece::Value { name: "number", .. } if !is_mobile && asks_for_a_text(before) => {
                MessagePiece::Gap("number")
            }
            Piece::Value { value, .. } => MessagePiece::Text(as_sent(value)),
            Piece::Words(words) => match name_in_braces(words) {
                None => {
                    before = words;
                    MessagePiece::Text(as_sent(words))
                }
                Some(name) => match MessageField::kept_as(name) {
                    Some(field) => MessagePiece::Gap(field.name),
                    None => MessagePiece::Unknown(words.to_owned()),
                },
            },
        });
        Self {
            pieces: found.collect(),
        }
    }

    /// In a drill with the drill word of its language in front, unless it says so already.
    #[must_use]
    pub fn marked(mut self, language: Language, drill: bool) -> Self {
        let words = texts(Lang::from(language));
        if drill && !self.text().trim_start().starts_with(words.nav.drill) {
            let word = fill(words.sms.drill, &[("message", "")]);
            self.pieces.insert(0, MessagePiece::Text(word));
        }
        self
    }

    /// As one text, a dash in every gap.
    #[must_use]
    pub fn text(&self) -> String {
        self.with_gaps(|_| GAP.to_owned())
    }

    /// How long it is as an SMS when every gap is filled with the longest value.
    #[must_use]
    pub fn sms_length(&self) -> SmsLength {
        SmsLength::of(
            &self.with_gaps(|name| "x".repeat(MessageField::kept_as(name).map_or(0, |field| field.longest))),
        )
    }

    /// Whether something is to be filled in when it goes out.
    #[must_use]
    pub fn has_gaps(&self) -> bool {
        self.pieces
            .iter()
            .any(|piece| matches!(piece, MessagePiece::Gap(_)))
    }

    /// What stands in braces and is no field, each as it was typed.
    #[must_use]
    pub fn unknown(&self) -> Vec<&str> {
        let unknown = self.pieces.iter().filter_map(|piece| match piece {
            MessagePiece::Unknown(typed) => Some(typed.as_str()),
            _ => None,
        });
        unknown.collect()
    }

    fn with_gaps(&self, gap: impl Fn(&str) -> String) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            MessagePiece::Text(text) | MessagePiece::Unknown(text) => text.clone(),
            MessagePiece::Gap(name) => gap(name),
        });
        pieces.collect()
    }
}

/// The number under which the company can be asked.
fn number(plan: &Plan, answered_on: &AnsweredOn) -> Option<Phone> {
    match answered_on {
        AnsweredOn::MainNumber => Phone::parse(&plan.company.main_number).ok(),
        AnsweredOn::Number(number) => Some(number.clone()),
        AnsweredOn::Nothing => None,
    }
}

/// Whether what stands before a number asks for a text message: "sms", "SMS an", "Bel/sms", "text".
fn asks_for_a_text(before: &str) -> bool {
    let mut words = before
        .trim_end_matches([' ', ':', '\u{a0}'])
        .rsplit([' ', '/', '\u{a0}']);
    let last = words
        .find(|word| *word != "an")
        .unwrap_or_default()
        .to_lowercase();
    last == "sms" || last == "text"
}

/// What is known now, in the message's language; blank: not known.
fn values(texts: &Texts, plan: &Plan, outage: Outage, number: Option<&Phone>) -> Vec<(&'static str, String)> {
    let company = &plan.company;
    let ask = number.map(|number| {
        let by = if number.is_belgian_mobile() {
            texts.sms.ask_by_text
        } else {
            texts.sms.ask_by_call
        };
        fill(by, &[("number", &number.to_string())])
    });
    let what = match outage.services.scenario() {
        _ if outage.services.is_mobile_only() => texts.sms.what_mobile,
        Some(Scenario::Telephony) => texts.sms.what_telephony,
        Some(Scenario::Internet) => texts.sms.what_internet,
        Some(Scenario::Both) => texts.sms.what_both,
        None => "",
    };
    let said = |at: Option<Timestamp>| {
        at.map(|at| format::dated_moment(texts.lang, at, outage.now.date()))
            .unwrap_or_default()
    };
    vec![
        ("company", clean_line(&company.name)),
        ("what", what.to_owned()),
        ("time", said(outage.since)),
        ("next", said(outage.next)),
        ("number", number.map(ToString::to_string).unwrap_or_default()),
        ("ask", ask.unwrap_or_default()),
        ("place", clean_line(&company.address)),
        ("website", clean_line(&company.website)),
        ("close", clean_line(&company.opening_hours)),
        ("payment", clean_line(&company.payment)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Company, Service, ServiceState};

    fn plan() -> Plan {
        Plan {
            company: Company {
                name: "Voorbeeld {time} nv".into(),
                main_number: "+3291234567".into(),
                ..Company::default()
            },
            ..Plan::default()
        }
    }

    fn message(form: MessageForm, text: &str) -> Message {
        Message {
            form,
            language: Language::French,
            text: text.into(),
            ..Message::default()
        }
    }

    #[test]
    fn what_the_plan_knows_is_filled_in_and_the_rest_is_a_gap() {
        let sms = message(MessageForm::Sms, "{company}: {what} {next}. {number} {adress}");
        let filled = FilledMessage::of(&sms, &plan(), Outage::default());
        assert_eq!(
            filled.text(),
            "Voorbeeld {time} nv: ____ ____. +32 9 123 45 67 {adress}",
            "a brace in a value is no field; an SMS has plain spaces"
        );
        assert_eq!(filled.unknown(), ["{adress}"]);
        assert!(filled.has_gaps());
    }

    #[test]
    fn questions_go_by_text_to_a_mobile_number_and_by_call_to_any_other() {
        let sms = |text: &str, number: AnsweredOn| {
            let outage = Outage {
                number,
                ..Outage::default()
            };
            FilledMessage::of(&message(MessageForm::Sms, text), &plan(), outage).text()
        };
        let mobile = || Phone::parse("+32470123456").map_or(AnsweredOn::Nothing, AnsweredOn::Number);
        assert_eq!(sms("{ask}", mobile()), "SMS +32 470 12 34 56");
        assert_eq!(sms("{ask}", AnsweredOn::MainNumber), "appel +32 9 123 45 67");
        assert_eq!(sms("{question}", AnsweredOn::Nothing), GAP);
        // A plan's own words that ask for a text get no fixed number.
        for own in [
            "Aide: SMS {number}",
            "Bel/sms {number}",
            "Appel ou SMS: {number}",
            "SMS an {number}",
        ] {
            assert!(sms(own, AnsweredOn::MainNumber).ends_with(GAP), "{own}");
            assert!(sms(own, mobile()).ends_with("12 34 56"), "{own}");
        }
        assert!(sms("Bel {number}", AnsweredOn::MainNumber).ends_with("45 67"));
    }

    #[test]
    fn a_field_that_is_called_otherwise_in_the_file_is_filled_in_too() {
        let sms = message(MessageForm::Sms, "{bedrijf}, {Uhrzeit}, {prochain}");
        let filled = FilledMessage::of(&sms, &plan(), Outage::default());
        assert_eq!(filled.text(), "Voorbeeld {time} nv, ____, ____");
        assert_eq!(filled.unknown(), Vec::<&str>::new());
    }

    #[test]
    fn an_open_incident_says_what_and_since_when_in_the_language_of_the_message() {
        let outage = Outage {
            services: Services::unknown().with(Service::FixedPhones, ServiceState::DoesNot),
            since: Some(Timestamp::new(1_764_000_000_000, 60)),
            now: Timestamp::new(1_764_000_600_000, 60),
            ..Outage::default()
        };
        let script = message(MessageForm::Script, "{what}, {time}");
        let filled = FilledMessage::of(&script, &plan(), outage.clone());
        assert_eq!(filled.text(), "téléphone, 17:00");
        assert!(!filled.has_gaps());
        let next_day = Outage {
            now: Timestamp::new(1_764_000_000_000 + 24 * 60 * 60_000, 60),
            ..outage
        };
        let filled = FilledMessage::of(&script, &plan(), next_day.clone());
        assert_eq!(filled.text(), "téléphone, 24\u{a0}novembre 17:00");
        let mobile = Outage {
            services: Services::unknown().with(Service::MobileCalls, ServiceState::DoesNot),
            ..next_day
        };
        let filled = FilledMessage::of(&script, &plan(), mobile);
        assert!(
            filled.text().starts_with("réseau GSM, "),
            "the telephones at work work"
        );
    }

    #[test]
    fn in_a_drill_the_word_stands_in_front_once_and_counts() {
        for language in Language::ALL {
            let sms = Message {
                language: *language,
                ..message(MessageForm::Sms, "{company}")
            };
            let filled = || FilledMessage::of(&sms, &plan(), Outage::default());
            let word = texts(Lang::from(*language)).nav.drill;
            let marked = filled().marked(*language, true);
            assert!(marked.text().starts_with(word), "{}", marked.text());
            assert!(marked.sms_length().used > filled().sms_length().used);
            assert_eq!(marked.clone().marked(*language, true), marked);
            assert_eq!(filled().marked(*language, false), filled());
        }
    }

    #[test]
    fn a_gap_counts_at_its_longest() {
        let length = |text: &str| {
            let sms = message(MessageForm::Sms, text);
            FilledMessage::of(&sms, &Plan::default(), Outage::default()).sms_length()
        };
        assert_eq!(length("{next}{what}").used, 25);
        assert_eq!(
            length("{nothing}").used,
            11,
            "no field: it stays, and braces count double"
        );
    }
}
