//! Rules that every text holds, whoever writes it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice
)]

use std::collections::BTreeSet;

use super::fill::placeholders;
use super::{Lang, fill, texts};
use crate::domain::SmsLength;

/// Texts that leave the phone as SMS or are typed into another system: they follow the rules of
/// that system, not the typographic ones.
const PLAIN_AREAS: &[&str] = &["sms"];

/// Texts that must say more than a screen in an emergency does.
const LONG_AREAS: &[&str] = &["about", "sms", "spoken"];

struct Text {
    lang: Lang,
    area: &'static str,
    field: &'static str,
    parts: Vec<&'static str>,
}

impl Text {
    fn place(&self) -> String {
        format!("{} {}.{}", self.lang.code(), self.area, self.field)
    }
}

fn all(lang: Lang) -> Vec<Text> {
    texts(lang)
        .entries()
        .into_iter()
        .map(|(area, field, parts)| Text {
            lang,
            area,
            field,
            parts,
        })
        .collect()
}

/// Every single text for which `broken` gives a reason, named with its place.
fn complaints(broken: impl Fn(&Text, &str) -> Option<String>) -> Vec<String> {
    Lang::ALL
        .into_iter()
        .flat_map(all)
        .flat_map(|text| {
            text.parts
                .iter()
                .filter_map(|part| broken(&text, part))
                .map(|reason| format!("{}: {reason}", text.place()))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

fn is_typographic(text: &Text) -> bool {
    !PLAIN_AREAS.contains(&text.area)
}

#[test]
fn every_text_takes_the_same_values_in_all_four_languages() {
    let english: Vec<_> = all(Lang::En);
    let named =
        |part: &str| -> BTreeSet<String> { placeholders(part).iter().map(ToString::to_string).collect() };
    let mut complaints = Vec::new();
    for lang in Lang::ALL {
        for (text, model) in all(lang).iter().zip(&english) {
            for (part, model) in text.parts.iter().zip(&model.parts) {
                if named(part) != named(model) {
                    complaints.push(format!("{}: “{part}” against “{model}”", text.place()));
                }
            }
            if text.parts.len() == 2 {
                for part in &text.parts {
                    let names: BTreeSet<_> = named(part);
                    if !names.contains("count") {
                        complaints.push(format!("{}: “{part}” shows no {{count}}", text.place()));
                    }
                }
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn placeholders_are_plain_names_and_every_brace_has_its_partner() {
    assert_none(&complaints(|_, part| {
        let names = placeholders(part);
        let odd = names
            .iter()
            .any(|name| name.is_empty() || !name.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
        let values: Vec<(&str, &str)> = names.iter().map(|name| (*name, "x")).collect();
        let filled = fill(part, &values);
        let left_over = filled.contains(['{', '}']) || filled.contains("(e) ");
        (odd || left_over).then(|| format!("“{part}”"))
    }));
}

#[test]
fn no_text_is_empty_or_carries_stray_spaces() {
    assert_none(&complaints(|_, part| {
        let stray = part.trim() != part || part.contains("  ") || part.contains(['\n', '\t']);
        (part.is_empty() || stray).then(|| format!("“{part}”"))
    }));
}

#[test]
fn a_text_of_several_words_differs_between_the_languages() {
    let by_language = Lang::ALL.map(all);
    let mut complaints = Vec::new();
    for (first, texts) in by_language.iter().enumerate() {
        for other in by_language.iter().skip(first + 1) {
            for (text, twin) in texts.iter().zip(other) {
                let words = text.parts[0]
                    .split_whitespace()
                    .filter(|word| !word.contains('{') && word.chars().any(char::is_lowercase))
                    .count();
                if words >= 3 && text.parts == twin.parts {
                    complaints.push(format!("{} = {}", text.place(), twin.place()));
                }
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn french_has_a_no_break_space_before_double_punctuation_and_inside_quotes() {
    assert_none(&complaints(|text, part| {
        if text.lang != Lang::Fr || !is_typographic(text) {
            return None;
        }
        let chars: Vec<char> = part.chars().collect();
        let bad = chars.iter().enumerate().any(|(at, mark)| {
            let before = at.checked_sub(1).map(|before| chars[before]);
            let after = chars.get(at + 1);
            match mark {
                ';' | '?' | '!' | '%' | '»' => before != Some('\u{a0}'),
                // Times and addresses keep their colon close.
                ':' => before != Some('\u{a0}') && after.is_none_or(|c| *c == ' '),
                '«' => after != Some(&'\u{a0}'),
                _ => false,
            }
        });
        bad.then(|| format!("write \\u{{a0}} there: “{part}”"))
    }));
}

#[test]
fn other_languages_have_no_space_before_punctuation() {
    assert_none(&complaints(|text, part| {
        let close = if text.lang == Lang::Fr { ",." } else { ",.;:?!" };
        let bad = part.split_inclusive([' ', '\u{a0}']).skip(1).any(|word| {
            let word = word.trim_end_matches([' ', '\u{a0}']);
            !word.is_empty() && word.chars().all(|c| close.contains(c))
        });
        bad.then(|| format!("“{part}”"))
    }));
}

#[test]
fn quotes_and_apostrophes_are_those_of_the_language() {
    assert_none(&complaints(|text, part| {
        if !is_typographic(text) {
            return None;
        }
        let allowed = match text.lang {
            Lang::Nl => "“”’",
            Lang::Fr => "«»’",
            Lang::De => "„“’",
            Lang::En => "‘’",
        };
        part.chars()
            .find(|c| "\"'`´“”„«»‘’‚‹›".contains(*c) && !allowed.contains(*c))
            .map(|c| format!("{c} in “{part}”"))
    }));
}

#[test]
fn nothing_shouts_and_nothing_trails_off_in_dots() {
    assert_none(&complaints(|_, part| {
        (part.contains('!') || part.contains("...")).then(|| format!("“{part}”"))
    }));
}

#[test]
fn a_sentence_has_at_most_fifteen_words() {
    assert_none(&complaints(|text, part| {
        if LONG_AREAS.contains(&text.area) {
            return None;
        }
        part.split(['.', '?', ':', ';'])
            .map(|sentence| {
                sentence
                    .split_whitespace()
                    .filter(|word| word.chars().any(char::is_alphanumeric))
                    .count()
            })
            .find(|words| *words > 15)
            .map(|words| format!("{words} words in “{part}”"))
    }));
}

#[test]
fn a_long_word_says_where_it_may_break() {
    assert_none(&complaints(|text, part| {
        if !is_typographic(text) || text.field.ends_with("_inline") {
            return None;
        }
        part.split(|c: char| !(c.is_alphabetic() || c == '\u{ad}' || c == '_'))
            .find(|word| word.chars().count() > 16 && !word.contains(['\u{ad}', '_']))
            .map(|word| format!("write \\u{{ad}} into {word}"))
    }));
}

#[test]
fn a_time_stays_on_the_line_of_its_preposition() {
    const BEFORE_TIME: &[&str] = &["om", "sinds", "um", "seit", "at", "since", "à"];
    assert_none(&complaints(|text, part| {
        if !is_typographic(text) {
            return None;
        }
        BEFORE_TIME
            .iter()
            .find(|word| {
                part.contains(&format!(" {word} {{time}}")) || part.starts_with(&format!("{word} {{time}}"))
            })
            .map(|word| format!("write {word}\\u{{a0}}{{time}}: “{part}”"))
    }));
}

/// Words that the glossary rules out, in lower case, each with the one to use.
const RULED_OUT: &[(Lang, &str, &str)] = &[
    (Lang::Nl, "verzamelplaats", "afspreekplek"),
    (Lang::Nl, "verzamelpunt", "afspreekplek"),
    (Lang::Nl, "vervaldatum", "uiterste datum"),
    (Lang::Nl, "gastnetwerk", "dragend netwerk"),
    (Lang::Nl, "omvormer", "noodbatterij (UPS)"),
    (Lang::Nl, "vingerafdruk", "controlecode"),
    (Lang::Nl, "roer", "de leiding"),
    (Lang::Nl, "plaatsvervanger", "vervanger"),
    (Lang::Nl, "fout nummer", "verkeerd nummer"),
    (Lang::Nl, "niet van toepassing", "geldt hier niet"),
    (Lang::Nl, "provider", "operator"),
    (Lang::Fr, "courriel", "e-mail"),
    (Lang::Fr, "crypté", "chiffré"),
    (Lang::Fr, "fournisseur d’accès", "opérateur"),
    (Lang::Fr, "portable n", "GSM"),
    (Lang::De, "störfall", "Vorfall"),
    (Lang::De, "sammelplatz", "Treffpunkt"),
    (Lang::De, "provider", "Anbieter"),
    (Lang::De, "mailbox", "Voicemail"),
    (Lang::De, "zurücksetzen", "neu starten"),
    (Lang::En, "provider", "operator"),
    (Lang::En, "vendor", "supplier"),
    (Lang::En, "cell", "mobile"),
];

#[test]
fn no_text_uses_a_word_that_the_glossary_rules_out() {
    assert_none(&complaints(|text, part| {
        let plain = super::plain(part).to_lowercase();
        let has_word = |word: &str| {
            plain.match_indices(word).any(|(at, _)| {
                let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
                !is_letter(plain[..at].chars().next_back())
                    && !is_letter(plain[at + word.len()..].chars().next())
            })
        };
        RULED_OUT
            .iter()
            .find(|(lang, word, _)| *lang == text.lang && has_word(word))
            .map(|(_, word, instead)| format!("{word} → {instead}: “{part}”"))
    }));
}

#[test]
fn plan_b_is_the_name_of_the_app_and_of_nothing_else() {
    assert_none(&complaints(|text, part| {
        let bad = part.contains("plan B")
            || part.contains("plan “B”")
            || (is_typographic(text) && part.contains("Plan B"));
        bad.then(|| format!("“{part}”: Plan\\u{{a0}}B, and only for the app"))
    }));
}

#[test]
fn the_areas_that_rules_name_exist() {
    let areas: BTreeSet<_> = all(Lang::En).iter().map(|text| text.area).collect();
    for area in PLAIN_AREAS.iter().chain(LONG_AREAS) {
        assert!(areas.contains(area), "{area}");
    }
}

#[test]
fn a_text_message_fits_into_one_sms_with_its_fields_at_their_longest_and_the_drill_word() {
    let twenty = "x".repeat(20);
    let number = "0470123456789";
    // Lengths as the glossary counts them: without and with the drill word.
    let counted = [
        (Lang::Nl, [(144, 155), (140, 151), (149, 160)]),
        (Lang::Fr, [(148, 159), (140, 151), (149, 160)]),
        (Lang::De, [(152, 160), (138, 146), (152, 160)]),
        (Lang::En, [(145, 153), (129, 137), (150, 158)]),
    ];
    for (lang, lengths) in counted {
        let sms = texts(lang).sms;
        let ask = [sms.ask_by_text, sms.ask_by_call].map(|by| fill(by, &[("number", number)]));
        let ask = ask
            .iter()
            .max_by_key(|by| by.chars().count())
            .map_or("", String::as_str);
        let fields = [
            ("company", twenty.as_str()),
            ("what", &twenty),
            ("place", &twenty),
            ("ask", ask),
            ("time", "14:30"),
            ("next", "15:00"),
        ];
        let messages = [sms.staff_start, sms.staff_all_clear, sms.customers];
        for (template, (bare, with_drill)) in messages.into_iter().zip(lengths) {
            let message = fill(template, &fields);
            assert_eq!(message.chars().count(), bare, "{lang:?} “{message}”");
            let drill = fill(sms.drill, &[("message", &message)]);
            assert_eq!(drill.chars().count(), with_drill, "{lang:?} “{drill}”");
            assert!(drill.starts_with(texts(lang).nav.drill));
        }
    }
}

#[test]
fn text_messages_use_the_letters_of_gsm_7_only_and_their_fields_keep_to_twenty() {
    assert_none(&complaints(|text, part| {
        if text.area != "sms" {
            return None;
        }
        let foreign = SmsLength::of(part).wide.first().copied();
        let too_long = text.field.starts_with("what_") && part.chars().count() > 20;
        match foreign {
            Some(letter) => Some(format!("{letter:?} in “{part}”")),
            None => too_long.then(|| format!("longer than 20: “{part}”")),
        }
    }));
}
