//! What the texts of the example must hold to.

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::record::Value;
use plan_b::domain::text::clean_text;
use plan_b::domain::{EntityRef, Language, MessageForm};

use super::{entities, folded, lines};

/// The shown fields of each entity by language, in the order of [`Language::ALL`].
fn side_by_side() -> BTreeMap<(EntityRef, String), Vec<Value>> {
    let mut all: BTreeMap<_, Vec<Value>> = BTreeMap::new();
    for language in Language::ALL {
        for entity in entities(*language) {
            for (field, value) in entity.shown().unwrap() {
                all.entry((entity.id().clone(), field)).or_default().push(value);
            }
        }
    }
    all
}

#[test]
fn the_files_differ_in_their_texts_only() {
    let shape = |language| -> Vec<String> {
        entities(language)
            .iter()
            .map(|entity| {
                let writes: Vec<_> = entity.writes().collect();
                let fields: Vec<_> = entity.field_names().collect();
                format!("{} {:?} {writes:?} {fields:?}", entity.id(), entity.seen())
            })
            .collect()
    };
    for language in Language::ALL {
        assert_eq!(shape(*language), shape(Language::Dutch), "{}", language.code());
    }
    for ((entity, field), values) in side_by_side() {
        let all_texts = values.iter().all(Value::is_string);
        assert!(
            all_texts || values.iter().all(|value| *value == values[0]),
            "{entity} {field}"
        );
    }
}

/// Fields that say the same in every language: names, references, and the messages, which have a language of their own.
const NOT_TRANSLATED: [&str; 16] = [
    "contact.first_name",
    "contact.last_name",
    "contact.reference",
    "deactivation.reference",
    "document.reference",
    "line.customer_number",
    "line.line_number",
    "message.text",
    "operator.name",
    "operator_answer.answered_by",
    "procedure.reference",
    "risk_study.assessment_reference",
    "risk_study.treatment_reference",
    "sla.reference",
    "team.continuity_plan",
    "validation.name",
];

#[test]
fn every_text_is_said_in_each_language() {
    let operators = [lines::NOORDLIJN_NAME, lines::ZUIDNET_NAME];
    for ((entity, field), values) in side_by_side() {
        let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        assert!(
            texts.iter().all(|text| !text.trim().is_empty()),
            "{entity} {field}"
        );
        // Codes, ids, dates, numbers and addresses have neither capitals nor blanks.
        let is_prose = |text: &&str| text.contains(|sign: char| sign.is_uppercase() || sign == ' ');
        let is_date = |text: &&str| text.starts_with("20") && text.contains('T');
        let prose = texts.iter().any(is_prose) && !texts.iter().any(is_date);
        let different: BTreeSet<&str> = texts.iter().copied().collect();
        let name = format!("{}.{field}", entity.kind);
        if different.len() == 1 && !texts.is_empty() {
            let same_everywhere = !prose
                || NOT_TRANSLATED.contains(&name.as_str())
                || operators.contains(&texts[0])
                || texts[0].ends_with(" €");
            assert!(
                same_everywhere,
                "{entity} {field} is not translated: {}",
                texts[0]
            );
        } else {
            assert_eq!(different.len(), texts.len(), "{entity} {field}: {texts:?}");
            assert!(
                !NOT_TRANSLATED.contains(&name.as_str()),
                "{entity} {field}: {texts:?}"
            );
        }
    }
}

#[test]
fn texts_keep_to_the_typography_of_their_language() {
    for language in Language::ALL {
        let plan = folded(*language);
        for entity in plan.entities() {
            for (field, value) in plan.fields_of(&entity).unwrap() {
                let Some(text) = value.as_str() else { continue };
                if field.starts_with("parts/") {
                    continue;
                }
                let shown = format!("{entity} {field}: {text}");
                assert_eq!(clean_text(text), text, "{shown}");
                assert!(
                    !text.contains(['\'', '"', '~']) || entity.kind == "message",
                    "{shown}"
                );
                for sign in [" ?", " !", " :", " ;", " »", "« "] {
                    assert!(!text.contains(sign), "{shown}");
                }
                let in_french = *language == Language::French && entity.kind != "message";
                if in_french && !text.contains("https") {
                    let bare = |sign: char| {
                        text.match_indices(sign).any(|(at, _)| {
                            let before = text.get(..at).and_then(|start| start.chars().next_back());
                            let time = before.is_some_and(|sign| sign.is_ascii_digit());
                            before != Some('\u{a0}') && !time
                        })
                    };
                    assert!(!['?', '!', ':', ';'].into_iter().any(bare), "{shown}");
                }
            }
        }
    }
}

/// The GSM 7-bit alphabet as far as the four languages use it; anything else makes an SMS 70 characters long.
const GSM: &str = "@£$¥èéùìòÇØøÅåÄÖÑÜ§äöñüàÆæßÉ !\"#%&'()*+,-./:;<=>?{}";

#[test]
fn short_messages_stay_in_the_alphabet_and_length_of_one_sms() {
    let longest = [
        ("{company}", 20),
        ("{what}", 20),
        ("{place}", 20),
        ("{number}", 13),
        ("{ask}", 19),
        ("{time}", 5),
        ("{next}", 5),
    ];
    let plan = folded(Language::English);
    assert_eq!(plan.messages.len() % 4, 0);
    for message in plan
        .messages
        .values()
        .filter(|message| message.form == MessageForm::Sms)
    {
        let fits = |sign: char| sign.is_ascii_alphanumeric() || GSM.contains(sign);
        assert!(message.text.chars().all(fits), "{}", message.text);
        let filled = longest
            .iter()
            .fold(message.text.clone(), |text, (field, length)| {
                text.replace(field, &"x".repeat(*length))
            });
        assert!(!filled.contains('{'), "{filled}");
        assert!(filled.chars().count() <= 160, "{filled}");
    }
    for language in Language::ALL {
        let name = folded(*language).company.name;
        assert!(name.chars().count() <= 20, "{name}");
        assert!(
            name.chars()
                .all(|sign| sign.is_ascii_alphanumeric() || GSM.contains(sign)),
            "{name}"
        );
    }
}
