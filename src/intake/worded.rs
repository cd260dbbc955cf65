//! Values of the plan as people write them in a cell: the words of any of the four languages, or the file's own code.

use crate::domain::Language;
use crate::domain::record::{Leaf, Value};
use crate::domain::text::search_key;
use crate::domain::timestamp::Date;
use crate::i18n::{Lang, option_words, texts};

/// Which of these values of a contact's field a cell names.
pub(super) fn choice<T: Copy>(
    cell: &str,
    field: &str,
    all: &[T],
    code: impl Fn(T) -> &'static str,
) -> Option<T> {
    let cell = search_key(cell);
    let is_named = |value: &T| {
        let code = code(*value);
        let words = |lang: &Lang| search_key(&option_words(texts(*lang), "contact", field, code)) == cell;
        search_key(code) == cell || Lang::ALL.iter().any(words)
    };
    all.iter().copied().find(is_named)
}

/// Languages as people call them in lists, beside their own names and codes, as [`search_key`].
const LANGUAGES: [(Language, &[&str]); 4] = [
    (
        Language::Dutch,
        &[
            "n",
            "ned",
            "vlaams",
            "neerlandais",
            "flamand",
            "niederlandisch",
            "flamisch",
            "dutch",
            "flemish",
        ],
    ),
    (Language::French, &["f", "frans", "franzosisch", "french"]),
    (Language::German, &["d", "duits", "allemand", "german"]),
    (Language::English, &["e", "engels", "anglais", "englisch"]),
];

/// Which language a cell names: "Frans", "NL", "deutsch".
pub(super) fn language(cell: &str) -> Option<Language> {
    choice(cell, "language", Language::ALL, Language::code).or_else(|| {
        let key = search_key(cell);
        let named = LANGUAGES.iter().find(|(_, words)| words.contains(&key.as_str()));
        named.map(|(language, _)| *language)
    })
}

const YES: &[&str] = &[
    "x", "1", "j", "o", "y", "true", "waar", "vrai", "wahr", "✓", "✔", "☑",
];
const NO: &[&str] = &["0", "n", "false", "onwaar", "faux", "falsch", "-", "–", "/", "☐"];

/// Whether a cell says yes or no, as people and spreadsheets write it; nothing when it says neither ("misschien").
pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    let (sign, key) = (cell.trim(), search_key(cell));
    let is_one_of = |words: &[&str]| words.contains(&sign) || words.contains(&key.as_str());
    let says = |word: fn(Lang) -> &'static str| Lang::ALL.iter().any(|lang| search_key(word(*lang)) == key);
    if is_one_of(YES) || says(|lang| texts(lang).answers.yes_inline) {
        Some(true)
    } else if is_one_of(NO) || says(|lang| texts(lang).answers.no_inline) {
        Some(false)
    } else {
        None
    }
}

/// "2026-11-23", "23/11/2026", "23.11.26".
pub(super) fn day(cell: &str) -> Option<Date> {
    let cell = cell.trim();
    if let Some(day) = Date::from_value(&Value::from(cell)) {
        return Some(day);
    }
    let parts: Option<Vec<u32>> = cell
        .split(['/', '.', '-'])
        .map(|part| part.trim().parse().ok())
        .collect();
    let [day, month, year] = parts?[..] else {
        return None;
    };
    let century = if year < 100 { 2_000 } else { 0 };
    Date::from_ymd_opt(i32::try_from(century + year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Class, Language, PreferredChannel};

    #[test]
    fn every_value_is_known_by_its_words_in_every_language() {
        for lang in Lang::ALL {
            let words = |field: &str, code: &str| option_words(texts(lang), "contact", field, code);
            for value in PreferredChannel::ALL {
                let cell = words("preferred_channel", value.code());
                let found = choice(
                    &cell,
                    "preferred_channel",
                    PreferredChannel::ALL,
                    PreferredChannel::code,
                );
                assert_eq!(found, Some(*value), "{cell}");
            }
            for value in Class::ALL {
                let cell = words("call_from", value.code());
                assert_eq!(
                    choice(&cell, "call_from", Class::ALL, Class::code),
                    Some(*value),
                    "{cell}"
                );
            }
            for value in Language::ALL {
                let cell = words("language", value.code());
                assert_eq!(language(&cell), Some(*value), "{cell}");
            }
            assert_eq!(yes_or_no(texts(lang).answers.yes_inline), Some(true));
            assert_eq!(yes_or_no(texts(lang).answers.no_inline), Some(false));
        }
        for (cell, expected) in [
            ("Frans", Some(Language::French)),
            ("FR", Some(Language::French)),
            ("néerlandais", Some(Language::Dutch)),
            ("Duits", Some(Language::German)),
            ("Klingon", None),
        ] {
            assert_eq!(language(cell), expected, "{cell}");
        }
        for (cell, expected) in [
            ("X", Some(true)),
            ("WAAR", Some(true)),
            ("✓", Some(true)),
            ("-", Some(false)),
            ("misschien", None),
            ("?", None),
        ] {
            assert_eq!(yes_or_no(cell), expected, "{cell}");
        }
        assert_eq!(
            choice(
                "pigeon",
                "preferred_channel",
                PreferredChannel::ALL,
                PreferredChannel::code
            ),
            None
        );
    }

    #[test]
    fn a_day_is_read_as_spreadsheets_write_it() {
        let expected = Date::from_ymd_opt(2026, 11, 3);
        for cell in ["2026-11-03", "3/11/2026", "03.11.2026", "03-11-26", " 3/11/26 "] {
            assert_eq!(day(cell), expected, "{cell}");
        }
        for cell in ["", "november", "31/2/2026", "3/11", "2026-11-03T10:00"] {
            assert_eq!(day(cell), None, "{cell}");
        }
    }
}
